"""Two pods of ours on two hosts, that die in the middle of what they do."""
import pytest

from pods import until
from test_pictures import png


@pytest.fixture(scope="module")
def left(new_pod):
    return new_pod("left", address="127.0.0.2")


@pytest.fixture(scope="module")
def right(new_pod):
    return new_pod("right", address="127.0.0.3")


@pytest.fixture(scope="module")
def lena(left):
    return left.account("lena")


@pytest.fixture(scope="module")
def rosa(right, lena):
    """Rosa; lena and she are each other's friends."""
    rosa = right.account("rosa")
    lena.share_with(rosa.id, "Friends")
    rosa.share_with(lena.id, "Friends")
    for one, other in ((lena, rosa), (rosa, lena)):
        until(lambda: one.relation(other.id) == "mutual", f"{one.id} and {other.id} share with each other")
    return rosa


def test_a_mention_is_heard_on_the_other_host(lena, rosa):
    post = lena.post(f"Have you seen this, @{{{rosa.id}}}?")
    until(lambda: rosa.post_seen(post["guid"]), "rosa sees the post")
    until(lambda: rosa.notified("mentioned", "Lena"), "rosa is told of it")
    assert [person["diaspora_id"] for person in rosa.post_seen(post["guid"])["mentioned_people"]] == [rosa.id]


def test_a_limited_post_and_its_photos_are_seen_by_whom_they_are_for(left, right, lena, rosa):
    post = lena.post("only for friends", to="Friends", photos=[lena.upload(png(300, 200, 90), "a kite")])["guid"]
    seen = until(lambda: rosa.post_seen(post), "rosa sees the post")
    (photo,) = seen["photos"]
    path = photo["sizes"]["large"].removeprefix(right.url)
    assert rosa.get(path).headers["Content-Type"].startswith("image/")
    assert photo["text"] == "a kite"
    for pod in (left, right):
        assert pod.stranger().post_seen(post) is None


def test_answers_and_their_end_are_the_same_on_both_hosts(lena, rosa):
    post = rosa.post("what do you say?", to="Friends")["guid"]
    until(lambda: lena.post_seen(post), "lena sees the post")
    comment, like = lena.comment(post, "nothing at all"), lena.like(post)
    until(lambda: rosa.comment_seen(post, "nothing at all"), "rosa sees the comment")
    until(lambda: rosa.post_seen(post)["interactions"]["likes_count"] == 1, "rosa sees the like")
    lena.delete(f"/comments/{comment['id']}")
    lena.unlike(post, like)

    def left_over():
        seen = rosa.post_seen(post)["interactions"]
        return seen["comments_count"] + seen["likes_count"]

    until(lambda: left_over() == 0, "both are gone")


def test_a_poll_is_voted_in_on_both_hosts(lena, rosa):
    post = lena.post("where to?", to="Friends", poll_question="Sea or hills?", poll_answers=["Sea", "Hills"])["guid"]
    until(lambda: rosa.votes(post) == {"Sea": 0, "Hills": 0}, "rosa sees the poll")
    lena.vote(post, "Sea")
    rosa.vote(post, "Hills")
    for user in (lena, rosa):
        until(lambda: user.votes(post) == {"Sea": 1, "Hills": 1}, f"{user.id} sees both votes")


def test_a_conversation_is_held_between_both_hosts(left, right, lena, rosa):
    guid = lena.write_to(rosa.id, subject="A secret", text="Are we alone?")["guid"]
    until(lambda: rosa.messages(guid) == [(lena.id, "Are we alone?")], "rosa reads lena's message")
    rosa.write_again(guid, "We are")
    until(lambda: lena.messages(guid)[1:] == [(rosa.id, "We are")], "lena reads rosa's answer")
    for pod, name in ((left, "spy"), (right, "mole")):
        assert pod.account(name).conversation(guid) is None


def test_what_is_under_way_when_both_hosts_die_arrives_once(left, right, lena, rosa):
    rosas = rosa.post("say much", to="Friends")["guid"]
    until(lambda: lena.post_seen(rosas), "lena sees the post")
    conversation = lena.write_to(rosa.id, subject="Numbers", text="part of it")["guid"]
    until(lambda: rosa.conversation(conversation), "rosa can read the conversation")
    texts = [f"part {number}" for number in range(8)]
    for number, text in enumerate(texts):
        if number == 4:
            right.kill()
        lena.post(text, to="Friends", photos=[lena.upload(png(30, 20, number))] if number == 7 else ())
        lena.comment(rosas, text)
        lena.write_again(conversation, text)
    left.kill()
    left.start()
    right.start()
    left.tries_again(lena, right.host)
    until(lambda: rosa.stream().count("part 7") == 1, "the last post is here")
    until(lambda: len(rosa.comments(rosas)) >= len(texts), "all comments are here")
    until(lambda: left.says("queue") == (0, "Nothing waits.\n"), "nothing waits to be sent")
    until(lambda: right.says("queue") == (0, "Nothing waits.\n"), "nothing waits to be understood")
    assert sorted(text for text in rosa.stream() if text.startswith("part")) == texts
    assert sorted(comment["text"].strip() for comment in rosa.comments(rosas)) == texts
    assert sorted(text for _, text in rosa.messages(conversation)[1:]) == texts
