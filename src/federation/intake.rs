//! Taking messages in: bodies are read into bounded room and written down in groups, so that one wait for the disk is
//! shared by all who came during the last one.

use crate::base::{Error, Result, limits};
use crate::federation::room::{Held, Room};
use crate::pod::Pod;
use crate::social::people::PersonId;
use crate::waiting::arrivals;
use rocket::Responder;
use rocket::data::{Data, ToByteUnit};
use rocket::http::{Header, Status};
use rocket::tokio::io::AsyncReadExt;
use rocket::tokio::sync::oneshot;
use rocket::tokio::task::spawn_blocking;
use rocket::tokio::time::timeout;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Room is taken in such pieces at least: most messages need one.
const PIECE_BYTES: usize = 16 << 10;

/// What is being taken in.
#[derive(Clone)]
pub struct Intake {
    room: Room,
    /// How long a body may take.
    patience: Duration,
    queue: Arc<Mutex<Queue>>,
}

#[derive(Default)]
struct Queue {
    brought: Vec<Brought>,
    /// Whether somebody writes and will look here again.
    writing: bool,
}

/// A message that nobody has been told we have.
struct Brought {
    recipient: Option<PersonId>,
    /// None of a body larger than we read.
    body: Option<Vec<u8>>,
    _room: Held,
    kept: oneshot::Sender<bool>,
}

/// What whoever brought a message is told.
#[derive(Responder)]
pub enum Taken {
    /// It would survive a power cut.
    #[response(status = 202)]
    Kept(()),
    /// Not now.
    #[response(status = 503)]
    Later(&'static str, Header<'static>),
    /// Not at all.
    No(Status),
}

impl Taken {
    /// There is no room; a minute later there may be.
    pub fn later() -> Taken {
        Taken::Later("too much waits here: come again later", Header::new("Retry-After", "60"))
    }
}

impl Default for Intake {
    fn default() -> Intake {
        Intake::with(limits::ROOM_PER_ADDRESS_BYTES, limits::BODY_DEADLINE)
    }
}

impl Intake {
    /// Nothing is being taken in; one address has so much room, and a body may take so long.
    pub fn with(room_per_address: usize, patience: Duration) -> Intake {
        let room = Room::new(limits::ROOM_BYTES, room_per_address);
        Intake { room, patience, queue: Arc::default() }
    }

    /// Keeps a body that comes from an address: 202 only once it would survive a power cut, 503 where there is no room. A body larger than we read is
    /// kept as the reason alone.
    pub async fn take(&self, pod: &Arc<Pod>, recipient: Option<PersonId>, by: Option<IpAddr>, data: Data<'_>) -> Taken {
        let (body, room) = match timeout(self.patience, self.read(by, data)).await {
            Ok(Ok(read)) => read,
            Ok(Err(taken)) => return taken,
            Err(_) => return Taken::No(Status::RequestTimeout),
        };
        let (kept, told) = oneshot::channel();
        if self.queue(Brought { recipient, body, _room: room, kept }) {
            let (intake, pod) = (self.clone(), pod.clone());
            spawn_blocking(move || intake.write(&pod));
        }
        if told.await == Ok(true) { Taken::Kept(()) } else { Taken::later() }
    }

    async fn read(&self, by: Option<IpAddr>, data: Data<'_>) -> std::result::Result<(Option<Vec<u8>>, Held), Taken> {
        let mut stream = data.open((limits::BODY_BYTES_MAX + 1).bytes());
        let mut room = self.room.take(by, PIECE_BYTES).ok_or_else(Taken::later)?;
        let mut body = Vec::new();
        loop {
            if body.len() == room.bytes() && !room.grows(room.bytes()) {
                return Err(Taken::later());
            }
            let left = room.bytes() - body.len();
            body.reserve_exact(left);
            match (&mut stream).take(left as u64).read_buf(&mut body).await {
                Ok(0) => break,
                Ok(_) => {}
                Err(_) => return Err(Taken::No(Status::BadRequest)),
            }
        }
        let whole = body.len() <= limits::BODY_BYTES_MAX;
        Ok((whole.then_some(body), room))
    }

    fn locked(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether somebody has to begin to write.
    fn queue(&self, brought: Brought) -> bool {
        let mut queue = self.locked();
        queue.brought.push(brought);
        !std::mem::replace(&mut queue.writing, true)
    }

    /// Writes group after group until nobody has come meanwhile.
    fn write(&self, pod: &Pod) {
        let _ended = Ended(self);
        loop {
            let group = {
                let mut queue = self.locked();
                if queue.brought.is_empty() {
                    queue.writing = false;
                    return;
                }
                std::mem::take(&mut queue.brought)
            };
            let kept = keep(pod, &group);
            if let Err(error) = &kept {
                tracing::warn!(%error, messages = group.len(), "messages were not taken in");
            }
            for brought in group {
                let _gone_meanwhile = brought.kept.send(kept.is_ok());
            }
        }
    }
}

/// Writing that ends early must not keep others from beginning.
struct Ended<'i>(&'i Intake);

impl Drop for Ended<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let mut queue = self.0.locked();
            queue.writing = false;
            queue.brought.clear();
        }
    }
}

fn keep(pod: &Pod, group: &[Brought]) -> Result<()> {
    pod.act_durably(|tx| {
        if arrivals::is_full(tx)? {
            return Err(Error::Broken("too much waits to be opened".into()));
        }
        for brought in group {
            let recipient = brought.recipient.map(|person| person.0);
            let id = arrivals::add(tx, recipient, brought.body.as_deref().unwrap_or_default())?;
            if brought.body.is_none() {
                arrivals::give_up(tx, id, "too_large")?;
            }
        }
        Ok(())
    })
}
