"""People who go on under another ID of the living peer."""
import pytest

from pods import until

MIGRATION = (
    "<account_migration><author>{author}</author><profile><author>{new}</author><first_name>{called}</first_name>"
    "<searchable>true</searchable><public>false</public></profile>{old_identity}</account_migration>"
)


@pytest.fixture(scope="module")
def station(new_peer):
    """A peer of its own, whose people come and go."""
    return new_peer("ann", "ann2", "ben", "ben2", "cleo", "cleo2", "emil2", "thief")


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
