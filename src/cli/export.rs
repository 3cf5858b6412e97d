//! `pod export`: everything of one account, in one ZIP.

use crate::base::Error;
use crate::cli::{
    config::Config,
    open::{open_existing, unread},
    trouble::{Result, Trouble},
};
use crate::export::{self, Exported, Progress, Wanted};
use crate::pod::Pod;
use crate::social::accounts::{self, Account};
use clap::Args;
use std::fs::{File, OpenOptions};
use std::io::{IsTerminal, Write, stderr};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

/// `pod export`
#[derive(Args, Debug)]
pub struct Export {
    /// The name before the @
    pub name: String,
    /// Where to put it; NAME-HOST.zip in this directory if not said
    #[arg(long, value_name = "FILE")]
    pub to: Option<PathBuf>,
    /// With the files of all photos
    #[arg(long)]
    pub photos: bool,
    /// With photos, and with pages to read in a browser: everything there is
    #[arg(long)]
    pub all: bool,
}

/// Writes it beside its place first: what is there under its name is whole.
pub fn run(config: &Config, wanted: &Export) -> Result<()> {
    let pod = open_existing(config)?;
    let account = match pod.look(|db| accounts::by_name(db, &wanted.name)) {
        Ok(Some(account)) if !account.person.closed => account,
        Ok(found) => return Err(nobody(&wanted.name, found.as_ref())),
        Err(error) => return Err(unread(config, &error)),
    };
    let host = account.person.diaspora_id.host().replace(':', "-");
    let to = wanted.to.clone().unwrap_or_else(|| format!("{}-{host}.zip", account.name).into());
    if to.exists() {
        let advice = "move it away, or name another with --to";
        return Err(Trouble::new(format!("{} is not written", to.display()), "there is such a file already", advice));
    }
    let (part, file) = begin(&to)?;
    let written = write(&pod, &account, wanted, &file).and_then(|exported| {
        file.sync_all()?;
        std::fs::rename(&part, &to)?;
        Ok(exported)
    });
    match written {
        Ok(exported) => {
            print!("{}", said(&account, wanted, &exported, &to));
            Ok(())
        }
        Err(error) => {
            // What is half written is of no use, and all of it is private.
            std::fs::remove_file(&part).ok();
            Err(unwritten(&to, &error.to_string()))
        }
    }
}

fn nobody(name: &str, closed: Option<&Account>) -> Trouble {
    let what = format!("Nothing of '{name}' is exported");
    match closed {
        Some(_) => Trouble::new(what, "the account is closed: its data is gone", "name another account"),
        None => Trouble::new(what, "nobody of this name lives here", "see who does with: pod account list"),
    }
}

fn unwritten(to: &Path, why: &str) -> Trouble {
    let advice = "check the room on that disk and who may write there, or choose another place with --to";
    Trouble::new(format!("{} is not written", to.display()), why, advice)
}

/// The file while it is written, for this user alone; what an interrupted export left goes.
fn begin(to: &Path) -> Result<(PathBuf, File)> {
    let mut part = to.as_os_str().to_owned();
    part.push(".part");
    std::fs::remove_file(&part).ok();
    let opened = OpenOptions::new().create_new(true).write(true).mode(0o600).open(&part);
    opened.map(|file| (part.into(), file)).map_err(|error| unwritten(to, &error.to_string()))
}

fn write(pod: &Pod, account: &Account, wanted: &Export, file: &File) -> std::result::Result<Exported, Error> {
    let (mut of, mut done) = (0, 0);
    let mut progress = |step| {
        match step {
            Progress::Words { photos } => of = photos,
            Progress::Photo => done += 1,
        }
        if stderr().is_terminal() {
            let end = if done == of { "\n" } else { "" };
            write!(stderr(), "\r{done} of {of} photos{end}").ok();
        }
        Ok(())
    };
    export::write(
        pod,
        account.person.id,
        Wanted { photos: wanted.photos || wanted.all, readable: wanted.all },
        file,
        &mut progress,
    )
}

fn said(account: &Account, wanted: &Export, exported: &Exported, to: &Path) -> String {
    let Exported { posts, photos, missing } = exported;
    let mut text = format!("{} is in {}: {posts} posts", account.person.diaspora_id, to.display());
    text += &match (wanted.photos || wanted.all, missing) {
        (false, _) => ".\nIts photos are not: ask for them with --photos.\n".to_owned(),
        (true, 0) => format!(", {photos} photos.\n"),
        (true, _) => format!(", {photos} photos. The files of {missing} more are missing on this pod.\n"),
    };
    text + "It holds the account's private key and letters of others: keep it where nobody else reads it.\n"
}
