//! How the house speaks, in which languages, by which country's rules, and who may come in.
use super::{Reply, again, keep};
use crate::part::Part;
use crate::queries::centre;
use crate::words::Words;
use kernel::hours::Jurisdiction;
use kernel::{Coordinator, Deed, Here, Language, Problems};

pub const MANNERS_PATH: &str = "/achterkamer/inrichten/aanspreken";
pub const LANGUAGES_PATH: &str = "/achterkamer/inrichten/talen";
pub const COUNTRY_PATH: &str = "/achterkamer/inrichten/land";
pub const NEWCOMERS_PATH: &str = "/achterkamer/inrichten/nieuwe-mensen";

#[derive(serde::Deserialize)]
pub struct MannersForm {
    aanspreken: Manners,
}

#[derive(Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
enum Manners {
    Je,
    U,
}

pub async fn save_manners(mut deed: Deed<Coordinator, MannersForm>) -> Reply {
    centre::keep_manners(&mut deed.tx, deed.form.aanspreken == Manners::U).await?;
    keep(deed, Part::Manners).await
}

#[derive(Clone, Default, serde::Deserialize)]
#[serde(default)]
pub struct LanguagesForm {
    /// The languages that are ticked.
    taal: Vec<String>,
    /// The one that is spoken when nobody asks for another.
    eerste: String,
}

impl LanguagesForm {
    pub fn kept(here: &Here) -> Self {
        Self {
            taal: here.centre.languages.iter().map(|one| one.tag().to_owned()).collect(),
            eerste: here.centre.language().tag().to_owned(),
        }
    }

    pub fn offers(&self, language: &Language) -> bool {
        self.taal.iter().any(|tag| tag == language.tag())
    }

    pub fn is_first(&self, language: &Language) -> bool {
        self.eerste == language.tag()
    }

    /// The tags as they are stored: the first one in front.
    fn check(&self, words: &Words<'_>) -> Result<String, Problems> {
        let offered = || Language::ALL.into_iter().filter(|language| self.offers(language));
        if offered().next().is_none() {
            return Err(Problems::one("talen", words.languages_none()));
        }
        let Some(first) = offered().find(|language| self.is_first(language)) else {
            return Err(Problems::one("talen", words.languages_first()));
        };
        let others = offered().filter(|language| *language != first);
        let tags: Vec<&str> = std::iter::once(first).chain(others).map(Language::tag).collect();
        Ok(tags.join(" "))
    }
}

pub async fn save_languages(mut deed: Deed<Coordinator, LanguagesForm>) -> Reply {
    match deed.form.check(&Words(&deed.here.voice)) {
        Ok(languages) => {
            centre::keep_languages(&mut deed.tx, &languages).await?;
            keep(deed, Part::Languages).await
        }
        Err(problems) => again(deed, problems, |typed, form| typed.languages = form).await,
    }
}

#[derive(serde::Deserialize)]
pub struct CountryForm {
    land: Country,
}

#[derive(Clone, Copy, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
enum Country {
    Nl,
    Be,
}

pub async fn save_country(mut deed: Deed<Coordinator, CountryForm>) -> Reply {
    let country = match deed.form.land {
        Country::Nl => Jurisdiction::Nl,
        Country::Be => Jurisdiction::Be,
    };
    centre::keep_country(&mut deed.tx, country).await?;
    keep(deed, Part::Country).await
}

#[derive(serde::Deserialize)]
pub struct NewcomersForm {
    nieuw: Newcomers,
}

#[derive(Clone, Copy, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
enum Newcomers {
    Iedereen,
    Eerst,
}

pub async fn save_newcomers(mut deed: Deed<Coordinator, NewcomersForm>) -> Reply {
    let word = match deed.form.nieuw {
        Newcomers::Iedereen => "anyone",
        Newcomers::Eerst => "host_says_yes",
    };
    centre::keep_newcomers(&mut deed.tx, word).await?;
    keep(deed, Part::Newcomers).await
}
