//! What a colleague does with one question: take it or give it back, answer it, note a talk, hand it
//! over, close it.
use crate::asking::{month, say};
use crate::filled;
use crate::ideas;
use crate::inbox::may_read;
use crate::letters;
use crate::one::{Filled, about, again};
use crate::queries::{counts, ideas as shown, lines, questions};
use crate::question::{LineKind, Outcome, Question};
use crate::sealed::Unlocked;
use crate::words::Words;
use axum::response::Response;
use kernel::people::{self, log_act};
use kernel::{Deed, Desk, Error, Here, Problems, Result, Role, Tx};

pub const TAKE_PATH: &str = "/achterkamer/vragen/{vraag}/pak";
pub const GIVE_BACK_PATH: &str = "/achterkamer/vragen/{vraag}/terug";
pub const HAND_OVER_PATH: &str = "/achterkamer/vragen/{vraag}/overdragen";
pub const ANSWER_PATH: &str = "/achterkamer/vragen/{vraag}/antwoord";
pub const NOTE_PATH: &str = "/achterkamer/vragen/{vraag}/notitie";
pub const CLOSE_PATH: &str = "/achterkamer/vragen/{vraag}/klaar";
/// What the log calls it.
pub const TOOK: &str = "contact_took";
pub const GAVE_BACK: &str = "contact_gave_back";
pub const HANDED_OVER: &str = "contact_handed_over";
pub const ANSWERED: &str = "contact_answered";
pub const NOTED: &str = "contact_noted";
pub const CLOSED: &str = "contact_closed";

/// Whoever goes on with it hands it over; a coordinator, when that colleague is ill.
pub fn may_hand_over(here: &Here, it: &Question) -> bool {
    let Some(person) = &here.person else { return false };
    it.owner_id == Some(person.id) || person.is(Role::Coordinator)
}

async fn log(deed: &mut Deed<Desk, Filled>, what: &str, number: i64) -> Result<()> {
    log_act(&mut deed.tx, Some(deed.who.id), None, what, &number.to_string()).await
}

pub async fn take(mut deed: Deed<Desk, Filled>) -> Result<Response> {
    let it = about(&mut deed).await?;
    let words = Words(&deed.here.voice);
    let is_taken = questions::take(&mut deed.tx, it.id, deed.who.id).await?;
    let says = if is_taken { words.you_took_it() } else { words.another_took_it() }.to_owned();
    if is_taken {
        log(&mut deed, TOOK, it.number).await?;
    }
    deed.done_saying(&it.path(), &says).await
}

/// "Geef terug": it waits for another again.
pub async fn give_back(mut deed: Deed<Desk, Filled>) -> Result<Response> {
    let it = about(&mut deed).await?;
    if questions::give_back(&mut deed.tx, it.id, deed.who.id).await? {
        log(&mut deed, GAVE_BACK, it.number).await?;
    }
    let says = Words(&deed.here.voice).you_gave_it_back().to_owned();
    deed.done_saying(&it.path(), &says).await
}

pub async fn hand_over(mut deed: Deed<Desk, Filled>) -> Result<Response> {
    let it = about(&mut deed).await?;
    if !may_hand_over(&deed.here, &it) {
        return Err(Error::NotAllowed("hand over what a colleague goes on with"));
    }
    let words = Words(&deed.here.voice);
    let colleagues = people::with_role(&mut deed.tx, Role::is_at_desk).await?;
    let to = colleagues.into_iter().find(|own| Some(own.id) == deed.form.aan);
    let mut problems = Problems::default();
    if to.is_none() {
        problems.add("aan", words.hand_over_whom());
    }
    if deed.form.goed != "ja" {
        problems.add("goed", words.hand_over_ask_first());
    }
    let Some(to) = to.filter(|_| problems.is_empty()) else {
        return again(deed, problems).await;
    };
    if may_read(&mut deed.tx, to.id).await.is_err() {
        let problems = Problems::one("aan", words.hand_over_whom());
        return again(deed, problems).await;
    }
    let says = words.handed_over(to.name.as_str());
    if questions::hand_over(&mut deed.tx, it.id, to.id).await? {
        let number = lines::next(&mut deed.tx, it.id).await?;
        let by = Some(deed.who.id);
        lines::add(&mut deed.tx, it.id, number, LineKind::Handed, by, None).await?;
        letters::for_you(&mut deed.tx, &deed.house, it.id, to.id).await?;
        log_act(&mut deed.tx, by, Some(to.id), HANDED_OVER, &it.number.to_string()).await?;
    }
    deed.done_saying(&it.path(), &says).await
}

/// An answer that whoever asked reads; a letter says that it is there.
pub async fn answer(mut deed: Deed<Desk, Filled>) -> Result<Response> {
    let it = about(&mut deed).await?;
    let words = Words(&deed.here.voice);
    let mut problems = Problems::default();
    let text = filled::text(words, &mut problems, "antwoord", &deed.form.antwoord);
    if !problems.is_empty() {
        return again(deed, problems).await;
    }
    let says = words.answer_is_there().to_owned();
    let with = Unlocked::with(&deed.house.keys, deed.tx.centre, &it)?;
    let by = Some(deed.who.id);
    say(&mut deed.tx, &with, it.id, LineKind::Answer, by, &text).await?;
    is_answered(&mut deed, &it).await?;
    letters::answered(&mut deed.tx, &deed.house, &it, &with).await?;
    log(&mut deed, ANSWERED, it.number).await?;
    deed.done_saying(&it.path(), &says).await
}

/// It counts once, however often somebody answers.
async fn is_answered(deed: &mut Deed<Desk, Filled>, it: &Question) -> Result<()> {
    if it.answered_at.is_none() {
        let is_in_time = deed.tx.now <= it.answer_before;
        counts::answered(&mut deed.tx, &month(&deed.here), is_in_time).await?;
    }
    questions::answer(&mut deed.tx, it.id, deed.who.id).await
}

/// What was said on the telephone, for the team; it may have been the answer.
pub async fn note(mut deed: Deed<Desk, Filled>) -> Result<Response> {
    let it = about(&mut deed).await?;
    let words = Words(&deed.here.voice);
    let mut problems = Problems::default();
    let text = filled::text(words, &mut problems, "notitie", &deed.form.notitie);
    if !problems.is_empty() {
        return again(deed, problems).await;
    }
    let says = words.note_is_kept().to_owned();
    let with = Unlocked::with(&deed.house.keys, deed.tx.centre, &it)?;
    let by = Some(deed.who.id);
    say(&mut deed.tx, &with, it.id, LineKind::Note, by, &text).await?;
    if deed.form.beantwoord == "ja" {
        is_answered(&mut deed, &it).await?;
    }
    log(&mut deed, NOTED, it.number).await?;
    deed.done_saying(&it.path(), &says).await
}

/// Whether one of the team said anything about it: nobody waits for an answer that was thrown away.
async fn is_spoken_about(tx: &mut Tx, it: &Question) -> Result<bool> {
    if shown::with_number(tx, it.number).await?.is_some() {
        return Ok(true);
    }
    let lines = lines::of(tx, it.id).await?;
    Ok(lines.iter().any(|line| matches!(line.kind, LineKind::Answer | LineKind::Note)))
}

pub async fn close(mut deed: Deed<Desk, Filled>) -> Result<Response> {
    let it = about(&mut deed).await?;
    let words = Words(&deed.here.voice);
    let wished = deed.form.uitkomst.as_str();
    let outcome = Outcome::OF_THE_TEAM.into_iter().find(|own| own.as_str() == wished);
    let Some(outcome) = outcome else {
        let says = words.outcome_missing();
        let problems = Problems::one("uitkomst", says);
        return again(deed, problems).await;
    };
    if !is_spoken_about(&mut deed.tx, &it).await? {
        let problems = Problems::one("uitkomst", words.close_says_nothing());
        return again(deed, problems).await;
    }
    let says = words.is_closed().to_owned();
    questions::close(&mut deed.tx, it.id, outcome).await?;
    log(&mut deed, CLOSED, it.number).await?;
    deed.done_saying(crate::inbox::PATH, &says).await
}

/// An idea is shown to everybody, or says something else there.
pub async fn show_idea(mut deed: Deed<Desk, Filled>) -> Result<Response> {
    let it = about(&mut deed).await?;
    let problems = ideas::show(&mut deed, &it).await?;
    if !problems.is_empty() {
        return again(deed, problems).await;
    }
    log(&mut deed, ideas::SHOWN, it.number).await?;
    let says = Words(&deed.here.voice).idea_is_shown().to_owned();
    deed.done_saying(&it.path(), &says).await
}
