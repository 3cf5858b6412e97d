//! Pictures: images in their sizes, made here or of elsewhere. Who shows them, photos and people say; who may see them,
//! `audience`.

mod address;
mod easel;
pub mod html;
pub mod page;
mod sql;

use crate::base::{Result, Time, limits, time::DAY};
use crate::media::{Kind, Made, Size};
use crate::moment::{Db, Here, Tx};
use crate::store::row_id;

pub use address::{Address, Ticket};
pub use easel::{Unmade, bytes, fetched, remove_files, upload, upload_as};
pub(in crate::social) use sql::{COLUMNS, from_row};

row_id!(PictureId, "A row of `pictures`.");

/// How long files may lie on the shelf before a row names them, in seconds.
const WRITING: i64 = 3600;

/// A picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    pub id: PictureId,
    /// 32 hexadecimal digits: its address, and the name of its files.
    pub key: String,
    /// Where it is elsewhere; `None` for what was made here.
    pub url: Option<String>,
    /// What there is of it; `None` while nothing was fetched.
    pub files: Option<Files>,
}

/// What there is of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Files {
    pub kind: Kind,
    pub small_kind: Kind,
    pub sizes: Vec<Size>,
    pub animated: bool,
    /// Of the original, in pixels.
    pub width: u32,
    pub height: u32,
}

impl Files {
    /// The size that stands for the one asked for, and its kind: where one would be the original again, it is.
    pub fn nearest(&self, size: Size) -> (Size, Kind) {
        if size != Size::Original && self.sizes.contains(&size) {
            (size, self.small_kind)
        } else {
            (Size::Original, self.kind)
        }
    }
}

impl Picture {
    /// Its address on this pod in a size, for who may see it by their session; a path.
    pub fn path(&self, size: Size) -> String {
        Address::of(&self.key, self.nearest(size)).path(self.files.as_ref())
    }

    /// One file has one address, as far as it is known.
    fn nearest(&self, size: Size) -> Size {
        self.files.as_ref().map_or(size, |files| files.nearest(size).0)
    }

    /// Its address for somebody without a session; a path.
    pub fn path_with(&self, here: &Here, ticket: Option<Ticket>, size: Size) -> String {
        let address = Address::of(&self.key, self.nearest(size));
        let address = match ticket {
            Some(ticket) => address.with(here, ticket),
            None => address,
        };
        address.path(self.files.as_ref())
    }
}

/// Says that files of a key are about to be written: if nothing comes of it, they are removed.
fn announce(tx: &Tx, key: &str, cached: bool) -> Result<()> {
    sql::discard(tx, key, cached, tx.now().plus(WRITING))
}

/// A picture that was made here; its files lie on the shelf under the announced key.
fn add(tx: &Tx, key: &str, made: &Made) -> Result<PictureId> {
    let id = sql::insert(tx, key, None, tx.now())?;
    sql::set_files(tx, id, made)?;
    sql::keep(tx, key)?;
    Ok(id)
}

/// A picture of elsewhere; `None` where its address is none that could be asked for.
pub fn of_elsewhere(tx: &mut Tx, url: &str) -> Result<Option<PictureId>> {
    if !address::is_askable(url) {
        return Ok(None);
    }
    let key = tx.luck().hex::<16>();
    sql::insert(tx, &key, Some(url), tx.now()).map(Some)
}

/// The picture that a text names: somebody here looks at it for the first time.
fn embed(tx: &Tx, url: &str) -> Result<Picture> {
    let key = address::embedded_key(tx.here(), url);
    match sql::by_key(tx, &key)? {
        Some(known) => Ok(known),
        None => sql::get(tx, sql::insert(tx, &key, Some(url), tx.now())?),
    }
}

/// Whether a text, and nothing else, names it.
fn is_embedded(here: &Here, picture: &Picture) -> bool {
    picture.url.as_ref().is_some_and(|url| address::embedded_key(here, url) == picture.key)
}

/// A picture.
pub fn get(db: &Db, id: PictureId) -> Result<Picture> {
    sql::get(db, id)
}

/// The picture of this key.
pub fn by_key(db: &Db, key: &str) -> Result<Option<Picture>> {
    sql::by_key(db, key)
}

/// Somebody here looks at a picture of elsewhere. If it is not here, it is fetched, unless that failed a while ago.
pub fn want(tx: &Tx, id: PictureId) -> Result<()> {
    if sql::is_wanted(tx, id)? || sql::rests(tx, id, tx.now())? || sql::count_wanted(tx)? >= limits::PICTURES_WANTED_MAX
    {
        return Ok(());
    }
    sql::want(tx, id, tx.now())
}

/// Whether looking at it today is worth noting.
pub fn is_news(db: &Db, id: PictureId, now: Time) -> Result<bool> {
    Ok(sql::looked_at(db, id)?.is_none_or(|last| now.since(last) >= DAY))
}

/// Somebody here looked at a picture of elsewhere: it stays in the cache for longer than others.
pub fn looked_at(tx: &Tx, id: PictureId) -> Result<()> {
    sql::look_at(tx, id, tx.now())
}

/// Up to `limit` pictures that somebody waits for, the longest waiting first: row and URL.
pub fn wanted(db: &Db, limit: usize) -> Result<Vec<(PictureId, String)>> {
    sql::wanted(db, limit)
}

/// Whether somebody waits for it.
pub fn is_wanted(db: &Db, id: PictureId) -> Result<bool> {
    sql::is_wanted(db, id)
}

/// It could not be fetched; it may be asked for again after a while that grows from ten minutes to a week.
pub fn not_fetched(tx: &Tx, id: PictureId, reason: &str) -> Result<()> {
    let tries = sql::tries(tx, id)?;
    let rest = (600_i64 << tries.clamp(0, 10)).min(7 * DAY);
    sql::set_failed(tx, id, tx.now().plus(rest), reason)
}

/// It was fetched, and its files lie in the cache. If it was taken away meanwhile, they go as well.
fn is_here(tx: &Tx, id: PictureId, key: &str, made: &Made) -> Result<()> {
    if sql::by_key(tx, key)?.is_none_or(|picture| picture.id != id) {
        return sql::discard(tx, key, true, tx.now());
    }
    sql::set_files(tx, id, made)?;
    sql::look_at(tx, id, tx.now())?;
    sql::keep(tx, key)
}

/// Files of it are missing from the cache, whoever took them away: what is left goes too, and it may be fetched again.
fn lost(tx: &mut Tx, picture: &Picture) -> Result<PictureId> {
    if sql::by_key(tx, &picture.key)?.is_none_or(|known| known.id != picture.id) {
        return Ok(picture.id);
    }
    let_go(tx, picture)?;
    match &picture.url {
        Some(url) if is_embedded(tx.here(), picture) => Ok(embed(tx, url)?.id),
        _ => Ok(picture.id),
    }
}

/// Takes a picture of elsewhere out of the cache. Its key is not used again, unless it is a text's: then the row goes.
fn let_go(tx: &mut Tx, picture: &Picture) -> Result<()> {
    if is_embedded(tx.here(), picture) {
        return sql::delete(tx, picture.id);
    }
    let fresh = tx.luck().hex::<16>();
    sql::discard(tx, &picture.key, true, tx.now())?;
    sql::forget_files(tx, picture.id, &fresh)
}

/// Makes room in the cache for one that has just come: those that were looked at longest ago go first, until what is left
/// fits.
fn make_room(tx: &mut Tx, come: PictureId, bytes_max: u64) -> Result<()> {
    let bytes_max = i64::try_from(bytes_max).unwrap_or(i64::MAX);
    let mut bytes = sql::cached_bytes(tx)?;
    while bytes > bytes_max {
        let Some((id, its)) = sql::oldest_cached(tx, come)? else { break };
        let_go(tx, &sql::get(tx, id)?)?;
        bytes -= its;
    }
    Ok(())
}

/// A picture of elsewhere lies at another address now; one that cannot be asked for changes nothing.
pub(in crate::social) fn relocate(tx: &Tx, id: PictureId, url: &str) -> Result<()> {
    if address::is_askable(url) { sql::set_url(tx, id, url) } else { Ok(()) }
}

/// Takes a picture away; its files follow.
pub fn remove(tx: &Db, id: PictureId) -> Result<()> {
    sql::delete(tx, id)
}
