//! Signing up: by set-up, by invitation, or because the pod is open.

use super::{Door, FIRST_ASPECTS};
use crate::base::{Error, Result as Verb};
use crate::pod::{OwnText, Pod};
use crate::social::accounts::html::{self, Joining, Typed};
use crate::social::accounts::page::new_password;
use crate::social::accounts::{self, Newcomer};
use crate::social::{getting_started, invitations, people, registrations};
use crate::web::costly::costly;
use crate::web::frame::Shape;
use crate::web::input::Asked;
use crate::web::parts::Tone;
use crate::web::session::{self, Agent};
use crate::web::throttle::Tries;
use crate::web::{Answer, Go, Input, Page, Result, Serving, Trouble, Visit};
use aws_lc_rs::constant_time::verify_slices_are_equal;
use rocket::http::{CookieJar, Status};
use rocket::{Route, State, get, post, routes};

/// All routes of registrations.
pub fn routes() -> Vec<Route> {
    routes![sign_up_page, sign_up, closed, by_link]
}

/// What the form brings that the page shows again.
struct Form<'a> {
    code: &'a str,
    name: &'a str,
    email: &'a str,
}

#[get("/users/sign_up")]
fn sign_up_page(visit: &Visit, asked: Asked, serving: &State<Serving>) -> Result<Answer> {
    if visit.signed_in().is_some() {
        return Ok(Go::to("/stream").into());
    }
    let form = Form { code: asked.text("invite[token]"), name: "", email: "" };
    page(visit, &form, serving, None)
}

/// The form as this visitor finds it, or the page that says why there is none.
fn page(visit: &Visit, form: &Form, serving: &Serving, wrong: Option<(&str, &str)>) -> Result<Answer> {
    let (here, code) = (visit.pod.here(), form.code);
    let (door, inviter) = visit.pod.look(|db| {
        let door = registrations::door(db, here.settings.registrations, code)?;
        let by =
            if let Door::Open(Some(invitation)) = &door { Some(people::get(db, invitation.by)?.name()) } else { None };
        Ok((door, by))
    })?;
    let set_up = match door {
        Door::SetUp => true,
        Door::Open(_) => false,
        Door::InvitationNeeded | Door::Closed => return Ok(Go::to("/registrations_closed").into()),
    };
    let words = wrong.map(|(field, key)| (field, visit.say(key)));
    let typed = Typed {
        name: form.name,
        email: form.email,
        wrong: words.as_ref().map(|(field, words)| (*field, words.as_str())),
    };
    let by = inviter.as_deref().map(|name| (name, code));
    let asks = set_up && serving.set_up_code.is_some();
    let terms = !set_up && visit.pod.has_own_text(OwnText::Terms, visit.tongue.code());
    let pod = here.settings.pod_name.as_str();
    let joining = Joining { pod, host: &here.host, by, set_up, code_asked: asks, terms };
    let body = html::sign_up(&visit.view(), &joining, typed);
    let status = if wrong.is_some() { Status::UnprocessableEntity } else { Status::Ok };
    Ok(Page::new(visit.say("accounts-sign-up"), body).shape(Shape::Door).status(status).into())
}

#[post("/users", data = "<input>")]
async fn sign_up(
    visit: &Visit,
    input: Input,
    tries: Tries<'_>,
    serving: &State<Serving>,
    jar: &CookieJar<'_>,
    agent: Agent,
) -> Result<Answer> {
    tries.sign_up()?;
    let form = Form {
        code: input.text("invite[token]"),
        name: input.text("user[username]"),
        email: input.text("user[email]"),
    };
    match join(visit, &input, &form, serving).await {
        Ok(person) => {
            session::open(&visit.pod, visit, jar, person, &agent.0)?;
            Ok(Go::to(getting_started::page::HERE).into())
        }
        Err(Trouble::Refused(Error::Invalid { field, key })) => page(visit, &form, serving, Some((field, key))),
        Err(trouble) => Err(trouble),
    }
}

async fn join(visit: &Visit, input: &Input, form: &Form<'_>, serving: &Serving) -> Result<people::PersonId> {
    let (pod, mode) = (&visit.pod, visit.pod.here().settings.registrations);
    may_try(pod, input, form, serving)?;
    let password_hash = new_password(pod, input).await?;
    let maker = pod.clone();
    let key = costly(move || maker.new_key()).await?;
    let email = Some(form.email).filter(|email| !email.is_empty()).map(str::to_owned);
    let name = form.name.to_owned();
    let newcomer = Newcomer { name, email, password_hash, key, podmin: false, guid: None, language: None };
    let aspects = FIRST_ASPECTS.map(|key| visit.say(key));
    Ok(pod.act(|tx| registrations::sign_up(tx, mode, form.code, newcomer, &aspects))?)
}

/// What is known to fail does so before anything costly.
fn may_try(pod: &Pod, input: &Input, form: &Form, serving: &Serving) -> Verb<()> {
    pod.look(|db| {
        match registrations::door(db, pod.here().settings.registrations, form.code)? {
            Door::SetUp => check_code(serving, input.text("set_up_code"))?,
            Door::Open(_) => {}
            Door::InvitationNeeded | Door::Closed => return Err(Error::Forbidden { key: "accounts-sign-up-closed" }),
        }
        accounts::check_name(db, form.name).map(|_| ())
    })
}

fn check_code(serving: &Serving, typed: &str) -> Verb<()> {
    let Some(code) = &serving.set_up_code else { return Ok(()) };
    let same = verify_slices_are_equal(code.as_bytes(), typed.trim().to_lowercase().as_bytes()).is_ok();
    if same { Ok(()) } else { Err(Error::invalid("set_up_code", "accounts-code-wrong")) }
}

#[get("/registrations_closed")]
fn closed(visit: &Visit) -> Result<Answer> {
    let door = visit.pod.look(|db| registrations::door(db, visit.pod.here().settings.registrations, ""))?;
    if matches!(door, Door::SetUp | Door::Open(_)) {
        return Ok(Go::to("/users/sign_up").into());
    }
    let body = html::closed(&visit.view(), door == Door::InvitationNeeded);
    Ok(Page::new(visit.say("accounts-sign-up"), body).shape(Shape::Door).into())
}

#[get("/i/<code>")]
fn by_link(visit: &Visit, code: &str) -> Result<Go> {
    if visit.signed_in().is_some() {
        return Ok(Go::to("/stream"));
    }
    match visit.pod.look(|db| invitations::usable(db, code))? {
        Some(invitation) => Ok(Go::to(format!("/users/sign_up?invite%5Btoken%5D={}", invitation.code))),
        None => Ok(Go::to("/users/sign_up").saying(Tone::Bad, "accounts-invitation-spent")),
    }
}
