//! A stream of which a parser holds only so much that it has not found anything in yet.

use rocket::tokio::io::{AsyncRead, ReadBuf};
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};

/// So much is handed out before the parser has to look at what it has.
const STEP: usize = 64 << 10;
/// So much held is no form: it would be a header of this length.
const HELD_MAX: usize = 512 << 10;
/// What stands around each find: boundary and headers, roughly.
const AROUND: usize = 300;

/// The stream.
pub struct Measured<R> {
    from: R,
    held: Arc<AtomicUsize>,
    next_rest: usize,
}

/// Where the reader of the parser's finds says what they were.
pub struct Progress(Arc<AtomicUsize>);

impl<R> Measured<R> {
    /// Measures a stream.
    pub fn of(from: R) -> (Measured<R>, Progress) {
        let held = Arc::new(AtomicUsize::new(0));
        (Measured { from, held: held.clone(), next_rest: STEP }, Progress(held))
    }
}

impl Progress {
    /// So many bytes were found in what was read.
    pub fn found(&self, bytes: usize) {
        let held = self.0.load(Ordering::Relaxed);
        self.0.store(held.saturating_sub(bytes + AROUND), Ordering::Relaxed);
    }
}

impl<R: AsyncRead + Unpin> AsyncRead for Measured<R> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let held = self.held.load(Ordering::Relaxed);
        if held > HELD_MAX {
            return Poll::Ready(Err(io::ErrorKind::InvalidData.into()));
        }
        if held < STEP {
            self.next_rest = STEP;
        }
        if held >= self.next_rest {
            self.next_rest = held + STEP;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        let before = buffer.filled().len();
        let read = Pin::new(&mut self.from).poll_read(context, buffer);
        self.held.fetch_add(buffer.filled().len() - before, Ordering::Relaxed);
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
                let bytes = stream.read(&mut chunk).await?;
                all += bytes;
                if bytes == 0 {
                    return Ok(all);
                }
                if progress {
                    found.found(bytes);
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
