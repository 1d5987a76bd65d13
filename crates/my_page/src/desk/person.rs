//! One person at the desk: what is corrected for them.
use super::{
    ADDRESS_ASKED, AGE_CORRECTED, FACE_TAKEN_DOWN, LANGUAGE_CORRECTED, Menu, NAME_CORRECTED,
    for_whom,
};
use crate::change::{Asker, Outcome};
use crate::words::Words;
use crate::{queries, reach};
use askama::Template;
use axum::response::Response;
use kernel::name::{DisplayName, NAME_MAX_CHARS};
use kernel::{
    Age, Deed, Desk, Error, Here, House, Language, Person, PersonId, Problems, Result, Tx, Visit,
    Writing, centre, page, page_again, people,
};
use telling::Address;

#[derive(Template)]
#[template(path = "desk_person.html")]
pub struct PersonPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Menu,
    whom: &'a Person,
    language: Option<Language>,
    ages: [(Age, &'a str); 3],
    n_addresses: usize,
    has_face: bool,
    /// What was typed, where it was not accepted.
    pub name: String,
    pub address: String,
    problems: Problems,
}

impl PersonPage<'_> {
    fn title(&self) -> String {
        self.words.person_title(&self.whom.name)
    }
    fn speaks(&self, language: &Language) -> bool {
        self.language == Some(*language)
    }
    fn name_max(&self) -> usize {
        NAME_MAX_CHARS
    }
}

async fn person_page<'a>(
    tx: &mut Tx,
    house: &House,
    here: &'a Here,
    whom: &'a Person,
    problems: Problems,
) -> Result<PersonPage<'a>> {
    Ok(PersonPage {
        words: Words(&here.voice),
        here,
        menu: house.back_room(here),
        language: queries::language(tx, whom.id).await?,
        ages: [Age::Adult, Age::Youth, Age::Child].map(|age| (age, age.said(&here.voice))),
        n_addresses: people::contacts(tx, whom.id).await?.len(),
        has_face: queries::face(tx, whom.id).await?.is_some(),
        name: whom.name.clone(),
        address: String::new(),
        whom,
        problems,
    })
}

#[derive(serde::Deserialize)]
pub struct Whom {
    wie: PersonId,
}

pub async fn show(visit: Visit<Desk, Whom>) -> Result<Response> {
    let Visit { who, here, asked, house, mut tx, .. } = visit;
    let whom = for_whom(&mut tx, &who, asked.wie).await?;
    page(&person_page(&mut tx, &house, &here, &whom, Problems::default()).await?)
}

/// The same page with what is not right yet; `typed` puts back what was typed.
pub async fn again<F>(
    deed: Deed<Desk, F>,
    whom: Person,
    problems: Problems,
    typed: impl FnOnce(&mut PersonPage<'_>, F),
) -> Result<Response> {
    let house = deed.house.clone();
    let (_, mut here, form, mut tx) = deed.look_only().await?;
    // Nothing stands at the address of the form itself; links lead back to the person.
    here.path = path_of(&whom);
    let mut shown = person_page(&mut tx, &house, &here, &whom, problems).await?;
    typed(&mut shown, form);
    page_again(&shown)
}

pub fn path_of(whom: &Person) -> String {
    format!("{}/{}", super::PATH, whom.id)
}

async fn note(tx: &mut Writing, by: &Desk, whom: &Person, what: &str) -> Result<()> {
    people::log_act(tx, Some(by.id), Some(whom.id), what, &whom.name).await
}

#[derive(serde::Deserialize)]
pub struct NewName {
    wie: PersonId,
    naam: String,
}

pub async fn correct_name(mut deed: Deed<Desk, NewName>) -> Result<Response> {
    let mut whom = for_whom(&mut deed.tx, &deed.who, deed.form.wie).await?;
    let Some(name) = DisplayName::parse(&deed.form.naam) else {
        let problems = Problems::one("naam", Words(&deed.here.voice).name_missing());
        return again(deed, whom, problems, |page, form| page.name = form.naam).await;
    };
    queries::rename(&mut deed.tx, whom.id, &name).await?;
    whom.name = name.as_str().to_owned();
    note(&mut deed.tx, &deed.who, &whom, NAME_CORRECTED).await?;
    centre::touch(&mut deed.tx).await?;
    let says = Words(&deed.here.voice).name_saved(name.as_str());
    deed.done_saying(&path_of(&whom), &says).await
}

#[derive(serde::Deserialize)]
pub struct NewAge {
    wie: PersonId,
    leeftijd: String,
}

pub async fn correct_age(mut deed: Deed<Desk, NewAge>) -> Result<Response> {
    let whom = for_whom(&mut deed.tx, &deed.who, deed.form.wie).await?;
    let age = Age::from_word(&deed.form.leeftijd);
    queries::grow(&mut deed.tx, whom.id, age).await?;
    note(&mut deed.tx, &deed.who, &whom, AGE_CORRECTED).await?;
    centre::touch(&mut deed.tx).await?;
    let says = Words(&deed.here.voice).saved().to_owned();
    deed.done_saying(&path_of(&whom), &says).await
}

#[derive(serde::Deserialize)]
pub struct NewLanguage {
    wie: PersonId,
    taal: String,
}

pub async fn correct_language(mut deed: Deed<Desk, NewLanguage>) -> Result<Response> {
    let whom = for_whom(&mut deed.tx, &deed.who, deed.form.wie).await?;
    let language = Language::from_tag(&deed.form.taal);
    let language = language.filter(|language| deed.here.centre.languages.contains(language));
    let no_language = || Error::NotUnderstood("no language of this centre".to_owned());
    queries::speak(&mut deed.tx, whom.id, language.ok_or_else(no_language)?).await?;
    note(&mut deed.tx, &deed.who, &whom, LANGUAGE_CORRECTED).await?;
    let says = Words(&deed.here.voice).saved().to_owned();
    deed.done_saying(&path_of(&whom), &says).await
}

pub async fn take_down(mut deed: Deed<Desk, Whom>) -> Result<Response> {
    let whom = for_whom(&mut deed.tx, &deed.who, deed.form.wie).await?;
    deed.house.take_face_down(&mut deed.tx, whom.id).await?;
    note(&mut deed.tx, &deed.who, &whom, FACE_TAKEN_DOWN).await?;
    let says = Words(&deed.here.voice).face_gone().to_owned();
    deed.done_saying(&path_of(&whom), &says).await
}

#[derive(serde::Deserialize)]
pub struct NewAddress {
    wie: PersonId,
    adres: String,
}

/// The code goes to the new address; who sits at the desk reads it aloud.
pub async fn ask_address(mut deed: Deed<Desk, NewAddress>) -> Result<Response> {
    let whom = for_whom(&mut deed.tx, &deed.who, deed.form.wie).await?;
    let problem = match Address::parse(&deed.form.adres, deed.here.centre.jurisdiction) {
        Some(address) => {
            let (house, here) = (&deed.house, &deed.here);
            let asker = Asker { house, here, person: whom.id, stay: deed.who.0.id };
            if asker.ask(&mut deed.tx, &address).await? {
                note(&mut deed.tx, &deed.who, &whom, ADDRESS_ASKED).await?;
                let soort = address.channel.as_str();
                return deed.done(&format!("{}/code?soort={soort}", path_of(&whom))).await;
            }
            Words::address_too_often
        }
        None => Words::address_missing,
    };
    let problems = Problems::one("adres", problem(Words(&deed.here.voice)));
    again(deed, whom, problems, |page, form| page.address = form.adres).await
}

#[derive(Template)]
#[template(path = "desk_code.html")]
struct CodePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Menu,
    whom: &'a Person,
    channel: String,
    masked: String,
    problems: Problems,
}

impl CodePage<'_> {
    fn title(&self) -> String {
        self.words.desk_code_title(&self.whom.name)
    }
}

#[derive(serde::Deserialize)]
pub struct HandedIn {
    wie: PersonId,
    soort: String,
    #[serde(default)]
    code: String,
}

pub async fn show_code(visit: Visit<Desk, HandedIn>) -> Result<Response> {
    let Visit { who, here, asked, house, mut tx, .. } = visit;
    let whom = for_whom(&mut tx, &who, asked.wie).await?;
    let change = reach::asked_for(&mut tx, whom.id, &asked.soort).await?;
    page(&CodePage {
        words: Words(&here.voice),
        menu: house.back_room(&here),
        whom: &whom,
        masked: change.ok_or(Error::NotFound)?.masked(),
        channel: asked.soort,
        problems: Problems::default(),
        here: &here,
    })
}

pub async fn hand_in(mut deed: Deed<Desk, HandedIn>) -> Result<Response> {
    let whom = for_whom(&mut deed.tx, &deed.who, deed.form.wie).await?;
    let change = reach::asked_for(&mut deed.tx, whom.id, &deed.form.soort).await?;
    let (house, here) = (&deed.house, &deed.here);
    let asker = Asker { house, here, person: whom.id, stay: deed.who.0.id };
    let problem = match asker.hand_in(&mut deed.tx, &deed.form.soort, &deed.form.code).await? {
        Outcome::CountsAt(at) => {
            let says = reach::counts_from(&deed.here, at);
            return deed.done_saying(&path_of(&whom), &says).await;
        }
        Outcome::WrongCode => Words::code_wrong,
        Outcome::Over => Words::code_over,
        Outcome::OfSomebodyElse => Words::address_of_somebody_else,
    };
    // A wrong code counts as a try, so it is kept that there was one.
    let house = deed.house.clone();
    let (_, here, form, _) = deed.save_and_look().await?;
    let words = Words(&here.voice);
    page_again(&CodePage {
        words,
        menu: house.back_room(&here),
        whom: &whom,
        masked: change.map(|change| change.masked()).unwrap_or_default(),
        channel: form.soort,
        problems: Problems::one("code", problem(words)),
        here: &here,
    })
}
