"""Reshares between our pod, the living peer, and a third pod."""
from pods import until


def share(peer, name, root, author, to):
    """Passes a post on as somebody of the peer, and gives the reshare's GUID."""
    return peer.send(name, "share", to, target_guid=root, target_handle=author)


def bobs_post(peer, alice, text):
    guid = peer.send("bob", "post", alice.id, raw_content=text)
    until(lambda: alice.post_seen(guid), "alice sees bob's post")
    return guid


def test_the_peers_reshare_of_our_post_appears_and_counts(peer, alice, bob):
    root = alice.post("worth passing on")["guid"]
    guid = share(peer, "bob", root, alice.id, alice.id)
    shown = until(lambda: alice.post_seen(guid), "alice sees the reshare")
    assert (shown["post_type"], shown["author"]["diaspora_id"]) == ("Reshare", bob)
    assert (shown["root"]["guid"], shown["root"]["text"].strip()) == (root, "worth passing on")
    assert alice.post_seen(root)["interactions"]["reshares_count"] == 1
    assert alice.notified("reshared", "Bob")


def test_the_peers_reshare_brings_a_post_that_nobody_sent_us(peer, alice, bob):
    root = peer.send("finn", "post", raw_content="found by a reshare")
    guid = share(peer, "bob", root, peer.id("finn"), alice.id)
    shown = until(lambda: alice.post_seen(guid), "alice sees the reshare")
    assert shown["root"]["text"].strip() == "found by a reshare"
    assert shown["root"]["author"]["diaspora_id"] == peer.id("finn")


def test_our_reshare_reaches_the_peer_which_can_fetch_it(peer, alice, bob):
    root = bobs_post(peer, alice, "bob's best")
    reshare = alice.reshare(root)
    row = peer.received("reshare", guid=reshare["guid"])
    assert row["sender"] == alice.id
    assert (row["fields"]["root_author"], row["fields"]["root_guid"]) == (bob, root)
    entity = row["entities"][0]
    assert (entity["class"], entity["target_guid"], entity["public"]) == ("DiasporaReshare", root, True)
    fetched = peer.do("fetch", author=alice.id, type="reshare", guid=reshare["guid"])
    assert (fetched["class"], fetched["target_handle"]) == ("DiasporaReshare", bob)


def test_our_reshare_brings_the_peers_post_to_a_third_pod(peer, alice, bob, carol):
    reshare = alice.reshare(bobs_post(peer, alice, "bob is new to carol's pod"))
    shown = until(lambda: carol.post_seen(reshare["guid"]), "carol sees the reshare")
    assert shown["root"]["text"].strip() == "bob is new to carol's pod"
    assert shown["root"]["author"]["diaspora_id"] == bob


def test_a_reshare_of_a_reshare_passes_on_the_post_itself_and_once(peer, alice, bob):
    root = bobs_post(peer, alice, "from hand to hand")
    reshare = alice.reshare(root)["guid"]
    guid = share(peer, "dora", reshare, alice.id, alice.id)
    shown = until(lambda: alice.post_seen(guid), "alice sees dora's reshare")
    assert (shown["root"]["guid"], shown["root"]["author"]["diaspora_id"]) == (root, bob)
    second = share(peer, "dora", root, bob, alice.id)
    marker = peer.send("dora", "post", alice.id, raw_content="after both reshares")
    until(lambda: alice.post_seen(marker), "what came later is here")
    assert alice.post_seen(second) is None
    assert alice.post_seen(root)["interactions"]["reshares_count"] == 2


def test_a_reshare_is_talked_about_and_taken_back_apart_from_its_root(peer, alice, bob):
    root = bobs_post(peer, alice, "talk about me")
    reshare = alice.reshare(root)["guid"]
    peer.received("reshare", guid=reshare)
    peer.send("bob", "comment", alice.id, raw_content="thank you", target_guid=reshare)
    peer.send("bob", "like", alice.id, target_guid=reshare)
    until(lambda: alice.comment_seen(reshare, "thank you"), "bob's comment is under the reshare")
    until(lambda: alice.post_seen(reshare)["interactions"]["likes_count"] == 1, "so is his like")
    assert alice.comments(root) == []

    alice.delete(f"/posts/{reshare}")
    row = peer.received("retraction", target_guid=reshare, target_type="Post")
    assert (row["sender"], row["entities"][0]["class"]) == (alice.id, "DiasporaRetraction")
    assert alice.post_seen(root)


def test_the_peers_retracted_reshare_disappears_and_counts_no_longer(peer, alice, bob):
    root = alice.post("passed on and taken back")["guid"]
    guid = share(peer, "bob", root, alice.id, alice.id)
    until(lambda: alice.post_seen(guid), "alice sees the reshare")
    peer.send("bob", "retraction", alice.id, target_guid=guid, entity_type="Post")
    until(lambda: alice.post_seen(guid) is None, "the reshare is gone")
    assert alice.post_seen(root)["interactions"]["reshares_count"] == 0


def test_a_reshare_outlives_its_root_and_its_words_do_not(peer, alice, bob):
    root = bobs_post(peer, alice, "not for ever")
    reshare = alice.reshare(root)["guid"]
    peer.send("bob", "retraction", alice.id, target_guid=root, entity_type="Post")
    until(lambda: alice.post_seen(root) is None, "the root is gone")
    shown = alice.post_seen(reshare)
    assert (shown["root"], shown["text"]) == (None, "")


def test_nobody_passes_on_what_is_limited(peer, alice, bob):
    root = alice.post("between friends", to="Friends")["guid"]
    peer.received("status_message", "bob", guid=root)
    guid = share(peer, "bob", root, alice.id, alice.id)
    marker = peer.send("bob", "post", alice.id, raw_content="after the reshare")
    until(lambda: alice.post_seen(marker), "what came later is here")
    assert alice.post_seen(guid) is None
