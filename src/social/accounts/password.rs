//! Passwords: hashed with argon2id, compared without telling how they differ.

use crate::base::{Error, Result};
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{CustomizedPasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};

/// Shortest and longest password, in characters.
pub const CHARS: std::ops::RangeInclusive<usize> = 8..=128;

/// How costly hashing is: what OWASP asks for when serving, next to nothing in stories.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cost {
    Full,
    Story,
}

/// Refuses a password nobody should have; `field` is the form's.
pub fn check(field: &'static str, password: &str) -> Result<()> {
    match password.chars().count() {
        n if n < *CHARS.start() => Err(Error::invalid(field, "accounts-password-too-short")),
        n if n > *CHARS.end() => Err(Error::invalid(field, "accounts-password-too-long")),
        _ => Ok(()),
    }
}

/// Hashes with 16 random bytes of salt; takes about 20 ms of a processor at full cost, so never inside a change.
pub fn hash(password: &str, cost: Cost, salt: [u8; 16]) -> Result<String> {
    let hasher = Argon2::new(Algorithm::Argon2id, Version::V0x13, params(cost));
    let hash = hasher.hash_password_customized(password.as_bytes(), &salt, None, None, params(cost));
    hash.map(|hash| hash.to_string()).map_err(|error| Error::Broken(format!("hashing a password: {error}")))
}

/// Whether the password is the one that was hashed. As costly as [`hash`]; a hash that cannot be read fits nothing.
pub fn fits(password: &str, hash: &str) -> bool {
    PasswordHash::new(hash).is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
}

/// A hash that no password fits, to spend the same time on names that do not exist.
pub const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$c2VlZHBvZHNlZWRwb2Q$Wl1oWzSPZvJ6jSW9V7fTtHl4Vnv3oV3GkzXtVJ7zqGQ";

fn params(cost: Cost) -> Params {
    match cost {
        Cost::Full => Params::DEFAULT,
        Cost::Story => Params::new(Params::MIN_M_COST, Params::MIN_T_COST, 1, None).expect("the least is allowed"),
    }
}
