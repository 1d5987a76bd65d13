//! The second keys of one person: an app, passkeys, or both; and who may change them.
use crate::queries::factors::{self, Factor};
use crate::queries::passkeys::{self as kept, Kept, PasskeyId};
use ::passkeys::{Passkey, Refusal, Site};
use kernel::jiff::SignedDuration;
use kernel::{
    CentreId, Error, Here, House, Keys, Label, PersonId, Result, Sealed, Session, Timestamp, Tx,
};

/// One for each device that somebody has, and some to spare.
pub const PASSKEYS_MAX: usize = 10;
/// Being inside is not enough to change keys: somebody may have left the laptop open.
const FRESH: SignedDuration = SignedDuration::from_mins(10);

pub struct OwnKeys {
    /// The app, also while it still has to learn its secret.
    pub factor: Option<Factor>,
    pub passkeys: Vec<Kept>,
}

impl OwnKeys {
    pub async fn of(tx: &mut Tx, person: PersonId) -> Result<Self> {
        let factor = factors::of_person(tx, person).await?;
        Ok(Self { factor, passkeys: kept::of_person(tx, person).await? })
    }

    pub fn has_app(&self) -> bool {
        self.factor.as_ref().is_some_and(|factor| factor.confirmed_at.is_some())
    }

    /// Whether there is something to show before the back room opens.
    pub fn is_set_up(&self) -> bool {
        self.has_app() || !self.passkeys.is_empty()
    }

    /// Whether devices may be added and taken away in this stay: on an own device, where no card
    /// counts as second factor, a moment after showing one.
    pub fn may_change(&self, stay: &Session, now: Timestamp) -> bool {
        let is_fresh = stay.factor_at.is_some_and(|shown_at| now < shown_at + FRESH);
        stay.device.is_own() && (is_fresh || !self.is_set_up())
    }

    /// Whether an app may learn a secret: who has passkeys shows one first.
    pub fn may_learn(&self, stay: &Session, now: Timestamp) -> bool {
        !self.has_app() && (self.passkeys.is_empty() || self.may_change(stay, now))
    }

    /// The passkeys as a device knows them, in the same order.
    pub fn opened(&self, keys: &Keys, centre: CentreId, owner: PersonId) -> Result<Vec<Passkey>> {
        let mut opened = Vec::with_capacity(self.passkeys.len());
        for kept in &self.passkeys {
            let plain = keys.open(&label(centre, owner, kept.id), &kept.credential)?;
            opened.push(Passkey::known(&plain).map_err(broken)?);
        }
        Ok(opened)
    }
}

/// A passkey as it is kept for its owner.
pub fn sealed(
    passkey: &Passkey,
    keys: &Keys,
    centre: CentreId,
    owner: PersonId,
    id: PasskeyId,
) -> Result<Sealed> {
    let plain = passkey.kept().map_err(broken)?;
    keys.seal(&label(centre, owner, id), &plain)
}

/// Where passkeys of this centre work; none at an address that has no name.
pub fn site(house: &House, here: &Here) -> Option<Site> {
    let host = &here.centre.settings.host;
    Site::at(host, &house.address_of(host), &here.centre.settings.name)
}

fn label(centre: CentreId, owner: PersonId, id: PasskeyId) -> Label {
    Label::new("coming_in_passkey.credential", centre, owner).part(id)
}

fn broken(_: Refusal) -> Error {
    Error::SealBroken("a passkey".to_owned())
}
