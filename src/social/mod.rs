//! The heart: one folder a noun, one file a role (README.md). A noun knows those above it in this list, not those below.

pub mod accounts;
pub mod aspects;
pub mod audience;
pub mod comments;
pub mod contacts;
pub mod invitations;
pub mod likes;
pub mod mentions;
pub mod notifications;
pub mod participations;
pub mod people;
pub mod photos;
pub mod pictures;
pub mod pods;
pub mod posts;
pub mod registrations;
pub mod search;
pub mod sessions;
pub mod streams;
pub mod tags;
