//! One source: how it goes, what it brought, and taking it away.
use crate::activity;
use crate::gathered::batch::GatheredId;
use crate::gathered::source::{self, Source, SourceId};
use crate::gathered::taking;
use crate::gathered::{PATH as SOURCES_PATH, TAKEN_IN, TAKEN_OFF};
use crate::must_be_on;
use crate::queries::gathered as queries;
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use fetching::{Address, Fetching};
use kernel::{BackRoomItem, Deed, Error, Here, Result, Team, Tx, Visit, page, people};
use std::sync::Arc;

pub const PATH: &str = "/achterkamer/agenda/bronnen/bron/{bron}";
pub const NOW_PATH: &str = "/achterkamer/agenda/bronnen/bron/{bron}/nu";
pub const RIGHT_PATH: &str = "/achterkamer/agenda/bronnen/bron/{bron}/klopt";
pub const STILL_PATH: &str = "/achterkamer/agenda/bronnen/bron/{bron}/toch";
pub const GONE_PATH: &str = "/achterkamer/agenda/bronnen/bron/{bron}/weg";

pub fn path_of(id: SourceId) -> String {
    format!("/achterkamer/agenda/bronnen/bron/{id}")
}

#[derive(serde::Deserialize)]
pub struct Which {
    bron: SourceId,
    /// What was left out and comes in all the same.
    wat: Option<GatheredId>,
}

/// What a source brought and is on the calendar.
struct Line {
    path: String,
    title: String,
    is_ours: bool,
}

/// What was left out, since it seems to be on the calendar already.
struct Left {
    id: GatheredId,
    title: String,
}

#[derive(Template)]
#[template(path = "source.html")]
struct SourcePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    source: &'a Source,
    site: String,
    /// The name of whoever knows about it.
    contact: Option<String>,
    lines: Vec<Line>,
    left: Vec<Left>,
}

impl SourcePage<'_> {
    fn path(&self) -> String {
        path_of(self.source.id)
    }
}

async fn at(tx: &mut Tx, id: SourceId) -> Result<Source> {
    queries::source(tx, id).await?.ok_or(Error::NotFound)
}

pub async fn show(visit: Visit<Team, Which>) -> Result<Response> {
    let Visit { here, house, asked, mut tx, .. } = visit;
    must_be_on(&here)?;
    let source = at(&mut tx, asked.bron).await?;
    let contact = match source.contact_id {
        Some(contact) => Some(people::person(&mut tx, contact).await?.name),
        None => None,
    };
    let lines = queries::on_the_calendar(&mut tx, source.id).await?;
    let lines = lines.into_iter().map(|one| Line {
        path: activity::path_of(&one.slug),
        title: one.title,
        is_ours: one.is_touched,
    });
    let left = queries::left_out(&mut tx, source.id).await?;
    let left = left
        .into_iter()
        .filter_map(|own| own.found().map(|found| Left { id: own.id, title: found.title }));
    let site = Address::parse(&source.address).map(|address| address.site().to_owned());
    page(&SourcePage {
        words: Words(&here.voice),
        here: &here,
        menu: house.back_room(&here),
        site: site.unwrap_or_default(),
        contact,
        lines: lines.collect(),
        left: left.collect(),
        source: &source,
    })
}

/// Reads it now, whatever the hour.
pub async fn read_now(fetching: Arc<Fetching>, mut deed: Deed<Team, Which>) -> Result<Response> {
    must_be_on(&deed.here)?;
    super::sources_page::may_look(&deed)?;
    let id = at(&mut deed.tx, deed.form.bron).await?.id;
    let (house, centre) = (deed.house.clone(), deed.here.centre.id);
    let reading = async move { source::read(&house, &fetching, centre, id).await };
    let (mut deed, ()) = deed.meanwhile(reading).await?;
    let says = at(&mut deed.tx, id).await?.says(&deed.here);
    deed.done_saying(&path_of(id), &says).await
}

/// "Ja, dat klopt": what is missing over there goes here too, with the next reading.
pub async fn say_right(mut deed: Deed<Team, Which>) -> Result<Response> {
    let source = at(&mut deed.tx, deed.form.bron).await?;
    let now = deed.tx.now;
    let source = Source { may_shrink: true, next_at: now, ..source };
    queries::keep_source(&mut deed.tx, &source).await?;
    source::read_from_now_on(&mut deed.tx, &source).await?;
    let says = Words(&deed.here.voice).gather_right_said().to_owned();
    deed.done_saying(&path_of(source.id), &says).await
}

/// Puts something on the calendar that was left out.
pub async fn take_in_still(mut deed: Deed<Team, Which>) -> Result<Response> {
    let source = at(&mut deed.tx, deed.form.bron).await?;
    let id = deed.form.wat.ok_or(Error::NotFound)?;
    let own = queries::by_id(&mut deed.tx, id).await?;
    let own = own.filter(|own| own.source_id == Some(source.id) && own.activity_id.is_none());
    let own = own.ok_or(Error::NotFound)?;
    let found = own.found().ok_or(Error::NotFound)?;
    let voice = deed.here.centre.voice(deed.here.centre.language());
    let how = source.how(&deed.here.centre.zone, Words(&voice).gather_cost_unknown());
    taking::take_in(&mut deed.tx, &found, Some(own.id), &how).await?;
    people::log_act(&mut deed.tx, Some(deed.who.id), None, TAKEN_IN, &source.id.to_string())
        .await?;
    kernel::centre::touch(&mut deed.tx).await?;
    let says = Words(&deed.here.voice).gather_n_in(1);
    deed.done_saying(&path_of(source.id), &says).await
}

/// Takes the source away with everything that came from it, as far as nobody did something with it.
pub async fn take_away(mut deed: Deed<Team, Which>) -> Result<Response> {
    let source = queries::hold(&mut deed.tx, deed.form.bron).await?.ok_or(Error::NotFound)?;
    let all = queries::of(&mut deed.tx, Some(source.id), None).await?;
    let taken = taking::take_off(&mut deed.tx, all).await?;
    queries::remove_source(&mut deed.tx, source.id).await?;
    people::log_act(&mut deed.tx, Some(deed.who.id), None, TAKEN_OFF, &source.id.to_string())
        .await?;
    kernel::centre::touch(&mut deed.tx).await?;
    let says = taken.says(&Words(&deed.here.voice));
    deed.done_saying(SOURCES_PATH, &says).await
}
