//! What somebody writes at, wherever a page has it.

pub mod page;
