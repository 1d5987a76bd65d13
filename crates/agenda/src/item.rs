//! The page of one activity: what, when, where, with whom, and "Ik kom".
use crate::activity::{self, Activity, Setting};
use crate::asking::{self, Asking, Meeting};
use crate::checked;
use crate::coming::{ComingForm, MayCome};
use crate::date::{Date, Where};
use crate::gathered;
use crate::organiser::Organiser;
use crate::queries::{dates, looking_back, sign_ups};
use crate::seats::{Party, Seats, Standing};
use crate::share::Outside;
use crate::sign_up::SignUp;
use crate::words::Words;
use crate::{must_be_on, my_calendar, proposal};
use askama::Template;
use axum::response::Response;
use kernel::face::{self, Audience};
use kernel::place::{self, Place, Point};
use kernel::{
    Anyone, Beside, Error, Face, Here, PersonId, Problems, Result, Session, Timestamp, Tx, Visit,
    page,
};
use moderation::block;
use std::collections::HashSet;

#[derive(serde::Deserialize)]
pub struct Asked {
    /// The activity, by the word in its address.
    pub welke: String,
    /// The date, as `2026-11-26`; the next one when nothing was asked.
    #[serde(default)]
    pub op: String,
}

/// Whoever the page names, and how to reach them.
pub struct Named {
    pub face: Face,
    pub phone: String,
}

#[derive(Template)]
#[template(path = "activity.html")]
pub struct ItemPage<'a> {
    pub words: Words<'a>,
    pub here: &'a Here,
    pub activity: Activity,
    /// The date that is looked at; `None` when it never happens again.
    pub date: Option<Date>,
    /// Other dates: their address, and how they are said.
    pub others: Vec<(String, String)>,
    pub about: String,
    pub place: Option<Place>,
    pub named: Option<Named>,
    pub seen: Seen,
    pub asking: Asking,
    /// Where whoever looks takes part from home.
    pub meeting: Meeting,
    /// Whether there are later dates to come to with the same press.
    pub comes_again: bool,
    /// What came of it, as HTML; empty as long as nobody wrote that.
    pub outcome: String,
    pub form: ComingForm,
    pub problems: Problems,
    pub may_organise: bool,
    /// What becomes of it, as long as it is only proposed.
    pub proposed: Option<String>,
    /// Where it is on the date that is looked at.
    pub at: Where,
    /// How it is told elsewhere; `None` when it is not.
    pub outside: Option<Outside>,
    /// Where people talk about it, in other rooms.
    pub beside: Vec<Beside>,
    /// Where it was announced first.
    pub comes_from: Option<String>,
    /// When somebody last said that it is true.
    pub checked: Option<String>,
    pub organiser: Organiser,
}

impl<'a> ItemPage<'a> {
    pub async fn new(
        tx: &mut Tx,
        here: &'a Here,
        session: Option<&Session>,
        asked: Asked,
    ) -> Result<Self> {
        must_be_on(here)?;
        let words = Words(&here.voice);
        let activity = activity::at(tx, &asked.welke).await?;
        let may_organise = activity.may_be_organised_by(here);
        if !activity.is_shown() && !may_organise {
            return Err(Error::NotFound);
        }
        let coming = dates::coming(tx, activity.id, here.now).await?;
        let date = match asked.op.as_str() {
            "" => coming.first().cloned(),
            on_date => Some(dates::on(tx, activity.id, on_date).await?.ok_or(Error::NotFound)?),
        };
        let unseen = match here.somebody() {
            Some(somebody) => block::unseen_by(tx, somebody.id).await?,
            None => HashSet::new(),
        };
        let seen = Seen::of(tx, here, &activity, date.as_ref(), session, &unseen).await?;
        let asking = asking::of(tx, activity.id).await?;
        let outcome = match &date {
            Some(date) => looking_back::outcome(tx, activity.id, &date.on_date).await?,
            None => String::new(),
        };
        let comes_again = date.as_ref().is_some_and(|date| {
            coming.iter().any(|other| date.on_date < other.on_date && other.is_on())
        });
        let others = coming.iter().filter(|other| Some(*other) != date.as_ref()).take(OTHERS_MAX);
        let others = others.map(|other| (activity.path_on(&other.on_date), when(here, other)));
        let at = date.as_ref().map_or_else(|| activity.place(), |date| date.place_of(&activity));
        let place = match at.place {
            Some(place) => Some(place::find(tx, place).await?),
            None => None,
        };
        Ok(Self {
            words,
            here,
            others: others.collect(),
            about: markup::Text::parse(&activity.about).html(2).to_string(),
            place,
            named: named(tx, here, &activity, &unseen).await?,
            meeting: match &date {
                Some(date) if seen.takes_part(here, &activity) => {
                    asking.meeting(&activity, date, here.now)
                }
                _ => Meeting::None,
            },
            asking,
            comes_again,
            outcome: match outcome.as_str() {
                "" => String::new(),
                text => markup::Text::parse(text).html(3).to_string(),
            },
            seen,
            form: ComingForm { n: "1".to_owned(), ..ComingForm::default() },
            problems: Problems::default(),
            may_organise,
            proposed: proposal::says(tx, here, &activity).await?,
            at,
            outside: None,
            beside: Vec::new(),
            comes_from: gathered::comes_from(tx, here, activity.id).await?,
            checked: checked::says(tx, here, &activity).await?,
            organiser: Organiser::of(tx, here, activity.id).await?,
            activity,
            date,
        })
    }
}

impl ItemPage<'_> {
    /// Whether it can be done once more, and its dates can be looked at.
    fn has_dates(&self) -> bool {
        self.may_organise && self.proposed.is_none()
    }

    /// Whether there is a form to fill in.
    fn asks(&self) -> bool {
        self.seen.own.is_none() && matches!(self.seen.may_come, MayCome::Yes | MayCome::Waits)
    }

    /// Where it lies; `None` as long as it may be somewhere else.
    pub fn point(&self) -> Option<Point> {
        self.place.as_ref().and_then(|place| place.point).filter(|_| !self.at.is_tentative)
    }

    fn button_says(&self) -> &str {
        match self.seen.may_come {
            MayCome::Waits => self.words.come_wait(),
            _ => self.words.come(),
        }
    }

    /// The heading above the places.
    fn places_say(&self) -> String {
        let words = self.words;
        match self.seen.may_come {
            MayCome::Yes => match self.seen.n_free {
                Some(n) => words.n_places_left(n),
                None => words.places_free().to_owned(),
            },
            MayCome::Waits => words.waits_title().to_owned(),
            MayCome::Full => words.full().to_owned(),
            MayCome::WalkIn => words.walk_in().to_owned(),
            MayCome::Off => words.is_off().to_owned(),
            MayCome::Closed => words.closed_title().to_owned(),
            MayCome::Over => words.over_title().to_owned(),
        }
    }

    fn own_says(&self, own: &SignUp) -> String {
        let words = self.words;
        match own.standing() {
            Standing::Coming => words.you_come().to_owned(),
            Standing::Offered { until } => words.you_are_offered(self.here.moment(until)),
            Standing::ToCall => words.you_are_called().to_owned(),
            Standing::Waiting => words.you_wait().to_owned(),
            Standing::Lapsed | Standing::Cancelled => words.you_lapsed().to_owned(),
        }
    }

    fn is_offered(&self, own: &SignUp) -> bool {
        matches!(own.standing(), Standing::Offered { .. } | Standing::ToCall)
    }

    fn calendar(&self, own: &SignUp) -> String {
        my_calendar::path_of(own.id)
    }

    /// Half of the chairs stand on each side of the table.
    fn chairs_a_side(&self) -> usize {
        self.seen.chairs().len().div_ceil(2)
    }

    /// As many columns as the style sheet knows.
    fn columns(&self) -> usize {
        match self.chairs_a_side() {
            ..=4 => 4,
            n @ 5..=6 => n,
            _ => 8,
        }
    }

    /// Whom to ring: whoever answers for it, or the centre.
    fn phone(&self) -> &str {
        match self.activity.phone.as_str() {
            "" => &self.here.centre.settings.phone,
            own => own,
        }
    }

    fn own_question_hint(&self) -> &str {
        if self.asking.is_own_needed { "" } else { self.words.question_optional() }
    }

    fn phone_link(&self, phone: &str) -> String {
        kernel::page::phone_link(phone)
    }
}

/// What somebody sees of the table of places.
pub struct Seen {
    pub may_come: MayCome,
    /// People who have a place.
    pub n_placed: u32,
    /// `None`: a place for everybody.
    pub n_free: Option<u32>,
    /// Who comes and shows a face to whoever looks, and how many others.
    pub faces: Vec<Face>,
    pub n_unseen: u32,
    /// The sign-up of whoever looks.
    pub own: Option<SignUp>,
}

impl Seen {
    async fn of(
        tx: &mut Tx,
        here: &Here,
        activity: &Activity,
        date: Option<&Date>,
        session: Option<&Session>,
        unseen: &HashSet<PersonId>,
    ) -> Result<Self> {
        let Some(date) = date else { return Ok(Self::never()) };
        let all = sign_ups::of_date(tx, activity.id, &date.on_date).await?;
        let parties: Vec<Party> = all.iter().map(SignUp::party).collect();
        let n_placed = Seats::n_placed(&parties);
        let person = session.map(|session| session.person.id);
        let faces =
            if activity.is_quiet { Vec::new() } else { faces(tx, here, &all, unseen).await? };
        let n_shown = u32::try_from(faces.len()).unwrap_or(u32::MAX);
        let seats = activity.seats(date.starts_at);
        Ok(Self {
            may_come: MayCome::of(activity, date, &parties, here.now),
            n_placed,
            n_free: seats.capacity.map(|_| seats.n_free(&parties, here.now)),
            faces,
            n_unseen: n_placed.saturating_sub(n_shown),
            own: all.into_iter().find(|own| {
                person.is_some() && own.person_id == person && own.standing() != Standing::Lapsed
            }),
        })
    }

    /// Of what does not happen any more.
    fn never() -> Self {
        Self {
            may_come: MayCome::Over,
            n_placed: 0,
            n_free: None,
            faces: Vec::new(),
            n_unseen: 0,
            own: None,
        }
    }

    /// Whether whoever looks comes: they signed up, or they came in where nobody signs up.
    fn takes_part(&self, here: &Here, activity: &Activity) -> bool {
        match &self.own {
            Some(own) => own.standing() == Standing::Coming,
            None => here.person.is_some() && !activity.takes_sign_ups(),
        }
    }

    /// One chair each, for a table of places that can be overseen: whether somebody sits there.
    pub fn chairs(&self) -> Vec<bool> {
        let Some(n_free) = self.n_free else { return Vec::new() };
        let n_all = self.n_placed.saturating_add(n_free);
        if CHAIRS_MAX < n_all {
            return Vec::new();
        }
        (0..n_all).map(|n| n < self.n_placed).collect()
    }
}

/// More chairs than that are not overseen at a glance.
const CHAIRS_MAX: u32 = 16;

/// The faces of who comes and chose to be seen there (R-Rosa-28), as far as whoever looks may see
/// them.
async fn faces(
    tx: &mut Tx,
    here: &Here,
    all: &[SignUp],
    unseen: &HashSet<PersonId>,
) -> Result<Vec<Face>> {
    let coming = all.iter().filter(|own| own.is_shown && own.standing() == Standing::Coming);
    let people = coming.filter_map(|own| Some((own.person_id?, own.name.clone())));
    let people: Vec<_> =
        people.filter(|(person, _)| !unseen.contains(person)).take(FACES_MAX).collect();
    let is_inside =
        here.person.as_ref().is_some_and(|own| own.standing == kernel::Standing::Inside);
    let viewer = if is_inside { Audience::Neighbourhood } else { Audience::Everyone };
    let faces = face::seen_by(tx, viewer, &people).await?;
    Ok(faces.into_iter().filter(|face| face.is_for(viewer)).collect())
}

const FACES_MAX: usize = 8;
/// A year of weeks.
const OTHERS_MAX: usize = 60;

/// Whoever answers for it, or else whoever is named in the footer. Who does not want to see them
/// sees the offer under the name of the centre.
async fn named(
    tx: &mut Tx,
    here: &Here,
    activity: &Activity,
    unseen: &HashSet<PersonId>,
) -> Result<Option<Named>> {
    let owner = match activity.owner_id.filter(|owner| !unseen.contains(owner)) {
        Some(owner) => face::of(tx, owner).await?.filter(|face| face.is_for(Audience::Everyone)),
        None => None,
    };
    let contact = here.contact().cloned().filter(|own| !unseen.contains(&own.person));
    let face = owner.or(contact);
    let phone = match activity.phone.as_str() {
        "" => here.centre.settings.phone.clone(),
        own => own.to_owned(),
    };
    Ok(face.map(|face| Named { face, phone }))
}

/// "donderdag 26 november, 16.00 tot 19.00 uur"
pub fn when(here: &Here, date: &Date) -> String {
    let time = |at: Timestamp| here.voice.time(at.to_zoned(here.centre.zone.clone()).time());
    let (from, to) = (time(date.starts_at), time(date.ends_at));
    let (words, day) = (Words(&here.voice), here.date(date.starts_at));
    // Not everybody tells when it ends.
    if from == to { words.when_from(day, from) } else { words.when(day, from, to) }
}

pub async fn show(visit: Visit<Anyone, Asked>) -> Result<Response> {
    let Visit { who, here, house, asked, mut tx, .. } = visit;
    let mut item = ItemPage::new(&mut tx, &here, who.0.as_ref(), asked).await?;
    item.outside = Outside::of(&item, &house);
    item.beside = house.beside(&mut tx, &here, &item.activity.path()).await?;
    page(&item)
}
