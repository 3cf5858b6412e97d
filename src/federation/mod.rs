//! The door for other pods: what they ask for, what they bring (an arrival), what they get (a delivery), and how
//! somebody elsewhere is found.

mod cards;
pub mod discovery;
pub mod errands;
pub mod inbox;
pub mod intake;
pub(crate) mod known;
pub mod outbox;
pub mod pictures;
mod room;
mod routes;
pub mod visits;

pub use routes::{catchers, routes};
