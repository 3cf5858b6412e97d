"""Posts between our pod and the living peer: everybody's, and those for a few."""
import uuid

from pods import until


def test_our_public_post_reaches_the_peer(peer, alice, bob):
    post = alice.post("Good morning, *everybody*! #dawn")
    row = peer.received("status_message", guid=post["guid"])
    assert row["sender"] == alice.id
    entity = row["entities"][0]
    assert entity["class"] == "DiasporaPost"
    assert (entity["raw_content"], entity["public"]) == ("Good morning, *everybody*! #dawn", True)


def test_letters_of_every_kind_survive_the_journey(peer, alice, bob):
    text = "Grüße & <b>Ωmega</b> \"quoted\" 🌱\n\n漢字"
    post = alice.post(text)
    assert peer.received("status_message", guid=post["guid"])["fields"]["text"] == text


def test_our_limited_post_reaches_its_aspect_and_nobody_else(peer, alice, bob, dora):
    for_friends = alice.post("for friends only", to="Friends")
    for_family = alice.post("for the family only", to="Family")
    row = peer.received("status_message", "bob", guid=for_friends["guid"])
    assert row["fields"]["public"] == "false"
    assert row["entities"][0]["raw_content"] == "for friends only"
    peer.received("status_message", "dora", guid=for_family["guid"])
    assert not peer.rows("status_message", "dora", guid=for_friends["guid"])
    assert not peer.rows("status_message", "bob", guid=for_family["guid"])
    assert not any(peer.rows("status_message", guid=post["guid"]) for post in (for_friends, for_family))


def test_the_peers_public_post_appears_in_our_streams(peer, alice, bob, pod):
    guid = peer.send("bob", "post", alice.id, raw_content="Bob says hello to the world")
    until(lambda: "Bob says hello to the world" in alice.stream(), "alice sees it in her stream")
    shown = pod.stranger().post_seen(guid)
    assert shown["author"]["diaspora_id"] == bob
    assert shown["public"] is True


def test_the_peers_private_post_appears_to_its_recipient_only(peer, alice, bob, pod):
    guid = peer.send("bob", "post", alice.id, public=False, raw_content="Bob whispers")
    until(lambda: "Bob whispers" in alice.stream(), "alice sees it in her stream")
    assert alice.post_seen(guid)["public"] is False
    assert pod.stranger().post_seen(guid) is None
    assert "Bob whispers" not in alice.stream("/public.json")


def test_the_same_post_twice_changes_nothing(peer, alice, bob):
    guid = peer.send("bob", "post", alice.id, raw_content="once is enough")
    first = until(lambda: alice.post_seen(guid), "alice sees it")
    assert peer.do("again", guid=guid) == {"status": 202}
    marker = peer.send("bob", "post", alice.id, raw_content="after the repetition")
    until(lambda: alice.post_seen(marker), "what came later is here")
    assert alice.stream().count("once is enough") == 1
    assert alice.post_seen(guid)["id"] == first["id"]


def test_the_peer_fetches_our_public_post(peer, alice):
    post = alice.post("fetch me")
    entity = peer.do("fetch", author=alice.id, type="post", guid=post["guid"])
    assert (entity["class"], entity["raw_content"], entity["handle"]) == ("DiasporaPost", "fetch me", alice.id)


def test_the_peer_cannot_fetch_our_limited_post(peer, alice):
    post = alice.post("do not fetch me", to="Friends")
    assert peer.do("fetch", author=alice.id, type="post", guid=post["guid"]) is None


def test_our_mention_reaches_the_peer_with_its_id(peer, alice, bob):
    post = alice.post(f"Look, @{{{bob}}}!")
    assert f"@{{{bob}}}" in peer.received("status_message", guid=post["guid"])["fields"]["text"]


def forge(peer, to, text, guid, public=True, privately=False):
    """A post of bob's in these very words; the library would change mentions, since it knows no ports."""
    xml = (
        f"<status_message><author>{peer.id('bob')}</author><guid>{guid}</guid><text>{text}</text>"
        f"<created_at>2026-11-01T12:00:00Z</created_at><public>{str(public).lower()}</public></status_message>"
    )
    assert peer.do("forge", who="bob", to=to.id, xml=xml, public=not privately) == {"status": 202}


def test_the_peers_mention_is_heard(peer, alice, bob):
    guid = uuid.uuid4().hex
    forge(peer, alice, f"Good evening, @{{Alice the Great; {alice.id}}}!", guid)
    shown = until(lambda: alice.post_seen(guid), "alice sees the post")
    assert [person["diaspora_id"] for person in shown["mentioned_people"]] == [alice.id]
    assert alice.notified("mentioned", "Bob")


def test_what_is_for_everybody_may_come_in_private(peer, alice, bob, pod):
    guid = uuid.uuid4().hex
    forge(peer, alice, "shouted into an ear", guid, privately=True)
    until(lambda: pod.stranger().post_seen(guid), "everybody can see it")


def test_one_letter_to_two_is_read_by_both_and_by_nobody_else(peer, alice, bob, pod):
    guid, (rita, saul) = uuid.uuid4().hex, (pod.account(name) for name in ("rita", "saul"))
    for user in (alice, rita):
        forge(peer, user, "for you two", guid, public=False, privately=True)
        until(lambda: user.post_seen(guid), f"{user.id} sees the post")
    assert alice.post_seen(guid)["id"] == rita.post_seen(guid)["id"]
    assert saul.post_seen(guid) is None
