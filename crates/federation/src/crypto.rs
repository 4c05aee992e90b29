//! The cryptography that `sigstore-tuf` is given: RustCrypto's, in Rust alone, so that the client builds for the old
//! ARM processors of cheap phones.
//!
//! Sauti's own keys are Ed25519. RSA-PSS and ECDSA are only verified, for repositories that others made.

use std::sync::Once;

use ed25519_dalek::VerifyingKey as Ed25519Key;
use rsa::pkcs1::DecodeRsaPublicKey;
use rsa::signature::Verifier;
use sha2::{Digest, Sha256, Sha384, Sha512};
use sigstore_crypto::{CryptoProvider, Error, HashContext, Result, SigningScheme};
use sigstore_types::HashAlgorithm;

/// Makes this process verify with RustCrypto; a second call does nothing.
pub(crate) fn install() {
    static INSTALLED: Once = Once::new();
    INSTALLED.call_once(|| {
        // Whoever was first stays; within Sauti that can only be this.
        let _ = sigstore_crypto::install_default_provider(&RustCrypto);
    });
}

#[derive(Debug)]
struct RustCrypto;

struct Hashing<D>(D);

impl<D: Digest + Send> HashContext for Hashing<D> {
    fn update(&mut self, data: &[u8]) {
        self.0.update(data);
    }

    fn finalize(self: Box<Self>) -> Vec<u8> {
        self.0.finalize().as_slice().to_vec()
    }
}

impl CryptoProvider for RustCrypto {
    fn hash(&self, algorithm: HashAlgorithm) -> Result<Box<dyn HashContext>> {
        Ok(match algorithm {
            HashAlgorithm::Sha2256 => Box::new(Hashing(Sha256::new())),
            HashAlgorithm::Sha2384 => Box::new(Hashing(Sha384::new())),
            HashAlgorithm::Sha2512 => Box::new(Hashing(Sha512::new())),
            other => return Err(Error::UnsupportedAlgorithm(other.to_string())),
        })
    }

    fn verify_raw(&self, scheme: SigningScheme, key: &[u8], data: &[u8], signature: &[u8]) -> Result<()> {
        let refused = || Error::Verification(scheme.name().to_owned());
        match scheme {
            SigningScheme::Ed25519 => ed25519(key, data, signature).ok_or_else(refused),
            SigningScheme::EcdsaP256Sha256 => p256(key, data, signature).ok_or_else(refused),
            SigningScheme::EcdsaP384Sha384 => p384(key, data, signature).ok_or_else(refused),
            SigningScheme::RsaPssSha256 => rsa_pss::<Sha256>(key, data, signature).ok_or_else(refused),
            SigningScheme::RsaPssSha384 => rsa_pss::<Sha384>(key, data, signature).ok_or_else(refused),
            SigningScheme::RsaPssSha512 => rsa_pss::<Sha512>(key, data, signature).ok_or_else(refused),
            other => Err(Error::UnsupportedAlgorithm(other.name().to_owned())),
        }
    }

    fn verify_prehashed(&self, scheme: SigningScheme, _: &[u8], _: &[u8], _: &[u8]) -> Result<()> {
        // The Update Framework signs messages, never digests.
        Err(Error::UnsupportedAlgorithm(scheme.name().to_owned()))
    }
}

fn ed25519(key: &[u8], data: &[u8], signature: &[u8]) -> Option<()> {
    let key = Ed25519Key::from_bytes(key.try_into().ok()?).ok()?;
    let signature = ed25519_dalek::Signature::from_slice(signature).ok()?;
    // Strict: a key of small order would sign anything.
    key.verify_strict(data, &signature).ok()
}

fn p256(key: &[u8], data: &[u8], signature: &[u8]) -> Option<()> {
    let key = p256::ecdsa::VerifyingKey::from_sec1_bytes(key).ok()?;
    key.verify(data, &p256::ecdsa::DerSignature::try_from(signature).ok()?).ok()
}

fn p384(key: &[u8], data: &[u8], signature: &[u8]) -> Option<()> {
    let key = p384::ecdsa::VerifyingKey::from_sec1_bytes(key).ok()?;
    key.verify(data, &p384::ecdsa::DerSignature::try_from(signature).ok()?).ok()
}

fn rsa_pss<D: Digest + rsa::sha2::digest::FixedOutputReset>(key: &[u8], data: &[u8], signature: &[u8]) -> Option<()> {
    let key = rsa::PublicKey::from_pkcs1_der(key).ok()?;
    let signature = rsa::pss::Signature::try_from(signature).ok()?;
    rsa::pss::VerifyingKey::<D>::new(key).verify(data, &signature).ok()
}
