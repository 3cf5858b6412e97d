"""The operator's commands beside a running pod: finding somebody, and what waits."""
from pods import free_port, until


def test_somebody_is_traced_step_by_step(peer, alice, bob, pod):
    code, said = pod.says("trace", bob)
    assert code == 0, said
    for part in ("WebFinger", "hCard", "/receive/users/", "is the one this pod knows", "Everything is in order."):
        assert part in said, said


def test_what_is_wrong_with_an_id_is_said(peer, alice, pod):
    for id, words in (
        (peer.id("nobody"), "knows nobody of that name"),
        (f"bob@127.0.0.1:{free_port()}", "seems to be down"),
        (alice.id, "on this pod itself"),
        ("bob", "is no diaspora* ID"),
    ):
        code, said = pod.says("trace", id)
        assert (code, words in said) == (1, True), said


def test_what_waits_is_shown_tried_again_and_dropped(new_pod):
    one, other = new_pod("waiting"), new_pod("away")
    alice, carol = one.account("alice"), other.account("carol")
    assert one.says("queue") == (0, "Nothing waits.\n")
    alice.share_with(carol.id, "Friends")
    until(lambda: carol.notified("started_sharing", ""), "carol is told")
    other.kill()
    alice.post("nobody hears this", to="Friends")
    until(lambda: "tried once" in one.says("queue")[1], "the first try fails")
    said = one.says("queue")[1]
    assert other.url in said and "1 message" in said and "Connection refused" in said, said
    assert one.says("queue", "retry", other.host) == (0, "1 tried within a minute, if the pod is running.\n")
    assert one.says("queue", "drop", "elsewhere.example")[0] == 1
    code, said = one.says("queue", "drop", other.host)
    assert (code, "given up" in said) == (0, True), said
    assert one.says("queue") == (0, "Nothing waits.\n")
