"""Our own pod as others meet it: the binary as a process, and people who use it over HTTP as living clients do."""
import itertools
import json
import os
import re
import socket
import subprocess
import time
from pathlib import Path

import requests

BINARY = Path(os.environ.get("SEEDPOD_BINARY", Path(__file__).parents[2] / "target/debug/pod")).absolute()
PASSWORD = "seven bulbs under the snow"
PATIENCE_S = 20
REQUEST_S = 10
STOP_S = 8

ports = itertools.count(4001)


def free_port():
    """The next port from 4001 on where nobody listens."""
    for port in ports:
        with socket.socket() as attempt:
            try:
                attempt.bind(("127.0.0.1", port))
                return port
            except OSError:
                continue


def until(question, what, patience_s=PATIENCE_S):
    """Asks until the answer is true, and gives it; fails saying `what` was awaited."""
    deadline = time.monotonic() + patience_s
    while not (answer := question()):
        assert time.monotonic() < deadline, f"not within {patience_s} s: {what}"
        time.sleep(0.05)
    return answer


def answers(url):
    """Whether somebody answers there at all."""
    try:
        return requests.get(url, timeout=REQUEST_S)
    except requests.ConnectionError:
        return None


class Pod:
    """The real binary on a free loopback port, with its data in a directory of its own; `settings` as variables."""

    def __init__(self, directory, **settings):
        self.host = f"127.0.0.1:{free_port()}"
        self.url = f"http://{self.host}"
        self.directory = directory
        self.data = directory / "data"
        self.log = directory / "log"
        self.process = None
        self.serve = [BINARY, "serve", "--url", self.url, "--listen", self.host, "--data-dir", self.data]
        # With its counters, so that other implementations read the whole document.
        self.told = {**os.environ, "POD_STATISTICS": "true", **settings}

    def start(self):
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(self.serve, stdout=log, stderr=log, env=self.told)
        until(lambda: self.process.poll() is not None or answers(self.url), "the pod answers")
        assert self.process.poll() is None, self.log.read_text()
        return self

    def does_not_start(self):
        """What it says when it ends as soon as it is started."""
        ended = subprocess.run(self.serve, env=self.told, capture_output=True, text=True, timeout=PATIENCE_S)
        assert ended.returncode == 1, ended.stderr
        return ended.stderr

    def kill(self):
        """As a power cut does: the process gets no chance to tidy up."""
        self.process.kill()
        self.process.wait()

    def stop(self, asked):
        """Asks it to end by a signal, and gives its exit code."""
        self.process.send_signal(asked)
        return self.process.wait(timeout=STOP_S)

    def account(self, name):
        """Makes an account, signs it in, and names the person."""
        command = [BINARY, "account", "add", name, "--password-stdin", "--data-dir", self.data]
        said = subprocess.run(command, input=PASSWORD, text=True, capture_output=True, env=self.told)
        assert said.returncode == 0, said.stderr
        user = User(self, name)
        user.rename(name.title())
        return user

    def receive(self, path, body):
        """Hands a body to a federation route, and gives the status."""
        return requests.post(self.url + path, data=body, timeout=REQUEST_S).status_code

    def stranger(self):
        """Somebody without an account."""
        return Visitor(self)


class Visitor:
    """A client that reads pages and JSON."""

    def __init__(self, pod):
        self.pod = pod
        self.session = requests.Session()

    def ask(self, method, path, wanted, **options):
        answer = self.session.request(method, self.pod.url + path, timeout=REQUEST_S, allow_redirects=False, **options)
        assert answer.status_code == wanted, f"{method} {path}: {answer.status_code} {answer.text[:300]}"
        return answer

    def get(self, path, **params):
        return self.ask("GET", path, 200, params=params)

    def json(self, path, **params):
        return self.get(path, **params).json()

    def stream(self, path="/stream.json"):
        """The texts of a stream's first page."""
        return [post["text"].strip() for post in self.json(path)]

    def post_seen(self, guid):
        """The post with this GUID, or None where this visitor cannot see it."""
        answer = self.session.get(f"{self.pod.url}/posts/{guid}.json", timeout=REQUEST_S, allow_redirects=False)
        return answer.json() if answer.status_code == 200 else None

    def comments(self, guid):
        """All comments on a post, the oldest first."""
        return self.json(f"/posts/{guid}/comments.json")

    def comment_seen(self, guid, text):
        """The comment with this text on a post, or None."""
        if not self.post_seen(guid):
            return None
        return next((comment for comment in self.comments(guid) if comment["text"].strip() == text), None)


class User(Visitor):
    """Somebody signed in to our pod."""

    def __init__(self, pod, name):
        super().__init__(pod)
        self.name = name
        self.id = f"{name}@{pod.host}"
        form = {"user[username]": name, "user[password]": PASSWORD, "authenticity_token": self.token("/users/sign_in")}
        self.ask("POST", "/users/sign_in", 302, data=form)
        self.session.headers["X-CSRF-Token"] = self.token("/stream")
        gon = re.search(r"gon\.user=(\{.*?\});gon\.", self.get("/bookmarklet").text)
        me = json.loads(gon[1])
        self.guid = me["guid"]
        self.aspects = {aspect["name"]: aspect["id"] for aspect in me["aspects"]}

    def rename(self, name):
        self.ask("POST", "/profile", 302, data={"_method": "put", "profile[first_name]": name})

    def token(self, path):
        """The token that a page hands out for its forms."""
        tag = re.search(r'<meta\s[^>]*name="csrf-token"[^>]*>', self.get(path).text)[0]
        return re.search(r'content="([^"]+)"', tag)[1]

    def look_up(self, id):
        """Looks for somebody, in other pods too, until they are found."""
        self.get("/people", q=id)
        return until(lambda: self.found(id), f"{self.id} finds {id}")

    def found(self, id):
        return next((person for person in self.json("/people.json", q=id) if person["handle"] == id), None)

    def share_with(self, id, aspect):
        """Puts somebody into an aspect, which starts sharing, and gives the membership."""
        membership = {"aspect_id": self.aspects[aspect], "person_id": self.look_up(id)["id"]}
        return self.ask("POST", "/aspect_memberships", 200, json=membership).json()

    def leave_out(self, membership):
        self.ask("DELETE", f"/aspect_memberships/{membership['id']}", 200)

    def relation(self, id):
        """`mutual`, `sharing`, `receiving` or `not_sharing`."""
        return self.json(f"/people/{self.found(id)['guid']}.json")["relationship"]

    def upload(self, picture, words=""):
        """Uploads a picture that waits to be posted, and gives it."""
        answer = self.ask("POST", "/photos", 200, files={"pictures[]": ("kite.jpg", picture)}, data={"photo[text]": words})
        return answer.json()["data"]["photo"]

    def post(self, text, to="public", photos=()):
        """Posts, publicly or to the aspect named, and gives the post."""
        audience = to if to == "public" else [str(self.aspects[to])]
        wanted = {"status_message": {"text": text}, "aspect_ids": audience, "photos": [photo["id"] for photo in photos]}
        for photo in photos:
            wanted[f"photo_text[{photo['id']}]"] = photo["text"]
        headers = {"Accept": "application/json"}
        return self.ask("POST", "/status_messages", 201, json=wanted, headers=headers).json()

    def comment(self, guid, text):
        headers = {"Accept": "application/json"}
        return self.ask("POST", f"/posts/{guid}/comments", 201, data={"text": text}, headers=headers).json()

    def like(self, guid):
        return self.ask("POST", f"/posts/{guid}/likes", 201, headers={"Accept": "application/json"}).json()

    def unlike(self, guid, like):
        self.ask("DELETE", f"/posts/{guid}/likes/{like['id']}", 204)

    def delete(self, path):
        self.ask("DELETE", path, 204, headers={"Accept": "application/json"})

    def notified(self, kind, text):
        """Whether there is a notification of this kind that contains this text."""
        rows = self.json("/notifications.json")["notification_list"]
        return any(row["type"] == kind and text in row[kind]["note_html"] for row in rows)
