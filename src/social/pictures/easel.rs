//! Where pictures are made and their files put down, outside of any change; rows follow. Blocking: never on a web worker.

use super::address::is_key;
use super::{Picture, PictureId, add, announce, get, is_here, make_room, not_fetched, sql};
use crate::base::{Error, Result};
use crate::media::{self, Crop, Made, Refused, Shelf, Size};
use crate::moment::Tx;
use crate::pod::Pod;

/// How many pictures' files one look removes.
const AT_ONCE: usize = 100;

/// How long a shelf is left alone from which nothing can be removed, in seconds.
const REST: i64 = 600;

/// Why bytes became no picture here.
#[derive(Debug)]
pub enum Unmade {
    /// They are none that we take.
    Refused(Refused),
    /// The store or the machine failed.
    Broken(Error),
}

impl From<Error> for Unmade {
    fn from(error: Error) -> Unmade {
        Unmade::Broken(error)
    }
}

/// The name of a picture's file in one size.
pub(super) fn name(key: &str, size: Size) -> String {
    format!("{key}.{}", size.word())
}

/// The shelf a picture's files lie on.
pub(super) fn shelf<'a>(pod: &'a Pod, picture: &Picture) -> &'a Shelf {
    if picture.url.is_some() { &pod.cache } else { &pod.shelf }
}

/// Makes a picture of what somebody here uploaded. `then` notes what it is for, in the change that makes it known.
pub fn upload<T>(
    pod: &Pod,
    source: Vec<u8>,
    crop: Option<Crop>,
    then: impl FnOnce(&mut Tx, PictureId) -> Result<T>,
) -> std::result::Result<T, Unmade> {
    let made = media::make(source, crop).map_err(Unmade::Refused)?;
    put_down(pod, pod.luck(|luck| luck.hex::<16>()), &made, then)
}

/// The same of a file that comes from another pod, under the name it had there, if nothing here is called so: other pods go on
/// finding it.
pub fn upload_as<T>(
    pod: &Pod,
    name: &str,
    source: Vec<u8>,
    then: impl FnOnce(&mut Tx, PictureId) -> Result<T>,
) -> std::result::Result<T, Unmade> {
    let made = media::make(source, None).map_err(Unmade::Refused)?;
    let fresh = pod.luck(|luck| luck.hex::<16>());
    let key = name.split('.').next().filter(|key| is_key(key)).unwrap_or_default();
    let free = pod.look(|db| sql::is_free(db, key))?;
    put_down(pod, if !key.is_empty() && free { key.to_owned() } else { fresh }, &made, then)
}

fn put_down<T>(
    pod: &Pod,
    key: String,
    made: &Made,
    then: impl FnOnce(&mut Tx, PictureId) -> Result<T>,
) -> std::result::Result<T, Unmade> {
    pod.act(|tx| announce(tx, &key, false))?;
    let known = put(&pod.shelf, &key, made).and_then(|()| {
        pod.act_durably(|tx| {
            let picture = add(tx, &key, made)?;
            then(tx, picture)
        })
    });
    if known.is_err() {
        pod.act(|tx| sql::discard(tx, &key, false, tx.now()))?;
    }
    Ok(known?)
}

/// Takes in what was fetched for a picture of elsewhere; makes room for it.
pub fn fetched(pod: &Pod, id: PictureId, source: Vec<u8>) -> Result<()> {
    let made = match media::make(source, None) {
        Ok(made) => made,
        Err(refused) => return pod.act(|tx| not_fetched(tx, id, refused.key())),
    };
    let key = match pod.look(|db| get(db, id)) {
        Err(Error::NotFound) => return Ok(()),
        found => found?.key,
    };
    pod.act(|tx| announce(tx, &key, true))?;
    if let Err(error) = put(&pod.cache, &key, &made) {
        tracing::error!(%error, "the cache takes nothing");
        return pod.act(|tx| {
            sql::discard(tx, &key, true, tx.now())?;
            not_fetched(tx, id, "not_put_down")
        });
    }
    pod.act(|tx| {
        is_here(tx, id, &key, &made)?;
        make_room(tx, id, pod.picture_cache_bytes)
    })
}

fn put(shelf: &Shelf, key: &str, made: &Made) -> Result<()> {
    let broken = |error: std::io::Error| Error::Broken(format!("a picture could not be put down: {error}"));
    made.files.iter().try_for_each(|(size, bytes)| shelf.put(&name(key, *size), bytes).map_err(broken))
}

/// The bytes of a picture in a size, or in the one that stands for it.
pub fn bytes(pod: &Pod, picture: &Picture, size: Size) -> Result<Vec<u8>> {
    let broken = |error: std::io::Error| Error::Broken(format!("a picture could not be read: {error}"));
    let size = picture.files.as_ref().map_or(size, |files| files.nearest(size).0);
    let opened = shelf(pod, picture).open(&name(&picture.key, size)).map_err(broken)?;
    opened.ok_or(Error::NotFound)?.into_bytes().map_err(broken)
}

/// Removes files whose rows are gone; says how many pictures that were.
pub fn remove_files(pod: &Pod) -> Result<usize> {
    let due = pod.look(|db| sql::discarded(db, pod.now(), AT_ONCE))?;
    if due.is_empty() {
        return Ok(0);
    }
    let Some((_, _hold)) = pod.in_hand.take([((), "removing files".to_owned(), String::new())]) else { return Ok(0) };
    let (mut gone, mut stuck) = (Vec::new(), None);
    for (key, cached) in &due {
        let shelf = if *cached { &pod.cache } else { &pod.shelf };
        if let Err(error) = Size::ALL.into_iter().try_for_each(|size| shelf.remove(&name(key, size))) {
            tracing::error!(key, %error, "a picture's files could not be removed");
            stuck = Some(*cached);
            break;
        }
        gone.push(key);
    }
    pod.act(|tx| {
        gone.iter().try_for_each(|key| sql::removed(tx, key, tx.now()))?;
        stuck.map_or(Ok(()), |cached| sql::put_off(tx, cached, tx.now(), tx.now().plus(REST)))
    })?;
    Ok(gone.len())
}
