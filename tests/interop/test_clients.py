"""A living client, unmodified, does its daily work at our pod."""

import diaspy
import pytest
import requests

from pods import PASSWORD, REQUEST_S
from test_pictures import png


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


def test_diaspy_posts_a_picture_to_an_aspect_and_fetches_it(connection, pod, tmp_path):
    picture = tmp_path / "kite.png"
    picture.write_bytes(png(120, 80, 200))
    family = diaspy.people.Me(connection).getInfo()["aspects"][0]["id"]
    post = diaspy.streams.Stream(connection).post("with a picture", photo=str(picture), aspect_ids=[family])
    photo = diaspy.models.Post(connection, id=post.id).data()["photos"][0]
    assert photo["dimensions"] == {"height": 80, "width": 120}
    for url in photo["sizes"].values():
        assert requests.get(url, timeout=REQUEST_S).headers["Content-Type"].startswith("image/"), url
    me = diaspy.people.User(connection, handle=f"dana@{pod.host}")
    assert [one["id"] for one in me.getPhotos()] == [photo["id"]]
    me.deletePhoto(photo["id"])
    assert me.getPhotos() == []
    assert requests.get(photo["sizes"]["large"], timeout=REQUEST_S).status_code == 404


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
