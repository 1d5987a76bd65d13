//! Who is who: the same faces as in the building, and what one may ask them (R-Rosa-17, R-Rosa-50).
//!
//! Nobody hangs here who did not say so. The team and partners may choose to be found by everyone;
//! neighbours show a card to the neighbourhood or to who sits with them in the living room, and take
//! it down with one press, everywhere at once.
mod card;
mod card_page;
mod checked;
mod demo;
mod mine;
mod portrait;
mod queries;
mod reported;
#[cfg(test)]
mod tests;
mod viewer;
mod wall;
mod when;
mod words {
    kernel::words!();
}

pub use checked::checked;
pub use reported::moderated;

use crate::viewer::Viewer;
use crate::words::Words;
use kernel::face::Audience;
use kernel::language::Leaf;
use kernel::{
    Demo, Door, Error, Exported, Here, Holds, House, Migration, OwnPage, PersonId, Result,
    Retention, Room, Routes, Table, Tx, Voice, Writing, icon, uuid,
};

pub(crate) const NAME: &str = "who_is_who";
pub(crate) const PATH: &str = "/wie-is-wie";

/// The wall of faces.
pub struct WhoIsWho;

/// # Errors
/// [`Error::NotFound`] when the centre has no wall.
pub(crate) fn must_be_on(here: &Here) -> Result<()> {
    if here.centre.has(NAME) { Ok(()) } else { Err(Error::NotFound) }
}

#[async_trait::async_trait]
impl Room for WhoIsWho {
    fn name(&self) -> &'static str {
        NAME
    }

    fn migrations(&self) -> &'static [Migration] {
        &[Migration { name: "0001_cards", sql: include_str!("../migrations/0001_cards.sql") }]
    }

    fn routes(&self) -> Routes {
        Routes::new()
            .look(PATH, wall::show)
            .look(mine::MINE_PATH, mine::show)
            .act(mine::MINE_PATH, mine::hang)
            .act(mine::AWAY_PATH, mine::take_away)
            .look(card_page::CARD_PATH, card_page::show)
            .act(card_page::WORD_PATH, card_page::write)
    }

    fn tables(&self) -> &'static [Table] {
        &[Table { name: "who_is_who_card", holds: Holds::Personal }]
    }

    /// A card hangs as long as its owner lets it, and goes with them.
    fn retention(&self) -> &'static [Retention] {
        &[]
    }

    async fn export(&self, tx: &mut Tx, voice: &Voice, person: PersonId) -> Result<Vec<Exported>> {
        let words = Words(voice);
        let Some(own) = queries::own(tx, person).await? else { return Ok(Vec::new()) };
        let mut lines = vec![own.about, own.topics.said(&words), own.languages.names()];
        lines.extend([own.strengths, own.learns]);
        lines.retain(|line| !line.is_empty());
        lines.insert(
            0,
            words.export_since(kernel::leaving::when(
                voice,
                &kernel::centre::settings(tx).await?.zone,
                own.permitted_at,
            )),
        );
        Ok(vec![Exported { heading: words.title().to_owned(), lines }])
    }

    async fn erase(&self, tx: &mut Writing, person: PersonId) -> Result<()> {
        mine::take_down(tx, person).await
    }

    async fn face_went(
        &self,
        tx: &mut Writing,
        person: PersonId,
        _: Option<uuid::Uuid>,
    ) -> Result<()> {
        mine::take_down(tx, person).await
    }

    fn words(&self) -> &'static [Leaf] {
        words::LEAVES
    }

    fn door(&self) -> Option<Door> {
        Some(Door {
            path: PATH,
            label: |voice| Words(voice).title(),
            icon: icon::MENSEN,
            scene: &kernel::asset::SCENES_KAMER_WIE_SVG,
            place: "w-wie",
        })
    }

    async fn cards_of(
        &self,
        tx: &mut Tx,
        house: &House,
        here: &Here,
        people: &[PersonId],
    ) -> Result<Vec<(PersonId, String)>> {
        let mut shown = queries::shown(tx, people).await?;
        if shown.is_empty() {
            return Ok(Vec::new());
        }
        // Who sits at which table is asked only when it matters.
        let viewer = if shown.iter().any(|card| card.to() == Audience::LivingRoom) {
            Viewer::of(tx, house, here).await?
        } else {
            Viewer::who_meets_nobody(tx, here).await?
        };
        shown.retain(|card| viewer.sees_one(card.person_id, card.to(), card.is_removed));
        let path = |card: queries::Shown| (card.person_id, card::path_of(card.person_id));
        Ok(shown.into_iter().map(path).collect())
    }

    /// Names and roles change elsewhere: what is found says tomorrow what the wall says today.
    async fn nightly(&self, house: &House) -> Result<()> {
        for centre in house.each_centre().await? {
            let mut tx = house.db.read(house.clock.now());
            tx.centre = centre;
            let cards = queries::cards(&mut tx, None).await?;
            drop(tx);
            for card in cards {
                let mut tx = house.db.write(house.clock.now()).await?;
                tx.centre = centre;
                mine::say_it_anew(&mut tx, card.person_id).await?;
                tx.save().await?;
            }
        }
        Ok(())
    }

    fn own_pages(&self) -> &'static [OwnPage] {
        const OWN: OwnPage = OwnPage {
            path: mine::MINE_PATH,
            label: |voice| Words(voice).mine_title(),
            icon: icon::MENSEN,
        };
        &[OWN]
    }

    async fn furnish(&self, tx: &mut Writing, demo: &Demo) -> Result<()> {
        demo::furnish(tx, demo).await
    }
}
