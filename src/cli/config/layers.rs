//! Where values come from: flags over `POD_…` variables over a TOML file over defaults, and hints for keys nobody knows.

use crate::cli::trouble::{Result, Trouble};
use figment::{
    Figment, Metadata, Profile, Provider,
    providers::{Format, Toml},
    value::{Dict, Map, Value},
};
use std::path::{Path, PathBuf};

/// Every key, and its default where that is a fixed one.
pub(super) const KEYS: [(&str, Option<&str>); 21] = [
    ("data_dir", None),
    ("url", Some("http://localhost:3000")),
    ("listen", None),
    ("pod_name", None),
    ("registrations", Some("invitation")),
    ("reach_private_networks", Some("false")),
    ("language", Some("en")),
    ("statistics", Some("false")),
    ("local_stream", Some("everyone")),
    ("undo_seconds", Some("10")),
    ("proxy_header", None),
    ("proxy_addresses", Some("127.0.0.1, ::1")),
    ("log", Some("info")),
    ("picture_cache_mb", Some("1024")),
    ("s3_endpoint", None),
    ("s3_bucket", None),
    ("s3_region", Some("us-east-1")),
    ("s3_access_key", None),
    ("s3_secret_key", None),
    ("s3_path_style", Some("true")),
    // Chooses the file, so it cannot stand in it.
    ("config", None),
];

const VARIABLE_PREFIX: &str = "POD_";

/// The environment: names and values, handed in.
pub type Environment = Vec<(String, String)>;

/// One source of values given as text.
struct Layer {
    name: &'static str,
    values: Dict,
}

impl Provider for Layer {
    fn metadata(&self) -> Metadata {
        Metadata::named(self.name)
    }

    fn data(&self) -> std::result::Result<Map<Profile, Dict>, figment::Error> {
        Ok(Map::from([(Profile::Default, self.values.clone())]))
    }
}

/// The merged layers. `hints` gains a sentence for every key that looks like a slip.
pub(super) fn merge(
    flags: &[(&'static str, Option<String>)],
    environment: &Environment,
    file: Option<&Path>,
    hints: &mut Vec<String>,
) -> Result<Figment> {
    let defaults = KEYS.iter().filter_map(|(key, value)| Some((*key, (*value)?.to_owned())));
    let mut figment = Figment::from(layer("default", defaults));
    if let Some(path) = file {
        figment = figment.merge(read(path, hints)?);
    }
    let variables = environment.iter().filter_map(|(name, value)| {
        let key = name.strip_prefix(VARIABLE_PREFIX)?;
        let known = KEYS.iter().find(|(known, _)| known.to_uppercase() == key);
        if known.is_none() {
            hints.push(hint(name, "variable", |key| format!("{VARIABLE_PREFIX}{}", key.to_uppercase())));
        }
        Some((known?.0, value.clone()))
    });
    let environment = layer("environment", variables);
    let flags = layer("flag", flags.iter().filter_map(|(key, value)| Some((*key, value.clone()?))));
    Ok(figment.merge(environment).merge(flags))
}

fn layer(name: &'static str, values: impl Iterator<Item = (&'static str, String)>) -> Layer {
    Layer { name, values: values.map(|(key, value)| (key.to_owned(), Value::from(value))).collect() }
}

/// The file's values; a file that cannot be read or understood is trouble, an unknown key in it only a hint.
fn read(path: &Path, hints: &mut Vec<String>) -> Result<Figment> {
    let what = format!("The configuration file {} cannot be used", path.display());
    let text = std::fs::read_to_string(path).map_err(|error| {
        Trouble::new(&what, error.to_string(), "check the path and that this user may read the file")
    })?;
    let advice = "correct the file; `pod config` shows what is understood";
    let dict = Toml::from_str::<Dict>(&text).map_err(|error| {
        let shown = error.to_string();
        // The line that cannot be understood is shown, unless a secret may stand in it.
        let why = if shown.contains("s3_") { error.message() } else { shown.trim_end() };
        Trouble::new(&what, why.replace('\n', "\n  "), advice)
    })?;
    for key in dict.keys().filter(|key| *key == "config" || !KEYS.iter().any(|(known, _)| known == key)) {
        hints.push(format!("{} In {}.", hint(key, "key", str::to_owned), path.display()));
    }
    Ok(Figment::from(Toml::file_exact(path)))
}

/// Which file is read: the one named, else `pod.toml` beside the data, else the system's.
pub(super) fn file(named: Option<PathBuf>, data_dir: &Path) -> Option<PathBuf> {
    let usual = [data_dir.join("pod.toml"), PathBuf::from("/etc/seedpod/pod.toml")];
    named.or_else(|| usual.into_iter().find(|path| path.exists()))
}

fn hint(name: &str, kind: &str, spell: impl Fn(&str) -> String) -> String {
    let spelled = KEYS.iter().map(|(key, _)| spell(key));
    let near = spelled.map(|key| (distance(name, &key), key)).min().filter(|(far, _)| *far <= 3);
    let guess = near.map(|(_, key)| format!(" Did you mean {key}?")).unwrap_or_default();
    format!("The {kind} {name} means nothing to this version of pod.{guess}")
}

/// How many letters must be changed, added or taken away to turn one word into the other.
fn distance(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.chars().count()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1);
        for (j, y) in b.chars().enumerate() {
            let changed = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.chars().count()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_of_the_pen_are_recognised() {
        assert_eq!(distance("url", "url"), 0);
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("", "log"), 3);
        assert!(hint("regstrations", "key", str::to_owned).ends_with("Did you mean registrations?"));
        assert!(hint("wholly_different", "key", str::to_owned).ends_with("this version of pod."));
    }
}
