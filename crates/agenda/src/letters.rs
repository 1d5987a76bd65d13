//! What the agenda tells people about their place. What changed about a date tells `changes`.
use crate::activity::Activity;
use crate::date::Date;
use crate::seats::Standing;
use crate::sign_up::SignUp;
use crate::words::Words;
use crate::{action_links, look_back, my_calendar};
use kernel::jiff::tz::TimeZone;
use kernel::uuid::Uuid;
use kernel::{House, Language, Result, Timestamp, Tx, Voice, Writing};
use telling::{Channel, Letter, Urgency, Way, What};

const CONFIRM: &str = "agenda_confirm";
const MOVED_UP: &str = "agenda_moved_up";
const OFFERED: &str = "agenda_offered";
const LAPSED: &str = "agenda_lapsed";

const REMIND: &str = "agenda_remind";
const THANK: &str = "agenda_thank";

/// Takes back what is not true any more of somebody who does not come, as far as it waits.
pub async fn take_back(tx: &mut Writing, date: &Date, own: &SignUp) -> Result<()> {
    for kind in [CONFIRM, MOVED_UP, OFFERED] {
        telling::withdraw(tx, What { kind, item: own.id.0 }).await?;
    }
    let item = reminder_of(own, date.starts_at);
    telling::withdraw(tx, What { kind: REMIND, item }).await?;
    action_links::revoke(tx, own.id).await
}

/// A date that moves has a reminder of its own.
fn reminder_of(own: &SignUp, starts_at: Timestamp) -> Uuid {
    let start = u128::from(starts_at.as_millisecond().unsigned_abs());
    Uuid::from_u128(own.id.0.as_u128() ^ start)
}

/// What a letter about one date says of it, in one language.
struct About<'a> {
    activity: &'a Activity,
    date: &'a Date,
    zone: TimeZone,
    /// Where the house stands, for a link that is written out.
    home: String,
}

/// Where a letter leads besides the page of the activity, without signing in.
#[derive(Default)]
struct Ways {
    yes_please: Option<String>,
    calendar: Option<String>,
    come_not: Option<String>,
}

impl Ways {
    /// For somebody who comes, is offered a place or waits.
    async fn of(tx: &mut Writing, date: &Date, own: &SignUp, standing: Standing) -> Result<Self> {
        let Some(channel) = channel(tx, own).await? else { return Ok(Self::default()) };
        let is_offered = matches!(standing, Standing::Offered { .. });
        let yes_please = match is_offered {
            true => Some(action_links::yes_please(tx, date, own).await?),
            false => None,
        };
        // An sms has no room for it.
        let has_calendar = channel == Channel::Mail && standing == Standing::Coming;
        let calendar = has_calendar.then(|| my_calendar::path_of(own.id));
        let come_not = Some(action_links::come_not(tx, date, own).await?);
        Ok(Self { yes_please, calendar, come_not })
    }
}

/// By which way somebody reads a letter themselves; `None` when somebody rings them.
async fn channel(tx: &mut Tx, own: &SignUp) -> Result<Option<Channel>> {
    Ok(match own.person_id {
        Some(person) => match telling::way(tx, person).await? {
            Some(Way::Mail) => Some(Channel::Mail),
            Some(Way::Sms) => Some(Channel::Sms),
            Some(Way::Call) | None => None,
        },
        None => own.channel(),
    })
}

impl<'a> About<'a> {
    async fn new(
        tx: &mut Tx,
        house: &House,
        activity: &'a Activity,
        date: &'a Date,
    ) -> Result<Self> {
        let centre = tx.centre;
        let centre = house.centres.by_id(tx, centre).await?;
        let home = house.address_of(&centre.settings.host);
        Ok(Self { activity, date, zone: centre.zone.clone(), home })
    }

    /// What it is and when.
    fn says(&self, voice: &Voice) -> String {
        says_when(voice, &self.zone, self.activity, self.date)
    }

    /// With links that do something; of something quiet with a subject that says nothing.
    fn with_ways(&self, voice: &Voice, subject: &str, sentence: String, ways: &Ways) -> Letter {
        let words = Words(voice);
        let mut paragraphs = vec![sentence, self.says(voice)];
        let yes_please = ways.yes_please.as_ref().map(|path| (words.yes_please(), path));
        let calendar = ways.calendar.as_ref().map(|path| (words.in_my_calendar(), path));
        let written = yes_please.into_iter().chain(calendar);
        paragraphs.extend(written.map(|(says, path)| telling::written_out(&self.home, says, path)));
        let look = || (words.letter_look(), self.activity.path_on(&self.date.on_date));
        let link = match &ways.come_not {
            Some(path) => Some((words.come_not(), path.clone())),
            None => (!self.activity.is_quiet).then(look),
        };
        let link = link.map(|(says, path)| (says.to_owned(), path));
        Letter { subject: subject.to_owned(), paragraphs, link }
    }

    /// The subject, or of something quiet one that says nothing.
    fn subject<'v>(&self, voice: &'v Voice, subject: &'v str) -> &'v str {
        if self.activity.is_quiet { Words(voice).slip_quiet() } else { subject }
    }
}

/// "Samen soep koken, donderdag 26 november, 16.00 uur"; of something quiet only the moment.
pub fn says_when(voice: &Voice, zone: &TimeZone, activity: &Activity, date: &Date) -> String {
    let words = Words(voice);
    let (day, clock) = (voice.date(zone, date.starts_at), voice.clock(zone, date.starts_at));
    if activity.is_quiet {
        words.letter_quiet_when(day, clock)
    } else {
        words.letter_when(&activity.title, day, clock)
    }
}

/// What whoever signed up hears at once, with the other dates of the same press.
pub async fn confirm(
    tx: &mut Writing,
    house: &House,
    activity: &Activity,
    date: &Date,
    own: &SignUp,
    also: &[Date],
) -> Result<()> {
    let about = About::new(tx, house, activity, date).await?;
    let standing = own.standing();
    let ways = Ways::of(tx, date, own, standing).await?;
    send(tx, house, own, What { kind: CONFIRM, item: own.id.0 }, |voice| {
        let words = Words(voice);
        let is_waiting = standing == Standing::Waiting;
        let sentence = if is_waiting { words.letter_you_wait() } else { words.letter_you_come() };
        let subject = about.subject(voice, words.letter_confirm_subject());
        let mut letter = about.with_ways(voice, subject, sentence.to_owned(), &ways);
        if !also.is_empty() {
            let dates = also.iter().map(|date| voice.date(&about.zone, date.starts_at));
            letter.paragraphs.insert(2, words.letter_also(dates.collect::<Vec<_>>().join("; ")));
        }
        letter
    })
    .await
}

/// What somebody hears whose turn it is, or was.
pub async fn moved(
    tx: &mut Writing,
    house: &House,
    activity: &Activity,
    date: &Date,
    own: &SignUp,
    standing: Standing,
) -> Result<()> {
    let kind = match standing {
        Standing::Coming => MOVED_UP,
        Standing::Offered { .. } => OFFERED,
        Standing::Lapsed => LAPSED,
        // Somebody rings them; a letter comes too late.
        Standing::ToCall | Standing::Waiting | Standing::Cancelled => return Ok(()),
    };
    let about = About::new(tx, house, activity, date).await?;
    let ways = match standing {
        Standing::Lapsed => Ways::default(),
        _ => Ways::of(tx, date, own, standing).await?,
    };
    send(tx, house, own, What { kind, item: own.id.0 }, |voice| {
        let words = Words(voice);
        let sentence = match standing {
            Standing::Offered { until } => words
                .letter_offered(voice.date(&about.zone, until), voice.clock(&about.zone, until)),
            Standing::Lapsed => words.letter_lapsed().to_owned(),
            _ => words.letter_moved_up().to_owned(),
        };
        let subject = words.letter_moved_subject();
        let subject = if about.activity.is_quiet { words.letter_quiet_subject() } else { subject };
        about.with_ways(voice, subject, sentence, &ways)
    })
    .await
}

/// The day before.
pub async fn remind(
    tx: &mut Writing,
    house: &House,
    activity: &Activity,
    date: &Date,
    own: &SignUp,
) -> Result<()> {
    let about = About::new(tx, house, activity, date).await?;
    let ways = Ways::of(tx, date, own, own.standing()).await?;
    let what = What { kind: REMIND, item: reminder_of(own, date.starts_at) };
    send(tx, house, own, what, |voice| {
        let words = Words(voice);
        let subject = about.subject(voice, words.letter_remind_subject());
        about.with_ways(voice, subject, words.letter_remind().to_owned(), &ways)
    })
    .await
}

/// After it: thanks, and how was it?
pub async fn thank(
    tx: &mut Writing,
    house: &House,
    activity: &Activity,
    date: &Date,
    own: &SignUp,
) -> Result<()> {
    let about = About::new(tx, house, activity, date).await?;
    send(tx, house, own, What { kind: THANK, item: own.id.0 }, |voice| {
        let words = Words(voice);
        let subject = about.subject(voice, words.letter_thank_subject()).to_owned();
        let paragraphs = vec![words.letter_thank().to_owned(), about.says(voice)];
        let link = Some((words.letter_thank_look().to_owned(), look_back::path_of(own.id)));
        Letter { subject, paragraphs, link }
    })
    .await
}

/// By the way of their account, or to the address that they left; else they look for themselves.
/// What was asked for this moment goes at once, the rest at a decent hour.
async fn send(
    tx: &mut Writing,
    house: &House,
    own: &SignUp,
    what: What,
    letter: impl Fn(&Voice) -> Letter,
) -> Result<()> {
    let channel = match (own.person_id, own.channel()) {
        (Some(person), _) => {
            return telling::tell(tx, house, person, what, letter, Urgency::ForYou).await;
        }
        (None, Some(channel)) => channel,
        (None, None) => return Ok(()),
    };
    let centre = tx.centre;
    let centre = house.centres.by_id(tx, centre).await?;
    let language = Language::from_tag(&own.language).unwrap_or(centre.language());
    let letter = letter(&centre.voice(language));
    if what.kind == CONFIRM {
        telling::send_now(tx, channel, &own.address, language, &letter).await
    } else {
        let to = (channel, own.address.as_str());
        telling::tell_address(tx, house, to, language, what, &letter).await
    }
}
