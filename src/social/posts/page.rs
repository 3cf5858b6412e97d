//! Posts' addresses: writing, looking at one, taking one back.

use super::html::{self, Publisher};
use super::{Attached, Draft, Embed, Location, Post, json};
use crate::base::{Error, Guid, Result};
use crate::moment::Db;
use crate::social::aspects::{self, Aspect, Choice};
use crate::social::audience::{self, Extent};
use crate::social::people::PersonId;
use crate::social::photos::html::{Shot, gallery};
use crate::social::photos::{self, PhotoId};
use crate::social::streams::html::{card, title};
use crate::social::streams::page::with_gon;
use crate::social::streams::{self, About, Comments, FACES, Shown};
use crate::social::{contacts, events, notifications, polls, posts};
use crate::text;
use crate::web::back::Back;
use crate::web::frame::Here;
use crate::web::input::{Asked, Input};
use crate::web::parts::{Reach, page_head, reach};
use crate::web::{self, Answer, Go, Json, Page, Trouble, Uploads, Viewer, Visit, Wants};
use maud::{Markup, html};
use rocket::http::Status;
use rocket::{Route, delete, get, post, routes};

/// Longest name of a program that a post says it came via, in characters.
const PROVIDER_CHARS: usize = 100;

/// All routes of posts.
pub fn routes() -> Vec<Route> {
    routes![create, attach, preview, reached, new, bookmarklet, show, show_short, delete]
}

/// What somebody writes at: their aspects with the number of people in each, and in any.
struct Desk {
    aspects: Vec<(Aspect, u64)>,
    all: u64,
}

impl Desk {
    fn of(db: &Db, writer: PersonId) -> Result<Desk> {
        let counts = contacts::counts(db, writer)?;
        let people =
            |aspect: &Aspect| counts.aspects.iter().find(|(id, _)| *id == aspect.id).map_or(0, |(_, count)| *count);
        let aspects = aspects::of(db, writer)?.into_iter().map(|aspect| (people(&aspect), aspect));
        let aspects = aspects.map(|(people, aspect)| (aspect, people.unsigned_abs())).collect();
        Ok(Desk { aspects, all: counts.mine.unsigned_abs() })
    }

    /// How far a choice of these aspects reaches; nothing to say where it is not one of aspects, or not the writer's.
    fn extent(&self, db: &Db, writer: PersonId, choice: &Choice) -> Result<Option<Extent>> {
        match choice {
            Choice::Aspects(_) => match audience::extent(db, writer, choice) {
                Err(Error::Invalid { .. }) => Ok(None),
                other => other.map(Some),
            },
            Choice::Public | Choice::AllAspects => Ok(None),
        }
    }

    fn names(&self, choice: &Choice) -> Vec<&str> {
        let chosen = |aspect: &Aspect| matches!(choice, Choice::Aspects(ids) if ids.contains(&aspect.id));
        self.aspects.iter().filter(|(aspect, _)| chosen(aspect)).map(|(aspect, _)| aspect.name.as_str()).collect()
    }
}

fn reach_of<'a>(names: &'a [&'a str], extent: Extent) -> Reach<'a> {
    Reach {
        aspects: names,
        people: extent.people.unsigned_abs(),
        pods: extent.pods.unsigned_abs(),
        unreachable: extent.unreachable.unsigned_abs(),
    }
}

/// What a publisher begins with.
pub struct Start<'a> {
    pub text: &'a str,
    pub choice: Choice,
    /// Waiting photos, in their order.
    pub photos: Vec<Shot>,
    /// The key of what was wrong with the last try.
    pub wrong: Option<&'static str>,
    /// What was wrong with the files that came with it.
    pub refused: Option<String>,
    pub poll: Option<polls::Draft>,
    /// Whether it is one line until it is used.
    pub folding: bool,
}

impl<'a> Start<'a> {
    /// With these words, for the writer's usual audience.
    pub fn with(viewer: &Viewer, text: &'a str) -> Start<'a> {
        let choice = Choice::stored(&viewer.account.default_audience);
        Start { text, choice, photos: Vec::new(), wrong: None, refused: None, poll: None, folding: false }
    }
}

/// The publisher of who looks.
pub fn publisher(visit: &Visit, viewer: &Viewer, db: &Db, start: &Start) -> Result<Markup> {
    let desk = Desk::of(db, viewer.id())?;
    let (wrong, names) = (start.wrong.map(|key| visit.say(key)), desk.names(&start.choice));
    let reach = desk.extent(db, viewer.id(), &start.choice)?.map(|extent| reach_of(&names, extent));
    let from = Publisher {
        text: start.text,
        choice: start.choice.clone(),
        aspects: &desk.aspects,
        all: desk.all,
        reach,
        wrong: wrong.as_deref(),
        photos: &start.photos,
        refused: start.refused.as_deref(),
        poll: start.poll.as_ref(),
        folding: start.folding,
    };
    Ok(html::publisher(&visit.view(), &from))
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

/// What somebody has typed, ticked and uploaded so far.
fn typed<'a>(db: &Db, viewer: &Viewer, input: &'a Input) -> Result<Start<'a>> {
    let start = Start::with(viewer, input.text("status_message[text]"));
    let shots = named(input).into_iter().filter_map(|(id, words)| {
        let photo = photos::get(db, id).ok().filter(|photo| photo.author == viewer.id() && photo.pending)?;
        Some(Shot { words, ..Shot::of(&photo, &viewer.account.person, None) })
    });
    let (choice, poll) = (choice(input).unwrap_or(start.choice), polls::page::draft(input)?);
    Ok(Start { choice, photos: shots.collect(), poll, ..start })
}

/// The photos that a form names, in its order, each with its words.
fn named(input: &Input) -> Vec<(PhotoId, String)> {
    let ids = input.all("photos").into_iter().chain(input.all("status_message[photos]"));
    let ids = ids.filter_map(|id| id.parse().ok().map(PhotoId));
    ids.map(|id| (id, input.text(&format!("photo_text[{id}]")).to_owned())).collect()
}

fn choice(input: &Input) -> Option<Choice> {
    Choice::parse(input.all("aspect_ids").into_iter().chain(input.all("status_message[aspect_ids]")))
}

fn draft(input: &Input) -> Result<Draft> {
    let provider = input.text("status_message[provider_display_name]").trim();
    Ok(Draft {
        text: input.text("status_message[text]").to_owned(),
        choice: choice(input).ok_or(Error::invalid("aspect_ids", "posts-audience-missing"))?,
        provider: Some(provider.chars().take(PROVIDER_CHARS).collect())
            .filter(|provider: &String| !provider.is_empty()),
        photos: named(input),
        attached: attached(input)?,
    })
}

/// What goes with the words. A place has an address, coordinates as `lat, lng`, or both.
fn attached(input: &Input) -> Result<Attached> {
    let (lat, lng) = input.text("location_coords").split_once(',').unwrap_or_default();
    let location = Location::at(input.text("location_address"), lat, lng);
    Ok(Attached { location, embed: embed(input), poll: polls::page::draft(input)?, event: events::page::draft(input)? })
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
    let written = draft(&input).and_then(|draft| visit.pod.act(|tx| posts::write(tx, viewer.id(), draft)));
    let post = match written {
        Err(Error::Invalid { key, .. }) if visit.wants == Wants::Html => {
            return Ok(again(visit, viewer, &input, Some(key), &[])?.into());
        }
        written => written?,
    };
    if visit.wants == Wants::Html {
        return Ok(Go::to("/stream").into());
    }
    let answer = visit.pod.look(|db| {
        let shown = streams::show_one(db, Some(viewer.id()), posts::get(db, post)?)?;
        one(visit, db, &shown, Status::Created)
    });
    Ok(answer?)
}

/// One post for clients, or as a piece of a stream.
pub fn one(visit: &Visit, db: &Db, shown: &Shown, status: Status) -> Result<Answer> {
    match visit.wants {
        Wants::Json => {
            Ok(Json(status, json::post(db.here(), shown, &streams::details(db, shown, visit.ticket())?)).into())
        }
        _ => Ok(html::post(&visit.view(), shown, false).into()),
    }
}

/// The post as it would appear. Files that came with it wait to be posted; nothing else changes.
#[post("/status_messages/preview", data = "<uploads>")]
async fn preview(visit: &Visit, viewer: &Viewer, uploads: Uploads) -> web::Result<Answer> {
    let (input, refused) = take(visit, viewer, uploads).await?;
    let text = input.text("status_message[text]");
    let answer = visit.pod.look(|db| {
        let markup = posts::preview(db, text);
        if visit.wants == Wants::Fragment {
            return Ok(html! { (markup) }.into());
        }
        let above = html! { div class="sheet prose" dir="auto" { (markup) } };
        let start = Start { refused: said(visit, &refused), ..typed(db, viewer, &input)? };
        let view = visit.view();
        let above = html! { (above) (gallery(&view, &start.photos)) };
        Ok(writing(visit, viewer, db, &start, above)?.into())
    });
    Ok(answer?)
}

/// The sentence that says whom the ticked audience reaches.
#[get("/status_messages/reach")]
fn reached(visit: &Visit, viewer: &Viewer, asked: Asked) -> web::Result<Answer> {
    let said = visit.pod.look(|db| {
        let desk = Desk::of(db, viewer.id())?;
        let Some(choice) = choice(&asked) else { return Ok(reach(visit.tongue, None)) };
        let names = desk.names(&choice);
        let extent = desk.extent(db, viewer.id(), &choice)?;
        Ok(reach(visit.tongue, extent.map(|extent| reach_of(&names, extent)).as_ref()))
    });
    Ok(said?.into())
}

#[get("/status_messages/new")]
fn new(visit: &Visit, viewer: &Viewer) -> web::Result<Page> {
    Ok(visit.pod.look(|db| writing(visit, viewer, db, &Start::with(viewer, ""), html! {}))?)
}

/// Where share buttons lead: the publisher with what is shared in it.
#[get("/bookmarklet")]
fn bookmarklet(visit: &Visit, viewer: &Viewer, asked: Asked) -> web::Result<Page> {
    let notes = if asked.text("notes").is_empty() { asked.text("note") } else { asked.text("notes") };
    let text = text::shared(asked.text("content"), asked.text("title"), notes, asked.text("url"));
    let page = visit.pod.look(|db| {
        let page = writing(visit, viewer, db, &Start::with(viewer, &text), html! {})?;
        with_gon(page, db, viewer)
    });
    Ok(page?)
}

#[get("/posts/<id>")]
fn show(visit: &Visit, id: &str, asked: Asked) -> web::Result<Answer> {
    let post = find(visit, id)?;
    if let Some(viewer) = visit.viewer_id() {
        // docs/decisions/0012: what was looked at is no news any more.
        if visit.pod.look(|db| notifications::waits_about_post(db, viewer, post.id))? {
            visit.pod.act(|tx| notifications::seen_post(tx, viewer, post.id))?;
        }
    }
    let answer = visit.pod.look(|db| {
        // Comments of people whom the viewer ignores are folded until they ask for them.
        let comments = if asked.text("ignored") == "show" { Comments::Everybodys } else { Comments::All };
        let mut shown = streams::show_with(db, visit.viewer_id(), post.clone(), comments)?;
        if visit.wants == Wants::Json {
            return one(visit, db, &shown, Status::Ok);
        }
        if let Some(to) = Guid::parse(asked.text("reply_to")) {
            shown.replying = streams::replying(db, post.id, &to)?;
        }
        let about = |about| streams::people_about(db, visit.viewer_id(), about, FACES);
        shown.likers = about(About::Likes(post.id))?;
        shown.resharers = about(About::Reshares(post.id))?;
        let title = title(visit.tongue, &shown);
        let body = html::post(&visit.view(), &shown, true);
        let card = card(db.here(), &title, &shown);
        Ok(Page::new(title, html! { div class="posts" { (body) } }).head(card).into())
    });
    Ok(answer?)
}

#[get("/p/<id>")]
fn show_short(visit: &Visit, id: &str, asked: Asked) -> web::Result<Answer> {
    show(visit, id, asked)
}

/// The post of an address. A visitor is asked to sign in for what is not theirs to see, unless nothing has that GUID; the
/// numbers of posts could be guessed, so with them there is no telling what is there.
pub fn find(visit: &Visit, id: &str) -> web::Result<Post> {
    let found = visit.pod.look(|db| posts::visible(db, visit.viewer_id(), id));
    match found {
        Err(Error::NotFound) if visit.viewer.is_none() => {
            let unknown = visit
                .pod
                .look(|db| Guid::parse(id).map_or(Ok(false), |guid| Ok(posts::by_guid(db, &guid)?.is_none())))?;
            Err(if unknown { Error::NotFound.into() } else { Trouble::SignIn })
        }
        found => Ok(found?),
    }
}

#[delete("/posts/<id>", data = "<_input>")]
fn delete(visit: &Visit, viewer: &Viewer, back: Back, id: &str, _input: Input) -> web::Result<Answer> {
    visit.pod.act(|tx| {
        let post = posts::visible(tx, Some(viewer.id()), id)?;
        posts::retract(tx, viewer.id(), post.id)
    })?;
    Ok(back.done(visit, Status::NoContent, html! {}, &back.path(&["/posts/", "/p/"], "/stream")))
}
