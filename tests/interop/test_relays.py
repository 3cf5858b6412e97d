"""What is said under a post reaches everybody who got it, in the words and with the signature of whoever said it: relayed
by our pod to a second one of ours and two living peers, and relayed by a peer to our two pods."""
import uuid
from xml.etree import ElementTree

import pytest

from pods import until

POST = (
    "<status_message><author>{author}</author><guid>{guid}</guid><created_at>2026-11-01T12:00:00Z</created_at>"
    "<text>a thread of the peer's</text><public>{public}</public></status_message>"
)
ODD_COMMENT = (
    "<comment><mood>sunny; &amp; warm</mood><text>in an order of my own</text><parent_guid>{post}</parent_guid>"
    "<created_at>2026-11-01T12:00:00Z</created_at><author>{author}</author><guid>{guid}</guid></comment>"
)


VOTE = (
    "<poll_participation><author>{author}</author><guid>{guid}</guid><parent_guid>{poll}</parent_guid>"
    "<poll_answer_guid>{answer}</poll_answer_guid><colour>blue</colour></poll_participation>"
)


@pytest.fixture(scope="module")
def other_peer(new_peer):
    other_peer = new_peer("hank")
    yield other_peer
    other_peer.check_inbox()


@pytest.fixture(scope="module")
def hank(other_peer, alice):
    """Somebody on a peer of his own, among alice's friends."""
    alice.share_with(other_peer.id("hank"), "Friends")
    other_peer.received("contact", "hank", author=alice.id)
    return other_peer.id("hank")


@pytest.fixture(params=["public", "limited"])
def thread(request, peer, other_peer, alice, bob, dora, carol, hank):
    """A post of alice's that everybody has got: its GUID, and by which inbox each peer gets what is about it."""
    public = request.param == "public"
    poll = {"poll_question": "Sea or hills?", "poll_answers": ["Sea", "Hills"]}
    post = alice.post("for four pods", to="public" if public else ("Friends", "Family"), **poll)["guid"]
    to_peer, to_other = (["public"], "public") if public else (["bob", "dora"], "hank")
    for to in to_peer:
        peer.received("status_message", to, guid=post)
    other_peer.received("status_message", to_other, guid=post)
    until(lambda: carol.post_seen(post), "carol sees the post")
    return post, to_peer, to_other


def likes(user, post):
    return user.post_seen(post)["interactions"]["likes_count"]


def said(xml):
    """What an author signs: names and texts of all elements, in their order."""
    return [(child.tag, child.text) for child in ElementTree.fromstring(xml) if "signature" not in child.tag]


def check_relayed(row, relay, author):
    assert (row["sender"], row["fields"]["author"], row["signed"]) == (relay, author, True)


def test_what_a_third_pod_says_reaches_both_peers(thread, peer, other_peer, alice, carol):
    post, to_peer, to_other = thread
    comment = carol.comment(post, "carol; she & nobody else")["guid"]
    carol.like(post)
    for kind, named in (("comment", {"guid": comment}), ("like", {"parent_guid": post, "author": carol.id})):
        for to in to_peer:
            check_relayed(peer.received(kind, to, **named), alice.id, carol.id)
        check_relayed(other_peer.received(kind, to_other, **named), alice.id, carol.id)


def test_what_one_peer_says_reaches_the_other_unchanged_and_does_not_come_back(
    thread, peer, other_peer, alice, bob, carol
):
    post, to_peer, to_other = thread
    guid = uuid.uuid4().hex
    xml, public = ODD_COMMENT.format(post=post, author=bob, guid=guid), to_other == "public"
    assert peer.do("forge", who="bob", to=alice.id, xml=xml, public=public, signed=True) == {"status": 202}
    row = other_peer.received("comment", to_other, guid=guid)
    check_relayed(row, alice.id, bob)
    assert said(row["xml"]) == said(xml)
    until(lambda: carol.comment_seen(post, "in an order of my own"), "carol sees the comment")

    like = other_peer.send("hank", "like", alice.id, public, target_guid=post)
    for to in to_peer:
        check_relayed(peer.received("like", to, guid=like), alice.id, other_peer.id("hank"))
    until(lambda: likes(alice, post) == likes(carol, post) == 1, "both pods of ours count the like")
    assert not any(row.get("fields", {}).get("guid") == guid for row in peer.inbox())


def test_everybodys_vote_reaches_everybody(thread, peer, other_peer, alice, bob, carol, hank):
    post, to_peer, to_other = thread
    doc = ElementTree.fromstring(other_peer.received("status_message", to_other, guid=post)["xml"])
    poll, sea = doc.findtext("poll/guid"), doc.findtext("poll/poll_answer/guid")
    carol.vote(post, "Hills")
    cast = {"parent_guid": poll, "author": carol.id}
    for to in to_peer:
        check_relayed(peer.received("poll_participation", to, **cast), alice.id, carol.id)
    check_relayed(other_peer.received("poll_participation", to_other, **cast), alice.id, carol.id)

    xml = {
        name: VOTE.format(author=author, guid=uuid.uuid4().hex, poll=poll, answer=sea)
        for name, author in (("bob", bob), ("hank", hank))
    }
    for voter, name in ((peer, "bob"), (other_peer, "hank")):
        wanted = {"who": name, "to": alice.id, "xml": xml[name], "public": to_other == "public"}
        assert voter.do("forge", **wanted, signed=True) == {"status": 202}
    row = other_peer.received("poll_participation", to_other, author=bob, parent_guid=poll)
    assert said(row["xml"]) == said(xml["bob"])
    for to in to_peer:
        row = peer.received("poll_participation", to, author=hank, parent_guid=poll)
        assert said(row["xml"]) == said(xml["hank"])
    for user in (alice, carol):
        until(lambda: user.votes(post) == {"Sea": 2, "Hills": 1}, f"{user.id} counts all votes")


def test_what_is_taken_back_is_gone_everywhere(thread, peer, other_peer, alice, carol):
    post, to_peer, to_other = thread
    public = to_other == "public"
    comment = other_peer.send("hank", "comment", alice.id, public, raw_content="rash", target_guid=post)
    for to in to_peer:
        peer.received("comment", to, guid=comment)
    until(lambda: carol.comment_seen(post, "rash"), "carol sees the comment")
    retraction = {"target_guid": comment, "entity_type": "Comment"}
    other_peer.send("hank", "retraction", alice.id, public, **retraction)
    for to in to_peer:
        row = peer.received("retraction", to, target_guid=comment, target_type="Comment")
        assert row["sender"] == alice.id
    until(lambda: carol.comments(post) == [], "the comment is gone from carol's pod")


@pytest.mark.parametrize("public", [True, False], ids=["public", "limited"])
def test_a_thread_of_the_peers_is_told_by_the_peer_alone(peer, other_peer, alice, bob, carol, hank, public):
    post = uuid.uuid4().hex
    xml = POST.format(author=bob, guid=post, public=str(public).lower())
    for user in (alice, carol):
        user.look_up(bob)
        assert peer.do("forge", who="bob", to=user.id, xml=xml, public=public) == {"status": 202}
        until(lambda: user.post_seen(post), f"{user.id} sees the post")

    def relayed(guid, to):
        assert peer.do("relay", who="bob", guid=guid, to=to.id, public=public) == {"status": 202}

    to = "public" if public else "bob"
    for user, other in ((alice, carol), (carol, alice)):
        comment = user.comment(post, f"{user.name} was here")["guid"]
        assert peer.received("comment", to, guid=comment)["signed"]
        relayed(comment, other)
        shown = until(lambda: other.comment_seen(post, f"{user.name} was here"), f"{other.id} sees the comment")
        assert shown["author"]["diaspora_id"] == user.id
    alice.like(post)
    relayed(peer.received("like", to, parent_guid=post)["fields"]["guid"], carol)
    until(lambda: likes(carol, post) == 1, "carol's pod counts alice's like")

    comment = other_peer.send("hank", "comment", bob, public, raw_content="from the other peer", target_guid=post)
    peer.received("comment", to, guid=comment)
    for user in (alice, carol):
        relayed(comment, user)
        shown = until(lambda: user.comment_seen(post, "from the other peer"), f"{user.id} sees hank's comment")
        assert shown["author"]["diaspora_id"] == hank
    # All of it went by bob's pod: between ours, and to hank's, went nothing.
    assert not [row for row in other_peer.inbox() if post in row.get("xml", "")]
