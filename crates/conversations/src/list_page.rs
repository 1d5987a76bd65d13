//! All one's conversations, and how much is new in them.
use crate::conversation::{Company, ConversationId, Seat};
use crate::live::{Live, Side};
use crate::queries::seats;
use crate::sealed::{self, unlock};
use crate::seeing;
use crate::words::Words;
use crate::{NAME, PATH, RETENTION};
use askama::Template;
use axum::response::Response;
use kernel::{Error, Here, Keys, Neighbour, Person, Result, Tx, Visit, asset, page};

/// One conversation in the list, for one person.
pub struct Row {
    pub id: ConversationId,
    /// "Ben", "Wim, via de balie", "Ria"
    pub name: String,
    /// What it is about; empty when that does not open.
    pub title: String,
    /// For whom this person answers at the desk.
    pub label: String,
    /// Who reads it aloud.
    pub read_by: String,
    pub picture: String,
    pub when: String,
    /// That somebody who keeps it kind read what this person reported; empty: nobody did.
    pub read_by_team: String,
    pub n_new: i64,
    /// Stands beside the list.
    pub is_open: bool,
}

/// The line of one conversation.
pub fn row(here: &Here, keys: &Keys, live: &Live, viewer: &Person, company: &Company) -> Row {
    let words = Words(&here.voice);
    let opened = open(here, keys, company);
    let on_behalf_of = opened.as_ref().and_then(|(_, whom)| whom.clone());
    let names = names_beside(&words, viewer, company);
    let is_to_editors = company.it.is_with_editors && !company.is_answered_by(viewer.id);
    let is_desk_of_another = company.it.is_at_desk && !company.is_answered_by(viewer.id);
    let (name, read_by) = match &on_behalf_of {
        Some(whom) if is_desk_of_another => {
            (words.via_the_desk(whom), words.reads_aloud(&names, whom))
        }
        _ if is_to_editors => {
            (words.the_editors().to_owned(), words.editors_read(editors(&words, company)))
        }
        _ => (names, String::new()),
    };
    let read_by_team = company.seat_of(viewer.id).and_then(|own| own.read_by_team_at);
    let label = on_behalf_of.filter(|_| company.is_answered_by(viewer.id));
    Row {
        id: company.it.id,
        name,
        title: opened.map(|(title, _)| title).unwrap_or_default(),
        label: label.map(|whom| words.at_the_desk(whom)).unwrap_or_default(),
        read_by,
        picture: picture(viewer, company),
        when: here.moment(company.it.last_at),
        read_by_team: read_by_team
            .map(|at| words.read_by_team(here.moment(at)))
            .unwrap_or_default(),
        n_new: n_new_in(live, here, viewer, company),
        is_open: false,
    }
}

/// What it is about, and for whom the desk reads it.
fn open(here: &Here, keys: &Keys, company: &Company) -> Option<(String, Option<String>)> {
    let opened = || -> Result<_> {
        let with = unlock(keys, here.centre.id, &company.it)?;
        let on_behalf_of = sealed::on_behalf_of(&company.it, &with)?;
        Ok((sealed::title(&company.it, &with)?, on_behalf_of.filter(|_| company.it.is_at_desk)))
    };
    let opened: Result<_> = opened();
    if let Err(error) = &opened {
        let error = error as &dyn std::error::Error;
        tracing::error!(error, "the subject of a conversation does not open");
    }
    opened.ok()
}

/// "Fatima, Sanne": who reads it besides this person, or who began it for whoever answers.
pub fn names_beside(words: &Words<'_>, viewer: &Person, company: &Company) -> String {
    let began = company.began().filter(|_| company.is_answered_by(viewer.id));
    let seats: Vec<&Seat> = match began {
        Some(began) => vec![began],
        None => company.readers_beside(viewer.id).collect(),
    };
    let names = seats.iter().map(|seat| seat.name.as_deref().unwrap_or(words.somebody_who_left()));
    names.collect::<Vec<_>>().join(", ")
}

/// "Koen, Rosa": who reads what is said to the editors.
pub fn editors(words: &Words<'_>, company: &Company) -> String {
    let there = company.seats.iter().filter(|seat| 0 < seat.seat && seat.is_there());
    let names = there.map(|seat| seat.name.as_deref().unwrap_or(words.somebody_who_left()));
    names.collect::<Vec<_>>().join(", ")
}

pub fn picture(viewer: &Person, company: &Company) -> String {
    if !company.is_between_two() && !company.is_answered_by(viewer.id) {
        return asset::drawing("").to_owned();
    }
    let began = company.began().filter(|_| company.is_answered_by(viewer.id));
    let other = began.or_else(|| company.readers_beside(viewer.id).next());
    other.map_or_else(|| asset::drawing("").to_owned(), Seat::picture)
}

fn n_new_in(live: &Live, here: &Here, viewer: &Person, company: &Company) -> i64 {
    let Some(own) = company.seat_of(viewer.id) else { return 0 };
    let side = Side { centre: here.centre.id, id: company.it.id, person: viewer.id };
    (company.it.last_number - live.heard(side, own.heard)).max(0)
}

/// The conversations in which something is new for whoever is here, with how many lines.
async fn with_news(live: &Live, tx: &mut Tx, here: &Here) -> Result<Vec<(Company, i64)>> {
    let Some(viewer) = &here.person else { return Ok(Vec::new()) };
    let mut unread = seats::unread(tx, viewer.id).await?;
    unread.retain(|own| {
        let side = Side { centre: here.centre.id, id: own.id, person: viewer.id };
        live.heard(side, own.heard) < own.last_number
    });
    if unread.is_empty() {
        return Ok(Vec::new());
    }
    let counted = seeing::all_of(tx, viewer).await?.into_iter().map(|company| {
        let n = n_new_in(live, here, viewer, &company);
        (company, n)
    });
    Ok(counted.filter(|(_, n)| 0 < *n).collect())
}

/// How many lines are new for whoever is here, in all conversations that are there for them.
pub async fn n_new(live: &Live, tx: &mut Tx, here: &Here) -> Result<i64> {
    Ok(with_news(live, tx, here).await?.iter().map(|(_, n)| n).sum())
}

#[derive(Template)]
#[template(path = "waits.html")]
struct Waits<'a> {
    words: Words<'a>,
    n_new: i64,
    /// The one who wrote, on a device of one's own; empty when there are more.
    from: String,
    path: String,
}

/// What somebody for whom something waits sees on the front door.
pub async fn waits(live: &Live, tx: &mut Tx, here: &Here) -> Result<Option<String>> {
    if !here.centre.has(NAME) {
        return Ok(None);
    }
    let (words, news) = (Words(&here.voice), with_news(live, tx, here).await?);
    let n_new = news.iter().map(|(_, n)| n).sum();
    let (from, path) = match (news.as_slice(), &here.person) {
        ([], _) => return Ok(None),
        ([(one, _)], Some(viewer)) if one.is_between_two() && !here.is_borrowed => {
            (names_beside(&words, viewer, one), one.it.id.path())
        }
        _ => (String::new(), PATH.to_owned()),
    };
    Ok(Some(Waits { words, n_new, from, path }.render()?))
}

#[derive(Template)]
#[template(path = "list.html")]
struct ListPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    rows: Vec<Row>,
}

impl ListPage<'_> {
    fn keep_days(&self) -> i64 {
        self.here.centre.terms.days(&RETENTION[0])
    }
}

pub async fn show(live: Live, visit: Visit<Neighbour>) -> Result<Response> {
    let Visit { who, here, house, mut tx, .. } = visit;
    if !here.centre.has(NAME) {
        return Err(Error::NotFound);
    }
    let all = seeing::all_of(&mut tx, &who).await?;
    let rows = all.iter().map(|company| row(&here, &house.keys, &live, &who, company)).collect();
    live.looked((here.centre.id, who.id));
    page(&ListPage { words: Words(&here.voice), here: &here, rows })
}
