//! Taking somebody out of the house who sits at the desk and asks for it.
use super::{Menu, PERSON_LEFT, for_whom};
use crate::leaving;
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::{
    Deed, Desk, Here, Person, PersonId, Problems, Result, Visit, page, page_again, people,
};

#[derive(Template)]
#[template(path = "desk_farewell.html")]
struct FarewellPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Menu,
    whom: &'a Person,
    is_last_coordinator: bool,
    typed: String,
    problems: Problems,
}

impl FarewellPage<'_> {
    fn title(&self) -> String {
        self.words.farewell_title(&self.whom.name)
    }
}

#[derive(serde::Deserialize)]
pub struct Whom {
    wie: PersonId,
}

pub async fn ask_farewell(visit: Visit<Desk, Whom>) -> Result<Response> {
    let Visit { who, here, asked, house, mut tx, .. } = visit;
    let whom = for_whom(&mut tx, &who, asked.wie).await?;
    page(&FarewellPage {
        words: Words(&here.voice),
        menu: house.back_room(&here),
        is_last_coordinator: leaving::is_last_coordinator(&mut tx, &whom).await?,
        whom: &whom,
        typed: String::new(),
        problems: Problems::default(),
        here: &here,
    })
}

#[derive(serde::Deserialize)]
pub struct Farewell {
    wie: PersonId,
    /// The name of whoever leaves, typed once more.
    #[serde(default)]
    naam: String,
    #[serde(default)]
    naast: String,
}

pub async fn go(mut deed: Deed<Desk, Farewell>) -> Result<Response> {
    let whom = for_whom(&mut deed.tx, &deed.who, deed.form.wie).await?;
    let words = Words(&deed.here.voice);
    let mut problems = Problems::default();
    if deed.form.naast.is_empty() {
        problems.add("naast", words.present_first());
    }
    if deed.form.naam.trim().to_lowercase() != whom.name.to_lowercase() {
        problems.add("naam", words.farewell_name_wrong(&whom.name));
    }
    let has_left = problems.is_empty() && leaving::leave(&mut deed.tx, &deed.house, &whom).await?;
    if !has_left {
        let is_last_coordinator = problems.is_empty();
        let house = deed.house.clone();
        let (_, here, form, _) = deed.look_only().await?;
        return page_again(&FarewellPage {
            words: Words(&here.voice),
            menu: house.back_room(&here),
            whom: &whom,
            is_last_coordinator,
            typed: form.naam,
            problems,
            here: &here,
        });
    }
    people::log_act(&mut deed.tx, Some(deed.who.id), None, PERSON_LEFT, "").await?;
    let says = words.farewell_done().to_owned();
    deed.done_saying(super::PATH, &says).await
}
