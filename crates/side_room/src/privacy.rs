//! What somebody takes along, and what goes with them.
use crate::again::Again;
use crate::line::{Kind, Line};
use crate::live::Live;
use crate::queries::{again, audit, desk_times, lines, talks, times, workers};
use crate::sealed::unlock;
use crate::speaking::write_what_happened;
use crate::talk::Talk;
use crate::words::Words;
use crate::{audit as log, looked};
use kernel::leaving::when;
use kernel::{Exported, Keys, PersonId, Result, Tx, Voice, Writing, centre};

/// Everything that somebody wrote, opened, and who looked; of a worker when they opened a talk, and
/// not a word of whom they talked with.
pub async fn export(
    keys: &Keys,
    tx: &mut Tx,
    voice: &Voice,
    person: PersonId,
) -> Result<Vec<Exported>> {
    let words = Words(voice);
    let zone = centre::settings(tx).await?.zone;
    let mut said = Vec::new();
    let mut looks = Vec::new();
    if let Some(it) = talks::of_resident(tx, person).await? {
        said.push(words.export_waits(when(voice, &zone, it.waits_since)));
        if let Ok(with) = unlock(keys, tx.centre, &it) {
            for stored in lines::of_resident(tx, it.id).await? {
                let line = Line::open(&stored, &with);
                let Some(text) = line.text() else { continue };
                said.push(words.export_line(when(voice, &zone, stored.said_at), text));
            }
        }
        for own in times::agreed(tx, it.id).await? {
            said.push(words.export_time(when(voice, &zone, own.starts_at)));
        }
        if let Some(own) = again::of(tx, it.id).await?.filter(Again::is_agreed) {
            said.push(words.export_again(when(voice, &zone, own.on_at)));
        }
        for look in looked::told(tx, keys, voice, &zone, it.id).await? {
            looks.extend([Some(look.says), look.reason].into_iter().flatten());
        }
    }
    let did = audit::by(tx, person).await?.into_iter();
    let mut did: Vec<String> =
        did.map(|row| words.export_did(when(voice, &zone, row.at))).collect();
    let own = workers::all(tx).await?.into_iter().find(|own| own.id == person);
    if own.is_some_and(|own| own.week.is_some()) {
        did.push(words.export_hours().to_owned());
    }
    for (starts_at,) in desk_times::moments(tx, person).await? {
        did.push(words.export_desk_time(when(voice, &zone, starts_at)));
    }
    let part = |heading: &str, lines| Exported { heading: heading.to_owned(), lines };
    Ok(vec![
        part(words.export_heading(), said),
        part(words.who_looked(), looks),
        part(words.export_did_heading(), did),
    ])
}

/// The talk of a resident goes with its key, and so do the reasons for which somebody looked. What
/// a worker had waits again.
pub async fn erase(live: &Live, tx: &mut Writing, person: PersonId) -> Result<()> {
    if let Some(it) = talks::of_resident(tx, person).await? {
        throw_away(live, tx, &it).await?;
    }
    give_back(live, tx, person, None).await?;
    lines::forget_who(tx, person).await?;
    desk_times::forget_who(tx, person).await?;
    workers::forget(tx, person).await?;
    audit::forget_who(tx, person).await
}

pub async fn throw_away(live: &Live, tx: &mut Writing, it: &Talk) -> Result<()> {
    talks::throw_away(tx, it.id).await?;
    audit::forget_reasons(tx).await?;
    live.forget_when_saved(tx, it.id);
    if let Some(worker) = it.worker_id {
        live.channels.send_away_when_saved(tx, worker);
    }
    Ok(())
}

/// Whoever leaves or works here no more gives back what they had; with keys at hand it is logged.
/// Tells whether somebody waits again.
pub async fn give_back(
    live: &Live,
    tx: &mut Writing,
    worker: PersonId,
    keys: Option<&Keys>,
) -> Result<bool> {
    let mut is_awaited = false;
    for (id, state) in talks::held_by(tx, worker).await? {
        if !talks::give_back(tx, id, worker).await? {
            continue;
        }
        if state != crate::talk::State::Closed {
            write_what_happened(tx, id, Kind::Back, None).await?;
            is_awaited = true;
        }
        if let Some(keys) = keys {
            let entry = log::Entry { what: log::What::Back, talk: id, by: worker, reason: None };
            log::write(tx, keys, entry).await?;
        }
        live.forget_when_saved(tx, id);
    }
    talks::ask_no_more_for(tx, worker).await?;
    live.channels.send_away_when_saved(tx, worker);
    Ok(is_awaited)
}
