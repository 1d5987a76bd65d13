//! What would come, before it does: looked at by somebody, put on the calendar, and for a week
//! taken off again.
use crate::activity::SigningUp;
use crate::date::Date;
use crate::gathered::alike::Calendar;
use crate::gathered::batch::{self, Batch, BatchId, BatchState, Content};
use crate::gathered::found::Found;
use crate::gathered::source::{self, Source};
use crate::gathered::taking::{self, How};
use crate::gathered::{PATH as SOURCES_PATH, TAKEN_IN, TAKEN_OFF, source_page};
use crate::queries::gathered as queries;
use crate::words::Words;
use crate::{item, must_be_on};
use askama::Template;
use axum::response::Response;
use kernel::jiff::SignedDuration;
use kernel::{
    BackRoomItem, Deed, Error, Here, PersonId, Result, Team, Visit, Writing, page, people,
};
use std::collections::HashSet;

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

/// Puts it all on the calendar, but for the doubles that nobody ticked.
pub async fn take_in(mut deed: Deed<Team, Chosen>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let batch = batch::at(&mut deed.tx, deed.form.lading).await?;
    if !queries::turn(&mut deed.tx, batch.id, "seen", "in").await? {
        return deed.done(&path_of(batch.id)).await;
    }
    let content = batch.content()?;
    let sign_up = SigningUp::from_word(&deed.form.aanmelden);
    let (goes_to, n_in) = if batch.is_source() {
        let source = begin_source(&mut deed.tx, &batch, &content, sign_up, deed.who.id).await?;
        let Some(source) = source else { return deed.done(SOURCES_PATH).await };
        let voice = deed.here.centre.voice(deed.here.centre.language());
        let how = source.how(&deed.here.centre.zone, Words(&voice).gather_cost_unknown());
        let n_in = all_in(&mut deed.tx, &content, &deed.form.toch, &how).await?;
        (source_page::path_of(source.id), n_in)
    } else {
        let voice = deed.here.centre.voice(deed.here.centre.language());
        let how = How {
            owner: Some(deed.who.id),
            source: None,
            batch: Some(batch.id),
            sign_up,
            cost_unknown: Words(&voice).gather_cost_unknown(),
            zone: &deed.here.centre.zone,
            forget_at: Some(batch.made_at + KEEP),
        };
        let n_in = all_in(&mut deed.tx, &content, &deed.form.toch, &how).await?;
        (path_of(batch.id), n_in)
    };
    people::log_act(&mut deed.tx, Some(deed.who.id), None, TAKEN_IN, &batch.id.to_string()).await?;
    kernel::centre::touch(&mut deed.tx).await?;
    let says = Words(&deed.here.voice).gather_n_in(n_in);
    deed.done_saying(&goes_to, &says).await
}

/// A batch is forgotten after it can no longer be undone.
const KEEP: SignedDuration = SignedDuration::from_hours(24 * super::BATCH_KEEP_DAYS);

/// The source of a batch, read each hour from now on; nothing when it is one already.
async fn begin_source(
    tx: &mut Writing,
    batch: &Batch,
    content: &Content,
    sign_up: SigningUp,
    contact: PersonId,
) -> Result<Option<Source>> {
    let known = queries::sources(tx).await?;
    if source::SOURCES_MAX <= known.len()
        || known.iter().any(|source| source.address == batch.address)
    {
        return Ok(None);
    }
    let marks = content.marks();
    let source = Source::new(&batch.name, &batch.address, sign_up, marks, batch.made_at);
    let source = Source { contact_id: Some(contact), ..source };
    queries::keep_source(tx, &source).await?;
    source::read_from_now_on(tx, &source).await?;
    Ok(Some(source))
}

/// Tells how many came in.
async fn all_in(
    tx: &mut Writing,
    content: &Content,
    still: &[usize],
    how: &How<'_>,
) -> Result<i64> {
    let today = tx.now.to_zoned(how.zone.clone()).date();
    let calendar = Calendar::read(tx, how.zone, &HashSet::new()).await?;
    let mut n_in = 0;
    for (n, found) in content.read.found.iter().enumerate() {
        if still.contains(&n) || calendar.like(found, today).is_none() {
            taking::take_in(tx, found, None, how).await?;
            n_in += 1;
        } else if how.source.is_some() {
            taking::leave_out(tx, found, how).await?;
        }
    }
    Ok(n_in)
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
