//! What Seedpod promises, as stories and data.

mod hostile_protocol;
mod vectors;
mod words;
