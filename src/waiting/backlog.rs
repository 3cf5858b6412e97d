//! The backlog: what waits, as whoever looks after the pod sees it, and what they can do about it by hand.

use super::{farewells, sql::backlog as sql, tracks};
use crate::base::{Result, Time};
use crate::moment::{Db, Tx};

/// Everything that waits, and what was dropped of late.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Backlog {
    /// By pod, the one waiting longest first.
    pub outgoing: Vec<Outgoing>,
    /// By what they wait for.
    pub incoming: Vec<Incoming>,
    pub errands: Vec<Sought>,
    /// Reason codes of arrivals that were not taken in the last seven days, and how many each.
    pub dropped: Vec<(String, i64)>,
}

/// What waits for one pod.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outgoing {
    pub url: String,
    pub deliveries: i64,
    /// When the oldest was handed in.
    pub since: Time,
    /// How often the most tried of them was.
    pub tries: i64,
    pub try_at: Time,
    /// Why the last try failed.
    pub reason: Option<String>,
    /// The pod has failed for so long that it only gets a visit now and then.
    pub asleep: bool,
}

/// Arrivals that wait for the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Incoming {
    /// The code of the last try; empty where there was none.
    pub reason: String,
    /// The errand that wakes them; empty where time does.
    pub waits_for: String,
    pub arrivals: i64,
    pub since: Time,
}

/// Something to be found out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sought {
    /// Kind and subject.
    pub name: String,
    pub host: String,
    pub tries: i64,
    pub try_at: Time,
    pub reason: Option<String>,
}

/// What waits now.
pub fn look(db: &Db) -> Result<Backlog> {
    Ok(Backlog {
        outgoing: sql::outgoing(db)?,
        incoming: sql::incoming(db)?,
        errands: sql::errands(db)?,
        dropped: sql::dropped(db)?,
    })
}

/// Deliveries to the pod at this URL (`None`: to all) are due now; says how many.
pub fn retry_deliveries(tx: &Tx, url: Option<&str>) -> Result<usize> {
    sql::retry_deliveries(tx, url, tx.now())
}

/// Errands to this host (`None`: to all) are due now; says how many.
pub fn retry_errands(tx: &Tx, host: Option<&str>) -> Result<usize> {
    sql::retry_errands(tx, host, tx.now())
}

/// Deliveries to the pod at this URL will never be; says how many that were.
pub fn drop_deliveries(tx: &Tx, url: &str) -> Result<usize> {
    tracks::drop_all(tx, url)?;
    farewells::drop_all(tx, url)?;
    sql::drop_deliveries(tx, url)
}
