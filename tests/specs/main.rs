//! What Seedpod promises, as stories and data.

mod cast;
mod federation;
mod hostile;
mod hostile_protocol;
mod tidy;
mod upgrades;
mod vectors;
mod village;
mod words;
