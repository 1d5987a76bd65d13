//! What the agenda tells people about their place. What changed about a date tells `changes`.
use crate::activity::Activity;
use crate::date::Date;
use crate::seats::{SignUpId, Standing};
use crate::sign_up::SignUp;
use crate::words::Words;
use kernel::jiff::tz::TimeZone;
use kernel::{Here, House, Result, Voice, Writing};
use telling::{Letter, Urgency, What};

const CONFIRM: &str = "agenda_confirm";
const MOVED_UP: &str = "agenda_moved_up";
const OFFERED: &str = "agenda_offered";
const LAPSED: &str = "agenda_lapsed";

/// Takes back what is not true any more of somebody who does not come, as far as it waits.
pub async fn take_back(tx: &mut Writing, id: SignUpId) -> Result<()> {
    for kind in [CONFIRM, MOVED_UP, OFFERED] {
        telling::withdraw(tx, What { kind, item: id.0 }).await?;
    }
    Ok(())
}

/// What a letter about one date says of it, in one language.
struct About<'a> {
    activity: &'a Activity,
    date: &'a Date,
    zone: &'a TimeZone,
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

impl About<'_> {
    fn letter(&self, voice: &Voice, subject: &str, sentence: String) -> Letter {
        let words = Words(voice);
        let subject = if self.activity.is_quiet { words.letter_quiet_subject() } else { subject };
        Letter {
            subject: subject.to_owned(),
            paragraphs: vec![sentence, says_when(voice, self.zone, self.activity, self.date)],
            link: (!self.activity.is_quiet).then(|| {
                (words.letter_look().to_owned(), self.activity.path_on(&self.date.on_date))
            }),
        }
    }
}

/// What whoever signed up hears at once.
pub async fn confirm(
    tx: &mut Writing,
    house: &House,
    here: &Here,
    activity: &Activity,
    date: &Date,
    own: &SignUp,
) -> Result<()> {
    let about = About { activity, date, zone: &here.centre.zone };
    let is_waiting = own.standing() == Standing::Waiting;
    send(tx, house, own, CONFIRM, |voice| {
        let words = Words(voice);
        let sentence = if is_waiting { words.letter_you_wait() } else { words.letter_you_come() };
        about.letter(voice, words.letter_confirm_subject(), sentence.to_owned())
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
    let centre = tx.centre;
    let zone = house.centres.by_id(tx, centre).await?.zone.clone();
    let about = About { activity, date, zone: &zone };
    let kind = match standing {
        Standing::Coming => MOVED_UP,
        Standing::Offered { .. } => OFFERED,
        Standing::Lapsed => LAPSED,
        // Somebody rings them; a letter comes too late.
        Standing::ToCall | Standing::Waiting | Standing::Cancelled => return Ok(()),
    };
    send(tx, house, own, kind, |voice| {
        let words = Words(voice);
        let sentence = match standing {
            Standing::Offered { until } => {
                words.letter_offered(voice.date(&zone, until), voice.clock(&zone, until))
            }
            Standing::Lapsed => words.letter_lapsed().to_owned(),
            _ => words.letter_moved_up().to_owned(),
        };
        about.letter(voice, words.letter_moved_subject(), sentence)
    })
    .await
}

/// By the way of their account, or to the address that they left; else they look for themselves.
async fn send(
    tx: &mut Writing,
    house: &House,
    own: &SignUp,
    kind: &'static str,
    letter: impl Fn(&Voice) -> Letter,
) -> Result<()> {
    match (own.person_id, own.channel()) {
        (Some(person), _) => {
            let what = What { kind, item: own.id.0 };
            telling::tell(tx, house, person, what, letter, Urgency::ForYou).await
        }
        (None, Some(channel)) => {
            let centre = tx.centre;
            let centre = house.centres.by_id(tx, centre).await?;
            let voice = centre.voice(centre.language());
            let letter = letter(&voice);
            telling::send_now(tx, channel, &own.address, centre.language(), &letter).await
        }
        (None, None) => Ok(()),
    }
}
