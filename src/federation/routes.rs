//! What other pods ask for and bring. Everything brought is kept and answered before it is opened, so that no answer
//! tells what was inside.

use crate::base::{DiasporaId, Guid, Result, Time};
use crate::federation::intake::{Intake, Taken};
use crate::media::Size;
use crate::moment::Db;
use crate::pod::Pod;
use crate::protocol::discovery::{HCard, WebFinger, resource};
use crate::protocol::envelope;
use crate::protocol::nodeinfo::{self, NodeInfo};
use crate::social::people::{self, Person};
use crate::social::{about, accounts, audience, comments, events, polls, posts, undo};
use crate::web::throttle::{Address, Counted, Discovering, Fetching, Receiving, retry_after};
use rocket::data::Data;
use rocket::http::{ContentType, Header, Status};
use rocket::response::Redirect;
use rocket::{Build, Request, Responder, Rocket, Route, State, catch, catchers, get, post, routes};
use std::sync::Arc;

/// All routes of this door.
pub fn routes() -> Vec<Route> {
    routes![receive_public, receive_private, fetch, webfinger, hcard, nodeinfo_links, nodeinfo_document, host_meta]
}

/// Says in a few bytes that something was asked for or brought too often, wherever that is counted.
pub fn catchers(rocket: Rocket<Build>) -> Rocket<Build> {
    let counted = ["/receive", "/fetch", "/hcard", "/nodeinfo", "/.well-known/webfinger"];
    counted.into_iter().fold(rocket, |rocket, base| rocket.register(base, catchers![too_often]))
}

#[derive(Responder)]
struct TooOften(&'static str, Header<'static>);

#[catch(429)]
fn too_often(request: &Request) -> TooOften {
    TooOften(
        "too many from your address: come again later",
        Header::new("Retry-After", retry_after(request).to_string()),
    )
}

/// A body with its own content type, readable from any site: it is public.
#[derive(Responder)]
struct Document {
    body: String,
    kind: ContentType,
    cors: Header<'static>,
}

impl Document {
    fn new(kind: &str, body: impl Into<String>) -> Document {
        let kind = ContentType::parse_flexible(kind).unwrap_or(ContentType::Plain);
        Document { body: body.into(), kind, cors: Header::new("Access-Control-Allow-Origin", "*") }
    }
}

#[post("/receive/public", data = "<body>")]
async fn receive_public(
    _counted: Counted<Receiving>,
    pod: &State<Arc<Pod>>,
    intake: &State<Intake>,
    by: Option<Address>,
    body: Data<'_>,
) -> Taken {
    intake.take(pod, None, by.map(Address::ip), body).await
}

#[post("/receive/users/<guid>", data = "<body>")]
async fn receive_private(
    _counted: Counted<Receiving>,
    pod: &State<Arc<Pod>>,
    intake: &State<Intake>,
    guid: &str,
    by: Option<Address>,
    body: Data<'_>,
) -> Taken {
    // What comes for a closed account is taken too: whoever sends it is told so once it is opened.
    let recipient = pod.look(|db| of_here(db, guid));
    match recipient {
        Ok(Some(person)) => intake.take(pod, Some(person.id), by.map(Address::ip), body).await,
        Ok(None) => Taken::No(Status::NotFound),
        Err(_) => Taken::later(),
    }
}

/// The person with this GUID, if they live here and are not gone.
fn local(db: &Db, guid: &str) -> Result<Option<Person>> {
    Ok(of_here(db, guid)?.filter(|person| !person.closed))
}

/// The person with this GUID, if they live here or did.
fn of_here(db: &Db, guid: &str) -> Result<Option<Person>> {
    let Some(guid) = Guid::parse(guid) else { return Ok(None) };
    match people::by_guid(db, &guid) {
        Ok(person) => Ok(Some(person).filter(Person::is_local)),
        Err(crate::base::Error::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

/// What a fetch finds: a public thing of somebody here, or where to ask instead.
enum Fetched {
    Here { author: Person, xml: String },
    At(String),
}

#[get("/fetch/<kind>/<guid>")]
fn fetch(
    _counted: Counted<Fetching>,
    pod: &State<Arc<Pod>>,
    kind: &str,
    guid: &str,
) -> std::result::Result<std::result::Result<Document, Redirect>, Status> {
    let guid = Guid::parse(guid).ok_or(Status::NotFound)?;
    let found = pod.look(|db| find(db, kind, &guid, pod.now())).map_err(|_| Status::ServiceUnavailable)?;
    match found.ok_or(Status::NotFound)? {
        Fetched::At(url) => Ok(Err(Redirect::found(format!("{url}/fetch/{kind}/{guid}")))),
        Fetched::Here { author, xml } => {
            let key = pod.look(|db| accounts::private_key(db, author.id)).map_err(|_| Status::ServiceUnavailable)?;
            let sealed = envelope::seal(&xml, &author.diaspora_id, &key);
            Ok(Ok(Document::new(&format!("{}; charset=utf-8", envelope::CONTENT_TYPE), sealed)))
        }
    }
}

// spec: 12
fn find(db: &Db, kind: &str, guid: &Guid, now: Time) -> Result<Option<Fetched>> {
    let post = match kind {
        "post" | "status_message" | "reshare" => posts::by_guid(db, guid)?,
        "poll" => polls::by_guid(db, guid)?.map(|poll| posts::get(db, poll.post)).transpose()?,
        "event" => events::by_guid(db, guid)?.map(|event| posts::get(db, event.post)).transpose()?,
        _ => None,
    };
    let found = match (kind, post) {
        (_, Some(post)) if audience::may_see_post(db, None, post.id)? && !undo::is_held(db, &post, now) => {
            Some((posts::build(db, post.id, None)?, post.author))
        }
        ("comment", _) => match comments::by_guid(db, guid)? {
            Some(comment)
                if audience::may_see_comment(db, None, &comment)? && !undo::is_comment_held(db, &comment, now) =>
            {
                Some((comments::xml(db, comment.id)?, comment.author))
            }
            _ => None,
        },
        _ => None,
    };
    let Some((xml, author)) = found else { return Ok(None) };
    Ok(match author.pod {
        None => Some(Fetched::Here { author, xml }),
        Some(pod) => Some(Fetched::At(crate::social::pods::get(db, pod)?.url)),
    })
}

#[get("/.well-known/webfinger?<resource>")]
fn webfinger(
    _counted: Counted<Discovering>,
    pod: &State<Arc<Pod>>,
    resource: Option<&str>,
) -> std::result::Result<Document, Status> {
    let asked = self::resource(resource.ok_or(Status::BadRequest)?);
    let id = DiasporaId::parse(&asked).ok_or(Status::NotFound)?;
    let person = pod.look(|db| people::by_diaspora_id(db, &id)).map_err(|_| Status::ServiceUnavailable)?;
    let person = person.filter(|person| person.is_local() && !person.closed).ok_or(Status::NotFound)?;
    let document = WebFinger::local(&person.diaspora_id, &person.guid, &pod.here().address("/"));
    Ok(Document::new("application/jrd+json; charset=utf-8", document.to_json().to_string()))
}

#[get("/hcard/users/<guid>")]
fn hcard(_counted: Counted<Discovering>, pod: &State<Arc<Pod>>, guid: &str) -> std::result::Result<Document, Status> {
    let card = pod.look(|db| {
        let Some(person) = local(db, guid)? else { return Ok(None) };
        let profile = people::profile(db, person.id)?;
        let public_key = people::public_key(db, &person.diaspora_id)?.unwrap_or_default();
        let image = |size| people::image(db.here(), &person, size);
        let filled = |text: String| Some(text).filter(|text| !text.is_empty());
        let full_name = format!("{} {}", profile.first_name, profile.last_name).trim().to_owned();
        Ok(Some(HCard {
            photo_large_url: image(Size::ThumbLarge),
            photo_medium_url: image(Size::ThumbMedium),
            photo_small_url: image(Size::ThumbSmall),
            guid: person.guid,
            nickname: Some(person.diaspora_id.name().to_owned()),
            full_name: Some(full_name),
            first_name: filled(profile.first_name),
            last_name: filled(profile.last_name),
            public_key,
            searchable: profile.searchable,
        }))
    });
    let card = card.map_err(|_| Status::ServiceUnavailable)?.ok_or(Status::NotFound)?;
    Ok(Document::new("text/html; charset=utf-8", card.to_html()))
}

#[get("/.well-known/nodeinfo")]
fn nodeinfo_links(pod: &State<Arc<Pod>>) -> Document {
    Document::new("application/json", nodeinfo::links(&pod.here().address("/")).to_string())
}

#[get("/nodeinfo/<version>")]
fn nodeinfo_document(
    _counted: Counted<Discovering>,
    pod: &State<Arc<Pod>>,
    version: &str,
) -> std::result::Result<Document, Status> {
    let info = pod.look(|db| info(pod, db)).map_err(|_| Status::ServiceUnavailable)?;
    let document = info.document(version).ok_or(Status::NotFound)?;
    Ok(Document::new(&nodeinfo::content_type(version), document.to_string()))
}

fn info(pod: &Pod, db: &Db) -> Result<NodeInfo> {
    let (settings, facts) = (&pod.here().settings, about::facts(db, pod.now())?);
    Ok(NodeInfo {
        version: about::VERSION.to_owned(),
        repository: settings.source_url.clone(),
        name: Some(settings.pod_name.clone()),
        open_registrations: facts.open,
        users: facts.users,
        users_half_year: facts.users_half_year,
        users_month: facts.users_month,
        local_posts: facts.posts,
        local_comments: facts.comments,
        ..NodeInfo::default()
    })
}

#[get("/.well-known/host-meta")]
fn host_meta() -> Document {
    Document::new("application/xrd+xml; charset=utf-8", nodeinfo::HOST_META)
}
