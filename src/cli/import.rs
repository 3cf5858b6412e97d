//! `pod import` and `pod account migrate`: what somebody brings from another pod, or from this one before.

use crate::base::Error;
use crate::cli::{
    config::Config,
    open::{open, open_existing, unread},
    password::Password,
    reasons,
    trouble::{Result, Trouble},
};
use crate::import::source::{Source, Unreadable};
use crate::import::{self, Found, Import as Brought, ImportId, Report, State, Wishes};
use crate::pod::Pod;
use crate::social::accounts::{self, Account, Newcomer, password};
use crate::social::registrations;
use clap::Args;
use std::fmt::Write as _;
use std::io::{BufRead, BufReader, IsTerminal, Read, Write, stderr, stdin, stdout};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

/// How often the operator is told how far it is.
const PROGRESS: Duration = Duration::from_millis(500);
/// The longest answer that is read.
const ANSWER_BYTES_MAX: u64 = 100;

/// `pod import`
#[derive(Args, Debug)]
pub struct Import {
    /// The archive (.json, .json.gz, .zip) of any diaspora* pod, with the ZIPs of its photos; or the one ZIP of pod export
    pub files: Vec<PathBuf>,
    /// The account to fill, made where there is none; the name in the archive if not said
    #[arg(long = "as", value_name = "NAME")]
    pub name: Option<String>,
    /// Only say what is in it, what would come and what not
    #[arg(long, conflicts_with_all = ["undo", "report"])]
    pub dry_run: bool,
    /// Leave name, words and picture of the profile, and settings, as they are here
    #[arg(long)]
    pub keep_profile: bool,
    /// Do not ask
    #[arg(long)]
    pub yes: bool,
    /// Say what became of the last import of --as NAME
    #[arg(long, requires = "name", conflicts_with_all = ["files", "undo"])]
    pub report: bool,
    /// Take the last import of --as NAME back
    #[arg(long, requires = "name", conflicts_with = "files")]
    pub undo: bool,
}

/// `pod account migrate`
#[derive(Args, Debug)]
pub struct Migrate {
    /// The archive of the old pod, with the ZIPs of its photos
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
    /// The account to go on with, made where there is none; the name in the archive if not said
    #[arg(long = "as", value_name = "NAME")]
    pub name: Option<String>,
    /// Leave name, words and picture of the profile, and settings, as they are here
    #[arg(long)]
    pub keep_profile: bool,
    /// Do not ask
    #[arg(long)]
    pub yes: bool,
}

/// Brings data into an account.
pub fn run(config: &Config, wanted: &Import) -> Result<()> {
    match &wanted.name {
        Some(name) if wanted.report => told(config, name),
        Some(name) if wanted.undo => undo(config, name),
        _ => bring(config, wanted, false),
    }
}

/// Brings data into an account, which goes on here: other pods are told.
pub fn migrate(config: &Config, wanted: &Migrate) -> Result<()> {
    let Migrate { files, name, keep_profile, yes } = wanted;
    let (files, name) = (files.clone(), name.clone());
    let import =
        Import { files, name, keep_profile: *keep_profile, yes: *yes, dry_run: false, report: false, undo: false };
    bring(config, &import, true)
}

fn bring(config: &Config, wanted: &Import, moves: bool) -> Result<()> {
    let files = wanted.files.iter().map(std::path::absolute).collect::<std::io::Result<Vec<_>>>();
    let files = files.map_err(|error| refused(&error.to_string()))?;
    let source = Source::open(&files).map_err(|unreadable| unread_files(&unreadable))?;
    let pod = if wanted.dry_run { open_existing(config) } else { open(config) }?;
    let name = wanted.name.clone().unwrap_or_else(|| source.head().username.clone());
    let account = pod.look(|db| accounts::by_name(db, &name)).map_err(|error| unread(config, &error))?;
    if account.as_ref().is_some_and(|account| account.person.closed) {
        let why = "the account is closed for good";
        return Err(Trouble::new(format!("Nothing is brought to '{name}'"), why, "name another with --as"));
    }
    let person = account.as_ref().map(|account| account.person.id);
    let found = import::found(&pod, person, &source).map_err(|error| broken(&error))?;
    print!("{}", describe(&found));
    if moves && !found.may_move() {
        return Err(cannot_move(&found));
    }
    if wanted.dry_run || !(wanted.yes || agreed(&format!("{name}@{}", pod.here().host), account.is_none(), moves)) {
        println!("Nothing was changed.");
        return Ok(());
    }
    let account = account.map_or_else(|| make(&pod, &name, &source), Ok)?;
    let import = begin(&pod, &account, files)?;
    let looked = work(&pod, import, &[State::Looking])?;
    if moves && !looked.may_move() {
        pod.act(|tx| import::undo(tx, import)).map_err(|error| broken(&error))?;
        return Err(cannot_move(&looked.found));
    }
    if looked.state == State::Looked {
        pod.act(|tx| import::go(tx, import, moves, !wanted.keep_profile)).map_err(|error| broken(&error))?;
    }
    work(&pod, import, &[State::Taking])?;
    let report = pod.look(|db| import::report(db, import)).map_err(|error| broken(&error))?;
    print!("{}", say(&report));
    Ok(())
}

/// The account that is missing: as it was, where the archive is this pod's, or a new one.
fn make(pod: &Pod, name: &str, source: &Source) -> Result<Account> {
    let refused = |error: Error| {
        let advice = "name another account with --as, or make it first: pod account add";
        Trouble::new(format!("The account '{name}' is not made"), error.to_string(), advice)
    };
    pod.look(|db| accounts::check_name(db, name)).map_err(refused)?;
    let before = import::identity(source, &pod.here().host).map_err(refused)?;
    let before = before.filter(|identity| identity.name == name);
    let password = pod.luck(Password::make_up);
    let (guid, email) = before.as_ref().map(|one| (one.guid.clone(), one.email.clone())).unzip();
    let newcomer = |email: Option<String>| {
        Ok(Newcomer {
            name: name.to_owned(),
            email,
            password_hash: password::hash(password.text(), pod.cost(), pod.luck(|luck| luck.bytes()))?,
            key: before.as_ref().map_or_else(|| pod.new_key(), |one| one.key.clone()),
            guid: guid.clone(),
            podmin: !pod.look(accounts::any)?,
            language: None,
        })
    };
    let add = |newcomer: Newcomer| {
        pod.act_durably(|tx| {
            let person = registrations::add(tx, &newcomer, &[])?;
            accounts::get(tx, person)
        })
    };
    let made = newcomer(email.flatten()).and_then(add);
    let made = match made {
        // Somebody else has the address by now.
        Err(Error::Invalid { field: "user[email]", .. }) => newcomer(None).and_then(add),
        made => made,
    };
    let account = made.map_err(refused)?;
    let how = if before.is_some() { "is here again, under its old key" } else { "was made" };
    println!("{} {how}. Its password: {}", account.person.diaspora_id, password.text());
    Ok(account)
}

/// Begins, or goes on with the same that was interrupted.
fn begin(pod: &Pod, account: &Account, files: Vec<PathBuf>) -> Result<ImportId> {
    let wishes = Wishes { files, operator: true, ..Wishes::default() };
    let key = pod.luck(|luck| luck.hex::<16>());
    match pod.act(|tx| import::begin(tx, account.person.id, &key, &wishes)) {
        Ok(import) => Ok(import),
        Err(Error::Exists) => {
            let last = pod.look(|db| import::last_of(db, account.person.id)).map_err(|error| broken(&error))?;
            match last {
                Some(last) if last.wishes.files == wishes.files && last.state != State::Waiting => {
                    pod.act(|tx| import::resume(tx, last.id)).map_err(|error| broken(&error)).map(|()| last.id)
                }
                _ => Err(Trouble::new(
                    format!("Nothing is brought to '{}'", account.name),
                    "another import is under way there",
                    format!(
                        "see how far it is: pod import --report --as {0}; or take it back: pod import --undo --as {0}",
                        account.name
                    ),
                )),
            }
        }
        Err(error) => Err(broken(&error)),
    }
}

/// Works until the import is in none of these states any more, here or in the process that serves; tells how far it is.
fn work(pod: &Pod, import: ImportId, while_in: &[State]) -> Result<Brought> {
    let over = AtomicBool::new(false);
    let worked = thread::scope(|scope| {
        if stderr().is_terminal() {
            scope.spawn(|| tell_progress(pod, import, &over));
        }
        let worked = loop {
            let now = match pod.look(|db| import::get(db, import)) {
                Ok(now) if while_in.contains(&now.state) => now,
                got => break got,
            };
            match import::turn(pod) {
                Ok(0) => pod.bell.wait(u64::MAX, PROGRESS),
                Ok(_) => {}
                Err(error) => break Err(error),
            }
            drop(now);
        };
        over.store(true, Ordering::SeqCst);
        worked
    });
    let import = worked.map_err(|error| broken(&error))?;
    match (&import.state, &import.reason) {
        (State::Refused, Some(key)) => Err(refused(&crate::text::Tongue::english().say(key))),
        _ => Ok(import),
    }
}

fn tell_progress(pod: &Pod, import: ImportId, over: &AtomicBool) {
    while !over.load(Ordering::SeqCst) {
        if let Ok(Some((part, done, of))) = pod.look(|db| Ok(import::get(db, import)?.progress())) {
            write!(stderr(), "\r{part}: {done} of {of}        ").ok();
        }
        pod.bell.wait(u64::MAX, PROGRESS);
    }
    writeln!(stderr()).ok();
}

/// What was found, in lines.
fn describe(found: &Found) -> String {
    let mut text = format!(
        "An archive of {} (version {}{}).\n",
        found.of().unwrap_or("nobody"),
        found.0["version"].as_str().unwrap_or_default(),
        if found.0["form"] == "ours" { ", everything of a Seedpod" } else { "" }
    );
    for (name, count) in found.0["counts"].as_object().into_iter().flatten() {
        let here = found.0["here"][name].as_u64().unwrap_or_default();
        let known = if here > 0 { format!(", {here} of them known here") } else { String::new() };
        writeln!(text, "  {count} {name}{known}").ok();
    }
    for (reason, count) in found.0["refused"].as_object().into_iter().flatten() {
        writeln!(text, "  {count} that cannot be taken: {}", in_words(reason)).ok();
    }
    let proof = match found.0["proof"].as_str() {
        Some("proven") => "Its key is the one known here: the account can move here.",
        Some("unknown") => {
            "Nobody here knows its key yet: the account can move here, and those who know the key will judge."
        }
        Some("same") => "It is this very account.",
        Some("wrong") => "Its key is not the one known here: the account cannot move.",
        Some("moved") => "That account goes on elsewhere already: it cannot move again.",
        Some("closed") => "That account is closed for good: it cannot move.",
        _ => "It has no key: the account cannot move.",
    };
    text + proof + "\n"
}

/// What became of it, in lines.
fn say(report: &Report) -> String {
    let state = match report.import.state {
        State::Looking => "is being looked at",
        State::Looked => "waits for a decision",
        State::Taking => "is being taken in",
        State::Waiting => "is here, but for what waits",
        State::Undoing => "is being taken back",
        State::Done => "is here",
        State::Undone => "was taken back",
        State::Refused => "was not taken",
    };
    let mut text = format!("The archive of {} {state}.\n", report.import.found.of().unwrap_or("nobody"));
    for (kind, count) in &report.brought {
        writeln!(text, "  {count} × {kind}").ok();
    }
    if report.import.has_moved() {
        let told = report.import.found.0["told"].as_u64().unwrap_or_default();
        writeln!(text, "  The account goes on here: {told} pods are told while this one serves.").ok();
    }
    for left in &report.left {
        let waits = if left.waits { "waits" } else { "left out" };
        let (section, count, example) = (&left.section, left.count, &left.example);
        let why = match left.reason.as_str() {
            "missing" | "public_key_not_found" if left.waits => "somebody it names is being looked up",
            "not_fetchable" if left.waits => "the post it belongs to is being fetched",
            reason => in_words(reason),
        };
        writeln!(text, "  {waits}: {count} × {section}: {why} (like {example})").ok();
    }
    if report.left.iter().any(|left| left.waits) {
        text += "What waits comes, or is given up, while the pod serves.\n";
    }
    text
}

fn in_words(reason: &str) -> &str {
    match reason {
        "no_file" => "its file did not come along; it is shown from its old pod while that lives",
        "no_picture" => "its file is no picture that can be read",
        "photos_without_file" => {
            "photos whose file did not come along; they are shown from their old pod while that lives"
        }
        "invalid_author" => "it is here already, as the old account's: it follows when the account moves",
        "contacts_closed" => "contacts who closed their account",
        _ => reasons::words(reason).unwrap_or(reason),
    }
}

fn told(config: &Config, name: &str) -> Result<()> {
    let (pod, last) = last(config, name)?;
    let report = pod.look(|db| import::report(db, last.id)).map_err(|error| broken(&error))?;
    print!("{}", say(&report));
    Ok(())
}

fn undo(config: &Config, name: &str) -> Result<()> {
    let (pod, last) = last(config, name)?;
    pod.act(|tx| import::undo(tx, last.id)).map_err(|error| match error {
        Error::Forbidden { .. } => Trouble::new(
            "The import is not taken back",
            "it moved the account here, and other pods know that",
            "close the account if it is not wanted: pod account close",
        ),
        Error::Exists => Trouble::new("The import is not taken back", "it was already", "nothing"),
        error => broken(&error),
    })?;
    work(&pod, last.id, &[State::Undoing]).ok();
    told(config, name)
}

fn last(config: &Config, name: &str) -> Result<(Pod, Brought)> {
    let pod = open_existing(config)?;
    let found = pod.look(|db| match accounts::by_name(db, name)? {
        Some(account) => import::last_of(db, account.person.id),
        None => Ok(None),
    });
    match found.map_err(|error| unread(config, &error))? {
        Some(last) => Ok((pod, last)),
        None => {
            let what = format!("There is no import of '{name}'");
            Err(Trouble::new(what, "nobody brought anything to an account of this name", "pod import FILE --as NAME"))
        }
    }
}

/// Whether the first line typed is a yes.
fn agreed(id: &str, is_new: bool, moves: bool) -> bool {
    if moves {
        println!("Other pods are told that this account goes on as {id}. The old one ends, and that cannot be undone.");
    }
    let how = if is_new { ", which is made" } else { "" };
    print!("Take it into {id}{how}? Type yes to go on: ");
    stdout().flush().ok();
    let mut text = String::new();
    let read = BufReader::new(stdin().take(ANSWER_BYTES_MAX)).read_line(&mut text);
    read.is_ok() && text.trim() == "yes"
}

fn cannot_move(found: &Found) -> Trouble {
    let why = match found.0["proof"].as_str() {
        Some("same") => "the archive is of this very account",
        Some("moved") => "it goes on elsewhere already",
        Some("closed") => "it is closed for good",
        _ => "the key in the archive is not the account's",
    };
    Trouble::new("The account does not move", why, "its data can still be brought, without moving: pod import")
}

fn unread_files(unreadable: &Unreadable) -> Trouble {
    refused(&unreadable.to_string())
}

fn refused(why: &str) -> Trouble {
    let advice =
        "bring the archive as the old pod gave it (Settings, Download my profile), and the ZIP of photos beside it";
    Trouble::new("Nothing is brought", why, advice)
}

fn broken(error: &Error) -> Trouble {
    let advice = "run the same again: what was taken is not taken twice; check the room on the disk";
    Trouble::new("The import was interrupted", error.to_string(), advice)
}
