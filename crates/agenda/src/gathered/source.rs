//! A source: a calendar of others, and how it went the last time.
use crate::activity::SigningUp;
use crate::gathered::calendar;
use crate::gathered::read::Read;
use crate::gathered::taking::How;
use crate::gathered::{READ, follow, letters};
use crate::queries::gathered as queries;
use crate::words::Words;
use fetching::{Address, Fetching, Found, Marks, Trouble};
use kernel::jiff::SignedDuration;
use kernel::jiff::tz::TimeZone;
use kernel::{
    Centre, CentreId, Error, Here, House, PersonId, Result, Timestamp, Work, Writing, choice, id,
    jobs, record,
};
use std::sync::Arc;

id!(pub SourceId: now_v7);

/// How often a source is read.
const EVERY: SignedDuration = SignedDuration::from_hours(1);
/// One that was not read for so long has lost its place in the list of work.
const LOST_AFTER: SignedDuration = SignedDuration::from_hours(3);
/// Of one centre; each is read every hour.
pub const SOURCES_MAX: usize = 20;

record! {
    #[derive(Clone)]
    pub struct Source {
        pub id: SourceId,
        /// What it is called here: "Bibliotheek".
        pub name: String,
        pub address: String,
        /// Who is named beside what comes from there.
        pub contact_id: Option<PersonId>,
        pub sign_up: SigningUp,
        pub etag: Option<String>,
        pub modified: Option<String>,
        pub read_well_at: Option<Timestamp>,
        /// Why the last try failed, as [`SiteFault`] writes it; empty: it did not.
        pub fault: String,
        pub n_failed: i64,
        pub next_at: Timestamp,
        /// So many were suddenly not there any more, and nobody has said whether that is right.
        pub n_missing: i64,
        pub may_shrink: bool,
    }
}

choice! {
    /// Why a site could not be read.
    pub SiteFault {
        NotPublic "not_public",
        TooSlow "too_slow",
        TooLarge "too_large",
        NotThere "not_there",
        Refuses "refuses",
        NotACalendar "not_a_calendar",
        NoAnswer "no_answer",
    } or NoAnswer
}

impl From<Trouble> for SiteFault {
    fn from(trouble: Trouble) -> Self {
        match trouble {
            Trouble::NotAnAddress | Trouble::NotPublic => Self::NotPublic,
            Trouble::TooSlow => Self::TooSlow,
            Trouble::TooLarge => Self::TooLarge,
            Trouble::Said(404 | 410) => Self::NotThere,
            Trouble::Said(_) | Trouble::SentOnTooOften => Self::Refuses,
            Trouble::Unreadable => Self::NotACalendar,
            Trouble::NoAnswer => Self::NoAnswer,
        }
    }
}

impl SiteFault {
    pub fn says<'v>(self, words: &Words<'v>) -> &'v str {
        match self {
            Self::NotPublic => words.gather_not_public(),
            Self::TooSlow => words.gather_too_slow(),
            Self::TooLarge => words.gather_too_large(),
            Self::NotThere => words.gather_not_there(),
            Self::Refuses => words.gather_refuses(),
            Self::NotACalendar => words.gather_not_a_calendar(),
            Self::NoAnswer => words.gather_no_answer(),
        }
    }
}

impl Source {
    /// A new one, read well just now.
    pub fn new(
        name: &str,
        address: &str,
        sign_up: SigningUp,
        marks: Marks,
        now: Timestamp,
    ) -> Self {
        Self {
            id: SourceId::fresh(),
            name: name.to_owned(),
            address: address.to_owned(),
            contact_id: None,
            sign_up,
            etag: marks.etag,
            modified: marks.modified,
            read_well_at: Some(now),
            fault: String::new(),
            n_failed: 0,
            next_at: now + EVERY,
            n_missing: 0,
            may_shrink: false,
        }
    }

    /// How its activities come in.
    pub fn how<'a>(&self, zone: &'a TimeZone, cost_unknown: &'a str) -> How<'a> {
        How {
            owner: self.contact_id,
            source: Some(self.id),
            batch: None,
            sign_up: self.sign_up,
            cost_unknown,
            zone,
            forget_at: None,
        }
    }

    /// "De site antwoordt niet. Laatst gelukt: gisteren, 14.00 uur."
    pub fn says(&self, here: &Here) -> String {
        let words = Words(&here.voice);
        let at = self.read_well_at.map(|at| here.moment(at));
        match (self.fault.as_str(), at) {
            ("", at) => words.gather_went_well(at.unwrap_or_default()),
            (fault, Some(at)) => {
                words.gather_failed_since(SiteFault::from_word(fault).says(&words), at)
            }
            (fault, None) => SiteFault::from_word(fault).says(&words).to_owned(),
        }
    }

    /// With marks only when nothing has to be read again.
    fn marks(&self) -> Marks {
        if self.may_shrink || 0 < self.n_missing {
            return Marks::default();
        }
        Marks { etag: self.etag.clone(), modified: self.modified.clone() }
    }

    /// Whether it was read well before on the day of this moment: once a day is often enough to say
    /// that what it brought is true.
    fn was_read_well_on(&self, zone: &TimeZone, now: Timestamp) -> bool {
        let day = |at: Timestamp| at.to_zoned(zone.clone()).date();
        self.read_well_at.is_some_and(|at| day(at) == day(now))
    }

    /// What is known of it after it was read again.
    fn after(self, brought: &Brought, n_missing: i64, now: Timestamp) -> Self {
        let well = Self { read_well_at: Some(now), fault: String::new(), n_failed: 0, ..self };
        match brought {
            Brought::Unchanged => well,
            Brought::Read(_, marks) => Self {
                etag: marks.etag.clone(),
                modified: marks.modified.clone(),
                n_missing,
                may_shrink: false,
                ..well
            },
        }
    }
}

/// Puts a source on the list to be read.
pub async fn read_from_now_on(tx: &mut Writing, source: &Source) -> Result<()> {
    jobs::enqueue(tx, READ, source.id.to_string(), source.next_at).await
}

/// What came back.
pub enum Brought {
    Unchanged,
    Read(Read, Marks),
}

/// Goes to an address and reads the calendar there. Nobody holds the writer meanwhile.
///
/// # Errors
/// [`Error::TooBusy`] when there is no thread to read it on; all else is a [`SiteFault`].
pub async fn bring(
    house: &House,
    fetching: &Fetching,
    centre: &Centre,
    address: &Address,
    marks: &Marks,
) -> Result<Result<Brought, SiteFault>> {
    let agent = super::agent(house, &centre.settings.host);
    let (bytes, marks) = match fetching.fetch(address, marks, &agent).await {
        Ok(Found::NotModified) => return Ok(Ok(Brought::Unchanged)),
        Ok(Found::Text { bytes, marks }) => (bytes, marks),
        Err(trouble) => return Ok(Err(trouble.into())),
    };
    let (zone, now) = (centre.zone.clone(), house.clock.now());
    let today = now.to_zoned(zone.clone()).date();
    let read = tokio::task::spawn_blocking(move || calendar::read(&bytes, &zone, today)).await;
    let read = read.map_err(|_| Error::TooBusy)?;
    Ok(read.map(|read| Brought::Read(read, marks)).map_err(|_| SiteFault::NotACalendar))
}

/// The work of each hour. Whoever takes it up first puts down the next time, so that a site that
/// breaks something breaks it once.
pub async fn work(fetching: Arc<Fetching>, work: Work) -> Result<()> {
    let Ok(id) = work.body.parse::<SourceId>() else { return Ok(()) };
    let mut tx = work.house.db.write(work.house.clock.now()).await?;
    tx.centre = work.centre;
    let next_at = tx.now + EVERY;
    if !queries::take_up(&mut tx, id, next_at).await? {
        return Ok(());
    }
    jobs::enqueue(&mut tx, READ, work.body, next_at).await?;
    tx.save().await?;
    // The street of a demo house leads nowhere.
    if work.house.is_demo {
        return Ok(());
    }
    read(&work.house, &fetching, work.centre, id).await
}

/// Reads a source, and writes down what it brought and how it went.
pub async fn read(
    house: &House,
    fetching: &Fetching,
    centre: CentreId,
    id: SourceId,
) -> Result<()> {
    let mut look = house.db.read(house.clock.now());
    look.centre = centre;
    let Some(source) = queries::source(&mut look, id).await? else { return Ok(()) };
    let home = house.centres.by_id(&mut look, centre).await?;
    drop(look);
    if !home.has(crate::NAME) {
        return Ok(());
    }
    let brought = match Address::parse(&source.address) {
        Ok(address) => bring(house, fetching, &home, &address, &source.marks()).await?,
        Err(trouble) => Err(trouble.into()),
    };
    let mut tx = house.db.write(house.clock.now()).await?;
    tx.centre = centre;
    // Somebody may have taken it away meanwhile.
    let Some(source) = queries::hold(&mut tx, id).await? else { return Ok(()) };
    let now = tx.now;
    let source = match brought {
        Ok(brought) => {
            let n_missing = match &brought {
                Brought::Unchanged => source.n_missing,
                Brought::Read(read, _) => {
                    follow::follow(&mut tx, house, &home, &source, read).await?
                }
            };
            if n_missing == 0 && !source.was_read_well_on(&home.zone, now) {
                follow::seen(&mut tx, &source).await?;
            }
            if source.n_missing == 0 && 0 < n_missing {
                letters::ask_about(&mut tx, house, &source, n_missing).await?;
            }
            source.after(&brought, n_missing, now)
        }
        Err(fault) => {
            let n_failed = source.n_failed + 1;
            Source { fault: fault.as_str().to_owned(), n_failed, ..source }
        }
    };
    queries::keep_source(&mut tx, &source).await?;
    kernel::centre::touch(&mut tx).await?;
    tx.save().await
}

/// Each night: what has lost its place in the list of work gets it back.
pub async fn wake(house: &House) -> Result<()> {
    for centre in house.each_centre().await? {
        let mut tx = house.db.write(house.clock.now()).await?;
        tx.centre = centre;
        let now = tx.now;
        for source in queries::overdue(&mut tx, now - LOST_AFTER).await? {
            jobs::enqueue(&mut tx, READ, source.to_string(), now).await?;
        }
        tx.save().await?;
    }
    Ok(())
}
