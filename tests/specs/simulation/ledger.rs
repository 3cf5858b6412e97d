//! The books of the simulation: every message that any pod has to send or has taken, by what it says, so that none is lost
//! without a reason that the protocol knows.

use super::model::Fate;
use super::world::World;
use base64::{Engine, engine::general_purpose::URL_SAFE};
use rusqlite::{Connection, params};
use std::collections::BTreeMap;
use std::fmt;
use std::rc::Rc;

/// What a message says, in the clear.
#[derive(Debug, Clone)]
pub struct Label {
    /// The pod that signed it off, and the one it goes to.
    pub from: usize,
    pub at: usize,
    /// The diaspora* ID it is encrypted for.
    pub to: Option<String>,
    pub xml: String,
    /// The later, the higher, among those of one pod; nought for what a pod fetched.
    pub number: i64,
}

impl Label {
    /// The name of its root element.
    pub fn kind(&self) -> &str {
        self.xml.trim_start_matches('<').split(['>', ' ', '/']).next().unwrap_or_default()
    }

    /// The first element of a name.
    pub fn text(&self, name: &str) -> &str {
        let (open, close) = (format!("<{name}>"), format!("</{name}>"));
        self.xml.split_once(&open).and_then(|(_, rest)| rest.split_once(&close)).map_or("", |(text, _)| text)
    }

    /// Whether it was asked for.
    pub fn is_fetched(&self) -> bool {
        self.number == 0
    }

    /// The GUID of what it is about.
    pub fn guid(&self) -> &str {
        if self.kind() == "retraction" { self.text("target_guid") } else { self.text("guid") }
    }
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let of = if self.kind() == "retraction" { self.text("target_type") } else { "" };
        let author = self.text("author").split('@').next().unwrap_or_default();
        write!(f, "{} {of}{} of {author}", self.kind(), self.guid().get(..6).unwrap_or_default())?;
        self.to.iter().try_for_each(|to| write!(f, " for {to}"))
    }
}

/// What has just changed what waits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Cause {
    /// Somebody did something, or something came in.
    Deed,
    /// This delivery was tried; whether it was taken, where that was written down.
    Sent(i64, Option<bool>),
}

#[derive(Default)]
pub struct Ledger {
    /// By pod, by row: what is to be sent, and how often it was tried.
    queue: [BTreeMap<i64, (Rc<Label>, i64)>; 4],
    /// By pod, by row: what came and is not understood yet; `None` where it was dropped.
    arrivals: [BTreeMap<i64, Option<Rc<Label>>>; 4],
}

impl Ledger {
    /// The label of a delivery.
    pub fn label(&self, pod: usize, delivery: i64) -> Option<Rc<Label>> {
        self.queue[pod].get(&delivery).map(|(label, _)| label.clone())
    }

    /// A message was taken at a pod's door.
    pub fn came(&mut self, pod: usize, db: &Connection, label: &Rc<Label>) {
        let id = db.query_row("SELECT max(id) FROM arrivals", [], |row| row.get(0)).unwrap();
        self.arrivals[pod].insert(id, Some(label.clone()));
    }
}

impl World {
    /// Compares what waits on a pod with the books.
    pub fn book(&self, pod: usize, cause: Cause) {
        let house = self.house(pod);
        self.book_queue(pod, &house.db, cause);
        self.book_arrivals(pod, &house.db);
    }

    fn book_queue(&self, pod: usize, db: &Connection, cause: Cause) {
        let mut ledger = self.ledger.borrow_mut();
        let queue = &mut ledger.queue[pod];
        let ids: Vec<i64> = column(db, "SELECT id FROM deliveries ORDER BY id");
        let gone: Vec<i64> = queue.keys().copied().filter(|id| ids.binary_search(id).is_err()).collect();
        if let Cause::Sent(id, _) = cause
            && let Some(tried) = queue.get_mut(&id)
        {
            tried.1 += 1;
        }
        for id in gone {
            let (label, tries) = queue.remove(&id).expect("it was there");
            let mut model = self.model.borrow_mut();
            match cause {
                Cause::Sent(sent, Some(true)) if sent == id => {}
                Cause::Sent(sent, Some(false)) if sent == id => {
                    let patience = if label.kind() == "contact" { 20 } else { 10 };
                    if tries < patience {
                        self.fault(format!("{}: {label} was given up after {tries} tries", self.host(pod)));
                    }
                    model.lost(&label, label.at, Fate::GivenUp);
                }
                Cause::Sent(sent, None) if sent == id => {
                    self.fault(format!("{}: {label} was written off before it was taken", self.host(pod)));
                }
                _ => model.lost(&label, label.at, Fate::TakenBack),
            }
        }
        for id in ids {
            queue.entry(id).or_insert_with(|| {
                let (to, xml, url): (_, _, String) = db
                    .query_row(
                        "SELECT people.diaspora_id, parcels.xml, pods.url FROM deliveries
                         JOIN parcels ON parcels.id = parcel_id JOIN pods ON pods.id = deliveries.pod_id
                         LEFT JOIN people ON people.id = person_id WHERE deliveries.id = ?1",
                        [id],
                        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
                    )
                    .unwrap();
                let at = self.pod_at(url.trim_start_matches("https://")).expect("it goes to one of the pods");
                (Rc::new(Label { from: pod, at, to, xml, number: id }), 0)
            });
        }
    }

    fn book_arrivals(&self, pod: usize, db: &Connection) {
        let mut statement = db
            .prepare_cached("SELECT id, try_at IS NULL, coalesce(reason, ''), tries, fetched FROM arrivals ORDER BY id")
            .unwrap();
        let rows: Vec<(i64, bool, String, i64, bool)> = statement
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?)))
            .unwrap()
            .map(Result::unwrap)
            .collect();
        let mut ledger = self.ledger.borrow_mut();
        let arrivals = &mut ledger.arrivals[pod];
        arrivals.retain(|id, _| rows.binary_search_by_key(id, |row| row.0).is_ok());
        for (id, dropped, reason, tries, fetched) in rows {
            let known = arrivals.entry(id).or_insert_with(|| fetched.then(|| Rc::new(opened(db, id, pod))));
            if dropped && let Some(label) = known.take() {
                self.say(|| format!("      {} drops {label}: {reason}", self.host(pod)));
                if let Err(why) = self.model.borrow_mut().may_drop(&label, &reason, tries) {
                    self.fault(format!("{}: {label} was dropped ({reason}, {tries} tries): {why}", self.host(pod)));
                }
                self.model.borrow_mut().lost(&label, pod, Fate::Dropped);
            }
        }
    }
}

/// What was fetched says it in the clear.
fn opened(db: &Connection, id: i64, pod: usize) -> Label {
    let body: Vec<u8> = db.query_row("SELECT body FROM arrivals WHERE id = ?1", [id], |row| row.get(0)).unwrap();
    Label { from: pod, at: pod, to: None, xml: payload(&body), number: 0 }
}

/// What an envelope holds; nothing where it is none.
pub fn payload(envelope: &[u8]) -> String {
    let text = String::from_utf8_lossy(envelope);
    let data = text.split_once("<me:data").and_then(|(_, rest)| rest.split_once('>')).map_or("", |(_, rest)| rest);
    let data = data.split('<').next().unwrap_or_default();
    String::from_utf8(URL_SAFE.decode(data).unwrap_or_default()).unwrap_or_default()
}

/// One column of everything.
pub fn column<T: rusqlite::types::FromSql>(db: &Connection, sql: &str) -> Vec<T> {
    let mut statement = db.prepare_cached(sql).unwrap();
    statement.query_map(params![], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}
