//! Terms: how long things are kept. A centre may keep them shorter than the house, never longer
//! (`promises.md` §4).
use crate::{CentreId, Result, Retention, Tx, Writing, record, sql};
use jiff::{SignedDuration, Timestamp};
use std::collections::HashMap;

/// What one centre keeps shorter: days by [`Retention::key`].
#[derive(Default)]
pub struct Terms(HashMap<String, i64>);

record! {
    struct Term {
        what: String,
        days: i64,
    }
}

impl Terms {
    /// After how many days such rows go in this centre.
    pub fn days(&self, retention: &Retention) -> i64 {
        let own = self.0.get(&retention.key()).filter(|_| retention.shortest_days.is_some());
        own.map_or(retention.keep_days, |days| retention.fit(*days))
    }
}

impl Retention {
    /// `agenda_sign_up.ends_at`
    pub fn key(&self) -> String {
        format!("{}.{}", self.table, self.since)
    }

    /// Rows that began to count before this moment go, when they stay so many days.
    pub fn counts_from(now: Timestamp, days: i64) -> Timestamp {
        now - SignedDuration::from_hours(24 * days)
    }

    /// The days that a centre may choose, nearest to these. A later version of the house may know
    /// other bounds than the one in which they were chosen.
    fn fit(&self, days: i64) -> i64 {
        days.clamp(self.shortest_days.unwrap_or(self.keep_days), self.keep_days)
    }
}

/// What the centre of this transaction keeps shorter.
pub(crate) async fn of_centre(tx: &mut Tx) -> Result<Terms> {
    let own = sql!("select what, days from term where centre_id = $1 limit 200", tx.centre)
        .all::<Term>(tx)
        .await?;
    Ok(Terms(own.into_iter().map(|term| (term.what, term.days)).collect()))
}

/// From tonight on this centre keeps it so many days.
pub async fn choose(tx: &mut Writing, retention: &Retention, days: i64) -> Result<()> {
    sql!(
        "insert into term (centre_id, what, days) values ($1, $2, $3)
         on conflict (centre_id, what) do update set days = excluded.days",
        tx.centre,
        retention.key(),
        retention.fit(days)
    )
    .run(tx)
    .await
}

record! {
    struct OfCentre {
        centre_id: CentreId,
        days: i64,
    }
}

/// Removes the rows whose days are over: in every centre, and sooner in those that chose so.
pub(crate) async fn forget(tx: &mut Writing, retention: &Retention) -> Result<u64> {
    let mut n_gone = tx.forget(retention, None, retention.keep_days).await?;
    if retention.shortest_days.is_none() {
        return Ok(n_gone);
    }
    let own = sql!("select centre_id, days from term where what = $1 limit 10000", retention.key());
    for OfCentre { centre_id, days } in own.all(tx).await? {
        n_gone += tx.forget(retention, Some(centre_id), retention.fit(days)).await?;
    }
    Ok(n_gone)
}

/// What the tables of the kernel keep, and how long (`promises.md` §4, the settled list).
pub(crate) const RETENTION: [Retention; 5] = [
    Retention {
        table: "session",
        since: "idle_at",
        keep_days: 0,
        shortest_days: None,
        what: kept::sessions,
    },
    Retention {
        table: "session",
        since: "ends_at",
        keep_days: 0,
        shortest_days: None,
        what: kept::sessions,
    },
    Retention {
        table: "form_done",
        since: "done_at",
        keep_days: 2,
        shortest_days: None,
        what: kept::forms,
    },
    Retention {
        table: "act",
        since: "done_at",
        keep_days: 365,
        shortest_days: Some(90),
        what: kept::acts,
    },
    Retention {
        table: "short_code",
        since: "ends_at",
        keep_days: 365,
        shortest_days: None,
        what: kept::codes,
    },
];

/// How long the house knows somebody who no longer comes: 18 months. They do not go by their row
/// but through every room, as [`leaving::erase`](crate::leaving::erase) does.
pub const PEOPLE: Retention = Retention {
    table: "person",
    since: "seen_at",
    keep_days: 548,
    shortest_days: Some(183),
    what: kept::people,
};

/// How long the house knows a guest: longer than a stay and a day outside together. They go through
/// every room too.
pub(crate) const GUESTS: Retention = Retention {
    table: "person",
    since: "joined_at",
    keep_days: 2,
    shortest_days: None,
    what: kept::guests,
};

/// The words of the kernel's retention, said on the privacy page.
mod kept {
    use crate::Voice;
    use crate::language::Words;

    pub fn sessions(voice: &Voice) -> &str {
        Words(voice).kept_sessions()
    }
    pub fn forms(voice: &Voice) -> &str {
        Words(voice).kept_forms()
    }
    pub fn acts(voice: &Voice) -> &str {
        Words(voice).kept_acts()
    }
    pub fn codes(voice: &Voice) -> &str {
        Words(voice).kept_codes()
    }
    pub fn people(voice: &Voice) -> &str {
        Words(voice).kept_people()
    }
    pub fn guests(voice: &Voice) -> &str {
        Words(voice).kept_guests()
    }
}
