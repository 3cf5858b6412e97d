//! Opens the pod in the data directory, and says what is wrong when that fails.

use crate::base::Error;
use crate::cli::{
    config::Config,
    serve,
    trouble::{Result, Trouble},
};
use crate::media::Shelf;
use crate::pod::{DATABASE, Parts, Pod, Unopened};

/// The pod of this configuration, made where there is none yet.
pub(super) fn open(config: &Config) -> Result<Pod> {
    let parts = Parts {
        shelf: config.bucket()?.map(Shelf::bucket),
        picture_cache_bytes: config.picture_cache_bytes,
        ..Parts::of_the_world(config.pod.clone())
    };
    Pod::open(&config.data_dir, parts).map_err(|why| match why {
        Unopened::Elsewhere { stored } => serve::elsewhere(config, &stored),
        Unopened::Directory(error) => unopened(config, &error.to_string()),
        Unopened::Store(error) => unread(config, &error),
    })
}

/// The pod of this configuration, which must have been started before.
pub(super) fn open_existing(config: &Config) -> Result<Pod> {
    if config.data_dir.join(DATABASE).exists() {
        return open(config);
    }
    let what = format!("There is no pod in {}", config.data_dir.display());
    Err(Trouble::new(what, "nobody has started one there", "name its directory with --data-dir"))
}

/// The store failed.
pub(super) fn unread(config: &Config, error: &Error) -> Trouble {
    unopened(config, &error.to_string())
}

fn unopened(config: &Config, why: &str) -> Trouble {
    let what = format!("The data in {} cannot be used", config.data_dir.display());
    Trouble::new(
        what,
        why,
        "check the disk, and that the directory belongs to this user; or choose another with --data-dir",
    )
}
