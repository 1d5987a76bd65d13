//! A rota for the demo house, so that the big table is open every day.
use super::queries;
use crate::queries::tables;
use crate::table::{DoorKind, Table, TableId};
use kernel::hours::{Minute, Span};
use kernel::jiff::civil::Weekday;
use kernel::{Demo, Result, Writing};

/// Who is there when: weekday, from and to on the clock.
const WEEK: [(&str, Weekday, u16, u16); 9] = [
    ("mo", Weekday::Monday, 10, 12),
    ("fatima", Weekday::Tuesday, 13, 17),
    ("fatima", Weekday::Wednesday, 10, 12),
    ("mo", Weekday::Wednesday, 19, 21),
    ("fatima", Weekday::Thursday, 13, 17),
    ("fatima", Weekday::Friday, 10, 12),
    ("mo", Weekday::Friday, 10, 12),
    ("fatima", Weekday::Saturday, 14, 16),
    ("mo", Weekday::Sunday, 14, 16),
];

/// Only where the hosts of the demo live; there the big table keeps to the rota.
pub async fn furnish(tx: &mut Writing, demo: &Demo) -> Result<()> {
    let big = TableId(tx.centre.0);
    let mut n_shifts = 0;
    for (name, weekday, from, to) in WEEK {
        let hour = |hour: u16| Minute::new(60 * hour).expect("an hour of the day");
        let span = Span::new(hour(from), hour(to)).expect("they end after they begin");
        let Some(host) = demo.who(name) else { continue };
        queries::add_shift(tx, big, weekday, span, Some(host)).await?;
        n_shifts += 1;
    }
    if n_shifts == 0 {
        return Ok(());
    }
    let kept = tables::with_id(tx, big).await?;
    let table = kept.unwrap_or_else(|| Table::big(tx.centre));
    tables::settle(tx, &Table { door: DoorKind::Rota, ..table }).await
}
