"""Events and who comes, between our pod, the living peer, and a third pod."""
import uuid
from xml.etree import ElementTree

from pods import until

POST = (
    "<status_message><author>{author}</author><guid>{guid}</guid><created_at>2026-11-01T12:00:00Z</created_at>"
    "<text>come along</text><public>true</public><event><author>{author}</author><guid>{event}</guid>"
    "<summary>Kite day</summary><description>Bring *string*.</description><start>2026-12-24T14:00:00Z</start>"
    "<end>2026-12-24T16:00:00Z</end><all_day>false</all_day><timezone>Europe/Berlin</timezone>"
    "<location><address>The old field</address><lat>51.3</lat><lng>12.3</lng></location></event></status_message>"
)
ANSWER = (
    "<event_participation><author>{author}</author><guid>{guid}</guid><parent_guid>{event}</parent_guid>"
    "<status>{status}</status>{edited}</event_participation>"
)


def announce(alice):
    """A post of alice's with an event: its GUID."""
    event = {"event_summary": "Kite day", "event_start": "2026-12-24T14:00", "event_address": "The old field"}
    return alice.post("come along", **event)["guid"]


def event_in(row):
    return ElementTree.fromstring(row["xml"]).find("event")


def shows(user, post, coming, declined=0):
    """Whether the page of a post says that so many come and so many do not."""
    said = f"{coming} coming" if coming else "Nobody is coming yet"
    said += f", {declined} not coming" if declined else ""
    return f"<span>{said}</span>" in user.get(f"/posts/{post}").text


def test_our_event_reaches_the_peer_whose_answers_count_on_every_pod(peer, alice, bob, carol):
    post = announce(alice)
    event = event_in(peer.received("status_message", guid=post))
    assert (event.findtext("author"), event.findtext("summary")) == (alice.id, "Kite day")
    assert event.findtext("start") == "2026-12-24T14:00:00Z"
    assert event.findtext("location/address") == "The old field"
    until(lambda: carol.post_seen(post), "carol sees the post")

    answer = {"author": bob, "guid": uuid.uuid4().hex, "event": event.findtext("guid")}
    for status, edited, counts in (
        ("accepted", "", (1, 0)),
        ("declined", "<edited_at>2026-11-02T12:00:00Z</edited_at>", (0, 1)),
    ):
        xml = ANSWER.format(**answer, status=status, edited=edited)
        assert peer.do("forge", who="bob", to=alice.id, xml=xml, signed=True) == {"status": 202}
        for user in (alice, carol):
            until(lambda: shows(user, post, *counts), f"{user.id} sees that bob has {status}")


def test_our_answers_and_a_third_pods_reach_the_peer_signed(peer, alice, bob, carol):
    post = announce(alice)
    event = event_in(peer.received("status_message", guid=post)).findtext("guid")
    until(lambda: carol.post_seen(post), "carol sees the post")
    for user in (alice, carol):
        user.attend(post, "accepted")
        row = peer.received("event_participation", author=user.id, parent_guid=event)
        assert (row["sender"], row["signed"], row["fields"]["status"]) == (alice.id, True, "accepted")


def test_the_peers_event_is_shown_and_answered_and_answered_otherwise(peer, alice, bob, carol):
    post, event = uuid.uuid4().hex, uuid.uuid4().hex
    for user in (alice, carol):
        user.look_up(bob)
        xml = POST.format(author=bob, guid=post, event=event)
        assert peer.do("forge", who="bob", to=user.id, xml=xml) == {"status": 202}
        until(lambda: user.post_seen(post), f"{user.id} sees the post")
    page = alice.get(f"/posts/{post}").text
    assert "Kite day" in page and "The old field" in page and "<em>string</em>" in page

    for status, counts in (("accepted", (1, 0)), ("declined", (0, 1))):
        alice.attend(post, status)
        row = peer.received("event_participation", parent_guid=event, status=status)
        assert (row["sender"], row["signed"]) == (alice.id, True)
        assert peer.do("relay", who="bob", guid=row["fields"]["guid"], to=carol.id) == {"status": 202}
        until(lambda: shows(carol, post, *counts), f"carol sees that alice has {status}")
