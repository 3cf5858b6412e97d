//! The front door, signing in and out, and the settings of one's own account.

use super::html::{self, Settings};
use super::{Account, password};
use crate::base::{Error, Registrations};
use crate::pod::{OwnText, Pod};
use crate::social::aspects::{self, AspectId, Choice};
use crate::social::{about, accounts, audience, contacts, invitations, sessions};
use crate::text::Tongue;
use crate::web::costly::costly;
use crate::web::frame::{Here, Shape};
use crate::web::input::Asked;
use crate::web::parts::Tone;
use crate::web::session::{self, Agent, Whoever};
use crate::web::throttle::Tries;
use crate::web::trouble::local_path;
use crate::web::{Answer, Go, Input, Page, Result, Viewer, Visit};
use rocket::http::{CookieJar, Status};
use rocket::{Route, delete, get, post, put, routes};
use std::sync::Arc;

/// All routes of accounts.
pub fn routes() -> Vec<Route> {
    routes![
        home,
        phone,
        toggle_phone,
        login,
        sign_in_page,
        sign_in,
        sign_out_page,
        sign_out,
        settings,
        change,
        change_by_put,
        change_at_edit,
    ]
}

#[get("/")]
fn home(visit: &Visit) -> Result<Answer> {
    if visit.signed_in().is_some() {
        return Ok(Go::to("/stream").into());
    }
    if !visit.pod.look(accounts::any)? {
        return Ok(Go::to("/users/sign_up").into());
    }
    let settings = &visit.pod.here().settings;
    let open = settings.registrations == Registrations::Open;
    let own = about::page::own_words(visit, OwnText::Welcome)?;
    let body = html::welcome(&visit.view(), &settings.pod_name, own.as_ref(), open);
    let head = html::welcome_card(&visit.view(), visit.pod.here());
    Ok(Page::new(visit.say("accounts-sign-in"), body).shape(Shape::Welcome).head(head).into())
}

/// Where the pages for phones were: there is one sort of pages.
#[get("/m")]
fn phone() -> Go {
    Go::to("/")
}

#[get("/mobile/toggle")]
fn toggle_phone(visit: &Visit) -> Go {
    Go::back(visit, "/")
}

#[get("/login")]
fn login() -> Go {
    Go::to("/users/sign_in")
}

#[get("/users/sign_in")]
fn sign_in_page(visit: &Visit, asked: Asked) -> Answer {
    let back = local_path(asked.text("back"));
    match visit.signed_in() {
        Some(_) => Go::to(back.unwrap_or("/stream")).into(),
        None => sign_in_again(visit, "", back, None).into(),
    }
}

fn sign_in_again(visit: &Visit, name: &str, back: Option<&str>, wrong: Option<&str>) -> Page {
    let wrong = wrong.map(|key| visit.say(key));
    let body = html::sign_in(&visit.view(), name, back, wrong.as_deref());
    let status = if wrong.is_some() { Status::UnprocessableEntity } else { Status::Ok };
    Page::new(visit.say("accounts-sign-in"), body).shape(Shape::Door).status(status)
}

#[post("/users/sign_in", data = "<input>")]
async fn sign_in(visit: &Visit, input: Input, tries: Tries<'_>, jar: &CookieJar<'_>, agent: Agent) -> Result<Answer> {
    tries.sign_in()?;
    let name = input.text("user[username]");
    let back = local_path(input.text("back"));
    let found = visit.pod.look(|db| accounts::by_sign_in(db, name))?;
    let person = found.as_ref().map(|account| &account.person);
    // Strangers who try passwords from many addresses must not keep out whoever has been here.
    if !person.is_some_and(|person| session::is_known(&visit.pod, jar, person.id)) {
        tries.password(person.map_or(name, |person| person.diaspora_id.as_str()))?;
    }
    match proven(&visit.pod, found, input.text("user[password]")).await? {
        Some(account) => {
            session::open(&visit.pod, visit, jar, account.person.id, &agent.0)?;
            Ok(Go::to(back.unwrap_or("/stream")).into())
        }
        None => Ok(sign_in_again(visit, name, back, Some("accounts-sign-in-wrong")).into()),
    }
}

/// The account, if the password is its own. Takes as long where there is none.
pub async fn proven(pod: &Arc<Pod>, account: Option<Account>, typed: &str) -> Result<Option<Account>> {
    let hash = match &account {
        Some(account) => pod.look(|db| accounts::password_hash(db, account.person.id))?,
        None => password::NOBODY.to_owned(),
    };
    let typed = typed.to_owned();
    let fits = costly(move || password::fits(&typed, &hash)).await?;
    Ok(account.filter(|account| fits && !account.locked))
}

#[get("/users/sign_out")]
fn sign_out_page(visit: &Visit) -> Answer {
    match visit.signed_in() {
        Some(_) => Page::new(visit.say("frame-sign-out"), html::sign_out(&visit.view())).into(),
        None => Go::to("/").into(),
    }
}

#[delete("/users/sign_out", data = "<_input>")]
fn sign_out(visit: &Visit, viewer: Whoever<'_>, _input: Input, jar: &CookieJar<'_>) -> Result<Go> {
    session::close(&visit.pod, viewer.0, jar)?;
    Ok(Go::to("/"))
}

#[get("/user/edit")]
fn settings(visit: &Visit, viewer: &Viewer) -> Result<Page> {
    settings_page(visit, viewer, &viewer.account, None)
}

fn settings_page(visit: &Visit, viewer: &Viewer, shown: &Account, wrong: Option<(&str, &str)>) -> Result<Page> {
    let (owner, here) = (viewer.id(), visit.pod.here());
    let (counts, aspects, sessions, invitation) = visit.pod.look(|db| {
        Ok((
            contacts::counts(db, owner)?,
            aspects::of(db, owner)?,
            sessions::of(db, owner)?,
            invitations::of(db, owner)?,
        ))
    })?;
    let inviting = here.settings.registrations != Registrations::Closed;
    let words = wrong.map(|(field, key)| (field, visit.say(key)));
    let of = Settings {
        account: shown,
        aspects: &counts.by_aspect(aspects),
        all: u64::try_from(counts.mine).unwrap_or_default(),
        sessions: &sessions,
        this: viewer.session.id,
        invitation: inviting.then_some((&invitation, here.settings.url.as_str())),
        wrong: words.as_ref().map(|(field, words)| (*field, words.as_str())),
    };
    let (view, status) = (visit.view(), if wrong.is_some() { Status::UnprocessableEntity } else { Status::Ok });
    let page = Page::new(visit.say("accounts-settings"), html::settings(&view, &of)).here(Here::Settings);
    Ok(page.side(html::settings_beside(&view, &of)).status(status))
}

#[post("/user", data = "<input>")]
async fn change(visit: &Visit, viewer: &Viewer, input: Input, tries: Tries<'_>) -> Result<Answer> {
    change_settings(visit, viewer, &input, tries).await
}

#[put("/user", data = "<input>")]
async fn change_by_put(visit: &Visit, viewer: &Viewer, input: Input, tries: Tries<'_>) -> Result<Answer> {
    change_settings(visit, viewer, &input, tries).await
}

#[put("/user/edit", data = "<input>")]
async fn change_at_edit(visit: &Visit, viewer: &Viewer, input: Input, tries: Tries<'_>) -> Result<Answer> {
    change_settings(visit, viewer, &input, tries).await
}

/// Changes what the form has a field for; each of the page's forms has its own.
async fn change_settings(visit: &Visit, viewer: &Viewer, input: &Input, tries: Tries<'_>) -> Result<Answer> {
    let changed = async {
        if input.given("user[password]").is_some() {
            tries.own_password(viewer.id())?;
            change_password(visit, viewer, input).await?;
        }
        change_the_rest(visit, viewer, input)
    };
    match changed.await {
        Ok(()) => Ok(Go::to("/user/edit").saying(Tone::Good, "accounts-saved").into()),
        Err(crate::web::Trouble::Refused(Error::Invalid { field, key })) => {
            let mut shown = viewer.account.clone();
            shown.email = input.given("user[email]").map(str::to_owned).or(shown.email);
            Ok(settings_page(visit, viewer, &shown, Some((field, key)))?.into())
        }
        Err(trouble) => Err(trouble),
    }
}

/// Replaces the password; every other browser is signed out by it.
async fn change_password(visit: &Visit, viewer: &Viewer, input: &Input) -> Result<()> {
    let typed = input.text("user[current_password]");
    if proven(&visit.pod, Some(viewer.account.clone()), typed).await?.is_none() {
        return Err(Error::invalid("user[current_password]", "accounts-password-wrong").into());
    }
    let hash = new_password(&visit.pod, input).await?;
    visit.pod.act(|tx| {
        accounts::set_password(tx, viewer.id(), &hash)?;
        sessions::close_all(tx, viewer.id(), Some(viewer.session.id))
    })?;
    Ok(())
}

/// The hash of the password a form asks for twice.
pub async fn new_password(pod: &Arc<Pod>, input: &Input) -> Result<String> {
    let typed = input.text("user[password]").to_owned();
    password::check("user[password]", &typed)?;
    if input.text("user[password_confirmation]") != typed {
        return Err(Error::invalid("user[password_confirmation]", "accounts-password-differs").into());
    }
    let pod = pod.clone();
    Ok(costly(move || password::hash(&typed, pod.cost(), pod.luck(|luck| luck.bytes()))).await??)
}

fn change_the_rest(visit: &Visit, viewer: &Viewer, input: &Input) -> Result<()> {
    let language = input.given("user[language]").map(Tongue::of);
    let audience = Choice::parse(input.all("aspect_ids[]"));
    let shares_back = input.given("user[auto_follow_back_aspect_id]").map(|id| id.trim().parse().ok().map(AspectId));
    let reading = input.given("user[reading]");
    visit.pod.act(|tx| {
        if reading.is_some() {
            let (sensitive, shortcuts) = (input.ticked("user[shows_sensitive]"), input.ticked("user[shortcuts]"));
            accounts::set_reading(tx, viewer.id(), sensitive, shortcuts)?;
        }
        if let Some(email) = input.given("user[email]") {
            accounts::set_email(tx, viewer.id(), email)?;
        }
        if let Some(tongue) = language {
            accounts::set_language(tx, viewer.id(), tongue.map(Tongue::code))?;
        }
        if let Some(choice) = audience {
            audience::chosen(tx, viewer.id(), &choice)?;
            accounts::set_default_audience(tx, viewer.id(), &choice.to_string())?;
        }
        if let Some(aspect) = shares_back {
            accounts::set_shares_back_in(tx, viewer.id(), aspect)?;
        }
        Ok(())
    })?;
    Ok(())
}
