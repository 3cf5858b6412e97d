//! A person's data, out: one ZIP with the archive that a reference pod takes, and with everything else that is theirs.
//! What other pods and the pod itself keep to work is not theirs and stays (`parts::EXCUSED`).

mod bundle;
mod diaspora;
mod elsewhere;
mod parts;
mod readable;
pub mod sql;

use crate::base::{Error, Result};
use crate::media::Size;
use crate::pod::Pod;
use crate::social::accounts::{self, Account};
use crate::social::people::PersonId;
use crate::social::photos;
use crate::social::pictures::{self, Address};
use crate::text::Tongue;
use bundle::Bundle;
use sql::Place;
use std::io::{Seek, Write};

/// What an archive is wanted with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Wanted {
    /// The files of photos: most of it, where there are some.
    pub photos: bool,
    /// The pages that can be read without a pod.
    pub readable: bool,
}

/// What went into an archive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Exported {
    pub posts: u64,
    pub photos: u64,
    /// Photos whose file is not where it should be.
    pub missing: u64,
}

/// How far an export is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// The words are written; so many photos follow.
    Words { photos: u64 },
    /// One more photo is.
    Photo,
}

/// Writes everything of somebody here to `out`, as a ZIP. It holds their private key and all their messages: for their eyes
/// alone. Memory does not grow with it. An error of `progress` ends it.
pub fn write<W: Write + Seek>(
    pod: &Pod,
    person: PersonId,
    wanted: Wanted,
    out: W,
    progress: &mut dyn FnMut(Progress) -> Result<()>,
) -> Result<Exported> {
    let account = pod.look(|db| accounts::get(db, person))?;
    let name = account.name.clone();
    let mut bundle = Bundle::new(out, pod.now());
    let tongue = tongue_of(pod, &account);
    bundle.file("README.txt", |out| Ok(out.write_all(read_me(&account, tongue).as_bytes())?))?;
    let mut exported = Exported::default();
    bundle.file(&format!("diaspora/{name}.json"), |out| {
        exported.posts = pod.look(|db| diaspora::write(db, &account, pod.now(), out))?;
        Ok(())
    })?;
    for part in parts::PARTS {
        bundle.file(&format!("seedpod/{}.json", part.file), |out| pod.look(|db| part.write(db, person, out)))?;
    }
    bundle.file("elsewhere/outbox.json", |out| pod.look(|db| elsewhere::outbox(db, &account, out)))?;
    bundle.file("elsewhere/following_accounts.csv", |out| pod.look(|db| elsewhere::following(db, &account, out)))?;
    bundle.file("elsewhere/lists.csv", |out| pod.look(|db| elsewhere::lists(db, &account, out)))?;
    bundle.file("elsewhere/blocked_accounts.csv", |out| pod.look(|db| elsewhere::blocked(db, &account, out)))?;
    if wanted.photos {
        let count = pod.look(|db| sql::count_photos(db, person))?;
        progress(Progress::Words { photos: count })?;
        bundle.inner(&format!("diaspora/{name}_photos.zip"), |inner| {
            carry(pod, person, inner, &mut exported, progress)?;
            face(pod, &account, inner)
        })?;
    }
    if wanted.readable {
        let pages = readable::Pages { pod, account: &account, tongue, wanted };
        pages.write(&exported, &mut bundle)?;
    }
    bundle.finish(&account.person.diaspora_id)?;
    Ok(exported)
}

/// The files of all photos, under the names that other pods know.
fn carry(
    pod: &Pod,
    person: PersonId,
    inner: &mut bundle::Inner,
    exported: &mut Exported,
    progress: &mut dyn FnMut(Progress) -> Result<()>,
) -> Result<()> {
    let mut after = Place::FIRST;
    while let Some((ids, next)) = pod.look(|db| sql::photos(db, person, after))? {
        after = next;
        for id in ids {
            let photo = pod.look(|db| photos::get(db, id))?;
            match pictures::bytes(pod, &photo.picture, Size::Original) {
                Ok(bytes) => {
                    let name = Address::of(&photo.picture.key, Size::Original).name(photo.picture.files.as_ref());
                    inner.file(&name, photo.created_at, &bytes)?;
                    exported.photos += 1;
                }
                Err(Error::NotFound) => exported.missing += 1,
                Err(error) => return Err(error),
            }
            progress(Progress::Photo)?;
        }
    }
    Ok(())
}

/// The profile picture, under the name that its address in the profile ends with.
fn face(pod: &Pod, account: &Account, inner: &mut bundle::Inner) -> Result<()> {
    let Some(key) = &account.person.picture else { return Ok(()) };
    let picture = pod.look(|db| pictures::by_key(db, key))?;
    match picture.map_or(Err(Error::NotFound), |picture| pictures::bytes(pod, &picture, Size::Original)) {
        Ok(bytes) => inner.file(&Address::of(key, Size::Original).name(None), pod.now(), &bytes),
        Err(Error::NotFound) => Ok(()),
        Err(error) => Err(error),
    }
}

/// The language of the account, or the pod's.
fn tongue_of(pod: &Pod, account: &Account) -> Tongue {
    Tongue::choose(account.language.as_deref(), Some(&pod.here().settings.language))
}

fn read_me(account: &Account, tongue: Tongue) -> String {
    let name = &account.name;
    let files = [
        ("readable/index.html".to_owned(), "archives-readme-readable"),
        (format!("diaspora/{name}.json"), "archives-readme-diaspora"),
        (format!("diaspora/{name}_photos.zip"), "archives-readme-photos"),
        ("seedpod/*.json".to_owned(), "archives-readme-seedpod"),
        ("elsewhere/*".to_owned(), "archives-readme-elsewhere"),
        ("MANIFEST.json".to_owned(), "archives-readme-manifest"),
    ];
    let id = account.person.diaspora_id.as_str();
    let mut text = format!("{}\n\n", tongue.say_with("archives-readme", &[("id", id.into())]));
    text += &format!("{}\n", tongue.say("archives-readme-keep"));
    for (file, key) in files {
        text += &format!("\n{file}\n    {}\n", tongue.say(key));
    }
    text
}
