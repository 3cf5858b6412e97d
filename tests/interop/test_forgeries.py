"""What is not genuine shows nowhere, and the forger learns nothing: the answer is 202 as always."""
import uuid

import pytest

from pods import until

PUBLIC_POST = (
    "<status_message><author>{author}</author><guid>{guid}</guid><created_at>2026-11-01T12:00:00Z</created_at>"
    "<text>honest</text><public>true</public></status_message>"
)
COMMENT = (
    "<comment><author>{author}</author><guid>{guid}</guid><parent_guid>{parent}</parent_guid>"
    "<created_at>2026-11-01T12:00:00Z</created_at><text>put into her mouth</text></comment>"
)


def nothing_came_of(peer, alice, guid):
    """What bob sends afterwards is here, and the forgery is not."""
    marker = peer.send("bob", "post", alice.id, raw_content="after the forgery")
    until(lambda: alice.post_seen(marker), "what came later is here")
    return alice.post_seen(guid) is None


@pytest.mark.parametrize(
    "forgery, author",
    [
        ({}, "bob"),
        ({"key_id": "bob"}, "bob"),
        ({"replacing": ("honest", "altered")}, "eve"),
    ],
    ids=["another author in the post", "another sender on the envelope", "altered after signing"],
)
def test_a_forged_post_does_not_appear(peer, alice, bob, forgery, author):
    guid = uuid.uuid4().hex
    xml = PUBLIC_POST.format(author=peer.id(author), guid=guid)
    if "key_id" in forgery:
        forgery = {"key_id": peer.id(forgery["key_id"])}
    assert peer.do("forge", who="eve", to=alice.id, xml=xml, **forgery) == {"status": 202}
    assert nothing_came_of(peer, alice, guid)


def test_the_same_post_unforged_does_appear(peer, alice, bob):
    guid = uuid.uuid4().hex
    xml = PUBLIC_POST.format(author=peer.id("eve"), guid=guid)
    assert peer.do("forge", who="eve", to=alice.id, xml=xml) == {"status": 202}
    until(lambda: alice.post_seen(guid), "the genuine post is here")


@pytest.mark.parametrize("signed", [False, True], ids=["unsigned", "signed with eve's own key"])
@pytest.mark.parametrize("victim", ["bob", "alice"])
def test_nobody_speaks_for_somebody_else(peer, alice, bob, victim, signed):
    post = alice.post("who speaks here?")["guid"]
    author = {"bob": bob, "alice": alice.id}[victim]
    xml = COMMENT.format(author=author, guid=uuid.uuid4().hex, parent=post)
    assert peer.do("forge", who="eve", to=alice.id, xml=xml, signed=signed) == {"status": 202}
    honest = COMMENT.format(author=peer.id("eve"), guid=uuid.uuid4().hex, parent=post)
    peer.do("forge", who="eve", to=alice.id, xml=honest.replace("put into her mouth", "in her own name"), signed=True)
    until(lambda: alice.comment_seen(post, "in her own name"), "the honest comment is here")
    assert len(alice.comments(post)) == 1


@pytest.mark.parametrize("signed", [False, True], ids=["unsigned", "signed with bob's own key"])
@pytest.mark.parametrize("victim", ["dora", "alice"])
def test_who_relays_comments_cannot_invent_them(peer, alice, bob, victim, signed):
    post = peer.send("bob", "post", alice.id, raw_content="see what they say about me")
    author = {"dora": peer.id("dora"), "alice": alice.id}[victim]
    alice.look_up(peer.id("dora"))
    xml = COMMENT.format(author=author, guid=uuid.uuid4().hex, parent=post)
    assert peer.do("forge", who="bob", to=alice.id, xml=xml, signed=signed) == {"status": 202}
    peer.send("bob", "comment", alice.id, raw_content="said by bob himself", target_guid=post)
    until(lambda: alice.comment_seen(post, "said by bob himself"), "bob's own comment is here")
    assert len(alice.comments(post)) == 1


def test_a_comment_without_its_authors_signature_does_not_appear(peer, alice, bob):
    post = alice.post("sign, please")["guid"]
    xml = COMMENT.format(author=bob, guid=uuid.uuid4().hex, parent=post)
    assert peer.do("forge", who="bob", to=alice.id, xml=xml) == {"status": 202}
    peer.send("bob", "comment", alice.id, raw_content="signed", target_guid=post)
    until(lambda: alice.comment_seen(post, "signed"), "the signed comment is here")
    assert len(alice.comments(post)) == 1


def test_whoever_did_not_get_a_post_takes_no_part_in_it(peer, alice, bob, carol):
    post = alice.post("for friends alone", to="Friends")["guid"]
    until(lambda: carol.post_seen(post), "carol sees the post")
    xml = (
        f"<participation><author>{peer.id('eve')}</author><guid>{uuid.uuid4().hex}</guid>"
        f"<parent_guid>{post}</parent_guid><parent_type>Post</parent_type></participation>"
    )
    assert peer.do("forge", who="eve", to=alice.id, xml=xml, public=False) == {"status": 202}
    peer.send("eve", "comment", alice.id, public=False, raw_content="I can hear you", target_guid=post)
    peer.send("eve", "like", alice.id, public=False, target_guid=post)
    peer.send("bob", "comment", alice.id, public=False, raw_content="what was that?", target_guid=post)
    until(lambda: carol.comment_seen(post, "what was that?"), "carol sees bob's comment")
    row = peer.received("comment", "bob", guid=alice.comment(post, "nothing, I hope")["guid"])
    assert [comment["text"].strip() for comment in alice.comments(post)] == ["what was that?", "nothing, I hope"]
    assert alice.post_seen(post)["interactions"]["likes_count"] == 0
    assert not peer.rows("comment", "eve", guid=row["fields"]["guid"])


@pytest.mark.parametrize("body", [b"", b"not xml", b"{}", b"\xff\xfe", b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"])
def test_rubbish_is_taken_and_dropped(pod, alice, body):
    assert pod.receive("/receive/public", body) == 202
    assert pod.receive(f"/receive/users/{alice.guid}", body) == 202
    assert pod.receive("/receive/users/0123456789abcdef0123456789abcdef", body) == 404
