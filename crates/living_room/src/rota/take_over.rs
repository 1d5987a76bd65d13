//! "Ik kan niet": the other hosts are asked, and whoever comes first takes the turn over.
use super::plan::{Going, Turn, TurnAt};
use super::{changed, mine, queries, say, turn_at};
use crate::table::Table;
use crate::words::Words;
use kernel::hours::{Span, spans_from_text, spans_to_text};
use kernel::jiff::tz::TimeZone;
use kernel::{Error, Here, House, Person, PersonId, Result, Role, Voice, Writing, people, uuid};
use std::fmt;
use std::str::FromStr;
use telling::{Action, Done, Letter, Press, Urgency, What};

const PURPOSE: &str = "living-room-take-over";

/// What a link to take over is about. It says the day and times, so that the page which asks can
/// do so without looking anything up.
struct Asked {
    at: TurnAt,
    span: Span,
}

impl fmt::Display for Asked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { at: TurnAt { table, shift, date }, span } = self;
        write!(f, "{table} {shift} {date} {}", spans_to_text(&[*span]))
    }
}

impl FromStr for Asked {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self> {
        let parts: Vec<&str> = text.split(' ').collect();
        let [table, shift, date, span] = parts[..] else { return Err(Error::NotFound) };
        let spans = spans_from_text(span).map_err(|_| Error::NotFound)?;
        let at = TurnAt {
            table: table.parse().map_err(|_| Error::NotFound)?,
            shift: shift.parse().map_err(|_| Error::NotFound)?,
            date: date.parse().map_err(|_| Error::NotFound)?,
        };
        Ok(Self { at, span: *spans.first().ok_or(Error::NotFound)? })
    }
}

impl Asked {
    /// "dinsdag 24 november, 13.00 – 17.00 uur"
    fn says(&self, voice: &Voice) -> String {
        let opens = self.span.from().on(self.at.date, &TimeZone::UTC);
        say::when(voice, voice.date(&TimeZone::UTC, opens), self.span)
    }
}

/// Asks the other hosts to take over a turn; tells how many there were to ask.
pub async fn ask_others(
    tx: &mut Writing,
    house: &House,
    table: &Table,
    turn: &Turn,
    host: &Person,
) -> Result<usize> {
    let others = queries::hosts(tx).await?.into_iter().map(|other| other.id);
    let others: Vec<PersonId> = others.filter(|other| *other != host.id).collect();
    let asked = Asked { at: turn.at(table.id), span: turn.span };
    let what = What { kind: "living_room_turn", item: uuid::Uuid::now_v7() };
    for other in &others {
        let body = asked.to_string();
        let link = telling::action_link(tx, PURPOSE, Some(*other), &body, turn.until).await?;
        let letter = |voice: &Voice| {
            let words = Words(voice);
            Letter {
                subject: words.rota_ask_subject().to_owned(),
                paragraphs: vec![
                    words.rota_ask(&host.name, say::table(voice, table), asked.says(voice)),
                    words.rota_ask_first().to_owned(),
                ],
                link: Some((words.rota_take().to_owned(), telling::path_of(&link))),
            }
        };
        telling::tell(tx, house, *other, what, letter, Urgency::ForYou).await?;
    }
    Ok(others.len())
}

/// Takes a turn over; the sentence says what came of it. Whoever could not may take it back too.
pub async fn take(
    tx: &mut Writing,
    house: &House,
    here: &Here,
    at: &TurnAt,
    person: PersonId,
) -> Result<String> {
    let (words, zone) = (Words(&here.voice), &here.centre.zone);
    let taker = people::person(tx, person).await?;
    if !taker.roles.any(|role| matches!(role, Role::Host | Role::Coordinator)) {
        return Err(Error::NotAllowed("host"));
    }
    let Some(turn) = turn_at(tx, here, at).await? else {
        return Ok(words.rota_turn_over().to_owned());
    };
    if queries::take_turn(tx, at, person).await? {
        changed(tx, at.table).await?;
        tell_relieved(tx, house, zone, &turn, &taker).await?;
        return Ok(words.rota_take_done().to_owned());
    }
    Ok(match (turn.going, turn.host) {
        (Going::Off, _) => words.rota_turn_off().to_owned(),
        (_, Some(host)) if host == person => words.rota_take_done().to_owned(),
        (_, Some(host)) => words.rota_taken(people::person(tx, host).await?.name),
        (_, None) => words.rota_turn_over().to_owned(),
    })
}

/// Tells who could not that somebody else does it.
async fn tell_relieved(
    tx: &mut Writing,
    house: &House,
    zone: &TimeZone,
    turn: &Turn,
    taker: &Person,
) -> Result<()> {
    let Some(host) = turn.host.filter(|host| *host != taker.id) else { return Ok(()) };
    let letter = |voice: &Voice| {
        let words = Words(voice);
        Letter {
            subject: words.rota_relieved_subject().to_owned(),
            paragraphs: vec![words.rota_relieved(&taker.name, say::turn(voice, zone, turn))],
            link: Some((words.rota_mine().to_owned(), mine::PATH.to_owned())),
        }
    };
    let what = What { kind: "living_room_relieved", item: uuid::Uuid::now_v7() };
    telling::tell(tx, house, host, what, letter, Urgency::ForYou).await
}

/// Tells a host that a turn is theirs now, by somebody else's hand.
pub async fn tell_yours(
    tx: &mut Writing,
    house: &House,
    table: &Table,
    host: PersonId,
    when: impl Fn(&Voice) -> String,
) -> Result<()> {
    let letter = |voice: &Voice| {
        let words = Words(voice);
        Letter {
            subject: words.rota_yours_subject().to_owned(),
            paragraphs: vec![words.rota_yours(say::table(voice, table), when(voice))],
            link: Some((words.rota_mine().to_owned(), mine::PATH.to_owned())),
        }
    };
    let what = What { kind: "living_room_yours", item: uuid::Uuid::now_v7() };
    telling::tell(tx, house, host, what, letter, Urgency::ForYou).await
}

/// "Ik neem het over": what the link in a letter does.
pub struct TakeOver;

#[async_trait::async_trait]
impl Action for TakeOver {
    fn purpose(&self) -> &'static str {
        PURPOSE
    }

    fn question(&self, voice: &Voice, body: &str) -> String {
        let words = Words(voice);
        match body.parse::<Asked>() {
            Ok(asked) => words.rota_take_question(asked.says(voice)),
            Err(_) => words.rota_turn_over().to_owned(),
        }
    }

    fn button<'v>(&self, voice: &'v Voice) -> &'v str {
        Words(voice).rota_take()
    }

    async fn act(&self, press: &mut Press<'_>) -> Result<Done> {
        let person = press.person.ok_or(Error::NotFound)?;
        let asked: Asked = press.body.parse()?;
        let says = take(press.tx, press.house, press.here, &asked.at, person).await?;
        Ok(Done { says, goes_to: crate::PATH.to_owned() })
    }
}
