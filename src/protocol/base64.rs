//! Base64 in the three dialects of the wire: URL-safe in envelopes, strict; standard elsewhere, lenient.

use ::base64::alphabet::STANDARD;
use ::base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig, STANDARD as PADDED, URL_SAFE};
use ::base64::engine::{DecodePaddingMode, Engine};

const LENIENT: GeneralPurposeConfig = GeneralPurposeConfig::new()
    .with_decode_padding_mode(DecodePaddingMode::Indifferent)
    .with_decode_allow_trailing_bits(true);
const UNPADDED_TOO: GeneralPurposeConfig =
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);

/// URL-safe alphabet, padded, no line breaks: what an envelope carries (`docs/protocol.md` 4.1).
pub fn url_safe(bytes: &[u8]) -> String {
    URL_SAFE.encode(bytes)
}

/// Standard alphabet, padded, no line breaks: signatures inside entities and encrypted bodies.
pub fn standard(bytes: &[u8]) -> String {
    PADDED.encode(bytes)
}

/// Reads what [`url_safe`] writes; padding may be missing and `+` `/` are understood, blanks are not. // spec: 4.2
pub fn from_url_safe(text: &str) -> Option<Vec<u8>> {
    let standard = |byte| match byte {
        b'-' => b'+',
        b'_' => b'/',
        byte => byte,
    };
    let digits: Vec<u8> = text.bytes().map(standard).collect();
    GeneralPurpose::new(&STANDARD, UNPADDED_TOO).decode(digits).ok()
}

/// Reads what [`standard`] writes; characters outside of the alphabet are skipped, the first `=` ends it. // spec: 5
pub fn from_lenient(text: &str) -> Vec<u8> {
    let known = |c: &char| c.is_ascii_alphanumeric() || *c == '+' || *c == '/';
    let mut digits: String = text.chars().take_while(|c| *c != '=').filter(known).collect();
    if digits.len() % 4 == 1 {
        digits.pop();
    }
    GeneralPurpose::new(&STANDARD, LENIENT).decode(digits).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn envelopes_are_read_without_padding_but_never_with_blanks() {
        assert_eq!(url_safe(&[251, 255]), "-_8=");
        for good in ["-_8=", "-_8", "+/8=", "+/8"] {
            assert_eq!(from_url_safe(good), Some(vec![251, 255]), "{good}");
        }
        for bad in ["-_8=\n", "-_ 8", "-_9=", "-", "ä"] {
            assert_eq!(from_url_safe(bad), None, "{bad}");
        }
    }

    #[test]
    fn elsewhere_foreign_characters_are_skipped() {
        assert_eq!(from_lenient(" +/\n8=\nAAAA"), vec![251, 255]);
        assert_eq!(from_lenient("A"), Vec::<u8>::new());
    }
}
