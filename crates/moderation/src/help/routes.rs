//! Addresses of a call for help.
use super::calling::{self, answer, ask, end};
use super::queries::{self, Call};
use super::{Help, HelpId, on_call};
use crate::own_path::own_path;
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::jiff::SignedDuration;
use kernel::{BackRoomItem, Deed, Error, Here, Result, Routes, Team, Tx, Visit, page};

pub const PATH: &str = "/achterkamer/hulp";
const HELP_PATH: &str = "/achterkamer/hulp/{welke}";
const COME_PATH: &str = "/achterkamer/hulp/{welke}/ik-kom";
const END_PATH: &str = "/achterkamer/hulp/{welke}/klaar";

/// What nobody closed is not shown for longer.
const OPEN_FOR: SignedDuration = SignedDuration::from_hours(24);

pub fn routes(routes: Routes) -> Routes {
    let routes = routes
        .look(PATH, overview)
        .act(PATH, press)
        .look(HELP_PATH, show)
        .act(COME_PATH, come)
        .act(END_PATH, close);
    on_call::routes(routes)
}

pub fn path_of(id: HelpId) -> String {
    format!("{PATH}/{id}")
}

/// A number as a link wants it.
fn phone_link(phone: &str) -> String {
    let digits = |c: &char| c.is_ascii_digit() || *c == '+';
    format!("tel:{}", phone.chars().filter(digits).collect::<String>())
}

#[derive(Template)]
#[template(path = "help_button.html")]
struct HelpButton<'a> {
    words: Words<'a>,
    here: &'a Here,
    place: &'a str,
}

/// The form with the one button, as HTML for a page that somebody of the team looks at; `place`
/// is where the helper should go.
pub fn help_button(here: &Here, place: &str) -> Result<String> {
    Ok(HelpButton { words: Words(&here.voice), here, place }.render()?)
}

#[derive(Template)]
#[template(path = "help_overview.html")]
struct OverviewPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    button: String,
    open: Vec<Help>,
}

async fn overview(visit: Visit<Team>) -> Result<Response> {
    let Visit { here, house, mut tx, .. } = visit;
    let since = here.now - OPEN_FOR;
    page(&OverviewPage {
        words: Words(&here.voice),
        here: &here,
        menu: house.back_room(&here),
        button: help_button(&here, "")?,
        open: queries::open(&mut tx, since).await?,
    })
}

#[derive(serde::Deserialize)]
struct Where {
    #[serde(default)]
    waar: String,
}

async fn press(mut deed: Deed<Team, Where>) -> Result<Response> {
    let place = own_path(&deed.form.waar).unwrap_or_default();
    let id = ask(&mut deed.tx, &deed.house, deed.who.id, place).await?;
    deed.done(&path_of(id)).await
}

#[derive(serde::Deserialize)]
struct Which {
    welke: HelpId,
}

#[derive(Template)]
#[template(path = "help_call.html")]
struct HelpPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    help: &'a Help,
    called: Vec<Call>,
    /// Whom to ring oneself when nobody answers.
    next: Option<(String, String)>,
    is_asker: bool,
    is_helper: bool,
}

impl HelpPage<'_> {
    fn title(&self) -> String {
        if self.is_asker {
            self.words.help_title().to_owned()
        } else {
            self.words.help_asks(&self.help.asked_name)
        }
    }

    /// Nobody answered in time, or nobody was called whom one can ring too.
    fn shows_112(&self) -> bool {
        let is_out_of_reach = self.called.iter().all(|call| call.phone.is_empty());
        self.help.is_waiting() && (self.help.is_late(self.here.now) || is_out_of_reach)
    }

    fn may_come(&self) -> bool {
        self.help.is_waiting() && !self.is_asker
    }

    fn may_end(&self) -> bool {
        self.help.ended_at.is_none() && (self.is_asker || self.is_helper)
    }

    fn phone_link(&self, phone: &str) -> String {
        phone_link(phone)
    }
}

async fn show(visit: Visit<Team, Which>) -> Result<Response> {
    let Visit { who, here, house, asked, mut tx, .. } = visit;
    let help = queries::help(&mut tx, asked.welke).await?.ok_or(Error::NotFound)?;
    let called = queries::called(&mut tx, help.id).await?;
    let next = whom_to_ring(&mut tx, &help, &called).await?;
    page(&HelpPage {
        words: Words(&here.voice),
        here: &here,
        menu: house.back_room(&here),
        is_asker: help.asked_by == who.id,
        is_helper: help.answered_by == Some(who.id),
        help: &help,
        called,
        next,
    })
}

/// Name and number: whoever was called last, unless that is the first; then the next in line.
async fn whom_to_ring(
    tx: &mut Tx,
    help: &Help,
    called: &[Call],
) -> Result<Option<(String, String)>> {
    if let [_, .., last] = called {
        return Ok(Some((last.name.clone(), last.phone.clone())));
    }
    if let Some(next) = calling::next(tx, help).await? {
        return Ok(Some((next.name, next.phone)));
    }
    Ok(called.first().map(|only| (only.name.clone(), only.phone.clone())))
}

async fn come(mut deed: Deed<Team, Which>) -> Result<Response> {
    let help = queries::help(&mut deed.tx, deed.form.welke).await?.ok_or(Error::NotFound)?;
    if help.asked_by == deed.who.id {
        return Err(Error::NotAllowed("answer one's own call"));
    }
    answer(&mut deed.tx, &help, deed.who.id).await?;
    deed.done(&help.path()).await
}

async fn close(mut deed: Deed<Team, Which>) -> Result<Response> {
    let help = queries::help(&mut deed.tx, deed.form.welke).await?.ok_or(Error::NotFound)?;
    let own = [Some(help.asked_by), help.answered_by];
    if !own.contains(&Some(deed.who.id)) {
        return Err(Error::NotAllowed("end somebody else's call"));
    }
    end(&mut deed.tx, &help).await?;
    deed.done(&help.path()).await
}
