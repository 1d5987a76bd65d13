//! Deciding: what a keeper does about a case, how it is taken back, and how it is judged anew.
use crate::case::{ActId, Case, CaseId, What};
use crate::item::{Item, Moderated};
use crate::keeper::Keepers;
use crate::promise::Lookers;
use crate::queries::cases::{self, NewCase, Which};
use crate::queries::{acts, acts::NewAct};
use crate::tell::{self, News};
use crate::waiting::look_around_when_saved;
use kernel::{Centre, Error, House, PersonId, Result, Tx, Writing, people};

pub const REPORT_TAKEN: &str = "report_taken";
pub const PRIVATE_READ: &str = "private_report_read";
pub const DECISION_UNDONE: &str = "decision_undone";
pub const APPEAL_JUDGED: &str = "appeal_judged";

/// What a keeper decides, and why. Whom it is about reads the reason, and so does who reported
/// it.
pub struct Decision {
    pub what: What,
    /// The house rule in its own words; may be empty when there is a reason.
    pub rule: String,
    pub reason: String,
}

/// How it went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decided {
    Done,
    /// Somebody else was quicker.
    Before,
}

/// The case of this key, for a keeper who may know of it.
///
/// # Errors
/// [`Error::NotFound`] also for whom it is about: they do not learn that it exists.
pub async fn case_seen_by(tx: &mut Tx, id: CaseId, keeper: PersonId) -> Result<(Case, Keepers)> {
    let case = cases::list(tx, Which::One(id)).await?.pop().ok_or(Error::NotFound)?;
    let keepers = Keepers::all(tx).await?;
    if case.may_be_seen_by(keeper, &keepers) { Ok((case, keepers)) } else { Err(Error::NotFound) }
}

/// The case that waits for this item, or a new one, and who was asked to look at it.
pub async fn open_case(
    tx: &mut Writing,
    centre: &Centre,
    room: &dyn Moderated,
    key: &str,
    item: &Item,
) -> Result<(CaseId, Lookers)> {
    let lookers = Lookers::find(tx, room, key, item.author).await?;
    if let Some(open) = cases::open_for(tx, room.room(), key).await? {
        return Ok((open, lookers));
    }
    let id = CaseId::fresh();
    let new = NewCase {
        id,
        room: room.room(),
        item: key,
        about: item.author,
        path: &item.path,
        place: &item.place,
        look_before: lookers.look_before(centre, tx.now)?,
        with: lookers.people.first().map(|person| person.id),
        name: &item.name,
        evidence: &item.text,
        said_at: item.said_at,
    };
    if cases::keep(tx, &new).await? {
        return Ok((id, lookers));
    }
    // On PostgreSQL somebody may have reported the same at the very same moment.
    let open = cases::open_for(tx, room.room(), key).await?.ok_or(Error::TooBusy)?;
    Ok((open, lookers))
}

/// Decides about a case that waits: everybody hears what concerns them.
pub async fn decide(
    tx: &mut Writing,
    house: &House,
    room: Option<&dyn Moderated>,
    case: &Case,
    by: PersonId,
    decision: &Decision,
) -> Result<Decided> {
    let Decision { what, rule, reason } = decision;
    let act = NewAct { id: ActId::fresh(), case: case.id, by, what: *what, rule, reason };
    if case.closed_at.is_some() || !acts::keep(tx, &act).await? {
        return Ok(Decided::Before);
    }
    cases::close(tx, case.id).await?;
    people::log_act(tx, Some(by), None, what.logged(), &case.id.to_string()).await?;
    if what.hides() {
        set_hidden(tx, house, room, case, true).await?;
        tell::whom_it_is_about(tx, house, case.about_id, act.id, News::Decided).await?;
    }
    show_out(tx, house, case, *what).await?;
    tell::who_reported(tx, house, case, act.id).await?;
    look_around_when_saved(tx, house);
    Ok(Decided::Done)
}

/// Takes back what holds now. What somebody reported waits again.
pub async fn undo(
    tx: &mut Writing,
    house: &House,
    room: Option<&dyn Moderated>,
    case: &Case,
    by: PersonId,
) -> Result<()> {
    let Some(act) = case.act_id else { return Ok(()) };
    if !acts::undo(tx, act, by).await? {
        return Ok(());
    }
    acts::judge(tx, act, by, true).await?;
    cases::reopen(tx, case.id).await?;
    people::log_act(tx, Some(by), None, DECISION_UNDONE, &case.id.to_string()).await?;
    look_around_when_saved(tx, house);
    lift(tx, house, room, case, act, News::Undone).await
}

/// Somebody does not agree with what was decided about them: another decides once more.
pub async fn appeal(
    tx: &mut Writing,
    house: &House,
    id: CaseId,
    act: ActId,
    text: &str,
) -> Result<()> {
    if !acts::appeal(tx, act, text).await? {
        return Ok(());
    }
    cases::hold_evidence(tx, id).await?;
    let case = cases::list(tx, Which::One(id)).await?.pop().ok_or(Error::NotFound)?;
    let keepers = Keepers::all(tx).await?;
    tell::there_is_an_appeal(tx, house, id, act, &case.awaits(&keepers)).await
}

/// Answers somebody who did not agree: what was decided goes, or it stays.
pub async fn judge(
    tx: &mut Writing,
    house: &House,
    room: Option<&dyn Moderated>,
    case: &Case,
    by: PersonId,
    is_back: bool,
) -> Result<()> {
    let Some(act) = case.act_id else { return Ok(()) };
    if !acts::judge(tx, act, by, is_back).await? {
        return Ok(());
    }
    cases::release_evidence(tx, case.id).await?;
    people::log_act(tx, Some(by), None, APPEAL_JUDGED, &case.id.to_string()).await?;
    if is_back && acts::undo(tx, act, by).await? {
        return lift(tx, house, room, case, act, News::Judged).await;
    }
    tell::whom_it_is_about(tx, house, case.about_id, act, News::Judged).await
}

/// A keeper reads the copy of what was said between two.
pub async fn read(tx: &mut Writing, room: &dyn Moderated, case: &Case, by: PersonId) -> Result<()> {
    people::log_act(tx, Some(by), None, PRIVATE_READ, &case.id.to_string()).await?;
    room.was_read(tx, &case.item).await
}

/// A keeper looks at it from now on.
pub async fn take(tx: &mut Writing, case: &Case, by: PersonId) -> Result<()> {
    cases::take(tx, case.id, by).await?;
    people::log_act(tx, Some(by), None, REPORT_TAKEN, &case.id.to_string()).await
}

async fn lift(
    tx: &mut Writing,
    house: &House,
    room: Option<&dyn Moderated>,
    case: &Case,
    act: ActId,
    news: News,
) -> Result<()> {
    if case.what.is_some_and(What::hides) {
        set_hidden(tx, house, room, case, false).await?;
        tell::whom_it_is_about(tx, house, case.about_id, act, news).await?;
    }
    Ok(())
}

/// Who is silent goes out of sight where they spoke, and who is outside in every room.
async fn show_out(tx: &mut Writing, house: &House, case: &Case, what: What) -> Result<()> {
    let Some(about) = case.about_id.filter(|_| what.needs_person()) else { return Ok(()) };
    for room in house.rooms.iter() {
        if what == What::Outside || room.name() == case.room {
            room.show_out(tx, house, about).await?;
        }
    }
    Ok(())
}

/// A case about somebody, and not about what they said, hides nothing.
async fn set_hidden(
    tx: &mut Writing,
    house: &House,
    room: Option<&dyn Moderated>,
    case: &Case,
    is_hidden: bool,
) -> Result<()> {
    match room.filter(|_| !case.item.is_empty()) {
        Some(room) => room.hide(tx, house, &case.item, is_hidden).await,
        None => Ok(()),
    }
}
