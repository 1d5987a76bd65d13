//! The talk of whoever looks: where they stand in the queue, what was said, and who looked.
use crate::again::Again;
use crate::appointment::Time;
use crate::line::{Kind, Line, Showing};
use crate::live::{self, Ear, Live};
use crate::looked::{self, Look};
use crate::queries::{again, lines, talks, times};
use crate::sealed::unlock;
use crate::speaking::{Draft, Speaking};
use crate::talk::{Company, Party, State};
use crate::words::Words;
use crate::worker::{self, Stay};
use crate::{PATH, RETENTION, entrance, must_be_on, seeing};
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use kernel::{
    Deed, Error, Here, House, Keys, Nothing, PersonId, Result, Tx, Visit, page, page_again,
};
use stream::{TEXT_MAX_CHARS, Whose};

pub const LIVE_PATH: &str = "/zijkamer/live";
pub const CLOSE_PATH: &str = "/zijkamer/klaar";
pub const AWAY_PATH: &str = "/zijkamer/weg";
/// So many lines stand on a page, as the statement says.
const LINES_ON_PAGE: usize = 500;

/// Lines by days: the day as it is said, and the lines as the live stream sends them.
pub struct Days {
    pub days: Vec<(String, Vec<String>)>,
    /// From this number on they stand on this page, when there are more before.
    pub begins_at: Option<i64>,
}

impl Days {
    pub async fn read(
        tx: &mut Tx,
        keys: &Keys,
        here: &Here,
        company: &Company,
        (viewer, before): (Option<PersonId>, Option<i64>),
    ) -> Result<Self> {
        let with = unlock(keys, tx.centre, &company.it)?;
        let before = before.unwrap_or(company.it.last_number + 1);
        let stored = lines::before(tx, company.it.id, before).await?;
        let is_whole = stored.len() < LINES_ON_PAGE;
        let begins_at = stored.first().map(|line| line.number).filter(|_| !is_whole);
        let showing = Showing { centre: &here.centre, company };
        let mut days: Vec<(String, Vec<String>)> = Vec::new();
        for line in stored.iter().map(|stored| Line::open(stored, &with)) {
            let day = here.date(line.said_at);
            let html = showing.html(&line, here.voice.language, viewer)?;
            match days.last_mut().filter(|(said, _)| *said == day) {
                Some((_, lines)) => lines.push(html),
                None => days.push((day, vec![html])),
            }
        }
        Ok(Self { days, begins_at })
    }
}

#[derive(Template)]
#[template(path = "own.html")]
pub struct OwnPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    company: Company,
    log: Days,
    looks: Vec<Look>,
    /// What is offered to choose from, and what is agreed.
    offered: Vec<Time>,
    agreed: Vec<Time>,
    /// The day on which the worker would ask how it goes.
    again: Option<Again>,
    /// How many are before this one in the queue.
    n_before: i64,
    /// Who is there now, by name; empty when nobody is.
    there: String,
    /// The first moment on which somebody is, as the page says it.
    next: Option<(String, String)>,
    promised: String,
    draft: Draft,
}

impl<'a> OwnPage<'a> {
    pub async fn new(
        tx: &mut Tx,
        house: &House,
        here: &'a Here,
        company: Company,
        before: Option<i64>,
        draft: Draft,
    ) -> Result<Self> {
        let workers = worker::all(tx, &here.centre).await?;
        let who = entrance::WhoIsThere::of(here, &workers)?;
        let viewer = Some(company.it.resident_id);
        let names: Vec<String> = who.now.into_iter().map(|(name, _, _)| name).collect();
        let coming = times::coming(tx, company.it.id).await?;
        let (agreed, offered) = coming.into_iter().partition(Time::is_agreed);
        Ok(Self {
            words: Words(&here.voice),
            here,
            offered,
            agreed,
            again: again::of(tx, company.it.id).await?,
            log: Days::read(tx, &house.keys, here, &company, (viewer, before)).await?,
            looks: looked::of(tx, &house.keys, here, company.it.id).await?,
            n_before: talks::n_before(tx, &company.it).await?,
            there: names.join(", "),
            next: who.next,
            promised: company.it.answer_before.map(|at| here.date(at)).unwrap_or_default(),
            company,
            draft,
        })
    }

    fn text_max(&self) -> usize {
        TEXT_MAX_CHARS
    }

    fn keep_days(&self) -> i64 {
        self.here.centre.terms.days(&RETENTION[0])
    }

    fn is_waiting(&self) -> bool {
        self.company.it.state == State::Waiting
    }

    fn is_closed(&self) -> bool {
        self.company.it.is_closed()
    }

    fn suicide_line(&self) -> &'static str {
        entrance::suicide_line(self.here)
    }

    /// "Koen", or "het team" as long as nobody took it.
    fn other(&self) -> &str {
        self.company.worker().map_or(self.words.the_team(), |own| own.name.as_str())
    }

    fn picture(&self) -> String {
        let drawing = || kernel::asset::drawing("").to_owned();
        self.company.worker().map_or_else(drawing, |own| own.picture())
    }
}

/// The page once more, with everything that was typed.
pub async fn again(
    tx: &mut Tx,
    house: &House,
    here: &Here,
    company: Company,
    draft: Draft,
) -> Result<Response> {
    page_again(&OwnPage::new(tx, house, here, company, None, draft).await?)
}

#[derive(serde::Deserialize)]
pub struct From {
    /// The last number on the page that asks.
    na: Option<i64>,
}

pub async fn listen(live: Live, visit: Visit<Stay, From>) -> Result<Response> {
    let Visit { who, here, asked, house, headers, mut tx, .. } = visit;
    must_be_on(&here)?;
    let Some(company) = seeing::own(&mut tx, who.id).await? else {
        // Then a browser stops asking.
        return Ok(StatusCode::NO_CONTENT.into_response());
    };
    live::saw(&live, here.centre.id, &company.it, Party::Resident, here.now);
    let whose = Whose::Stay { person: who.id, token_hash: who.0.token_hash.clone() };
    // A stream lasts for hours; its visit's transaction does not.
    drop(tx);
    let ear = Ear { company: &company, whose, after: asked.na };
    Ok(live::listen(&live, &house, &here, &headers, ear))
}

/// "Ik ben klaar": it is closed, and stays readable for both.
pub async fn close(live: Live, mut deed: Deed<Stay, Nothing>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let it = talks::of_resident(&mut deed.tx, deed.who.id).await?.ok_or(Error::NotFound)?;
    if talks::close(&mut deed.tx, it.id).await? {
        let speaking = Speaking { live: &live, house: &deed.house, here: &deed.here };
        speaking.happened(&mut deed.tx, it.id, Kind::Closed, None).await?;
    }
    let says = Words(&deed.here.voice).closed_said().to_owned();
    deed.done_saying(PATH, &says).await
}

#[derive(Template)]
#[template(path = "away.html")]
struct AwayPage<'a> {
    words: Words<'a>,
    here: &'a Here,
}

pub async fn ask_away(visit: Visit<Stay, Nothing>) -> Result<Response> {
    let Visit { who, here, mut tx, .. } = visit;
    must_be_on(&here)?;
    talks::of_resident(&mut tx, who.id).await?.ok_or(Error::NotFound)?;
    page(&AwayPage { words: Words(&here.voice), here: &here })
}

/// "Gooi het gesprek weg": for both, at once, and with it why somebody looked.
pub async fn throw_away(live: Live, mut deed: Deed<Stay, Nothing>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let it = talks::of_resident(&mut deed.tx, deed.who.id).await?.ok_or(Error::NotFound)?;
    crate::privacy::throw_away(&live, &mut deed.tx, &it).await?;
    let says = Words(&deed.here.voice).thrown_away().to_owned();
    deed.done_saying(PATH, &says).await
}
