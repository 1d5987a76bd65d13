//! "Wie keek er mee": who opened this talk, when and why, in plain words for the resident.
use crate::audit::{self, What};
use crate::queries::audit as queries;
use crate::talk::TalkId;
use crate::words::Words;
use kernel::jiff::tz::TimeZone;
use kernel::leaving::when;
use kernel::{Here, Keys, Result, Timestamp, Tx, Voice, people};

/// One line of it.
pub struct Look {
    pub when: String,
    pub says: String,
    /// Why a colleague looked because of danger to life.
    pub reason: Option<String>,
}

/// What happened with a talk, the latest first.
pub async fn of(tx: &mut Tx, keys: &Keys, here: &Here, id: TalkId) -> Result<Vec<Look>> {
    let (voice, zone, now) = (&here.voice, &here.centre.zone, here.now);
    all(tx, keys, voice, id, |at| voice.moment(zone, now, at)).await
}

/// The same in what somebody takes along, to read years later.
pub async fn told(
    tx: &mut Tx,
    keys: &Keys,
    voice: &Voice,
    zone: &TimeZone,
    id: TalkId,
) -> Result<Vec<Look>> {
    let mut looks = all(tx, keys, voice, id, |at| when(voice, zone, at)).await?;
    let words = Words(voice);
    looks.iter_mut().for_each(|look| look.says = words.export_look(&look.when, &look.says));
    Ok(looks)
}

async fn all(
    tx: &mut Tx,
    keys: &Keys,
    voice: &Voice,
    id: TalkId,
    moment: impl Fn(Timestamp) -> String,
) -> Result<Vec<Look>> {
    let words = Words(voice);
    let rows = queries::of_talk(tx, id).await?;
    let ids: Vec<_> = rows.iter().filter_map(|row| row.by_id).collect();
    let names = people::people(tx, &ids).await?;
    let mut looks = Vec::new();
    for row in rows {
        let found = names.iter().find(|own| Some(own.id) == row.by_id);
        let name = found.map_or(words.somebody_who_left(), |own| own.name.as_str());
        let says = match What::from_word(&row.what) {
            What::Took => words.looked_took(name),
            What::Handed => words.looked_handed(name),
            What::Back => words.looked_back(name),
            What::Glass => words.looked_glass(name),
            What::Read => words.looked_read(name),
            What::Closed | What::Other => continue,
        };
        let reason = audit::reason(keys, tx.centre, &row)?;
        looks.push(Look { when: moment(row.at), says, reason });
    }
    Ok(looks)
}
