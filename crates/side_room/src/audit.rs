//! The log of who opened which talk: chained, so that nobody changes it unseen.
//!
//! Each row holds a hash over what it says and over the hash of the row before; the last of them
//! lies under the seal of the centre, so that who has the database alone cannot write the chain
//! anew. A name and a reason can be forgotten, because the hash is over their digests.
use crate::queries::audit as queries;
use crate::queries::audit::{End, Row};
use crate::talk::TalkId;
use kernel::db::Value;
use kernel::uuid::Uuid;
use kernel::{
    CentreId, Error, House, KeyId, Keys, Label, PersonId, Result, Retention, Sealed, Timestamp, Tx,
    Writing, choice,
};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

/// The log of care (`promises.md` §4, settled).
pub const KEEP_DAYS: i64 = 5 * 365 + 1;

choice! {
    /// What was done with a talk.
    pub What {
        Took "took",
        Handed "handed",
        Back "back",
        /// Said why they have to look now: danger to life.
        Glass "glass",
        /// Looked because of that.
        Read "read",
        Closed "closed",
        Other "other",
    } or Other
}

/// What is written down.
pub struct Entry<'a> {
    pub what: What,
    pub talk: TalkId,
    pub by: PersonId,
    pub reason: Option<&'a str>,
}

/// Writes it down in the transaction of the deed, so that what is not logged did not happen.
pub async fn write(tx: &mut Writing, keys: &Keys, entry: Entry<'_>) -> Result<()> {
    let End { number, at: former_at, hash: former_hash, .. } = queries::hold_end(tx).await?;
    let number = number + 1;
    let salt = Uuid::new_v4();
    let seal = |why: &str| keys.seal(&label_of_reason(tx.centre, number), why.as_bytes());
    let reason = entry.reason.map(seal).transpose()?.map(bytes);
    let mut row = Row {
        number,
        at: tx.now,
        what: entry.what.as_str().to_owned(),
        talk_id: entry.talk,
        by_digest: digest_of_who(salt, entry.by),
        by_id: Some(entry.by),
        by_salt: Some(salt),
        reason_digest: reason.as_deref().map(digest).unwrap_or_default(),
        reason,
        former_at,
        former_hash,
        hash: Vec::new(),
    };
    row.hash = hash(tx.centre, row.number, &row, &row.former_hash);
    queries::add(tx, &row).await?;
    let seal = keys.seal(&label_of_end(tx.centre), &end_says(row.number, &row.hash))?;
    queries::move_end(tx, &row, seal).await
}

/// Why somebody looked, as far as it is not forgotten.
pub fn reason(keys: &Keys, centre: CentreId, row: &Row) -> Result<Option<String>> {
    use kernel::db::Column;
    let Some(stored) = row.reason.clone() else { return Ok(None) };
    let label = label_of_reason(centre, row.number);
    let plain = keys.open(&label, &Sealed::from_stored(stored)?)?;
    String::from_utf8(plain).map(Some).map_err(|_| Error::SealBroken(label.to_string()))
}

fn label_of_reason(centre: CentreId, number: i64) -> Label {
    Label::new("side_room_audit.reason", centre, centre).part(number)
}

fn label_of_end(centre: CentreId) -> Label {
    Label::new("side_room_end.seal", centre, centre)
}

fn bytes(sealed: Sealed) -> Vec<u8> {
    match Value::from(sealed) {
        Value::Bytes(Some(bytes)) => bytes,
        _ => Vec::new(),
    }
}

fn digest(bytes: &[u8]) -> Vec<u8> {
    Sha256::digest(bytes).to_vec()
}

fn digest_of_who(salt: Uuid, who: PersonId) -> Vec<u8> {
    digest(&[salt.as_bytes().as_slice(), who.0.as_bytes()].concat())
}

fn end_says(number: i64, hash: &[u8]) -> Vec<u8> {
    [number.to_be_bytes().as_slice(), hash].concat()
}

/// Over all that a row says, at this place and after this row. Each part has its length before it.
fn hash(centre: CentreId, number: i64, row: &Row, former_hash: &[u8]) -> Vec<u8> {
    let (at, former_at) = (row.at.as_millisecond(), row.former_at.as_millisecond());
    let parts: [&[u8]; 10] = [
        b"side_room_audit 1",
        centre.0.as_bytes(),
        &number.to_be_bytes(),
        &at.to_be_bytes(),
        row.what.as_bytes(),
        row.talk_id.0.as_bytes(),
        &row.by_digest,
        &row.reason_digest,
        &former_at.to_be_bytes(),
        former_hash,
    ];
    let mut over = Sha256::new();
    for part in parts {
        over.update((part.len() as u64).to_be_bytes());
        over.update(part);
    }
    over.finalize().to_vec()
}

/// The keys without which nobody checks its end, or reads why somebody looked.
pub async fn keys_in_use(tx: &mut Tx) -> Result<Vec<KeyId>> {
    let seal = queries::end(tx).await?.and_then(|end| end.seal);
    let reasons = queries::reasons(tx).await?.into_iter().map(|(reason,)| reason);
    let keys: BTreeSet<KeyId> = seal.into_iter().chain(reasons).map(|own| own.key).collect();
    Ok(keys.into_iter().collect())
}

/// What is not right with a log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    Changed(i64),
    Missing(i64),
    /// These two stand in the place of each other.
    Swapped(i64, i64),
    /// How far the log goes is not what was sealed.
    EndChanged,
}

impl std::fmt::Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Changed(number) => write!(f, "row {number} was changed"),
            Self::Missing(number) => write!(f, "row {number} is missing"),
            Self::Swapped(one, other) => write!(f, "rows {one} and {other} were swapped"),
            Self::EndChanged => f.write_str("the end of the log is not what was sealed"),
        }
    }
}

/// The log of one centre, looked through.
pub struct Checked {
    pub centre: CentreId,
    pub n_rows: usize,
    pub findings: Vec<Finding>,
}

/// Looks through the log of every centre.
pub async fn verify(house: &House) -> Result<Vec<Checked>> {
    let mut all = Vec::new();
    let mut tx = house.db.read(house.clock.now());
    for centre in kernel::centre::all(&mut tx).await? {
        tx.centre = centre;
        let rows = rows(&mut tx).await?;
        let end = queries::end(&mut tx).await?;
        let mut findings = findings(centre, tx.now, &rows);
        findings.extend(at_the_end(&house.keys, centre, &rows, end));
        findings.dedup();
        all.push(Checked { centre, n_rows: rows.len(), findings });
    }
    Ok(all)
}

async fn rows(tx: &mut Tx) -> Result<Vec<Row>> {
    let mut all: Vec<Row> = Vec::new();
    loop {
        let last = all.last().map_or(i64::MIN, |row| row.number);
        let more = queries::after(tx, last).await?;
        if more.is_empty() {
            return Ok(all);
        }
        all.extend(more);
    }
}

fn findings(centre: CentreId, now: Timestamp, rows: &[Row]) -> Vec<Finding> {
    let mut all = Vec::new();
    if let Some(first) = rows.first().filter(|first| 1 < first.number) {
        // What has stayed long enough is gone, and nothing younger.
        if Retention::counts_from(now, KEEP_DAYS) < first.former_at {
            all.push(Finding::Missing(first.number - 1));
        }
    }
    let wrong: Vec<&Row> = rows.iter().filter(|row| !is_right(centre, row)).collect();
    let mut named = BTreeSet::new();
    for (at, one) in wrong.iter().enumerate() {
        let swapped = wrong[at + 1..].iter().find(|other| are_swapped(centre, one, other));
        if let Some(other) = swapped {
            named.extend([one.number, other.number]);
            all.push(Finding::Swapped(one.number, other.number));
        }
    }
    let unnamed = wrong.iter().filter(|row| !named.contains(&row.number));
    all.extend(unnamed.map(|row| Finding::Changed(row.number)));
    for pair in rows.windows(2) {
        let [former, row] = pair else { continue };
        all.extend((former.number + 1..row.number).map(Finding::Missing));
        let is_linked = row.former_hash == former.hash && row.former_at == former.at;
        let is_explained =
            [former, row].iter().any(|own| wrong.iter().any(|w| w.number == own.number));
        if former.number + 1 == row.number && !is_linked && !is_explained {
            all.push(Finding::Changed(former.number));
        }
    }
    all
}

fn is_right(centre: CentreId, row: &Row) -> bool {
    let who = match (row.by_id, row.by_salt) {
        (Some(by), Some(salt)) => digest_of_who(salt, by) == row.by_digest,
        // It was forgotten.
        (None, None) => true,
        _ => false,
    };
    let why = row.reason.as_deref().is_none_or(|reason| digest(reason) == row.reason_digest);
    who && why && hash(centre, row.number, row, &row.former_hash) == row.hash
}

/// Whether each says what stood at the place of the other: with its links to the former row, or
/// without.
fn are_swapped(centre: CentreId, one: &Row, other: &Row) -> bool {
    let came_along =
        |row: &Row, place: &Row| hash(centre, place.number, row, &row.former_hash) == row.hash;
    let left_behind = |row: &Row, place: &Row| {
        let row = Row { former_at: place.former_at, ..row.clone() };
        hash(centre, place.number, &row, &place.former_hash) == place.hash
    };
    (came_along(one, other) && came_along(other, one))
        || (left_behind(one, other) && left_behind(other, one))
}

/// Rows that were cut off at the end, and an end that nobody here sealed.
fn at_the_end(keys: &Keys, centre: CentreId, rows: &[Row], end: Option<End>) -> Vec<Finding> {
    let Some(end) = end else {
        // There is always an end where there are rows.
        return rows.first().map(|_| Finding::EndChanged).into_iter().collect();
    };
    let sealed = end.seal.as_ref().and_then(|seal| keys.open(&label_of_end(centre), seal).ok());
    if sealed != Some(end_says(end.number, &end.hash)) {
        return vec![Finding::EndChanged];
    }
    match rows.last() {
        Some(last) if last.number == end.number && last.hash == end.hash => Vec::new(),
        Some(last) if last.number < end.number => {
            (last.number + 1..=end.number).map(Finding::Missing).collect()
        }
        // Its own row says what is wrong with it, or it was written anew as a whole.
        Some(last) => vec![Finding::Changed(last.number)],
        None => vec![Finding::Missing(end.number)],
    }
}

/// What the log of the house calls it: that somebody looked, never at whose.
pub const LOOKED: &str = "side_room_looked";
