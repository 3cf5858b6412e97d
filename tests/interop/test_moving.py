"""People who go on under another ID of the living peer."""
import json

import pytest

from pods import until

MIGRATION = (
    "<account_migration><author>{author}</author><profile><author>{new}</author><first_name>{called}</first_name>"
    "<searchable>true</searchable><public>false</public></profile>{old_identity}</account_migration>"
)


@pytest.fixture(scope="module")
def station(new_peer):
    """A peer of its own, whose people come and go."""
    return new_peer("ann", "ann2", "ben", "ben2", "cleo", "cleo2", "emil2", "hugo", "thief")


def moves(peer, old, new, to, author=None, agreed=None, words=None):
    """Tells that somebody goes on under another name: `author` says so, with what `agreed` signs."""
    author, before, after = author or old, peer.id(old), peer.id(new)
    identity = f"<old_identity>{before}</old_identity>" if author == new else ""
    xml = MIGRATION.format(author=peer.id(author), new=after, called=f"{old.title()} Anew", old_identity=identity)
    agreed = {"who": agreed or (old if author == new else new), "words": words or f"AccountMigration:{before}:{after}"}
    assert peer.do("forge", who=author, to=to, xml=xml, agreed=agreed) == {"status": 202}


def known(peer, alice, name):
    """Somebody who shares with alice, and she with them, and a post of theirs."""
    id = peer.id(name)
    alice.share_with(id, "Family")
    peer.send(name, "contact", alice.id, public=False, target_handle=alice.id, following=True)
    until(lambda: alice.relation(id) == "mutual", f"alice and {id} share with each other")
    post = peer.send(name, "post", alice.id, raw_content=f"{name} before the move")
    until(lambda: alice.post_seen(post), "alice sees the post")
    return post


def author_of(alice, post):
    return alice.post_seen(post)["author"]["diaspora_id"]


@pytest.mark.parametrize("old, author", [("ann", "ann"), ("ben", "ben2")], ids=["told by the old ID", "by the new one"])
def test_whoever_moves_keeps_contacts_and_posts(station, alice, old, author):
    new, post = f"{old}2", known(station, alice, old)
    moves(station, old, new, alice.id, author)
    until(lambda: author_of(alice, post) == station.id(new), "the post is the new ID's")
    assert alice.post_seen(post)["author"]["name"] == f"{old.title()} Anew"
    assert alice.relation(station.id(new)) == "mutual"
    row = station.received("contact", new, author=alice.id, sharing="true")
    assert row["sender"] == alice.id
    later = station.send(new, "post", alice.id, public=False, raw_content="here I am now")
    until(lambda: alice.post_seen(later), "alice reads what the new ID says")


def test_nobody_is_moved_without_both_keys_or_a_second_time(station, alice):
    post, cleo = known(station, alice, "cleo"), station.id("cleo")
    alice.look_up(station.id("thief"))
    moves(station, "cleo", "thief", alice.id, author="thief", agreed="thief")
    moves(station, "cleo", "cleo2", alice.id, agreed="cleo")
    moves(station, "cleo", "cleo2", alice.id, words=f"AccountMigration:{station.id('cleo2')}:{cleo}")
    marker = station.send("cleo", "post", alice.id, raw_content="still here")
    until(lambda: alice.post_seen(marker), "what came later is here")
    assert (author_of(alice, post), alice.relation(cleo)) == (cleo, "mutual")

    moves(station, "cleo", "cleo2", alice.id)
    until(lambda: author_of(alice, post) == station.id("cleo2"), "cleo has moved")
    moves(station, "cleo", "thief", alice.id)
    marker = station.send("thief", "post", alice.id, raw_content="after the second move")
    until(lambda: alice.post_seen(marker), "what came later is here")
    assert author_of(alice, post) == station.id("cleo2")


def test_an_account_of_ours_goes_on_at_the_peer_and_whoever_writes_to_it_hears_where(station, pod, alice, carol):
    emil, after = pod.account("emil"), station.id("emil2")
    emil.share_with(carol.id, "Work")
    carol.share_with(emil.id, "Work")
    for one, other in ((emil, carol), (carol, emil)):
        until(lambda: one.relation(other.id) == "mutual", f"{one.id} and {other.id} share with each other")
    post = emil.post("wherever I go")["guid"]
    until(lambda: carol.post_seen(post), "carol sees emil's post")
    emil.look_up(after)

    xml = MIGRATION.format(
        author=after, new=after, called="Emil Anew", old_identity=f"<old_identity>{emil.id}</old_identity>"
    )
    agreed = {"key": pod.key_of("emil"), "words": f"AccountMigration:{emil.id}:{after}"}
    assert station.do("forge", who="emil2", to=alice.id, xml=xml, agreed=agreed) == {"status": 202}
    until(lambda: author_of(alice, post) == after, "the post is the new ID's")
    # Nobody is signed in to the old account any more.
    emil.ask("GET", "/stream", 302)

    # Nobody told carol's pod. It writes to emil, and is answered.
    assert carol.relation(emil.id) == "mutual"
    carol.post("where are you, emil?", to="Work")
    until(lambda: author_of(carol, post) == after, "carol's pod knows where emil is")
    assert carol.relation(after) == "mutual"
    station.received("contact", "emil2", author=carol.id, sharing="true")


def archive_of(station, name, contacts, posts):
    """What the reference writes of somebody's account, with as little in it as that can have."""
    author = station.id(name)
    contact = {"sharing": True, "receiving": True, "contact_groups_membership": ["Friends"]}
    post = {"author": author, "created_at": "2020-01-01T12:00:00Z", "public": True}
    return {
        "version": "2.0",
        "user": {
            "username": name,
            "private_key": (station.directory / f"{name}.pem").read_text(),
            "profile": {"entity_type": "profile", "entity_data": {"author": author, "first_name": name.title()}},
            "contact_groups": [{"name": "Friends"}],
            "contacts": [contact | {"account_id": id} for id in contacts],
            "posts": [
                {"entity_type": "status_message", "entity_data": post | {"guid": guid, "text": text}}
                for guid, text in posts.items()
            ],
            "relayables": [],
        },
        "others_data": {"relayables": []},
    }


def test_whoever_comes_from_the_peer_is_told_everywhere_before_they_say_anything(station, peer, pod, carol, tmp_path):
    hugo, gina, said = station.id("hugo"), peer.id("gina"), "before the move"
    carol.share_with(hugo, "Work")
    station.send("hugo", "contact", carol.id, public=False, target_handle=carol.id, following=True)
    post = station.send("hugo", "post", carol.id, raw_content=said)
    # Whoever has heard of hugo knows his key.
    station.send("hugo", "post", gina, raw_content=said)
    until(lambda: carol.post_seen(post) and carol.relation(hugo) == "mutual", "carol and hugo share with each other")

    new = pod.account("hugo.new")
    new.look_up(hugo)
    archive = tmp_path / "hugo.json"
    archive.write_text(json.dumps(archive_of(station, "hugo", [gina, carol.id], {post: said})))
    code, told = pod.says("account", "migrate", archive, "--as", "hugo.new", "--yes")
    assert code == 0, told
    pod.tries_again(new)
    for one in (station, peer):
        row = one.received("account_migration", author=hugo)
        assert (row["sender"], row["signed"]) == (hugo, True)
    peer.received("contact", "gina", author=new.id, sharing="true")
    kinds = [row["kind"] for row in peer.inbox() if row.get("sender") in (hugo, new.id)]
    assert kinds.count("account_migration") == 1 and kinds.index("account_migration") < kinds.index("contact")

    until(lambda: author_of(carol, post) == new.id, "the post is the new ID's")
    until(lambda: carol.relation(new.id) == new.relation(carol.id) == "mutual", "they share with each other")
    carol.comment(post, "wherever you are")
    until(lambda: new.comment_seen(post, "wherever you are"), "the answer comes to where hugo is now")
    later = new.post("here I am now", to="Friends")["guid"]
    until(lambda: carol.post_seen(later), "carol reads what the new ID says")
