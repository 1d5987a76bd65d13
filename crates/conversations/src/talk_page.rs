//! One conversation, open.
use crate::conversation::{Company, ConversationId};
use crate::line::{Line, Showing};
use crate::list_page::{self, Row};
use crate::live::{self, Live};
use crate::queries::{conversations, lines};
use crate::sealed::{self, unlock};
use crate::speaking::{self, Draft};
use crate::words::Words;
use crate::{away, seeing};
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use kernel::{Here, House, Neighbour, Person, PersonId, Result, Tx, Visit, page};
use std::collections::HashSet;
use stream::{Join, TEXT_MAX_CHARS, Whose};

pub const PATH: &str = "/gesprekken/{gesprek}";
pub const LIVE_PATH: &str = "/gesprekken/{gesprek}/live";
/// So many lines stand on a page, as the statement says.
const LINES_ON_PAGE: usize = 500;
/// So many other conversations stand beside an open one.
const LIST_BESIDE: usize = 20;

#[derive(serde::Deserialize)]
pub struct Asked {
    pub gesprek: ConversationId,
    /// "wat eerder gezegd is": the lines before this number.
    tot: Option<i64>,
}

/// Who hears what, before anything is said.
enum Readers {
    /// "Alleen Ben leest dit."
    Other(String),
    /// Somebody at the desk reads it aloud: who, and to whom.
    Desk { who: String, whom: String },
    /// This person reads it aloud.
    You { began: String, whom: String },
    /// Those who make the newspaper, by name.
    Editors { who: String },
    /// This person is one of them.
    Editor { began: String, who: String },
}

#[derive(Template)]
#[template(path = "talk.html")]
pub struct TalkPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    company: Company,
    viewer: PersonId,
    rows: Vec<Row>,
    title: String,
    name: String,
    picture: String,
    readers: Readers,
    /// By days: the day as it is said, and the lines as the live stream sends them.
    days: Vec<(String, Vec<String>)>,
    last_number: i64,
    /// From this number on they stand on this page, when there are more before.
    begins_at: Option<i64>,
    /// What the room of the subject asks, as ready HTML.
    asked: Vec<String>,
    /// Why nothing can be said now.
    not_now: Option<String>,
    draft: Draft,
}

impl<'a> TalkPage<'a> {
    pub async fn new(
        tx: &mut Tx,
        house: &House,
        here: &'a Here,
        viewer: &Person,
        company: Company,
        before: Option<i64>,
        draft: Draft,
    ) -> Result<Self> {
        let words = Words(&here.voice);
        let with = unlock(&house.keys, here.centre.id, &company.it)?;
        let (title, on_behalf_of) =
            (sealed::title(&company.it, &with)?, sealed::on_behalf_of(&company.it, &with)?);
        let before = before.unwrap_or(company.it.last_number + 1);
        let stored = lines::before(tx, company.it.id, before).await?;
        let is_whole = stored.len() < LINES_ON_PAGE;
        let begins_at = stored.first().map(|line| line.number).filter(|_| !is_whole);
        let on_behalf = on_behalf_of.as_deref();
        let showing = Showing { centre: &here.centre, company: &company, on_behalf_of: on_behalf };
        let own = company.seat_of(viewer.id).map(|own| own.seat);
        let mut days: Vec<(String, Vec<String>)> = Vec::new();
        for line in stored.iter().map(|stored| Line::open(stored, &with)) {
            let day = here.date(line.said_at);
            let html = showing.html(&line, here.voice.language, own)?;
            match days.last_mut().filter(|(said, _)| *said == day) {
                Some((_, lines)) => lines.push(html),
                None => days.push((day, vec![html])),
            }
        }
        let is_answered = !conversations::answered(tx, &[company.it.id]).await?.is_empty();
        let talking = company.talking(title.clone(), is_answered);
        let asked = match &talking {
            Some(talking) => house.in_talk(tx, here, talking).await?,
            None => Vec::new(),
        };
        let names = list_page::names_beside(&words, viewer, &company);
        let readers = readers(&words, &company, viewer, &names, on_behalf_of);
        let keeps_words = draft.problem.is_some();
        let not_now =
            speaking::not_now(tx, (house, here), viewer.id, &company.it.subject_path).await?;
        Ok(Self {
            words,
            here,
            viewer: viewer.id,
            rows: Vec::new(),
            title,
            name: match &readers {
                Readers::Desk { whom, .. } => words.via_the_desk(whom),
                Readers::Editors { .. } => words.the_editors().to_owned(),
                Readers::Other(name)
                | Readers::You { began: name, .. }
                | Readers::Editor { began: name, .. } => name.clone(),
            },
            picture: list_page::picture(viewer, &company),
            readers,
            days,
            last_number: company.it.last_number,
            begins_at,
            asked,
            not_now: not_now.filter(|_| !keeps_words),
            draft,
            company,
        })
    }

    fn text_max(&self) -> usize {
        TEXT_MAX_CHARS
    }

    fn path(&self) -> String {
        self.company.it.id.path()
    }

    fn to_label(&self) -> String {
        match &self.readers {
            Readers::You { began, whom } => self.words.to_for(began, whom),
            Readers::Editors { .. } => self.words.to_editors().to_owned(),
            _ => self.words.to(&self.name),
        }
    }

    /// With whom one does not want to talk any more; not where several answer.
    fn block_path(&self) -> Option<String> {
        let other = self.company.readers_beside(self.viewer).next()?.person_id?;
        self.company.is_between_two().then(|| moderation::block::path_to_block(other, crate::PATH))
    }

    fn heading(&self) -> String {
        match &self.readers {
            Readers::You { whom, .. } => self.words.at_the_desk(whom),
            _ => self.name.clone(),
        }
    }
}

fn readers(
    words: &Words<'_>,
    company: &Company,
    viewer: &Person,
    names: &str,
    on_behalf_of: Option<String>,
) -> Readers {
    let names = names.to_owned();
    if company.it.is_with_editors {
        let who = list_page::editors(words, company);
        let is_editor = company.is_answered_by(viewer.id);
        return if is_editor {
            Readers::Editor { began: names, who }
        } else {
            Readers::Editors { who }
        };
    }
    match on_behalf_of.filter(|_| company.it.is_at_desk) {
        None => Readers::Other(names),
        Some(whom) if company.is_answered_by(viewer.id) => Readers::You { began: names, whom },
        Some(whom) => Readers::Desk { who: names, whom },
    }
}

pub async fn show(live: Live, visit: Visit<Neighbour, Asked>) -> Result<Response> {
    let Visit { who, here, asked, house, mut tx, .. } = visit;
    let Some(company) = seeing::find(&mut tx, &here, &who, asked.gesprek).await? else {
        return away::gone(&here, "");
    };
    live::saw(&live, here.centre.id, who.id, &company, here.now);
    let draft = Draft::default();
    let talk = TalkPage::new(&mut tx, &house, &here, &who, company, asked.tot, draft).await?;
    let others = seeing::all_of(&mut tx, &who).await?;
    let others = others.iter().take(LIST_BESIDE);
    let rows = others.map(|other| Row {
        is_open: other.it.id == asked.gesprek,
        ..list_page::row(&here, &house.keys, &live, &who, other)
    });
    page(&TalkPage { rows: rows.collect(), ..talk })
}

#[derive(serde::Deserialize)]
pub struct From {
    gesprek: ConversationId,
    /// The last number on the page that asks.
    na: Option<i64>,
}

pub async fn listen(live: Live, visit: Visit<Neighbour, From>) -> Result<Response> {
    let Visit { who, here, asked, house, headers, mut tx, .. } = visit;
    let Some(company) = seeing::find(&mut tx, &here, &who, asked.gesprek).await? else {
        // Then a browser stops asking.
        return Ok(StatusCode::NO_CONTENT.into_response());
    };
    live::saw(&live, here.centre.id, who.id, &company, here.now);
    let heard = stream::heard(&headers, asked.na, company.it.last_number);
    let unseen = moderation::unseen_by(&mut tx, who.id).await?;
    let whose = Whose::Stay { person: who.id, token_hash: who.0.token_hash.clone() };
    // A stream lasts for hours; its visit's transaction does not.
    drop(tx);
    let topic = Live::topic(here.centre.id, asked.gesprek);
    let language = here.voice.language;
    let unseen = if company.it.is_at_desk { HashSet::new() } else { unseen };
    let join = Join { house: &house, topic: &topic, language, heard, whose, unseen };
    Ok(live::listen(&live, join, here.centre.id, asked.gesprek))
}
