//! Where a picture is on this pod, and tickets for those who fetch it without a session.

use super::Files;
use crate::base::time::DAY;
use crate::base::{Result, Time};
use crate::media::Size;
use crate::moment::{Db, Here};
use crate::social::audience::Asker;
use crate::social::pods::PodId;
use crate::social::sessions::{self, Session, SessionId};
use aws_lc_rs::hmac;
use std::fmt::Write;

/// Where all pictures are.
const FOLDER: &str = "/uploads/images/";
/// How long a client's ticket holds, in days.
const CLIENT_DAYS: i64 = 7;
/// The longest address of a picture of elsewhere, in bytes.
const URL_BYTES_MAX: usize = 2048;
/// Bytes of a ticket's proof.
const MAC_BYTES: usize = 16;

/// Whom a limited picture's address is for. It admits as long as they may see the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ticket {
    /// The people on another pod.
    Pod(PodId),
    /// A client of somebody here: as long as its session lasts, until the end of this day (counted from 1970).
    Client { session: SessionId, made_at: Time, day: i64 },
}

impl Ticket {
    /// For a client with this session, for a week from now.
    pub fn client(session: &Session, now: Time) -> Ticket {
        let day = now.unix().div_euclid(DAY) + CLIENT_DAYS;
        Ticket::Client { session: session.id, made_at: session.made_at, day }
    }

    /// Who holds it; nobody where its time is over, or its session.
    pub fn holder(self, db: &Db, now: Time) -> Result<Option<Asker>> {
        match self {
            Ticket::Pod(pod) => Ok(Some(Asker::Pod(pod))),
            Ticket::Client { day, .. } if now.unix().div_euclid(DAY) > day => Ok(None),
            Ticket::Client { session, made_at, .. } => {
                Ok(sessions::holder(db, session, made_at, now)?.map(Asker::Person))
            }
        }
    }

    fn word(self) -> String {
        match self {
            Ticket::Pod(pod) => format!("p{pod}"),
            Ticket::Client { session, made_at, day } => format!("c{session}-{}-{day}", made_at.unix()),
        }
    }

    fn parse(word: &str) -> Option<Ticket> {
        if let Some(pod) = word.strip_prefix('p') {
            return pod.parse().ok().map(|pod| Ticket::Pod(PodId(pod)));
        }
        let mut parts = word.strip_prefix('c')?.split('-').map(str::parse::<i64>);
        let [session, made_at, day] = [parts.next()?.ok()?, parts.next()?.ok()?, parts.next()?.ok()?];
        Some(Ticket::Client { session: SessionId(session), made_at: Time::from_unix(made_at), day })
    }
}

/// The name of a picture in one size: `{size_}{key}[.{ticket}.{proof}][.{ending}]`. The ending means nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    pub size: Size,
    pub key: String,
    pub ticket: Option<Ticket>,
    proof: String,
}

impl Address {
    /// For those whom their session admits.
    pub fn of(key: &str, size: Size) -> Address {
        Address { size, key: key.to_owned(), ticket: None, proof: String::new() }
    }

    /// The path at which a picture that a text names is shown: whoever reads the text knows where it is, so the address
    /// proves no more than that we wrote it. `None` for what is not on the web.
    pub fn embedded(here: &Here, url: &str) -> Option<String> {
        let key = embedded_key(here, url);
        let of: String = url::form_urlencoded::byte_serialize(url.as_bytes()).collect();
        is_askable(url).then(|| format!("{}?of={of}", Address::of(&key, Size::ScaledFull).path(None)))
    }

    /// With a ticket.
    pub fn with(self, here: &Here, ticket: Ticket) -> Address {
        let proof = hex(hmac::sign(&secret(here), message(&self.key, ticket).as_bytes()).as_ref());
        Address { ticket: Some(ticket), proof, ..self }
    }

    /// Reads the name of a file below the folder. A ticket whose proof is not ours makes it none.
    pub fn parse(here: &Here, name: &str) -> Option<Address> {
        let sizes = Size::ALL.into_iter().filter(|size| *size != Size::Original);
        let sized = sizes.filter_map(|size| Some((size, name.strip_prefix(size.word())?.strip_prefix('_')?))).next();
        let (size, rest) = sized.unwrap_or((Size::Original, name));
        let mut parts = rest.split('.');
        let key = parts.next().filter(|key| is_key(key))?;
        let address = Address::of(key, size);
        match (parts.next(), parts.next()) {
            (Some(word), Some(proof)) => {
                let address = address.with(here, Ticket::parse(word)?);
                let fits =
                    aws_lc_rs::constant_time::verify_slices_are_equal(address.proof.as_bytes(), proof.as_bytes());
                fits.is_ok().then_some(address)
            }
            _ => Some(address),
        }
    }

    /// The file's name without the size, as other pods put sizes before it; `files` tell its ending.
    pub fn name(&self, files: Option<&Files>) -> String {
        let ending = files.map_or("jpg", |files| files.nearest(self.size).1.ending());
        match self.ticket {
            None => format!("{}.{ending}", self.key),
            Some(ticket) => format!("{}.{}.{}.{ending}", self.key, ticket.word(), self.proof),
        }
    }

    /// The path on this pod.
    pub fn path(&self, files: Option<&Files>) -> String {
        let size = if self.size == Size::Original { String::new() } else { format!("{}_", self.size.word()) };
        format!("{FOLDER}{size}{}", self.name(files))
    }

    /// The address up to the file's name, for other pods.
    pub fn folder(here: &Here) -> String {
        here.address(FOLDER)
    }
}

/// Whether it can be the key of a picture: 32 hexadecimal digits here, 20 and more on pods that pictures came from.
pub(super) fn is_key(key: &str) -> bool {
    let digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    (20..=32).contains(&key.len()) && key.bytes().all(digit)
}

/// The key of a picture that a text names.
pub fn embedded_key(here: &Here, url: &str) -> String {
    hex(hmac::sign(&secret(here), format!("picture in a text {url}").as_bytes()).as_ref())
}

/// Whether an address is one that can be asked for.
pub fn is_askable(url: &str) -> bool {
    let plain = url.len() <= URL_BYTES_MAX && !url.contains(|c: char| c.is_control() || c.is_whitespace());
    plain && url::Url::parse(url).is_ok_and(|url| matches!(url.scheme(), "https" | "http") && url.has_host())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().take(MAC_BYTES).fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn secret(here: &Here) -> hmac::Key {
    hmac::Key::new(hmac::HMAC_SHA256, &here.secret)
}

fn message(key: &str, ticket: Ticket) -> String {
    format!("picture {key} for {}", ticket.word())
}
