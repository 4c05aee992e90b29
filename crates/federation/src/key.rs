//! An officer's key: the private half in a file that only a passphrase opens, the public half with the officer's name.

use std::fmt;

use ed25519_dalek::Signer;
use ed25519_dalek::pkcs8::spki::der::pem::LineEnding;
use ed25519_dalek::pkcs8::{DecodePrivateKey, EncodePrivateKey};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use sigstore_tuf::canonical_json::to_canonical_bytes;
use zeroize::Zeroizing;

/// The longest name of an officer, in bytes.
const LONGEST_NAME: usize = 200;

/// What can be wrong with a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// The passphrase does not open it, or the file is damaged: which of them cannot be told apart.
    #[error("the passphrase does not open the key")]
    NotOpened,
    /// It is no key of an officer.
    #[error("no key")]
    NoKey,
    /// The system gave no randomness.
    #[error("no randomness")]
    NoChance,
}

/// The private half. It never leaves the officer's device.
#[derive(Clone)]
pub struct SigningKey(ed25519_dalek::SigningKey);

impl SigningKey {
    /// A new key.
    ///
    /// # Errors
    /// The system gave no randomness.
    pub fn generate() -> Result<Self, KeyError> {
        let mut seed = Zeroizing::new([0; 32]);
        getrandom::fill(seed.as_mut_slice()).map_err(|_| KeyError::NoChance)?;
        Ok(Self(ed25519_dalek::SigningKey::from_bytes(&seed)))
    }

    /// The key as a PKCS#8 file, encrypted with a passphrase (PBES2, scrypt and AES-256); other programs can open it too.
    ///
    /// # Errors
    /// The system gave no randomness.
    pub fn to_file(&self, passphrase: &str) -> Result<Zeroizing<String>, KeyError> {
        // The key alone, without its public half: OpenSSL 3 reads no other form.
        let document = ed25519_dalek::pkcs8::KeypairBytes { secret_key: self.0.to_bytes(), public_key: None };
        document.to_pkcs8_encrypted_pem(passphrase, LineEnding::LF).map_err(|_| KeyError::NoChance)
    }

    /// Opens a key file.
    ///
    /// # Errors
    /// The passphrase does not fit, or it is no such file.
    pub fn from_file(text: &str, passphrase: &str) -> Result<Self, KeyError> {
        if !text.contains("ENCRYPTED PRIVATE KEY") {
            return Err(KeyError::NoKey);
        }
        ed25519_dalek::SigningKey::from_pkcs8_encrypted_pem(text, passphrase).map(Self).map_err(|_| KeyError::NotOpened)
    }

    /// The public half, with the officer's name.
    #[must_use]
    pub fn public(&self, name: &str) -> PublicKey {
        PublicKey { public: self.0.verifying_key().to_bytes(), name: name.to_owned() }
    }

    /// The name under which the framework knows this key.
    #[must_use]
    pub fn id(&self) -> String {
        self.public("").id()
    }

    pub(crate) fn sign(&self, bytes: &[u8]) -> [u8; 64] {
        self.0.sign(bytes).to_bytes()
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("SigningKey").field(&self.id()).finish()
    }
}

/// The public half: what an officer hands to the others, who compare [`PublicKey::fingerprint`] aloud.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicKey {
    public: [u8; 32],
    name: String,
}

#[derive(Serialize, Deserialize)]
struct Written {
    keytype: String,
    scheme: String,
    keyval: WrittenValue,
    #[serde(rename = "x-sauti-name", default)]
    name: String,
}

#[derive(Serialize, Deserialize)]
struct WrittenValue {
    public: String,
}

impl PublicKey {
    /// The officer's name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The key's name in the framework: the SHA-256 of its canonical form, in hexadecimal.
    #[must_use]
    pub fn id(&self) -> String {
        // Only strings: canonical JSON cannot fail on them.
        let canonical = to_canonical_bytes(&self.bare()).unwrap_or_default();
        hex::encode(Sha256::digest(canonical))
    }

    /// Twelve figures in groups of four, to be read aloud and compared: the first 40 bits of [`PublicKey::id`].
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let number = u64::from_str_radix(&self.id()[..10], 16).unwrap_or_default();
        let figures = format!("{number:013}");
        let figures = &figures[figures.len() - 12..];
        format!("{} {} {}", &figures[..4], &figures[4..8], &figures[8..])
    }

    fn bare(&self) -> Value {
        json!({ "keytype": "ed25519", "scheme": "ed25519", "keyval": { "public": hex::encode(self.public) } })
    }

    /// The key as it stands in metadata, and in the file that an officer hands over.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let mut key = self.bare();
        key["x-sauti-name"] = Value::from(self.name.as_str());
        key
    }

    /// Reads a key from metadata or from an officer's file.
    ///
    /// # Errors
    /// It is none, not Ed25519, or its name is not fit to be read aloud.
    pub fn from_json(key: &Value) -> Result<Self, KeyError> {
        let written: Written = serde_json::from_value(key.clone()).map_err(|_| KeyError::NoKey)?;
        let mut public = [0; 32];
        hex::decode_to_slice(&written.keyval.public, &mut public).map_err(|_| KeyError::NoKey)?;
        let ours = written.keytype == "ed25519" && written.scheme == "ed25519";
        let readable = written.name.len() <= LONGEST_NAME && !written.name.chars().any(char::is_control);
        let usable = ed25519_dalek::VerifyingKey::from_bytes(&public).is_ok_and(|key| !key.is_weak());
        if !ours || !readable || !usable {
            return Err(KeyError::NoKey);
        }
        Ok(Self { public, name: written.name })
    }

    pub(crate) fn signed(&self, bytes: &[u8], signature: &str) -> bool {
        let Ok(key) = ed25519_dalek::VerifyingKey::from_bytes(&self.public) else { return false };
        let decoded = hex::decode(signature).ok();
        let signature = decoded.and_then(|bytes| ed25519_dalek::Signature::from_slice(&bytes).ok());
        signature.is_some_and(|signature| key.verify_strict(bytes, &signature).is_ok())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_its_passphrase_opens_a_key() {
        let key = SigningKey::generate().unwrap();
        let file = key.to_file("three oxen at the well").unwrap();
        assert_eq!(SigningKey::from_file(&file, "three oxen at the well").unwrap().id(), key.id());
        assert_eq!(SigningKey::from_file(&file, "two oxen").unwrap_err(), KeyError::NotOpened);
        assert_eq!(SigningKey::from_file("a letter", "two oxen").unwrap_err(), KeyError::NoKey);
    }

    #[test]
    fn a_public_key_is_read_as_it_was_written() {
        let public = SigningKey::generate().unwrap().public("Amina");
        assert_eq!(PublicKey::from_json(&public.to_json()).unwrap(), public);
        assert_eq!(public.fingerprint().len(), 14);
    }

    #[test]
    fn what_is_no_key_of_an_officer_is_refused() {
        let check = |key: Value| assert_eq!(PublicKey::from_json(&key).unwrap_err(), KeyError::NoKey);
        check(json!({}));
        check(json!({ "keytype": "rsa", "scheme": "rsassa-pss-sha256", "keyval": { "public": "ab".repeat(32) } }));
        // The neutral element: it would verify anything.
        let weak = format!("01{}", "00".repeat(31));
        check(json!({ "keytype": "ed25519", "scheme": "ed25519", "keyval": { "public": weak } }));
    }
}
