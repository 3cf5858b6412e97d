//! `pod account`: add, list, and give a new password, on the store itself, also beside a running pod.

use crate::base::{Error, Luck, Time};
use crate::cli::{
    config::Config,
    trouble::{Result, Trouble},
};
use clap::{Args, Subcommand};
use std::io::{Read, stdin};

/// What can be done with accounts.
#[derive(Subcommand, Debug)]
pub enum Command {
    /// Make an account
    Add(Add),
    /// List all accounts
    List,
    /// Give an account a new password and end its sessions
    ResetPassword(ResetPassword),
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

/// Does one of them to the store in the configuration's data directory.
pub fn run(_config: &Config, command: &Command) -> Result<()> {
    let luck = &mut Luck::of_the_machine();
    match command {
        Command::Add(add) => Password::choose(add.password_stdin, stdin(), luck)?,
        Command::ResetPassword(reset) => Password::choose(reset.password_stdin, stdin(), luck)?,
        Command::List => return Err(super::unwired()),
    };
    Err(super::unwired())
}

/// The longest password read from standard input, in bytes.
const PASSWORD_BYTES_MAX: u64 = 1024;
/// Letters and digits that are not mistaken for one another: 31 of them, so almost five bits each.
const PASSWORD_LETTERS: &[u8] = b"abcdefghjkmnpqrstuvwxyz23456789";

/// A password, and whether we made it up.
#[derive(PartialEq, Eq)]
pub struct Password {
    text: String,
    made_up: bool,
}

/// Never shows the password itself, so that no log and no failed test does.
impl std::fmt::Debug for Password {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Password(made_up: {})", self.made_up)
    }
}

impl Password {
    /// The password of one line of input, or one of about 99 bits.
    pub fn choose(from_input: bool, input: impl Read, luck: &mut Luck) -> Result<Password> {
        if from_input { Password::read(input) } else { Ok(Password { text: made_up(luck), made_up: true }) }
    }

    /// The text, for hashing.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    fn read(input: impl Read) -> Result<Password> {
        let bad = |why: &str| {
            let advice = "give it as one line, as in `printf '%s' \"$PASSWORD\" | pod account …`";
            Trouble::new("The password on standard input cannot be used", why, advice)
        };
        let mut text = String::new();
        input.take(PASSWORD_BYTES_MAX + 1).read_to_string(&mut text).map_err(|error| bad(&error.to_string()))?;
        let line = text.strip_suffix('\n').unwrap_or(&text);
        let line = line.strip_suffix('\r').unwrap_or(line);
        match line {
            "" => Err(bad("it is empty")),
            _ if line.len() as u64 > PASSWORD_BYTES_MAX => Err(bad("it is longer than 1024 bytes")),
            _ if line.contains('\n') => Err(bad("there is more than one line")),
            _ => Ok(Password { text: line.to_owned(), made_up: false }),
        }
    }
}

/// Four groups of five.
fn made_up(luck: &mut Luck) -> String {
    let mut letter = || char::from(PASSWORD_LETTERS[luck.below(PASSWORD_LETTERS.len() as u64) as usize]);
    let groups: Vec<String> = (0..4).map(|_| (0..5).map(|_| letter()).collect()).collect();
    groups.join("-")
}

/// One account in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The diaspora* ID.
    pub id: String,
    /// Whether it is a podmin's.
    pub admin: bool,
    /// The e-mail address, if there is one.
    pub email: Option<String>,
    /// When it was made.
    pub made: Time,
    /// When it was last used, if ever.
    pub seen: Option<Time>,
}

/// The accounts as a table with a heading.
pub fn list(lines: &[Line]) -> String {
    let row = |line: &Line| {
        let seen = line.seen.map_or_else(|| "never".to_owned(), |time| time.to_string());
        let role = if line.admin { "podmin" } else { "member" };
        [line.id.clone(), role.to_owned(), line.made.to_string(), seen, line.email.clone().unwrap_or_default()]
    };
    let heading = ["ID", "ROLE", "SINCE", "LAST SEEN", "E-MAIL"].map(str::to_owned);
    let rows: Vec<_> = std::iter::once(heading).chain(lines.iter().map(row)).collect();
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default();
    let widths: [usize; 5] = std::array::from_fn(width);
    let text = |row: &[String; 5]| {
        let cells = row.iter().zip(widths).map(|(cell, width)| format!("{cell:width$}"));
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned() + "\n"
    };
    rows.iter().map(text).collect()
}

/// What `add` says when the account is there.
pub fn added(id: &str, admin: bool, password: &Password) -> String {
    let role = if admin { ", a podmin" } else { "" };
    format!("Made the account {id}{role}.\n{}", shown(password))
}

/// What `reset-password` says.
pub fn reset(id: &str, password: &Password) -> String {
    format!("{id} has a new password, and all sessions have ended.\n{}", shown(password))
}

fn shown(password: &Password) -> String {
    if password.made_up { format!("Password: {}\n", password.text) } else { String::new() }
}

/// A refusal in the operator's words.
pub fn trouble(error: &Error, name: &str, doing: &str) -> Trouble {
    let what = format!("The account {name} was not {doing}");
    let (why, advice) = match error {
        Error::Exists => {
            ("the name is taken, or was once: a used name is never free again".into(), "choose another name")
        }
        Error::NotFound => ("there is no such account".into(), "`pod account list` shows all names"),
        Error::Invalid { field, key } => (format!("the {field} breaks a rule ({key})"), "correct it and try again"),
        Error::Forbidden { key } => (format!("it is not allowed ({key})"), "see `pod config` for what this pod allows"),
        other => (other.to_string(), "try again; if it stays, look at the disk and the rights of the data directory"),
    };
    Trouble::new(what, why, advice)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &[u8]) -> Result<Password> {
        Password::choose(true, text, &mut Luck::seeded(1))
    }

    #[test]
    fn a_password_loses_only_the_end_of_its_line() {
        for (given, kept) in
            [("secret\n", "secret"), ("secret\r\n", "secret"), ("secret", "secret"), (" a b \n", " a b ")]
        {
            assert_eq!(read(given.as_bytes()).unwrap().text, kept);
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
        assert_eq!(first.text.len(), 23);
        assert_ne!(first, second);
        assert!(first.text.chars().all(|c| c == '-' || c.is_ascii_lowercase() || c.is_ascii_digit()));
        assert!(added("alice@localhost:3000", true, &first).contains(&first.text));
        let given = read(b"secret").unwrap();
        assert!(!added("alice@localhost:3000", false, &given).contains("secret"));
        assert!(!reset("alice@localhost:3000", &given).contains("secret"));
        assert!(!format!("{given:?}").contains("secret"));
    }

    #[test]
    fn accounts_are_listed_in_columns() {
        let alice = Line {
            id: "alice@localhost:3000".into(),
            admin: true,
            email: Some("alice@example.org".into()),
            made: Time::from_unix(0),
            seen: Some(Time::from_unix(60)),
        };
        let bob = Line { id: "bob@localhost:3000".into(), admin: false, email: None, seen: None, ..alice.clone() };
        let expected = "\
ID                    ROLE    SINCE                 LAST SEEN             E-MAIL
alice@localhost:3000  podmin  1970-01-01T00:00:00Z  1970-01-01T00:01:00Z  alice@example.org
bob@localhost:3000    member  1970-01-01T00:00:00Z  never
";
        assert_eq!(list(&[alice, bob]), expected);
    }

    #[test]
    fn every_refusal_says_what_to_do() {
        for error in [
            Error::Exists,
            Error::NotFound,
            Error::invalid("name", "name-too-long"),
            Error::Forbidden { key: "closed" },
            Error::Broken("the disk is full".into()),
        ] {
            let trouble = trouble(&error, "alice", "made");
            assert!(trouble.what.contains("alice") && !trouble.why.is_empty() && !trouble.advice.is_empty());
        }
    }
}
