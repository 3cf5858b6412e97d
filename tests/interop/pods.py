"""Our own pod as others meet it: the binary as a process, and people who use it over HTTP as living clients do."""
import base64
import html
import itertools
import json
import os
import re
import socket
import sqlite3
import subprocess
import time
from contextlib import closing
from pathlib import Path

import requests

BINARY = Path(os.environ.get("SEEDPOD_BINARY", Path(__file__).parents[2] / "target/debug/pod")).absolute()
PASSWORD = "seven bulbs under the snow"
PATIENCE_S = 20
REQUEST_S = 10
STOP_S = 8

ports = itertools.count(4001)


def free_port(address="127.0.0.1"):
    """The next port from 4001 on where nobody listens."""
    for port in ports:
        with socket.socket() as attempt:
            try:
                attempt.bind((address, port))
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
    """The real binary on a loopback address and a free port, with a data directory of its own; `settings` as variables."""

    def __init__(self, directory, address="127.0.0.1", **settings):
        self.host = f"{address}:{free_port(address)}"
        self.url = f"http://{self.host}"
        self.directory = directory
        self.data = directory / "data"
        self.log = directory / "log"
        self.process = None
        self.serve = [BINARY, "serve", "--url", self.url, "--listen", self.host, "--data-dir", self.data]
        # With its counters, so that other implementations read the whole document; and nothing waits to be called back.
        self.told = {**os.environ, "POD_STATISTICS": "true", "POD_UNDO_SECONDS": "0", **settings}

    def spawn(self):
        """Starts the process, whatever becomes of it."""
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(self.serve, stdout=log, stderr=log, env=self.told)

    def start(self):
        self.spawn()
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

    def says(self, *arguments):
        """Exit code and everything that a command of the operator says beside the running pod."""
        command = [BINARY, *arguments, "--data-dir", self.data]
        said = subprocess.run(command, text=True, capture_output=True, env={**os.environ}, timeout=PATIENCE_S)
        return said.returncode, said.stdout + said.stderr

    def tries_again(self, somebody, *host):
        """Tries at once what waits for a host, or all, if the pod has not already: that somebody here does something makes it look."""
        code, said = self.says("queue", "retry", *host)
        assert code == 0 or "Nothing waits" in said, said
        somebody.post("to nobody", to="Work")

    def account(self, name):
        """Makes an account, signs it in, and names the person."""
        command = [BINARY, "account", "add", name, "--password-stdin", "--data-dir", self.data]
        said = subprocess.run(command, input=PASSWORD, text=True, capture_output=True, env=self.told)
        assert said.returncode == 0, said.stderr
        user = User(self, name)
        user.rename(name.title())
        return user

    def key_of(self, name):
        """The private key of an account, which its owner takes along."""
        with closing(sqlite3.connect(f"file:{self.data}/pod.db?mode=ro", uri=True)) as db:
            ((key,),) = db.execute("SELECT private_key FROM accounts WHERE name = ?", [name])
        return base64.b64encode(key).decode()

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

    def votes(self, guid):
        """How often each answer was given under a post with a poll."""
        poll = (self.post_seen(guid) or {"poll": None})["poll"]
        return poll and {answer["answer"]: answer["vote_count"] for answer in poll["poll_answers"]}

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

    def public_key(self):
        """What others encrypt with, as PEM."""
        return html.unescape(re.search(r'class="key">([^<]+)<', self.get(f"/hcard/users/{self.guid}").text)[1])

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

    def look_again(self, id):
        """Has somebody's pod asked how they are called now."""
        self.ask("POST", f"/people/{self.found(id)['guid']}/refresh", 202)

    def found(self, id):
        return next((person for person in self.json("/people.json", q=id) if person["handle"] == id), None)

    def share_with(self, id, aspect):
        """Puts somebody into an aspect, which starts sharing, and gives the membership."""
        membership = {"aspect_id": self.aspects[aspect], "person_id": self.look_up(id)["id"]}
        return self.ask("POST", "/aspect_memberships", 200, json=membership).json()

    def leave_out(self, membership):
        self.ask("DELETE", f"/aspect_memberships/{membership['id']}", 200)

    def ignore(self, id):
        self.ask("POST", "/blocks", 204, data={"block[person_id]": self.look_up(id)["id"]})

    def ignore_no_more(self, id):
        block = self.json(f"/people/{self.found(id)['guid']}.json")["block"]["id"]
        self.ask("DELETE", f"/blocks/{block}", 204)

    def close(self):
        """Closes the account, for good."""
        self.ask("DELETE", "/user", 302, data={"user[current_password]": PASSWORD, "days": "0"})

    def relation(self, id):
        """`mutual`, `sharing`, `receiving` or `not_sharing`."""
        return self.json(f"/people/{self.found(id)['guid']}.json")["relationship"]

    def upload(self, picture, words=""):
        """Uploads a picture that waits to be posted, and gives it."""
        answer = self.ask("POST", "/photos", 200, files={"pictures[]": ("kite.jpg", picture)}, data={"photo[text]": words})
        return answer.json()["data"]["photo"]

    def post(self, text, to="public", photos=(), **attached):
        """Posts, publicly or to the aspects named, and gives the post."""
        names = (to,) if isinstance(to, str) else to
        audience = to if to == "public" else [str(self.aspects[name]) for name in names]
        wanted = {"status_message": {"text": text}, "aspect_ids": audience, "photos": [photo["id"] for photo in photos]}
        for photo in photos:
            wanted[f"photo_text[{photo['id']}]"] = photo["text"]
        return self.make("/status_messages", json={**wanted, **attached})

    def make(self, path, status=201, **options):
        """Makes something, and gives it."""
        return self.ask("POST", path, status, headers={"Accept": "application/json"}, **options).json()

    def reshare(self, guid):
        return self.make("/reshares", data={"root_guid": guid})

    def comment(self, guid, text, reply_to=""):
        return self.make(f"/posts/{guid}/comments", data={"text": text, "thread_parent_guid": reply_to})

    def like(self, guid):
        return self.make(f"/posts/{guid}/likes")

    def vote(self, guid, answer):
        """Votes for the answer with this text, under a post with a poll."""
        ids = {one["answer"]: one["id"] for one in self.post_seen(guid)["poll"]["poll_answers"]}
        return self.make(f"/posts/{guid}/poll_participations", data={"poll_answer_id": ids[answer]})

    def attend(self, guid, status):
        """Answers the event of a post: `accepted`, `tentative` or `declined`."""
        return self.make(f"/posts/{guid}/event_participations", data={"status": status})

    def write_to(self, *people, subject, text):
        """Begins a conversation with people of these diaspora* IDs."""
        ids = ",".join(str(self.found(id)["id"]) for id in people)
        wanted = {"person_ids": ids, "conversation[subject]": subject, "conversation[text]": text}
        return self.make("/conversations", 200, data=wanted)

    def write_again(self, conversation, text):
        """Says something in a conversation."""
        return self.make(f"/conversations/{conversation}/messages", 200, data={"message[text]": text})

    def conversation(self, guid):
        """The conversation with this GUID, or None where this one does not take part in it."""
        path = f"{self.pod.url}/conversations/{guid}.json"
        answer = self.session.get(path, timeout=REQUEST_S, allow_redirects=False)
        return answer.json()["conversation"] if answer.status_code == 200 else None

    def messages(self, guid):
        """Who says what in a conversation, the first message first."""
        messages = (self.conversation(guid) or {"messages": []})["messages"]
        return [(message["author"]["diaspora_id"], message["text"].strip()) for message in messages]

    def change(self, path, **wanted):
        """Puts other words into something of one's own."""
        self.ask("PUT", path, 204, data=wanted, headers={"Accept": "application/json"})

    def unlike(self, guid, like):
        self.ask("DELETE", f"/posts/{guid}/likes/{like['id']}", 204)

    def delete(self, path):
        self.ask("DELETE", path, 204, headers={"Accept": "application/json"})

    def notified(self, kind, text):
        """Whether there is a notification of this kind that contains this text."""
        rows = self.json("/notifications.json", type=kind, per_page=100)["notification_list"]
        return any(text in row[kind]["note_html"] for row in rows)
