//! Beginning: another room asks for a conversation, or hands one over from the desk.
use crate::conversation::{
    Company, Conversation, ConversationId, is_staff, makes_newspaper, may_talk, pair, pair_with,
};
use crate::line::TEXT_MAX_LINES;
use crate::live::Live;
use crate::queries::conversations::{self, New};
use crate::queries::{lines, lines::NewLine, seats};
use crate::sealed::{self, Unlocked, unlock};
use crate::speaking::{NewWords, Speaking, is_too_fast};
use crate::{NAME, seeing};
use kernel::jiff::SignedDuration;
use kernel::organisation::{self, Sight};
use kernel::{
    Counterpart, Error, House, Keys, Limit, Person, PersonId, Result, Role, Standing, Talk,
    Talking, Tx, Writing, people,
};
use stream::LineText;

/// Whoever begins more in a day sells something.
const BEGUN: Limit = Limit::new(30, SignedDuration::from_hours(24));

/// So many people may one write to who have not said a word yet.
const UNANSWERED_MAX: i64 = 5;
/// For so long that counts.
const UNANSWERED_DAYS: SignedDuration = SignedDuration::from_hours(7 * 24);

/// Says the first words; `None` when one of the two cannot be talked to.
///
/// # Errors
/// [`Error::NotUnderstood`] for words that are too long, empty or tell a national number: the room
/// that asks says so beside its own field. [`Error::TooOften`] for who begins too many.
pub async fn begin(
    live: &Live,
    tx: &mut Writing,
    house: &House,
    talk: &Talk,
) -> Result<Option<String>> {
    let Some(from) = inside(tx, talk.from).await? else { return Ok(None) };
    if moderation::standing(tx, from.id, NAME).await?.is_some() {
        return Ok(None);
    }
    let not_fit = || Error::NotUnderstood("the first words of a conversation".to_owned());
    let text = LineText::parse(&talk.says, TEXT_MAX_LINES).map_err(|_| not_fit())?;
    if careful::look(text.as_str(), &[]).has_national_number {
        return Err(not_fit());
    }
    let Some(readers) = readers(tx, &from, &talk.to).await? else { return Ok(None) };
    let pair = match &talk.to {
        Counterpart::Neighbour(other) => pair(from.id, *other),
        Counterpart::Desk { .. } => pair_with(from.id, "desk"),
        Counterpart::Editors { .. } => pair_with(from.id, "editors"),
    };
    let known = conversations::of_pair(tx, &talk.subject.path, &pair).await?;
    let count = format!("{NAME}/begun/{}/{}", tx.centre, from.id);
    let is_too_much = known.is_none()
        && (!house.limits.allow(&count, BEGUN, tx.now)
            || is_waiting_for_many(tx, &from, &talk.to).await?);
    if is_too_much || is_too_fast(house, tx.centre, from.id, tx.now) {
        return Err(Error::TooOften);
    }
    let it = match known {
        Some(known) => {
            take_along(tx, &known, &readers).await?;
            known
        }
        None => found(tx, &house.keys, talk, &pair, &readers).await?,
    };
    let Some(company) = seeing::company(tx, it.id).await? else { return Ok(None) };
    if company.seat_of(from.id).is_none() {
        return Ok(None);
    }
    let words = NewWords { text: text.as_str(), photo: None };
    Speaking { live, house }.say(tx, &company, from.id, words).await?;
    Ok(Some(it.id.path()))
}

/// Whether somebody has written to so many who did not answer yet that one more would be selling
/// something (T7). The team writes to many because that is its work, and may always be written to.
async fn is_waiting_for_many(tx: &mut Tx, from: &Person, to: &Counterpart) -> Result<bool> {
    if from.roles.any(is_staff) || !matches!(to, Counterpart::Neighbour(_)) {
        return Ok(false);
    }
    let since = tx.now - UNANSWERED_DAYS;
    Ok(UNANSWERED_MAX <= conversations::n_unanswered(tx, from.id, since).await?)
}

async fn inside(tx: &mut Tx, person: PersonId) -> Result<Option<Person>> {
    match people::person(tx, person).await {
        Err(Error::NotFound) => Ok(None),
        found => Ok(Some(found?).filter(|person| person.standing == Standing::Inside)),
    }
}

/// Who would read what somebody says, as far as the two can talk.
pub async fn readers_of(tx: &mut Tx, from: PersonId, to: &Counterpart) -> Result<Vec<PersonId>> {
    let Some(from) = inside(tx, from).await? else { return Ok(Vec::new()) };
    Ok(readers(tx, &from, to).await?.unwrap_or_default())
}

/// Whoever makes the newspaper by now reads along with what goes on with the editors: they were
/// named before the words were sent.
async fn take_along(tx: &mut Writing, known: &Conversation, readers: &[PersonId]) -> Result<()> {
    if !known.is_with_editors {
        return Ok(());
    }
    let seats = seats::all(tx, &[known.id]).await?;
    let mut new = readers.to_vec();
    new.retain(|reader| !seats.iter().any(|seat| seat.person_id == Some(*reader)));
    let first = seats.iter().map(|seat| seat.seat).max().unwrap_or_default() + 1;
    for (seat, reader) in (first..).zip(new) {
        seats::sit_down(tx, known.id, seat, reader).await?;
    }
    Ok(())
}

/// Who reads it besides the one who begins; `None` when that cannot be.
async fn readers(tx: &mut Tx, from: &Person, to: &Counterpart) -> Result<Option<Vec<PersonId>>> {
    match to {
        Counterpart::Neighbour(other) => {
            let Some(other) = inside(tx, *other).await?.filter(|other| other.id != from.id) else {
                return Ok(None);
            };
            let is_apart = moderation::unseen_by(tx, from.id).await?.contains(&other.id);
            let may = may_talk((from.age, &from.roles), (other.age, &other.roles));
            let may = may && (other.roles.any(is_staff) || !sees_only_the_street(tx, from).await?);
            Ok((may && !is_apart).then(|| vec![other.id]))
        }
        Counterpart::Desk { colleagues, .. } => {
            if sees_only_the_street(tx, from).await? {
                return Ok(None);
            }
            let mut colleagues = people::people(tx, colleagues).await?;
            colleagues.retain(|own| {
                let is_at_desk = own.roles.any(Role::is_at_desk) && own.id != from.id;
                let may = may_talk((from.age, &from.roles), (own.age, &own.roles));
                own.standing == Standing::Inside && is_at_desk && may
            });
            let readers: Vec<PersonId> = colleagues.iter().map(|own| own.id).collect();
            Ok((!readers.is_empty()).then_some(readers))
        }
        Counterpart::Editors { colleagues } => {
            if sees_only_the_street(tx, from).await? {
                return Ok(None);
            }
            let unseen = moderation::unseen_by(tx, from.id).await?;
            let mut colleagues = people::people(tx, colleagues).await?;
            colleagues.retain(|own| {
                let may = may_talk((from.age, &from.roles), (own.age, &own.roles));
                let is_editor = own.roles.any(makes_newspaper) && own.id != from.id;
                own.standing == Standing::Inside && is_editor && may && !unseen.contains(&own.id)
            });
            let readers: Vec<PersonId> = colleagues.iter().map(|own| own.id).collect();
            Ok((!readers.is_empty()).then_some(readers))
        }
    }
}

/// Whether somebody comes here for an organisation that sees what the street sees (R-Vitale-26).
async fn sees_only_the_street(tx: &mut Tx, person: &Person) -> Result<bool> {
    Ok(organisation::sight_of(tx, person.id).await? == Sight::Public)
}

/// A conversation with a key of its own, and everybody in their seats.
pub async fn found(
    tx: &mut Writing,
    keys: &Keys,
    talk: &Talk,
    pair: &str,
    readers: &[PersonId],
) -> Result<Conversation> {
    let id = ConversationId::fresh();
    let (with, wrapped_key) = Unlocked::begin(keys, tx.centre, id)?;
    let on_behalf_of = match &talk.to {
        Counterpart::Neighbour(_) | Counterpart::Editors { .. } => None,
        Counterpart::Desk { on_behalf_of, .. } => Some(on_behalf_of),
    };
    let on_behalf_of = on_behalf_of.map(|name| with.seal(sealed::ON_BEHALF_OF, name));
    let new = New {
        id,
        subject_path: &talk.subject.path,
        pair,
        is_with_editors: matches!(talk.to, Counterpart::Editors { .. }),
        wrapped_key,
        title: with.seal(sealed::TITLE, &talk.subject.title)?,
        on_behalf_of: on_behalf_of.transpose()?,
    };
    if conversations::begin(tx, new).await? {
        seats::sit_down(tx, id, 0, talk.from).await?;
        for (seat, reader) in (1..).zip(readers) {
            seats::sit_down(tx, id, seat, *reader).await?;
        }
    }
    // On PostgreSQL both may have begun at the very same moment.
    let begun = conversations::of_pair(tx, &talk.subject.path, pair).await?;
    begun.ok_or(Error::TooBusy)
}

/// Who talks about what stands at this path.
pub async fn talking_about(live: &Live, tx: &mut Tx, path: &str) -> Result<Vec<Talking>> {
    let all = seeing::about(tx, path).await?;
    if all.is_empty() {
        return Ok(Vec::new());
    }
    let keys = live.keys()?;
    let ids: Vec<ConversationId> = all.iter().map(|company| company.it.id).collect();
    let answered = conversations::answered(tx, &ids).await?;
    let centre = tx.centre;
    let talking = |company: &Company| {
        let with = unlock(&keys, centre, &company.it);
        // One that does not open keeps none of the others back.
        let title = with.and_then(|with| sealed::title(&company.it, &with)).ok()?;
        company.talking(title, answered.contains(&company.it.id))
    };
    Ok(all.iter().filter_map(talking).collect())
}

/// What neighbours said at the desk about this path is theirs now: the desk reads it no more.
pub async fn pass_on(live: &Live, tx: &mut Writing, path: &str, to: PersonId) -> Result<()> {
    let all = conversations::about(tx, path).await?;
    for company in seeing::with_company(tx, all).await? {
        let Some(from) = company.began().and_then(|seat| seat.person_id) else { continue };
        if !company.it.is_at_desk || from == to {
            continue;
        }
        let id = company.it.id;
        for colleague in company.readers_beside(from).filter_map(|seat| seat.person_id) {
            live.channels.send_away_when_saved(tx, colleague);
        }
        seats::stop_reading_for(tx, id).await?;
        let seat = company.seats.iter().map(|seat| seat.seat).max().unwrap_or_default() + 1;
        seats::sit_down(tx, id, seat, to).await?;
        conversations::leave_desk(tx, &company.it, &pair(from, to)).await?;
        let number = lines::next_number(tx, id).await?;
        lines::write(tx, id, NewLine { number, kind: "passed", ..NewLine::default() }).await?;
        conversations::change(tx, id).await?;
        live.forget_when_saved(tx, id);
    }
    Ok(())
}
