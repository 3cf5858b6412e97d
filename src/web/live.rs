//! `GET /events`: hints to pages that are open, as server-sent events (docs/decisions/0023).

use crate::base::{Result, calmly};
use crate::live::{News, Seat, THINGS_MAX};
use crate::moment::Db;
use crate::pod::Pod;
use crate::social::{audience, conversations, notifications, posts, sessions};
use crate::text::Tongue;
use crate::web::{Json, Viewer, Visit};
use rocket::futures::stream::BoxStream;
use rocket::http::{Header, Status};
use rocket::request::{FromRequest, Outcome};
use rocket::response::stream::{Event, EventStream, stream};
use rocket::response::{self, Responder, Response};
use rocket::{Request, Route, get, routes};
use serde_json::json;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;
use tokio::select;
use tokio::time::{Instant, sleep, sleep_until};

/// How many streams there may be, and how they look.
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    /// Streams in all. Each takes as much as a connection that is being answered, some 60 KB.
    pub streams: usize,
    /// From one look to the next, at least.
    pub rest: Duration,
    /// From one sign of life to the next, at most; so late a stream notices what another process has done.
    pub beat: Duration,
}

impl Default for Pace {
    fn default() -> Pace {
        Pace { streams: 1000, rest: Duration::from_secs(2), beat: Duration::from_secs(15) }
    }
}

/// What the server was made with.
#[rocket::async_trait]
impl<'r> FromRequest<'r> for Pace {
    type Error = Infallible;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Pace, Infallible> {
        Outcome::Success(request.rocket().state().copied().unwrap_or_default())
    }
}

/// All routes of live pages.
pub fn routes() -> Vec<Route> {
    routes![events]
}

/// A stream that no reverse proxy keeps back.
struct Flowing(EventStream<BoxStream<'static, Event>>);

impl<'r> Responder<'r, 'r> for Flowing {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'r> {
        let unbuffered = Header::new("X-Accel-Buffering", "no");
        Response::build_from(self.0.respond_to(request)?).header(unbuffered).ok()
    }
}

// Who is not signed in is not sent to sign in: no page is asked for.
#[get("/events")]
fn events(visit: &Visit, pace: Pace) -> std::result::Result<Flowing, Json> {
    let refused = |status| Json(status, json!({}));
    let viewer = visit.viewer.as_ref().ok_or_else(|| refused(Status::Unauthorized))?;
    let seat = visit.pod.live.enter(viewer.id(), pace.streams);
    let seat = seat.ok_or_else(|| refused(Status::ServiceUnavailable))?;
    let watch = Watch { pod: visit.pod.clone(), viewer: viewer.clone(), tongue: visit.tongue, seat, counts: (-1, -1) };
    // Its own beat says more than that the line lives.
    Ok(Flowing(EventStream::from(watch.stream(pace)).heartbeat(None)))
}

/// One stream: who watches, and what they were told last.
struct Watch {
    pod: Arc<Pod>,
    viewer: Viewer,
    tongue: Tongue,
    seat: Seat,
    counts: Counts,
}

/// Unread notifications and messages.
type Counts = (i64, i64);

impl Watch {
    fn stream(mut self, pace: Pace) -> BoxStream<'static, Event> {
        Box::pin(stream! {
            loop {
                let rested = Instant::now() + pace.rest;
                let Some(hints) = self.look() else {
                    yield Event::data("").event("end");
                    break;
                };
                for hint in hints {
                    yield hint;
                }
                select! {
                    () = self.seat.urgent() => {}
                    () = async { sleep_until(rested).await; self.seat.changed().await } => {}
                    () = sleep(pace.beat) => yield Event::comment("beat"),
                }
            }
        })
    }

    /// What the viewer may know of what came since the last look; none where the stream is over.
    fn look(&mut self) -> Option<Vec<Event>> {
        let news = self.seat.take()?;
        let found = calmly(|| self.pod.look(|db| self.hints(db, &news)));
        let (hints, counts) = match found {
            Ok(found) => found?,
            Err(error) => {
                tracing::error!(%error, "a stream cannot look");
                return None;
            }
        };
        self.counts = counts;
        Some(hints)
    }

    fn hints(&self, db: &Db, news: &News) -> Result<Option<(Vec<Event>, Counts)>> {
        let (viewer, session) = (self.viewer.id(), &self.viewer.session);
        if sessions::holder(db, session.id, session.made_at, self.pod.now())? != Some(viewer) {
            return Ok(None);
        }
        let mut hints = Vec::new();
        let sees = |post| audience::may_see_post(db, Some(viewer), post);
        // So many came that it need not be asked: the hint says nothing of them.
        let mut posted = news.posted.len() >= THINGS_MAX;
        for post in &news.posted {
            posted = posted || sees(*post)?;
        }
        if posted {
            hints.push(Event::data("").event("stream"));
        }
        for post in &news.touched {
            if sees(*post)? {
                hints.push(Event::data(posts::get(db, *post)?.guid.to_string()).event("post"));
            }
        }
        for conversation in &news.messaged {
            // Whoever left, or was never in it, learns nothing.
            if conversations::visible(db, viewer, &conversation.to_string()).is_ok() {
                hints.push(Event::data(conversation.to_string()).event("conversation"));
            }
        }
        let counts = (notifications::unread(db, viewer)?, conversations::unread(db, viewer)?);
        if counts != self.counts {
            hints.push(self.told(counts));
        }
        Ok(Some((hints, counts)))
    }

    fn told(&self, (unread, messages): Counts) -> Event {
        let words = |key, count: i64| json!([count, self.tongue.say_with(key, &[("count", count.into())])]);
        let counts = json!({
            "notifications": words("frame-unread", unread),
            "conversations": words("frame-unread-messages", messages),
        });
        Event::data(counts.to_string()).event("counts")
    }
}
