"""Comments that reply to comments, between our pod, the living peer, and a third pod."""
from pods import until


def replies_shown(user, post):
    """How many comments the page of a post shows as replies to somebody."""
    return user.get(f"/posts/{post}").text.count("in reply to")


def test_our_reply_names_the_comment_it_replies_to(peer, alice, bob):
    post = alice.post("who is who?")["guid"]
    question = peer.send("bob", "comment", alice.id, raw_content="who are you?", target_guid=post)
    until(lambda: alice.comment_seen(post, "who are you?"), "alice sees the question")
    # The library names the post where there is nothing to reply to.
    assert replies_shown(alice, post) == 0
    answer = alice.comment(post, "I am alice", reply_to=question)
    row = peer.received("comment", guid=answer["guid"])
    assert (row["signed"], row["fields"]["parent_guid"], row["fields"]["thread_parent_guid"]) == (True, post, question)
    assert row["entities"][0]["root_target_guid"] == question
    assert replies_shown(alice, post) == 1


def test_the_peers_reply_is_shown_as_one_on_every_pod(peer, alice, bob, carol):
    post = alice.post("who else?")["guid"]
    until(lambda: carol.post_seen(post), "carol sees the post")
    question = carol.comment(post, "who writes?")["guid"]
    until(lambda: alice.comment_seen(post, "who writes?"), "alice sees the question")
    peer.send("bob", "comment", alice.id, raw_content="bob does", target_guid=question, root_target_guid=post)
    for user in (alice, carol):
        shown = until(lambda: user.comment_seen(post, "bob does"), f"{user.id} sees the reply")
        assert shown["thread_parent_guid"] == question
        assert replies_shown(user, post) == 1


def test_our_like_of_the_peers_comment_reaches_the_peer(peer, alice, bob):
    post = peer.send("bob", "post", alice.id, raw_content="like what I say")
    comment = peer.send("bob", "comment", alice.id, raw_content="this", target_guid=post)
    shown = until(lambda: alice.comment_seen(post, "this"), "alice sees the comment")
    alice.make(f"/comments/{shown['id']}/likes")
    row = peer.received("like", parent_guid=comment)
    assert (row["sender"], row["signed"], row["fields"]["parent_type"]) == (alice.id, True, "Comment")
