//! The address of links: `/link?q=diaspora://…`, also as browsers hand over `web+diaspora://…`.

use super::{Named, html};
use crate::base::Error;
use crate::social::links;
use crate::web::input::Asked;
use crate::web::{Answer, Go, Page, Result, Trouble, Visit, Wants};
use rocket::{Route, get, routes};

/// All routes of links.
pub fn routes() -> Vec<Route> {
    routes![follow]
}

/// Leads to what the link names. What is not here is looked for when somebody signed in opens the page; while that page asks again
/// by itself it only waits.
#[get("/link")]
fn follow(visit: &Visit, asked: Asked) -> Result<Answer> {
    let typed = asked.text("q");
    let named = Named::parse(typed).ok_or(Error::NotFound)?;
    let place = visit.pod.look(|db| links::place(db, visit.viewer_id(), &named))?;
    if let Some(path) = place.as_ref().filter(|_| visit.wants != Wants::Fragment) {
        return Ok(Go::to(path.clone()).into());
    }
    if visit.viewer.is_none() {
        return Err(Trouble::SignIn);
    }
    let link = match named {
        Named::Person(id) => return Ok(Go::to(html::address("/people", id.as_str())).into()),
        Named::Thing(link) => link,
    };
    if place.is_none() && visit.wants != Wants::Fragment {
        visit.pod.act(|tx| links::seek(tx, &link))?;
    }
    let sought = visit.pod.look(|db| links::is_sought(db, &link, visit.now))?;
    let body = html::page(&visit.view(), link.author.as_str(), typed, place.as_deref(), sought);
    Ok(Page::new(visit.say("links-title"), body).into())
}
