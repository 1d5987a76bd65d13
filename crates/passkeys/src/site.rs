//! Where a passkey works: at one address, which is one centre.
use crate::{Passkey, unheard};
use url::Url;
use uuid::Uuid;
use webauthn_rs::prelude::{self as webauthn, Webauthn, WebauthnBuilder, WebauthnError};

/// How long a device waits for its owner.
const WAITS: std::time::Duration = std::time::Duration::from_secs(120);

/// Whose passkey it becomes.
pub struct Owner<'a> {
    pub id: Uuid,
    /// As the device shows it.
    pub name: &'a str,
}

/// One centre at its own host. A passkey that was made here is unknown everywhere else.
pub struct Site(pub(crate) Webauthn);

impl Site {
    /// `address` as browsers say where they are: `https://linde.example.nl`. None where passkeys
    /// cannot work: at a number in the place of a name.
    pub fn at(host: &str, address: &str, name: &str) -> Option<Self> {
        let address = Url::parse(address).ok()?;
        let builder = unheard(|| WebauthnBuilder::new(host, &address)).ok()?;
        builder.rp_name(name).timeout(WAITS).build().ok().map(Self)
    }

    pub(crate) fn begin_making(
        &self,
        owner: &Owner<'_>,
        own: &[Passkey],
    ) -> Result<(webauthn::CreationChallengeResponse, webauthn::PasskeyRegistration), WebauthnError>
    {
        let known = own.iter().map(|passkey| passkey.0.cred_id().clone()).collect();
        self.0.start_passkey_registration(owner.id, owner.name, owner.name, Some(known))
    }

    pub(crate) fn begin_showing(
        &self,
        own: &[Passkey],
    ) -> Result<(webauthn::RequestChallengeResponse, webauthn::PasskeyAuthentication), WebauthnError>
    {
        let own: Vec<_> = own.iter().map(|passkey| passkey.0.clone()).collect();
        self.0.start_passkey_authentication(&own)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passkey_works_at_a_name_and_at_no_number() {
        let at = |host: &str, address: &str| Site::at(host, address, "De Linde").is_some();
        assert!(at("linde.example.nl", "https://linde.example.nl"));
        assert!(at("localhost", "http://localhost:8080"));
        assert!(!at("127.0.0.1", "http://127.0.0.1:8080"));
        assert!(!at("linde.example.nl", "https://wilg.example.nl"));
        assert!(!at("linde.example.nl", "no address"));
    }
}
