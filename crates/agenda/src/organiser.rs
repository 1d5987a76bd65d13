//! Who organises something, as far as everybody may know: the organisation of whoever answers for
//! it, the calendar of others that it comes from, or else the house itself.
use crate::activity::ActivityId;
use crate::filter::Filter;
use crate::queries::organisers;
use kernel::uuid::Uuid;
use kernel::{Here, Result, Tx, record, slug};

/// The word of the house itself in an address.
const HOUSE: &str = "huis";

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organiser {
    /// Of an organisation or a source; of the house it is that of the centre.
    pub id: Uuid,
    /// In an address: `welzijn-lindekwartier`.
    pub word: String,
    pub name: String,
}

record! {
    /// An organisation or a source.
    pub struct Named {
        pub id: Uuid,
        pub name: String,
    }
}

impl From<Named> for Organiser {
    fn from(named: Named) -> Self {
        // A name without any letter that an address can hold is called by its id.
        let word = slug::of(&named.name).unwrap_or_else(|| named.id.to_string());
        Self { id: named.id, word, name: named.name }
    }
}

impl Organiser {
    pub fn house(here: &Here) -> Self {
        let name = here.centre.settings.name.clone();
        Self { id: here.centre.id.0, word: HOUSE.to_owned(), name }
    }

    pub fn is_house(&self) -> bool {
        self.word == HOUSE
    }

    /// Who organises this.
    pub async fn of(tx: &mut Tx, here: &Here, activity: ActivityId) -> Result<Self> {
        let named = organisers::of(tx, activity).await?;
        Ok(named.map_or_else(|| Self::house(here), Self::from))
    }

    /// The one with this word in an address; `None` when nobody has it.
    pub async fn with_word(tx: &mut Tx, here: &Here, word: &str) -> Result<Option<Self>> {
        match word {
            "" => Ok(None),
            HOUSE => Ok(Some(Self::house(here))),
            word => {
                let all = organisers::all(tx).await?;
                Ok(all.into_iter().map(Self::from).find(|own| own.word == word))
            }
        }
    }

    /// Everything that it organises.
    pub fn path(&self) -> String {
        Filter::by(self.clone()).address(crate::PATH)
    }
}
