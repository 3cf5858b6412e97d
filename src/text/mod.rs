//! What people write: Markdown into safe markup, mentions, tags and excerpts, and the words we say in their language. Pure: no store, no network.

mod excerpt;
mod formatting;
mod highlight;
mod html;
pub mod markdown;
mod mentions;
mod script;
mod shared;
mod spots;
mod tags;
#[cfg(test)]
mod tests;
mod tongue;
mod typography;
mod when;
pub mod words;

pub use excerpt::{cut, links, plain, title};
pub use html::Html;
pub use markdown::{NamedPerson, Names};
pub use mentions::{Mention, confine_mentions, mentions};
pub use script::Script;
pub use shared::shared;
pub use tags::{NSFW, is_nsfw, tags};
pub use tongue::{Tongue, Value};
