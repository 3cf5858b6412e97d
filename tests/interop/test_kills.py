"""A serving pod is killed at random moments while people post and pods deliver: nothing accepted is missing or doubled.

`KILLS` says how often (20 unless told), `KILLS_SEED` which moments."""
import os
import random
import signal
import sqlite3
import sys
import time
from contextlib import closing

import pytest

from elsewhere import Elsewhere, encrypted, xml
from kills import FRIENDS, Life
from pods import until
from promises import Promise

KILLS = int(os.environ.get("KILLS", "20"))
SEED = os.environ.get("KILLS_SEED") or str(random.randrange(10**9))
# Everything that was ever done is looked through once in so many kills.
EVERYTHING = 50
# More than this on its way: it is worked off first.
BACKLOG = 300
# At most two envelopes are on their way to one host when the pod dies.
IN_HAND = 2
MOODS = ["well"] * 7 + ["slow"] * 2 + ["shut"]
MOMENTS = ["busy", "busy", "starting", "busy", "draining", "just up", "busy", "stopping"]


@pytest.fixture(scope="module")
def others():
    return [Elsewhere("bob"), Elsewhere("eve")]


@pytest.fixture(scope="module")
def busy(new_pod, others):
    """A pod with four people who are friends with each other and with somebody on each of two other pods."""
    pod = new_pod("busy")
    users = [pod.account(name) for name in ("alice", "berta", "carl", "dina")]
    for user in users:
        for id in [other.id for other in users if other is not user] + [other.person.id for other in others]:
            user.share_with(id, FRIENDS)
        for other in others:
            person = other.person
            contact = xml("contact", author=person.id, recipient=user.id, following="true", sharing="true")
            body = encrypted(person.envelope(contact), user.public_key())
            assert pod.receive(f"/receive/users/{user.guid}", body) == 202
            until(lambda: user.relation(person.id) == "mutual", f"{user.id} and {person.id} share with each other")
    return pod, users


def die(pod, life, moment, luck, starting_s):
    """Lets the pod work, and kills it."""
    if moment == "starting":
        pod.kill()
        pod.spawn()
        time.sleep(luck.random() * starting_s)
        pod.kill()
        return
    life.begin()
    time.sleep(luck.uniform(0, 0.05) if moment == "just up" else luck.uniform(0.05, 0.6))
    if moment == "draining":
        life.rest()
        time.sleep(luck.uniform(0, 0.3))
    if moment == "stopping":
        pod.process.send_signal(signal.SIGTERM)
        time.sleep(luck.uniform(0, 0.3))
    pod.kill()
    life.rest()


@pytest.mark.timeout(120 + 5 * KILLS)
def test_what_was_accepted_outlives_every_kill(busy, others, capsys):
    print(f"KILLS_SEED={SEED} KILLS={KILLS}")
    pod, users = busy
    luck = random.Random(SEED)
    life = Life(pod, users, others, luck)
    promise = Promise(life)
    promise.settled(lambda: pod.tries_again(users[0]))
    for other in others:
        other.read()
        other.envelopes.clear()
    began = time.monotonic()
    pod.kill()
    pod.start()
    starting_s, began = time.monotonic() - began, time.monotonic()
    for kill in range(1, KILLS + 1):
        for other in others:
            other.mood = luck.choice(MOODS)
        if promise.backlog() > BACKLOG:
            # What was put off for hours would keep everybody from doing anything new.
            work_off(pod, promise, users, others)
        die(pod, life, MOMENTS[kill % len(MOMENTS)], luck, starting_s)
        pod.start()
        promise.check(everything=kill % EVERYTHING == 0)
        for other in others:
            other.read()
        if kill % EVERYTHING == 0:
            with capsys.disabled():
                print(f"{kill} kills in {time.monotonic() - began:.0f} s, {promise.told()}", file=sys.stderr)
    work_off(pod, promise, users, others)
    promise.check(everything=True)
    promise.check_everything_arrived()
    for other in others:
        assert other.twice() <= IN_HAND * KILLS, f"{other.host} got {other.twice()} envelopes again"
    an_hour_passes(pod)
    promise.check_shelf_is_tidy()
    with capsys.disabled():
        print(f"{KILLS} kills in {time.monotonic() - began:.0f} s, {promise.told()}", file=sys.stderr)


def work_off(pod, promise, users, others):
    """Lets everything reach the others that waits for them."""
    for other in others:
        other.mood = "well"
    promise.settled(lambda: pod.tries_again(users[0]))


def an_hour_passes(pod):
    """So long what is half done on the shelf may lie there."""
    assert pod.stop(signal.SIGTERM) == 0
    with closing(sqlite3.connect(pod.data / "pod.db")) as db, db:
        db.execute("UPDATE discarded SET remove_at = 0")
    pod.start()
