"""Places and links that go with posts, between our pod and the living peer."""
import uuid
from xml.etree import ElementTree

from pods import until

POST = (
    "<status_message><author>{author}</author><guid>{guid}</guid><created_at>2026-11-01T12:00:00Z</created_at>"
    "<text>{text}</text><public>true</public>{nested}</status_message>"
)


def nested(row, name):
    """What stands in a nested entity, element by element."""
    return {child.tag: child.text for child in ElementTree.fromstring(row["xml"]).find(name)}


def post_of_the_peer(peer, alice, author, text, nested):
    guid = uuid.uuid4().hex
    xml = POST.format(author=author, guid=guid, text=text, nested=nested)
    assert peer.do("forge", who="bob", to=alice.id, xml=xml) == {"status": 202}
    until(lambda: alice.post_seen(guid), f"alice sees {text}")
    return guid


def test_our_place_reaches_the_peer(peer, alice, bob):
    post = alice.post("here I am", location_address="Lindenau, Leipzig", location_coords="51.334,12.336")
    row = peer.received("status_message", guid=post["guid"])
    assert nested(row, "location") == {"address": "Lindenau, Leipzig", "lat": "51.334", "lng": "12.336"}
    assert row["entities"][0]["raw_content"] == "here I am"


def test_the_peers_place_is_shown(peer, alice, bob):
    place = "<location><address>Under the &lt;old&gt; bridge</address><lat>-33.9</lat><lng>18.4</lng></location>"
    guid = post_of_the_peer(peer, alice, bob, "where I am", place)
    shown = alice.post_seen(guid)["location"]
    assert shown == {"address": "Under the <old> bridge", "lat": "-33.9", "lng": "18.4"}
    assert "Under the &lt;old&gt; bridge" in alice.get(f"/posts/{guid}").text


def test_our_link_reaches_the_peer(peer, alice, bob):
    post = alice.post("read this", embed_url="https://example.org/a?b=1&c=2", embed_title="A & B")
    row = peer.received("status_message", guid=post["guid"])
    assert nested(row, "embed") == {"url": "https://example.org/a?b=1&c=2", "title": "A & B"}


def test_that_a_post_is_to_show_no_link_reaches_the_peer(peer, alice, bob):
    post = alice.post("https://example.org/ speaks for itself", embed_nothing="true")
    assert nested(peer.received("status_message", guid=post["guid"]), "embed") == {"nothing": "true"}


def test_the_peers_link_is_shown_and_leads_nowhere_but_to_the_web(peer, alice, bob):
    about = "<title>How kites fly</title><description>Wind.</description>"
    link = f"<embed><url>https://example.org/kites</url>{about}</embed>"
    page = alice.get(f"/posts/{post_of_the_peer(peer, alice, bob, 'about kites', link)}").text
    assert 'href="https://example.org/kites"' in page
    assert "How kites fly" in page and "Wind." in page
    trap = "<embed><url>javascript://example.org/%0aalert(1)</url><title>Click me</title></embed>"
    assert "javascript:" not in alice.get(f"/posts/{post_of_the_peer(peer, alice, bob, 'a trap', trap)}").text
