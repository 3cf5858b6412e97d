//! The wire of one connection, and how long it has kept us waiting.

use super::Limits;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::Instant;

/// A stream that tells its [`Pulse`] what goes over it.
pub(super) struct Line {
    pub stream: TcpStream,
    pub pulse: Arc<Pulse>,
}

/// Where a connection stands, and since when.
pub(super) struct Pulse(Mutex<State>);

struct State {
    phase: Phase,
    since: Instant,
    /// Since when nothing of what we write is taken.
    deaf_since: Option<Instant>,
}

/// What a connection does.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Phase {
    /// Nothing of a request has come.
    Quiet,
    /// The head of a request is coming.
    Head,
    /// A request is in hand.
    InHand,
    /// Its answer was given out, though it may not be on the wire.
    Answered,
}

impl Pulse {
    /// The pulse of a connection whose first request has begun.
    pub fn new() -> Pulse {
        Pulse(Mutex::new(State { phase: Phase::Head, since: Instant::now(), deaf_since: None }))
    }

    pub fn phase(&self) -> Phase {
        self.state().phase
    }

    /// A request is in hand, or was answered.
    pub fn set(&self, phase: Phase) {
        let mut state = self.state();
        state.phase = phase;
        state.since = Instant::now();
    }

    /// Whether an answer has just gone out; from now on the next request is awaited.
    pub fn comes_to_rest(&self) -> bool {
        let mut state = self.state();
        let rests = state.phase == Phase::Answered && state.deaf_since.is_none();
        if rests {
            state.phase = Phase::Quiet;
            state.since = Instant::now();
        }
        rests
    }

    /// When our patience with this connection ends, as things are.
    pub fn patience(&self, limits: &Limits) -> Option<Instant> {
        let state = self.state();
        let phase = match state.phase {
            Phase::Quiet => Some(state.since + limits.quiet),
            Phase::Head => Some(state.since + limits.head),
            Phase::InHand | Phase::Answered => None,
        };
        let deaf = state.deaf_since.map(|since| since + limits.deaf);
        phase.into_iter().chain(deaf).min()
    }

    fn heard(&self) {
        let mut state = self.state();
        if state.phase == Phase::Quiet {
            state.phase = Phase::Head;
            state.since = Instant::now();
        }
    }

    fn wrote(&self, poll: &Poll<io::Result<usize>>) {
        let mut state = self.state();
        match poll {
            Poll::Pending => drop(state.deaf_since.get_or_insert_with(Instant::now)),
            Poll::Ready(_) => state.deaf_since = None,
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl AsyncRead for Line {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let before = buf.filled().len();
        let poll = Pin::new(&mut self.stream).poll_read(cx, buf);
        if buf.filled().len() > before {
            self.pulse.heard();
        }
        poll
    }
}

impl AsyncWrite for Line {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        let poll = Pin::new(&mut self.stream).poll_write(cx, buf);
        self.pulse.wrote(&poll);
        poll
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let poll = Pin::new(&mut self.stream).poll_write_vectored(cx, bufs);
        self.pulse.wrote(&poll);
        poll
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
