//! What must hold: nothing is where it may not be, at any time; and in the end everybody has the same, once, and nothing waits.

use super::ledger::{column, payload};
use super::model::{Model, Who};
use super::weather::Message;
use super::world::World;
use rusqlite::Connection;
use rusqlite::types::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher};

/// Everything that is said in a thread, a line each, by GUID.
const THREAD: &str = "
WITH root AS (SELECT * FROM posts WHERE guid = ?1)
SELECT root.guid, 'post by ' || a.diaspora_id || ': ' || root.text || coalesce((SELECT ' of ' || guid FROM posts o WHERE o.id = root.root_id), '')
  FROM root JOIN people a ON a.id = root.author_id
UNION ALL SELECT c.guid, 'comment by ' || a.diaspora_id || ' at ' || c.created_at || coalesce(' to ' || c.thread_parent, '') || ': ' || c.text
  FROM comments c JOIN people a ON a.id = c.author_id WHERE c.post_id = (SELECT id FROM root)
UNION ALL SELECT l.guid, 'like by ' || a.diaspora_id || ' of ' || ?1
  FROM likes l JOIN people a ON a.id = l.author_id WHERE l.post_id = (SELECT id FROM root)
UNION ALL SELECT l.guid, 'like by ' || a.diaspora_id || ' of ' || c.guid
  FROM likes l JOIN people a ON a.id = l.author_id JOIN comments c ON c.id = l.comment_id WHERE c.post_id = (SELECT id FROM root)
UNION ALL SELECT v.guid, 'vote by ' || a.diaspora_id || ' for ' || w.answer
  FROM votes v JOIN people a ON a.id = v.author_id JOIN poll_answers w ON w.id = v.answer_id
  JOIN polls ON polls.id = v.poll_id WHERE polls.post_id = (SELECT id FROM root)
UNION ALL SELECT t.guid, 'answer by ' || a.diaspora_id || ': ' || t.status
  FROM attendances t JOIN people a ON a.id = t.author_id JOIN events ON events.id = t.event_id
  WHERE events.post_id = (SELECT id FROM root)";

/// What does not change when old messages are brought again.
const TABLES: [&str; 19] = [
    "posts",
    "post_recipients",
    "comments",
    "likes",
    "votes",
    "attendances",
    "polls",
    "events",
    "contacts",
    "aspect_memberships",
    "conversations",
    "conversation_participants",
    "messages",
    "notifications",
    "notification_actors",
    "participations",
    "blocks",
    "mentions",
    "retractions",
];

impl World {
    /// A thread as it stands on a pod.
    pub fn lines(&self, pod: usize, root: &str) -> BTreeMap<String, String> {
        let house = self.house(pod);
        let mut statement = house.db.prepare_cached(THREAD).unwrap();
        statement.query_map([root], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect()
    }

    /// No message goes to anybody who may not read what is in it, nor in the clear what is for some alone.
    pub fn checks_the_wire(&self, message: &Message) {
        let label = &message.label;
        let reader = label.to.as_ref().and_then(|to| self.model.borrow().who(to));
        for secret in secrets(&label.xml) {
            let may = reader.is_some_and(|reader| self.model.borrow().secrets[secret].contains(&reader));
            if !may || message.path == "/receive/public" {
                self.fault(format!(
                    "{label} brings secret-{secret}- to {}, by {}",
                    self.host(message.to),
                    message.path
                ));
            }
        }
    }

    /// Nor can anybody fetch it.
    pub fn overhears(&self, body: &[u8]) {
        let told = payload(body) + &String::from_utf8_lossy(body);
        secrets(&told).into_iter().for_each(|secret| self.fault(format!("secret-{secret}- can be fetched")));
    }

    /// Nothing lies on a pod, wherever in its database, that nobody there may read.
    pub fn checks_at_rest(&self, pod: usize) {
        let house = self.house(pod);
        let model = self.model.borrow();
        let may = |secret: &usize| model.secrets[*secret].iter().any(|who| model.pod_of(*who) == pod);
        let wrong: Vec<usize> = secrets_in(&house.db).into_iter().filter(|secret| !may(secret)).collect();
        drop(model);
        wrong.into_iter().for_each(|secret| self.fault(format!("secret-{secret}- lies on {}", self.host(pod))));
    }

    /// The weather is fine again, everybody is up, and there was time enough: now all must be well.
    pub fn checks_the_end(&self) {
        for pod in 0..4 {
            self.checks_at_rest(pod);
            self.checks_rest(pod);
        }
        let posts: Vec<String> = self.model.borrow().posts.keys().cloned().collect();
        posts.iter().for_each(|post| self.checks_thread(post));
        self.checks_contacts();
        self.checks_profiles();
        self.checks_talks();
        self.checks_notifications();
        if self.faults.borrow().is_empty() {
            self.checks_again();
        }
    }

    pub fn checks_rest(&self, pod: usize) {
        let db = &self.house(pod).db;
        for (what, sql) in [
            ("deliveries wait", "SELECT count(*) FROM deliveries"),
            ("parcels lie about", "SELECT count(*) FROM parcels"),
            ("arrivals wait", "SELECT count(*) FROM arrivals WHERE try_at IS NOT NULL"),
            ("errands wait", "SELECT count(*) FROM errands"),
            ("posts are on their way", "SELECT count(*) FROM post_pods WHERE state = 'waiting'"),
            ("rows point nowhere", "SELECT count(*) FROM pragma_foreign_key_check"),
            ("pods sleep", "SELECT count(*) FROM pods WHERE asleep = 1"),
        ] {
            let count = column::<i64>(db, sql)[0];
            if count > 0 {
                self.fault(format!("{}: {count} {what} in the end", self.host(pod)));
            }
        }
        if column::<String>(db, "PRAGMA integrity_check") != ["ok"] {
            self.fault(format!("{}: the database is damaged", self.host(pod)));
        }
    }

    fn checks_thread(&self, root: &str) {
        let model = self.model.borrow();
        let (audience, home) = (&model.posts[root], model.pod_of(model.things[root].author));
        let there = self.lines(home, root);
        let said = |pod: usize| -> BTreeMap<&String, &str> {
            let of = model.things.iter().filter(|(guid, thing)| thing.root == root && model.is_said(guid));
            of.filter(|(guid, thing)| self.is_sure(&model, guid, thing.author, home, pod))
                .map(|(guid, thing)| (guid, without_the_gone(&model, &thing.line)))
                .collect()
        };
        for pod in 0..4 {
            let theirs = if pod == home { there.clone() } else { self.lines(pod, root) };
            let due = pod == home || audience.pods.contains(&pod);
            let open = model.open_at.contains(&(root.to_owned(), pod))
                || model.has_lost_its_readers(audience, pod)
                || self.slept(&model, home, pod);
            // Who came by a public post later hears what is said from then on.
            let latecomer = !due && audience.public;
            if open || latecomer {
                self.tally.set((self.tally.get().0, self.tally.get().1 + 1));
                continue;
            }
            self.tally.set((self.tally.get().0 + 1, self.tally.get().1));
            let expected = if due { said(pod) } else { BTreeMap::new() };
            let sure = |guid: &String| {
                model.things.get(guid).is_none_or(|thing| self.is_sure(&model, guid, thing.author, home, pod))
            };
            let theirs = theirs.iter().filter(|(guid, _)| sure(guid));
            let found: BTreeMap<&String, &str> =
                theirs.map(|(guid, line)| (guid, without_the_gone(&model, line))).collect();
            if expected != found {
                let lacks = expected.iter().filter(|(guid, line)| found.get(*guid) != Some(*line));
                let extra = found.iter().filter(|(guid, line)| expected.get(*guid) != Some(*line));
                self.faults.borrow_mut().push(format!(
                    "{}: the thread of {} lacks {:?} and has {:?}",
                    self.host(pod),
                    &root[..6],
                    lacks.collect::<Vec<_>>(),
                    extra.collect::<Vec<_>>()
                ));
            }
        }
    }

    /// Whether a thing under a post of `home` must have got to a pod.
    fn is_sure(&self, model: &Model, guid: &str, author: Who, home: usize, pod: usize) -> bool {
        !model.is_open(guid, pod) && !self.slept(model, model.pod_of(author), home)
    }

    /// To a pod that is thought to be asleep nothing is sent (11.4).
    fn slept(&self, model: &Model, one: usize, other: usize) -> bool {
        model.asleep.contains(&(one, other)) || model.asleep.contains(&(other, one))
    }

    fn checks_contacts(&self) {
        let model = self.model.borrow();
        let people = self.people.len();
        for (by, with) in (0..people).flat_map(|by| (0..people).map(move |with| (by, with))) {
            let (here, there) = (&self.people[by], &self.people[with]);
            let closed = model.closed.contains(&by) || model.closed.contains(&with);
            if by == with || closed || model.open_pairs.contains(&(by, with)) || self.slept(&model, here.pod, there.pod)
            {
                continue;
            }
            let told = self.house(there.pod).db.query_row(
                "SELECT count(*) FROM contacts JOIN people ON people.id = person_id
                 WHERE owner_id = ?1 AND diaspora_id = ?2 AND sharing = 1",
                (there.person.0, here.id.as_str()),
                |row| row.get::<_, i64>(0),
            );
            if model.shares(by, with) != (told.unwrap() == 1) {
                let word = if model.shares(by, with) { "does not hear" } else { "is not told any more" };
                self.faults.borrow_mut().push(format!("{} {word} that {} shares with them", there.name, here.name));
            }
        }
    }

    fn checks_profiles(&self) {
        let model = self.model.borrow();
        for (who, name) in model.profiles.iter().filter(|(who, _)| !model.closed.contains(who)) {
            for other in
                (0..self.people.len()).filter(|other| model.shares(*who, *other) && !model.closed.contains(other))
            {
                let pod = model.pod_of(other);
                let open = model.open_profiles.contains(&(*who, pod)) || self.slept(&model, model.pod_of(*who), pod);
                let sql = format!("SELECT first_name FROM people WHERE diaspora_id = '{}'", self.people[*who].id);
                let known: Vec<String> = column(&self.house(pod).db, &sql);
                if !open && known != [name.clone()] {
                    self.faults.borrow_mut().push(format!(
                        "{}: {} is called {known:?}, not {name}",
                        self.host(pod),
                        self.people[*who].name
                    ));
                }
            }
        }
    }

    fn checks_talks(&self) {
        let model = self.model.borrow();
        for (guid, talk) in &model.talks {
            let expected: BTreeSet<&String> = talk.messages.keys().collect();
            for who in &talk.people {
                let me = &self.people[*who];
                let slept = talk.people.iter().any(|other| self.slept(&model, me.pod, model.pod_of(*other)));
                let left = talk.people.iter().any(|who| model.closed.contains(who));
                if slept || left || model.open_at.contains(&(guid.clone(), me.pod)) {
                    continue;
                }
                let sql = format!(
                    "SELECT text FROM messages JOIN conversations c ON c.id = conversation_id WHERE c.guid = '{guid}'"
                );
                let texts: Vec<String> = column(&self.house(me.pod).db, &sql);
                if texts.len() != expected.len() || texts.iter().any(|text| !expected.contains(text)) {
                    self.faults.borrow_mut().push(format!(
                        "{}: of the conversation {} there is {texts:?}, not {expected:?}",
                        self.host(me.pod),
                        &guid[..6]
                    ));
                }
            }
        }
    }

    /// Nobody is told twice of the same while the first is unread.
    fn checks_notifications(&self) {
        for pod in 0..4 {
            let twice: Vec<String> = column(
                &self.house(pod).db,
                "SELECT kind || ' ' || count(*) FROM notifications WHERE unread = 1 AND kind <> 'started_sharing'
                 GROUP BY recipient_id, kind, post_id, comment_id HAVING count(*) > 1",
            );
            twice.iter().for_each(|kind| self.fault(format!("{}: told twice: {kind}", self.host(pod))));
        }
    }

    /// What all pods hold, table by table.
    pub fn digests(&self) -> Vec<(String, u64)> {
        let places = (0..4).flat_map(|pod| TABLES.map(|table| (pod, table)));
        places
            .map(|(pod, table)| (format!("{}: {table}", self.host(pod)), digest(&self.house(pod).db, table)))
            .collect()
    }
}

/// A line without what it passes on, if that was taken back: whoever got the one may never have heard of the other.
fn without_the_gone<'l>(model: &Model, line: &'l str) -> &'l str {
    match line.rsplit_once(" of ") {
        Some((rest, root)) if line.starts_with("post") && !model.is_said(root) => rest,
        _ => line,
    }
}

fn digest(db: &Connection, table: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    let mut statement = db.prepare_cached(&format!("SELECT * FROM {table} ORDER BY 1, 2")).unwrap();
    let width = statement.column_count();
    let mut rows = statement.query([]).unwrap();
    while let Some(row) = rows.next().unwrap() {
        (0..width).for_each(|at| format!("{:?}", row.get::<_, Value>(at).unwrap()).hash(&mut hasher));
    }
    hasher.finish()
}

/// The numbers of the secrets in a text.
fn secrets(text: &str) -> BTreeSet<usize> {
    text.split("secret-").skip(1).filter_map(|rest| rest.split('-').next()?.parse().ok()).collect()
}

/// The numbers of the secrets anywhere in a database.
fn secrets_in(db: &Connection) -> BTreeSet<usize> {
    let sql = "SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c
               WHERE t.type = 'table' AND c.type IN ('TEXT', 'BLOB')";
    let mut statement = db.prepare_cached(sql).unwrap();
    let columns: Vec<(String, String)> =
        statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect();
    let each = |(table, name): &(String, String)| {
        format!("SELECT CAST({name} AS TEXT) AS x FROM {table} WHERE x LIKE '%secret-%'")
    };
    let all = columns.iter().map(each).collect::<Vec<_>>().join(" UNION ALL ");
    column::<String>(db, &all).iter().flat_map(|text| secrets(text)).collect()
}
