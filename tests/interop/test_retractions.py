"""What is taken back disappears on the other side too."""
from pods import until


def test_our_deleted_post_is_retracted_at_the_peer(peer, alice, bob):
    post = alice.post("regretted")
    peer.received("status_message", guid=post["guid"])
    alice.delete(f"/posts/{post['id']}")
    row = peer.received("retraction", target_guid=post["guid"], target_type="Post")
    assert row["sender"] == alice.id
    assert row["entities"][0]["class"] == "DiasporaRetraction"
    assert alice.post_seen(post["guid"]) is None


def test_our_deleted_limited_post_is_retracted_in_private(peer, alice, bob):
    post = alice.post("regretted among friends", to="Friends")
    peer.received("status_message", "bob", guid=post["guid"])
    alice.delete(f"/posts/{post['id']}")
    peer.received("retraction", "bob", target_guid=post["guid"], target_type="Post")
    assert not peer.rows("retraction", target_guid=post["guid"])


def test_our_comment_and_like_are_retracted_at_the_peer(peer, alice, bob):
    post = peer.send("bob", "post", alice.id, raw_content="comment, then think")
    until(lambda: alice.post_seen(post), "alice sees the post")
    comment, like = alice.comment(post, "hasty"), alice.like(post)
    peer.received("comment", guid=comment["guid"])
    alice.delete(f"/posts/{post}/comments/{comment['id']}")
    peer.received("retraction", target_guid=comment["guid"], target_type="Comment")
    guid = peer.received("like", parent_guid=post)["fields"]["guid"]
    alice.unlike(post, like)
    peer.received("retraction", target_guid=guid, target_type="Like")


def test_a_third_pods_retraction_is_passed_on_to_the_peer(peer, alice, bob, carol):
    post = alice.post("a place to change one's mind", to="Friends")["guid"]
    until(lambda: carol.post_seen(post), "carol sees the post")
    taken_back, removed = carol.comment(post, "taken back"), carol.comment(post, "removed")
    for comment in (taken_back, removed):
        peer.received("comment", "bob", guid=comment["guid"])

    carol.delete(f"/comments/{taken_back['id']}")
    row = peer.received("retraction", "bob", target_guid=taken_back["guid"], target_type="Comment")
    assert row["sender"] == alice.id

    alice.delete(f"/comments/{alice.comment_seen(post, 'removed')['id']}")
    peer.received("retraction", "bob", target_guid=removed["guid"], target_type="Comment")
    until(lambda: carol.comments(post) == [], "carol's pod is told as well")


def test_the_peers_retracted_post_disappears(peer, alice, bob):
    post = peer.send("bob", "post", alice.id, raw_content="gone tomorrow")
    until(lambda: alice.post_seen(post), "alice sees the post")
    peer.send("bob", "retraction", alice.id, target_guid=post, entity_type="Post")
    until(lambda: alice.post_seen(post) is None, "the post is gone")


def test_the_peers_retracted_comment_and_like_disappear(peer, alice, bob):
    post = alice.post("who will stay?")["guid"]
    comment = peer.send("bob", "comment", alice.id, raw_content="not I", target_guid=post)
    like = peer.send("bob", "like", alice.id, target_guid=post)

    def counts():
        seen = alice.post_seen(post)["interactions"]
        return seen["comments_count"], seen["likes_count"]

    until(lambda: counts() == (1, 1), "comment and like are here")
    peer.send("bob", "retraction", alice.id, target_guid=comment, entity_type="Comment")
    peer.send("bob", "retraction", alice.id, target_guid=like, entity_type="Reaction")
    until(lambda: counts() == (0, 0), "comment and like are gone")


def test_nobody_retracts_what_is_not_theirs(peer, alice, bob):
    post = peer.send("bob", "post", alice.id, raw_content="bob's alone")
    until(lambda: alice.post_seen(post), "alice sees the post")
    peer.send("eve", "retraction", alice.id, target_guid=post, entity_type="Post")
    marker = peer.send("bob", "post", alice.id, raw_content="after eve's retraction")
    until(lambda: alice.post_seen(marker), "what came later is here")
    assert alice.post_seen(post)


def test_whoever_is_shared_with_no_longer_still_hears_that_a_post_is_gone(peer, alice):
    membership = alice.share_with(peer.id("finn"), "Acquaintances")
    post = alice.post("while we were friends", to="Acquaintances")["guid"]
    peer.received("status_message", "finn", guid=post)
    alice.leave_out(membership)
    later = alice.post("afterwards", to="Acquaintances")["guid"]
    alice.delete(f"/posts/{post}")
    peer.received("retraction", "finn", target_guid=post, target_type="Post")
    assert not peer.rows("status_message", "finn", guid=later)
