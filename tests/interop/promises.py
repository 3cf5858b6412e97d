"""What must hold after each restart of a killed pod, and when everything has settled: see test_kills.py."""
import sqlite3
import time
from collections import Counter, defaultdict
from contextlib import closing

from kills import Deed, Message
from pods import REQUEST_S, until

SETTLING_S = 300


class Promise:
    """What must hold after each restart."""

    def __init__(self, life):
        self.life, self.pod = life, life.pod
        self.since = dict.fromkeys(("posts", "comments", "likes", "pictures"), 0)
        self.log_read = 0

    def database(self):
        db = sqlite3.connect(f"file:{self.pod.data}/pod.db?mode=ro", uri=True, isolation_level=None)
        db.execute("BEGIN")
        return closing(db)

    def check(self, everything=False):
        """Of all that was ever done, or of what was done since the last time."""
        life = self.life
        done = life.deeds + life.messages if everything else list(dict.fromkeys(life.fresh))
        since = dict.fromkeys(self.since, 0) if everything else self.since
        self.check_log()
        assert not life.surprises, life.surprises
        noted = self.discarded()
        files = self.files()
        with self.database() as db:
            self.check_soundness(db, everything)
            self.check_rows(db, since)
            self.check_posts(db, since, [deed for deed in done if isinstance(deed, Deed)])
            self.check_messages(db, [message for message in done if isinstance(message, Message)])
            self.check_pictures(db, since, files, noted)
            self.since = {table: self.one(db, f"SELECT coalesce(max(id), 0) FROM {table}") for table in since}
        self.check_pages([deed for deed in life.fresh if isinstance(deed, Deed) and deed.answered])
        life.fresh.clear()

    def one(self, db, question, *values):
        return db.execute(question, values).fetchone()[0]

    def check_log(self):
        with self.pod.log.open("rb") as log:
            log.seek(self.log_read)
            new = log.read()
        self.log_read += len(new)
        wrong = [line for line in new.decode().splitlines() if " ERROR " in line or "panicked" in line]
        assert not wrong, wrong

    def check_soundness(self, db, everything):
        assert self.one(db, f"PRAGMA {'integrity_check' if everything else 'quick_check'}") == "ok"
        assert not db.execute("PRAGMA foreign_key_check").fetchall()

    def check_rows(self, db, since):
        """Nothing is there by half: what follows from a thing came with it."""
        half = {
            "a post of somebody here that was not sent to both pods": ("posts", """
                SELECT text FROM posts p WHERE id > ?1 AND author_id IN (SELECT person_id FROM accounts)
                AND text <> 'to nobody' AND (SELECT count(*) FROM post_pods WHERE post_id = p.id) <> 2"""),
            "a limited post without all who got it": ("posts", f"""
                SELECT text FROM posts p WHERE id > ?1 AND author_id IN (SELECT person_id FROM accounts) AND public = 0
                AND text <> 'to nobody'
                AND (SELECT count(*) FROM post_recipients WHERE post_id = p.id) <> {len(self.life.users) + 1}"""),
            "a comment of which the post's author was not told": ("comments", """
                SELECT c.text FROM comments c JOIN posts p ON p.id = c.post_id JOIN accounts a ON a.person_id = p.author_id
                WHERE c.id > ?1 AND c.author_id <> p.author_id AND NOT EXISTS (SELECT 1 FROM notifications n
                JOIN notification_actors o ON o.notification_id = n.id AND o.person_id = c.author_id
                WHERE n.post_id = p.id AND n.kind = 'comment_on_post')"""),
            "a like of which the post's author was not told": ("likes", """
                SELECT l.guid FROM likes l JOIN posts p ON p.id = l.post_id JOIN accounts a ON a.person_id = p.author_id
                WHERE l.id > ?1 AND l.author_id <> p.author_id AND NOT EXISTS (SELECT 1 FROM notifications n
                JOIN notification_actors o ON o.notification_id = n.id AND o.person_id = l.author_id
                WHERE n.post_id = p.id AND n.kind = 'liked')"""),
        }
        for what, (table, question) in half.items():
            found = db.execute(question, [since[table]]).fetchall()
            assert not found, f"{what}: {found}"

    def check_posts(self, db, since, deeds):
        posts = defaultdict(list)
        photos = "(SELECT count(*) FROM photos WHERE post_id = posts.id)"
        question = f"SELECT text, guid, public, {photos} FROM posts WHERE id > ?"
        for text, *row in db.execute(question, [since["posts"]]):
            posts[text].append(row)
        comments = Counter(text for text, in db.execute("SELECT text FROM comments WHERE id > ?", [since["comments"]]))
        for deed in deeds:
            match deed.kind:
                case "post":
                    found = posts[deed.words]
                    assert len(found) <= 1, f"twice: {deed}"
                    assert found or not deed.answered or deed.taken_back, f"missing: {deed}"
                    assert not found or deed.taken_back != "answered", f"back again: {deed}"
                    if found:
                        ((deed.guid, public, photos),) = found
                        assert (bool(public), photos) == (not deed.limited, deed.photos), f"by half: {deed} {found}"
                case "comment":
                    found = comments[deed.words]
                    assert found <= 1, f"twice: {deed}"
                    assert found or not deed.answered or deed.target.taken_back, f"missing: {deed}"
                case "like" if deed.answered and not deed.target.taken_back:
                    assert self.one(db, "SELECT count(*) FROM likes WHERE guid = ?", deed.guid) == 1, f"missing: {deed}"
                case "photo" if deed.answered and not (deed.target and deed.target.taken_back):
                    assert self.one(db, "SELECT count(*) FROM photos WHERE guid = ?", deed.guid) == 1, f"missing: {deed}"
                case "retraction" if deed.answered:
                    assert self.one(db, "SELECT count(*) FROM posts WHERE guid = ?", deed.target.guid) == 0, f"there: {deed}"

    def check_messages(self, db, messages):
        waiting = Counter(body for body, in db.execute("SELECT body FROM arrivals WHERE try_at IS NOT NULL"))
        for message in messages:
            there = self.one(db, f"SELECT count(*) FROM {message.kind}s WHERE guid = ?", message.guid)
            waits = waiting[message.body]
            if message.answered and not (message.target and message.target.taken_back):
                assert there + waits, f"taken and lost: {message.kind} {message.guid}"
                assert message.sends > 1 or there + waits == 1, f"taken twice: {message.kind} {message.guid}"
            if there and message.kind == "post" and not message.limited and not message.talked_about:
                message.talked_about = True
                self.life.posted(message)

    def files(self):
        """What lies on the shelf: the sizes in bytes of its files, by key and size."""
        found = defaultdict(dict)
        for folder in ("pictures", "cache"):
            for path in (self.pod.data / folder).glob("*/*"):
                assert path.parent.name != "unfinished", f"half written: {path}"
                key, _, size = path.name.partition(".")
                found[key][size] = path.stat().st_size
        return found

    def discarded(self):
        with self.database() as db:
            return {key for key, in db.execute("SELECT key FROM discarded")}

    def check_pictures(self, db, since, files, noted):
        known = set()
        for id, key, sizes, bytes in db.execute("SELECT id, key, sizes, bytes FROM pictures WHERE kind IS NOT NULL"):
            known.add(key)
            if id > since["pictures"]:
                assert set(files[key]) == set(sizes.split(",")) | {"original"}, f"{key}: {sizes}, but {files[key]}"
                assert sum(files[key].values()) == bytes, f"{key}: {bytes} bytes, but {files[key]}"
        noted |= {key for key, in db.execute("SELECT key FROM discarded")}
        assert not files.keys() - known - noted, "files that nobody knows"

    def check_pages(self, deeds):
        """What was answered is shown."""
        for deed in deeds:
            if deed.kind == "post" and not deed.taken_back:
                shown = deed.by.post_seen(deed.guid)
                as_posted = shown and (shown["text"].strip(), len(shown["photos"])) == (deed.words, deed.photos)
                assert as_posted, f"{deed}: {shown}"
            if deed.kind == "photo":
                for url in deed.told["sizes"].values():
                    answer = deed.by.session.get(url, timeout=REQUEST_S)
                    assert answer.status_code == 200, f"{url}: {answer.status_code}"
                    assert answer.headers["Content-Type"].startswith("image/"), f"{url}: {answer.headers}"

    def backlog(self):
        with self.database() as db:
            tables = ("deliveries", "errands", "arrivals WHERE try_at IS NOT NULL")
            return sum(self.one(db, f"SELECT count(*) FROM {table}") for table in tables)

    def settled(self, again):
        """Waits until nothing waits any more; `again` makes the pod try at once."""
        until(lambda: self.backlog() == 0 or again() or time.sleep(0.5), "nothing waits", patience_s=SETTLING_S)

    def check_shelf_is_tidy(self):
        """Nothing lies there that no row names."""
        until(lambda: not self.discarded(), "what is noted is removed")
        with self.database() as db:
            known = {key for key, in db.execute("SELECT key FROM pictures WHERE kind IS NOT NULL")}
        assert self.files().keys() == known

    def told(self):
        """What was done so far, in a line."""
        done = Counter(deed.kind for deed in self.life.deeds if deed.answered)
        brought = sum(message.answered for message in self.life.messages)
        sent = sum(other.envelopes.total() for other in self.life.others)
        twice = sum(other.twice() for other in self.life.others)
        cut = sum(not deed.answered for deed in self.life.deeds)
        return f"done {dict(done)}, cut off {cut}, taken in {brought}, sent {sent}, of them twice {twice}"

    def check_everything_arrived(self):
        """When all is said: whatever people here said reached everybody whom it is for."""
        for other in self.life.others:
            other.read()
        with self.database() as db:
            rows = db.execute("""
                SELECT 'status_message', p.guid, NULL, NULL FROM posts p JOIN accounts a ON a.person_id = p.author_id
                WHERE text <> 'to nobody'
                UNION ALL SELECT 'comment', c.guid, o.url, w.url FROM comments c
                JOIN posts p ON p.id = c.post_id JOIN people f ON f.id = c.author_id JOIN people t ON t.id = p.author_id
                LEFT JOIN pods o ON o.id = f.pod_id LEFT JOIN pods w ON w.id = t.pod_id
                UNION ALL SELECT 'like', l.guid, o.url, w.url FROM likes l
                JOIN posts p ON p.id = l.post_id JOIN people f ON f.id = l.author_id JOIN people t ON t.id = p.author_id
                LEFT JOIN pods o ON o.id = f.pod_id LEFT JOIN pods w ON w.id = t.pod_id""").fetchall()
        for kind, guid, come_from, for_pod in rows:
            for other in self.life.others:
                # To a thread of elsewhere by who writes here; in a thread of here to all pods but the writer's.
                due = come_from is None and for_pod == other.url if for_pod else come_from != other.url
                assert not due or (kind, guid) in other.got, f"{other.host} never got the {kind} {guid}"
        for post in self.life.deeds:
            if post.taken_back == "answered":
                assert all(("retraction", post.guid) in other.got for other in self.life.others), f"not taken back: {post}"
        return len(rows)
