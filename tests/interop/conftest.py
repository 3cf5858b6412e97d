"""The cast: alice on our pod, carol on a second one of ours, and bob, dora, eve, finn and gina on the living peer."""
import subprocess
import sys
from pathlib import Path

import pytest
import requests

from pods import PATIENCE_S, REQUEST_S, Pod, answers, free_port, until


class Peer:
    """The living peer, moved through its control door."""

    def __init__(self, directory, *names):
        port = free_port()
        self.host = f"127.0.0.1:{port}"
        self.directory = directory
        self.log = directory / "log"
        self.serve = [sys.executable, "-W", "ignore", Path(__file__).with_name("peer.py"), str(port), directory, *names]

    def start(self):
        """With the keys it had before, and an empty inbox."""
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(self.serve, stdout=log, stderr=log)
        until(lambda: answers(f"http://{self.host}/control/inbox"), "the peer answers", patience_s=60)
        return self

    def kill(self):
        self.process.kill()
        self.process.wait()

    def lose_key(self, name):
        """Somebody will have another key when it starts again."""
        (self.directory / f"{name}.pem").unlink()

    def id(self, name):
        return f"{name}@{self.host}"

    def do(self, verb, **asked):
        answer = requests.post(f"http://{self.host}/control/{verb}", json=asked, timeout=REQUEST_S * 3).json()
        assert not isinstance(answer, dict) or "error" not in answer, answer["error"]
        return answer

    def send(self, who, kind, to=None, public=True, **attributes):
        """Makes and delivers an entity, and gives its GUID."""
        sent = self.do("send", who=who, kind=kind, to=to, public=public, attributes=attributes)
        assert sent.get("status") == (202 if to else None), sent
        return sent["guid"]

    def inbox(self):
        return requests.get(f"http://{self.host}/control/inbox", timeout=REQUEST_S).json()

    def check_inbox(self):
        """Everything that reached it was genuine."""
        for row in self.inbox():
            assert "error" not in row, f"the peer could not read what it got: {row}"
            assert row["encrypted"] == (row["to"] != "public"), f"on the wrong route: {row}"
            assert row.get("signed", True), f"its author did not sign it: {row}"

    def pictures_fetched(self):
        """The paths of its pictures that were asked for, in order."""
        return requests.get(f"http://{self.host}/control/pictures", timeout=REQUEST_S).json()

    def rows(self, kind, to="public", **fields):
        """What arrived of a kind for somebody (or `public`) with these fields."""
        return [
            row
            for row in self.inbox()
            if row.get("kind") == kind and row["to"] == to and row["fields"].items() >= fields.items()
        ]

    def received(self, kind, to="public", **fields):
        """Waits for such an arrival, and gives it: verified by the library, and encrypted if it was for one person."""
        rows = until(lambda: self.rows(kind, to, **fields), f"the peer receives a {kind} for {to} with {fields}")
        row = rows[-1]
        assert "error" not in row, row["error"]
        assert row["encrypted"] == (to != "public")
        return row


@pytest.fixture(scope="session")
def started():
    """Everything that runs, to be ended when all is told."""
    running = []
    yield running
    for one in running:
        if one.process.poll() is None:
            one.process.terminate()
    for one in running:
        one.process.wait(timeout=PATIENCE_S)


@pytest.fixture(scope="session")
def new_pod(tmp_path_factory, started):
    def start(name, **settings):
        pod = Pod(tmp_path_factory.mktemp(name), **settings)
        started.append(pod)
        return pod.start()

    return start


@pytest.fixture(scope="session")
def new_peer(tmp_path_factory, started):
    def start(*names):
        peer = Peer(tmp_path_factory.mktemp("peer"), *names)
        started.append(peer)
        return peer.start()

    return start


@pytest.fixture(scope="session")
def peer(new_peer):
    """The peer that most stories are told with; at the end, everything that reached it must have been genuine."""
    peer = new_peer("bob", "dora", "eve", "finn", "gina")
    yield peer
    peer.check_inbox()


@pytest.fixture(scope="session")
def pod(peer, new_pod):
    return new_pod("pod")


@pytest.fixture(scope="session")
def other_pod(new_pod):
    return new_pod("other")


@pytest.fixture(scope="session")
def alice(pod):
    return pod.account("alice")


@pytest.fixture(scope="session")
def carol(other_pod, alice):
    """Carol; alice and she share with each other, and are each other's friends."""
    carol = other_pod.account("carol")
    alice.share_with(carol.id, "Friends")
    carol.share_with(alice.id, "Friends")
    for one, other in ((alice, carol), (carol, alice)):
        until(lambda: one.relation(other.id) == "mutual", f"{one.id} and {other.id} share with each other")
    return carol


@pytest.fixture(scope="session")
def bob(peer, alice):
    """Bob's diaspora* ID; alice and he share with each other, she has him among her friends."""
    id = peer.id("bob")
    alice.share_with(id, "Friends")
    peer.received("contact", "bob", author=alice.id, sharing="true")
    peer.send("bob", "contact", alice.id, public=False, target_handle=alice.id, following=True)
    until(lambda: alice.relation(id) == "mutual", "alice and bob share with each other")
    return id


@pytest.fixture(scope="session")
def dora(peer, alice):
    """Dora's diaspora* ID; alice has her in the family, not among her friends."""
    alice.share_with(peer.id("dora"), "Family")
    return peer.id("dora")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """Shows the last lines of every log beside what failed."""
    report = yield
    if report.failed and "started" in item.funcargs:
        for one in item.funcargs["started"]:
            report.sections.append((str(one.log), "\n".join(one.log.read_text().splitlines()[-15:])))
    return report
