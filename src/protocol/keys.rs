//! RSA keys: signing, checking, encrypting, decrypting, and the forms they travel in.

use crate::protocol::base64;
use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der, PublicKeyX509Der};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{
    KeyPair, KeySize, Pkcs1PrivateDecryptingKey, Pkcs1PublicEncryptingKey, PrivateDecryptingKey, PublicEncryptingKey,
};
use aws_lc_rs::signature::{
    KeyPair as _, ParsedPublicKey, RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY as ANY_SIZE, RSA_PKCS1_SHA256,
};
use std::fmt;
use std::sync::Arc;

/// Why a key could not be used. No key material is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyError {
    /// Not a key in one of the forms of `docs/protocol.md` 1.4.
    Unreadable,
    /// A key of less than 2048 bits: it still verifies, but nothing is encrypted for it.
    TooSmall,
    /// The text was made for another key, was damaged, or is too long for the key.
    Failed,
}

/// A local person's pair of keys. Clones share it.
#[derive(Clone)]
pub struct PrivateKey(Arc<Pair>);

struct Pair {
    signing: KeyPair,
    decrypting: Pkcs1PrivateDecryptingKey,
    public: PublicKey,
}

/// Anybody's public key, of 1024 to 8192 bits. Clones share it.
#[derive(Clone)]
pub struct PublicKey(Arc<Public>);

struct Public {
    spki: Vec<u8>,
    verifying: ParsedPublicKey,
}

impl PrivateKey {
    /// A new RSA key of 4096 bits, from the machine's own randomness; takes about a second.
    pub fn generate() -> PrivateKey {
        PrivateKey::generate_of(KeySize::Rsa4096)
    }

    /// A new RSA key of 2048 bits, quick enough for tests and stories.
    pub fn generate_small() -> PrivateKey {
        PrivateKey::generate_of(KeySize::Rsa2048)
    }

    fn generate_of(size: KeySize) -> PrivateKey {
        let pair = KeyPair::generate(size).expect("RSA keys can be generated");
        PrivateKey::from_pair(pair).expect("a generated key can be written and read")
    }

    /// Reads DER, PKCS#1 or PKCS#8, of 2048 to 8192 bits.
    pub fn from_der(der: &[u8]) -> Result<PrivateKey, KeyError> {
        let pair = KeyPair::from_pkcs8(der).or_else(|_| KeyPair::from_der(der));
        PrivateKey::from_pair(pair.map_err(|_| KeyError::Unreadable)?)
    }

    /// Reads PEM, `PRIVATE KEY` or `RSA PRIVATE KEY`, as it stands in account archives.
    pub fn from_pem(pem: &str) -> Result<PrivateKey, KeyError> {
        let (_, der) = read_pem(pem, &["PRIVATE KEY", "RSA PRIVATE KEY"]).ok_or(KeyError::Unreadable)?;
        PrivateKey::from_der(&der)
    }

    fn from_pair(signing: KeyPair) -> Result<PrivateKey, KeyError> {
        let unreadable = |_| KeyError::Unreadable;
        let pkcs8: Pkcs8V1Der = signing.as_der().map_err(unreadable)?;
        let key = PrivateDecryptingKey::from_pkcs8(pkcs8.as_ref()).map_err(|_| KeyError::Unreadable)?;
        let decrypting = Pkcs1PrivateDecryptingKey::new(key).map_err(unreadable)?;
        let spki: PublicKeyX509Der = signing.public_key().as_der().map_err(unreadable)?;
        let public = PublicKey::from_spki(spki.as_ref().to_vec())?;
        Ok(PrivateKey(Arc::new(Pair { signing, decrypting, public })))
    }

    /// The pair as PKCS#8 DER, the form the store keeps.
    pub fn to_pkcs8(&self) -> Vec<u8> {
        let der: Pkcs8V1Der = self.0.signing.as_der().expect("a key that was read can be written");
        der.as_ref().to_vec()
    }

    /// The pair as PEM (`PRIVATE KEY`), for account archives.
    pub fn to_pem(&self) -> String {
        write_pem("PRIVATE KEY", &self.to_pkcs8())
    }

    /// The half that everybody may know.
    pub fn public(&self) -> PublicKey {
        self.0.public.clone()
    }

    /// RSASSA-PKCS1-v1_5 with SHA-256 over `text`. // spec: 1.4
    pub fn sign(&self, text: &[u8]) -> Vec<u8> {
        let mut signature = vec![0; self.0.signing.public_modulus_len()];
        let signed = self.0.signing.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), text, &mut signature);
        signed.expect("an RSA key of at least 2048 bits signs any text");
        signature
    }

    /// Undoes [`PublicKey::encrypt`]. The answer to a stranger must never depend on the outcome. // spec: 5
    pub fn decrypt(&self, ciphertext: &[u8]) -> Result<Vec<u8>, KeyError> {
        let mut text = vec![0; self.0.decrypting.min_output_size()];
        let text = self.0.decrypting.decrypt(ciphertext, &mut text).map_err(|_| KeyError::Failed)?;
        Ok(text.to_vec())
    }
}

impl PublicKey {
    /// Reads PEM, `PUBLIC KEY` (SPKI) or `RSA PUBLIC KEY` (PKCS#1), blanks around it allowed. // spec: 1.4
    pub fn from_pem(pem: &str) -> Result<PublicKey, KeyError> {
        let (label, der) = read_pem(pem, &["PUBLIC KEY", "RSA PUBLIC KEY"]).ok_or(KeyError::Unreadable)?;
        PublicKey::from_spki(if label == "PUBLIC KEY" { der } else { wrapped(&der) })
    }

    /// Whether two PEMs are the same key, however each is written; what cannot be read is the same as nothing.
    pub fn is_same(one: &str, other: &str) -> bool {
        let spki = |pem: &str| PublicKey::from_pem(pem).map(|key| key.0.spki.clone());
        spki(one).is_ok_and(|one| spki(other) == Ok(one))
    }

    fn from_spki(spki: Vec<u8>) -> Result<PublicKey, KeyError> {
        let verifying = ParsedPublicKey::new(&ANY_SIZE, &spki).map_err(|_| KeyError::Unreadable)?;
        Ok(PublicKey(Arc::new(Public { spki, verifying })))
    }

    /// The key as PEM, `PUBLIC KEY`, lines of 64 characters, the form everybody sends.
    pub fn to_pem(&self) -> String {
        write_pem("PUBLIC KEY", &self.0.spki)
    }

    /// Whether `signature` is this key's over `text` (RSASSA-PKCS1-v1_5, SHA-256).
    pub fn verify(&self, text: &[u8], signature: &[u8]) -> bool {
        self.0.verifying.verify_sig(text, signature).is_ok()
    }

    /// RSAES-PKCS1-v1_5, for a text of at most the key's bytes less 11; fresh machine randomness each time.
    /// [`KeyError::TooSmall`] for keys under 2048 bits.
    pub fn encrypt(&self, text: &[u8]) -> Result<Vec<u8>, KeyError> {
        let key = PublicEncryptingKey::from_der(&self.0.spki).map_err(|_| KeyError::TooSmall)?;
        let key = Pkcs1PublicEncryptingKey::new(key).map_err(|_| KeyError::TooSmall)?;
        let mut ciphertext = vec![0; key.ciphertext_size()];
        let written = key.encrypt(text, &mut ciphertext).map_err(|_| KeyError::Failed)?.len();
        ciphertext.truncate(written);
        Ok(ciphertext)
    }
}

/// A PKCS#1 public key as SPKI: the library that encrypts takes nothing else.
fn wrapped(pkcs1: &[u8]) -> Vec<u8> {
    const RSA_ENCRYPTION: [u8; 15] =
        [0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00];
    let bits = der(0x03, &[&[0], pkcs1].concat());
    der(0x30, &[&RSA_ENCRYPTION, bits.as_slice()].concat())
}

fn der(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = content.len().to_be_bytes();
    let first = length.iter().position(|byte| *byte != 0).unwrap_or(length.len() - 1);
    let length = &length[first..];
    let mut out = vec![tag];
    if content.len() >= 0x80 {
        out.push(0x80 | length.len() as u8);
    }
    out.extend_from_slice(length);
    out.extend_from_slice(content);
    out
}

fn read_pem<'a>(pem: &str, labels: &[&'a str]) -> Option<(&'a str, Vec<u8>)> {
    labels.iter().find_map(|label| {
        let body = pem.trim().strip_prefix(&format!("-----BEGIN {label}-----"))?;
        let body = body.strip_suffix(&format!("-----END {label}-----"))?;
        Some((*label, base64::from_lenient(body)))
    })
}

fn write_pem(label: &str, der: &[u8]) -> String {
    let text = base64::standard(der);
    let mut pem = format!("-----BEGIN {label}-----\n");
    for line in text.as_bytes().chunks(64) {
        pem.extend(line.iter().map(|byte| char::from(*byte)));
        pem.push('\n');
    }
    pem + &format!("-----END {label}-----\n")
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PrivateKey(…)")
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PublicKey(…)")
    }
}

impl PartialEq for PublicKey {
    fn eq(&self, other: &PublicKey) -> bool {
        self.0.spki == other.0.spki
    }
}

impl Eq for PublicKey {}

impl fmt::Display for KeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            KeyError::Unreadable => "not a usable RSA key",
            KeyError::TooSmall => "key too small",
            KeyError::Failed => "the key does not fit the text",
        })
    }
}

impl std::error::Error for KeyError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_survives_every_form_it_is_written_in() {
        let key = PrivateKey::generate_small();
        assert_eq!(PrivateKey::from_der(&key.to_pkcs8()).unwrap().public(), key.public());
        assert_eq!(PrivateKey::from_pem(&key.to_pem()).unwrap().public(), key.public());
        assert_eq!(PublicKey::from_pem(&format!("\n {} ", key.public().to_pem())), Ok(key.public()));
    }

    #[test]
    fn only_the_signed_text_verifies_and_only_the_owner_decrypts() {
        let (key, other) = (PrivateKey::generate_small(), PrivateKey::generate_small());
        let signature = key.sign(b"text");
        assert!(key.public().verify(b"text", &signature));
        assert!(!key.public().verify(b"Text", &signature));
        assert!(!other.public().verify(b"text", &signature));
        let secret = key.public().encrypt(b"text").unwrap();
        assert_eq!(key.decrypt(&secret).as_deref(), Ok(&b"text"[..]));
        assert_ne!(other.decrypt(&secret).as_deref(), Ok(&b"text"[..]));
    }

    #[test]
    fn nonsense_is_no_key() {
        for pem in ["", "x", "-----BEGIN PUBLIC KEY-----\nx\n-----END PUBLIC KEY-----"] {
            assert_eq!(PublicKey::from_pem(pem), Err(KeyError::Unreadable));
        }
        assert!(PrivateKey::from_der(b"x").is_err());
    }
}
