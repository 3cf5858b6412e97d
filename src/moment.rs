//! What a read and a change are made of: the database at one moment, and with a change its time, its luck and its events.

use crate::base::settings::PodSettings;
use crate::base::{Luck, Time};
use crate::events::Event;
use crate::live::News;
use rusqlite::Connection;
use std::ops::Deref;

/// Who this pod is: what its people's identities and addresses are built from.
#[derive(Debug, Clone)]
pub struct Here {
    /// What the operator decided.
    pub settings: PodSettings,
    /// The part behind the `@` of everybody who lives here: host, and the port unless 80 or 443.
    pub host: String,
    /// Keys the tokens in forms and links; never shown.
    pub secret: [u8; 32],
}

impl Here {
    /// An address on this pod for a path that starts with `/`.
    pub fn address(&self, path: &str) -> String {
        format!("{}{path}", self.settings.url)
    }
}

/// The database at one moment, for reading.
pub struct Db<'c> {
    connection: &'c Connection,
    here: &'c Here,
}

/// One change: everything in it happens, or nothing.
pub struct Tx<'c> {
    db: Db<'c>,
    now: Time,
    luck: &'c mut Luck,
    events: Vec<Event>,
    news: News,
}

impl<'c> Db<'c> {
    pub(crate) fn new(connection: &'c Connection, here: &'c Here) -> Db<'c> {
        Db { connection, here }
    }

    /// The connection; for `sql.rs` files only (rule R3).
    pub(crate) fn sql(&self) -> &Connection {
        self.connection
    }

    /// This pod.
    pub fn here(&self) -> &'c Here {
        self.here
    }
}

impl<'c> Tx<'c> {
    pub(crate) fn new(connection: &'c Connection, here: &'c Here, now: Time, luck: &'c mut Luck) -> Tx<'c> {
        Tx { db: Db::new(connection, here), now, luck, events: Vec::new(), news: News::default() }
    }

    /// When this change happens.
    pub fn now(&self) -> Time {
        self.now
    }

    /// The luck of this change.
    pub fn luck(&mut self) -> &mut Luck {
        self.luck
    }

    /// Says that something happened; `reactions` answers before the change is kept.
    pub fn tell(&mut self, event: Event) {
        self.events.push(event);
    }

    /// What it means to pages that are open.
    pub fn news(&mut self) -> &mut News {
        &mut self.news
    }

    pub(crate) fn next_events(&mut self) -> Vec<Event> {
        std::mem::take(&mut self.events)
    }
}

impl<'c> Deref for Tx<'c> {
    type Target = Db<'c>;
    fn deref(&self) -> &Db<'c> {
        &self.db
    }
}
