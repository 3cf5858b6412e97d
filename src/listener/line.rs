//! The wire of one connection, and how long it has kept us waiting.

use super::{Limits, Pace};
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
pub(super) struct Pulse {
    reader: Pace,
    state: Mutex<State>,
}

struct State {
    phase: Phase,
    since: Instant,
    /// Since when too little of what we write is taken, and how much that is.
    slow_since: Option<Instant>,
    taken: usize,
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
    pub fn new(reader: Pace) -> Pulse {
        let state = State { phase: Phase::Head, since: Instant::now(), slow_since: None, taken: 0 };
        Pulse { reader, state: Mutex::new(state) }
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
        let rests = state.phase == Phase::Answered && state.slow_since.is_none();
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
        let slow = state.slow_since.map(|since| since + self.reader.window);
        phase.into_iter().chain(slow).min()
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
            Poll::Pending if state.slow_since.is_none() => {
                state.slow_since = Some(Instant::now());
                state.taken = 0;
            }
            Poll::Ready(Ok(bytes)) => {
                state.taken = state.taken.saturating_add(*bytes);
                if state.taken >= self.reader.bytes {
                    state.slow_since = None;
                }
            }
            _ => {}
        }
    }

    /// All there is was taken: hyper flushes only then.
    fn flushed(&self) {
        self.state().slow_since = None;
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
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
        self.pulse.flushed();
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn a_reader_who_takes_a_few_bytes_is_as_slow_as_before() {
        let pulse = Pulse::new(Pace { bytes: 100, window: Duration::from_secs(60) });
        pulse.set(Phase::InHand);
        let patience = || pulse.patience(&Limits::default());
        pulse.wrote(&Poll::Ready(Ok(10)));
        assert_eq!(patience(), None, "it takes what there is");
        pulse.wrote(&Poll::Pending);
        let end = patience();
        assert!(end.is_some());
        for _ in 0..9 {
            pulse.wrote(&Poll::Ready(Ok(10)));
            pulse.wrote(&Poll::Pending);
            assert_eq!(patience(), end, "a few bytes are no reason to wait longer");
        }
        pulse.wrote(&Poll::Ready(Ok(10)));
        assert_eq!(patience(), None);
        pulse.wrote(&Poll::Pending);
        pulse.flushed();
        assert_eq!(patience(), None, "nothing is left to take");
    }
}
