//! Seedpod: a diaspora* pod. Three doors (`web`, `federation`, `cli`), one heart (`social`), quiet ground below.
//! ARCHITECTURE.md is the map.

pub mod background;
pub mod base;
pub mod cli;
pub mod events;
pub mod export;
pub mod federation;
pub mod import;
pub mod listener;
pub mod live;
pub mod media;
pub mod moment;
pub mod outside;
pub mod pod;
pub mod protocol;
pub mod reactions;
pub mod social;
pub mod store;
pub mod text;
pub mod waiting;
pub mod web;
