//! A bell that wakes the background when there may be work.

use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

/// Rung by every change; waiting threads look for work again.
#[derive(Default)]
pub struct Bell {
    rung: Mutex<u64>,
    heard: Condvar,
}

impl Bell {
    /// Wakes everybody who waits.
    pub fn ring(&self) {
        *self.rung.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        self.heard.notify_all();
    }

    /// How often it was rung. Taken before looking for work, so that no ring between looking and waiting is missed.
    pub fn count(&self) -> u64 {
        *self.rung.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until it was rung more than `count` times, or for `at_most`.
    pub fn wait(&self, count: u64, at_most: Duration) {
        let rung = self.rung.lock().unwrap_or_else(PoisonError::into_inner);
        let _woken = self.heard.wait_timeout_while(rung, at_most, |rung| *rung <= count);
    }
}
