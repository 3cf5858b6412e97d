"""Conversations between our pod, the living peer, and a third pod."""
import datetime
import uuid
from xml.etree import ElementTree

from pods import until

MESSAGE = (
    "<message><author>{author}</author><guid>{guid}</guid><text>{text}</text>"
    "<created_at>{now}</created_at><conversation_guid>{conversation}</conversation_guid></message>"
)
CONVERSATION = (
    "<conversation><author>{author}</author><guid>{guid}</guid><subject>{subject}</subject>"
    "<created_at>2026-11-01T12:00:00Z</created_at><participants>{participants}</participants>{message}</conversation>"
)


def message(peer, name, text, conversation):
    now = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    values = {"author": peer.id(name), "guid": uuid.uuid4().hex, "now": now}
    return MESSAGE.format(text=text, conversation=conversation, **values)


def begin(peer, name, *participants, to, subject="Kites", text="Shall we fly one?", public=False, guid=None):
    """A conversation that somebody of the peer begins, sent to some of its participants; gives its GUID."""
    guid, author = guid or uuid.uuid4().hex, peer.id(name)
    values = {"participants": ";".join((author, *participants)), "message": message(peer, name, text, guid)}
    xml = CONVERSATION.format(author=author, guid=guid, subject=subject, **values)
    for one in to:
        assert peer.do("forge", who=name, to=one, xml=xml, public=public) == {"status": 202}
    return guid


def say(peer, name, conversation, text, to):
    """A message of somebody of the peer."""
    xml = message(peer, name, text, conversation)
    for one in to:
        assert peer.do("forge", who=name, to=one, xml=xml, public=False) == {"status": 202}


def nothing_came_of(peer, alice, guid):
    """What bob sends afterwards is here, and the conversation is not."""
    marker = begin(peer, "bob", alice.id, to=[alice.id])
    until(lambda: alice.conversation(marker), "what came later is here")
    return alice.conversation(guid) is None


def test_our_conversation_reaches_the_peer_which_answers(peer, alice, bob):
    guid = alice.write_to(bob, subject="Kites & wind", text="Shall *we* fly one?")["guid"]
    row = peer.received("conversation", "bob", guid=guid)
    assert (row["sender"], row["fields"]["subject"]) == (alice.id, "Kites & wind")
    assert sorted(row["fields"]["participants"].split(";")) == sorted([alice.id, bob])
    first = ElementTree.fromstring(row["xml"]).find("message")
    assert (first.findtext("author"), first.findtext("text")) == (alice.id, "Shall *we* fly one?")
    assert first.findtext("conversation_guid") == guid

    say(peer, "bob", guid, "Yes, on Sunday", to=[alice.id])
    said = [(alice.id, "Shall *we* fly one?"), (bob, "Yes, on Sunday")]
    until(lambda: alice.messages(guid) == said, "alice reads bob's answer")
    answer = alice.write_again(guid, "See you there")
    row = peer.received("message", "bob", guid=answer["guid"])
    assert (row["sender"], row["fields"]["author"], row["fields"]["text"]) == (alice.id, alice.id, "See you there")
    assert row["fields"]["conversation_guid"] == guid
    assert not [row for row in peer.inbox() if row["to"] != "bob" and guid in row.get("xml", "")]


def test_the_peers_conversation_is_read_and_answered(peer, alice, bob, pod):
    guid = begin(peer, "bob", alice.id, to=[alice.id], subject="A question", text="Who are you?")
    until(lambda: alice.messages(guid) == [(bob, "Who are you?")], "alice reads bob's message")
    assert alice.conversation(guid)["subject"] == "A question"
    answer = alice.write_again(guid, "I am alice")
    row = peer.received("message", "bob", guid=answer["guid"])
    assert (row["sender"], row["fields"]["conversation_guid"]) == (alice.id, guid)


def test_everybody_in_a_conversation_hears_everybody(peer, alice, bob, carol):
    guid = alice.write_to(bob, carol.id, subject="All together", text="Hear ye")["guid"]
    peer.received("conversation", "bob", guid=guid)
    until(lambda: carol.messages(guid) == [(alice.id, "Hear ye")], "carol reads alice's message")
    # Messages are not relayed: carol writes to each herself.
    row = peer.received("message", "bob", guid=carol.write_again(guid, "I hear")["guid"])
    assert row["sender"] == carol.id
    until(lambda: (carol.id, "I hear") in alice.messages(guid), "alice reads carol's message")
    say(peer, "bob", guid, "So do I", to=[alice.id, carol.id])
    for user in (alice, carol):
        until(lambda: user.messages(guid)[-1] == (bob, "So do I"), f"{user.id} reads bob's message")


def test_a_message_that_overtakes_its_conversation_waits_for_it(peer, alice, bob):
    guid = uuid.uuid4().hex
    say(peer, "bob", guid, "second, and here first", to=[alice.id])
    assert nothing_came_of(peer, alice, guid)
    begin(peer, "bob", alice.id, to=[alice.id], text="first", guid=guid)
    until(lambda: sorted(alice.messages(guid)) == [(bob, "first"), (bob, "second, and here first")], "both are here")


def test_nobody_speaks_in_a_conversation_of_others(peer, alice, bob):
    guid = begin(peer, "bob", alice.id, to=[alice.id], text="just us")
    until(lambda: alice.conversation(guid), "alice reads bob's message")
    say(peer, "eve", guid, "and me", to=[alice.id])
    assert nothing_came_of(peer, alice, uuid.uuid4().hex)
    assert alice.messages(guid) == [(bob, "just us")]


def test_a_conversation_is_not_taken_in_public(peer, alice, bob):
    assert nothing_came_of(peer, alice, begin(peer, "bob", alice.id, to=[alice.id], public=True))


def test_a_conversation_is_taken_from_contacts_alone(peer, pod, alice, bob):
    # The podmin, who is alice, may be written to by everybody.
    quinn = pod.account("quinn")
    guid = begin(peer, "finn", quinn.id, alice.id, to=[quinn.id, alice.id])
    until(lambda: alice.conversation(guid), "alice can read it")
    marker = peer.send("finn", "post", quinn.id, public=False, raw_content="after the conversation")
    until(lambda: quinn.post_seen(marker), "what came later is here")
    assert quinn.conversation(guid) is None


def test_a_conversation_between_others_is_not_for_whom_it_was_sent_to(peer, alice, bob):
    assert nothing_came_of(peer, alice, begin(peer, "bob", peer.id("dora"), to=[alice.id]))
