//! What Seedpod promises, as stories and data.

mod cast;
mod federation;
mod hostile_protocol;
mod vectors;
mod tidy;
mod village;
mod words;
