//! Photos' addresses: uploading them, looking at somebody's, saying what they show, taking them back.

use super::html::{self, Around, Shot};
use super::{For, Photo, PhotoId, json};
use crate::base::Error;
use crate::media::Crop;
use crate::moment::Db;
use crate::social::aspects::Choice;
use crate::social::people::{self, Person, PersonId};
use crate::social::pictures::Unmade;
use crate::social::pictures::page::cut;
use crate::social::streams::{self, Among};
use crate::social::{audience, photos, posts};
use crate::web::back::Back;
use crate::web::input::{Asked, Input};
use crate::web::parts::Tone;
use crate::web::uploads::Upload;
use crate::web::{Answer, Go, Json, OrJson, Page, Result, Uploads, Viewer, Visit, Wants};
use maud::html as markup;
use rocket::http::Status;
use rocket::{Route, delete, get, post, put, routes};
use serde_json::json as value;

/// What an address says of a photo that is looked at among those of its post.
pub(in crate::social) const POST: &str = "post";

/// All routes of photos.
pub fn routes() -> Vec<Route> {
    routes![upload, of_person, show, describe, delete]
}

/// What came of files that were uploaded: photos that wait, and the keys of what was wrong with others, by name.
#[derive(Default)]
pub struct Taken {
    pub photos: Vec<PhotoId>,
    pub refused: Vec<(String, &'static str)>,
}

/// Makes waiting photos of what somebody uploaded.
pub async fn take(visit: &Visit, viewer: &Viewer, files: Vec<Upload>) -> Result<Taken> {
    let (mut taken, author) = (Taken::default(), viewer.id());
    for file in files {
        let name = file.name.clone();
        // Asked before, so that nothing is made in vain.
        if let Err(Error::Invalid { key, .. }) = visit.pod.look(|db| photos::check_room(db, author)) {
            taken.refused.push((name, key));
            continue;
        }
        match file.made(&visit.pod, None, move |tx, picture| photos::add(tx, author, picture)).await {
            Ok(photo) => taken.photos.push(photo),
            Err(unmade) => taken.refused.push((name, refusal(unmade)?)),
        }
    }
    Ok(taken)
}

/// What to say of a file that became no picture.
pub(in crate::social) fn refusal(unmade: Unmade) -> Result<&'static str> {
    match unmade {
        Unmade::Refused(refused) => Ok(refused.key()),
        Unmade::Broken(Error::Invalid { key, .. }) => Ok(key),
        Unmade::Broken(error) => Err(error.into()),
    }
}

/// Takes files: as pieces of the publisher for our own script, or as living clients upload them, one by one.
#[post("/photos", data = "<uploads>")]
async fn upload(visit: &Visit, viewer: &Viewer, wants: OrJson, uploads: Uploads) -> Result<Answer> {
    let Uploads { input, files } = uploads;
    let taken = take(visit, viewer, files).await?;
    if let Some((name, key)) = taken.refused.first() {
        return Ok(refuse(visit, wants.0, name, key));
    }
    let Some(photo) = taken.photos.first().copied() else {
        return Ok(refuse(visit, wants.0, "", "photos-not-a-picture"));
    };
    if wants.0 == Wants::Fragment {
        let view = visit.view();
        let photos = visit
            .pod
            .look(|db| taken.photos.iter().map(|id| photos::get(db, *id)).collect::<crate::base::Result<Vec<_>>>())?;
        let shots = photos.iter().map(|photo| Shot::of(photo, &viewer.account.person, None));
        return Ok(markup! { @for shot in shots { (html::pending(&view, &shot)) } }.into());
    }
    if input.ticked("photo[set_profile_photo]") || input.ticked("set_profile_image") {
        let photo = visit.pod.look(|db| photos::get(db, photo))?;
        cut(visit, photo, Crop::Middle).await?;
    }
    visit.pod.act(|tx| {
        photos::describe(tx, viewer.id(), photo, input.text("photo[text]"))?;
        match alone(&input) {
            Some(choice) => {
                let people = audience::chosen(tx, viewer.id(), &choice)?;
                let to = if choice == Choice::Public { For::Everybody } else { For::People(people) };
                photos::show_alone(tx, photo, to)
            }
            None => Ok(()),
        }
    })?;
    let told = visit.pod.look(|db| {
        let photo = photos::get(db, photo)?;
        Ok(json::photo(db.here(), &photo, &people::get(db, photo.author)?, visit.ticket()))
    })?;
    Ok(Json(Status::Ok, value!({ "success": true, "data": { "photo": told } })).into())
}

/// For whom a photo is that is not to wait for a post.
fn alone(input: &Input) -> Option<Choice> {
    let waits = !matches!(input.text("photo[pending]"), "false" | "0");
    Choice::parse(input.all("photo[aspect_ids]")).filter(|_| !waits)
}

fn refuse(visit: &Visit, wants: Wants, name: &str, key: &str) -> Answer {
    let words = visit.say(key);
    match wants {
        Wants::Fragment => {
            Page::new("", html::refused(&visit.view(), name, &words)).status(Status::UnprocessableEntity).into()
        }
        _ => Json(Status::UnprocessableEntity, value!({ "success": false, "error": words })).into(),
    }
}

/// Somebody's page of photos is for whom their page is.
fn owner(visit: &Visit, guid: &str) -> Result<Person> {
    let person = visit.pod.look(|db| people::by_guid_or_id(db, visit.viewer_id(), guid))?;
    people::page::check_open(visit, &person)?;
    Ok(person)
}

#[get("/people/<guid>/photos")]
fn of_person(visit: &Visit, guid: &str, asked: Asked) -> Result<Answer> {
    let (person, viewer) = (owner(visit, guid)?, visit.viewer_id());
    let before = streams::page::before(&asked);
    let before = before.map(|before| (before.time, asked.number("max_id").map(PhotoId)));
    let (found, more) = visit.pod.look(|db| streams::photos(db, viewer, person.id, before))?;
    if visit.wants == Wants::Json {
        let told: Vec<_> =
            found.iter().map(|photo| json::photo(visit.pod.here(), photo, &person, visit.ticket())).collect();
        return Ok(Json(Status::Ok, value!({ "photos": told })).into());
    }
    let path = format!("/people/{}/photos", person.guid);
    let last = found.last().filter(|_| more);
    let older = last.map(|photo| format!("{path}?max_time={}&max_id={}", photo.created_at.unix(), photo.id));
    let shots: Vec<Shot> = found.iter().map(|photo| Shot::of(photo, &person, None)).collect();
    let (head, _) = people::page::head(visit, &person, true)?;
    let view = visit.view();
    let body = markup! {
        (head)
        (html::photo_grid(&view, &shots, older.as_deref(), viewer == Some(person.id)))
    };
    Ok(Page::new(person.name(), body).into())
}

#[get("/people/<guid>/photos/<id>")]
fn show(visit: &Visit, guid: &str, id: &str, asked: Asked) -> Result<Answer> {
    let (person, viewer) = (owner(visit, guid)?, visit.viewer_id());
    let photo = visit.pod.look(|db| find(db, viewer, &person, id))?;
    if visit.wants == Wants::Json {
        let told = json::photo(visit.pod.here(), &photo, &person, visit.ticket());
        return Ok(Json(Status::Ok, told).into());
    }
    let among = if asked.text("in") == POST { Among::Post } else { Among::All };
    let (before, after, post) = visit.pod.look(|db| {
        let (before, after) = streams::beside(db, viewer, &photo, among)?;
        let post = photo.post.map(|post| posts::get(db, post)).transpose()?;
        Ok((before, after, post))
    })?;
    let place = (among == Among::Post).then_some(POST);
    let href = |other: &Photo| Shot::of(other, &person, place).href;
    let (before, after) = (before.as_ref().map(href), after.as_ref().map(href));
    let post = post.map(|post| format!("/posts/{}", post.guid));
    let (view, own) = (visit.view(), viewer == Some(person.id));
    let shot = Shot::of(&photo, &person, place);
    let around = Around {
        previous: before.as_deref(),
        next: after.as_deref(),
        post: post.as_deref(),
        public: photo.public,
        wrong: None,
    };
    let body = html::photo_page(&view, &people::html::face(&person), &shot, &around, own);
    Ok(Page::new(person.name(), body).into())
}

/// A photo of somebody that the viewer may see.
fn find(db: &Db, viewer: Option<PersonId>, owner: &Person, id: &str) -> crate::base::Result<Photo> {
    let photo = photos::own(db, owner.id, id)?;
    if audience::may_see_photo(db, viewer, photo.id)? { Ok(photo) } else { Err(Error::NotFound) }
}

#[put("/photos/<id>", data = "<input>")]
fn describe(visit: &Visit, viewer: &Viewer, id: &str, input: Input) -> Result<Answer> {
    let photo = visit.pod.look(|db| photos::own(db, viewer.id(), id))?;
    let text = input.text("photo[text]");
    match visit.pod.act(|tx| photos::describe(tx, viewer.id(), photo.id, text)) {
        Err(Error::Invalid { key, .. }) if visit.wants == Wants::Html => {
            let shot = Shot { words: text.to_owned(), ..Shot::of(&photo, &viewer.account.person, None) };
            let words = visit.say(key);
            let around = Around { public: photo.public, wrong: Some(&words), ..Around::default() };
            let face = people::html::face(&viewer.account.person);
            let page =
                Page::new(visit.say("photos-words"), html::photo_page(&visit.view(), &face, &shot, &around, true));
            return Ok(page.status(Status::UnprocessableEntity).into());
        }
        described => described?,
    }
    if visit.wants == Wants::Json {
        return Ok(Status::NoContent.into());
    }
    let page = Shot::of(&photo, &viewer.account.person, None).href;
    Ok(Go::back(visit, &page).saying(Tone::Good, "photos-described").into())
}

#[delete("/photos/<id>", data = "<_input>")]
fn delete(visit: &Visit, viewer: &Viewer, back: Back, id: &str, _input: Input) -> Result<Answer> {
    visit.pod.act(|tx| {
        let photo = photos::own(tx, viewer.id(), id)?;
        posts::retract_photo(tx, viewer.id(), photo.id)
    })?;
    let mine = format!("/people/{}/photos", viewer.account.person.guid);
    Ok(back.done(visit, Status::NoContent, markup! {}, &back.path(&[&format!("{mine}/"), "/posts/", "/p/"], &mine)))
}
