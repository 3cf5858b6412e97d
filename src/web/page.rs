//! Answers: a page in its frame, a redirect with something to say, JSON.

use crate::base::{Error, Guid, PodUrl};
use crate::pod::OwnText;
use crate::social::undo::{self, Deed};
use crate::social::{conversations, notifications, people, reports};
use crate::web::cookies::Kind;
use crate::web::frame::{self, Frame, Here, Shape};
use crate::web::parts::{Texts, Tone, notice};
use crate::web::{Visit, Wants, assets, headers};
use maud::{Markup, html};
use rocket::Request;
use rocket::http::{ContentType, CookieJar, Header, Method, Status};
use rocket::response::{self, Responder, Response};
use std::io::Cursor;

/// A page: its content and what the frame around it needs. For htmx it is the content alone.
pub struct Page {
    title: String,
    body: Markup,
    shape: Shape,
    here: Option<Here>,
    head: Markup,
    side: Markup,
    status: Status,
    scripts: Vec<String>,
    secret: bool,
}

impl Page {
    /// A page of that title, in the usual shape.
    pub fn new(title: impl Into<String>, body: Markup) -> Page {
        let (head, side) = (html! {}, html! {});
        let (shape, status) = (Shape::Page, Status::Ok);
        Page { title: title.into(), body, shape, here: None, head, side, status, scripts: Vec::new(), secret: false }
    }

    /// In another shape.
    pub fn shape(self, shape: Shape) -> Page {
        Page { shape, ..self }
    }

    /// As this entry of the navigation.
    pub fn here(self, here: Here) -> Page {
        Page { here: Some(here), ..self }
    }

    /// With more in `<head>`.
    pub fn head(self, head: Markup) -> Page {
        Page { head, ..self }
    }

    /// With something beside the content.
    pub fn side(self, side: Markup) -> Page {
        Page { side, ..self }
    }

    /// With more below the content.
    pub fn below(self, more: Markup) -> Page {
        Page { body: html! { (self.body) (more) }, ..self }
    }

    /// With another status than 200.
    pub fn status(self, status: Status) -> Page {
        Page { status, ..self }
    }

    /// For whoever knows its address: no browser keeps it, and no search engine.
    pub fn secret(self) -> Page {
        Page { secret: true, head: html! { (self.head) meta name="robots" content="noindex"; }, ..self }
    }

    /// Lets the page carry this script in its markup: exactly the text between its tags.
    pub fn script(mut self, text: &str) -> Page {
        self.scripts.push(text.to_owned());
        self
    }

    fn whole(&self, visit: &Visit, jar: &CookieJar, form: bool) -> Result<String, Error> {
        let pod = &visit.pod;
        let url = &pod.here().settings.url;
        let viewer = match (&visit.viewer, visit.face().filter(|_| self.shape == Shape::Page)) {
            (Some(viewer), Some(face)) => Some(pod.look(|db| {
                let duties = || {
                    let (refused, reports) = (people::count_refused(db)?, reports::count_open(db)?);
                    Ok::<_, Error>(frame::Duties { refused: refused.unsigned_abs(), reports: reports.unsigned_abs() })
                };
                Ok(frame::Viewer {
                    face: face.clone(),
                    unread: notifications::unread(db, viewer.id())?.unsigned_abs(),
                    messages: conversations::unread(db, viewer.id())?.unsigned_abs(),
                    podmin: viewer.account.podmin.then(duties).transpose()?,
                    shortcuts: viewer.account.shortcuts,
                })
            })?),
            _ => None,
        };
        let notice = take_notice(visit, url, jar)?;
        let frame = Frame {
            tongue: visit.tongue,
            title: &self.title,
            pod: &pod.here().settings.pod_name,
            viewer,
            leaving: visit.leaver.is_some(),
            csrf: if visit.signed_in().is_some() || form { &visit.csrf } else { "" },
            notice,
            here: self.here,
            shape: self.shape,
            head: html! { (self.head) },
            side: html! { (self.side) },
            texts: Texts {
                terms: pod.has_own_text(OwnText::Terms, visit.tongue.code()),
                privacy: pod.has_own_text(OwnText::Privacy, visit.tongue.code()),
            },
            assets: assets::of_frame(),
        };
        Ok(frame::page(&frame, &self.body).into_string())
    }
}

/// Whether a form stands in it: then a visitor needs the cookie its token is tied to.
fn has_form(body: &Markup, visit: &Visit) -> bool {
    body.0.contains(&visit.csrf)
}

impl<'r> Responder<'r, 'static> for Page {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'static> {
        let Ok(visit) = Visit::of(request) else { return Err(Status::InternalServerError) };
        let (url, jar) = (&visit.pod.here().settings.url, request.cookies());
        let ties = visit.signed_in().is_none() && has_form(&self.body, visit);
        let text = match visit.wants {
            Wants::Fragment => self.body.0.clone(),
            _ => self.whole(visit, jar, ties).map_err(|_| Status::InternalServerError)?,
        };
        if ties && !visit.tie.1 {
            Kind::Visit.set(url, jar, visit.tie.0.clone());
        }
        let mut response = Response::build();
        response.status(self.status).header(ContentType::HTML).sized_body(text.len(), Cursor::new(text));
        response.header(Header::new("Vary", "Accept, Accept-Language, Cookie, HX-Request"));
        if !self.scripts.is_empty() {
            response.header(headers::policy(&self.scripts));
        }
        if self.body.0.contains("<div class=\"publisher-locate\"") {
            response.header(headers::permissions(true));
        }
        let anybodys = visit.signed_in().is_none() && !ties && !self.secret;
        if anybodys && self.status == Status::Ok && !said_something(visit, url, jar) {
            response.header(Header::new("Cache-Control", "private, max-age=30"));
        }
        response.ok()
    }
}

/// A redirect, with something to say on the page it leads to. The status is always 302: living clients wait for it.
pub struct Go {
    to: String,
    notice: Option<Notice>,
}

/// What a redirect leaves to say.
enum Notice {
    /// The message of a key.
    Words(Tone, &'static str),
    /// That this was sent, and can be called back.
    Sent(Deed, Guid),
}

impl Go {
    /// To a path of this pod.
    pub fn to(path: impl Into<String>) -> Go {
        Go { to: path.into(), notice: None }
    }

    /// Back to our page that led here, else to `path`.
    pub fn back(visit: &Visit, path: &str) -> Go {
        Go::to(visit.from.clone().unwrap_or_else(|| path.to_owned()))
    }

    /// With the message of that key to say.
    pub fn saying(self, tone: Tone, key: &'static str) -> Go {
        Go { notice: Some(Notice::Words(tone, key)), ..self }
    }

    /// With the offer to call back what was said.
    pub fn offering_undo(self, said: Deed, guid: &Guid) -> Go {
        Go { notice: Some(Notice::Sent(said, guid.clone())), ..self }
    }
}

impl<'r> Responder<'r, 'static> for Go {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'static> {
        if let (Some(notice), Ok(visit)) = (self.notice, Visit::of(request)) {
            let left = match notice {
                Notice::Words(Tone::Good, key) => format!("good:{key}"),
                Notice::Words(Tone::Bad, key) => format!("bad:{key}"),
                Notice::Sent(said, guid) => format!("{}:{guid}", said.word()),
            };
            Kind::Notice.set(&visit.pod.here().settings.url, request.cookies(), left);
        }
        let changed = request.method() != Method::Get;
        if changed && Visit::of(request).as_ref().is_ok_and(|visit| visit.wants == Wants::Fragment) {
            // htmx would put the page it is led to into the one that is there.
            return Response::build().header(Header::new("HX-Redirect", self.to)).ok();
        }
        Response::build().status(Status::Found).header(Header::new("Location", self.to)).ok()
    }
}

fn said_something(visit: &Visit, url: &PodUrl, jar: &CookieJar) -> bool {
    visit.wants == Wants::Html && Kind::Notice.get(url, jar).is_some()
}

/// What the last request left to say; once. Only messages we know, and what can still be called back, whoever wrote the cookie.
fn take_notice(visit: &Visit, url: &PodUrl, jar: &CookieJar) -> Result<Option<Markup>, Error> {
    let Some(left) = Kind::Notice.get(url, jar) else { return Ok(None) };
    Kind::Notice.forget(url, jar);
    let Some((kind, rest)) = left.split_once(':') else { return Ok(None) };
    if let (Some(said), Some(guid), Some(viewer)) = (Deed::parse(kind), Guid::parse(rest), visit.viewer_id()) {
        let seconds = visit.pod.look(|db| undo::seconds_left(db, viewer, visit.now, said, &guid))?;
        return Ok(seconds.map(|seconds| undo::html::bar(&visit.view(), said, &guid, seconds)));
    }
    let plain = rest.len() < 80 && rest.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    let words = plain.then(|| visit.say(rest)).filter(|words| words != rest);
    let tone = if kind == "good" { Tone::Good } else { Tone::Bad };
    Ok(words.map(|words| notice(visit.tongue, tone, &words)))
}

/// JSON, in one line, with a status.
pub struct Json(pub Status, pub serde_json::Value);

impl<'r> Responder<'r, 'static> for Json {
    fn respond_to(self, _: &'r Request<'_>) -> response::Result<'static> {
        let text = self.1.to_string();
        let mut response = Response::build();
        response.status(self.0).header(ContentType::JSON).header(Header::new("Vary", "Accept, Cookie"));
        response.sized_body(text.len(), Cursor::new(text)).ok()
    }
}

/// A text file to keep.
pub struct Text {
    pub name: String,
    pub text: String,
}

impl<'r> Responder<'r, 'static> for Text {
    fn respond_to(self, _: &'r Request<'_>) -> response::Result<'static> {
        let mut response = Response::build();
        response.header(ContentType::new("text", "plain").with_params(("charset", "utf-8")));
        response.header(Header::new("Content-Disposition", format!("attachment; filename=\"{}\"", self.name)));
        response.header(Header::new("X-Robots-Tag", "noindex"));
        response.sized_body(self.text.len(), Cursor::new(self.text)).ok()
    }
}

/// Whichever answer the request wants.
pub enum Answer {
    Page(Box<Page>),
    Go(Go),
    Json(Json),
    /// A piece of a page, for htmx.
    Fragment(Markup),
    /// A status and nothing more.
    Status(Status),
}

impl<'r> Responder<'r, 'static> for Answer {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'static> {
        match self {
            Answer::Page(page) => page.respond_to(request),
            Answer::Go(go) => go.respond_to(request),
            Answer::Json(json) => json.respond_to(request),
            Answer::Fragment(markup) => {
                let text = markup.into_string();
                Response::build().header(ContentType::HTML).sized_body(text.len(), Cursor::new(text)).ok()
            }
            Answer::Status(status) => Response::build().status(status).ok(),
        }
    }
}

impl From<Page> for Answer {
    fn from(page: Page) -> Answer {
        Answer::Page(Box::new(page))
    }
}

impl From<Go> for Answer {
    fn from(go: Go) -> Answer {
        Answer::Go(go)
    }
}

impl From<Json> for Answer {
    fn from(json: Json) -> Answer {
        Answer::Json(json)
    }
}

impl From<Markup> for Answer {
    fn from(markup: Markup) -> Answer {
        Answer::Fragment(markup)
    }
}

impl From<Status> for Answer {
    fn from(status: Status) -> Answer {
        Answer::Status(status)
    }
}
