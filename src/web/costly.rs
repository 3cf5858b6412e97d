//! Work that takes a processor for long (passwords, keys): off the web's threads, two at a time.

use crate::base::{Error, Result};
use rocket::tokio::sync::Semaphore;
use rocket::tokio::task::spawn_blocking;

static TURNS: Semaphore = Semaphore::const_new(2);

/// Does the work when it is its turn.
pub async fn costly<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    let _turn = TURNS.acquire().await.map_err(|_| Error::Broken("no turns for costly work".into()))?;
    spawn_blocking(work).await.map_err(|error| Error::Broken(format!("costly work: {error}")))
}
