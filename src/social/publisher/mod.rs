//! The publisher: where people write.

pub mod html;
pub mod page;
