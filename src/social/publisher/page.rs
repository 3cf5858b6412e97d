//! Where posts are written: the publisher's pages, what it sends, and its answers on the way.

use super::At;
use super::desk::page::{Desk, Origin, Start, names_of, publisher, reach_of, typed};
use super::html;
use crate::base::{Error, Result};
use crate::moment::Db;
use crate::social::aspects::Choice;
use crate::social::audience;
use crate::social::people;
use crate::social::photos::{self, PhotoId};
use crate::social::posts::page::one;
use crate::social::posts::{self, Attached, Draft, Embed, Location};
use crate::social::search::mentionable::html::mention;
use crate::social::streams::page::with_gon;
use crate::social::undo::{self, Deed};
use crate::social::{contacts, events, polls, streams};
use crate::text;
use crate::web::frame::Here;
use crate::web::input::{Asked, Input};
use crate::web::parts::{Tone, page_head, reach};
use crate::web::{self, Answer, Go, Page, Uploads, Viewer, Visit, Wants};
use maud::{Markup, html};
use rocket::http::Status;
use rocket::{Route, get, post, put, routes};

/// How many names of an audience are shown.
const NAMES: usize = 300;
/// Longest name of a program that a post says it came via, in characters.
const PROVIDER_CHARS: usize = 100;

/// All routes of the publisher.
pub fn routes() -> Vec<Route> {
    routes![create, attach, preview, look, look_changed, keep, reached, reached_people, new, to_person, bookmarklet]
}

/// A page to write on.
fn writing(visit: &Visit, viewer: &Viewer, db: &Db, start: &Start, above: Markup) -> Result<Page> {
    let body = html! {
        (page_head(&visit.say("frame-write"), None, html! {}))
        (above)
        (publisher(visit, viewer, db, start)?)
    };
    Ok(Page::new(visit.say("frame-write"), body).here(Here::Write))
}

/// Makes waiting photos of the files that came with a form and names them in it; with it the others, by name, each with
/// the key of what was wrong.
async fn take(visit: &Visit, viewer: &Viewer, uploads: Uploads) -> web::Result<(Input, Vec<(String, &'static str)>)> {
    let Uploads { mut input, files } = uploads;
    let taken = photos::page::take(visit, viewer, files).await?;
    input.extend(taken.photos.iter().map(|id| ("photos[]".to_owned(), id.to_string())).collect());
    Ok((input, taken.refused))
}

/// What was wrong with files, in words.
fn said(visit: &Visit, refused: &[(String, &'static str)]) -> Option<String> {
    let words = refused.iter().map(|(name, key)| format!("{name}: {}", visit.say(key)));
    Some(words.collect::<Vec<_>>().join(" ")).filter(|words| !words.is_empty())
}

/// The page to write on as it was, for another try.
fn again(
    visit: &Visit,
    viewer: &Viewer,
    input: &Input,
    wrong: Option<&'static str>,
    refused: &[(String, &'static str)],
) -> Result<Page> {
    let fine = wrong.is_none() && refused.is_empty();
    let page = visit.pod.look(|db| {
        let start = Start { wrong, refused: said(visit, refused), ..typed(db, viewer, input)? };
        writing(visit, viewer, db, &start, html! {})
    });
    Ok(page?.status(if fine { Status::Ok } else { Status::UnprocessableEntity }))
}

/// Adds, moves and removes pictures of the post that is being written, where no script does.
#[post("/status_messages/pictures", data = "<uploads>")]
async fn attach(visit: &Visit, viewer: &Viewer, uploads: Uploads) -> web::Result<Page> {
    let (mut input, refused) = take(visit, viewer, uploads).await?;
    if let Some(id) = input.number("remove").map(PhotoId) {
        // One that is gone already is not in the list either.
        match visit.pod.act(|tx| photos::drop_waiting(tx, viewer.id(), id)) {
            Ok(()) | Err(Error::NotFound) => {}
            Err(error) => return Err(error.into()),
        }
    }
    if let Some((id, step)) = input.text("move").split_once(':').map(|(id, step)| (id.to_owned(), step == "1")) {
        input.shift("photos", &id, step);
    }
    Ok(again(visit, viewer, &input, None, &refused)?)
}

#[post("/status_messages", data = "<uploads>")]
async fn create(visit: &Visit, viewer: &Viewer, uploads: Uploads) -> web::Result<Answer> {
    let (input, refused) = take(visit, viewer, uploads).await?;
    if let Some((_, key)) = refused.first() {
        return match visit.wants {
            Wants::Html => Ok(again(visit, viewer, &input, None, &refused)?.into()),
            _ => Err(Error::invalid("pictures", key).into()),
        };
    }
    let written = draft(&input).and_then(|draft| {
        visit.pod.act(|tx| {
            if input.ticked("draft") {
                super::forget(tx, viewer.id(), At::Post)?;
            }
            posts::write(tx, viewer.id(), draft)
        })
    });
    let post = match written {
        Err(Error::Invalid { key, .. }) if visit.wants == Wants::Html => {
            return Ok(again(visit, viewer, &input, Some(key), &[])?.into());
        }
        written => written?,
    };
    let answer = visit.pod.look(|db| {
        let post = posts::get(db, post)?;
        if visit.wants == Wants::Html {
            return Ok(Go::to("/stream").offering_undo(Deed::Posted, &post.guid).into());
        }
        let shown = streams::show_one(db, Some(viewer.id()), post)?;
        let guid = &shown.post.guid;
        match one(visit, db, &shown, Status::Created)? {
            Answer::Fragment(piece) => Ok(html! { (piece) (undo::page::offer(visit, db, Deed::Posted, guid)?) }.into()),
            answer => Ok(answer),
        }
    });
    Ok(answer?)
}

/// The post as it would appear. Files that came with it wait to be posted; nothing else changes.
#[post("/status_messages/preview", data = "<uploads>")]
async fn preview(visit: &Visit, viewer: &Viewer, uploads: Uploads) -> web::Result<Answer> {
    let (input, refused) = take(visit, viewer, uploads).await?;
    let answer = visit.pod.look(|db| {
        let start = Start { refused: said(visit, &refused), ..typed(db, viewer, &input)? };
        let markup = html::preview(&visit.view(), &posts::preview(db, start.text)?, &start);
        if visit.wants == Wants::Fragment {
            return Ok(markup.into());
        }
        let above = html! { div class="sheet publisher-preview" { (markup) } };
        Ok(writing(visit, viewer, db, &start, above)?.into())
    });
    Ok(answer?)
}

/// A text as it will look: that of the field which `look` names.
#[post("/preview", data = "<input>")]
fn look(visit: &Visit, _viewer: &Viewer, input: Input) -> web::Result<Answer> {
    let words = visit.pod.look(|db| posts::preview(db, input.text(input.text("look"))))?;
    let prose = html! { div class="prose" dir="auto" { (words) } };
    if visit.wants == Wants::Fragment {
        return Ok(prose.into());
    }
    let title = visit.say("posts-preview");
    let body = html! {
        (page_head(&title, None, html! {}))
        div class="sheet publisher-preview" { (prose) }
        p class="soft" { (visit.say("publisher-look-close")) }
    };
    Ok(Page::new(&title, body).into())
}

/// The same from a form that changes something.
#[put("/preview", data = "<input>")]
fn look_changed(visit: &Visit, viewer: &Viewer, input: Input) -> web::Result<Answer> {
    look(visit, viewer, input)
}

/// Keeps what is being written, or with `discard` throws it away. Clients and scripts get the line that says so.
#[post("/status_messages/draft", data = "<uploads>")]
async fn keep(visit: &Visit, viewer: &Viewer, uploads: Uploads) -> web::Result<Answer> {
    let (input, _) = take(visit, viewer, uploads).await?;
    let discard = input.given("discard").is_some();
    let saved_at = visit.pod.act(|tx| match discard {
        true => super::forget(tx, viewer.id(), At::Post).map(|()| None),
        false => super::keep(tx, viewer.id(), At::Post, input.fields()),
    })?;
    if visit.wants == Wants::Html {
        let said = if discard { "publisher-discarded" } else { "publisher-kept-said" };
        return Ok(Go::to("/stream").saying(Tone::Good, said).into());
    }
    Ok(html::kept(&visit.view(), saved_at).into())
}

/// The sentence that says whom the ticked audience reaches.
#[get("/status_messages/reach")]
fn reached(visit: &Visit, viewer: &Viewer, asked: Asked) -> web::Result<Answer> {
    let said = visit.pod.look(|db| {
        let desk = Desk::of(db, viewer.id())?;
        let Some(choice) = choice(&asked) else { return Ok(reach(visit.tongue, None)) };
        let (names, who) = (desk.names(&choice), names_of(&choice));
        let extent = desk.extent(db, viewer.id(), &choice)?;
        Ok(reach(visit.tongue, extent.map(|extent| reach_of(&names, &who, extent)).as_ref()))
    });
    Ok(said?.into())
}

/// Who is behind that sentence, those first who cannot be reached.
#[get("/status_messages/reach/people")]
fn reached_people(visit: &Visit, viewer: &Viewer, asked: Asked) -> web::Result<Answer> {
    let choice = choice(&asked).ok_or(Error::NotFound)?;
    let (people, extent) = visit.pod.look(|db| {
        let people = audience::members(db, viewer.id(), &choice, NAMES)?;
        Ok((people, audience::extent(db, viewer.id(), &choice)?))
    })?;
    let names = html::names(&visit.view(), &people, extent.people);
    if visit.wants == Wants::Fragment {
        return Ok(names.into());
    }
    let title = visit.say("publisher-who");
    let back = format!("/status_messages/new?{}", html::query(&choice));
    let body = html! { (page_head(&title, None, html! {})) (html::names_page(&visit.view(), &names, &back)) };
    Ok(Page::new(title, body).here(Here::Write).into())
}

/// For the audience that the address names, else the usual one.
#[get("/status_messages/new")]
fn new(visit: &Visit, viewer: &Viewer, asked: Asked) -> web::Result<Page> {
    let start = Start::with(viewer, "");
    let (named, usual) = (choice(&asked), start.choice.clone());
    let start = Start { choice: named.clone().unwrap_or(usual), ..start };
    Ok(visit.pod.look(|db| {
        let kept = super::kept(db, viewer.id(), At::Post)?.is_some();
        // Who asks for another audience has seen what they were writing.
        let start = if named.is_some() && !kept { start } else { Start { origin: Origin::Blank, ..start } };
        writing(visit, viewer, db, &start, html! {})
    })?)
}

/// A post that names somebody, for the aspects they are in.
#[get("/people/<guid>/status_messages/new")]
fn to_person(visit: &Visit, viewer: &Viewer, guid: &str) -> web::Result<Page> {
    let page = visit.pod.look(|db| {
        let person = people::by_guid_or_id(db, Some(viewer.id()), guid)?;
        let contact = contacts::with(db, viewer.id(), person.id)?;
        let aspects: Vec<_> = contact.iter().flat_map(|contact| &contact.memberships).map(|one| one.aspect).collect();
        let text = format!("{} ", mention(&person));
        let start = Start::with(viewer, &text);
        let choice = if aspects.is_empty() { start.choice.clone() } else { Choice::Aspects(aspects) };
        writing(visit, viewer, db, &Start { choice, ..start }, html! {})
    });
    Ok(page?)
}

/// Where share buttons lead: the publisher with what is shared in it.
#[get("/bookmarklet")]
fn bookmarklet(visit: &Visit, viewer: &Viewer, asked: Asked) -> web::Result<Page> {
    let notes = if asked.text("notes").is_empty() { asked.text("note") } else { asked.text("notes") };
    let text = text::shared(asked.text("content"), asked.text("title"), notes, asked.text("url"));
    let page = visit.pod.look(|db| {
        let below = text.is_empty().then(|| html::bookmarklet(&visit.view(), &db.here().address("/bookmarklet")));
        let start = Start::with(viewer, &text);
        let page = writing(visit, viewer, db, &start, html! {})?.below(below.unwrap_or_default());
        with_gon(page, db, viewer)
    });
    Ok(page?)
}

/// The photos that a form names, in its order, each with its words.
pub fn named(input: &Input) -> Vec<(PhotoId, String)> {
    let ids = input.all("photos").into_iter().chain(input.all("status_message[photos]"));
    let ids = ids.filter_map(|id| id.parse().ok().map(PhotoId));
    ids.map(|id| (id, input.text(&format!("photo_text[{id}]")).to_owned())).collect()
}

/// The audience that a form or an address names.
pub fn choice(input: &Input) -> Option<Choice> {
    Choice::parse(input.all("aspect_ids").into_iter().chain(input.all("status_message[aspect_ids]")))
}

/// The words; with the tag that hides them from a glance, where that is ticked.
pub fn text(input: &Input) -> String {
    let text = input.text("status_message[text]");
    match input.ticked("sensitive") && !text::is_nsfw(text) {
        true if text.trim().is_empty() => text::NSFW.to_owned(),
        true => format!("{text}\n\n{}", text::NSFW),
        false => text.to_owned(),
    }
}

/// What somebody wants to say. Refuses a form without an audience.
pub fn draft(input: &Input) -> Result<Draft> {
    let provider = input.text("status_message[provider_display_name]").trim();
    Ok(Draft {
        text: text(input),
        choice: choice(input).ok_or(Error::invalid("aspect_ids", "posts-audience-missing"))?,
        provider: Some(provider.chars().take(PROVIDER_CHARS).collect())
            .filter(|provider: &String| !provider.is_empty()),
        photos: named(input),
        attached: attached(input)?,
    })
}

/// What goes with the words.
fn attached(input: &Input) -> Result<Attached> {
    let (embed, poll, event) = (embed(input), polls::page::draft(input)?, events::page::draft(input)?);
    Ok(Attached { location: place(input), embed, poll, event })
}

/// A place: an address, coordinates as `lat, lng`, or both. Coordinates that are none are not kept.
pub fn place(input: &Input) -> Option<Location> {
    let (lat, lng) = input.text("location_coords").split_once(',').unwrap_or_default();
    Location::at(input.text("location_address"), lat, lng).or_else(|| Location::named(input.text("location_address")))
}

/// The link a post is to show as the writer says, or that it is to show none.
fn embed(input: &Input) -> Option<Embed> {
    let part = |name| Some(input.text(name).trim().to_owned()).filter(|text| !text.is_empty());
    let embed = Embed {
        url: part("embed_url"),
        title: part("embed_title"),
        description: part("embed_description"),
        image: part("embed_image"),
    };
    match input.ticked("embed_nothing") {
        true => Some(Embed::default()),
        false => Some(embed).filter(|embed| embed.url.is_some()),
    }
}
