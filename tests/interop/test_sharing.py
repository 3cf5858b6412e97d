"""Who shares with whom, between our pod and the living peer."""
from pods import until


def test_the_peer_hears_that_we_share_and_who_we_are(peer, alice):
    id = peer.id("eve")
    membership = alice.share_with(id, "Acquaintances")
    contact = peer.received("contact", "eve", author=alice.id)
    assert contact["sender"] == alice.id
    assert contact["fields"]["recipient"] == id
    assert (contact["fields"]["sharing"], contact["fields"]["following"]) == ("true", "true")
    profile = peer.received("profile", "eve", author=alice.id)
    assert profile["entities"][0]["guid"] == alice.guid
    assert alice.relation(id) == "receiving"

    alice.leave_out(membership)
    peer.received("contact", "eve", author=alice.id, sharing="false")
    assert alice.relation(id) == "not_sharing"


def test_we_hear_that_somebody_on_the_peer_shares(peer, alice):
    id = peer.id("eve")
    peer.send("eve", "contact", alice.id, public=False, target_handle=alice.id, following=True)
    until(lambda: alice.relation(id) == "sharing", "eve shares with alice")
    until(lambda: alice.notified("started_sharing", "Eve"), "alice is told of it")

    peer.send("eve", "contact", alice.id, public=False, target_handle=alice.id, following=False)
    until(lambda: alice.relation(id) == "not_sharing", "eve shares no longer")


def test_we_understand_the_old_way_to_share_no_longer(peer, alice):
    id = peer.id("eve")
    peer.send("eve", "contact", alice.id, public=False, target_handle=alice.id, following=True)
    until(lambda: alice.relation(id) == "sharing", "eve shares with alice")
    # The library calls a person a profile, and writes `Person`.
    peer.send("eve", "retraction", alice.id, public=False, target_guid=alice.found(id)["guid"], entity_type="Profile")
    until(lambda: alice.relation(id) == "not_sharing", "eve shares no longer")


def test_sharing_both_ways_is_mutual(alice, bob):
    assert alice.relation(bob) == "mutual"


def test_a_contact_in_public_is_refused(peer, alice, bob):
    alice.look_up(peer.id("finn"))
    peer.send("finn", "contact", alice.id, target_handle=alice.id, following=True)
    marker = peer.send("bob", "post", alice.id, raw_content="after the public contact")
    until(lambda: alice.post_seen(marker), "what came later is here")
    assert alice.relation(peer.id("finn")) == "not_sharing"


def test_a_new_profile_replaces_the_old_one(peer, alice):
    id = peer.id("dora")
    alice.look_up(id)
    pictures = {size: f"http://{peer.host}/{size}.png" for size in ("small", "medium", "large")}
    peer.send("dora", "profile", alice.id, public=False, name="Dora the Kind", image_urls=pictures)
    until(lambda: alice.found(id)["name"] == "Dora the Kind", "dora has a new name")
