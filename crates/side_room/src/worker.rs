//! Who talks: the social workers of the centre, when each is there, and who that is now.
use crate::queries::workers;
use crate::queries::workers::Row;
use kernel::caller::AtDoor;
use kernel::face::{self, Audience};
use kernel::hours::{Hours, Notice, Spans, State, week_from_text};
use kernel::organisation::{Kind, Sight};
use kernel::{
    Caller, Centre, Error, Here, Neighbour, Person, PersonId, Result, Role, Session, Team,
    Timestamp, Tx,
};
use std::ops::Deref;

/// A social worker with the second factor. For everybody else who came in nothing is here: nobody
/// learns from an address whether there is a talk.
pub struct SocialWorker(pub Session);

impl Deref for SocialWorker {
    type Target = Person;
    fn deref(&self) -> &Person {
        &self.0.person
    }
}

impl Caller for SocialWorker {
    const RULE: &'static str = "social_worker";
    fn admit(at: AtDoor<'_>) -> Result<Self> {
        let AtDoor { session, centre, now } = at;
        let neighbour = Neighbour::admit(AtDoor { session: session.clone(), centre, now })?;
        if !neighbour.roles.any(is_social_worker) {
            return Err(Error::NotFound);
        }
        let Team(session) = Team::admit(AtDoor { session, centre, now })?;
        Ok(Self(session))
    }
}

/// Whoever has a stay here, a host's yes or not, also as a guest: nobody waits for the team before
/// they may ask it something.
pub struct Stay(pub Session);

impl Deref for Stay {
    type Target = Person;
    fn deref(&self) -> &Person {
        &self.0.person
    }
}

impl Caller for Stay {
    const RULE: &'static str = "stay";
    fn admit(at: AtDoor<'_>) -> Result<Self> {
        at.session.map(Self).ok_or(Error::SignInFirst)
    }
}

pub fn is_social_worker(role: Role) -> bool {
    role == Role::SocialWorker
}

/// Somebody of the team who talks.
pub struct Worker {
    pub id: PersonId,
    pub name: String,
    pub picture: String,
    pub week: [Spans; 7],
    pub away_until: Option<Timestamp>,
    hours: Hours,
}

impl Worker {
    fn of(row: Row, centre: &Centre) -> Self {
        let Row { id, name, week, away_until, drawing, photo_id, audience, .. } = row;
        let week = week.and_then(|text| week_from_text(&text).ok()).unwrap_or_default();
        let hours = Hours {
            week: week.clone(),
            exceptions: centre
                .hours
                .exceptions
                .clone()
                .into_iter()
                .filter(|(_, own)| own.spans.is_empty())
                .collect(),
            closed_on_holidays: centre.hours.closed_on_holidays,
            jurisdiction: centre.jurisdiction,
        };
        let (drawing, audience) = (drawing.unwrap_or_default(), audience.unwrap_or_default());
        let picture = face::picture_for(Audience::Neighbourhood, &drawing, photo_id, &audience);
        Self { id, name, picture, week, away_until, hours }
    }

    /// Whether they are there now, and until or from when.
    pub fn state(&self, centre: &Centre, now: Timestamp) -> State {
        let away = self.away_until.filter(|until| now < *until);
        let notice = away.map(|until| Notice { sentence: None, is_closed: true, until });
        self.hours.state(&centre.zone, now, notice.as_ref())
    }

    pub fn is_away(&self, now: Timestamp) -> bool {
        self.away_until.is_some_and(|until| now < until)
    }

    pub fn has_hours(&self) -> bool {
        self.week.iter().any(|spans| !spans.is_empty())
    }
}

/// Those who talk here, by name: not who comes for an organisation that may not look so far.
pub async fn all(tx: &mut Tx, centre: &Centre) -> Result<Vec<Worker>> {
    let rows = workers::all(tx).await?.into_iter().filter(|row| {
        let kind = row.organisation.as_deref();
        kind.is_none_or(|kind| {
            Kind::from_word(kind).unwrap_or(Kind::Other).ceiling() == Sight::Team
        })
    });
    Ok(rows.map(|row| Worker::of(row, centre)).collect())
}

/// Whether this person talks here.
pub async fn talks(tx: &mut Tx, here: &Here, who: PersonId) -> Result<bool> {
    Ok(all(tx, &here.centre).await?.iter().any(|own| own.id == who))
}

/// # Errors
/// [`Error::NotFound`] where nobody talks apart, and for who may not look so far.
pub async fn must_talk(tx: &mut Tx, here: &Here, who: PersonId) -> Result<()> {
    crate::must_be_on(here)?;
    if talks(tx, here, who).await? { Ok(()) } else { Err(Error::NotFound) }
}

/// Who is there now and until when; and who comes first, and when.
pub struct Duty<'w> {
    pub now: Vec<(&'w Worker, Timestamp)>,
    pub next: Option<(&'w Worker, Timestamp)>,
}

pub fn duty<'w>(workers: &'w [Worker], centre: &Centre, now: Timestamp) -> Duty<'w> {
    let mut duty = Duty { now: Vec::new(), next: None };
    for worker in workers {
        match worker.state(centre, now) {
            State::Open { until } => duty.now.push((worker, until)),
            State::Closed { opens: Some(opens) } => {
                if duty.next.as_ref().is_none_or(|(_, first)| opens < *first) {
                    duty.next = Some((worker, opens));
                }
            }
            State::Closed { opens: None } => {}
        }
    }
    duty
}
