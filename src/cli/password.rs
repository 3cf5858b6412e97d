//! A password that the operator gives, or that is made up for them.

use crate::base::Luck;
use crate::cli::trouble::{Result, Trouble};
use std::io::Read;

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
        if from_input { Password::read(input) } else { Ok(Password::make_up(luck)) }
    }

    /// One of about 99 bits.
    pub fn make_up(luck: &mut Luck) -> Password {
        Password { text: made_up(luck), made_up: true }
    }

    /// Whether nobody knows it yet.
    pub fn is_made_up(&self) -> bool {
        self.made_up
    }

    /// The password itself.
    pub fn text(&self) -> &str {
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
