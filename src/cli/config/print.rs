//! `pod config`: the effective configuration as TOML that can be saved as a file, each line with its origin.

use super::Config;
use std::fmt::Write;

/// What is never shown: that they are set is said in a comment, so that the file can be read where they come from
/// elsewhere, such as a variable, and is missed where they do not.
const SECRETS: [&str; 2] = ["s3_access_key", "s3_secret_key"];

/// The configuration as the text of a TOML file. There are no secrets in it.
pub fn print(config: &Config) -> String {
    let pod = &config.pod;
    let addresses: Vec<_> = config.proxy_addresses.iter().map(|ip| quote(&ip.to_string())).collect();
    let mut lines = vec![
        ("data_dir", quote(&config.data_dir.to_string_lossy())),
        ("url", quote(pod.url.as_str())),
        ("listen", quote(&config.listen.to_string())),
        ("pod_name", quote(&pod.pod_name)),
        ("registrations", quote(pod.registrations.as_str())),
        ("reach_private_networks", config.reach_private_networks.to_string()),
        ("language", quote(&pod.language)),
        ("statistics", pod.statistics.to_string()),
        ("local_stream", quote(pod.local_stream.as_str())),
        ("undo_seconds", pod.undo_seconds.to_string()),
        ("proxy_header", quote(config.proxy_header.as_deref().unwrap_or_default())),
        ("proxy_addresses", format!("[{}]", addresses.join(", "))),
        ("log", quote(&config.log)),
        ("picture_cache_mb", (config.picture_cache_bytes >> 20).to_string()),
    ];
    if let Some(storage) = &config.storage {
        lines.extend([
            ("s3_endpoint", quote(storage.endpoint.as_str())),
            ("s3_bucket", quote(&storage.bucket)),
            ("s3_region", quote(&storage.region)),
            ("s3_path_style", storage.path_style.to_string()),
        ]);
    }
    let mut lines: Vec<_> =
        lines.into_iter().map(|(key, value)| (format!("{key} = {value}"), config.origin(key))).collect();
    if config.storage.is_some() {
        lines.extend(SECRETS.map(|key| (format!("# {key} is set"), config.origin(key))));
    }
    let width = lines.iter().map(|(line, _)| line.chars().count()).max().unwrap_or_default();
    lines.iter().fold(String::new(), |mut text, (line, origin)| {
        let _ = writeln!(text, "{line:width$}  # {origin}");
        text
    })
}

/// A TOML string: what JSON escapes, and the one character more that TOML wants escaped.
fn quote(text: &str) -> String {
    serde_json::Value::from(text).to_string().replace('\u{7f}', "\\u007f")
}
