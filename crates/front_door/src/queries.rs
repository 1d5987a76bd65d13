//! All SQL of the front door.
use crate::definitions::Figure;
use kernel::jiff::civil::Date;
use kernel::{Result, Timestamp, Tx, Writing, record, sql};

record! {
    /// One number of one day.
    pub struct Tally {
        /// As 2026-12-24, in the centre's own time.
        pub day: String,
        pub kind: String,
        pub n: i64,
    }
}

/// Counts so many more of a figure on a day.
pub async fn tally(tx: &mut Writing, day: Date, figure: Figure, n: i64) -> Result<()> {
    sql!(
        "insert into front_door_tally as tally (centre_id, day, kind, n) values ($1, $2, $3, $4)
         on conflict (centre_id, day, kind) do update set n = tally.n + excluded.n",
        tx.centre,
        day.to_string(),
        figure.as_str(),
        n
    )
    .run(tx)
    .await
}

/// All figures from one day up to and including another, of a year at most.
pub async fn tallies(tx: &mut Tx, from: Date, to: Date) -> Result<Vec<Tally>> {
    sql!(
        "select day, kind, n from front_door_tally
         where centre_id = $1 and $2 <= day and day <= $3 order by day desc, kind limit 1100",
        tx.centre,
        from.to_string(),
        to.to_string()
    )
    .all(tx)
    .await
}

/// When this version of the house rules was written.
pub async fn rules_written_at(tx: &mut Tx, version: i64) -> Result<Option<Timestamp>> {
    let written = sql!(
        "select written_at from house_rules where centre_id = $1 and version = $2",
        tx.centre,
        version
    )
    .optional::<(Timestamp,)>(tx)
    .await?;
    Ok(written.map(|(written_at,)| written_at))
}

record! {
    /// A code that stands on paper somewhere.
    pub struct Code {
        pub code: String,
        pub title: String,
        pub ends_at: Option<Timestamp>,
    }
}

/// The codes on sheets that still lead somewhere, in the order of what they are called.
pub async fn codes(tx: &mut Tx) -> Result<Vec<Code>> {
    sql!(
        "select code, title, ends_at from short_code
         where centre_id = $1 and title <> '' and (ends_at is null or $2 < ends_at)
         order by title, code limit 200",
        tx.centre,
        tx.now
    )
    .all(tx)
    .await
}
