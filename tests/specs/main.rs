//! What Seedpod promises, as stories and data.

mod cast;
mod federation;
mod hostile_protocol;
mod tidy;
mod vectors;
mod village;
mod words;
