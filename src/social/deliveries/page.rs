//! The page that tells an author where a post went.

use super::html;
use crate::social::deliveries;
use crate::web::{Page, Result, Viewer, Visit};
use rocket::{Route, get, routes};

/// All routes of where posts went.
pub fn routes() -> Vec<Route> {
    routes![show]
}

#[get("/posts/<id>/deliveries")]
fn show(visit: &Visit, viewer: &Viewer, id: &str) -> Result<Page> {
    let (post, ways) = visit.pod.look(|db| deliveries::of(db, viewer.id(), id))?;
    Ok(Page::new(visit.say("deliveries-title"), html::page(&visit.view(), &post, &ways)))
}
