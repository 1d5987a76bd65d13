//! One round: who walks it, and past which doors, in which order.
use crate::delivery::{Delivery, ROUND_NAME_MAX_CHARS, Round, RoundId};
use crate::editor::Editor;
use crate::filled::check_line;
use crate::piece::one_line;
use crate::queries::rounds::{self, Walker};
use crate::words::Words;
use crate::{must_be_on, rounds_desk};
use askama::Template;
use axum::response::Response;
use kernel::{
    BackRoomItem, Deed, Error, Here, House, PersonId, Problems, Result, Tx, Visit, Voice, page,
    page_again,
};
use telling::{Letter, Urgency, What};

pub const PATH: &str = "/achterkamer/krant/bezorgen/ronde/{ronde}";
pub const AWAY_PATH: &str = "/achterkamer/krant/bezorgen/ronde/{ronde}/weg";

#[derive(serde::Deserialize)]
pub struct Which {
    ronde: RoundId,
}

/// A round as it was filled in; without an id it is a new one.
#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub struct RoundForm {
    ronde: Option<RoundId>,
    pub naam: String,
    /// Who walks it; empty: nobody yet.
    pub bezorger: String,
}

impl RoundForm {
    pub fn problems(&self, words: Words<'_>) -> Problems {
        let mut problems = Problems::default();
        if one_line(&self.naam).is_empty() {
            problems.add("naam", words.round_name_missing());
        }
        check_line(words, &mut problems, "naam", &self.naam, ROUND_NAME_MAX_CHARS);
        problems
    }

    pub fn is_walked_by(&self, walker: &Walker) -> bool {
        self.bezorger == walker.id.to_string()
    }
}

#[derive(Template)]
#[template(path = "round.html")]
struct RoundPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    round: Round,
    doors: Vec<Delivery>,
    /// The other rounds.
    others: Vec<Round>,
    walkers: Vec<Walker>,
    round_form: RoundForm,
    problems: Problems,
}

async fn round_page<'a>(
    tx: &mut Tx,
    house: &House,
    here: &'a Here,
    round: Round,
    (round_form, problems): (RoundForm, Problems),
) -> Result<RoundPage<'a>> {
    let mut others = rounds::all_rounds(tx).await?;
    others.retain(|other| other.id != round.id);
    Ok(RoundPage {
        words: Words(&here.voice),
        here,
        menu: house.back_room(here),
        doors: rounds::in_round(tx, round.id).await?,
        others,
        walkers: rounds::walkers(tx).await?,
        round,
        round_form,
        problems,
    })
}

pub async fn show(visit: Visit<Editor, Which>) -> Result<Response> {
    let Visit { here, house, asked, mut tx, .. } = visit;
    must_be_on(&here)?;
    let round = rounds::round(&mut tx, asked.ronde).await?.ok_or(Error::NotFound)?;
    let form = RoundForm {
        ronde: Some(round.id),
        naam: round.name.clone(),
        bezorger: round.deliverer_id.map(|id| id.to_string()).unwrap_or_default(),
    };
    page(&round_page(&mut tx, &house, &here, round, (form, Problems::default())).await?)
}

/// Whom the form names, as long as they are a neighbour here. Who did not walk it before hears so.
pub async fn deliverer(
    deed: &mut Deed<Editor, RoundForm>,
    before: Option<PersonId>,
) -> Result<Option<PersonId>> {
    let walkers = rounds::walkers(&mut deed.tx).await?;
    let chosen = walkers.iter().find(|walker| deed.form.is_walked_by(walker));
    let chosen = chosen.map(|walker| walker.id);
    if let Some(walker) = chosen.filter(|id| before != Some(*id) && deed.who.id != *id) {
        let what = What { kind: "newspaper_walks", item: kernel::uuid::Uuid::now_v7() };
        let letter = |voice: &Voice| {
            let words = Words(voice);
            Letter {
                subject: words.letter_walks_subject().to_owned(),
                paragraphs: vec![words.letter_walks().to_owned()],
                link: Some((words.letter_look().to_owned(), crate::at_home::PATH.to_owned())),
            }
        };
        telling::tell(&mut deed.tx, &deed.house, walker, what, letter, Urgency::ForYou).await?;
    }
    Ok(chosen)
}

async fn meant(deed: &mut Deed<Editor, RoundForm>) -> Result<Round> {
    must_be_on(&deed.here)?;
    let id = deed.form.ronde.ok_or(Error::NotFound)?;
    rounds::round(&mut deed.tx, id).await?.ok_or(Error::NotFound)
}

pub async fn arrange(mut deed: Deed<Editor, RoundForm>) -> Result<Response> {
    let round = meant(&mut deed).await?;
    let problems = deed.form.problems(Words(&deed.here.voice));
    if !problems.is_empty() {
        let house = deed.house.clone();
        let (_, here, form, mut tx) = deed.look_only().await?;
        let again = round_page(&mut tx, &house, &here, round, (form, problems)).await?;
        return page_again(&again);
    }
    let deliverer = deliverer(&mut deed, round.deliverer_id).await?;
    rounds::arrange(&mut deed.tx, round.id, &one_line(&deed.form.naam), deliverer).await?;
    let says = Words(&deed.here.voice).round_kept().to_owned();
    deed.done_saying(&round.path(), &says).await
}

/// Takes a round away. Its addresses wait for another.
pub async fn remove(mut deed: Deed<Editor, RoundForm>) -> Result<Response> {
    let round = meant(&mut deed).await?;
    rounds::end(&mut deed.tx, round.id).await?;
    let says = Words(&deed.here.voice).round_gone().to_owned();
    deed.done_saying(rounds_desk::PATH, &says).await
}
