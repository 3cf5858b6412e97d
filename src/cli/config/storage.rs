//! The settings of pictures: the bucket they lie in, if one is named, and how large the cache may grow.

use super::{Config, Values};
use crate::cli::trouble::{Result, Trouble};
use crate::outside::{Bucket, Storage};
use url::Url;

/// What there is no default for; whoever sets one of them needs all.
const NEEDED: [&str; 4] = ["s3_endpoint", "s3_bucket", "s3_access_key", "s3_secret_key"];

impl Config {
    /// The bucket that pictures lie in, if there is one.
    pub fn bucket(&self) -> Result<Option<Bucket>> {
        let Some(storage) = &self.storage else { return Ok(None) };
        let bucket = Bucket::new(storage).map_err(|why| {
            let what = format!("There can be no bucket {} at {}", storage.bucket, storage.endpoint);
            Trouble::new(what, why, "correct s3_endpoint and s3_bucket, or set s3_path_style to true")
        })?;
        Ok(Some(bucket))
    }
}

/// Where pictures lie if not in the data directory.
pub(super) fn storage(values: &Values) -> Result<Option<Storage>> {
    let given = NEEDED.map(|key| values.text(key)).into_iter().collect::<Result<Vec<_>>>()?;
    if given.iter().all(Option::is_none) {
        return Ok(None);
    }
    let needed = |key| values.text(key)?.ok_or_else(|| missing(key));
    let endpoint = needed("s3_endpoint")?;
    let endpoint = endpoint_of(&endpoint).map_err(|why| {
        // What stands before an @ may be secret.
        let shown = if endpoint.contains('@') { "" } else { &endpoint };
        values.trouble("s3_endpoint", shown, why, "give the storage's address, like https://s3.example.org")
    })?;
    Ok(Some(Storage {
        endpoint,
        bucket: needed("s3_bucket")?,
        region: values.needed("s3_region")?,
        access_key: needed("s3_access_key")?,
        secret_key: needed("s3_secret_key")?,
        path_style: values.switch("s3_path_style")?,
    }))
}

fn missing(key: &str) -> Trouble {
    Trouble::new(
        "The settings of the object storage are not complete",
        format!("{key} is not set"),
        format!("set {}, or none of them to keep pictures in the data directory", NEEDED.join(", ")),
    )
}

fn endpoint_of(text: &str) -> std::result::Result<Url, &'static str> {
    let url = Url::parse(text).map_err(|_| "it is not a web address")?;
    if !matches!(url.scheme(), "http" | "https") || url.host().is_none() {
        Err("it is neither http:// nor https:// and a host")
    } else if !url.username().is_empty() || url.password().is_some() {
        Err("there is a name or a password in it")
    } else if url.query().is_some() || url.fragment().is_some() {
        Err("there is a query in it")
    } else {
        Ok(url)
    }
}

/// A size given in mebibytes, in bytes.
pub(super) fn mebibytes(values: &Values, key: &str) -> Result<u64> {
    let text = values.needed(key)?;
    let bytes = text.parse::<u64>().ok().and_then(|mebibytes| mebibytes.checked_mul(1 << 20));
    bytes.ok_or_else(|| values.trouble(key, &text, "it is no number of mebibytes", "write a number like 1024"))
}
