"""A living peer that was down gets what it missed when it is back, each thing once."""
import pytest

from pods import until


@pytest.fixture(scope="module")
def phoenix(new_peer, alice):
    """A peer of its own, since it dies here; alice has fay, who lives there, among her acquaintances."""
    phoenix = new_peer("fay")
    alice.share_with(phoenix.id("fay"), "Acquaintances")
    phoenix.received("contact", "fay", author=alice.id)
    return phoenix


def waiting_for(pod, host):
    """What the operator reads about a host among what waits to be sent, or nothing."""
    lines = pod.says("queue")[1].splitlines()
    return next((line for line in lines if host in line), None)


def test_what_a_peer_missed_arrives_once_when_it_is_back(phoenix, pod, alice):
    phoenix.kill()
    limited = [alice.post(f"while you were away, {day}", to="Acquaintances")["guid"] for day in ("Monday", "Tuesday")]
    public = alice.post("everybody heard this on Wednesday")["guid"]
    until(lambda: "tried once" in (waiting_for(pod, phoenix.host) or ""), "the first try fails")
    phoenix.start()
    pod.tries_again(alice, phoenix.host)
    for guid in limited:
        row = phoenix.received("status_message", "fay", guid=guid)
        assert row["sender"] == alice.id
    phoenix.received("status_message", guid=public)
    until(lambda: waiting_for(pod, phoenix.host) is None, "nothing waits any more")
    assert len([row for row in phoenix.inbox() if row["kind"] == "status_message"]) == 3


def test_a_peer_that_is_back_is_whom_it_was(phoenix, pod, alice):
    phoenix.kill()
    post = alice.post("are you there?", to="Acquaintances")["guid"]
    phoenix.start()
    pod.tries_again(alice, phoenix.host)
    phoenix.received("status_message", "fay", guid=post)
    phoenix.send("fay", "comment", alice.id, public=False, raw_content="here I am again", target_guid=post)
    shown = until(lambda: alice.comment_seen(post, "here I am again"), "alice sees fay's comment")
    assert shown["author"]["diaspora_id"] == phoenix.id("fay")


def test_what_reaches_a_peer_brings_along_what_it_missed(phoenix, pod, alice):
    phoenix.kill()
    missed = alice.post("did you miss me?", to="Acquaintances")["guid"]
    until(lambda: "tried once" in (waiting_for(pod, phoenix.host) or ""), "the first try fails")
    phoenix.start()
    # Nobody asks for another try: the next post shows that the peer is back.
    post = alice.post("I did miss you", to="Acquaintances")["guid"]
    for guid in (post, missed):
        phoenix.received("status_message", "fay", guid=guid)
    assert [len(phoenix.rows("status_message", "fay", guid=guid)) for guid in (post, missed)] == [1, 1]


@pytest.mark.parametrize(
    "trouble",
    [{"status": 500}, {"status": 404}, {"status": 307, "headers": {"Location": "/receive/users/elsewhere"}}],
    ids=["fails", "knows nobody", "sends elsewhere"],
)
def test_what_a_peer_does_not_take_is_kept_for_it(phoenix, pod, alice, trouble):
    phoenix.do("trouble", **trouble)
    post = alice.post("not now?", to="Acquaintances")["guid"]
    line = until(lambda: waiting_for(pod, phoenix.host), "it was not taken")
    assert "1 message" in line, line
    until(lambda: str(trouble["status"]) in pod.says("queue")[1], "the operator reads why")
    assert not phoenix.rows("status_message", "fay", guid=post)
    phoenix.do("trouble")
    pod.tries_again(alice, phoenix.host)
    phoenix.received("status_message", "fay", guid=post)
    until(lambda: waiting_for(pod, phoenix.host) is None, "nothing waits any more")
    assert len(phoenix.rows("status_message", "fay", guid=post)) == 1


def test_what_is_to_be_fetched_from_a_peer_in_trouble_is_fetched_later(peer, phoenix, pod, alice, bob):
    root = phoenix.send("fay", "post", raw_content="worth waiting for")
    phoenix.do("trouble", status=500)
    reshare = peer.send("bob", "share", alice.id, target_guid=root, target_handle=phoenix.id("fay"))
    until(lambda: f"post/{root} at {phoenix.host}" in pod.says("queue")[1], "the operator reads what is awaited")
    assert alice.post_seen(reshare) is None
    phoenix.do("trouble")
    pod.tries_again(alice)
    shown = until(lambda: alice.post_seen(reshare), "alice sees bob's reshare")
    assert shown["root"]["text"].strip() == "worth waiting for"


def test_author_and_podmin_see_whom_a_post_reaches_and_when(phoenix, pod, alice):
    phoenix.kill()
    post = alice.post("who hears this?", to="Acquaintances")["guid"]

    def went():
        return alice.get(f"/posts/{post}/deliveries").text

    until(lambda: "tried once" in went(), "alice sees that the peer was not reached")
    assert "Reached 0 of 1 pod" in went() and phoenix.host in went()
    # Alice is the podmin too.
    assert f"http://{phoenix.host}" in alice.get("/admin/pods").text
    assert "Failing" in alice.get("/admin/pods").text
    phoenix.start()
    pod.tries_again(alice, phoenix.host)
    until(lambda: "Reached 1 of 1 pod" in went(), "alice sees that it was reached")
    assert "Arrived" in went()
    until(lambda: "Failing" not in alice.get("/admin/pods").text, "the podmin sees that the peer is back")
