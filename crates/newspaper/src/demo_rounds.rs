//! The newspaper on paper in the demo house: one round, somebody who waits, and two piles.
use crate::delivery::{AskedBy, Delivery, DeliveryId, Print, RoundId};
use crate::delivery_slip;
use crate::queries::{pick_ups, rounds};
use kernel::{Demo, PersonId, Result, Writing, short_code};

/// First name, street, number, letters, how it was asked, and whether it is in the round.
type Door = (&'static str, &'static str, &'static str, Print, AskedBy, bool);

const DOORS: [Door; 4] = [
    ("Wim", "Lindeplein", "14", Print::Large, AskedBy::Desk, true),
    ("Greta", "Tuinstraat", "3", Print::Normal, AskedBy::Phone, true),
    ("Ben", "Tuinstraat", "27", Print::Normal, AskedBy::Themselves, true),
    ("Nel", "Plataanhof", "8 B", Print::Large, AskedBy::Phone, false),
];

const PILES: [(&str, i64); 2] =
    [("De balie van De Linde", 40), ("Bakker Vermeer, Tuinstraat 9", 15)];

pub async fn furnish(tx: &mut Writing, demo: &Demo, piet: PersonId) -> Result<()> {
    let round = RoundId::fresh();
    rounds::begin(tx, round, "Lindeplein en Tuinstraat", demo.who("tess")).await?;
    for (place, door) in (1..).zip(DOORS) {
        let (first_name, street, house_number, print, asked_by, is_in_round) = door;
        let id = DeliveryId::fresh();
        let own = Delivery {
            id,
            first_name: first_name.to_owned(),
            street: street.to_owned(),
            house_number: house_number.to_owned(),
            phone: String::new(),
            print,
            asked_by,
            code: short_code::give(tx, &delivery_slip::path_of(id), "", None).await?,
            person_id: demo.who("ben").filter(|_| asked_by == AskedBy::Themselves),
            typed_by: (asked_by != AskedBy::Themselves).then_some(piet),
            typist: String::new(),
            round_id: is_in_round.then_some(round),
            place: if is_in_round { place } else { 0 },
            asked_at: tx.now,
        };
        rounds::add(tx, &own).await?;
    }
    for (name, n_copies) in PILES {
        pick_ups::add(tx, name, n_copies).await?;
    }
    Ok(())
}
