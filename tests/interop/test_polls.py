"""Polls and votes between our pod, the living peer, and a third pod."""
import uuid
from xml.etree import ElementTree

import pytest

from pods import until

POLL = (
    "<poll><guid>{poll}</guid><question>Sea or hills?</question>"
    "<poll_answer><guid>{sea}</guid><answer>Sea</answer></poll_answer>"
    "<poll_answer><guid>{hills}</guid><answer>Hills</answer></poll_answer></poll>"
)
POST = (
    "<status_message><author>{author}</author><guid>{guid}</guid><created_at>2026-11-01T12:00:00Z</created_at>"
    "<text>where to?</text><public>true</public>" + POLL + "</status_message>"
)
VOTE = (
    "<poll_participation><author>{author}</author><guid>{guid}</guid><parent_guid>{poll}</parent_guid>"
    "<poll_answer_guid>{answer}</poll_answer_guid></poll_participation>"
)


def ask(alice, **to):
    """A post of alice's with a poll: its GUID."""
    return alice.post("where to?", poll_question="Sea or hills?", poll_answers=["Sea", "Hills"], **to)["guid"]


def poll_in(row):
    """Question and answers of the poll in a post, and the GUIDs of the poll and the answers."""
    poll = ElementTree.fromstring(row["xml"]).find("poll")
    answers = {one.findtext("answer"): one.findtext("guid") for one in poll.iter("poll_answer")}
    return poll.findtext("question"), poll.findtext("guid"), answers


def vote(peer, name, to, poll, answer, public=True, who=None):
    """Somebody of the peer votes; gives the vote's GUID."""
    guid = uuid.uuid4().hex
    xml = VOTE.format(author=peer.id(who or name), guid=guid, poll=poll, answer=answer)
    assert peer.do("forge", who=name, to=to, xml=xml, public=public, signed=True) == {"status": 202}
    return guid


@pytest.mark.parametrize("audience, to", [("public", "public"), ("Friends", "bob")])
def test_the_peers_vote_counts_here_and_on_a_third_pod(peer, alice, bob, carol, audience, to):
    post = ask(alice, to=audience)
    row = peer.received("status_message", to, guid=post)
    question, poll, answers = poll_in(row)
    assert (question, list(answers)) == ("Sea or hills?", ["Sea", "Hills"])
    assert row["entities"][0]["raw_content"] == "where to?"
    until(lambda: carol.votes(post) == {"Sea": 0, "Hills": 0}, "carol sees the poll")
    vote(peer, "bob", alice.id, poll, answers["Hills"], public=audience == "public")
    for user in (alice, carol):
        until(lambda: user.votes(post) == {"Sea": 0, "Hills": 1}, f"{user.id} sees bob's vote")


def test_a_third_pods_vote_and_our_own_reach_the_peer_signed(peer, alice, bob, carol):
    post = ask(alice)
    _, poll, answers = poll_in(peer.received("status_message", guid=post))
    until(lambda: carol.votes(post), "carol sees the poll")
    for user, answer in ((carol, "Sea"), (alice, "Hills")):
        user.vote(post, answer)
        row = peer.received("poll_participation", author=user.id, parent_guid=poll)
        assert (row["sender"], row["signed"]) == (alice.id, True)
        assert row["fields"]["poll_answer_guid"] == answers[answer]
    until(lambda: carol.votes(post) == {"Sea": 1, "Hills": 1}, "carol sees both votes")


def test_our_vote_reaches_the_peer_which_passes_it_on(peer, alice, bob, carol):
    guids = {name: uuid.uuid4().hex for name in ("guid", "poll", "sea", "hills")}
    for user in (alice, carol):
        user.look_up(bob)
        assert peer.do("forge", who="bob", to=user.id, xml=POST.format(author=bob, **guids)) == {"status": 202}
        until(lambda: user.votes(guids["guid"]) == {"Sea": 0, "Hills": 0}, f"{user.id} sees the poll")
    alice.vote(guids["guid"], "Sea")
    row = peer.received("poll_participation", parent_guid=guids["poll"])
    assert (row["sender"], row["signed"], row["fields"]["poll_answer_guid"]) == (alice.id, True, guids["sea"])
    assert peer.do("relay", who="bob", guid=row["fields"]["guid"], to=carol.id) == {"status": 202}
    until(lambda: carol.votes(guids["guid"]) == {"Sea": 1, "Hills": 0}, "carol sees alice's vote")


def test_nobody_votes_twice_or_for_somebody_else_or_for_what_was_not_asked(peer, alice, bob):
    post, other = ask(alice), ask(alice)
    _, poll, answers = poll_in(peer.received("status_message", guid=post))
    _, _, answers_elsewhere = poll_in(peer.received("status_message", guid=other))
    vote(peer, "dora", alice.id, poll, answers_elsewhere["Sea"])
    vote(peer, "dora", alice.id, poll, answers["Sea"], who="bob")
    first = vote(peer, "bob", alice.id, poll, answers["Hills"])
    until(lambda: alice.votes(post) == {"Sea": 0, "Hills": 1}, "bob's vote counts")
    assert peer.do("again", guid=first) == {"status": 202}
    vote(peer, "bob", alice.id, poll, answers["Sea"])
    vote(peer, "eve", alice.id, poll, answers["Hills"])
    until(lambda: alice.votes(post) == {"Sea": 0, "Hills": 2}, "eve's vote, which came last, counts")
    assert alice.votes(other) == {"Sea": 0, "Hills": 0}


def test_a_vote_that_is_taken_back_counts_nowhere(peer, alice, bob, carol):
    post = ask(alice)
    _, poll, answers = poll_in(peer.received("status_message", guid=post))
    until(lambda: carol.votes(post), "carol sees the poll")
    guid = vote(peer, "bob", alice.id, poll, answers["Sea"])
    for user in (alice, carol):
        until(lambda: user.votes(post) == {"Sea": 1, "Hills": 0}, f"{user.id} sees bob's vote")
    peer.send("bob", "retraction", alice.id, target_guid=guid, entity_type="PollParticipation")
    for user in (alice, carol):
        until(lambda: user.votes(post) == {"Sea": 0, "Hills": 0}, f"bob's vote is gone for {user.id}")


def test_new_words_leave_a_poll_as_it_was_voted_for(peer, alice, bob):
    post = ask(alice)
    _, poll, answers = asked = poll_in(peer.received("status_message", guid=post))
    vote(peer, "bob", alice.id, poll, answers["Sea"])
    until(lambda: alice.votes(post) == {"Sea": 1, "Hills": 0}, "bob's vote counts")
    alice.change(f"/posts/{post}", **{"status_message[text]": "where shall we go?"})
    assert poll_in(peer.received("status_message", guid=post, text="where shall we go?")) == asked
    assert alice.votes(post) == {"Sea": 1, "Hills": 0}
