//! Files of people as they are sent: by their own kind and no other, as harmless as a browser can be made to take them.

use crate::base::Error;
use rocket::http::{ContentType, Header, Status};
use rocket::request::{FromRequest, Outcome, Request};
use rocket::response::{self, Responder, Response};
use rocket::tokio::io::AsyncReadExt;
use std::io::{Seek, SeekFrom};

/// How much of a file that is taken home is read at a time, in bytes: it may be a hundred thousand times as long.
const CHUNK_TO_TAKE: usize = 64 << 10;

/// Who may keep a file, and show it where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// Anybody, for ever: another file has another address.
    ByEverybody,
    /// Anybody, for a week: the file is what a text named, which may be another one day.
    InTexts,
    /// Whoever has the address; it may be revoked, so browsers ask again each time.
    WithTicket,
    /// Somebody's session alone; it may be revoked as well.
    BySession,
    /// The same, to take home: it is kept nowhere on the way, and saved, not shown.
    ToTake,
}

/// A file on its way.
pub struct File {
    /// Nothing where the browser has it already.
    pub opened: Option<std::fs::File>,
    pub kind: ContentType,
    /// What it is called when it is saved.
    pub name: String,
    /// What tells it from every other, in quotation marks.
    pub tag: String,
    pub seen: Seen,
    pub part: Part,
}

/// Why there is no file: a status and no page, since none would be seen; but to whoever opened the address itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Absent {
    /// There is none, or not for whoever asks.
    Nowhere,
    /// Not now; may be asked for again after so many seconds.
    Later { retry_after_s: u64 },
    /// Something here broke.
    Broken,
}

impl From<Error> for Absent {
    fn from(error: Error) -> Absent {
        match error {
            Error::Broken(what) => {
                tracing::error!(what, "a file could not be sent");
                Absent::Broken
            }
            _ => Absent::Nowhere,
        }
    }
}

impl<'r> Responder<'r, 'static> for Absent {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'static> {
        let opened = request.headers().get_one("Accept").is_some_and(|accept| accept.contains("text/html"));
        let mut response = Response::build();
        match self {
            Absent::Nowhere if opened => return Err(Status::NotFound),
            Absent::Nowhere => response.status(Status::NotFound),
            Absent::Broken => response.status(Status::InternalServerError),
            Absent::Later { retry_after_s } => response
                .status(Status::ServiceUnavailable)
                .header(Header::new("Retry-After", retry_after_s.to_string())),
        };
        response.ok()
    }
}

/// The part of a file that is asked for, and whether its version is known already (RFC 9110, 13 and 14).
#[derive(Clone, Debug, Default)]
pub struct Part {
    range: Option<String>,
    if_range: Option<String>,
    known: Option<String>,
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Part {
    type Error = std::convert::Infallible;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Part, Self::Error> {
        let header = |name| request.headers().get_one(name).map(str::to_owned);
        Outcome::Success(Part { range: header("Range"), if_range: header("If-Range"), known: header("If-None-Match") })
    }
}

impl Part {
    /// Whether the browser says that it has this version.
    pub fn is_known(&self, tag: &str) -> bool {
        let known = self.known.as_deref().unwrap_or_default();
        known.split(',').map(|known| known.trim().trim_start_matches("W/")).any(|known| known == tag || known == "*")
    }

    /// First byte and number of bytes: everything, a part, or nothing that exists.
    fn of(&self, bytes: u64, tag: &str) -> Option<(u64, u64, bool)> {
        let range = self.range.as_deref().filter(|_| self.if_range.as_deref().is_none_or(|version| version == tag));
        let one = range.and_then(|range| range.strip_prefix("bytes=")).filter(|range| !range.contains(','));
        let Some((first, last)) = one.and_then(|range| range.trim().split_once('-')) else {
            return Some((0, bytes, false));
        };
        match (first.parse::<u64>(), last.parse::<u64>()) {
            (Ok(first), last) if first < bytes => {
                let last = last.unwrap_or(u64::MAX).min(bytes - 1);
                if last < first { Some((0, bytes, false)) } else { Some((first, last - first + 1, true)) }
            }
            (Ok(_), _) => None,
            (Err(_), Ok(suffix)) if first.is_empty() => {
                let suffix = suffix.min(bytes);
                if suffix == 0 { None } else { Some((bytes - suffix, suffix, true)) }
            }
            _ => Some((0, bytes, false)),
        }
    }
}

impl<'r> Responder<'r, 'static> for File {
    fn respond_to(self, _: &'r Request<'_>) -> response::Result<'static> {
        let (cache, origin) = match self.seen {
            Seen::ByEverybody => ("public, max-age=31536000, immutable", "cross-origin"),
            Seen::InTexts => ("public, max-age=604800", "cross-origin"),
            Seen::WithTicket => ("private, no-cache", "cross-origin"),
            Seen::BySession => ("private, no-cache", "same-origin"),
            Seen::ToTake => ("private, no-store", "same-origin"),
        };
        let mut response = Response::build();
        response
            .header(Header::new("Cache-Control", cache))
            .header(Header::new("ETag", self.tag.clone()))
            .header(Header::new("Cross-Origin-Resource-Policy", origin))
            .header(Header::new("Content-Security-Policy", "default-src 'none'; sandbox"));
        if matches!(self.seen, Seen::WithTicket | Seen::BySession | Seen::ToTake) {
            response.header(Header::new("Vary", "Cookie"));
        }
        let Some(mut file) = self.opened else { return response.status(Status::NotModified).ok() };
        let all = file.metadata().map_err(|_| Status::InternalServerError)?.len();
        let how = if self.seen == Seen::ToTake { "attachment" } else { "inline" };
        response
            .header(Header::new("Accept-Ranges", "bytes"))
            .header(Header::new("Content-Disposition", format!("{how}; filename=\"{}\"", self.name)))
            .header(self.kind);
        let Some((first, bytes, partial)) = self.part.of(all, &self.tag) else {
            let nothing = Header::new("Content-Range", format!("bytes */{all}"));
            return response.status(Status::RangeNotSatisfiable).header(nothing).ok();
        };
        if partial {
            let range = format!("bytes {first}-{}/{all}", first + bytes - 1);
            response.status(Status::PartialContent).header(Header::new("Content-Range", range));
        }
        response.header(Header::new("Content-Length", bytes.to_string()));
        file.seek(SeekFrom::Start(first)).map_err(|_| Status::InternalServerError)?;
        if self.seen == Seen::ToTake {
            response.max_chunk_size(CHUNK_TO_TAKE);
        }
        response.streamed_body(rocket::tokio::fs::File::from_std(file).take(bytes));
        response.ok()
    }
}
