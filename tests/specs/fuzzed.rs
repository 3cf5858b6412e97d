//! What fuzzing has found stays found: every file of the corpora in `tests/fuzz`, as plain tests.

#[path = "../fuzz/targets/mod.rs"]
mod targets;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Makes a test of each target: it holds for every file of its corpus.
macro_rules! corpora {
    ($($target:ident)*) => {
        const TARGETS: &[&str] = &[$(stringify!($target)),*];

        $(#[test]
        fn $target() {
            every_file(stringify!($target), targets::$target);
        })*
    };
}

corpora! { archives encrypted entity envelope hcard history html input links markdown nodeinfo payload pictures query values webfinger }

fn place(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz").join(path)
}

/// The names of what lies in a folder, without their endings.
fn names(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    entries.map(|entry| entry.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned()).collect()
}

fn every_file(target: &str, holds: fn(&[u8])) {
    let folder = place("corpus").join(target);
    let files = names(&folder);
    assert!(!files.is_empty(), "nothing in {}", folder.display());
    let broken = files.into_iter().filter(|file| {
        let bytes = fs::read(folder.join(file)).unwrap();
        std::panic::catch_unwind(|| holds(&bytes)).is_err()
    });
    let broken: Vec<_> = broken.collect();
    assert!(broken.is_empty(), "what must hold for {target} does not for {broken:?}");
}

#[test]
fn every_target_is_built_has_a_corpus_and_is_run_here() {
    let known: BTreeSet<String> = TARGETS.iter().map(|target| target.to_string()).collect();
    assert_eq!(names(&place("fuzz_targets")), known);
    assert_eq!(names(&place("corpus")), known);
    let manifest = fs::read_to_string(place("Cargo.toml")).unwrap();
    let built = manifest.lines().filter_map(|line| line.strip_prefix("path = \"fuzz_targets/")?.strip_suffix(".rs\""));
    assert_eq!(built.map(str::to_owned).collect::<BTreeSet<_>>(), known);
    for dictionary in names(&place("dictionaries")) {
        assert!(known.contains(&dictionary), "a dictionary for {dictionary}, which is no target");
    }
}
