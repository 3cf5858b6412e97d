"""Changed posts and comments between our pod, the living peer, and a third pod."""
import uuid

import pytest

from pods import until

POST = (
    "<status_message><author>{author}</author><guid>{guid}</guid><created_at>2026-11-01T12:00:00Z</created_at>"
    "<text>{text}</text><public>true</public>{edited}</status_message>"
)
COMMENT = (
    "<comment><author>{author}</author><guid>{guid}</guid><parent_guid>{parent}</parent_guid><text>{text}</text>"
    "<created_at>2026-11-01T12:00:00Z</created_at>{edited}</comment>"
)
FIRST, SECOND, THIRD = ("", *(f"<edited_at>2026-11-0{day}T12:00:00Z</edited_at>" for day in (2, 3)))


def forge(peer, name, to, xml, **more):
    assert peer.do("forge", who=name, to=to, xml=xml, **more) == {"status": 202}


def words(user, guid):
    return (user.post_seen(guid) or {"text": ""})["text"].strip()


@pytest.mark.parametrize("audience, to", [("public", "public"), ("Friends", "bob")])
def test_the_new_words_of_our_post_reach_the_peer(peer, alice, bob, audience, to):
    guid = alice.post("first words", to=audience)["guid"]
    first = peer.received("status_message", to, guid=guid)["fields"]
    assert "edited_at" not in first
    alice.change(f"/posts/{guid}", **{"status_message[text]": "second words"})
    row = peer.received("status_message", to, guid=guid, text="second words")
    assert row["entities"][0]["raw_content"] == "second words"
    assert row["fields"]["edited_at"] >= row["fields"]["created_at"] == first["created_at"]


def test_the_new_words_of_the_peers_post_take_the_place_of_the_old_ones(peer, alice, bob):
    post = {"author": bob, "guid": uuid.uuid4().hex}
    forge(peer, "bob", alice.id, POST.format(**post, text="as it was", edited=FIRST))
    until(lambda: words(alice, post["guid"]) == "as it was", "alice sees the post")
    assert alice.post_seen(post["guid"])["edited_at"] is None
    forge(peer, "bob", alice.id, POST.format(**post, text="as it is", edited=THIRD))
    until(lambda: words(alice, post["guid"]) == "as it is", "alice sees the new words")
    assert alice.post_seen(post["guid"])["edited_at"].startswith("2026-11-03T12:00:00")


def test_an_edit_brings_another_place_and_one_more_photo(peer, alice, bob):
    post = {"author": bob, "guid": uuid.uuid4().hex}
    place = "<location><address>{}</address><lat>1.5</lat><lng>2.5</lng></location>"
    photo = (
        f"<photo><guid>{{}}</guid><author>{bob}</author><public>true</public>"
        f"<remote_photo_path>http://{peer.host}/pictures/</remote_photo_path>"
        "<remote_photo_name>edited.png</remote_photo_name></photo>"
    )
    first, second = (photo.format(uuid.uuid4().hex) for _ in range(2))
    forge(peer, "bob", alice.id, POST.format(**post, text="on the way", edited=first + place.format("Halle")))
    shown = until(lambda: alice.post_seen(post["guid"]), "alice sees the post")
    assert (shown["location"]["address"], len(shown["photos"])) == ("Halle", 1)
    edited = SECOND + first + second + place.format("Leipzig")
    forge(peer, "bob", alice.id, POST.format(**post, text="arrived", edited=edited))
    until(lambda: words(alice, post["guid"]) == "arrived", "alice sees the new words")
    shown = alice.post_seen(post["guid"])
    assert (shown["location"]["address"], len(shown["photos"])) == ("Leipzig", 2)


def test_neither_an_older_edit_nor_a_strangers_changes_a_post(peer, alice, bob):
    post = {"guid": uuid.uuid4().hex}
    forge(peer, "bob", alice.id, POST.format(**post, author=bob, text="the last word", edited=THIRD))
    until(lambda: words(alice, post["guid"]) == "the last word", "alice sees the post")
    forge(peer, "bob", alice.id, POST.format(**post, author=bob, text="late", edited=SECOND))
    later = "<edited_at>2026-11-05T12:00:00Z</edited_at>"
    forge(peer, "eve", alice.id, POST.format(**post, author=peer.id("eve"), text="eve's", edited=later))
    for name in ("bob", "eve"):
        marker = peer.send(name, "post", alice.id, raw_content="after the edits")
        until(lambda: alice.post_seen(marker), "what came later is here")
    assert words(alice, post["guid"]) == "the last word"


def test_our_changed_comment_reaches_the_peer_signed_anew(peer, alice, bob):
    post = peer.send("bob", "post", alice.id, raw_content="say something")
    until(lambda: alice.post_seen(post), "alice sees the post")
    comment = alice.comment(post, "smoething")
    peer.received("comment", guid=comment["guid"])
    alice.change(f"/comments/{comment['id']}", text="something")
    row = peer.received("comment", guid=comment["guid"], text="something")
    assert (row["sender"], row["signed"]) == (alice.id, True)
    assert row["entities"][0]["raw_content"] == "something"
    assert row["fields"]["edited_at"]


def test_the_peers_changed_comment_is_passed_on_to_a_third_pod(peer, alice, bob, carol):
    post = alice.post("think before you speak")["guid"]
    until(lambda: carol.post_seen(post), "carol sees the post")
    comment = {"author": bob, "guid": uuid.uuid4().hex, "parent": post}
    forge(peer, "bob", alice.id, COMMENT.format(**comment, text="well", edited=FIRST), signed=True)
    until(lambda: carol.comment_seen(post, "well"), "carol sees the comment")
    forge(peer, "bob", alice.id, COMMENT.format(**comment, text="well said", edited=SECOND), signed=True)
    for user in (alice, carol):
        shown = until(lambda: user.comment_seen(post, "well said"), f"{user.id} sees the new words")
        assert shown["guid"] == comment["guid"]
        assert shown["edited_at"].startswith("2026-11-02T12:00:00")
        assert len(user.comments(post)) == 1
