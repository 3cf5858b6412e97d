//! The effective configuration: every value checked, and where it came from.

mod layers;
mod print;
mod storage;
#[cfg(test)]
mod tests;

use crate::base::{LocalStream, PodSettings, PodUrl, Registrations};
use crate::cli::trouble::{Result, Trouble};
use crate::outside::{Reach, Storage};
use crate::pod::Pod;
use crate::text::Tongue;
use clap::Args;
use figment::{Figment, Source, value::Value};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};

pub use layers::Environment;
pub use print::print;

/// The longest that what somebody says may wait before it is sent.
const UNDO_SECONDS_MAX: i64 = 300;

/// Flags every command takes.
#[derive(Args, Clone, Debug, Default)]
pub struct PlaceFlags {
    /// Where the pod keeps its data
    #[arg(long, global = true, value_name = "DIR")]
    pub data_dir: Option<PathBuf>,
    /// The configuration file to read
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Where the pod is on the web: scheme, host and port
    #[arg(long, global = true, value_name = "URL")]
    pub url: Option<String>,
}

/// Flags of commands that serve or show the configuration.
#[derive(Args, Clone, Debug, Default)]
pub struct SettingFlags {
    /// The address and port to listen on
    #[arg(long, value_name = "ADDRESS:PORT")]
    pub listen: Option<String>,
    /// What the pod calls itself
    #[arg(long, value_name = "NAME")]
    pub pod_name: Option<String>,
    /// Who may make an account: open, invitation or closed
    #[arg(long, value_name = "WHO")]
    pub registrations: Option<String>,
    /// The language for visitors who name none
    #[arg(long, value_name = "TAG")]
    pub language: Option<String>,
    /// Let the pod connect to private networks
    #[arg(long, value_name = "BOOL", num_args = 0..=1, default_missing_value = "true")]
    pub reach_private_networks: Option<String>,
    /// What to log: error, warn, info, debug, or a filter like seedpod=debug
    #[arg(long, value_name = "FILTER")]
    pub log: Option<String>,
}

/// Everything the operator can set, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// Where the data is; absolute.
    pub data_dir: PathBuf,
    /// What the pod needs to know about itself.
    pub pod: PodSettings,
    /// Where the pod listens.
    pub listen: SocketAddr,
    /// Whether the pod may connect to private networks.
    pub reach_private_networks: bool,
    /// The header in which a reverse proxy names the visitor's address; without it no header is believed.
    pub proxy_header: Option<String>,
    /// The reverse proxies whose header is believed.
    pub proxy_addresses: Vec<IpAddr>,
    /// The filter of the log.
    pub log: String,
    /// The largest size of the cache of pictures of elsewhere, in bytes.
    pub picture_cache_bytes: u64,
    /// The object storage that pictures lie in; without one they lie in the data directory.
    pub storage: Option<Storage>,
    /// Sentences about keys that look like slips, for stderr.
    pub hints: Vec<String>,
    origins: Vec<(&'static str, String)>,
}

impl Config {
    /// Reads the configuration of this process.
    pub fn load(place: &PlaceFlags, settings: &SettingFlags) -> Result<Config> {
        let environment = std::env::vars_os().filter_map(utf8).collect();
        Config::read(place, settings, &environment, |data_dir| Pod::url_in(data_dir).ok().flatten())
    }

    /// Reads a configuration with an environment that is handed in. Where no URL is set, `stored` gives that of the
    /// pod in a data directory, if there is one: it cannot have another.
    pub fn read(
        place: &PlaceFlags,
        settings: &SettingFlags,
        environment: &Environment,
        stored: impl Fn(&Path) -> Option<String>,
    ) -> Result<Config> {
        let variable = |name: &str| environment.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone());
        let data_dir = data_dir(place, variable)?;
        let named = place.config.clone().or_else(|| variable("POD_CONFIG").map(PathBuf::from));
        let file = layers::file(named, &data_dir.0);
        let mut hints = Vec::new();
        let flags = flags(place, settings);
        let figment = layers::merge(&flags, environment, file.as_deref(), &mut hints)?;
        check(&figment, data_dir, hints, stored)
    }

    /// How far the outbound client may reach.
    pub fn reach(&self) -> Reach {
        Reach { loopback: self.pod.url.is_loopback(), private: self.reach_private_networks }
    }

    /// Where a key's value came from, in words.
    fn origin(&self, key: &str) -> &str {
        self.origins.iter().find(|(known, _)| *known == key).map_or("default", |(_, origin)| origin)
    }
}

fn utf8((name, value): (std::ffi::OsString, std::ffi::OsString)) -> Option<(String, String)> {
    Some((name.into_string().ok()?, value.into_string().ok()?))
}

fn flags(place: &PlaceFlags, settings: &SettingFlags) -> [(&'static str, Option<String>); 8] {
    let settings = settings.clone();
    [
        ("data_dir", place.data_dir.as_ref().map(|dir| dir.to_string_lossy().into_owned())),
        ("url", place.url.clone()),
        ("listen", settings.listen),
        ("pod_name", settings.pod_name),
        ("registrations", settings.registrations),
        ("language", settings.language),
        ("reach_private_networks", settings.reach_private_networks),
        ("log", settings.log),
    ]
}

/// The data directory before any file is read, with its origin. The user's own directory is asked for last, since
/// finding it may ask the system's user database.
fn data_dir(place: &PlaceFlags, variable: impl Fn(&str) -> Option<String>) -> Result<(PathBuf, &'static str)> {
    let systemd = || variable("STATE_DIRECTORY").and_then(|list| list.split(':').next().map(PathBuf::from));
    let own = || directories::ProjectDirs::from("", "", "seedpod").map(|dirs| dirs.data_dir().to_owned());
    place
        .data_dir
        .clone()
        .map(|dir| (dir, "--data-dir"))
        .or_else(|| variable("POD_DATA_DIR").map(|dir| (dir.into(), "POD_DATA_DIR")))
        .or_else(|| systemd().map(|dir| (dir, "STATE_DIRECTORY")))
        .or_else(|| own().map(|dir| (dir, "default")))
        .ok_or_else(|| {
            let why = "this user has no home directory";
            Trouble::new("There is no place for the pod's data", why, "name one with --data-dir DIR")
        })
}

fn check(
    figment: &Figment,
    data_dir: (PathBuf, &'static str),
    hints: Vec<String>,
    stored: impl Fn(&Path) -> Option<String>,
) -> Result<Config> {
    let values = Values(figment);
    let (data_dir, data_dir_origin) = match values.text("data_dir")? {
        Some(dir) => (PathBuf::from(dir), values.origin("data_dir")),
        None => (data_dir.0, data_dir.1.to_owned()),
    };
    let own = if values.origin("url") == "default" { stored(&data_dir) } else { None };
    let url_origin = if own.is_some() { "the pod's own".to_owned() } else { values.origin("url") };
    let url = own.map_or_else(|| values.needed("url"), Ok)?;
    let url = PodUrl::parse(&url).map_err(|why| {
        values.trouble("url", &url, why, "give it like https://pod.example.org or http://localhost:3000")
    })?;
    let registrations = values.needed("registrations")?;
    let registrations = Registrations::parse(&registrations).ok_or_else(|| {
        values.trouble("registrations", &registrations, "no such mode", "write open, invitation or closed")
    })?;
    let language = values.needed("language")?;
    if Tongue::of(&language).is_none() {
        let spoken = Tongue::all().map(Tongue::code).collect::<Vec<_>>().join(", ");
        return Err(values.trouble(
            "language",
            &language,
            "the pages do not speak it",
            &format!("write one of {spoken}"),
        ));
    }
    let listen = values.text("listen")?.map_or(Ok(listen_beside(&url)), |text| {
        let advice = "give address and port, like 127.0.0.1:3000, or 0.0.0.0:3000 for every network";
        text.parse().map_err(|_| values.trouble("listen", &text, "it is not an address with a port", advice))
    })?;
    let pod_name = values.text("pod_name")?.unwrap_or_else(|| url.id_host());
    let origins = origins(&values, data_dir_origin, url_origin);
    let statistics = values.switch("statistics")?;
    let local_stream = values.needed("local_stream")?;
    let local_stream = LocalStream::parse(&local_stream).ok_or_else(|| {
        values.trouble("local_stream", &local_stream, "no such mode", "write disabled, podmins or everyone")
    })?;
    let undo_seconds = values.seconds("undo_seconds", UNDO_SECONDS_MAX)?;
    let config = Config {
        data_dir: std::path::absolute(&data_dir).unwrap_or(data_dir),
        pod: PodSettings { url, pod_name, registrations, language, statistics, local_stream, undo_seconds },
        listen,
        reach_private_networks: values.switch("reach_private_networks")?,
        proxy_header: values.text("proxy_header")?,
        proxy_addresses: values.addresses("proxy_addresses")?,
        log: values.needed("log")?,
        picture_cache_bytes: storage::mebibytes(&values, "picture_cache_mb")?,
        storage: storage::storage(&values)?,
        hints,
        origins,
    };
    // Whatever is wrong with the bucket's settings is said now.
    config.bucket().map(|_| config)
}

/// A pod for trying out listens where its URL says; any other behind a proxy on the same machine.
fn listen_beside(url: &PodUrl) -> SocketAddr {
    let ip = match url.host().trim_matches(['[', ']']).parse() {
        Ok(ip) if url.is_loopback() => ip,
        _ => IpAddr::V4(Ipv4Addr::LOCALHOST),
    };
    let port = if url.is_loopback() { url.port() } else { 3000 };
    SocketAddr::new(ip, port)
}

fn origins(values: &Values, data_dir: String, url: String) -> Vec<(&'static str, String)> {
    let mut origins: Vec<_> = layers::KEYS.iter().map(|(key, _)| (*key, values.origin(key))).collect();
    for (key, origin) in &mut origins {
        match *key {
            "data_dir" => origin.clone_from(&data_dir),
            "url" => origin.clone_from(&url),
            "listen" | "pod_name" if origin == "default" => *origin = "from url".to_owned(),
            _ => {}
        }
    }
    origins
}

/// The merged values, read one by one so that trouble can name the key and its origin.
struct Values<'a>(&'a Figment);

impl Values<'_> {
    /// The text of a key; `None` where it is not set or empty. Numbers and truth values count as text.
    fn text(&self, key: &str) -> Result<Option<String>> {
        match self.0.find_value(key) {
            Ok(Value::String(_, text)) => Ok(Some(text.trim().to_owned()).filter(|text| !text.is_empty())),
            Ok(Value::Bool(_, truth)) => Ok(Some(truth.to_string())),
            Ok(Value::Num(_, number)) => Ok(number.to_i128().map(|number| number.to_string())),
            Ok(_) => Err(self.trouble(key, "", "it is a list or a table", "write a single value in quotes")),
            Err(_) => Ok(None),
        }
    }

    fn needed(&self, key: &str) -> Result<String> {
        let advice = "give it a value, or remove it to have the default";
        self.text(key)?.ok_or_else(|| self.trouble(key, "", "it is empty", advice))
    }

    fn switch(&self, key: &str) -> Result<bool> {
        let text = self.needed(key)?;
        match &text.to_lowercase()[..] {
            "true" | "yes" | "on" | "1" => Ok(true),
            "false" | "no" | "off" | "0" => Ok(false),
            _ => Err(self.trouble(key, &text, "it is neither true nor false", "write true or false")),
        }
    }

    /// A number of seconds, 0 to `max`.
    fn seconds(&self, key: &str, max: i64) -> Result<i64> {
        let text = self.needed(key)?;
        let seconds = text.parse().ok().filter(|seconds| (0..=max).contains(seconds));
        seconds.ok_or_else(|| {
            let why = format!("it is no number of seconds from 0 to {max}");
            self.trouble(key, &text, &why, "write a number like 10, or 0 to send everything at once")
        })
    }

    fn addresses(&self, key: &str) -> Result<Vec<IpAddr>> {
        let list = match self.0.find_value(key) {
            Ok(Value::Array(_, list)) => {
                list.iter().map(|value| value.as_str().unwrap_or("not a text").to_owned()).collect()
            }
            _ => self.text(key)?.unwrap_or_default().split(',').map(|text| text.trim().to_owned()).collect::<Vec<_>>(),
        };
        let read = |text: &String| {
            let why = "it is not an IP address";
            text.parse().map_err(|_| self.trouble(key, text, why, "list addresses like 127.0.0.1"))
        };
        list.iter().filter(|text| !text.is_empty()).map(read).collect()
    }

    /// In words: the flag, the variable, the file, or that it is the default.
    fn origin(&self, key: &str) -> String {
        let Some(metadata) = self.0.find_metadata(key) else { return "default".to_owned() };
        match (&metadata.name[..], &metadata.source) {
            (_, Some(Source::File(path))) => Path::new(path).display().to_string(),
            ("flag", _) => format!("--{}", key.replace('_', "-")),
            ("environment", _) => format!("POD_{}", key.to_uppercase()),
            _ => "default".to_owned(),
        }
    }

    fn trouble(&self, key: &str, value: &str, why: &str, advice: &str) -> Trouble {
        let value = if value.is_empty() { String::new() } else { format!(" {value:?}") };
        Trouble::new(format!("The setting {key}{value} ({}) cannot be used", self.origin(key)), why, advice)
    }
}
