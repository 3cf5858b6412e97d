//! Who somebody is, in short.

pub mod page;
