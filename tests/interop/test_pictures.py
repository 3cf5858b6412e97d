"""Pictures between our pod and the living peer: what it receives, what it can fetch, and what we show of its own."""
import struct
import zlib

import requests

from pods import until

SIZES = ["", "thumb_small_", "thumb_medium_", "thumb_large_", "scaled_full_"]


def png(width, height, red):
    """A picture of one colour."""

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\0" + bytes([red, 80, 40]) * width) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def photos_of(row):
    """The library's photos in a post, in order."""
    return [child for child in row["entities"][0]["children"] if child["class"] == "DiasporaImage"]


def fetched(url):
    """Status and content type of a file, for somebody without a session."""
    answer = requests.get(url, timeout=10)
    return answer.status_code, answer.headers.get("Content-Type")


def test_our_limited_pictures_reach_the_peer_which_fetches_every_size(peer, alice, bob, dora):
    photos = [alice.upload(png(900, 600, 200), "A red kite"), alice.upload(png(60, 90, 20), "A dark door")]
    post = alice.post("from the garden", to="Family", photos=photos)
    row = peer.received("status_message", "dora", guid=post["guid"])
    received = photos_of(row)
    assert [photo["guid"] for photo in received] == [photo["guid"] for photo in photos]
    assert [(int(photo["width"]), int(photo["height"])) for photo in received] == [(900, 600), (60, 90)]
    assert "<text>A red kite</text>" in row["xml"] and "<text>A dark door</text>" in row["xml"]
    for photo in received:
        folder, _, name = photo["url"].rpartition("/")
        for size in SIZES:
            status, kind = fetched(f"{folder}/{size}{name}")
            assert (status, kind.split("/")[0]) == (200, "image"), size
        key, *_ = name.split(".")
        assert fetched(f"{folder}/{key}.png")[0] == 404, "the key alone admits nobody"


def test_the_address_that_dora_got_ends_with_the_sharing(peer, alice, dora):
    photo = alice.upload(png(80, 80, 120))
    post = alice.post("for a while", to="Family", photos=[photo])
    url = photos_of(peer.received("status_message", "dora", guid=post["guid"]))[0]["url"]
    assert fetched(url)[0] == 200
    alice.delete(f"/photos/{photo['id']}")
    assert fetched(url)[0] == 404
    assert peer.received("retraction", "dora", target_guid=photo["guid"], target_type="Photo")


def test_our_public_pictures_are_fetched_by_anybody(peer, alice, bob, pod):
    photo = alice.upload(png(80, 80, 220), "words")
    post = alice.post("for everybody", photos=[photo])
    received = photos_of(peer.received("status_message", guid=post["guid"]))[0]
    assert received["url"].startswith(pod.url + "/uploads/images/")
    assert fetched(received["url"]) == (200, "image/png")


def test_new_words_of_a_picture_reach_the_peer(peer, alice, dora):
    photo = alice.upload(png(80, 80, 30), "before")
    alice.post("described later", to="Family", photos=[photo])
    alice.ask("PUT", f"/photos/{photo['id']}", 204, json={"photo": {"text": "after"}})
    assert peer.received("photo", "dora", guid=photo["guid"], text="after")


def test_the_peers_picture_is_shown_from_our_pod_and_fetched_for_nobody_but_us(peer, alice, bob, pod):
    guid, photo = "5e" * 16, "50" * 16
    xml = f"""<status_message><author>{bob}</author><guid>{guid}</guid><created_at>2024-01-02T03:04:05Z</created_at>
        <public>true</public><text>From the peer</text><photo><guid>{photo}</guid><author>{bob}</author><public>true</public>
        <created_at>2024-01-02T03:04:05Z</created_at><remote_photo_path>http://{peer.host}/pictures/</remote_photo_path>
        <remote_photo_name>dot.png</remote_photo_name><text>A dot</text><status_message_guid>{guid}</status_message_guid>
        </photo></status_message>"""
    peer.do("forge", who="bob", xml=xml, to=alice.id, public=True)
    shown = until(lambda: alice.post_seen(guid), "alice sees the post")["photos"][0]
    assert shown["text"] == "A dot"
    path = shown["sizes"]["large"].removeprefix(pod.url)
    assert path.startswith("/uploads/images/")
    told = pod.stranger().post_seen(guid)["photos"][0]["sizes"]["large"].removeprefix(pod.url)
    pod.stranger().ask("GET", told, 404)
    assert not [asked for asked in peer.pictures_fetched() if asked.endswith("dot.png")], "a visitor makes us fetch nothing"
    assert pod.stranger().get(path).headers["Content-Type"].startswith("image/"), "a client of hers needs no session"
    assert alice.get(told).headers["Content-Type"].startswith("image/")
    assert [asked for asked in peer.pictures_fetched() if asked.endswith("dot.png")] == ["/pictures/dot.png"]
    assert pod.stranger().get(told).status_code == 200, "what is here already is shown"


def test_profile_pictures_travel_both_ways(peer, alice, bob, pod):
    alice.ask("POST", "/profile/photo", 302, files={"pictures[]": ("me.png", png(400, 300, 250))})
    profile = until(
        lambda: (found := peer.do("discover", id=alice.id)) and "/uploads/" in found["image_urls"]["large"] and found,
        "the peer discovers her picture",
    )
    for size in ("large", "medium", "small"):
        assert fetched(profile["image_urls"][size]) == (200, "image/jpeg"), size
    urls = {size: f"http://{peer.host}/pictures/bob-{size}.png" for size in ("large", "medium", "small")}
    # The card of somebody without a picture names one, too.
    before = alice.found(bob)["avatar"]
    peer.send("bob", "profile", alice.id, name="Bob", image_urls=urls)
    row = until(lambda: (found := alice.found(bob))["avatar"] != before and found, "alice sees that bob has one")
    assert alice.get(row["avatar"].removeprefix(pod.url)).headers["Content-Type"].startswith("image/")
    assert "/pictures/bob-large.png" in peer.pictures_fetched()
