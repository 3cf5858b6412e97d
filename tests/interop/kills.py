"""People and pods who keep a pod busy until it is killed, and what they were told: see test_kills.py."""
import concurrent.futures
import itertools
import random
import threading
import time
import uuid
from collections import defaultdict, deque
from dataclasses import dataclass, field

import requests

from elsewhere import encrypted, xml
from pods import REQUEST_S
from test_pictures import png

FRIENDS = "Friends"
# Posts that are talked about; what is older is nobody's target, so that it can be taken back.
TARGETS = 30


@dataclass(eq=False)
class Deed:
    """Something somebody here did. `answered`: the pod said that it is done."""

    kind: str
    by: object
    words: str = ""
    limited: bool = False
    photos: int = 0
    target: "Deed | Message | None" = None
    guid: str = ""
    answered: bool = False
    # For posts: `asked` to be taken back, and then `answered`.
    taken_back: str = ""
    told: dict = field(default_factory=dict)


@dataclass(eq=False)
class Message:
    """Something that another pod brought, the very same bytes until they were taken."""

    kind: str
    guid: str
    path: str
    body: bytes
    target: Deed | None = None
    sends: int = 0
    answered: bool = False
    by: object = None
    limited: bool = False
    # Only people here take things back.
    taken_back: str = ""
    talked_about: bool = False


class Life:
    """What goes on here and elsewhere, in threads, until the pod is gone or `rest` is called."""

    def __init__(self, pod, users, others, luck):
        self.pod, self.users, self.others = pod, users, others
        self.lucks = [random.Random(luck.random()) for _ in (*users, *others)]
        self.resting = threading.Event()
        self.numbers = itertools.count(1)
        self.deeds, self.messages = [], []
        self.fresh = []
        self.targets, self.waiting_photos = deque(maxlen=TARGETS), defaultdict(deque)
        self.old, self.unanswered = defaultdict(deque), defaultdict(deque)
        self.surprises = []
        self.threads = concurrent.futures.ThreadPoolExecutor(len(self.lucks))
        self.keys = {user: user.public_key() for user in users}

    def begin(self):
        self.resting.clear()
        lives = [(self.do_something, user) for user in self.users]
        lives += [(self.bring_something, other) for other in self.others]
        self.running = [self.threads.submit(self.live, *life, luck) for life, luck in zip(lives, self.lucks)]

    def rest(self):
        self.resting.set()
        for life in self.running:
            life.result()

    def live(self, turn, who, luck):
        while not self.resting.is_set():
            try:
                turn(who, luck)
            except requests.RequestException:
                if self.pod.process.returncode is not None:
                    return
                time.sleep(0.02)

    def ask(self, user, deed, path, wanted, **options):
        """A request that does the deed."""
        self.deeds.append(deed)
        self.fresh.append(deed)
        answer = user.session.post(user.pod.url + path, timeout=REQUEST_S, allow_redirects=False, **options)
        deed.answered = answer.status_code == wanted
        # A pod that stops may turn people away; nobody else may be.
        if not deed.answered and answer.status_code != 503:
            self.surprises.append(f"{deed.kind} {path}: {answer.status_code} {answer.text[:200]}")
        return answer

    # What people here do.

    def do_something(self, user, luck):
        deeds = {self.post: 6, self.post_by_form: 3, self.upload: 3, self.comment: 4, self.like: 3, self.take_back: 1}
        luck.choices(list(deeds), deeds.values())[0](user, luck)

    def words(self, kind):
        return f"{kind} {next(self.numbers)}"

    def posted(self, post):
        if len(self.targets) == TARGETS and isinstance(oldest := self.targets[0], Deed):
            self.old[oldest.by].append(oldest)
        self.targets.append(post)

    def post(self, user, luck):
        photos = [photo for photo in self.waiting_photos[user] if luck.random() < 0.7][:3]
        post = Deed("post", user, self.words("post"), luck.random() < 0.5, len(photos))
        for photo in photos:
            self.waiting_photos[user].remove(photo)
            photo.target = post
        audience = [str(user.aspects[FRIENDS])] if post.limited else "public"
        wanted = {"status_message": {"text": post.words}, "aspect_ids": audience}
        wanted["photos"] = [photo.told["id"] for photo in photos]
        answer = self.ask(user, post, "/status_messages", 201, json=wanted, headers={"Accept": "application/json"})
        if post.answered:
            post.guid = answer.json()["guid"]
            self.posted(post)

    def post_by_form(self, user, luck):
        post = Deed("post", user, self.words("form"), luck.random() < 0.5, luck.choice((0, 1)))
        audience = str(user.aspects[FRIENDS]) if post.limited else "public"
        form = {"status_message[text]": post.words, "aspect_ids[]": audience}
        self.ask(user, post, "/status_messages", 302, data=form, files=self.picture(luck) if post.photos else None)

    def picture(self, luck):
        return {"pictures[]": ("kite.png", png(luck.randint(40, 900), luck.randint(40, 600), luck.randint(0, 255)))}

    def upload(self, user, luck):
        photo = Deed("photo", user)
        answer = self.ask(user, photo, "/photos", 200, files=self.picture(luck), headers={"Accept": "application/json"})
        if photo.answered:
            photo.told = answer.json()["data"]["photo"]
            photo.guid = photo.told["guid"]
            self.waiting_photos[user].append(photo)

    def comment(self, user, luck):
        if self.targets:
            comment = Deed("comment", user, self.words("comment"), target=luck.choice(self.targets))
            path = f"/posts/{comment.target.guid}/comments"
            self.ask(user, comment, path, 201, data={"text": comment.words}, headers={"Accept": "application/json"})

    def like(self, user, luck):
        liked = {deed.target for deed in self.deeds[-500:] if deed.kind == "like" and deed.by is user}
        targets = [target for target in list(self.targets) if target not in liked]
        if targets:
            like = Deed("like", user, target=luck.choice(targets))
            answer = self.ask(user, like, f"/posts/{like.target.guid}/likes", 201, headers={"Accept": "application/json"})
            if like.answered:
                like.guid = answer.json()["guid"]

    def take_back(self, user, luck):
        if self.old[user]:
            post = self.old[user].popleft()
            post.taken_back = "asked"
            retraction = Deed("retraction", user, target=post)
            form = {"_method": "delete"}
            self.ask(user, retraction, f"/posts/{post.guid}", 204, data=form, headers={"Accept": "application/json"})
            if retraction.answered:
                post.taken_back = "answered"

    # What others bring.

    def bring_something(self, other, luck):
        again = self.unanswered[other]
        message = again.popleft() if again else self.news(other.person, luck)
        if not message.sends:
            self.messages.append(message)
        self.fresh.append(message)
        message.sends += 1
        try:
            kind = "application/magic-envelope+xml" if message.path == "/receive/public" else "application/json"
            headers = {"Content-Type": kind}
            answer = requests.post(self.pod.url + message.path, message.body, headers=headers, timeout=REQUEST_S)
            message.answered = answer.status_code == 202
            if answer.status_code not in (202, 429, 503):
                self.surprises.append(f"{message.kind} at {message.path}: {answer.status_code}")
        finally:
            if not message.answered:
                again.append(message)

    def news(self, person, luck):
        guid = uuid.UUID(int=luck.getrandbits(128)).hex
        said = {"author": person.id, "guid": guid, "created_at": "2026-01-02T03:04:05Z"}
        mine = [target for target in list(self.targets) if isinstance(target, Deed)]
        if mine and luck.random() < 0.5:
            post = luck.choice(mine)
            said |= {"parent_guid": post.guid, "text": self.words("remark")}
            remark = person.relayable("comment", **said)
            return self.message("comment", person, guid, remark, post if post.limited else None, post)
        to = luck.choice(self.users) if luck.random() < 0.5 else None
        said |= {"text": self.words("news"), "public": str(not to).lower()}
        return self.message("post", person, guid, xml("status_message", **said), to and Deed("", to))

    def message(self, kind, person, guid, entity, private, target=None):
        """`private`: something of whom it is encrypted for."""
        body, path = person.envelope(entity), "/receive/public"
        if private:
            body, path = encrypted(body, self.keys[private.by]), f"/receive/users/{private.by.guid}"
        return Message(kind, guid, path, body, target, by=person, limited=bool(private))
