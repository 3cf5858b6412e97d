//! What holds of the whole: stories, vectors, upgrades, words, tidiness.

mod tidy;
mod words;
