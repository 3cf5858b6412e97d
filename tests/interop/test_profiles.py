"""Profiles between our pod and the living peer: what everybody may know, and what is for contacts."""
import pytest

from pods import until

DETAILS = {"bio": "I fly kites & *sing*", "gender": "who asks?", "location": "by the sea"}
PROFILE = (
    "<profile><author>{author}</author><first_name>Ida</first_name><last_name>Berg</last_name><bio>{bio}</bio>"
    "<birthday>1980-02-29</birthday><gender>{gender}</gender><location>{location}</location>"
    "<searchable>true</searchable><public>{public}</public><nsfw>false</nsfw>"
    "<tag_string>#kites #sea</tag_string></profile>"
)


@pytest.fixture(scope="module")
def mail(new_peer):
    """A peer of its own, whose people get new names here."""
    return new_peer("ida", "jo")


@pytest.fixture(scope="module")
def olga(pod, mail):
    """Somebody with a profile of her own; ida shares with her, and she with ida."""
    olga = pod.account("olga")
    olga.share_with(mail.id("ida"), "Friends")
    mail.received("contact", "ida", author=olga.id)
    mail.send("ida", "contact", olga.id, public=False, target_handle=olga.id, following=True)
    until(lambda: olga.relation(mail.id("ida")) == "mutual", "olga and ida share with each other")
    return olga


def describe(user, **wanted):
    user.ask("PUT", "/profile", 204, json={"profile": wanted}, headers={"Accept": "application/json"})


def about(visitor, person):
    """The profile as somebody sees it."""
    return visitor.json(f"/people/{person['guid']}.json")["profile"]


def test_our_details_are_for_contacts_until_they_are_for_everybody(mail, olga):
    describe(olga, **DETAILS)
    row = mail.received("profile", "ida", author=olga.id, **DETAILS)
    assert row["fields"].get("public", "false") == "false"
    assert (row["entities"][0]["raw_content"], row["entities"][0]["name"]) == (DETAILS["bio"], "Olga")
    assert not mail.rows("profile", author=olga.id)

    describe(olga, public_details="true", bio="for all the world")
    row = mail.received("profile", author=olga.id, bio="for all the world")
    assert (row["sender"], row["fields"]["public"], row["fields"]["location"]) == (olga.id, "true", "by the sea")


def test_the_peers_details_are_for_contacts_or_for_everybody(mail, olga, pod):
    ida = olga.look_up(mail.id("ida"))
    xml = PROFILE.format(author=mail.id("ida"), public="false", bio="for olga", gender="", location="Bergen")
    assert mail.do("forge", who="ida", to=olga.id, xml=xml, public=False) == {"status": 202}
    until(lambda: about(olga, ida).get("bio") == "for olga", "olga reads ida's details")
    assert olga.found(mail.id("ida"))["name"] == "Ida Berg"
    assert sorted(about(olga, ida)["tags"]) == ["kites", "sea"]
    assert not {"bio", "location", "birthday", "gender"} & about(olga.pod.account("pavel"), ida).keys()

    xml = PROFILE.format(author=mail.id("ida"), public="true", bio="for everybody", gender="", location="Bergen")
    assert mail.do("forge", who="ida", to=olga.id, xml=xml) == {"status": 202}
    until(lambda: about(olga, ida).get("bio") == "for everybody", "olga reads ida's new details")


def test_details_that_are_not_for_everybody_are_not_taken_in_public(mail, olga):
    jo = olga.look_up(mail.id("jo"))
    xml = PROFILE.format(author=mail.id("jo"), public="false", bio="a secret", gender="", location="")
    assert mail.do("forge", who="jo", to=olga.id, xml=xml) == {"status": 202}
    marker = mail.send("jo", "post", olga.id, raw_content="after the profile")
    until(lambda: olga.post_seen(marker), "what came later is here")
    assert olga.found(mail.id("jo"))["name"] == "Jo"
    assert about(olga, jo).get("bio", "") in ("", None)
