//! The heart: one folder a noun, one file a role (README.md). A noun knows those above it in this list, not those below.

pub mod pods;
pub mod people;
pub mod accounts;
pub mod sessions;
pub mod invitations;
pub mod aspects;
pub mod registrations;
pub mod contacts;
pub mod tags;
pub mod mentions;
pub mod audience;
pub mod posts;
pub mod participations;
pub mod comments;
pub mod likes;
pub mod notifications;
pub mod streams;
pub mod search;
