//! What waits its turn, in the store: arrivals from other pods, deliveries to them, errands. Knows rows, not meanings.

pub mod arrivals;
pub mod backlog;
pub mod deliveries;
pub mod errands;
pub mod farewells;
pub mod hosts;
mod in_hand;
mod pace;
mod sql;
pub mod tracks;

pub use in_hand::{Hold, InHand};
pub use pace::Pace;
