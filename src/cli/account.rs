//! `pod account`: add, list, close, keep, and give a new password, on the store itself, also beside a running pod.

use crate::base::Error;
use crate::cli::{
    config::Config,
    open::{open, open_existing, unread},
    password::Password,
    trouble::{Result, Trouble},
};
use crate::pod::Pod;
use crate::social::accounts::{self, Account, Newcomer, password};
use crate::social::{closings, registrations, sessions};
use crate::text::Tongue;
use clap::{Args, Subcommand};
use std::io::{BufRead, BufReader, Read, Write, stdin, stdout};

/// What can be done with accounts.
#[derive(Subcommand, Debug)]
pub enum Command {
    /// Make an account
    Add(Add),
    /// List all accounts
    List,
    /// Give an account a new password and end its sessions
    ResetPassword(ResetPassword),
    /// Move an account of another pod here, with its archive: data comes along, and its contacts are told
    Migrate(super::import::Migrate),
    /// Close an account for good: other pods are told, everything of it goes
    Close(Close),
    /// Keep an account that is about to close
    Keep(Keep),
}

/// `pod account add`
#[derive(Args, Debug)]
pub struct Add {
    /// The name before the @; it can never be changed
    pub name: String,
    /// Make it a podmin's account
    #[arg(long)]
    pub admin: bool,
    /// An e-mail address, if the person wants one here
    #[arg(long)]
    pub email: Option<String>,
    /// Read the password from standard input; without this, one is made up and shown
    #[arg(long)]
    pub password_stdin: bool,
}

/// `pod account reset-password`
#[derive(Args, Debug)]
pub struct ResetPassword {
    /// The name before the @
    pub name: String,
    /// Read the password from standard input; without this, one is made up and shown
    #[arg(long)]
    pub password_stdin: bool,
}

/// `pod account close`
#[derive(Args, Debug)]
pub struct Close {
    /// The name before the @; it is never free again
    pub name: String,
    /// Close it after so many days, in which its owner can keep it; without this, at once
    #[arg(long = "in", value_name = "DAYS", default_value_t = 0, hide_default_value = true)]
    pub days: u16,
    /// Do not ask
    #[arg(long)]
    pub yes: bool,
}

/// `pod account keep`
#[derive(Args, Debug)]
pub struct Keep {
    /// The name before the @
    pub name: String,
}

/// Does one of them to the store in the configuration's data directory.
pub fn run(config: &Config, command: &Command) -> Result<()> {
    if let Command::Migrate(wanted) = command {
        return super::import::migrate(config, wanted);
    }
    let pod = if matches!(command, Command::Add(_)) { open(config) } else { open_existing(config) }?;
    let said = match command {
        Command::Add(add) => make(&pod, config, add),
        Command::List => pod.look(accounts::all).map(|all| list(&all)).map_err(|error| unread(config, &error)),
        Command::ResetPassword(reset) => replace_password(&pod, reset),
        Command::Close(wanted) => close(&pod, wanted),
        Command::Migrate(_) => Ok(String::new()),
        Command::Keep(wanted) => keep(&pod, &wanted.name),
    };
    print!("{}", said?);
    Ok(())
}

fn make(pod: &Pod, config: &Config, add: &Add) -> Result<String> {
    let password = pod.luck(|luck| Password::choose(add.password_stdin, stdin(), luck))?;
    let refused = |error: Error| trouble(&error, &add.name, "made");
    // Seen before the costly key is made, and once more when the account is.
    pod.look(|db| accounts::check_name(db, &add.name)).map_err(refused)?;
    let newcomer = Newcomer {
        name: add.name.clone(),
        email: add.email.clone(),
        password_hash: hash(pod, &password).map_err(refused)?,
        key: pod.new_key(),
        // As in the browser: somebody has to look after the pod.
        podmin: add.admin || !pod.look(accounts::any).map_err(refused)?,
        guid: None,
        language: None,
    };
    let tongue = Tongue::choose(Some(&config.pod.language), None);
    let aspects = registrations::FIRST_ASPECTS.map(|key| tongue.say(key));
    let account = pod.act_durably(|tx| {
        let person = registrations::add(tx, &newcomer, &aspects)?;
        accounts::get(tx, person)
    });
    account.map(|account| added(&account, &password)).map_err(refused)
}

fn replace_password(pod: &Pod, wanted: &ResetPassword) -> Result<String> {
    let refused = |error: Error| trouble(&error, &wanted.name, "changed");
    let account = open_one(pod, &wanted.name).map_err(refused)?;
    let password = pod.luck(|luck| Password::choose(wanted.password_stdin, stdin(), luck))?;
    let hash = hash(pod, &password).map_err(refused)?;
    let change = pod.act_durably(|tx| {
        accounts::set_password(tx, account.person.id, &hash)?;
        sessions::close_all(tx, account.person.id, None)
    });
    change.map(|()| reset(&account, &password)).map_err(refused)
}

/// The account of that name, unless it is closed.
fn open_one(pod: &Pod, name: &str) -> crate::base::Result<Account> {
    let account = pod.look(|db| accounts::by_name(db, name))?.ok_or(Error::NotFound)?;
    if account.person.closed { Err(Error::Forbidden { key: "closings-already" }) } else { Ok(account) }
}

fn close(pod: &Pod, wanted: &Close) -> Result<String> {
    let refused = |error: Error| trouble(&error, &wanted.name, "closed");
    let account = open_one(pod, &wanted.name).map_err(refused)?;
    let needed = pod.look(|db| accounts::is_needed(db, account.person.id)).map_err(refused)?;
    if !wanted.yes {
        print!("{}", warning(&account, needed, wanted.days));
        stdout().flush().ok();
        if !agreed(stdin(), &account.name) {
            let why = "its name was not typed";
            return Err(Trouble::new(refused(Error::Exists).what, why, "type it when asked, or give --yes"));
        }
    }
    let done = pod.act_durably(|tx| {
        let code = closings::ask(tx, account.person.id, wanted.days.into())?;
        Ok((code, accounts::get(tx, account.person.id)?.closes_at))
    });
    let (code, at) = done.map_err(refused)?;
    while closings::turn(pod).map_err(refused)? > 0 {}
    let id = &account.person.diaspora_id;
    let receipt = pod.here().address(&closings::html::address(&code));
    Ok(match at.filter(|_| wanted.days > 0) {
        None => format!("{id} is closed for good. Other pods hear of it while the pod serves.\nReceipt: {receipt}\n"),
        Some(at) => format!("{id} closes on {at}, while the pod serves, unless it is kept.\nReceipt: {receipt}\n"),
    })
}

fn keep(pod: &Pod, name: &str) -> Result<String> {
    let refused = |error: Error| trouble(&error, name, "kept");
    let account = open_one(pod, name).map_err(refused)?;
    if account.closes_at.is_none() {
        return Ok(format!("{} was not about to close.\n", account.person.diaspora_id));
    }
    pod.act_durably(|tx| closings::keep(tx, account.person.id)).map_err(refused)?;
    Ok(format!("{} stays.\n", account.person.diaspora_id))
}

/// What stands before the question.
fn warning(account: &Account, needed: bool, days: u16) -> String {
    let id = &account.person.diaspora_id;
    let left = if needed { "Nobody else here is a podmin.\n" } else { "" };
    let when = if days == 0 { String::new() } else { format!(" after {days} days, unless it is kept") };
    format!(
        "This closes {id} for good{when}, here and on other pods: posts, pictures, contacts, settings.\n\
         Nobody can restore it then, and the name is never free again.\n{left}Type {} to go on: ",
        account.name
    )
}

/// The longest line that is read, in bytes.
const LINE_BYTES_MAX: u64 = 1024;

/// Whether the first line is the name.
fn agreed(input: impl Read, name: &str) -> bool {
    let mut text = String::new();
    let read = BufReader::new(input.take(LINE_BYTES_MAX)).read_line(&mut text);
    read.is_ok() && text.trim() == name
}

fn hash(pod: &Pod, password: &Password) -> crate::base::Result<String> {
    password::check("user[password]", password.text())?;
    password::hash(password.text(), pod.cost(), pod.luck(|luck| luck.bytes()))
}

/// The accounts as a table with a heading.
pub fn list(accounts: &[Account]) -> String {
    let row = |account: &Account| {
        let seen = account.seen_at.map_or_else(|| "never".to_owned(), |time| time.to_string());
        let role = match account.podmin {
            _ if account.person.closed => "closed",
            true => "podmin",
            false => "member",
        };
        let closes = account.closes_at.map(|at| format!(", closes {at}")).unwrap_or_default();
        let email = account.email.clone().unwrap_or_default();
        [account.person.diaspora_id.to_string(), role.to_owned() + &closes, account.made_at.to_string(), seen, email]
    };
    let heading = ["ID", "ROLE", "SINCE", "LAST SEEN", "E-MAIL"].map(str::to_owned);
    let rows: Vec<_> = std::iter::once(heading).chain(accounts.iter().map(row)).collect();
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default();
    let widths: [usize; 5] = std::array::from_fn(width);
    let text = |row: &[String; 5]| {
        let cells = row.iter().zip(widths).map(|(cell, width)| format!("{cell:width$}"));
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned() + "\n"
    };
    rows.iter().map(text).collect()
}

/// What `add` says when the account is there.
pub fn added(account: &Account, password: &Password) -> String {
    let role = if account.podmin { ", a podmin" } else { "" };
    format!("Made the account {}{role}.\n{}", account.person.diaspora_id, shown(password))
}

/// What `reset-password` says.
pub fn reset(account: &Account, password: &Password) -> String {
    let id = &account.person.diaspora_id;
    format!("{id} has a new password, and all sessions have ended.\n{}", shown(password))
}

fn shown(password: &Password) -> String {
    if password.is_made_up() { format!("Password: {}\n", password.text()) } else { String::new() }
}

/// A refusal in the operator's words.
pub fn trouble(error: &Error, name: &str, doing: &str) -> Trouble {
    let what = format!("The account {name} was not {doing}");
    let (why, advice) = match error {
        Error::NotFound => ("there is no such account".into(), "`pod account list` shows all names"),
        Error::Forbidden { key } => {
            (Tongue::english().say(key).trim_end_matches('.').to_owned(), "`pod account list` shows all names")
        }
        Error::Invalid { key, .. } => {
            (Tongue::english().say(key).trim_end_matches('.').to_owned(), "correct it and try again")
        }
        other => (other.to_string(), "try again; if it stays, look at the disk and the rights of the data directory"),
    };
    Trouble::new(what, why, advice)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Luck;
    use crate::base::{DiasporaId, Guid, Time};
    use crate::social::people::{Person, PersonId};

    fn read(text: &[u8]) -> Result<Password> {
        Password::choose(true, text, &mut Luck::seeded(1))
    }

    fn alice() -> Account {
        let person = Person {
            id: PersonId(1),
            guid: Guid::parse("00000000000000000000000000000001").unwrap(),
            diaspora_id: DiasporaId::parse("alice@localhost:3000").unwrap(),
            first_name: String::new(),
            last_name: String::new(),
            pod: None,
            closed: false,
            picture: None,
        };
        Account {
            person,
            name: "alice".into(),
            email: Some("alice@example.org".into()),
            podmin: true,
            language: None,
            default_audience: String::new(),
            chosen_aspects: String::new(),
            shares_back_in: None,
            hides_ignored: true,
            shows_sensitive: false,
            shortcuts: true,
            locked: false,
            closes_at: None,
            seen_at: Some(Time::from_unix(60)),
            made_at: Time::from_unix(0),
            getting_started: false,
        }
    }

    #[test]
    fn a_password_loses_only_the_end_of_its_line() {
        let cases = [("secret\n", "secret"), ("secret\r\n", "secret"), ("secret", "secret"), (" a b \n", " a b ")];
        for (given, kept) in cases {
            assert_eq!(read(given.as_bytes()).unwrap().text(), kept);
        }
    }

    #[test]
    fn what_cannot_be_a_password_is_refused() {
        let long = [b'x'; 1025];
        for given in [&b""[..], b"\n", b"one\ntwo\n", b"\xff\xfe", &long] {
            assert!(read(given).is_err(), "{given:?}");
        }
        assert!(read(&long[1..]).is_ok());
    }

    #[test]
    fn a_made_up_password_is_long_readable_and_shown_once() {
        let luck = &mut Luck::seeded(7);
        let [first, second] = [(); 2].map(|()| Password::choose(false, &b""[..], luck).unwrap());
        assert_eq!(first.text().len(), 23);
        assert_ne!(first, second);
        assert!(first.text().chars().all(|c| c == '-' || c.is_ascii_lowercase() || c.is_ascii_digit()));
        assert!(added(&alice(), &first).contains(first.text()) && reset(&alice(), &first).contains(first.text()));
        let given = read(b"secret").unwrap();
        assert!(!added(&alice(), &given).contains("secret") && !reset(&alice(), &given).contains("secret"));
        assert!(!format!("{given:?}").contains("secret"));
    }

    #[test]
    fn only_the_name_itself_agrees_to_a_closing() {
        for (typed, agrees) in [("alice\n", true), ("alice", true), ("yes\n", false), ("\nalice\n", false), ("", false)]
        {
            assert_eq!(agreed(typed.as_bytes(), "alice"), agrees, "{typed:?}");
        }
        assert!(warning(&alice(), true, 0).contains("podmin") && !warning(&alice(), false, 0).contains("podmin"));
        assert!(warning(&alice(), false, 7).contains("after 7 days") && !warning(&alice(), false, 0).contains("days"));
    }

    #[test]
    fn accounts_are_listed_in_columns() {
        let mut bob = Account { podmin: false, email: None, seen_at: None, ..alice() };
        bob.person.diaspora_id = DiasporaId::parse("bob@localhost:3000").unwrap();
        let expected = "\
ID                    ROLE    SINCE                 LAST SEEN             E-MAIL
alice@localhost:3000  podmin  1970-01-01T00:00:00Z  1970-01-01T00:01:00Z  alice@example.org
bob@localhost:3000    member  1970-01-01T00:00:00Z  never
";
        assert_eq!(list(&[alice(), bob]), expected);
    }

    #[test]
    fn every_refusal_says_what_to_do() {
        let errors =
            [Error::NotFound, Error::invalid("name", "frame-language"), Error::Broken("the disk is full".into())];
        for error in errors {
            let trouble = trouble(&error, "alice", "made");
            assert!(trouble.what.contains("alice") && !trouble.why.is_empty() && !trouble.advice.is_empty());
        }
    }
}
