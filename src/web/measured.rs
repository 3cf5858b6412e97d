//! A stream that is not read further than what comes of it: a parser that gathers without finding anything is stopped.

use rocket::tokio::io::{AsyncRead, ReadBuf};
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};

/// So much is handed out before the parser has to look at what it has.
const STEP: usize = 64 << 10;
/// So much without anything found in it is no form: a header or a boundary of this length.
const NOTHING_MAX: usize = 512 << 10;

/// The stream.
pub struct Measured<R> {
    from: R,
    since: Arc<AtomicUsize>,
    next_rest: usize,
}

/// Where the reader of the parser's finds says so.
pub struct Progress(Arc<AtomicUsize>);

impl<R> Measured<R> {
    /// Measures a stream.
    pub fn of(from: R) -> (Measured<R>, Progress) {
        let since = Arc::new(AtomicUsize::new(0));
        (Measured { from, since: since.clone(), next_rest: STEP }, Progress(since))
    }
}

impl Progress {
    /// Something was found in what was read.
    pub fn made(&self) {
        self.0.store(0, Ordering::Relaxed);
    }
}

impl<R: AsyncRead + Unpin> AsyncRead for Measured<R> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let since = self.since.load(Ordering::Relaxed);
        if since > NOTHING_MAX {
            return Poll::Ready(Err(io::ErrorKind::InvalidData.into()));
        }
        if since < STEP {
            self.next_rest = STEP;
        }
        if since >= self.next_rest {
            self.next_rest += STEP;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        let before = buffer.filled().len();
        let read = Pin::new(&mut self.from).poll_read(context, buffer);
        self.since.fetch_add(buffer.filled().len() - before, Ordering::Relaxed);
        read
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rocket::tokio::io::AsyncReadExt;

    fn read(progress: bool) -> io::Result<usize> {
        let source = vec![7_u8; 4 << 20];
        let (mut stream, found) = Measured::of(&source[..]);
        rocket::execute(async {
            let (mut all, mut chunk) = (0, vec![0; 8 << 10]);
            loop {
                match stream.read(&mut chunk).await? {
                    0 => return Ok(all),
                    bytes => all += bytes,
                }
                if progress {
                    found.made();
                }
            }
        })
    }

    #[test]
    fn what_is_found_in_is_read_to_its_end() {
        assert_eq!(read(true).unwrap(), 4 << 20);
    }

    #[test]
    fn what_nothing_is_found_in_is_not() {
        assert_eq!(read(false).unwrap_err().kind(), io::ErrorKind::InvalidData);
    }
}
