"""A living client, unmodified, does its daily work at our pod."""

import diaspy
import pytest

from pods import PASSWORD


@pytest.fixture(scope="module")
def connection(pod):
    pod.account("dana")
    connection = diaspy.connection.Connection(pod=pod.url, username="dana", password=PASSWORD)
    connection.login()
    return connection


def test_diaspy_posts_reads_likes_comments_and_deletes(connection):
    stream = diaspy.streams.Stream(connection)
    post = stream.post("hello from a **client** #clients")
    assert "hello from a **client** #clients" in [str(post) for post in diaspy.streams.Stream(connection)]
    assert post.like()["id"]
    post.delete_like()
    post.comment("and a comment")
    assert [str(comment) for comment in diaspy.models.Post(connection, id=post.id).comments] == ["and a comment"]
    post.delete()
    assert "hello from a **client** #clients" not in [str(post) for post in diaspy.streams.Stream(connection)]


def test_diaspy_finds_aspects_people_tags_and_news(connection, pod):
    assert diaspy.streams.Aspects(connection).add("Club")
    names = [aspect["name"] for aspect in diaspy.people.Me(connection).getInfo()["aspects"]]
    assert names == ["Family", "Friends", "Work", "Acquaintances", "Club"]
    assert diaspy.people.User(connection, handle=f"dana@{pod.host}").data["diaspora_id"] == f"dana@{pod.host}"
    assert list(diaspy.people.Contacts(connection).get()) == []
    assert list(diaspy.notifications.Notifications(connection)) == []


def test_diaspy_is_refused_with_a_wrong_password(connection, pod):
    other = diaspy.connection.Connection(pod=pod.url, username="dana", password="wrong horse")
    with pytest.raises(diaspy.errors.LoginError):
        other.login()
