//! Coming in: without a password, on one's own device or a borrowed one, and going out again.
//!
//! A neighbour comes in with six digits by mail or sms, or with a buurtpas: a paper card and a
//! word that only its owner knows. The team shows a second factor before the back room opens.
//! Who guesses is slowed down; who only asks, learns nothing about who lives here.
mod arrival;
mod back_room;
mod card;
mod carried;
mod chance;
mod close_stay;
mod code;
mod factor;
mod for_the_program;
mod list;
mod make_card;
mod own_keys;
mod own_word;
mod place;
mod queries;
mod routes;
mod soft_lock;
#[cfg(test)]
mod tests;
mod words_list;
mod words {
    kernel::words!();
}
mod assets {
    kernel::assets!();
}

pub use card::Card;
pub use for_the_program::{
    actions, add_place, invite, make_card, reset_factor, set_factor, totp_now,
};

use crate::card::Claimed;
use crate::own_keys::OwnKeys;
use crate::queries::{cards, codes, devices, factors};
use crate::soft_lock::SoftLocks;
use crate::words::Words;
use kernel::known_place::Bounds;
use kernel::language::Leaf;
use kernel::leaving::when;
use kernel::{
    ActName, Asset, BackRoomItem, Demo, Exported, Holds, House, KeyId, Migration, PersonId, Result,
    Retention, Room, Routes, Table, Tx, Voice, Writing, session,
};
use passkeys::Questions;

/// Who has not come in on a device for so long, is asked there anew.
const KNOWN_KEEP_DAYS: i64 = 400;
/// A withdrawn card stays on the list of its owner as long as the log says who withdrew it.
const WITHDRAWN_KEEP_DAYS: i64 = 365;

const MIGRATIONS: &[Migration] = &[
    Migration { name: "0001_coming_in", sql: include_str!("../migrations/0001_coming_in.sql") },
    Migration { name: "0002_places", sql: include_str!("../migrations/0002_places.sql") },
    Migration { name: "0003_sealed", sql: include_str!("../migrations/0003_sealed.sql") },
    Migration { name: "0004_passkeys", sql: include_str!("../migrations/0004_passkeys.sql") },
];

/// The way in and out; it has no window of its own.
#[derive(Default)]
pub struct ComingIn {
    locks: SoftLocks,
    questions: Questions,
}

#[async_trait::async_trait]
impl Room for ComingIn {
    fn name(&self) -> &'static str {
        "coming_in"
    }

    fn migrations(&self) -> &'static [Migration] {
        MIGRATIONS
    }

    fn routes(&self) -> Routes {
        routes::routes(self.locks.clone(), self.questions.clone())
    }

    fn tables(&self) -> &'static [Table] {
        &[
            Table { name: "coming_in_code", holds: Holds::Personal },
            Table { name: "coming_in_known", holds: Holds::Personal },
            Table { name: "coming_in_card", holds: Holds::Personal },
            Table { name: "coming_in_factor", holds: Holds::Personal },
            Table { name: "coming_in_paper_code", holds: Holds::Personal },
            Table { name: "coming_in_passkey", holds: Holds::Personal },
            Table { name: "coming_in_device", holds: Holds::Impersonal("a device of the centre") },
        ]
    }

    fn retention(&self) -> &'static [Retention] {
        &[
            Retention {
                table: "coming_in_code",
                since: "ends_at",
                keep_days: 0,
                shortest_days: None,
                what: |voice| Words(voice).kept_codes(),
            },
            Retention {
                table: "coming_in_known",
                since: "seen_at",
                keep_days: KNOWN_KEEP_DAYS,
                shortest_days: None,
                what: |voice| Words(voice).kept_known(),
            },
            Retention {
                table: "coming_in_card",
                since: "withdrawn_at",
                keep_days: WITHDRAWN_KEEP_DAYS,
                shortest_days: None,
                what: |voice| Words(voice).kept_cards(),
            },
        ]
    }

    async fn export(&self, tx: &mut Tx, voice: &Voice, person: PersonId) -> Result<Vec<Exported>> {
        let words = Words(voice);
        let zone = kernel::centre::settings(tx).await?.zone;
        let mut lines = Vec::new();
        for (ends_at,) in codes::of_person(tx, person).await? {
            lines.push(words.export_code(when(voice, &zone, ends_at)));
        }
        for (since,) in devices::known_since(tx, person).await? {
            lines.push(words.export_known(when(voice, &zone, since)));
        }
        for card in cards::of_person(tx, person).await? {
            lines.push(words.export_card(when(voice, &zone, card.made_at)));
            let withdrawn =
                card.withdrawn_at.map(|at| words.export_withdrawn(when(voice, &zone, at)));
            lines.extend(withdrawn);
        }
        let keys = OwnKeys::of(tx, person).await?;
        if keys.factor.is_some() {
            lines.push(words.export_factor().to_owned());
        }
        for passkey in &keys.passkeys {
            let device = session::label_said(voice, &passkey.label);
            lines.push(words.export_passkey(device, when(voice, &zone, passkey.made_at)));
            let used = passkey.used_at.map(|at| words.export_passkey_used(when(voice, &zone, at)));
            lines.extend(used);
        }
        if keys.factor.is_some() || keys.is_set_up() {
            lines.push(words.export_paper_codes(factors::n_paper_codes(tx, person).await?));
        }
        Ok(vec![Exported { heading: words.export_heading().to_owned(), lines }])
    }

    async fn erase(&self, tx: &mut Writing, person: PersonId) -> Result<()> {
        codes::erase(tx, person).await?;
        devices::forget(tx, person).await?;
        cards::erase(tx, person).await?;
        factors::forget(tx, person).await
    }

    fn words(&self) -> &'static [Leaf] {
        words::LEAVES
    }

    /// A card whose owner chose no word yet opens nothing, and so it is nobody's here.
    async fn whose_card(&self, tx: &mut Tx, shown: &str) -> Result<Option<PersonId>> {
        let card = cards::find(tx, &Claimed::shown(shown)).await?;
        Ok(card.filter(|card| !card.word_hash.is_empty()).map(|card| card.person_id))
    }

    async fn before_opening(&self, house: &House) -> Result<()> {
        let now = house.clock.now();
        for centre in house.each_centre().await? {
            let mut tx = house.db.write(now).await?;
            tx.centre = centre;
            if 0 < factors::seal_open(&mut tx, &house.keys).await? {
                tx.save().await?;
            }
        }
        Ok(())
    }

    async fn keys_in_use(&self, tx: &mut Tx) -> Result<Vec<KeyId>> {
        factors::keys_in_use(tx).await
    }

    /// In the demo one person plays every part, at one machine: as in a lesson room.
    async fn furnish(&self, tx: &mut Writing, _demo: &Demo) -> Result<()> {
        for network in ["127.0.0.1", "::1"] {
            let bounds = Bounds::AT_KNOWN_PLACE;
            add_place(tx, "Leslokaal", network, bounds.n_tries_max).await?;
        }
        Ok(())
    }

    fn back_room(&self) -> &'static [BackRoomItem] {
        back_room::ITEMS
    }

    fn acts(&self) -> &'static [ActName] {
        back_room::ACTS
    }

    fn assets(&self) -> &'static [&'static Asset] {
        assets::ALL
    }
}
