//! Messages made to do harm.
