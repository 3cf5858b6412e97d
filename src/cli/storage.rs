//! Tries the object storage before the pod serves, so that what is wrong with it is said to the operator and not found
//! out by whoever uploads the first picture.

use crate::cli::{
    config::Config,
    trouble::{Result, Trouble},
};
use crate::media::{Opened, Size};
use crate::outside::{Denied, Storage, Unreached};
use crate::pod::Pod;
use std::io;

/// What is put and taken away again.
const SAMPLE: &[u8] = b"The pod tries out whether pictures can be kept here.";

/// Puts a small object into the bucket, reads it and removes it. Without object storage there is nothing to try.
pub(super) fn try_out(config: &Config, pod: &Pod) -> Result<()> {
    let Some(storage) = &config.storage else { return Ok(()) };
    let shelf = &pod.shelf;
    let name = format!("{}.{}", pod.luck(|luck| luck.hex::<16>()), Size::Original.word());
    let fails = |step: &'static str| move |error| unusable(storage, step, &error);
    shelf.put(&name, SAMPLE).map_err(fails("a small object could not be put there"))?;
    let there = shelf.open(&name).map_err(fails("the object put there could not be read"))?;
    shelf.remove(&name).map_err(fails("the object put there could not be removed"))?;
    let gone = shelf.open(&name).map_err(fails("it does not tell that an object is gone"))?;
    match (there, gone) {
        (Some(Opened::Bytes(bytes)), None) if bytes == SAMPLE => Ok(()),
        _ => Err(fails("a small object was tried")(io::Error::other("what is there is not what was put there"))),
    }
}

fn unusable(storage: &Storage, step: &str, error: &io::Error) -> Trouble {
    let denied = error.get_ref().and_then(|inner| inner.downcast_ref());
    let what = format!("Pictures cannot be kept in the bucket {} at {}: {step}", storage.bucket, storage.endpoint);
    Trouble::new(what, error.to_string(), advice(denied))
}

fn advice(denied: Option<&Denied>) -> &'static str {
    let (status, code) = match denied {
        Some(Denied::Unreached(Unreached::PlainHttp)) => {
            return "set s3_endpoint to an address with https; plain http is only for this machine and private networks";
        }
        Some(Denied::Unreached(_)) => return "check s3_endpoint, and whether the storage runs and is reached from here",
        Some(Denied::Refused { status, code }) => (*status, &code[..]),
        Some(Denied::TooLarge) | None => (0, ""),
    };
    match (status, code) {
        (_, "SignatureDoesNotMatch" | "InvalidAccessKeyId" | "NotSignedUp") => "check s3_access_key and s3_secret_key",
        (_, "NoSuchBucket") => "make the bucket, or correct s3_bucket",
        (_, "RequestTimeTooSkewed") => "set the clock of this machine",
        (_, "AuthorizationHeaderMalformed" | "AuthorizationQueryParametersError") => "correct s3_region",
        (300..=399, _) => "correct s3_endpoint, s3_region or s3_path_style",
        (401 | 403, _) => {
            "check s3_access_key and s3_secret_key, and let them put, get and delete objects in this bucket and list it"
        }
        _ => "check s3_endpoint and s3_path_style, and look at the storage's own log",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_is_told_with_a_way_out() {
        let storage = Storage {
            endpoint: "https://s3.example.org".parse().unwrap(),
            bucket: "pictures".to_owned(),
            region: "us-east-1".to_owned(),
            access_key: "an access key".to_owned(),
            secret_key: "a secret key".to_owned(),
            path_style: true,
        };
        let refused = |status, code: &str| Denied::Refused { status, code: code.to_owned() };
        for (denied, word) in [
            (Denied::Unreached(Unreached::Timeout), "s3_endpoint"),
            (Denied::Unreached(Unreached::PlainHttp), "https"),
            (refused(403, "SignatureDoesNotMatch"), "s3_secret_key"),
            (refused(403, "InvalidAccessKeyId"), "s3_access_key"),
            (refused(404, "NoSuchBucket"), "s3_bucket"),
            (refused(403, "RequestTimeTooSkewed"), "clock"),
            (refused(400, "AuthorizationHeaderMalformed"), "s3_region"),
            (refused(301, "PermanentRedirect"), "s3_endpoint"),
            (refused(403, "AccessDenied"), "list"),
            (refused(500, ""), "log"),
        ] {
            let trouble = unusable(&storage, "a small object could not be put there", &io::Error::other(denied));
            assert!(trouble.advice.contains(word), "{trouble}");
            assert!(trouble.what.contains("pictures at https://s3.example.org"), "{trouble}");
            assert!(!trouble.to_string().contains("a secret key"), "{trouble}");
        }
    }
}
