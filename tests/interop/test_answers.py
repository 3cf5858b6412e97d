"""Comments and likes between our pod, the living peer, and a third pod."""
import uuid

import pytest

from pods import until


def likes(user, guid):
    return (user.post_seen(guid) or {"interactions": {"likes_count": 0}})["interactions"]["likes_count"]


@pytest.fixture
def bobs_post(peer, alice, bob):
    guid = peer.send("bob", "post", alice.id, raw_content="what do you think?")
    until(lambda: alice.post_seen(guid), "alice sees the post")
    return guid


@pytest.mark.parametrize("audience", ["public", "Friends"])
def test_the_peers_comment_and_like_appear_under_our_post(peer, alice, bob, audience):
    post = alice.post("answer me", to=audience)["guid"]
    public = audience == "public"
    peer.received("status_message", "public" if public else "bob", guid=post)
    comment = peer.send("bob", "comment", alice.id, public, raw_content="I agree", target_guid=post)
    shown = until(lambda: alice.comment_seen(post, "I agree"), "the comment appears")
    assert (shown["guid"], shown["author"]["diaspora_id"]) == (comment, bob)
    peer.send("bob", "like", alice.id, public, target_guid=post)
    until(lambda: likes(alice, post) == 1, "the like appears")
    until(lambda: alice.notified("comment_on_post", "Bob"), "alice is told of the comment")
    until(lambda: alice.notified("liked", "Bob"), "alice is told of the like")


def test_our_comment_and_like_reach_the_peer_signed(peer, alice, bob, bobs_post):
    comment = alice.comment(bobs_post, "Grüße; an *alle* & <jeden>")
    row = peer.received("comment", guid=comment["guid"])
    assert (row["sender"], row["signed"]) == (alice.id, True)
    assert row["fields"]["parent_guid"] == bobs_post
    assert row["entities"][0]["raw_content"] == "Grüße; an *alle* & <jeden>"
    alice.like(bobs_post)
    row = peer.received("like", parent_guid=bobs_post)
    assert (row["sender"], row["signed"]) == (alice.id, True)
    assert row["entities"][0]["class"] == "DiasporaLike"


def test_our_comment_on_a_private_post_reaches_the_peer_encrypted(peer, alice, bob):
    post = peer.send("bob", "post", alice.id, public=False, raw_content="between us")
    until(lambda: alice.post_seen(post), "alice sees the post")
    comment = alice.comment(post, "between us indeed")
    row = peer.received("comment", "bob", guid=comment["guid"])
    assert (row["sender"], row["signed"]) == (alice.id, True)
    assert not peer.rows("comment", guid=comment["guid"])


def test_the_same_comment_twice_shows_once(peer, alice, bob):
    post = alice.post("say it once")["guid"]
    comment = peer.send("bob", "comment", alice.id, raw_content="once", target_guid=post)
    until(lambda: alice.comment_seen(post, "once"), "the comment appears")
    assert peer.do("again", guid=comment) == {"status": 202}
    peer.send("bob", "comment", alice.id, raw_content="later", target_guid=post)
    until(lambda: alice.comment_seen(post, "later"), "what came later is here")
    assert [comment["text"].strip() for comment in alice.comments(post)] == ["once", "later"]


def test_a_third_pods_comment_is_relayed_to_the_peer_with_its_authors_signature(peer, alice, bob, carol):
    post = alice.post("to three pods")["guid"]
    until(lambda: carol.post_seen(post), "carol sees the post")
    comment = carol.comment(post, "greetings from a third pod")
    until(lambda: alice.comment_seen(post, "greetings from a third pod"), "alice sees the comment")
    row = peer.received("comment", guid=comment["guid"])
    assert row["sender"] == alice.id
    assert (row["fields"]["author"], row["signed"]) == (carol.id, True)
    assert row["entities"][0]["handle"] == carol.id


def test_a_comment_under_a_private_post_is_relayed_to_its_readers_encrypted(peer, alice, bob, carol):
    post = alice.post("for bob and carol", to="Friends")["guid"]
    until(lambda: carol.post_seen(post), "carol sees the post")
    comment = carol.comment(post, "carol was here")
    row = peer.received("comment", "bob", guid=comment["guid"])
    assert row["sender"] == alice.id
    assert (row["fields"]["author"], row["signed"]) == (carol.id, True)
    assert not peer.rows("comment", guid=comment["guid"])


def test_an_element_that_nobody_knows_survives_relaying(peer, alice, bob, carol):
    post = alice.post("say it in your way")["guid"]
    until(lambda: carol.post_seen(post), "carol sees the post")
    xml = (
        f"<comment><text>in my own order</text><weather>windy; &amp; cold</weather><author>{bob}</author>"
        f"<parent_guid>{post}</parent_guid><guid>{uuid.uuid4().hex}</guid>"
        "<created_at>2026-11-01T12:00:00Z</created_at></comment>"
    )
    assert peer.do("forge", who="bob", to=alice.id, xml=xml, signed=True) == {"status": 202}
    # Carol's pod checks bob's signature, which covers the unknown element and the order.
    until(lambda: carol.comment_seen(post, "in my own order"), "carol sees bob's comment")


def test_the_peers_like_on_a_comment_counts(peer, alice, bob):
    post = alice.post("have a comment")["guid"]
    comment = alice.comment(post, "like this one")
    xml = (
        f"<like><author>{bob}</author><guid>{uuid.uuid4().hex}</guid><parent_guid>{comment['guid']}</parent_guid>"
        "<parent_type>Comment</parent_type><positive>true</positive></like>"
    )
    assert peer.do("forge", who="bob", to=alice.id, xml=xml, signed=True) == {"status": 202}

    def liked():
        return alice.comment_seen(post, "like this one")["interactions"]["likes_count"] == 1

    until(liked, "the like on the comment appears")


def test_what_the_peer_relays_appears_on_a_third_pod(peer, alice, bob, bobs_post, carol):
    peer.do("again", guid=bobs_post)
    carol.look_up(bob)
    comment = alice.comment(bobs_post, "pass it on")
    peer.received("comment", guid=comment["guid"])
    # Carol's pod does not have the post: it asks the pod of the comment's author, which sends it on to bob's.
    assert peer.do("relay", who="bob", guid=comment["guid"], to=carol.id) == {"status": 202}
    shown = until(lambda: carol.comment_seen(bobs_post, "pass it on"), "carol sees the comment")
    assert shown["author"]["diaspora_id"] == alice.id


def test_a_comment_on_a_post_that_is_not_here_brings_the_post(peer, alice, bob):
    post = peer.send("bob", "post", raw_content="nobody sent me")
    peer.send("bob", "comment", alice.id, raw_content="but I was found", target_guid=post)
    until(lambda: alice.comment_seen(post, "but I was found"), "post and comment are here")
    assert alice.post_seen(post)["text"].strip() == "nobody sent me"
