//! "Klopt dit nog?": the house asks whoever knows, and they answer without coming in.
use crate::answer::Answer;
use crate::item::{Item, Stage};
use crate::words::Words;
use crate::{Rooms, queries};
use askama::Template;
use axum::response::Response;
use kernel::session::Token;
use kernel::{
    AtTheGate, CentreId, Deed, Error, Here, House, PersonId, Result, Routes, Tx, Visit, Voice,
    Writing, page, uuid,
};
use std::collections::BTreeMap;
use telling::{Letter, Urgency, What};

const PATH: &str = "/nagaan/{token}";
/// As telling keeps apart what a letter is about.
pub const KIND: &str = "freshness_ask";

pub fn routes(routes: Routes, rooms: Rooms) -> Routes {
    routes
        .look(PATH, show)
        .act(PATH, move |deed: Deed<AtTheGate, AnswerForm>| answer(rooms.clone(), deed))
}

fn path_of(token: &Token) -> String {
    format!("/nagaan/{}", token.as_str())
}

/// Each night: who has something to check gets one letter about all of it.
pub async fn round(house: &House) -> Result<()> {
    for centre in house.each_centre().await? {
        for (owner, items) in to_ask(house, centre).await? {
            let mut tx = house.db.write(house.clock.now()).await?;
            house.centres.by_id(&mut tx, centre).await?;
            ask(&mut tx, house, owner, &items).await?;
            tx.save().await?;
        }
    }
    Ok(())
}

/// What is to be asked tonight, by who knows. What is of nobody stands on the worklist at once.
async fn to_ask(house: &House, centre: CentreId) -> Result<BTreeMap<PersonId, Vec<Item>>> {
    let mut look = house.db.read(house.clock.now());
    let here = house.centres.by_id(&mut look, centre).await?;
    let now = look.now;
    let mut by_owner: BTreeMap<PersonId, Vec<Item>> = BTreeMap::new();
    for item in queries::due(&mut look, now).await? {
        if let Some(owner) = item.owner_id.filter(|_| item.is_to_ask(now) && here.has(&item.room)) {
            by_owner.entry(owner).or_default().push(item);
        }
    }
    Ok(by_owner)
}

async fn ask(tx: &mut Writing, house: &House, owner: PersonId, items: &[Item]) -> Result<()> {
    let token = Token::fresh()?;
    queries::keep_link(tx, &token, owner).await?;
    for item in items {
        queries::note_asked(tx, &item.path).await?;
    }
    let letter = |voice: &Voice| {
        let words = Words(voice);
        let titles = items.iter().map(|item| item.title.clone());
        let first = words.letter_ask(items.len()).to_owned();
        Letter {
            subject: words.letter_subject().to_owned(),
            paragraphs: [first].into_iter().chain(titles).collect(),
            link: Some((words.letter_link().to_owned(), path_of(&token))),
        }
    };
    let what = What { kind: KIND, item: uuid::Uuid::now_v7() };
    telling::tell(tx, house, owner, what, letter, Urgency::ForYou).await
}

#[derive(serde::Deserialize)]
struct Held {
    token: String,
    /// The address of what somebody says has stopped, and has not confirmed yet.
    stopt: Option<String>,
}

#[derive(serde::Deserialize)]
struct AnswerForm {
    token: String,
    /// What it is about, by its address.
    wat: String,
    antwoord: Answer,
}

#[derive(Template)]
#[template(path = "ask.html")]
struct AskPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    items: Vec<Item>,
}

#[derive(Template)]
#[template(path = "ask_stop.html")]
struct StopPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    item: Item,
    /// Where "no" leads back to.
    back: &'a str,
}

/// What of somebody's own still has to be checked, as far as its room is on.
async fn waiting(tx: &mut Tx, here: &Here, owner: PersonId) -> Result<Vec<Item>> {
    let own = queries::owned_by(tx, owner).await?.into_iter();
    let is_waiting =
        |item: &Item| item.stage(here.now) != Stage::Fresh && here.centre.has(&item.room);
    Ok(own.filter(is_waiting).collect())
}

/// Looking changes nothing, since the scanners of mail servers look at every link.
async fn show(visit: Visit<AtTheGate, Held>) -> Result<Response> {
    let Visit { here, asked, mut tx, .. } = visit;
    let owner = queries::holder(&mut tx, &Token::claimed(&asked.token)).await?;
    let owner = owner.ok_or(Error::NotFound)?;
    let mut items = waiting(&mut tx, &here, owner).await?;
    let words = Words(&here.voice);
    // What was answered meanwhile is not asked again.
    let stops = items.iter().position(|item| asked.stopt.as_ref() == Some(&item.path));
    if let Some(stops) = stops {
        let item = items.swap_remove(stops);
        return page(&StopPage { words, here: &here, item, back: &here.path });
    }
    page(&AskPage { words, here: &here, items })
}

async fn answer(rooms: Rooms, mut deed: Deed<AtTheGate, AnswerForm>) -> Result<Response> {
    let token = Token::claimed(&deed.form.token);
    let owner = queries::holder(&mut deed.tx, &token).await?.ok_or(Error::NotFound)?;
    let own = waiting(&mut deed.tx, &deed.here, owner).await?;
    let answer = deed.form.antwoord;
    // Answered by somebody else meanwhile: there is nothing left to do.
    if own.iter().any(|item| item.path == deed.form.wat) {
        answer.give(&mut deed.tx, &deed.house, &rooms, &deed.form.wat).await?;
    }
    let says = answer.says(&Words(&deed.here.voice)).to_owned();
    deed.done_saying(&path_of(&token), &says).await
}

impl Answer {
    pub fn says<'v>(self, words: &Words<'v>) -> &'v str {
        match self {
            Self::True => words.thanks_true(),
            Self::Stopped => words.thanks_stopped(),
        }
    }
}
