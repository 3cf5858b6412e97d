//! Private messages: an envelope encrypted for one recipient (`docs/protocol.md` 5).

use crate::base::{Luck, limits};
use crate::protocol::base64;
use crate::protocol::keys::{KeyError, PrivateKey, PublicKey};
use crate::protocol::refusal::{Reason, Refusal};
use aws_lc_rs::cipher::{
    AES_256, DecryptionContext, EncryptionContext, PaddedBlockDecryptingKey, PaddedBlockEncryptingKey, UnboundCipherKey,
};
use aws_lc_rs::iv::FixedLength;
use serde_json::{Value, json};

/// What a request with an encrypted envelope declares itself as. // spec: 3
pub const CONTENT_TYPE: &str = "application/json";

/// Encrypts a sealed envelope for one person, with a key and a starting block of `luck`; fresh ones every time.
/// [`KeyError::TooSmall`] for the old 1024-bit keys.
pub fn encrypt(envelope: &str, recipient: &PublicKey, luck: &mut Luck) -> Result<String, KeyError> {
    let (key, iv) = (luck.bytes::<32>(), luck.bytes::<16>());
    let keys = json!({ "key": base64::standard(&key), "iv": base64::standard(&iv) });
    let mut text = envelope.as_bytes().to_vec();
    let cipher = UnboundCipherKey::new(&AES_256, &key).and_then(PaddedBlockEncryptingKey::cbc_pkcs7);
    let start = EncryptionContext::Iv128(FixedLength::from(&iv));
    let done = cipher.and_then(|cipher| cipher.less_safe_encrypt(&mut text, start));
    done.map_err(|_| KeyError::Failed)?;
    let body = json!({
        "aes_key": base64::standard(&recipient.encrypt(keys.to_string().as_bytes())?),
        "encrypted_magic_envelope": base64::standard(&text),
    });
    Ok(body.to_string())
}

/// Gives the envelope's bytes. No failure here may show in an answer, and none is worth another try. // spec: 5
pub fn decrypt(body: &[u8], recipient: &PrivateKey) -> Result<Vec<u8>, Refusal> {
    if body.len() > limits::BODY_BYTES_MAX {
        return Err(Reason::TooLarge.into());
    }
    let body: Value = serde_json::from_slice(body).map_err(|_| Reason::BadJson)?;
    let keys = recipient.decrypt(&bytes(&body, "aes_key")?).map_err(|_| Reason::Undecryptable)?;
    let keys: Value = serde_json::from_slice(&keys).map_err(|_| Reason::Undecryptable)?;
    let mut text = bytes(&body, "encrypted_magic_envelope")?;
    let iv: [u8; 16] = bytes(&keys, "iv")?.try_into().map_err(|_| Reason::Undecryptable)?;
    let cipher = UnboundCipherKey::new(&AES_256, &bytes(&keys, "key")?).and_then(PaddedBlockDecryptingKey::cbc_pkcs7);
    let start = DecryptionContext::Iv128(FixedLength::from(&iv));
    let plain = cipher.and_then(|cipher| cipher.decrypt(&mut text, start).map(|plain| plain.to_vec()));
    plain.map_err(|_| Reason::Undecryptable.into())
}

fn bytes(json: &Value, member: &str) -> Result<Vec<u8>, Refusal> {
    let text = json.get(member).and_then(Value::as_str).ok_or(Reason::BadJson)?;
    Ok(base64::from_lenient(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_recipient_reads_it() {
        let (bob, dave) = (PrivateKey::generate_small(), PrivateKey::generate_small());
        let body = encrypt("<env/>", &bob.public(), &mut Luck::seeded(1)).unwrap();
        assert_eq!(decrypt(body.as_bytes(), &bob).unwrap(), b"<env/>");
        assert!(decrypt(body.as_bytes(), &dave).is_err());
        assert!(!body.contains("env/"));
    }

    #[test]
    fn nonsense_is_refused_for_good() {
        let bob = PrivateKey::generate_small();
        for body in ["", "{}", "[]", r#"{"aes_key":1}"#, r#"{"aes_key":"AAAA","encrypted_magic_envelope":"AAAA"}"#] {
            assert!(!decrypt(body.as_bytes(), &bob).unwrap_err().again_can_help(), "{body}");
        }
    }
}
