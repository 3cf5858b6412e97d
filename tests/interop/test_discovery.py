"""Two kinds of pod find each other."""


def test_the_peer_discovers_our_person(peer, alice):
    profile = peer.do("discover", id=alice.id)
    assert (profile["handle"], profile["guid"]) == (alice.id, alice.guid)
    assert profile["name"] == "Alice"
    assert profile["public_key"].startswith("-----BEGIN PUBLIC KEY-----")
    assert all(picture.startswith(alice.pod.url) for picture in profile["image_urls"].values())


def test_the_peer_finds_nobody_where_nobody_is(peer, pod):
    assert peer.do("discover", id=f"nobody@{pod.host}") is None


def test_the_peer_reads_our_nodeinfo(peer, alice):
    about = peer.do("nodeinfo", host=alice.pod.host)
    assert about["platform"] == "seedpod"
    assert about["protocols"] == ["diaspora"]
    assert tuple(map(int, about["version"].split(".")[:2])) >= (1, 0)
    assert about["activity"]["users"]["total"] >= 1


def test_our_person_looks_somebody_on_the_peer_up(peer, alice):
    eve = alice.look_up(peer.id("eve"))
    assert eve["name"] == "Eve"
    assert alice.relation(peer.id("eve")) == "not_sharing"


def test_who_does_not_exist_is_not_found(peer, alice):
    alice.get("/people", q=peer.id("nobody"))
    # The look-up of somebody who exists was asked for later, so the other one is over.
    alice.look_up(peer.id("dora"))
    assert alice.found(peer.id("nobody")) is None


def test_a_stranger_starts_no_look_up(peer, pod, alice):
    pod.stranger().ask("GET", "/people", 302, params={"q": peer.id("gina")})
    alice.look_up(peer.id("finn"))
    assert alice.found(peer.id("gina")) is None
