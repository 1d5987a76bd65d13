//! How the two demo centres are arranged: their organisations, and how one gets in.
use crate::part::Part;
use crate::queries;
use kernel::organisation::Kind;
use kernel::place::{self, Access, Address, Doorstep, Lift, PlaceId, Point};
use kernel::{Demo, Result, Writing};

/// All is arranged, and two organisations show what each may see.
pub async fn furnish(tx: &mut Writing, demo: &Demo) -> Result<()> {
    for part in [Part::Door, Part::Rooms] {
        queries::mark_arranged(tx, part).await?;
    }
    let is_linde = demo.centre == "de-linde";
    let organisations = if is_linde {
        [("Welzijn Lindekwartier", Kind::Welfare), ("Linde Wonen", Kind::HousingAssociation)]
    } else {
        [("Welzijn Wilgenwijk", Kind::Welfare), ("OCMW Wilgenstad", Kind::PublicWelfareService)]
    };
    for (name, kind) in organisations {
        queries::people::add_organisation(tx, name, kind).await?;
    }
    let home = PlaceId::home_of(tx.centre);
    place::keep_access(tx, home, &if is_linde { linde() } else { wilg() }).await?;
    if is_linde {
        place::keep_point(tx, home, Point::new(52_090_700, 5_121_400)).await?;
        add_playground(tx).await?;
    }
    Ok(())
}

fn linde() -> Access {
    Access {
        doorstep: Some(Doorstep::Level),
        lift: Some(Lift::Yes),
        has_toilet: Some(true),
        has_quiet_room: Some(true),
        has_parking: Some(true),
        stop: "Halte Lindeplein, bus 4. Dan 2 minuten lopen.".to_owned(),
        way_in: "De groene deur naast de bakker. Druk op de knop, dan gaat hij open.".to_owned(),
        phone: "030 000 00 00".to_owned(),
    }
}

/// Not everything is known of every building.
fn wilg() -> Access {
    Access {
        doorstep: Some(Doorstep::StepWithHelp),
        lift: Some(Lift::GroundFloor),
        has_toilet: Some(false),
        stop: "Halte Wilgenstraat, bus 12.".to_owned(),
        way_in: "De blauwe deur. Aanbellen mag, dan leggen we de plank neer.".to_owned(),
        ..Access::default()
    }
}

/// Part of what happens in De Linde, happens outside.
async fn add_playground(tx: &mut Writing) -> Result<()> {
    let address = Address {
        name: "Speeltuin De Wip".to_owned(),
        street: "Wipstraat 12".to_owned(),
        town: "Lindekwartier".to_owned(),
    };
    let access = Access {
        doorstep: Some(Doorstep::Level),
        lift: Some(Lift::GroundFloor),
        has_toilet: Some(false),
        way_in: "Het hek staat open als de vlag uithangt.".to_owned(),
        ..Access::default()
    };
    match place::add(tx, &address).await? {
        Some(playground) => place::keep_access(tx, playground, &access).await,
        None => Ok(()),
    }
}
