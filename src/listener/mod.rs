//! What stands before the server: it bears many connections, slow ones and floods, and hands on what is a request.

mod body;
mod connection;
mod exchange;
mod guests;
mod limits;
mod line;
mod network;
mod peers;

pub use limits::{Limits, Pace, raise_files};
pub use network::{Network, OF_A_SITE};
pub use peers::Peers;

use connection::Told;
use guests::Guests;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::select;
use tokio::sync::watch;
use tokio::time::{sleep, timeout};

/// How long to wait where the system has nothing left for another connection.
const EXHAUSTED: Duration = Duration::from_millis(100);

/// An address that is listened on. Connections wait there until [`Listener::open`].
pub struct Listener {
    socket: TcpListener,
    limits: Limits,
    trusted: Vec<IpAddr>,
    peers: Peers,
}

/// What all connections share.
struct Door {
    limits: Limits,
    peers: Peers,
    /// Where the server behind listens.
    behind: SocketAddr,
}

/// A listener at work.
pub struct Open {
    tell: watch::Sender<bool>,
}

impl Listener {
    /// Listens on an address. Of the trusted ones, reverse proxies, there may be any number of connections.
    pub async fn bind(address: SocketAddr, limits: Limits, trusted: Vec<IpAddr>) -> io::Result<Listener> {
        Ok(Listener { socket: TcpListener::bind(address).await?, limits, trusted, peers: Peers::default() })
    }

    /// Where it listens.
    pub fn address(&self) -> io::Result<SocketAddr> {
        self.socket.local_addr()
    }

    /// The book of who stands at the outer end of the connections behind.
    pub fn peers(&self) -> Peers {
        self.peers.clone()
    }

    /// Hands every request on to the server behind, from now on.
    pub fn open(self, behind: SocketAddr) -> Open {
        let (tell, told) = watch::channel(false);
        let guests = Guests::new(self.limits.connections, self.limits.of_one_address, self.trusted);
        let door = Arc::new(Door { limits: self.limits, peers: self.peers, behind });
        tokio::spawn(accept(self.socket, guests, door, told));
        Open { tell }
    }
}

impl Open {
    /// Lets nobody in any more, and waits until all requests in hand are answered, but no longer than the patience.
    pub async fn stop(self, patience: Duration) {
        // Nobody hears it when nobody is there.
        let _heard = self.tell.send(true);
        let _all_gone = timeout(patience, self.tell.closed()).await;
    }
}

async fn accept(socket: TcpListener, guests: Guests, door: Arc<Door>, mut told: Told) {
    let mut exhausted = false;
    loop {
        let accepted = select! {
            biased;
            _ = told.changed() => return,
            accepted = socket.accept() => accepted,
        };
        match accepted {
            Ok((stream, peer)) => {
                exhausted = false;
                let Some(guest) = guests.enter(peer.ip()) else {
                    refuse(&stream, "503 Service Unavailable\r\nRetry-After: 10");
                    continue;
                };
                // Without it answers come later, and that is all.
                let _set = stream.set_nodelay(true);
                tokio::spawn(connection::keep(stream, peer, guest, door.clone(), told.clone()));
            }
            // That one is gone; the next may be there already.
            Err(error) if is_theirs(&error) => {}
            Err(error) => {
                if !exhausted {
                    tracing::warn!(%error, "no connection can be taken");
                }
                exhausted = true;
                guests.make_room();
                sleep(EXHAUSTED).await;
            }
        }
    }
}

/// Whether a connection ended before it was taken.
fn is_theirs(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset, Interrupted};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset | Interrupted)
}

/// Says no in a few bytes, if the wire takes them at once.
fn refuse(stream: &TcpStream, status: &str) {
    let _taken =
        stream.try_write(format!("HTTP/1.1 {status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n").as_bytes());
}
