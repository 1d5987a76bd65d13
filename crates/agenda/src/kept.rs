//! How long what the agenda knows of people stays.
use crate::words::Words;
use crate::{DATES_KEEP_DAYS, PROPOSALS_KEEP_DAYS, SIGN_UPS_KEEP_DAYS, flyers, gathered};
use kernel::Retention;

pub static RETENTION: [Retention; 9] = [
    Retention {
        table: "agenda_sign_up",
        since: "ends_at",
        keep_days: SIGN_UPS_KEEP_DAYS,
        shortest_days: Some(7),
        what: |voice| Words(voice).kept_sign_ups(),
    },
    Retention {
        table: "agenda_call",
        since: "made_at",
        keep_days: SIGN_UPS_KEEP_DAYS,
        shortest_days: Some(7),
        what: |voice| Words(voice).kept_calls(),
    },
    Retention {
        table: "agenda_proposal",
        since: "since_at",
        keep_days: PROPOSALS_KEEP_DAYS,
        shortest_days: Some(31),
        what: |voice| Words(voice).kept_proposals(),
    },
    Retention {
        table: "agenda_date",
        since: "ends_at",
        keep_days: DATES_KEEP_DAYS,
        shortest_days: Some(31),
        what: |voice| Words(voice).kept_dates(),
    },
    Retention {
        table: "agenda_batch",
        since: "made_at",
        keep_days: gathered::BATCH_KEEP_DAYS,
        shortest_days: None,
        what: |voice| Words(voice).kept_batches(),
    },
    Retention {
        table: "agenda_gathered",
        since: "forget_at",
        keep_days: 0,
        shortest_days: None,
        what: |voice| Words(voice).kept_batches(),
    },
    Retention {
        table: "agenda_flyer",
        since: "made_at",
        keep_days: flyers::KEEP_DAYS,
        shortest_days: None,
        what: |voice| Words(voice).kept_flyers(),
    },
    Retention {
        table: "agenda_look_back",
        since: "ends_at",
        keep_days: DATES_KEEP_DAYS,
        shortest_days: Some(31),
        what: |voice| Words(voice).kept_views(),
    },
    Retention {
        table: "agenda_outcome",
        since: "ends_at",
        keep_days: DATES_KEEP_DAYS,
        shortest_days: Some(31),
        what: |voice| Words(voice).kept_outcomes(),
    },
];
