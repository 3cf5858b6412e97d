//! A person's data, in: an archive of this or another pod becomes what it was, quietly, in parts that can be taken up again and
//! undone. docs/decisions/0017-import.md says why it is built so.

mod folder;
mod look;
mod moving;
mod ours;
mod settings;
pub mod source;
mod sql;
mod stages;
mod take;
mod undo;

use crate::base::time::DAY;
use crate::base::{Error, Guid, Result, Time};
use crate::moment::{Db, Tx};
use crate::pod::Pod;
use crate::protocol::PrivateKey;
use crate::social::people::PersonId;
use crate::store::row_id;
use crate::waiting::errands::{self, Kind};
use serde_json::{Value, json};
use source::Source;
use std::ops::ControlFlow;
use std::path::PathBuf;

pub use folder::{Coming, clear, remove_files, tidy};

row_id!(ImportId, "A row of `imports`.");

/// How long its owner may think about what was found, in seconds; the files go then.
const DECIDED: i64 = 7 * DAY;
/// Why one rests: hosts are asked as much as they can be.
const BUSY: &str = "imports-busy";
/// How long it does, in seconds.
const ASKED: i64 = 60;
/// Why one rests: its files cannot be read now.
const FILE: &str = "imports-file";
/// How long one rests whose files could not be read, in seconds.
const REST: i64 = 600;

/// An import.
#[derive(Debug, Clone, PartialEq)]
pub struct Import {
    pub id: ImportId,
    /// Whose account it fills.
    pub person: PersonId,
    /// The name of its folder.
    pub key: String,
    pub state: State,
    pub wishes: Wishes,
    pub found: Found,
    /// Which part is being taken, and how many things of it were.
    pub stage: usize,
    pub place: u64,
    /// Why it was refused: a key of a sentence.
    pub reason: Option<String>,
    pub made_at: Time,
    pub changed_at: Time,
}

macro_rules! states {
    ($($(#[$doc:meta])* $state:ident = $word:literal,)*) => {
        /// How far an import is.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum State { $($(#[$doc])* $state,)* }

        impl State {
            /// The word in the table.
            pub fn word(self) -> &'static str {
                match self { $(State::$state => $word,)* }
            }

            fn parse(word: &str) -> State {
                match word { $($word => State::$state,)* _ => State::Refused }
            }
        }
    };
}

states! {
    /// It is read, and nothing is changed.
    Looking = "looking",
    /// Its owner reads what was found, and decides.
    Looked = "looked",
    /// It is taken in.
    Taking = "taking",
    /// All is here but what waits for somebody or something of elsewhere.
    Waiting = "waiting",
    /// It is taken back.
    Undoing = "undoing",
    /// It is here.
    Done = "done",
    /// It was taken back.
    Undone = "undone",
    /// Nothing of it could be read, or its owner did not want it.
    Refused = "refused",
}

/// What of an archive is wanted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wishes {
    /// The files, in the folder of the import or where the operator has them.
    pub files: Vec<PathBuf>,
    /// The operator brings it, who answers for whose it is.
    pub operator: bool,
    /// The account goes on here: other pods are told, and its contacts are followed.
    pub moves: bool,
    /// Name, words and picture of the profile, and settings, take the place of those here.
    pub profile: bool,
}

impl Wishes {
    fn to_json(&self) -> Value {
        json!({ "files": self.files, "operator": self.operator, "moves": self.moves, "profile": self.profile })
    }

    fn from_json(json: &Value) -> Wishes {
        let files =
            json["files"].as_array().into_iter().flatten().filter_map(Value::as_str).map(PathBuf::from).collect();
        Wishes {
            files,
            operator: json["operator"] == true,
            moves: json["moves"] == true,
            profile: json["profile"] == true,
        }
    }
}

/// What was found in an archive, and what came of it; an object of JSON, see `look` and `stages`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Found(pub Value);

impl Found {
    /// Whose archive it is: a diaspora* ID.
    pub fn of(&self) -> Option<&str> {
        self.0["of"].as_str()
    }

    /// Whether the account of the archive can go on here: its key is proven, or nobody here can judge it.
    pub fn may_move(&self) -> bool {
        matches!(self.0["proof"].as_str(), Some("proven" | "unknown"))
    }

    /// A number that was counted; none where nothing was.
    pub fn count(&self, name: &str) -> u64 {
        self.0["counts"][name].as_u64().unwrap_or_default()
    }
}

/// Something that waits, or was left out.
#[derive(Debug, Clone, PartialEq)]
struct Leftover {
    /// The errand whose end it waits for, as arrivals name it.
    waits_for: Option<String>,
    section: String,
    element: Value,
    /// What it is, for its owner's eyes.
    name: String,
    /// A code of `cli::reasons`.
    reason: String,
}

/// What became of an import, for its owner's eyes.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    pub import: Import,
    /// How many of each kind came.
    pub brought: Vec<(String, u64)>,
    /// What did not, by section and reason.
    pub left: Vec<Left>,
}

/// Some things that did not come, for one reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Left {
    pub section: String,
    pub reason: String,
    /// It may still come.
    pub waits: bool,
    pub count: u64,
    /// One of them.
    pub example: String,
}

/// Who an archive of our own form is of, as other pods know them.
#[derive(Debug, Clone)]
pub struct Identity {
    pub name: String,
    pub guid: Guid,
    pub key: PrivateKey,
    pub email: Option<String>,
}

/// The account of this pod that an archive of our own form is of, to be put back where it is gone; `None` where it is another
/// pod's, or leaves out what other pods know it by.
pub fn identity(source: &Source, host: &str) -> Result<Option<Identity>> {
    let head = source.head();
    let mut guid = None;
    source.rows("account", &mut |row| {
        guid = row["guid"].as_str().and_then(Guid::parse);
        Ok(ControlFlow::Break(()))
    })?;
    let key = PrivateKey::from_pem(head.private_key.pem()).ok();
    let (Some(guid), Some(key)) = (guid.filter(|_| head.author.host() == host), key) else { return Ok(None) };
    Ok(Some(Identity { name: head.author.name().to_owned(), guid, key, email: head.email.clone() }))
}

/// What would come of an archive, for an account that need not be there yet. Nothing is changed.
pub fn found(pod: &Pod, person: Option<PersonId>, source: &Source) -> Result<Found> {
    look::found(pod, person, source)
}

/// Begins to look at files that somebody brings. Refuses a second import while one is under way.
pub fn begin(tx: &Tx, person: PersonId, key: &str, wishes: &Wishes) -> Result<ImportId> {
    if last_of(tx, person)?.is_some_and(|last| !last.is_over()) {
        return Err(Error::Exists);
    }
    sql::forget_leftovers(tx, person)?;
    sql::insert(tx, person, key, wishes, tx.now())
}

/// Whoever brought it has seen to what was wrong: it goes on at once.
pub fn resume(tx: &Tx, id: ImportId) -> Result<()> {
    sql::set_state(tx, id, sql::get(tx, id)?.state, None, tx.now())
}

/// Its owner has read what was found, and wants it. Refuses what somebody else's key says is not theirs, and to move before the
/// old pod has answered, or was once found not to.
pub fn go(tx: &Tx, id: ImportId, moves: bool, profile: bool) -> Result<()> {
    let import = sql::get(tx, id)?;
    if import.state != State::Looked {
        return Err(Error::Exists);
    }
    if matches!(import.found.0["proof"].as_str(), Some("wrong" | "none")) {
        return Err(Error::Forbidden { key: "imports-wrong-key" });
    }
    let then = import.found.of().unwrap_or_default();
    let asked = errands::waits(tx, Kind::Person, then)?;
    let is_asked = import.found.0["proof"] == "unknown" && asked.is_some_and(|errand| errand.tries == 0);
    if moves && is_asked && !import.wishes.operator {
        return Err(Error::Forbidden { key: "imports-asking" });
    }
    if moves && !import.may_move() {
        return Err(Error::Forbidden { key: "imports-no-move" });
    }
    sql::set_wishes(tx, id, &Wishes { moves, profile, ..import.wishes })?;
    sql::set_state(tx, id, State::Taking, None, tx.now())
}

/// Its owner does not want it, or wants it no more: what came goes again. Refuses what moved the account here.
pub fn undo(tx: &Tx, id: ImportId) -> Result<()> {
    let import = sql::get(tx, id)?;
    match import.state {
        State::Looking | State::Looked => sql::set_state(tx, id, State::Refused, Some("imports-not-wanted"), tx.now()),
        State::Undone | State::Refused | State::Undoing => Err(Error::Exists),
        State::Taking | State::Waiting | State::Done if import.has_moved() => {
            Err(Error::Forbidden { key: "imports-no-undo" })
        }
        State::Taking | State::Waiting | State::Done => sql::set_state(tx, id, State::Undoing, None, tx.now()),
    }
}

/// Its owner waits no longer for what is not here yet.
pub fn stop_waiting(tx: &Tx, id: ImportId) -> Result<()> {
    match sql::get(tx, id)?.state {
        State::Waiting => {
            sql::end_waiting(tx, id)?;
            sql::set_state(tx, id, State::Done, None, tx.now())
        }
        _ => Err(Error::Exists),
    }
}

impl Import {
    /// Whether nothing is to be done with it any more.
    pub fn is_over(&self) -> bool {
        matches!(self.state, State::Done | State::Undone | State::Refused)
    }

    /// Whether the background has it in hand.
    pub fn is_at_work(&self) -> bool {
        matches!(self.state, State::Looking | State::Taking | State::Undoing)
    }

    /// See [`Found::may_move`].
    pub fn may_move(&self) -> bool {
        self.found.may_move()
    }

    /// Whether other pods were told that it has.
    pub fn has_moved(&self) -> bool {
        self.found.0["moved"] == true
    }

    /// What the part that is being taken is counted as in `found`, how many things of it were taken, and how many it has.
    pub fn progress(&self) -> Option<(&'static str, u64, u64)> {
        stages::counted(self).map(|(name, total)| (name, self.place.min(total), total))
    }
}

/// Somebody's last import.
pub fn last_of(db: &Db, person: PersonId) -> Result<Option<Import>> {
    sql::last_of(db, person)
}

/// An import.
pub fn get(db: &Db, id: ImportId) -> Result<Import> {
    sql::get(db, id)
}

/// What became of it.
pub fn report(db: &Db, id: ImportId) -> Result<Report> {
    let (brought, left) = (sql::count_brought(db, id)?, sql::count_leftovers(db, id)?);
    Ok(Report { import: sql::get(db, id)?, brought, left })
}

/// Whoever closes their account brings nothing any more; what came is theirs and goes with them.
pub fn forget(tx: &Tx, person: PersonId) -> Result<()> {
    sql::delete_of(tx, person)
}

/// The names of the files somebody brought.
pub fn keys_of(db: &Db, person: PersonId) -> Result<Vec<String>> {
    sql::keys_of(db, person)
}

/// Goes on with the import that waits longest, a part of it; says whether there was one. One process does this at a time.
pub fn turn(pod: &Pod) -> Result<usize> {
    let next = |db: &Db| sql::next(db, pod.now());
    let Some(import) = pod.look(next)? else { return clear(pod) };
    let Some(_alone) = folder::alone(pod)? else { return Ok(0) };
    // Another process may have finished it meanwhile.
    let Some(import) = pod.look(next)?.filter(|next| next.id == import.id) else { return Ok(1) };
    let worked = match import.state {
        State::Looking => look::look(pod, &import),
        State::Looked if pod.now().since(import.changed_at) > DECIDED => {
            pod.act(|tx| sql::pass(tx, import.id, State::Looked, State::Refused, Some("imports-not-wanted")))
        }
        State::Looked => look::prove_again(pod, &import),
        State::Undoing => undo::undo(pod, &import),
        _ => stages::go_on(pod, &import),
    };
    match worked {
        // Or its owner has decided otherwise meanwhile.
        Ok(()) | Err(Error::Exists) => {}
        // What is wrong with its files is its owner's to know.
        Err(Error::Invalid { key, .. } | Error::Forbidden { key }) => {
            // What came of them before that showed goes again.
            pod.act(|tx| match import.state {
                State::Looking => sql::pass(tx, import.id, State::Looking, State::Refused, Some(key)),
                _ if sql::get(tx, import.id)?.has_moved() => {
                    sql::set_state(tx, import.id, State::Done, Some(key), tx.now())
                }
                state => sql::pass(tx, import.id, state, State::Undoing, Some(key)),
            })?;
        }
        // A file that cannot be read now can be later; not at once.
        Err(error) => {
            pod.act(|tx| sql::pass(tx, import.id, import.state, import.state, Some(FILE)))?;
            return Err(error);
        }
    }
    clear(pod)?;
    Ok(1)
}
