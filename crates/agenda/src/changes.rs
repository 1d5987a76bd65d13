//! A change reaches people (R-Samenspel-2): whoever counts on a date hears what is different.
//!
//! A deed remembers how the dates [`Stood`], changes what it likes, and then tells: each person
//! once, in one letter, however many dates changed. Who cannot be written to is called.
use crate::activity::Activity;
use crate::date::{Date, Where};
use crate::queries::{calls, dates, sign_ups};
use crate::sign_up::SignUp;
use crate::words::Words;
use crate::{letters, planner};
use axum::response::Response;
use kernel::jiff::tz::TimeZone;
use kernel::place::{self, Place};
use kernel::uuid::Uuid;
use kernel::{Deed, House, Neighbour, Result, Timestamp, Tx, Voice, Writing};
use std::collections::BTreeMap;
use telling::{Letter, Urgency, Way, What};

/// What the telling calls it.
const CHANGED: &str = "agenda_changed";
/// More dates are not named one by one in a letter.
const NAMED_MAX: usize = 6;

/// How the coming dates of an activity stood before a deed.
pub struct Stood {
    activity: Activity,
    dates: Vec<Date>,
}

/// How many people hear of a change, and by whom.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Told {
    pub n_letters: i64,
    /// To be called by the team.
    pub n_calls: i64,
}

impl Told {
    /// Ends a deed that changed dates: "5 mensen krijgen bericht. 2 mensen moet je bellen." The
    /// team goes on to the list of whom to call; for others the team does that.
    pub async fn end<F>(
        self,
        deed: Deed<Neighbour, F>,
        goes_to: &str,
        done: &str,
    ) -> Result<Response> {
        let is_team = planner::is_team(&deed.here);
        let words = Words(&deed.here.voice);
        let letters = (0 < self.n_letters).then(|| words.told_letters(self.n_letters));
        let calls = match self.n_calls {
            0 => None,
            n if is_team => Some(words.told_calls(n)),
            n => Some(words.told_calls_by_team(n)),
        };
        let parts = [Some(done.to_owned()), letters, calls].into_iter().flatten();
        let says = parts.collect::<Vec<_>>().join(" ");
        let goes_to = if is_team && 0 < self.n_calls { crate::calls::PATH } else { goes_to };
        deed.done_saying(goes_to, &says).await
    }
}

impl Stood {
    pub async fn now(tx: &mut Tx, activity: &Activity) -> Result<Self> {
        let now = tx.now;
        let dates = dates::coming(tx, activity.id, now).await?;
        Ok(Self { activity: activity.clone(), dates })
    }

    /// Tells everybody who counted on a date what is different now. The activity is as it is now.
    pub async fn tell(self, tx: &mut Writing, house: &House, activity: &Activity) -> Result<Told> {
        let (centre, now) = (tx.centre, tx.now);
        let dates = dates::coming(tx, activity.id, now).await?;
        let changes = dates.iter().filter_map(|date| {
            let was = self.dates.iter().find(|was| was.on_date == date.on_date)?;
            let change = Change { was: (&self.activity, was), is: (activity, date) };
            change.is_any().then_some((date.on_date.as_str(), change))
        });
        let changes: BTreeMap<&str, Change<'_>> = changes.collect();
        if changes.is_empty() {
            return Ok(Told::default());
        }
        let places = place::all(tx).await?;
        let zone = house.centres.by_id(tx, centre).await?.zone.clone();
        let mut told = Told::default();
        let item = Uuid::now_v7();
        let all = sign_ups::of_coming(tx, activity.id).await?;
        for (own, changes) in listeners(&all, &changes).values() {
            let letter = |voice: &Voice| letter(voice, &zone, &places, activity, changes);
            match reach(tx, house, own, item, letter).await? {
                Some(Way::Mail | Way::Sms) => told.n_letters += 1,
                Some(Way::Call) => told.n_calls += 1,
                None => {}
            }
        }
        Ok(told)
    }
}

/// Who counts on the dates that changed: each once, with the changes that concern them.
fn listeners<'a>(
    all: &'a [SignUp],
    changes: &'a BTreeMap<&str, Change<'a>>,
) -> BTreeMap<String, (&'a SignUp, Vec<&'a Change<'a>>)> {
    let mut listeners = BTreeMap::new();
    for own in all {
        if let Some(change) = changes.get(own.on_date.as_str()) {
            let listener = listeners.entry(own.listener()).or_insert((own, Vec::new()));
            listener.1.push(change);
        }
    }
    listeners
}

/// Writes to somebody by their way; who cannot be written to comes on the call list.
async fn reach(
    tx: &mut Writing,
    house: &House,
    own: &SignUp,
    item: Uuid,
    letter: impl Fn(&Voice) -> Letter,
) -> Result<Option<Way>> {
    match (own.person_id, own.channel()) {
        (Some(person), _) => {
            let what = What { kind: CHANGED, item };
            telling::tell(tx, house, person, what, letter, Urgency::ForYou).await?;
            telling::way(tx, person).await
        }
        (None, Some(channel)) => {
            let centre = tx.centre;
            let centre = house.centres.by_id(tx, centre).await?;
            let language = centre.language();
            let letter = letter(&centre.voice(language));
            let (to, what) = ((channel, own.address.as_str()), What { kind: CHANGED, item });
            telling::tell_address(tx, house, to, language, what, &letter).await?;
            Ok(Some(channel.into()))
        }
        (None, None) => {
            let centre = tx.centre;
            let centre = house.centres.by_id(tx, centre).await?;
            let letter = letter(&centre.voice(centre.language()));
            calls::add(tx, own.id, &letter.paragraphs.join(" ")).await?;
            Ok(Some(Way::Call))
        }
    }
}

/// One letter about all that changed: what is said in the same words is said once.
fn letter(
    voice: &Voice,
    zone: &TimeZone,
    places: &[Place],
    activity: &Activity,
    changes: &[&Change<'_>],
) -> Letter {
    let words = Words(voice);
    let mut said: Vec<(String, Vec<String>)> = Vec::new();
    for change in changes {
        let sentence = change.says(voice, zone, places);
        let date = letters::says_when(voice, zone, activity, change.is.1);
        match said.iter_mut().find(|(own, _)| *own == sentence) {
            Some((_, dates)) => dates.push(date),
            None => said.push((sentence, vec![date])),
        }
    }
    let mut paragraphs = Vec::new();
    for (sentence, dates) in said.into_iter().take(NAMED_MAX) {
        let n_more = i64::try_from(dates.len().saturating_sub(NAMED_MAX)).unwrap_or(i64::MAX);
        paragraphs.push(sentence);
        paragraphs.extend(dates.into_iter().take(NAMED_MAX));
        if 0 < n_more {
            paragraphs.push(words.and_n_more_dates(n_more));
        }
    }
    let is_all_off = changes.iter().all(|change| !change.is.1.is_on());
    let subject = match () {
        () if activity.is_quiet => words.letter_quiet_subject().to_owned(),
        () if is_all_off => words.letter_off_subject().to_owned(),
        () => words.letter_changed_subject(&activity.title),
    };
    let first = changes.first().filter(|_| !activity.is_quiet);
    let link =
        first.map(|first| (words.letter_look().to_owned(), activity.path_on(&first.is.1.on_date)));
    Letter { subject, paragraphs, link }
}

/// A date as it was, and as it is.
struct Change<'a> {
    was: (&'a Activity, &'a Date),
    is: (&'a Activity, &'a Date),
}

impl Change<'_> {
    /// Whether there is anything to tell.
    fn is_any(&self) -> bool {
        let ((_, was), (_, is)) = (self.was, self.is);
        match (was.is_on(), is.is_on()) {
            (false, false) => false,
            (true, true) => self.is_moved() || self.is_elsewhere() || self.is_noted(),
            (true, false) | (false, true) => true,
        }
    }

    fn is_moved(&self) -> bool {
        let ((_, was), (_, is)) = (self.was, self.is);
        (was.starts_at, was.ends_at) != (is.starts_at, is.ends_at)
    }

    fn is_elsewhere(&self) -> bool {
        let place = |place: Where| (place.place, place.spot);
        place(self.was.1.place_of(self.was.0)) != place(self.is.1.place_of(self.is.0))
    }

    /// Whether something is said with it that was not said before.
    fn is_noted(&self) -> bool {
        !self.is.1.note.is_empty() && self.was.1.note != self.is.1.note
    }

    /// "Het is nu om 15.00 uur in plaats van 14.00 uur." Of something quiet neither where nor why.
    fn says(&self, voice: &Voice, zone: &TimeZone, places: &[Place]) -> String {
        let words = Words(voice);
        let (activity, date) = self.is;
        let note = (!date.note.is_empty() && !activity.is_quiet).then_some(date.note.as_str());
        if !date.is_on() {
            let off = words.letter_off().to_owned();
            return note.map_or(off, |why| words.letter_off_because(why));
        }
        let mut said = Vec::new();
        if !self.was.1.is_on() {
            said.push(words.letter_on_again().to_owned());
        }
        if self.is_moved() {
            said.push(self.says_moved(voice, zone));
        }
        if self.is_elsewhere() {
            let place = date.place_of(activity).says(places);
            said.push(match () {
                () if activity.is_quiet => words.letter_elsewhere_quiet().to_owned(),
                () if place.is_empty() => words.letter_elsewhere_unsaid().to_owned(),
                () => words.letter_elsewhere(place),
            });
        }
        if self.is_noted() {
            said.extend(note.map(str::to_owned));
        }
        if said.is_empty() { words.letter_changed_quiet().to_owned() } else { said.join(" ") }
    }

    fn says_moved(&self, voice: &Voice, zone: &TimeZone) -> String {
        let words = Words(voice);
        let ((_, was), (_, is)) = (self.was, self.is);
        let clock = |at: Timestamp| voice.clock(zone, at);
        let day = |at: Timestamp| at.to_zoned(zone.clone()).date();
        if day(was.starts_at) != day(is.starts_at) {
            let date = |at| voice.date(zone, at);
            let (then, now) = (was.starts_at, is.starts_at);
            words.letter_other_day(date(now), clock(now), date(then), clock(then))
        } else if was.starts_at != is.starts_at {
            words.letter_other_time(clock(is.starts_at), clock(was.starts_at))
        } else {
            words.letter_other_end(clock(is.ends_at))
        }
    }
}
