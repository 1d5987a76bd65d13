//! Somebody who was put on the list says yes at the desk: they choose the word of their printed
//! card, and are inside.
use super::desk_cards::{PATH, holder, holder_page, tell};
use crate::back_room::LET_IN;
use crate::own_word::{OwnWord, WORD_MAX_CHARS, WORD_MIN_CHARS};
use crate::queries::listed;
use crate::words::Words;
use crate::words_list::WORDS;
use axum::response::Response;
use kernel::{Age, Deed, Desk, Error, PersonId, Problems, Result, page_again, people};

#[derive(serde::Deserialize)]
pub struct Yes {
    wie: PersonId,
    #[serde(default)]
    leeftijd: String,
    /// The owner types it, and nobody looks.
    #[serde(default)]
    eigen: String,
}

impl Yes {
    /// The word; `Err` says what is wrong with the form. A word that stands on cards is none.
    fn check(&self, words: &Words<'_>) -> Result<(Age, OwnWord), Problems> {
        let age = Age::from_word(&self.leeftijd);
        let word = OwnWord::parse(&self.eigen);
        let is_printed = word.as_ref().is_some_and(|word| WORDS.contains(&word.as_str()));
        let mut problems = Problems::default();
        if age == Age::Unknown {
            problems.add("leeftijd", words.their_age_missing());
        }
        if is_printed {
            problems.add("eigen", words.yes_word_on_card());
        } else if word.is_none() {
            problems.add("eigen", words.own_word_length(WORD_MIN_CHARS, WORD_MAX_CHARS));
        }
        match word {
            Some(word) if problems.is_empty() => Ok((age, word)),
            _ => Err(problems),
        }
    }
}

/// A child stands here with a guardian, so the yes is given with it.
pub async fn open(mut deed: Deed<Desk, Yes>) -> Result<Response> {
    let person = holder(&mut deed.tx, &deed.who, deed.form.wie).await?;
    let (age, word) = match deed.form.check(&Words(&deed.here.voice)) {
        Ok(yes) => yes,
        Err(problems) => {
            let house = deed.house.clone();
            let (_, here, _, mut tx) = deed.look_only().await?;
            return page_again(&holder_page(&mut tx, &house, &here, person, problems).await?);
        }
    };
    let (mut deed, hash) = deed.meanwhile(async move { word.hashed().await }).await?;
    let is_inside = listed::say_yes(&mut deed.tx, person.id, age).await?;
    if !is_inside || !listed::open_card(&mut deed.tx, person.id, &hash).await? {
        return Err(Error::NotFound);
    }
    let whose_yes = if age == Age::Child { "guardian" } else { "" };
    let by = Some(deed.who.id);
    people::log_act(&mut deed.tx, by, Some(person.id), LET_IN, whose_yes).await?;
    tell(&mut deed.tx, &deed.house, &deed.here, person.id).await?;
    let says = Words(&deed.here.voice).let_in_done(&person.name);
    deed.done_saying(&format!("{PATH}/{}", person.id), &says).await
}
