//! Which value wins, what is refused and how, and what `pod config` shows.

use super::*;

/// A data directory with a `pod.toml` in it.
struct Place {
    dir: tempfile::TempDir,
}

impl Place {
    fn new(toml: &str) -> Place {
        let dir = tempfile::tempdir().unwrap();
        std::fs::write(dir.path().join("pod.toml"), toml).unwrap();
        Place { dir }
    }

    fn flags(&self) -> PlaceFlags {
        PlaceFlags { data_dir: Some(self.dir.path().to_owned()), ..PlaceFlags::default() }
    }

    fn read(&self, environment: &[(&str, &str)]) -> Result<Config> {
        Config::read(&self.flags(), &SettingFlags::default(), &owned(environment), |_| None)
    }
}

fn owned(environment: &[(&str, &str)]) -> Environment {
    environment.iter().map(|(name, value)| (name.to_string(), value.to_string())).collect()
}

#[test]
fn with_nothing_given_it_is_a_pod_for_trying_out() {
    let place = Place::new("");
    let config = place.read(&[]).unwrap();
    assert_eq!(config.data_dir, place.dir.path());
    assert_eq!(config.pod.url.as_str(), "http://localhost:3000");
    assert_eq!(config.listen.to_string(), "127.0.0.1:3000");
    assert_eq!(config.pod.pod_name, "localhost:3000");
    assert_eq!(config.pod.registrations, Registrations::Invitation);
    assert_eq!(config.reach(), Reach { loopback: true, private: false });
    assert_eq!(config.proxy_header, None);
    assert!(config.hints.is_empty());
}

#[test]
fn flags_win_over_variables_over_the_file_over_defaults() {
    let place = Place::new("pod_name = 'file'\nlanguage = 'de'\nregistrations = 'closed'");
    let settings = SettingFlags { pod_name: Some("flag".to_owned()), ..SettingFlags::default() };
    let environment = owned(&[("POD_POD_NAME", "variable"), ("POD_LANGUAGE", "en")]);
    let config = Config::read(&place.flags(), &settings, &environment, |_| None).unwrap();
    assert_eq!(config.pod.pod_name, "flag");
    assert_eq!(config.pod.language, "en");
    assert_eq!(config.pod.registrations, Registrations::Closed);
    assert_eq!(config.log, "info");
    let file = place.dir.path().join("pod.toml").display().to_string();
    let origins = ["pod_name", "language", "registrations", "log", "listen", "data_dir"].map(|key| config.origin(key));
    assert_eq!(origins, ["--pod-name", "POD_LANGUAGE", &file, "default", "from url", "--data-dir"]);
}

#[test]
fn the_data_directory_is_found_without_asking_for_a_home() {
    let found = |environment: &[(&str, &str)]| {
        Config::read(&PlaceFlags::default(), &SettingFlags::default(), &owned(environment), |_| None).unwrap().data_dir
    };
    assert_eq!(found(&[("STATE_DIRECTORY", "/var/lib/pod:/other")]), Path::new("/var/lib/pod"));
    assert_eq!(found(&[("STATE_DIRECTORY", "/var/lib/pod"), ("POD_DATA_DIR", "/srv/pod")]), Path::new("/srv/pod"));
}

#[test]
fn a_named_file_is_read_instead_of_the_one_beside_the_data() {
    let (beside, named) = (Place::new("pod_name = 'beside'"), Place::new("pod_name = 'named'\ndata_dir = '/srv/pod'"));
    let file = named.dir.path().join("pod.toml");
    let flags = PlaceFlags { config: Some(file.clone()), ..beside.flags() };
    let config = Config::read(&flags, &SettingFlags::default(), &Environment::new(), |_| None).unwrap();
    assert_eq!((&config.pod.pod_name[..], config.data_dir), ("named", beside.dir.path().to_owned()));
    let environment = owned(&[("POD_CONFIG", &file.display().to_string()), ("STATE_DIRECTORY", "/var/lib/pod")]);
    let config = Config::read(&PlaceFlags::default(), &SettingFlags::default(), &environment, |_| None).unwrap();
    assert_eq!((&config.pod.pod_name[..], &config.data_dir), ("named", &PathBuf::from("/srv/pod")));
    assert!(config.hints.is_empty());
}

#[test]
fn the_pod_listens_where_its_url_says_only_when_that_is_loopback() {
    for (url, listen) in [
        ("http://127.0.0.1:4001", "127.0.0.1:4001"),
        ("http://localhost", "127.0.0.1:80"),
        ("http://[::1]:5000", "[::1]:5000"),
        ("https://pod.example.org", "127.0.0.1:3000"),
        ("http://192.168.0.2:8000", "127.0.0.1:3000"),
    ] {
        assert_eq!(Place::new("").read(&[("POD_URL", url)]).unwrap().listen.to_string(), listen);
    }
    let config = Place::new("listen = '0.0.0.0:80'").read(&[]).unwrap();
    assert_eq!(config.listen.to_string(), "0.0.0.0:80");
}

#[test]
fn lists_and_switches_are_read_from_files_and_variables() {
    let in_file = Place::new(
        "proxy_addresses = ['10.0.0.1', '::1']\nreach_private_networks = true\nstatistics = 'on'\nlocal_stream = 'podmins'",
    );
    let config = in_file.read(&[("POD_PROXY_HEADER", "X-Forwarded-For")]).unwrap();
    assert_eq!(config.proxy_addresses, ["10.0.0.1", "::1"].map(|ip| ip.parse::<IpAddr>().unwrap()));
    assert_eq!((config.reach_private_networks, config.pod.statistics), (true, true));
    assert!(config.pod.local_stream.admits(true) && !config.pod.local_stream.admits(false));
    assert_eq!(config.proxy_header.as_deref(), Some("X-Forwarded-For"));
    let environment = [("POD_PROXY_ADDRESSES", "10.0.0.2"), ("POD_REACH_PRIVATE_NETWORKS", "0")];
    let config = in_file.read(&environment).unwrap();
    assert_eq!(config.proxy_addresses, ["10.0.0.2".parse::<IpAddr>().unwrap()]);
    assert!(!config.reach_private_networks);
}

#[test]
fn unknown_keys_get_a_hint_and_nothing_breaks() {
    let config = Place::new("ulr = 'x'\ncolour = 'green'").read(&[("POD_LISTN", "x"), ("PATH", "/bin")]).unwrap();
    let hints = config.hints.join("\n");
    assert_eq!(config.hints.len(), 3, "{hints}");
    for part in ["Did you mean url?", "The key colour means nothing", "Did you mean POD_LISTEN?"] {
        assert!(hints.contains(part), "{hints}");
    }
}

#[test]
fn a_value_that_cannot_be_used_is_named_with_its_origin_and_a_way_out() {
    for (name, value) in [
        ("POD_URL", "https://pod.example.org/pod"),
        ("POD_URL", ""),
        ("POD_LISTEN", "3000"),
        ("POD_REGISTRATIONS", "sometimes"),
        ("POD_LANGUAGE", "plain english"),
        ("POD_STATISTICS", "maybe"),
        ("POD_PROXY_ADDRESSES", "proxy.example.org"),
    ] {
        let trouble = Place::new("").read(&[(name, value)]).unwrap_err();
        assert!(trouble.what.contains(name) && trouble.what.contains(value), "{trouble}");
        assert!(!trouble.why.is_empty() && !trouble.advice.is_empty());
    }
}

#[test]
fn a_file_that_cannot_be_used_is_trouble() {
    let broken = Place::new("url = ").read(&[]).unwrap_err();
    assert!(broken.what.contains("pod.toml"), "{broken}");
    let absent = Place::new("").read(&[("POD_CONFIG", "/nowhere/pod.toml")]).unwrap_err();
    assert!(absent.what.contains("/nowhere/pod.toml"), "{absent}");
    let table = Place::new("[url]\nhost = 'x'").read(&[]).unwrap_err();
    assert!(table.what.contains("url"), "{table}");
}

#[test]
fn what_is_printed_can_be_read_again() {
    let place = Place::new("pod_name = 'Tab\\tand \"quotes\"'\nproxy_addresses = ['10.0.0.1']");
    let config = place.read(&[("POD_URL", "https://pod.example.org")]).unwrap();
    let printed = print(&config);
    assert!(
        printed
            .lines()
            .any(|line| line.starts_with("url = \"https://pod.example.org\" ") && line.ends_with("# POD_URL"))
    );
    let again = Place::new(&printed);
    let flags = PlaceFlags { config: Some(again.dir.path().join("pod.toml")), ..place.flags() };
    let again = Config::read(&flags, &SettingFlags::default(), &Environment::new(), |_| None).unwrap();
    assert_eq!((again.pod, again.listen, again.proxy_addresses), (config.pod, config.listen, config.proxy_addresses));
    assert!(again.hints.is_empty());
}

#[test]
fn a_pod_that_exists_needs_no_url() {
    let place = Place::new("");
    let stored = |_: &Path| Some("https://pod.example.org".to_owned());
    let config = Config::read(&place.flags(), &SettingFlags::default(), &Environment::new(), stored).unwrap();
    assert_eq!((config.pod.url.as_str(), config.origin("url")), ("https://pod.example.org", "the pod's own"));
    assert_eq!(config.pod.pod_name, "pod.example.org");
    let environment = owned(&[("POD_URL", "https://other.example.org")]);
    let config = Config::read(&place.flags(), &SettingFlags::default(), &environment, stored).unwrap();
    assert_eq!(config.pod.url.as_str(), "https://other.example.org");
}

const STORAGE: [(&str, &str); 4] = [
    ("POD_S3_ENDPOINT", "http://192.168.0.2:3900"),
    ("POD_S3_BUCKET", "pictures"),
    ("POD_S3_ACCESS_KEY", "the access key"),
    ("POD_S3_SECRET_KEY", "the secret key"),
];

#[test]
fn pictures_lie_in_a_bucket_if_all_of_it_is_named() {
    let place = Place::new("");
    assert_eq!(place.read(&[]).unwrap().storage, None);
    assert!(place.read(&[]).unwrap().bucket().unwrap().is_none());
    let config = place.read(&STORAGE).unwrap();
    assert!(config.bucket().unwrap().is_some());
    let storage = config.storage.unwrap();
    assert_eq!((&storage.region[..], storage.path_style), ("us-east-1", true));
    for (left_out, _) in STORAGE {
        let others: Vec<_> = STORAGE.into_iter().filter(|(name, _)| *name != left_out).collect();
        let trouble = place.read(&others).unwrap_err();
        assert_eq!(trouble.why, format!("{} is not set", left_out[4..].to_lowercase()));
    }
    for wrong in [
        ("POD_S3_ENDPOINT", "s3.example.org"),
        ("POD_S3_ENDPOINT", "ftp://s3.example.org"),
        ("POD_S3_ENDPOINT", "https://me:secret@s3.example.org"),
        ("POD_S3_ENDPOINT", "https://s3.example.org/?a=b"),
        ("POD_S3_PATH_STYLE", "false"),
        ("POD_S3_PATH_STYLE", "perhaps"),
        ("POD_S3_REGION", ""),
    ] {
        let others = STORAGE.into_iter().filter(|(name, _)| *name != wrong.0);
        assert!(place.read(&others.chain([wrong]).collect::<Vec<_>>()).is_err(), "{wrong:?}");
    }
}

#[test]
fn the_keys_of_the_storage_are_never_shown() {
    let config = Place::new("").read(&STORAGE).unwrap();
    let printed = print(&config);
    assert!(printed.contains("# s3_secret_key is set ") && printed.contains("# POD_S3_SECRET_KEY"), "{printed}");
    assert!(!format!("{printed}{config:?}").contains("the secret key"), "{printed}");
    assert!(!format!("{printed}{config:?}").contains("the access key"), "{printed}");
    // Where the keys are still set, the file is as good as what it was printed from; else it says what it lacks.
    let again = Place::new(&printed);
    let file = again.dir.path().join("pod.toml").display().to_string();
    let read = |keys: &[(&str, &str)]| again.read(&[keys, &[("POD_CONFIG", &file[..])]].concat());
    assert_eq!(read(&STORAGE[2..]).unwrap().storage, config.storage);
    assert_eq!(read(&[]).unwrap_err().why, "s3_access_key is not set");
    let broken = Place::new("s3_secret_key = the secret key").read(&[]).unwrap_err().to_string();
    assert!(broken.contains("pod.toml") && !broken.contains("the secret key"), "{broken}");
    let named = [("POD_S3_ENDPOINT", "https://me:hidden@s3.example.org"), STORAGE[1], STORAGE[2], STORAGE[3]];
    assert!(!Place::new("").read(&named).unwrap_err().to_string().contains("hidden"));
}

#[test]
fn the_cache_is_as_large_as_told() {
    let place = Place::new("picture_cache_mb = 5");
    assert_eq!(place.read(&[]).unwrap().picture_cache_bytes, 5 << 20);
    assert_eq!(Place::new("").read(&[]).unwrap().picture_cache_bytes, crate::pod::PICTURE_CACHE_BYTES);
    for wrong in ["-1", "1.5", "much", "99999999999999999999"] {
        assert!(place.read(&[("POD_PICTURE_CACHE_MB", wrong)]).is_err(), "{wrong}");
    }
}

#[test]
fn a_contact_is_any_words_and_the_source_a_web_address() {
    let place = Place::new("contact = 'Ask at the bakery'\nsource_url = 'https://code.example.org/pod'");
    let config = place.read(&[]).unwrap();
    assert_eq!(config.pod.contact.as_deref(), Some("Ask at the bakery"));
    assert_eq!(config.pod.source_url.as_deref(), Some("https://code.example.org/pod"));
    let printed = print(&config);
    assert!(
        printed.contains("contact = \"Ask at the bakery\"") && printed.contains("source_url = \"https://code"),
        "{printed}"
    );
    assert_eq!(Place::new("").read(&[]).unwrap().pod.contact, None);
    for bad in ["javascript:alert(1)", "code.example.org", "ftp://code.example.org"] {
        let trouble = place.read(&[("POD_SOURCE_URL", bad)]).unwrap_err();
        assert!(trouble.what.contains("source_url") && trouble.what.contains("POD_SOURCE_URL"), "{trouble}");
    }
}
