//! What the operator meets who brings an archive: words, questions, exit codes.

use crate::operator::{run, says};
use std::path::Path;

/// A pod with alice, and a file of everything of hers.
fn taken() -> (tempfile::TempDir, String) {
    let data = tempfile::tempdir().unwrap();
    let file = data.path().join("alice.zip").to_str().unwrap().to_owned();
    let pod = data.path().join("pod");
    assert!(run(&pod, &["account", "add", "alice", "--password-stdin"], "correct horse").status.success());
    assert!(run(&pod, &["export", "alice", "--all", "--to", &file], "").status.success());
    (data, file)
}

fn fails(pod: &Path, words: &[&str], with: &str) {
    let output = run(pod, words, "");
    let said = says(&output);
    assert!(output.status.code() == Some(1) && said.contains(with) && said.contains("What to do"), "{words:?}: {said}");
}

#[test]
fn an_account_that_was_lost_is_put_back_from_its_file_under_its_old_key() {
    let (data, file) = taken();
    let pod = data.path().join("new");
    let refused = run(&pod, &["import", &file], "no\n");
    assert!(says(&refused).contains("Type yes to go on: Nothing was changed."), "{}", says(&refused));
    assert!(!says(&run(&pod, &["account", "list"], "")).contains("alice"), "nobody was made");
    let done = run(&pod, &["import", &file], "yes\n");
    let said = says(&done);
    assert!(done.status.success() && said.contains("is here again, under its old key. Its password: "), "{said}");
    assert!(said.contains("The archive of alice@localhost:3000 is here.") && said.contains("4 × aspect"), "{said}");
    let again = data.path().join("again.zip").to_str().unwrap().to_owned();
    assert!(run(&pod, &["export", "alice", "--to", &again], "").status.success());
    let key = |file: &str| {
        let source = seedpod::import::source::Source::open(&[file.into()]).unwrap();
        source.head().private_key.pem().to_owned()
    };
    assert!(key(&file) == key(&again), "other pods know her by it");
}

#[test]
fn a_dry_run_says_what_would_come_and_changes_nothing() {
    let (data, file) = taken();
    let pod = data.path().join("pod");
    let said = says(&run(&pod, &["import", &file, "--as", "bob", "--dry-run"], ""));
    assert!(said.contains("An archive of alice@localhost:3000 (version 2.0, everything of a Seedpod)"), "{said}");
    assert!(said.contains("  4 aspects") && said.contains("Nothing was changed."), "{said}");
    assert!(!says(&run(&pod, &["account", "list"], "")).contains("bob"));
}

#[test]
fn an_import_is_reported_and_taken_back() {
    let (data, file) = taken();
    let pod = data.path().join("pod");
    assert!(run(&pod, &["account", "add", "bob", "--password-stdin"], "correct horse").status.success());
    let done = run(&pod, &["import", &file, "--as", "bob", "--yes"], "");
    assert!(done.status.success() && says(&done).contains("is here."), "{}", says(&done));
    assert!(says(&run(&pod, &["import", "--report", "--as", "bob"], "")).contains("is here."));
    assert!(says(&run(&pod, &["import", "--undo", "--as", "bob"], "")).contains("was taken back."));
    fails(&pod, &["import", "--undo", "--as", "bob"], "it was already");
    fails(&pod, &["import", "--report", "--as", "carol"], "There is no import of 'carol'");
}

#[test]
fn an_account_moves_to_another_and_only_once() {
    let (data, file) = taken();
    let pod = data.path().join("pod");
    fails(&pod, &["account", "migrate", &file, "--yes"], "the archive is of this very account");
    let moved = run(&pod, &["account", "migrate", &file, "--as", "alice.new", "--yes"], "");
    let said = says(&moved);
    assert!(moved.status.success() && said.contains("alice.new@localhost:3000 was made"), "{said}");
    assert!(said.contains("The account goes on here"), "{said}");
    assert!(says(&run(&pod, &["account", "list"], "")).contains("closed"), "the old account has ended");
    fails(&pod, &["account", "migrate", &file, "--as", "bob", "--yes"], "it goes on elsewhere already");
    fails(&pod, &["import", "--undo", "--as", "alice.new"], "other pods know that");
}

#[test]
fn what_is_no_archive_is_refused_in_words() {
    let (data, file) = taken();
    let pod = data.path().join("pod");
    let text = data.path().join("text.json");
    std::fs::write(&text, "{\"hello\": 1}").unwrap();
    fails(&pod, &["import", text.to_str().unwrap()], "it is JSON, and no archive of diaspora*");
    fails(&pod, &["import", "/nowhere.zip"], "it cannot be read");
    fails(&pod, &["import"], "no file was given");
    fails(&pod, &["import", &file, &file], "there is more than one archive");
    fails(&pod, &["import", &file, "--as", "Not a name", "--yes"], "The account 'Not a name' is not made");
}
