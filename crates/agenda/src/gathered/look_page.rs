//! What would come, before it does: looked at by somebody, put on the calendar, and for a week
//! taken off again.
use crate::activity::SigningUp;
use crate::date::Date;
use crate::gathered::alike::Calendar;
use crate::gathered::batch::{self, Batch, BatchId, BatchState};
use crate::gathered::found::Found;
use crate::gathered::source::{self, Source};
use crate::gathered::taking::{self, How};
use crate::gathered::{PATH as SOURCES_PATH, TAKEN_IN, TAKEN_OFF, source_page};
use crate::queries::gathered as queries;
use crate::words::Words;
use crate::{item, must_be_on};
use askama::Template;
use axum::response::Response;
use fetching::Marks;
use kernel::jiff::SignedDuration;
use kernel::{
    BackRoomItem, Centre, Deed, Error, Here, House, PersonId, Result, Team, Visit, Writing, page,
    people,
};
use std::collections::HashSet;
use std::sync::Arc;

pub const PATH: &str = "/achterkamer/agenda/bronnen/kijk/{lading}";
pub const UNDO_PATH: &str = "/achterkamer/agenda/bronnen/kijk/{lading}/weg";
/// The first of what would come; the rest is a number.
const SHOWN_MAX: usize = 20;
/// More doubles than that are one and the same list.
const DOUBLES_MAX: usize = 100;

pub fn path_of(id: BatchId) -> String {
    format!("/achterkamer/agenda/bronnen/kijk/{id}")
}

#[derive(serde::Deserialize)]
pub struct Asked {
    lading: BatchId,
}

#[derive(serde::Deserialize)]
pub struct Chosen {
    lading: BatchId,
    /// The doubles that come in all the same, by their number.
    #[serde(default)]
    toch: Vec<usize>,
    #[serde(default)]
    aanmelden: String,
}

/// Something that would come.
struct Line {
    n: usize,
    title: String,
    when: String,
    spot: String,
    /// How often it comes after that.
    n_more: i64,
    /// "Lijkt op: Samen soep koken, donderdag 26 november"
    like: Option<String>,
}

#[derive(Template)]
#[template(path = "look.html")]
struct LookPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    batch: &'a Batch,
    n_found: i64,
    fresh: Vec<Line>,
    n_fresh: usize,
    doubles: Vec<Line>,
    faults: Vec<String>,
}

impl LookPage<'_> {
    fn is_seen(&self) -> bool {
        self.batch.state == BatchState::Seen
    }
    fn heading(&self) -> &str {
        match self.batch.state {
            BatchState::Seen => self.words.gather_look_title(),
            BatchState::In => self.words.gather_in_title(),
            BatchState::Undone => self.words.gather_undone_title(),
        }
    }
    fn n_unshown(&self) -> i64 {
        i64::try_from(self.n_fresh.saturating_sub(self.fresh.len())).unwrap_or(0)
    }
    fn is_empty(&self) -> bool {
        self.n_found == 0
    }
    fn path(&self) -> String {
        path_of(self.batch.id)
    }
    fn may_undo(&self) -> bool {
        self.batch.may_undo(self.here.now)
    }
}

pub async fn show(visit: Visit<Team, Asked>) -> Result<Response> {
    let Visit { here, house, asked, mut tx, .. } = visit;
    must_be_on(&here)?;
    let batch = batch::at(&mut tx, asked.lading).await?;
    let read = batch.content()?.read;
    let words = Words(&here.voice);
    let calendar = Calendar::read(&mut tx, &here.centre.zone, &HashSet::new()).await?;
    let (mut fresh, mut doubles, mut n_fresh) = (Vec::new(), Vec::new(), 0);
    for (n, found) in read.found.iter().enumerate() {
        let line = line(&here, &calendar, n, found);
        match line.like {
            Some(_) if doubles.len() < DOUBLES_MAX && batch.state == BatchState::Seen => {
                doubles.push(line);
            }
            _ => {
                n_fresh += 1;
                if fresh.len() < SHOWN_MAX {
                    fresh.push(line);
                }
            }
        }
    }
    let mut faults: Vec<String> =
        read.faults.iter().map(|(fault, n)| fault.says(&words, *n)).collect();
    if !read.wrong_lines.is_empty() {
        let lines: Vec<String> = read.wrong_lines.iter().map(usize::to_string).collect();
        faults.push(words.gather_wrong_lines(lines.join(", ")));
    }
    let n_found = i64::try_from(read.found.len()).unwrap_or(i64::MAX);
    let menu = house.back_room(&here);
    let here = &here;
    page(&LookPage { words, here, menu, batch: &batch, n_found, fresh, n_fresh, doubles, faults })
}

fn line(here: &Here, calendar: &Calendar, n: usize, found: &Found) -> Line {
    let (words, today) = (Words(&here.voice), here.local_now().date());
    let dates = found.dates(today);
    let zone = &here.centre.zone;
    let when = dates.first().map(|first| {
        let (starts_at, ends_at) = (first.when.starts_at(zone), first.when.ends_at(zone));
        item::when(here, &Date::usual(first.day.to_string(), starts_at, ends_at))
    });
    let like = calendar.like(found, today);
    Line {
        n,
        title: found.title.clone(),
        when: when.unwrap_or_default(),
        spot: found.spot.clone(),
        n_more: i64::try_from(dates.len().saturating_sub(1)).unwrap_or(0),
        like: like.map(|known| words.gather_like(&known.title, here.moment(known.starts_at))),
    }
}

/// What comes in and what stays out, told apart before anybody holds the writer.
struct Parted {
    marks: Marks,
    comes_in: Vec<Found>,
    stays_out: Vec<Found>,
}

/// Everything comes in but the doubles that nobody ticked.
async fn parted(
    house: House,
    centre: Arc<Centre>,
    batch: Batch,
    still: Vec<usize>,
) -> Result<Parted> {
    let content = batch.content()?;
    let mut look = house.db.read(house.clock.now());
    look.centre = centre.id;
    let today = look.now.to_zoned(centre.zone.clone()).date();
    let calendar = Calendar::read(&mut look, &centre.zone, &HashSet::new()).await?;
    drop(look);
    let marks = content.marks();
    let mut parted = Parted { marks, comes_in: Vec::new(), stays_out: Vec::new() };
    for (n, found) in content.read.found.into_iter().enumerate() {
        if still.contains(&n) || calendar.like(&found, today).is_none() {
            parted.comes_in.push(found);
        } else {
            parted.stays_out.push(found);
        }
    }
    Ok(parted)
}

/// Puts it on the calendar.
pub async fn take_in(mut deed: Deed<Team, Chosen>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let batch = batch::at(&mut deed.tx, deed.form.lading).await?;
    let (house, centre) = (deed.house.clone(), deed.here.centre.clone());
    let parting = parted(house, centre, batch.clone(), deed.form.toch.clone());
    let (mut deed, parted) = deed.meanwhile(parting).await?;
    if !queries::turn(&mut deed.tx, batch.id, "seen", "in").await? {
        return deed.done(&path_of(batch.id)).await;
    }
    let sign_up = SigningUp::from_word(&deed.form.aanmelden);
    let voice = deed.here.centre.voice(deed.here.centre.language());
    let cost_unknown = Words(&voice).gather_cost_unknown();
    let zone = &deed.here.centre.zone;
    let (goes_to, how) = if batch.is_source() {
        let contact = deed.who.id;
        let source = begin_source(&mut deed.tx, &batch, parted.marks, sign_up, contact).await?;
        let Some(source) = source else { return deed.done(SOURCES_PATH).await };
        for found in &parted.stays_out {
            taking::leave_out(&mut deed.tx, found, &source.how(zone, cost_unknown)).await?;
        }
        (source_page::path_of(source.id), source.how(zone, cost_unknown))
    } else {
        let how = How {
            owner: Some(deed.who.id),
            source: None,
            batch: Some(batch.id),
            sign_up,
            cost_unknown,
            zone,
            forget_at: Some(batch.made_at + KEEP),
        };
        (path_of(batch.id), how)
    };
    for found in &parted.comes_in {
        taking::take_in(&mut deed.tx, found, None, &how).await?;
    }
    people::log_act(&mut deed.tx, Some(deed.who.id), None, TAKEN_IN, &batch.id.to_string()).await?;
    kernel::centre::touch(&mut deed.tx).await?;
    let n_in = i64::try_from(parted.comes_in.len()).unwrap_or(i64::MAX);
    let says = Words(&deed.here.voice).gather_n_in(n_in);
    deed.done_saying(&goes_to, &says).await
}

/// A batch is forgotten after it can no longer be undone.
const KEEP: SignedDuration = SignedDuration::from_hours(24 * super::BATCH_KEEP_DAYS);

/// The source of a batch, read each hour from now on; nothing when it is one already.
async fn begin_source(
    tx: &mut Writing,
    batch: &Batch,
    marks: Marks,
    sign_up: SigningUp,
    contact: PersonId,
) -> Result<Option<Source>> {
    let known = queries::sources(tx).await?;
    if source::SOURCES_MAX <= known.len()
        || known.iter().any(|source| source.address == batch.address)
    {
        return Ok(None);
    }
    let source = Source::new(&batch.name, &batch.address, sign_up, marks, batch.made_at);
    let source = Source { contact_id: Some(contact), ..source };
    queries::keep_source(tx, &source).await?;
    source::read_from_now_on(tx, &source).await?;
    Ok(Some(source))
}

/// Takes a whole batch off again, as far as nobody did something with it.
pub async fn undo(mut deed: Deed<Team, Asked>) -> Result<Response> {
    let batch = batch::at(&mut deed.tx, deed.form.lading).await?;
    let now = deed.tx.now;
    if !batch.may_undo(now) || !queries::turn(&mut deed.tx, batch.id, "in", "undone").await? {
        return Err(Error::NotFound);
    }
    let all = queries::of(&mut deed.tx, None, Some(batch.id)).await?;
    let taken = taking::take_off(&mut deed.tx, all).await?;
    people::log_act(&mut deed.tx, Some(deed.who.id), None, TAKEN_OFF, &batch.id.to_string())
        .await?;
    kernel::centre::touch(&mut deed.tx).await?;
    let says = taken.says(&Words(&deed.here.voice));
    deed.done_saying(SOURCES_PATH, &says).await
}
