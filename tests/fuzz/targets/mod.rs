//! What must hold for any bytes: one function for each door through which strangers' bytes come. `fuzz_targets` feed them
//! bytes without end, `tests/specs/fuzzed.rs` the corpora.

mod addresses;
mod archives;
mod documents;
mod entities;
mod envelopes;
mod inputs;
mod pictures;
mod queries;
mod texts;
mod world;

pub use addresses::{links, values};
pub use archives::archives;
pub use documents::{hcard, history, nodeinfo, webfinger};
pub use entities::entity;
pub use envelopes::{encrypted, envelope, payload};
pub use inputs::input;
pub use pictures::pictures;
pub use queries::query;
pub use texts::{html, markdown};
