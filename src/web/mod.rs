//! The door for people with browsers.

pub mod frame;
pub mod parts;
