//! Statements on the tables that wait.

pub mod arrivals;
pub mod backlog;
pub mod deliveries;
pub mod errands;
pub mod farewells;
pub mod hosts;
pub mod tracks;
