//! What everything else is made of: names, time, luck, errors, limits. Pure: no I/O, no clock, no dice of its own.

mod calm;
pub mod error;
pub mod ids;
pub mod limits;
pub mod luck;
pub mod settings;
pub mod time;

pub use calm::calmly;
pub use error::{Error, Result};
pub use ids::{DiasporaId, Guid};
pub use luck::Luck;
pub use settings::{LocalStream, PodSettings, PodUrl, Registrations};
pub use time::Time;
