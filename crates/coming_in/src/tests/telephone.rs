//! A telephone that makes a passkey and signs with it, as far as a house can tell.
use ring::digest::{SHA256, digest};
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair};
use serde_json::{Value, json};
use test_house::Seen;

const IS_THERE: u8 = 1;
const IS_OWNER: u8 = 1 << 2;
const HOLDS_KEY: u8 = 1 << 6;

pub struct Telephone {
    key: EcdsaKeyPair,
    id: [u8; 16],
    pub n_used: u32,
    /// Where its browser stands.
    pub host: String,
    /// Whether it asks for a finger.
    pub asks_owner: bool,
}

impl Telephone {
    pub fn at(host: &str) -> Self {
        let (chance, kind) = (SystemRandom::new(), &ECDSA_P256_SHA256_ASN1_SIGNING);
        let pkcs8 = EcdsaKeyPair::generate_pkcs8(kind, &chance).unwrap();
        let key = EcdsaKeyPair::from_pkcs8(kind, pkcs8.as_ref(), &chance).unwrap();
        let id = *kernel::uuid::Uuid::new_v4().as_bytes();
        Self { key, id, n_used: 0, host: host.to_owned(), asks_owner: true }
    }

    /// Its answer to the question to become a key.
    pub fn made(&mut self, question: &Seen) -> String {
        let mut about = self.about(HOLDS_KEY);
        about.extend([0; 16]); // of no maker
        about.extend([0, 16]);
        about.extend(self.id);
        let point = &self.key.public_key().as_ref()[1..];
        // A COSE key: EC2, ES256, P-256, x and y.
        about.extend([0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32]);
        about.extend(&point[..32]);
        about.extend([0x22, 0x58, 32]);
        about.extend(&point[32..]);
        let mut made = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58".to_vec();
        made.push(u8::try_from(about.len()).unwrap());
        made.extend(about);
        let said = self.said("webauthn.create", question);
        self.answer(json!({ "attestationObject": text(&made), "clientDataJSON": text(&said) }))
    }

    /// Its answer to the question who is there.
    pub fn shown(&mut self, question: &Seen) -> String {
        self.n_used += 1;
        let about = self.about(0);
        let said = self.said("webauthn.get", question);
        let signed = [&about[..], digest(&SHA256, &said).as_ref()].concat();
        let signature = self.key.sign(&SystemRandom::new(), &signed).unwrap();
        self.answer(json!({
            "authenticatorData": text(&about),
            "clientDataJSON": text(&said),
            "signature": text(signature.as_ref()),
        }))
    }

    fn about(&self, flags: u8) -> Vec<u8> {
        let owner = if self.asks_owner { IS_OWNER } else { 0 };
        let mut about = digest(&SHA256, self.host.as_bytes()).as_ref().to_vec();
        about.push(IS_THERE | owner | flags);
        about.extend(self.n_used.to_be_bytes());
        about
    }

    fn said(&self, kind: &str, question: &Seen) -> Vec<u8> {
        let question: Value = serde_json::from_str(&question.text).unwrap();
        let challenge = question["publicKey"]["challenge"].as_str().unwrap();
        let origin = format!("http://{}", self.host);
        let said = json!({ "type": kind, "challenge": challenge, "origin": origin });
        said.to_string().into_bytes()
    }

    fn answer(&self, response: Value) -> String {
        let id = text(&self.id);
        json!({ "id": id, "rawId": id, "type": "public-key", "response": response }).to_string()
    }

    /// Its number, as it stands in questions and answers.
    pub fn number(&self) -> String {
        text(&self.id)
    }
}

/// Base64url, without filling up.
fn text(bytes: &[u8]) -> String {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let group = |three: &[u8]| -> String {
        let all =
            three.iter().chain(&[0; 2]).take(3).fold(0, |all, byte| all << 8 | u32::from(*byte));
        let letter = |at: usize| char::from(LETTERS[(all >> (18 - 6 * at) & 63) as usize]);
        (0..=three.len()).map(letter).collect()
    };
    bytes.chunks(3).map(group).collect()
}
