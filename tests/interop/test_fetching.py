"""What other pods fetch from ours: what is for everybody, signed by its author, or the way to where that is."""
import pytest
import requests

from pods import REQUEST_S, until


def fetched(pod, kind, guid):
    """Status and destination of a fetch that follows nothing."""
    url = f"{pod.url}/fetch/{kind}/{guid}"
    answer = requests.get(url, timeout=REQUEST_S, allow_redirects=False)
    return answer.status_code, answer.headers.get("Location")


def test_the_peer_fetches_our_comment_and_the_post_of_our_poll(peer, alice, bob):
    post = alice.post("where to?", poll_question="Sea or hills?", poll_answers=["Sea", "Hills"])
    comment = alice.comment(post["guid"], "to the sea")
    entity = peer.do("fetch", author=alice.id, type="comment", guid=comment["guid"])
    assert (entity["class"], entity["raw_content"], entity["handle"]) == ("DiasporaComment", "to the sea", alice.id)
    entity = peer.do("fetch", author=alice.id, type="poll", guid=post["poll"]["guid"])
    assert (entity["class"], entity["guid"]) == ("DiasporaPost", post["guid"])


def test_changed_words_are_fetched_as_they_are_now(peer, alice):
    guid = alice.post("yesterday's words")["guid"]
    alice.change(f"/posts/{guid}", **{"status_message[text]": "today's words"})
    assert peer.do("fetch", author=alice.id, type="post", guid=guid)["raw_content"] == "today's words"


def test_whoever_asks_for_what_is_elsewhere_is_led_there(peer, alice, bob, pod):
    post = peer.send("bob", "post", alice.id, raw_content="ask my own pod")
    comment = peer.send("bob", "comment", alice.id, raw_content="for this too", target_guid=post)
    until(lambda: alice.comment_seen(post, "for this too"), "alice sees post and comment")
    for kind, guid in (("post", post), ("status_message", post), ("comment", comment)):
        assert fetched(pod, kind, guid) == (302, f"http://{peer.host}/fetch/{kind}/{guid}")


@pytest.mark.parametrize("taken_back", [False, True], ids=["limited", "taken back"])
def test_what_is_not_for_everybody_is_not_fetched(alice, bob, pod, taken_back):
    poll = {"poll_question": "?", "poll_answers": ["a", "b"]}
    post = alice.post("not for you", to="public" if taken_back else "Friends", **poll)
    comment = alice.comment(post["guid"], "nor this")
    if taken_back:
        alice.delete(f"/posts/{post['guid']}")
    for kind, guid in (("comment", comment["guid"]), ("poll", post["poll"]["guid"]), ("post", post["guid"])):
        assert fetched(pod, kind, guid) == (404, None), kind


def test_nothing_of_a_kind_nobody_fetches_is_found(alice, pod):
    post = alice.post("a post is no photo")["guid"]
    assert fetched(pod, "photo", post) == fetched(pod, "profile", alice.guid) == (404, None)
