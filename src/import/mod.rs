//! An archive, in: what somebody brings is read here.

pub mod source;
