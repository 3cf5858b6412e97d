"""Whom somebody ignores, between our pod and the living peer."""
import pytest

from pods import until


@pytest.fixture(scope="module")
def nuisance(new_peer):
    """A peer of its own, whose ron is a nuisance."""
    return new_peer("ron", "sue")


@pytest.fixture(scope="module")
def tina(pod, nuisance):
    """Somebody who shares with ron and sue, and they with her."""
    tina = pod.account("tina")
    for name in ("ron", "sue"):
        id = nuisance.id(name)
        tina.share_with(id, "Friends")
        nuisance.received("contact", name, author=tina.id, sharing="true")
        nuisance.send(name, "contact", tina.id, public=False, target_handle=tina.id, following=True)
        until(lambda: tina.relation(id) == "mutual", f"tina and {id} share with each other")
    return tina


@pytest.mark.parametrize("public", [True, False], ids=["public", "limited"])
def test_the_peer_hears_that_it_is_ignored_and_what_it_says_goes_back(nuisance, tina, public):
    ron, to = nuisance.id("ron"), "public" if public else "ron"
    post = tina.post("be nice", to="public" if public else "Friends")["guid"]
    nuisance.received("status_message", to, guid=post)

    before = len(nuisance.rows("contact", "ron"))
    tina.ignore(ron)
    until(lambda: len(nuisance.rows("contact", "ron")) > before, "ron's pod is told")
    row = nuisance.rows("contact", "ron")[-1]
    assert (row["sender"], row["fields"]["blocking"]) == (tina.id, "true")
    assert (row["fields"]["sharing"], row["fields"]["following"]) == ("false", "false")

    comment = nuisance.send("ron", "comment", tina.id, public, raw_content="you are not nice", target_guid=post)
    row = nuisance.received("retraction", to, target_guid=comment, target_type="Comment")
    assert row["sender"] == tina.id
    like = nuisance.send("ron", "like", tina.id, public, target_guid=post)
    nuisance.received("retraction", to, target_guid=like, target_type="Like")
    nuisance.send("sue", "comment", tina.id, public, raw_content="you are", target_guid=post)
    until(lambda: tina.comment_seen(post, "you are"), "sue's comment is here")
    assert [comment["text"].strip() for comment in tina.comments(post)] == ["you are"]

    tina.ignore_no_more(ron)
    until(lambda: "true" != nuisance.rows("contact", "ron")[-1]["fields"].get("blocking"), "ron's pod is told")
    tina.share_with(ron, "Friends")
    nuisance.received("contact", "ron", author=tina.id, sharing="true")


def test_whom_the_peer_ignores_shares_with_nobody_there(nuisance, tina):
    ron = nuisance.id("ron")
    nuisance.send("ron", "contact", tina.id, public=False, target_handle=tina.id, following=True)
    until(lambda: tina.relation(ron) == "mutual", "tina and ron share with each other")
    xml = (
        f"<contact><author>{ron}</author><recipient>{tina.id}</recipient><following>false</following>"
        "<sharing>false</sharing><blocking>true</blocking></contact>"
    )
    assert nuisance.do("forge", who="ron", to=tina.id, xml=xml, public=False) == {"status": 202}
    until(lambda: tina.relation(ron) == "receiving", "ron shares no longer")
