"""Two pods of ours, as two processes on two ports."""
from pods import until
from test_pictures import png


def test_they_share_and_are_told_of_it(alice, carol):
    until(lambda: alice.notified("started_sharing", "Carol"), "alice is told")
    until(lambda: carol.notified("started_sharing", "Alice"), "carol is told")


def test_a_post_to_an_aspect_is_talked_about_and_deleted(alice, carol, pod, other_pod):
    post = alice.post("a word among two pods", to="Friends")
    guid = post["guid"]
    until(lambda: "a word among two pods" in carol.stream(), "carol sees the post")
    assert pod.stranger().post_seen(guid) is None
    assert other_pod.stranger().post_seen(guid) is None

    carol.comment(guid, "an answer")
    until(lambda: alice.comment_seen(guid, "an answer"), "alice sees carol's comment")
    answer = alice.comment(guid, "an answer to the answer")
    until(lambda: carol.comment_seen(guid, "an answer to the answer"), "carol sees alice's comment")

    like = carol.like(guid)
    until(lambda: alice.post_seen(guid)["interactions"]["likes_count"] == 1, "alice sees the like")
    carol.unlike(guid, like)
    until(lambda: alice.post_seen(guid)["interactions"]["likes_count"] == 0, "the like is gone")

    alice.delete(f"/comments/{answer['id']}")
    until(lambda: len(carol.comments(guid)) == 1, "alice's comment is gone")
    alice.delete(f"/posts/{post['id']}")
    until(lambda: carol.post_seen(guid) is None, "the post is gone")


def test_a_post_to_another_aspect_stays_at_home(alice, carol):
    elsewhere = alice.post("not for carol", to="Work")
    marker = alice.post("for carol", to="Friends")
    until(lambda: carol.post_seen(marker["guid"]), "carol sees her post")
    assert carol.post_seen(elsewhere["guid"]) is None


def files_below(pod, folder):
    return sum(1 for path in (pod.directory / "data" / folder).rglob("*") if path.is_file())


def test_pictures_travel_between_two_pods_and_are_gone_from_both_when_taken_back(alice, carol, pod, other_pod):
    kept = files_below(pod, "pictures"), files_below(other_pod, "cache")
    photos = [alice.upload(png(900, 600, red), f"picture {red}") for red in (0, 100, 200)]
    post = alice.post("", to="Friends", photos=photos)
    seen = until(lambda: carol.post_seen(post["guid"]), "carol sees the post")["photos"]
    assert [photo["text"] for photo in seen] == ["picture 0", "picture 100", "picture 200"]
    for photo in seen:
        path = photo["sizes"]["large"].removeprefix(other_pod.url)
        assert path.startswith("/uploads/images/")
        assert carol.get(path).headers["Content-Type"] == "image/jpeg"
    assert files_below(other_pod, "cache") > kept[1]
    alice.delete(f"/posts/{post['guid']}")
    until(lambda: carol.post_seen(post["guid"]) is None, "the post is gone")
    until(lambda: (files_below(pod, "pictures"), files_below(other_pod, "cache")) == kept, "so are the files on both pods")
