"""What a pod has taken on, it does, however it is stopped."""
import pytest

from pods import until


@pytest.fixture(scope="module")
def mortal(peer, new_pod):
    """A pod of its own, since it dies a few times here."""
    return new_pod("mortal")


@pytest.fixture(scope="module")
def frank(mortal):
    return mortal.account("frank")


@pytest.mark.parametrize("death", range(3))
def test_what_was_accepted_is_processed_after_a_kill(peer, mortal, frank, death):
    frank.look_up(peer.id("bob"))
    guid = peer.send("bob", "post", frank.id, raw_content=f"death {death}")
    mortal.kill()
    mortal.start()
    until(lambda: mortal.stranger().post_seen(guid), "the post is here")


def test_what_was_posted_is_delivered_after_a_kill(peer, mortal, frank):
    frank.share_with(peer.id("bob"), "Friends")
    peer.received("contact", "bob", author=frank.id)
    post = frank.post("my last words", to="Friends")
    mortal.kill()
    mortal.start()
    peer.received("status_message", "bob", guid=post["guid"])


def test_a_pod_that_is_asked_to_end_does_so(mortal, frank):
    assert frank.stream() is not None
    assert mortal.stop() == 0
    mortal.start()
    assert mortal.stop() == 0
