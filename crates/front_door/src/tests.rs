//! Scenes at the front door, in a house with one room beside it.
mod codes;
mod counting;
mod house;
mod languages;
mod papers;
mod places;

use crate::FrontDoor;
use kernel::face::{Audience, NewFace};
use kernel::{
    Door, Exported, Here, Language, Light, Migration, PersonId, Result, Retention, Room, Routes,
    Table, Timestamp, Tx, Voice, Writing, centre, face, sql,
};
use test_house::{TestCentre, Visitor};

/// A room as the front door knows one: a window, a light and something for today.
#[derive(Default)]
struct Parlour {
    is_lit: bool,
}

#[async_trait::async_trait]
impl Room for Parlour {
    fn name(&self) -> &'static str {
        "parlour"
    }
    fn migrations(&self) -> &'static [Migration] {
        &[]
    }
    fn routes(&self) -> Routes {
        Routes::new()
    }
    fn tables(&self) -> &'static [Table] {
        &[]
    }
    fn retention(&self) -> &'static [Retention] {
        &[Retention {
            table: "job",
            since: "run_at",
            keep_days: 14,
            shortest_days: None,
            what: |_| "wat je zegt",
        }]
    }
    async fn export(&self, _: &mut Tx, _: &Voice, _: PersonId) -> Result<Vec<Exported>> {
        Ok(Vec::new())
    }
    async fn erase(&self, _: &mut Writing, _: PersonId) -> Result<()> {
        Ok(())
    }
    fn door(&self) -> Option<Door> {
        Some(Door {
            path: "/zitkamer",
            label: |voice| {
                if voice.language == Language::Ar { "الصالون" } else { "Zitkamer" }
            },
            icon: kernel::icon::BANK,
            scene: &kernel::asset::SCENES_KOFFIE_SVG,
            place: "w-huis",
        })
    }
    async fn light(&self, _: &mut Tx, _: &Here) -> Result<Light> {
        if !self.is_lit {
            return Ok(Light::default());
        }
        let faces = vec![kernel::asset::drawing("wim").to_owned()];
        Ok(Light { is_lit: true, count: 3, says: "3 mensen nu".to_owned(), faces })
    }
    async fn today(&self, _: &mut Tx, _: &Here) -> Result<Vec<String>> {
        let today = "<section><h2>Aan tafel</h2></section>".to_owned();
        Ok(if self.is_lit { vec![today] } else { Vec::new() })
    }
}

async fn house_with(parlour: Parlour) -> TestCentre {
    TestCentre::with_rooms(vec![Box::new(FrontDoor::default()), Box::new(parlour)]).await
}

/// De Linde with a room in which nobody is.
async fn quiet_house() -> TestCentre {
    house_with(Parlour::default()).await
}

async fn opens_at(linde: &TestCentre, opens_at: Option<Timestamp>) {
    let mut tx = linde.write().await;
    sql!("update centre set opens_at = $2 where id = $1", tx.centre, opens_at)
        .run(&mut tx)
        .await
        .unwrap();
    centre::touch(&mut tx).await.unwrap();
    tx.save().await.unwrap();
}

/// Nadia of the team, named in the footer, with a face for everyone and her own words.
async fn with_nadia(linde: &TestCentre) -> Visitor<'_> {
    let nadia = linde.host("Nadia").await;
    let mut tx = linde.write().await;
    let shown = NewFace {
        drawing: "nadia",
        photo: None,
        alt: "",
        role: "gastvrouw",
        about: "Ik zit bij de ingang.",
        audience: Audience::Everyone,
    };
    face::show(&mut tx, nadia.id(), &shown).await.unwrap();
    sql!("update centre set contact_id = $2 where id = $1", tx.centre, nadia.id())
        .run(&mut tx)
        .await
        .unwrap();
    centre::touch(&mut tx).await.unwrap();
    tx.save().await.unwrap();
    nadia
}

/// Open on Sundays until 17.00 and on weekdays from 9.00; shut on holidays.
async fn with_hours(linde: &TestCentre) {
    let mut tx = linde.write().await;
    sql!(
        "update centre set week = $2, is_closed_on_holidays = $3, street = 'Lindeplein 1',
           mail = 'hallo@linde.invalid' where id = $1",
        tx.centre,
        "540-1260;540-1260;540-1260;540-1260;540-1260;;600-1020",
        true
    )
    .run(&mut tx)
    .await
    .unwrap();
    centre::touch(&mut tx).await.unwrap();
    tx.save().await.unwrap();
}

async fn in_belgium(linde: &TestCentre) {
    let mut tx = linde.write().await;
    sql!("update centre set jurisdiction = 'be' where id = $1", tx.centre)
        .run(&mut tx)
        .await
        .unwrap();
    centre::touch(&mut tx).await.unwrap();
    tx.save().await.unwrap();
}
