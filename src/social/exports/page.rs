//! One's own data: asking for a copy of it, seeing how far it is, and fetching it; also while the account is about to close.

use super::{State, html};
use crate::export::Wanted;
use crate::social::{exports, notifications};
use crate::web::files::{Absent, File, Part, Seen};
use crate::web::frame::Here;
use crate::web::parts::Tone;
use crate::web::session::Whoever;
use crate::web::{Go, Input, Page, Result, Viewer, Visit, Wants};
use rocket::http::ContentType;
use rocket::{Route, delete, get, post, routes};

/// Where it all is.
const DATA: &str = "/user/data";

/// All routes of exports. The second half is the reference's; all of it leads to the same page.
pub fn routes() -> Vec<Route> {
    routes![
        show,
        ask,
        take,
        remove,
        export_old,
        export_profile_old,
        export_photos_old,
        download_profile_old,
        download_photos_old,
        ask_profile_old,
        ask_photos_old,
    ]
}

#[get("/user/data")]
fn show(visit: &Visit, viewer: Whoever<'_>) -> Result<Page> {
    let viewer = viewer.0;
    let (export, is_news) = visit.pod.look(|db| {
        Ok((exports::of(db, viewer.id(), visit.now)?, notifications::waits_about_export(db, viewer.id())?))
    })?;
    // A page that looks again by itself is not somebody who looks.
    if is_news && visit.wants == Wants::Html {
        visit.pod.act(|tx| notifications::seen_export(tx, viewer.id()))?;
    }
    let body = html::page(&visit.view(), viewer.account.person.diaspora_id.as_str(), export.as_ref());
    Ok(Page::new(visit.say("exports-title"), body).here(Here::Settings))
}

#[post("/user/data/export", data = "<input>")]
fn ask(visit: &Visit, viewer: Whoever<'_>, input: Input) -> Result<Go> {
    asked(visit, viewer.0, Wanted { photos: input.ticked("photos"), readable: input.ticked("readable") })
}

fn asked(visit: &Visit, viewer: &Viewer, wanted: Wanted) -> Result<Go> {
    visit.pod.act(|tx| exports::ask(tx, viewer.id(), wanted))?;
    Ok(Go::to(DATA))
}

/// For its owner's session alone; for everybody else it is not there.
#[get("/user/data/export")]
fn take(visit: &Visit, part: Part) -> std::result::Result<File, Absent> {
    let viewer = visit.signed_in().ok_or(Absent::Nowhere)?;
    let (export, file) = exports::open(&visit.pod, viewer.id())?;
    let State::Ready { bytes, at, .. } = export.state else { return Err(Absent::Nowhere) };
    let ((year, month, day), host) = (at.day(), viewer.account.person.diaspora_id.host().replace(':', "-"));
    let name = format!("{}-{host}-{year}-{month:02}-{day:02}.zip", viewer.account.name);
    let tag = format!("\"{}-{bytes}\"", at.unix());
    Ok(File { opened: Some(file), kind: ContentType::ZIP, name, tag, seen: Seen::ToTake, part })
}

#[delete("/user/data/export", data = "<_input>")]
fn remove(visit: &Visit, viewer: Whoever<'_>, _input: Input) -> Result<Go> {
    visit.pod.act(|tx| exports::remove_of(tx, viewer.0.id()))?;
    Ok(Go::to(DATA).saying(Tone::Good, "exports-removed"))
}

#[get("/user/export")]
fn export_old() -> Go {
    Go::to(DATA)
}

#[get("/user/export_profile")]
fn export_profile_old() -> Go {
    Go::to(DATA)
}

#[get("/user/export_photos")]
fn export_photos_old() -> Go {
    Go::to(DATA)
}

#[get("/user/download_profile")]
fn download_profile_old() -> Go {
    Go::to(DATA)
}

#[get("/user/download_photos")]
fn download_photos_old() -> Go {
    Go::to(DATA)
}

#[post("/user/export_profile", data = "<_input>")]
fn ask_profile_old(visit: &Visit, viewer: &Viewer, _input: Input) -> Result<Go> {
    asked(visit, viewer, Wanted::default())
}

#[post("/user/export_photos", data = "<_input>")]
fn ask_photos_old(visit: &Visit, viewer: &Viewer, _input: Input) -> Result<Go> {
    asked(visit, viewer, Wanted { photos: true, ..Wanted::default() })
}
