"""What a pod has taken on, it does, however it is stopped."""
import signal

import pytest

from pods import until


@pytest.fixture(scope="module")
def mortal(new_pod):
    """A pod of its own, since it dies a few times here."""
    return new_pod("mortal")


@pytest.fixture(scope="module")
def frank(mortal):
    return mortal.account("frank")


@pytest.fixture(scope="module")
def widow(new_peer):
    """A peer of its own: what it gets may have come from a pod that is dead when asked for its key."""
    return new_peer("bob", "dora", "eve", "finn")


@pytest.mark.parametrize("stranger", ["dora", "eve", "finn"])
def test_what_was_accepted_is_processed_after_a_kill(widow, mortal, frank, stranger):
    # The pod has yet to find out who wrote this when it dies.
    guid = widow.send(stranger, "post", frank.id, raw_content="just in time")
    mortal.kill()
    mortal.start()
    until(lambda: mortal.stranger().post_seen(guid), "the post is here")


def test_what_was_posted_is_delivered_after_a_kill(widow, mortal, frank):
    frank.share_with(widow.id("bob"), "Friends")
    widow.received("contact", "bob", author=frank.id)
    post = frank.post("my last words", to="Friends")
    mortal.kill()
    mortal.start()
    widow.received("status_message", "bob", guid=post["guid"])


def test_a_session_outlives_the_process(mortal, frank):
    mortal.kill()
    mortal.start()
    assert isinstance(frank.stream(), list)


@pytest.mark.parametrize("asked", [signal.SIGTERM, signal.SIGINT])
def test_a_pod_that_is_asked_to_end_does_so(mortal, frank, asked):
    # Frank's client keeps its connection open.
    frank.stream()
    assert mortal.stop(asked) == 0
    mortal.start()
