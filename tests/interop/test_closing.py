"""Closed accounts, between our pod and the living peer."""
import pytest

from pods import PASSWORD, until

DELETION = "<account_deletion><author>{author}</author></account_deletion>"


@pytest.fixture(scope="module")
def hospice(new_peer):
    """A peer of its own, whose people go or see others go."""
    return new_peer("uma", "vera", "will")


@pytest.fixture(scope="module")
def xeno(pod, hospice):
    """Somebody of ours who will go; vera and he share with each other."""
    xeno = pod.account("xeno")
    xeno.share_with(hospice.id("vera"), "Friends")
    hospice.received("contact", "vera", author=xeno.id)
    hospice.send("vera", "contact", xeno.id, public=False, target_handle=xeno.id, following=True)
    until(lambda: xeno.relation(hospice.id("vera")) == "mutual", "xeno and vera share with each other")
    return xeno


def test_who_closes_the_account_on_the_peer_is_gone_with_all_posts(hospice, alice):
    uma = hospice.id("uma")
    alice.look_up(uma)
    ours = alice.post("say goodbye")["guid"]
    hospice.send("uma", "comment", alice.id, raw_content="goodbye", target_guid=ours)
    theirs = hospice.send("uma", "post", alice.id, raw_content="I was here")
    until(lambda: alice.comment_seen(ours, "goodbye") and alice.post_seen(theirs), "alice sees post and comment")
    assert hospice.do("forge", who="uma", to=alice.id, xml=DELETION.format(author=uma)) == {"status": 202}
    until(lambda: alice.post_seen(theirs) is None, "uma's post is gone")
    assert alice.comment_seen(ours, "goodbye")
    again = hospice.send("uma", "post", alice.id, raw_content="I am back")
    marker = hospice.send("will", "post", alice.id, raw_content="after uma")
    until(lambda: alice.post_seen(marker), "what came later is here")
    assert alice.post_seen(again) is None


def test_nobody_closes_the_account_of_somebody_else(hospice, alice):
    post = hospice.send("vera", "post", alice.id, raw_content="alive")
    until(lambda: alice.post_seen(post), "alice sees vera's post")
    xml = DELETION.format(author=hospice.id("vera"))
    assert hospice.do("forge", who="will", to=alice.id, xml=xml) == {"status": 202}
    marker = hospice.send("will", "post", alice.id, raw_content="after the murder")
    until(lambda: alice.post_seen(marker), "what came later is here")
    assert alice.post_seen(post)


def test_the_peer_hears_that_an_account_of_ours_is_closed_and_hears_it_again_when_it_writes(hospice, pod, xeno):
    post = xeno.post("my last words")["guid"]
    hospice.received("status_message", guid=post)
    xeno.close()
    row = hospice.received("account_deletion", author=xeno.id)
    assert row["sender"] == xeno.id
    assert pod.stranger().post_seen(post) is None
    assert hospice.do("discover", id=xeno.id) is None

    before = len(hospice.rows("account_deletion", author=xeno.id))
    # Nobody finds xeno any more, but vera's pod remembers him.
    hospice.send("vera", "post", xeno.id, public=False, raw_content="are you there?")
    until(lambda: len(hospice.rows("account_deletion", author=xeno.id)) > before, "vera's pod is told again")
