//! What the operator meets: the binary itself, its words and its exit codes.

use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

pub fn pod(data: &Path, words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pod"));
    command.args(words).arg("--data-dir").arg(data);
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("POD_")) {
        command.env_remove(name);
    }
    command
}

pub fn run(data: &Path, words: &[&str], input: &str) -> Output {
    let mut child =
        pod(data, words).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

pub fn says(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// A free port of this machine.
fn port() -> u16 {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// A serving pod, once it has said that it serves; killed when dropped.
struct Serving(Child, u16);

impl Serving {
    fn start(data: &Path) -> Serving {
        let port = port();
        let url = format!("http://127.0.0.1:{port}");
        let mut child =
            pod(data, &["serve", "--url", &url]).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        assert!(!line.is_empty(), "it says something before it serves");
        Serving(child, port)
    }

    #[expect(clippy::disallowed_methods, reason = "the test is a visitor of the pod, not the pod")]
    fn get(&self, path: &str) -> String {
        let mut stream = std::net::TcpStream::connect(("127.0.0.1", self.1)).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn accounts_are_added_listed_and_mended_with_the_data_directory_alone() {
    let data = tempfile::tempdir().unwrap();
    let nowhere = run(data.path(), &["account", "list"], "");
    assert!(!nowhere.status.success() && says(&nowhere).contains("no pod"), "{}", says(&nowhere));
    let added = run(data.path(), &["account", "add", "alice", "--password-stdin"], "correct horse\n");
    assert!(says(&added).contains("podmin"), "the first looks after the pod: {}", says(&added));
    assert!(added.status.success(), "{}", says(&added));
    let again = run(data.path(), &["account", "add", "Alice", "--password-stdin"], "correct horse\n");
    assert!(!again.status.success() && says(&again).contains("has or had this name"), "{}", says(&again));
    let short = run(data.path(), &["account", "add", "bob", "--password-stdin"], "short\n");
    assert!(!short.status.success(), "{}", says(&short));
    let listed = run(data.path(), &["account", "list"], "");
    assert!(says(&listed).contains("alice@localhost:3000") && !says(&listed).contains("bob"), "{}", says(&listed));
    let reset = run(data.path(), &["account", "reset-password", "alice"], "");
    assert!(reset.status.success() && !says(&reset).trim().is_empty(), "{}", says(&reset));
    let kept = run(data.path(), &["account", "close", "alice"], "no\n");
    assert!(!kept.status.success() && says(&kept).contains("never free again"), "{}", says(&kept));
    let closed = run(data.path(), &["account", "close", "alice"], "alice\n");
    assert!(closed.status.success() && says(&closed).contains("alice@localhost:3000 is closed"), "{}", says(&closed));
    for words in [["account", "close", "alice"], ["account", "reset-password", "alice"]] {
        assert!(says(&run(data.path(), &words, "alice\n")).contains("closed already"));
    }
    let again = run(data.path(), &["account", "add", "alice", "--password-stdin"], "correct horse\n");
    assert!(!again.status.success() && says(&again).contains("has or had this name"), "{}", says(&again));
    let nobody = run(data.path(), &["account", "reset-password", "carol"], "");
    assert!(!nobody.status.success() && says(&nobody).contains("account list"), "{}", says(&nobody));
}

#[test]
fn somebody_takes_all_that_is_theirs_in_one_file() {
    let (data, place) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    assert!(run(data.path(), &["account", "add", "alice", "--password-stdin"], "correct horse").status.success());
    let file = place.path().join("alice.zip");
    let to = file.to_str().unwrap();
    let nobody = run(data.path(), &["export", "carol", "--to", to], "");
    assert!(nobody.status.code() == Some(1) && says(&nobody).contains("account list"), "{}", says(&nobody));
    std::fs::write(place.path().join("alice.zip.part"), "what an interrupted export left").unwrap();
    let done = run(data.path(), &["export", "alice", "--photos", "--to", to], "");
    assert!(done.status.success() && says(&done).contains("private key"), "{}", says(&done));
    let left: Vec<_> = std::fs::read_dir(place.path()).unwrap().map(|file| file.unwrap().file_name()).collect();
    assert_eq!(left, ["alice.zip"]);
    assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(&std::fs::read(&file).unwrap()[..2], b"PK");
    let again = run(data.path(), &["export", "alice", "--to", to], "");
    assert!(again.status.code() == Some(1) && says(&again).contains("already"), "{}", says(&again));
    let nowhere = run(data.path(), &["export", "alice", "--to", "/proc/alice.zip"], "");
    assert!(nowhere.status.code() == Some(1) && says(&nowhere).contains("--to"), "{}", says(&nowhere));
}

#[test]
fn a_pod_cannot_become_another() {
    let data = tempfile::tempdir().unwrap();
    assert!(run(data.path(), &["account", "add", "alice", "--url", "https://pod.example.org"], "").status.success());
    let other = tempfile::tempdir().unwrap();
    let add = |url| run(other.path(), &["account", "add", "bob", "--password-stdin", "--url", url], "short");
    assert!(
        says(&add("https://one.example")).contains("short") && says(&add("https://two.example")).contains("short"),
        "while nobody lives there it may"
    );
    for other in ["https://pod.example.com", "https://pod.example.org:8443"] {
        let refused = run(data.path(), &["account", "list", "--url", other], "");
        assert_eq!(refused.status.code(), Some(1));
        let words = says(&refused);
        assert!(words.contains("https://pod.example.org") && words.contains("--data-dir"), "{words}");
    }
    assert!(run(data.path(), &["account", "list"], "").status.success(), "without a URL it is still itself");
}

#[test]
fn what_cannot_be_understood_is_said_and_is_no_success() {
    let data = tempfile::tempdir().unwrap();
    for words in [&["serve", "--url", "pod.example.org"][..], &["serve", "--listen", "everywhere"], &["dance"]] {
        let refused = run(data.path(), words, "");
        assert!(!refused.status.success() && !says(&refused).is_empty(), "{words:?}");
    }
    std::fs::write(data.path().join("pod.toml"), "pod_nam = \"Home\"\n").unwrap();
    let hinted = run(data.path(), &["config"], "");
    assert!(hinted.status.success() && says(&hinted).contains("pod_name"), "{}", says(&hinted));
}

#[test]
fn a_serving_pod_lets_accounts_be_added_beside_it_and_stops_when_told() {
    let data = tempfile::tempdir().unwrap();
    let mut serving = Serving::start(data.path());
    assert!(serving.get("/.well-known/webfinger?resource=acct:alice@127.0.0.1").starts_with("HTTP/1.1 404"));
    let added = run(data.path(), &["account", "add", "alice", "--password-stdin"], "correct horse\n");
    assert!(added.status.success(), "{}", says(&added));
    assert!(!serving.get("/nodeinfo/2.1").contains("total"), "nobody is counted in public unless the podmin says so");
    let id = format!("alice@127.0.0.1:{}", serving.1);
    assert!(serving.get(&format!("/.well-known/webfinger?resource=acct:{id}")).contains(&id));
    let told = Command::new("kill").args(["-TERM", &serving.0.id().to_string()]).status().unwrap();
    assert!(told.success());
    assert_eq!(serving.0.wait().unwrap().code(), Some(0));
    let log = std::fs::metadata(data.path().join("pod.db-wal")).map_or(0, |log| log.len());
    assert_eq!(log, 0, "everything is in the one file");
}
