//! Somebody's page, and the form about oneself.

use super::{Birthday, Person, Profile, html, json};
use crate::base::{Error, Time};
use crate::social::blocks::html as ignoring;
use crate::social::contacts::html as sharing;
use crate::social::conversations::html::write_to;
use crate::social::photos::html::tabs;
use crate::social::posts::PostId;
use crate::social::publisher::{Start, publisher};
use crate::social::streams::{self, Before, Stream};
use crate::social::{accounts, aspects, audience, blocks, contacts, migrations, notifications, people, pods};
use crate::text;
use crate::web::back::Back;
use crate::web::frame::Here;
use crate::web::input::Asked;
use crate::web::parts::Tone;
use crate::web::{Answer, Go, Input, Json, Page, Result, Trouble, Viewer, Visit, Wants};
use maud::{Markup, html as markup};
use rocket::http::Status;
use rocket::{Route, get, post, put, routes};

/// All routes of people.
pub fn routes() -> Vec<Route> {
    routes![person, by_name, look_again, edit, change, change_by_put]
}

#[get("/people/<guid>")]
fn person(visit: &Visit, guid: &str, asked: Asked) -> Result<Answer> {
    show(visit, visit.pod.look(|db| people::by_guid_or_id(db, visit.viewer_id(), guid))?, &asked)
}

#[get("/u/<name>")]
fn by_name(visit: &Visit, name: &str, asked: Asked) -> Result<Answer> {
    let account = visit.pod.look(|db| accounts::by_name(db, name))?.ok_or(Trouble::Nowhere)?;
    show(visit, account.person, &asked)
}

/// People elsewhere are shown to those who live here only: their own pod decides who else sees them.
pub(in crate::social) fn check_open(visit: &Visit, person: &Person) -> Result<()> {
    match () {
        _ if !person.is_local() && visit.viewer.is_none() => Err(Trouble::SignIn),
        _ if person.closed => Err(Trouble::Gone),
        _ => Ok(()),
    }
}

fn show(visit: &Visit, person: Person, asked: &Input) -> Result<Answer> {
    let open = check_open(visit, &person);
    if open == Err(Trouble::Gone)
        && let Some(path) = moved_to(visit, &person)?
    {
        return Ok(Go::to(path).into());
    }
    open?;
    if visit.wants == Wants::Json { as_json(visit, &person) } else { as_page(visit, &person, asked) }
}

/// Where somebody is who goes on under another ID: their page here, for visitors the one on their own pod.
fn moved_to(visit: &Visit, person: &Person) -> Result<Option<String>> {
    let found = visit.pod.look(|db| {
        let now = people::get(db, migrations::resolve(db, person.id)?)?;
        let pod = now.pod.filter(|_| visit.viewer.is_none()).map(|pod| pods::get(db, pod)).transpose()?;
        Ok((now, pod.map(|pod| pod.url).unwrap_or_default()))
    });
    let (now, pod) = found?;
    Ok((now.id != person.id).then(|| format!("{pod}/people/{}", now.guid)))
}

fn as_json(visit: &Visit, person: &Person) -> Result<Answer> {
    Ok(Json(Status::Ok, as_value(visit, person)?).into())
}

/// A person as the JSON of their page has them.
pub(in crate::social) fn as_value(visit: &Visit, person: &Person) -> Result<serde_json::Value> {
    let viewer = visit.viewer_id();
    Ok(visit.pod.look(|db| {
        let profile = people::profile(db, person.id)?;
        let own = viewer == Some(person.id);
        let contact = match viewer {
            Some(viewer) if !own => contacts::with(db, viewer, person.id)?,
            _ => None,
        };
        let aspects = viewer.map_or(Ok(Vec::new()), |viewer| aspects::of(db, viewer))?;
        let standing = json::Standing {
            own,
            relation: contact.as_ref().map(contacts::Contact::relation).unwrap_or_default().word(),
            block: viewer.map_or(Ok(None), |viewer| blocks::with(db, viewer, person.id))?,
            contact: contact.map(|contact| contacts::json::contact(db.here(), &contact, &aspects)),
            details: audience::may_see_details(db, viewer, person.id, &profile)?,
        };
        Ok(json::page(db.here(), person, &profile, standing))
    })?)
}

fn as_page(visit: &Visit, person: &Person, asked: &Input) -> Result<Answer> {
    let (viewer, view) = (visit.viewer_id(), visit.view());
    let own = viewer == Some(person.id);
    let before = asked
        .number("max_time")
        .map(|time| Before { time: Time::from_unix(time), post: asked.number("max_id").map(PostId) });
    let (posts, next) = visit.pod.look(|db| streams::page(db, viewer, &Stream::Profile(person.id), before))?;
    let write = match &visit.viewer {
        Some(me) if own && before.is_none() => {
            visit.pod.look(|db| publisher(visit, me, db, &Start { folding: true, ..Start::with(me, "") }))?
        }
        _ => markup! {},
    };
    note_seen(visit, person)?;
    let path = format!("/people/{}", person.guid);
    let older = next.map(|next| (path.as_str(), next));
    let (head, keywords) = head(visit, person, false)?;
    let body = markup! {
        (head)
        (write)
        @if posts.is_empty() && before.is_none() { (streams::html::nothing(&view, "profile")) }
        @else { (streams::html::posts(&view, &posts, older)) }
    };
    let card = if before.is_none() {
        card(visit, person)?
    } else {
        markup! {}
    };
    let head = markup! {
        (card)
        @if !keywords.is_empty() { meta name="keywords" content=(keywords); }
    };
    let page = Page::new(person.name(), body).head(head);
    Ok(if own { page.here(Here::Me) } else { page }.into())
}

/// What other sites show of a link to somebody who lives here: what they show to everybody.
fn card(visit: &Visit, person: &Person) -> Result<Markup> {
    if !person.is_local() {
        return Ok(markup! {});
    }
    Ok(visit.pod.look(|db| {
        let profile = people::profile(db, person.id)?;
        let details = audience::may_see_details(db, None, person.id, &profile)?;
        Ok(html::card(db.here(), person, &profile, details))
    })?)
}

/// What stands above somebody's posts and photos: who they are, what stands between them and the viewer, and the way
/// between the two. With it their tags, as one line.
pub(in crate::social) fn head(visit: &Visit, person: &Person, on_photos: bool) -> Result<(Markup, String)> {
    let (viewer, view) = (visit.viewer_id(), visit.view());
    let (profile, details, photos) = visit.pod.look(|db| {
        let profile = people::profile(db, person.id)?;
        let details = audience::may_see_details(db, viewer, person.id, &profile)?;
        Ok((profile, details, streams::count_photos(db, viewer, person.id)?))
    })?;
    let (relation, actions) = match viewer {
        Some(viewer) if viewer != person.id => visit.pod.look(|db| {
            let contact = contacts::with(db, viewer, person.id)?;
            let former = if contact.is_some() { migrations::former_ids(db, person.id)? } else { Vec::new() };
            let relation = contact.as_ref().map(contacts::Contact::relation).unwrap_or_default();
            let memberships = contact.map(|contact| contact.memberships).unwrap_or_default();
            let line = sharing::relation(&view, relation);
            if let Some(block) = blocks::with(db, viewer, person.id)? {
                return Ok((line, markup! { (ignoring::said(&view, person)) (ignoring::stop(&view, block)) }));
            }
            let menu = sharing::aspect_menu(&view, person, &aspects::of(db, viewer)?, &memberships);
            let said = markup! { (line) (html::former(&view, &former)) };
            let write = markup! { @if relation.is_mutual() { (write_to(&view, person)) } };
            let more = html::more(&view, person, ignoring::ignore(&view, person));
            Ok((said, markup! { (write) (menu) (more) }))
        })?,
        Some(_) => (markup! {}, html::edit_button(&view)),
        None => (markup! {}, markup! {}),
    };
    let path = format!("/people/{}", person.guid);
    let head = markup! {
        (html::profile(&view, person, &profile, details, relation, actions))
        @if photos > 0 { (tabs(&view, &path, photos.unsigned_abs(), on_photos)) }
    };
    Ok((head, profile.tags.join(", ")))
}

/// Asks somebody's pod for their card once more: names and picture follow it.
#[post("/people/<guid>/refresh", data = "<_input>")]
fn look_again(visit: &Visit, _viewer: &Viewer, back: Back, guid: &str, _input: Input) -> Result<Answer> {
    let person = visit.pod.look(|db| people::by_guid_or_id(db, visit.viewer_id(), guid))?;
    let asked = match () {
        _ if person.is_local() => return Err(Trouble::Nowhere),
        _ if person.closed => return Err(Trouble::Gone),
        _ => visit.pod.act(|tx| people::look_again(tx, person.id))?,
    };
    let said = if asked { "people-looking-again" } else { "people-looked-lately" };
    match visit.wants {
        Wants::Html if back.is_browser() => {
            Ok(Go::to(format!("/people/{}", person.guid)).saying(Tone::Good, said).into())
        }
        _ => Ok(Status::Accepted.into()),
    }
}

/// That somebody shares is no news once their page was seen.
fn note_seen(visit: &Visit, person: &Person) -> Result<()> {
    let Some(viewer) = visit.viewer_id() else { return Ok(()) };
    if visit.pod.look(|db| notifications::waits_about_person(db, viewer, person.id))? {
        visit.pod.act(|tx| notifications::seen_person(tx, viewer, person.id))?;
    }
    Ok(())
}

#[get("/profile/edit")]
fn edit(visit: &Visit, viewer: &Viewer) -> Result<Page> {
    let profile = visit.pod.look(|db| people::profile(db, viewer.id()))?;
    Ok(edit_page(visit, &profile, None, None))
}

fn edit_page(visit: &Visit, profile: &Profile, born: Option<[&str; 3]>, wrong: Option<(&str, &str)>) -> Page {
    let words = wrong.map(|(field, key)| (field, visit.say(key)));
    let body = html::edit(&visit.view(), profile, born, words.as_ref().map(|(field, words)| (*field, words.as_str())));
    let status = if wrong.is_some() { Status::UnprocessableEntity } else { Status::Ok };
    Page::new(visit.say("people-edit"), body).here(Here::Me).status(status)
}

#[post("/profile", data = "<input>")]
fn change(visit: &Visit, viewer: &Viewer, input: Input) -> Result<Answer> {
    change_profile(visit, viewer, &input)
}

#[put("/profile", data = "<input>")]
fn change_by_put(visit: &Visit, viewer: &Viewer, input: Input) -> Result<Answer> {
    change_profile(visit, viewer, &input)
}

fn change_profile(visit: &Visit, viewer: &Viewer, input: &Input) -> Result<Answer> {
    let mut profile = visit.pod.look(|db| people::profile(db, viewer.id()))?;
    let read = read(input, &mut profile);
    match read.and_then(|()| visit.pod.act(|tx| people::describe(tx, viewer.id(), profile.clone()))) {
        Ok(()) if visit.wants == Wants::Json => Ok(Status::NoContent.into()),
        Ok(()) => Ok(Go::to("/profile/edit").saying(Tone::Good, "people-saved").into()),
        Err(Error::Invalid { field, key }) if visit.wants != Wants::Json => {
            Ok(edit_page(visit, &profile, born(input), Some((field, key))).into())
        }
        Err(error) => Err(error.into()),
    }
}

/// Puts what the form brings into the profile; fields it does not have stay as they are.
fn read(input: &Input, profile: &mut Profile) -> crate::base::Result<()> {
    let lines: [(&str, &mut String); 5] = [
        ("profile[first_name]", &mut profile.first_name),
        ("profile[last_name]", &mut profile.last_name),
        ("profile[bio]", &mut profile.bio),
        ("profile[location]", &mut profile.location),
        ("profile[gender]", &mut profile.gender),
    ];
    for (name, line) in lines {
        if let Some(typed) = input.given(name) {
            *line = typed.trim().to_owned();
        }
    }
    // A box that is not ticked sends nothing: only where the whole form came, its absence says no.
    let whole = input.given("profile[first_name]").is_some();
    for (name, flag) in [
        ("profile[searchable]", &mut profile.searchable),
        ("profile[public_details]", &mut profile.public_details),
        ("profile[nsfw]", &mut profile.nsfw),
    ] {
        if whole || input.given(name).is_some() {
            *flag = input.ticked(name);
        }
    }
    if let Some(typed) = input.given("tags").or(input.given("profile[tag_string]")) {
        let words = typed.split([' ', ',', '\t', '\n']).filter(|word| !word.is_empty());
        let tags: Vec<String> = words.map(|word| format!("#{}", word.trim_start_matches('#'))).collect();
        profile.tags = text::tags(&tags.join(" "));
    }
    if let Some(birthday) = birthday(input)? {
        profile.birthday = birthday;
    }
    Ok(())
}

/// Year, month and day as they were typed; `None` where the form has no such fields.
fn born(input: &Input) -> Option<[&str; 3]> {
    let parts = ["year", "month", "day"].map(|part| input.given(&format!("profile[date][{part}]")));
    parts.iter().any(Option::is_some).then(|| parts.map(|part| part.unwrap_or_default().trim()))
}

/// The day of birth the form brings: none, or a real day whose year may stay open. `None` where it has no such fields.
fn birthday(input: &Input) -> crate::base::Result<Option<Option<Birthday>>> {
    let Some([year, month, day]) = born(input) else { return Ok(None) };
    if month.is_empty() && day.is_empty() && year.is_empty() {
        return Ok(Some(None));
    }
    let year = if year.is_empty() { Ok(None) } else { year.parse().map(Some) };
    let real = match (year, month.parse(), day.parse()) {
        (Ok(year), Ok(month), Ok(day)) => Birthday::new(year, month, day),
        _ => None,
    };
    real.map(|birthday| Some(Some(birthday))).ok_or(Error::invalid("profile[date]", "people-birthday-invalid"))
}
