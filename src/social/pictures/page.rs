//! The files of pictures, sent to whom may see them and fetched from elsewhere for whom lives here; and the profile picture.

use super::easel::{name, shelf};
use super::{Address, Files, Picture, PictureId, Unmade, bytes};
use super::{address::embedded_key, by_key, embed, get, html, is_embedded, is_news, is_wanted, looked_at, lost, want};
use crate::base::{Error, Result};
use crate::media::{Crop, Kind, Opened, Refused, Shelf, Size};
use crate::moment::Db;
use crate::pod::Pod;
use crate::social::audience::{self, Asker, Sight};
use crate::social::people::{self, PersonId};
use crate::social::photos::{self, Photo, html::Shot};
use crate::web::back::Back;
use crate::web::files::{Absent, File, Part, Seen};
use crate::web::input::Asked;
use crate::web::parts::Tone;
use crate::web::places::{Crowd, Place};
use crate::web::uploads::in_turn;
use crate::web::{self, Answer, Go, Input, Page, Serving, Uploads, Viewer, Visit};
use maud::html as markup;
use rocket::http::{ContentType, Status};
use rocket::tokio::sync::Semaphore;
use rocket::tokio::task::spawn_blocking;
use rocket::{Route, State, delete, get, post, put, routes};
use std::io::Write;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// What somebody is told for whom a picture is still on its way.
const LATER: Absent = Absent::Later { retry_after_s: 5 };
/// Files of an object storage come through memory: so many at a time.
static COMING: Semaphore = Semaphore::const_new(3);

/// All routes of pictures.
pub fn routes() -> Vec<Route> {
    routes![picture, choose, change, clear, from_photo]
}

/// A picture in one size, `{size_}{key}[.{ticket}.{proof}].{ending}`. Its address alone admits nobody to what is limited.
#[get("/uploads/images/<file>")]
async fn picture(
    visit: &Visit,
    serving: &State<Serving>,
    crowd: &State<Crowd>,
    file: &str,
    asked: Asked,
    part: Part,
) -> std::result::Result<File, Absent> {
    let address = Address::parse(visit.pod.here(), file).ok_or(Absent::Nowhere)?;
    let picture = match visit.pod.look(|db| by_key(db, &address.key))? {
        Some(picture) => picture,
        None => first_seen(visit, &address, asked.text("of"))?,
    };
    let (bearer, seen, is_news) = visit.pod.look(|db| {
        let bearer = address.ticket.map_or(Ok(None), |ticket| ticket.holder(db, visit.now))?;
        Ok((bearer, sight(db, visit.viewer_id(), bearer, &picture)?, is_news(db, picture.id, visit.now)?))
    })?;
    let seen = seen.ok_or(Absent::Nowhere)?;
    // Nothing is fetched, and nothing is written, for those who do not live here.
    let resident = match bearer {
        Some(Asker::Person(person)) => Some(person),
        _ => visit.viewer_id(),
    };
    if resident.is_some() && picture.url.is_some() && is_news {
        visit.pod.act(|tx| looked_at(tx, picture.id))?;
    }
    if let Some(files) = &picture.files
        && part.is_known(&tag(&picture, files.nearest(address.size).0))
    {
        let (size, kind) = files.nearest(address.size);
        return Ok(File { opened: None, kind: image(kind), name: String::new(), tag: tag(&picture, size), seen, part });
    }
    let (picture, files, opened) = match opened(&visit.pod, &picture, address.size).await? {
        Some((files, opened)) => (picture, files, opened),
        None => {
            let resident = resident.filter(|_| picture.url.is_some()).ok_or(Absent::Nowhere)?;
            let place = crowd.waiting.take(resident).ok_or(LATER)?;
            fetched(&visit.pod, picture, address.size, place, serving.picture_patience).await?
        }
    };
    let (size, kind) = files.nearest(address.size);
    let name = format!("{}.{}", picture.key, kind.ending());
    Ok(File { opened: Some(opened), kind: image(kind), name, tag: tag(&picture, size), seen, part })
}

fn image(kind: Kind) -> ContentType {
    ContentType::new("image", kind.word())
}

/// What tells a file from every other.
fn tag(picture: &Picture, size: Size) -> String {
    format!("\"{}-{}\"", picture.key, size.word())
}

/// A picture that a text names, and that nobody here has looked at yet.
fn first_seen(visit: &Visit, address: &Address, url: &str) -> std::result::Result<Picture, Absent> {
    let ours = embedded_key(visit.pod.here(), url) == address.key;
    if !ours || visit.viewer.is_none() {
        return Err(Absent::Nowhere);
    }
    Ok(visit.pod.act(|tx| embed(tx, url))?)
}

/// What admits: that it is for everybody, the ticket of `bearer`, or the session.
fn sight(db: &Db, viewer: Option<PersonId>, bearer: Option<Asker>, picture: &Picture) -> Result<Option<Seen>> {
    if is_embedded(db.here(), picture) {
        return Ok(Some(Seen::InTexts));
    }
    let session = viewer.map_or(Asker::Visitor, Asker::Person);
    let askers = bearer.map(|bearer| (bearer, Seen::WithTicket)).into_iter().chain([(session, Seen::BySession)]);
    for (asker, seen) in askers {
        match audience::sight_of_picture(db, asker, picture.id)? {
            Sight::Everybody => return Ok(Some(Seen::ByEverybody)),
            Sight::Limited => return Ok(Some(seen)),
            Sight::Nobody => {}
        }
    }
    Ok(None)
}

/// The file of a picture that is here. What comes from an object storage is put aside: slow readers hold no memory.
async fn opened(
    pod: &Arc<Pod>,
    picture: &Picture,
    size: Size,
) -> std::result::Result<Option<(Files, std::fs::File)>, Absent> {
    let Some(files) = picture.files.clone() else { return Ok(None) };
    let name = name(&picture.key, files.nearest(size).0);
    let (aside, picture) = (pod.clone(), picture.clone());
    let _turn = match shelf(pod, &picture) {
        Shelf::Bucket(_) => Some(COMING.acquire().await.map_err(|_| Absent::Broken)?),
        Shelf::Folder(_) => None,
    };
    let broken = |error: std::io::Error| Error::Broken(format!("a picture could not be read: {error}"));
    let found = spawn_blocking(move || match shelf(&aside, &picture).open(&name).map_err(broken)? {
        None => Ok(None),
        Some(Opened::File(file, _)) => Ok(Some(file)),
        Some(Opened::Bytes(bytes)) => {
            let mut file = aside.scratch()?;
            file.write_all(&bytes).map_err(broken)?;
            Ok(Some(file))
        }
    });
    let found: Result<_> = found.await.map_err(|_| Absent::Broken)?;
    Ok(found?.map(|file| (files, file)))
}

/// The file of a picture of elsewhere that is not here: somebody here looks at it, so it is fetched while they wait.
async fn fetched(
    pod: &Arc<Pod>,
    picture: Picture,
    size: Size,
    place: Place,
    patience: Duration,
) -> std::result::Result<(Picture, Files, std::fs::File), Absent> {
    let id = pod.act(|tx| {
        let id = if picture.files.is_some() { lost(tx, &picture)? } else { picture.id };
        want(tx, id)?;
        Ok(id)
    })?;
    let waiting = pod.clone();
    let come = spawn_blocking(move || {
        let _place = place;
        wait(&waiting, id, patience)
    });
    match come.await.map_err(|_| Absent::Broken)?? {
        Come::Here(picture) => {
            let (files, file) = opened(pod, &picture, size).await?.ok_or(Absent::Nowhere)?;
            Ok((picture, files, file))
        }
        Come::Not => Err(Absent::Nowhere),
        Come::Later => Err(LATER),
    }
}

/// What came of waiting.
enum Come {
    Here(Picture),
    Not,
    Later,
}

fn wait(pod: &Pod, id: PictureId, patience: Duration) -> Result<Come> {
    let start = Instant::now();
    loop {
        let rung = pod.bell.count();
        let (picture, wanted) = pod.look(|db| Ok((get(db, id)?, is_wanted(db, id)?)))?;
        match patience.checked_sub(start.elapsed()) {
            _ if picture.files.is_some() => return Ok(Come::Here(picture)),
            _ if !wanted => return Ok(Come::Not),
            Some(left) if !left.is_zero() => pod.bell.wait(rung, left),
            _ => return Ok(Come::Later),
        }
    }
}

#[get("/profile/photo")]
fn choose(visit: &Visit, viewer: &Viewer, asked: Asked) -> web::Result<Page> {
    let photo = match asked.given("from") {
        Some(from) => Some(visit.pod.look(|db| photos::own(db, viewer.id(), from))?),
        None => None,
    };
    Ok(choosing(visit, viewer, photo.as_ref(), None))
}

fn choosing(visit: &Visit, viewer: &Viewer, photo: Option<&Photo>, wrong: Option<&str>) -> Page {
    let person = &viewer.account.person;
    let shot = photo.map(|photo| Shot::of(photo, person, None));
    let words = wrong.map(|key| visit.say(key));
    let body = html::profile_photo(&visit.view(), &people::html::face(person), shot.as_ref(), words.as_deref());
    let status = if wrong.is_some() { Status::UnprocessableEntity } else { Status::Ok };
    Page::new(visit.say("photos-profile"), body).status(status)
}

/// Takes a new file, or a photo of one's own, and the square of it that is to be shown.
#[post("/profile/photo", data = "<uploads>")]
async fn change(visit: &Visit, viewer: &Viewer, uploads: Uploads) -> web::Result<Answer> {
    let Uploads { input, files } = uploads;
    let crop = match (input.number("left"), input.number("top"), input.number("side")) {
        (Some(left), Some(top), Some(side)) => Crop::Square { left, top, side },
        _ => Crop::Middle,
    };
    let person = viewer.id();
    let made = match (input.given("from"), files.into_iter().next()) {
        (Some(from), _) => {
            let photo = visit.pod.look(|db| photos::own(db, person, from))?;
            cut(visit, photo, crop).await?;
            Ok(())
        }
        (None, Some(file)) => {
            let made =
                file.made(&visit.pod, Some(crop), move |tx, picture| people::set_picture(tx, person, picture, None));
            made.await
        }
        (None, None) => Err(Unmade::Refused(Refused::NotAPicture)),
    };
    if let Err(unmade) = made {
        let key = photos::page::refusal(unmade)?;
        return Ok(choosing(visit, viewer, None, Some(key)).into());
    }
    Ok(Go::to("/profile/edit").saying(Tone::Good, "people-saved").into())
}

/// Makes a photo of somebody here, as far as it lies in the square, their profile picture.
pub(in crate::social) async fn cut(visit: &Visit, photo: Photo, crop: Crop) -> web::Result<()> {
    let pod = visit.pod.clone();
    let made = in_turn(move || {
        let bytes = bytes(&pod, &photo.picture, Size::Original)?;
        super::upload(&pod, bytes, Some(crop), |tx, picture| {
            people::set_picture(tx, photo.author, picture, Some(photo.id.0))
        })
    });
    made.await.map_err(|unmade| match unmade {
        Unmade::Broken(error) => error.into(),
        Unmade::Refused(refused) => Error::invalid("from", refused.key()).into(),
    })
}

/// As clients ask for it.
#[put("/photos/<id>/make_profile_photo", data = "<_input>")]
async fn from_photo(visit: &Visit, viewer: &Viewer, back: Back, id: &str, _input: Input) -> web::Result<Answer> {
    let photo = visit.pod.look(|db| photos::own(db, viewer.id(), id))?;
    cut(visit, photo, Crop::Middle).await?;
    Ok(back.done(visit, Status::NoContent, markup! {}, "/profile/edit"))
}

#[delete("/profile/photo", data = "<_input>")]
fn clear(visit: &Visit, viewer: &Viewer, back: Back, _input: Input) -> web::Result<Answer> {
    visit.pod.act(|tx| people::clear_picture(tx, viewer.id()))?;
    Ok(back.done(visit, Status::NoContent, markup! {}, "/profile/photo"))
}
