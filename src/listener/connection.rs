//! The life of one connection: it waits, brings requests, and ends when our patience does.

use super::exchange::Exchange;
use super::guests::Guest;
use super::line::{Line, Phase, Pulse};
use super::{Door, refuse};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use std::net::SocketAddr;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex};
use std::task::Poll;
use tokio::net::TcpStream;
use tokio::select;
use tokio::sync::watch;
use tokio::time::{Instant, sleep_until, timeout};

/// Most that is read ahead of a body, or written ahead of a reader, in bytes; on either side.
pub(super) const AHEAD_BYTES: usize = 64 * 1024;

/// Keeps a connection until it ends. Until its first byte there is nothing but the wire: thousands may wait.
pub(super) async fn keep(stream: TcpStream, peer: SocketAddr, guest: Guest, door: Arc<Door>, mut told: Told) {
    let mut first = [0];
    let begun = select! {
        biased;
        () = guest.dismissed() => false,
        _ = told.changed() => false,
        seen = timeout(door.limits.quiet, stream.peek(&mut first)) => matches!(seen, Ok(Ok(1))),
    };
    if begun {
        Box::pin(serve(stream, peer, Arc::new(guest), door, told)).await;
    }
}

/// Hears when the listener is told to stop.
pub(super) type Told = watch::Receiver<bool>;

async fn serve(stream: TcpStream, peer: SocketAddr, guest: Arc<Guest>, door: Arc<Door>, mut told: Told) {
    let pulse = Arc::new(Pulse::new(door.limits.reader));
    let exchange = Arc::new(Exchange {
        limits: door.limits,
        peers: door.peers.clone(),
        peer,
        behind: door.behind,
        guest: guest.clone(),
        pulse: pulse.clone(),
        inner: Mutex::default(),
    });
    let service = service_fn(move |request| {
        let exchange = exchange.clone();
        async move { exchange.pass(request).await }
    });
    let mut http = http1::Builder::new();
    // Patience is ours, below: hyper's begins to count before there is a first byte.
    http.header_read_timeout(None).max_header_size(door.limits.head_bytes).max_buf_size(AHEAD_BYTES);
    let line = Line { stream, pulse: pulse.clone() };
    let mut connection = http.serve_connection(TokioIo::new(line), service);
    let mut patience = pin!(sleep_until(Instant::now() + door.limits.head));
    let mut dismissed = pin!(guest.dismissed());
    let mut stopped = pin!(told.changed());
    let mut stopping = false;
    let out_of_patience = std::future::poll_fn(|cx| {
        if !stopping && stopped.as_mut().poll(cx).is_ready() {
            stopping = true;
            Pin::new(&mut connection).graceful_shutdown();
        }
        if Pin::new(&mut connection).poll(cx).is_ready() || dismissed.as_mut().poll(cx).is_ready() {
            return Poll::Ready(false);
        }
        if pulse.comes_to_rest() {
            guest.waits();
        }
        let Some(end) = pulse.patience(&door.limits) else { return Poll::Pending };
        if patience.deadline() != end {
            patience.as_mut().reset(end);
        }
        patience.as_mut().poll(cx).map(|()| true)
    });
    if out_of_patience.await && pulse.phase() == Phase::Head {
        refuse(&connection.into_parts().io.into_inner().stream, "408 Request Timeout");
    }
}
