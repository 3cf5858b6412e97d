//! Panics, where one piece of work must not take others down with it.

use super::{Error, Result};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Does it; a panic is an error like any other. The panic itself is in the log.
pub fn calmly<T>(work: impl FnOnce() -> Result<T>) -> Result<T> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(Error::Broken("it panicked".into())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::panic::panic_any;

    #[test]
    fn a_panic_is_an_error_and_others_stay_what_they_are() {
        assert_eq!(calmly(|| Ok(1)), Ok(1));
        assert_eq!(calmly::<()>(|| Err(Error::NotFound)), Err(Error::NotFound));
        assert_eq!(calmly::<()>(|| panic!("oh")), Err(Error::Broken("it panicked".into())));
        assert_eq!(calmly::<()>(|| panic!("oh {}", 1)), Err(Error::Broken("it panicked".into())));
        assert_eq!(calmly::<()>(|| panic_any(1)), Err(Error::Broken("it panicked".into())));
    }
}
