"""Meeting people: what they said before, how they are called now, and keys that are not theirs."""
import uuid

import pytest

from pods import until


@pytest.fixture(scope="module")
def newcomer(new_peer):
    """A peer that nobody of ours knows."""
    return new_peer("lisa", "max", "nora", "otto")


def test_whoever_is_searched_for_comes_with_what_they_said_before(newcomer, alice):
    posts = [newcomer.send("lisa", "post", raw_content=f"before we met, {number}") for number in (1, 2)]
    assert not any(alice.post_seen(post) for post in posts)
    alice.look_up(newcomer.id("lisa"))
    until(lambda: all(alice.post_seen(post) for post in posts), "lisa's posts are here")


def test_we_take_part_in_every_public_post_that_reaches_us(newcomer, alice):
    post = newcomer.send("max", "post", alice.id, raw_content="who is listening?")
    row = newcomer.received("participation", "max", parent_guid=post)
    assert row["fields"]["parent_type"] == "Post"
    assert row["sender"].partition("@")[2] == alice.pod.host


def test_whoever_takes_part_in_a_post_of_ours_hears_what_is_said_from_then_on_until_they_have_enough(newcomer, alice):
    post, guid = alice.post("nobody there knows me")["guid"], uuid.uuid4().hex
    alice.look_up(newcomer.id("max"))
    alice.comment(post, "too early for max")
    xml = (
        f"<participation><author>{newcomer.id('max')}</author><guid>{guid}</guid>"
        f"<parent_guid>{post}</parent_guid><parent_type>Post</parent_type></participation>"
    )

    def after(number):
        marker = newcomer.send("max", "post", alice.id, raw_content=f"after step {number}")
        until(lambda: alice.post_seen(marker), "what came later is here")

    assert newcomer.do("forge", who="max", to=alice.id, xml=xml, public=False) == {"status": 202}
    after(1)
    comment = alice.comment(post, "max hears me")["guid"]
    newcomer.received("comment", guid=comment)
    newcomer.send("max", "retraction", alice.id, public=False, target_guid=guid, entity_type="Participation")
    after(2)
    alice.comment(post, "too late for max")
    # Max's pod gets something else, and has got nothing more of this.
    other = newcomer.send("max", "post", alice.id, raw_content="something else")
    until(lambda: alice.post_seen(other), "alice sees it")
    newcomer.received("comment", guid=alice.comment(other, "what now?")["guid"])
    assert [row["fields"]["guid"] for row in newcomer.rows("comment", parent_guid=post)] == [comment]


def test_whoever_is_named_in_new_words_gets_the_post(newcomer, alice):
    alice.look_up(newcomer.id("max"))
    post = alice.post("guess whom I mean")["guid"]
    alice.change(f"/posts/{post}", **{"status_message[text]": f"I mean you, @{{{newcomer.id('max')}}}"})
    row = newcomer.received("status_message", guid=post)
    assert row["fields"]["text"] == f"I mean you, @{{{newcomer.id('max')}}}"
    assert len(newcomer.rows("status_message", guid=post)) == 1


def test_whoever_got_a_post_gets_its_new_words_and_its_end(newcomer, alice):
    alice.look_up(newcomer.id("max"))
    post = alice.post(f"I meant you, @{{{newcomer.id('max')}}}")["guid"]
    newcomer.received("status_message", guid=post)
    alice.change(f"/posts/{post}", **{"status_message[text]": "I meant nobody"})
    newcomer.received("status_message", guid=post, text="I meant nobody")
    alice.delete(f"/posts/{post}")
    newcomer.received("retraction", target_guid=post, target_type="Post")


def test_whoever_passes_a_post_of_ours_on_hears_what_becomes_of_it(newcomer, alice):
    post = alice.post("pass me on to those I do not know")["guid"]
    reshare = newcomer.send("lisa", "share", alice.id, target_guid=post, target_handle=alice.id)
    until(lambda: alice.post_seen(reshare), "alice sees the reshare")
    comment = alice.comment(post, "thank you, lisa")
    newcomer.received("comment", guid=comment["guid"])
    alice.delete(f"/comments/{comment['id']}")
    newcomer.received("retraction", target_guid=comment["guid"], target_type="Comment")
    alice.delete(f"/posts/{post}")
    newcomer.received("retraction", target_guid=post, target_type="Post")


def test_whoever_got_but_a_mention_hears_that_the_account_is_closed(newcomer, pod):
    yves = pod.account("yves")
    yves.look_up(newcomer.id("max"))
    post = yves.post(f"farewell, @{{{newcomer.id('max')}}}")["guid"]
    newcomer.received("status_message", guid=post)
    yves.close()
    newcomer.received("account_deletion", author=yves.id)


def test_whoever_looks_again_sees_somebody_as_they_are_called_now(newcomer, alice):
    nora = newcomer.id("nora")
    assert alice.look_up(nora)["name"] == "Nora"
    newcomer.do("rename", who="nora", name="Eleonora")
    alice.look_again(nora)
    until(lambda: alice.found(nora)["name"] == "Eleonora", "alice sees nora's new name")


def test_another_key_is_refused_and_shown_to_the_podmin(newcomer, alice):
    otto = newcomer.id("otto")
    alice.look_up(otto)
    newcomer.kill()
    newcomer.lose_key("otto")
    newcomer.start()
    newcomer.do("rename", who="otto", name="Impostor")
    forged = newcomer.send("otto", "post", alice.id, raw_content="believe me")
    alice.look_again(otto)
    until(lambda: "Refused once" in alice.get("/admin/pods").text, "the podmin is told")
    assert otto in alice.get("/admin/pods").text
    marker = newcomer.send("lisa", "post", alice.id, raw_content="after the impostor")
    until(lambda: alice.post_seen(marker), "what came later is here")
    assert alice.post_seen(forged) is None
    assert alice.found(otto)["name"] != "Impostor"


def test_whoever_is_named_in_a_comment_gets_it_and_its_new_words(newcomer, alice):
    alice.look_up(newcomer.id("max"))
    post = alice.post("a post that max's pod never got")["guid"]
    comment = alice.comment(post, f"ask @{{{newcomer.id('max')}}}")
    row = newcomer.received("comment", guid=comment["guid"])
    assert (row["sender"], row["signed"], row["fields"]["parent_guid"]) == (alice.id, True, post)
    alice.change(f"/comments/{comment['id']}", text="ask nobody")
    newcomer.received("comment", guid=comment["guid"], text="ask nobody")


def test_whoever_is_named_in_a_comment_hears_when_it_is_taken_back(newcomer, alice):
    post = alice.post("another post that max's pod never got")["guid"]
    comment = alice.comment(post, f"ask @{{{newcomer.id('max')}}}")
    newcomer.received("comment", guid=comment["guid"])
    alice.delete(f"/comments/{comment['id']}")
    newcomer.received("retraction", target_guid=comment["guid"], target_type="Comment")


def test_whoever_was_named_once_hears_that_the_account_is_closed(newcomer, pod):
    yara = pod.account("yara")
    yara.look_up(newcomer.id("max"))
    post = yara.post(f"farewell, @{{{newcomer.id('max')}}}")["guid"]
    newcomer.received("status_message", guid=post)
    yara.change(f"/posts/{post}", **{"status_message[text]": "farewell, all of you"})
    newcomer.received("status_message", guid=post, text="farewell, all of you")
    yara.close()
    newcomer.received("account_deletion", author=yara.id)


def test_whoever_was_answered_hears_that_the_account_is_closed(newcomer, pod):
    zoe = pod.account("zoe")
    zoe.look_up(newcomer.id("lisa"))
    post = newcomer.send("lisa", "post", zoe.id, raw_content="who are you?")
    until(lambda: zoe.post_seen(post), "zoe sees the post")
    comment = zoe.comment(post, "zoe, for today")
    newcomer.received("comment", guid=comment["guid"])
    zoe.close()
    newcomer.received("account_deletion", author=zoe.id)
