//! The private keys that were used last: reading one takes as long as using it.

use crate::protocol::{KeyError, PrivateKey};
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

/// How many are kept, of some kilobytes each.
const KEPT_MAX: usize = 64;

/// By their DER, so that a key that was replaced is never used.
static KEYS: LazyLock<Mutex<HashMap<Vec<u8>, PrivateKey>>> = LazyLock::new(Mutex::default);

/// [`PrivateKey::from_der`], quicker for a key that was read before.
pub fn read(der: Vec<u8>) -> Result<PrivateKey, KeyError> {
    let keys = || KEYS.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(key) = keys().get(&der) {
        return Ok(key.clone());
    }
    let key = PrivateKey::from_der(&der)?;
    let mut keys = keys();
    if keys.len() >= KEPT_MAX {
        keys.clear();
    }
    keys.insert(der, key.clone());
    Ok(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_the_one_that_was_asked_for() {
        let (one, other) = (PrivateKey::generate_small(), PrivateKey::generate_small());
        for key in [&one, &other, &one] {
            assert_eq!(read(key.to_pkcs8()).unwrap().public(), key.public());
        }
        assert_eq!(read(b"none".to_vec()).err(), Some(KeyError::Unreadable));
    }
}
