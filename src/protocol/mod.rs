//! The diaspora* wire, pure: bytes ⇄ types. No database, no network, no clock; `docs/protocol.md` is its account.
//!
//! Sending: an entity (a literal of `entities`, relayables through [`Signed::sign`]) → `to_xml` → [`seal`] → for one
//! person [`encrypt`]. Receiving: [`open_public`], [`open_private`], [`open_fetched`] → [`acceptable`] →
//! [`Verified::sort`].

mod base64;
pub mod discovery;
pub mod encryption;
pub mod entities;
mod entity;
pub mod envelope;
pub mod history;
pub mod keys;
mod known;
pub mod links;
pub mod nodeinfo;
mod opengraph;
mod propriety;
mod receiving;
mod refusal;
pub mod rules;
mod signed;
pub mod timestamps;
pub mod values;
mod wire;
pub mod xml;

pub use encryption::{decrypt, encrypt};
pub use entity::{Entity, Received};
pub use envelope::{Envelope, seal};
pub use keys::{KeyError, PrivateKey, PublicKey};
pub use known::{Key, Kind, Known, Root, Thing};
pub use links::Link;
pub use opengraph::OpenGraph;
pub use propriety::acceptable;
pub use receiving::{Owner, Verified, open_archived, open_fetched, open_private, open_public, sender_of_private};
pub use refusal::{Reason, Refusal};
pub use signed::{Relayable, Signed};
