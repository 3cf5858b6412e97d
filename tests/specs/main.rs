//! One test crate for what is told from outside: stories, vectors, upgrades, tidiness.

mod tidy;
