//! Name, address and telephone: what stands on the nameplate and in every footer.
use super::{Reply, again, keep};
use crate::part::Part;
use crate::queries::centre;
use crate::typed::{is_longer, one_line, phone};
use crate::words::Words;
use kernel::hours::Jurisdiction;
use kernel::{Coordinator, Deed, Here, PersonId, Problems};
use telling::Address;

pub const PATH: &str = "/achterkamer/inrichten/plek";
/// The nameplate is as wide as a telephone allows.
pub const NAME_MAX_CHARS: usize = 40;
pub const LINE_MAX_CHARS: usize = 80;

#[derive(Clone, Default, serde::Deserialize)]
#[serde(default)]
pub struct PlaceForm {
    pub naam: String,
    pub soort: String,
    pub straat: String,
    pub plaats: String,
    pub telefoon: String,
    pub mail: String,
    /// The id of whoever is named in the footer; empty for nobody.
    pub contact: String,
}

/// What is kept of it.
pub struct Place {
    pub name: String,
    pub kind: String,
    pub street: String,
    pub town: String,
    pub phone: String,
    pub mail: String,
    pub contact: Option<PersonId>,
}

impl PlaceForm {
    pub fn kept(here: &Here) -> Self {
        let kept = &here.centre.settings;
        Self {
            naam: kept.name.clone(),
            soort: kept.kind.clone(),
            straat: kept.street.clone(),
            plaats: kept.town.clone(),
            telefoon: kept.phone.clone(),
            mail: kept.mail.clone(),
            contact: kept.contact_id.map(|id| id.to_string()).unwrap_or_default(),
        }
    }

    pub fn is_contact(&self, person: &PersonId) -> bool {
        self.contact == person.to_string()
    }

    fn check(
        &self,
        contacts: &[(PersonId, String)],
        country: Jurisdiction,
        words: &Words<'_>,
    ) -> Result<Place, Problems> {
        let mut problems = Problems::default();
        let mut line = |field, raw: &str, chars_max, missing: &str| {
            let text = one_line(raw);
            if text.is_empty() {
                problems.add(field, missing);
            } else if is_longer(&text, chars_max) {
                problems.add(field, words.too_long(chars_max));
            }
            text
        };
        let name = line("naam", &self.naam, NAME_MAX_CHARS, words.name_missing());
        let kind = line("soort", &self.soort, NAME_MAX_CHARS, words.kind_missing());
        let street = line("straat", &self.straat, LINE_MAX_CHARS, words.street_missing());
        let town = line("plaats", &self.plaats, LINE_MAX_CHARS, words.town_missing());
        let phone = phone(&self.telefoon).unwrap_or_else(|| {
            problems.add("telefoon", words.phone_wrong());
            String::new()
        });
        let mail = self.mail.trim();
        let is_mail = mail.contains('@') && Address::parse(mail, country).is_some();
        if !mail.is_empty() && !is_mail {
            problems.add("mail", words.mail_wrong());
        }
        let contact = contacts.iter().map(|(id, _)| *id).find(|id| self.is_contact(id));
        problems.or(Place { name, kind, street, town, phone, mail: mail.to_owned(), contact })
    }
}

pub async fn save(mut deed: Deed<Coordinator, PlaceForm>) -> Reply {
    let contacts = centre::contacts(&mut deed.tx).await?;
    let words = Words(&deed.here.voice);
    match deed.form.check(&contacts, deed.here.centre.jurisdiction, &words) {
        Ok(place) => {
            centre::keep_place(&mut deed.tx, &place).await?;
            keep(deed, Part::Place).await
        }
        Err(problems) => again(deed, problems, |typed, form| typed.place = form).await,
    }
}
