//! Finding people (being written).
