//! Answers made of words leave compressed, where whoever asks takes that.

use crate::pod::Pod;
use flate2::{Compression, GzBuilder};
use rocket::fairing::{Fairing, Info, Kind};
use rocket::http::{ContentType, Header, Method};
use rocket::{Request, Response};
use std::io::{Cursor, Write};
use std::sync::Arc;

/// What is smaller fits into one packet anyway; what is larger is nothing a page consists of.
const BYTES: std::ops::RangeInclusive<usize> = 1024..=4 * 1024 * 1024;
/// Measured: from here on it takes longer, and gains nearly nothing.
const LEVEL: u32 = 5;
/// The length of an answer tells those who watch the line how much of it repeats itself, and what they had put into it repeats
/// what they guess. Up to so many bytes more, by luck, take the edge off that; the tokens in forms differ with each page (`csrf`).
const NOISE_BYTES: u16 = 64;

/// Compresses what is worth it.
pub struct Compress;

#[rocket::async_trait]
impl Fairing for Compress {
    fn info(&self) -> Info {
        Info { name: "compress", kind: Kind::Response }
    }

    async fn on_response<'r>(&self, request: &'r Request<'_>, response: &mut Response<'r>) {
        let words = response.content_type().is_some_and(|kind| is_words(&kind));
        if !words || response.headers().contains("Content-Encoding") {
            return;
        }
        response.adjoin_raw_header("Vary", "Accept-Encoding");
        let worth = response.body().preset_size().is_some_and(|size| BYTES.contains(&size));
        let takes = request.headers().get("Accept-Encoding").any(takes_gzip);
        if !worth || !takes || request.method() == Method::Head {
            return;
        }
        let Ok(bytes) = response.body_mut().to_bytes().await else { return };
        let noise = request.rocket().state::<Arc<Pod>>().map_or(0, |pod| {
            let [high, low] = pod.luck(|luck| luck.bytes::<2>());
            u16::from_be_bytes([high, low]) % NOISE_BYTES
        });
        let packed = pack(&bytes, noise);
        response.set_header(Header::new("Content-Encoding", "gzip"));
        response.set_sized_body(packed.len(), Cursor::new(packed));
    }
}

fn pack(bytes: &[u8], noise: u16) -> Vec<u8> {
    let packed = Vec::with_capacity(bytes.len() / 3);
    let mut packer = GzBuilder::new().extra(vec![0; noise.into()]).write(packed, Compression::new(LEVEL));
    packer.write_all(bytes).and_then(|()| packer.finish()).expect("a Vec takes all that is written to it")
}

fn is_words(kind: &ContentType) -> bool {
    let named = ["json", "javascript", "xml", "manifest+json", "svg+xml", "xrd+xml", "jrd+json", "magic-envelope+xml"];
    kind.top() == "text" || named.iter().any(|name| kind.sub() == *name)
}

/// Whether one value of `Accept-Encoding` allows gzip (RFC 9110, 12.5.3).
fn takes_gzip(accepted: &str) -> bool {
    accepted.split(',').any(|one| {
        let (name, quality) = one.split_once(';').unwrap_or((one, ""));
        let refused = quality.trim().strip_prefix("q=").is_some_and(|q| q.trim().parse() == Ok(0.0));
        name.trim().eq_ignore_ascii_case("gzip") && !refused
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::read::GzDecoder;
    use std::io::Read;

    #[test]
    fn what_is_packed_is_the_same_again_whatever_the_noise() {
        for noise in [0, 1, NOISE_BYTES] {
            let mut unpacked = String::new();
            GzDecoder::new(pack("words ".repeat(999).as_bytes(), noise).as_slice())
                .read_to_string(&mut unpacked)
                .unwrap();
            assert_eq!(unpacked, "words ".repeat(999));
        }
        assert_eq!(pack(b"a", 9).len(), pack(b"a", 0).len() + 9);
    }

    #[test]
    fn only_who_says_so_gets_gzip() {
        for yes in ["gzip", "deflate, GZip", "br;q=1.0, gzip;q=0.8"] {
            assert!(takes_gzip(yes), "{yes}");
        }
        for no in ["", "br", "gzip;q=0", "gzip; q=0.0", "identity"] {
            assert!(!takes_gzip(no), "{no}");
        }
    }
}
