//! Bodies on their way through: neither is kept here, and neither may dawdle.

use super::limits::Pace;
use super::line::{Phase, Pulse};
use hyper::body::{Body, Bytes, Frame, Incoming, SizeHint};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::time::{Instant, Sleep, sleep_until};

type Error = Box<dyn std::error::Error + Send + Sync>;

/// What became of the body of a request.
#[derive(Clone, Default)]
pub(super) struct Fate(Arc<Mutex<Option<Fault>>>);

/// Why a body ended early.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// It came too slowly.
    Slow,
    /// It broke off, or its form is wrong.
    Broken,
}

impl Fate {
    pub fn fault(&self) -> Option<Fault> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn meets(&self, fault: Fault) -> Error {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(fault);
        format!("the body is {fault:?}").into()
    }
}

/// The body of a request, which has to come at some pace while it is waited for.
pub(super) struct Paced {
    body: Incoming,
    pace: Pace,
    fate: Fate,
    /// Bytes of this window, the time of it that we waited, and since when we wait now.
    bytes: usize,
    waited: Duration,
    since: Option<Instant>,
    timer: Option<Pin<Box<Sleep>>>,
}

impl Paced {
    pub fn new(body: Incoming, pace: Pace, fate: Fate) -> Paced {
        Paced { body, pace, fate, bytes: 0, waited: Duration::ZERO, since: None, timer: None }
    }

    /// Whether the window is over and too little came in it.
    fn is_slow(&mut self) -> bool {
        if self.waited < self.pace.window {
            return false;
        }
        let slow = self.bytes < self.pace.bytes;
        (self.bytes, self.waited) = (0, Duration::ZERO);
        slow
    }

    /// Waits until the window is over; ready if too little came in it.
    fn poll_slow(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        loop {
            let since = *self.since.get_or_insert_with(Instant::now);
            let end = since + self.pace.window.saturating_sub(self.waited);
            let timer = self.timer.get_or_insert_with(|| Box::pin(sleep_until(end)));
            if timer.deadline() != end {
                timer.as_mut().reset(end);
            }
            ready!(timer.as_mut().poll(cx));
            self.waited = self.pace.window;
            self.since = None;
            if self.is_slow() {
                return Poll::Ready(());
            }
        }
    }
}

impl Body for Paced {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        let Poll::Ready(frame) = Pin::new(&mut self.body).poll_frame(cx) else {
            return self.poll_slow(cx).map(|()| Some(Err(self.fate.meets(Fault::Slow))));
        };
        if let Some(since) = self.since.take() {
            self.waited += since.elapsed();
        }
        match frame {
            Some(Ok(frame)) => {
                self.bytes += frame.data_ref().map_or(0, Bytes::len);
                if self.is_slow() {
                    return Poll::Ready(Some(Err(self.fate.meets(Fault::Slow))));
                }
                Poll::Ready(Some(Ok(frame)))
            }
            Some(Err(_)) => Poll::Ready(Some(Err(self.fate.meets(Fault::Broken)))),
            None => Poll::Ready(None),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// The body of an answer; when it is dropped, the answer was given out.
pub(super) struct Answer {
    pub body: Source,
    /// There is none, and its length is told all the same: the answer to HEAD, or to a condition.
    pub headless: bool,
    pub pulse: Arc<Pulse>,
}

/// Where an answer comes from.
pub(super) enum Source {
    Behind(Incoming),
    Words(Option<Bytes>),
}

impl Body for Answer {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, hyper::Error>>> {
        match &mut self.body {
            Source::Behind(body) => Pin::new(body).poll_frame(cx),
            Source::Words(words) => Poll::Ready(words.take().map(|words| Ok(Frame::data(words)))),
        }
    }

    // hyper takes the length out of the head where it knows that nothing follows.
    fn is_end_stream(&self) -> bool {
        match &self.body {
            Source::Behind(body) => !self.headless && body.is_end_stream(),
            Source::Words(words) => words.is_none(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.body {
            Source::Behind(_) if self.headless => SizeHint::default(),
            Source::Behind(body) => body.size_hint(),
            Source::Words(words) => SizeHint::with_exact(words.as_ref().map_or(0, |words| words.len() as u64)),
        }
    }
}

impl Drop for Answer {
    fn drop(&mut self) {
        self.pulse.set(Phase::Answered);
    }
}
