//! Help and contact: every question gets an answer, and every idea too.
//!
//! Anybody asks, with an account or without, by a form, at the desk or on the telephone. It gets a
//! number, a code and a day; it waits in one list for the team, and whoever asked follows it with
//! the number and the code. What is asked and answered is sealed under a key of that question alone,
//! no letter holds a word of it, and it is gone ninety days after it was closed.
mod asking;
mod day;
mod deeds;
mod demo;
mod desk;
mod filled;
mod follow;
mod handing_in;
mod ideas;
mod inbox;
mod letters;
mod mine;
mod one;
mod plain;
mod privacy;
mod promise;
mod queries;
mod question;
mod reach;
mod round;
mod routes;
mod sealed;
mod slip;
#[cfg(test)]
mod tests;
mod to_the_list;
mod words {
    kernel::words!();
}

use crate::words::Words;
use kernel::language::Leaf;
use kernel::{
    ActName, BackRoomGroup, BackRoomItem, Cookie, Demo, Door, Error, Exported, Here, Holds, House,
    InList, KeyId, Keys, Migration, PersonId, PutIn, Result, Retention, Role, Room, Routes,
    SaidQuestion, Table, TeamFigure, Tx, Voice, Waiting, Writing, icon,
};
use std::sync::{Arc, OnceLock};

pub(crate) const NAME: &str = "contact";
pub(crate) const PATH: &str = "/contact";

/// Help and contact.
#[derive(Default)]
pub struct Contact {
    keys: OnceLock<Arc<Keys>>,
}

impl Contact {
    fn keys(&self) -> Result<&Keys> {
        let keys =
            self.keys.get().ok_or_else(|| Error::Setting("the keys are not known".into()))?;
        Ok(keys)
    }
}

/// # Errors
/// [`Error::NotFound`] when the centre answers no questions here.
pub(crate) fn must_be_on(here: &Here) -> Result<()> {
    if here.centre.has(NAME) { Ok(()) } else { Err(Error::NotFound) }
}

#[async_trait::async_trait]
impl Room for Contact {
    fn name(&self) -> &'static str {
        NAME
    }

    fn migrations(&self) -> &'static [Migration] {
        &[
            Migration { name: "0001_contact", sql: include_str!("../migrations/0001_contact.sql") },
            Migration {
                name: "0002_said_elsewhere",
                sql: include_str!("../migrations/0002_said_elsewhere.sql"),
            },
            Migration {
                name: "0003_slip_away",
                sql: include_str!("../migrations/0003_slip_away.sql"),
            },
        ]
    }

    fn routes(&self) -> Routes {
        routes::routes()
    }

    fn tables(&self) -> &'static [Table] {
        &[
            Table { name: "contact_question", holds: Holds::Personal },
            Table { name: "contact_line", holds: Holds::Personal },
            Table { name: "contact_idea", holds: Holds::Personal },
            Table { name: "contact_number", holds: Holds::Impersonal("the last number given") },
            Table { name: "contact_month", holds: Holds::Impersonal("how often somebody asked") },
            Table { name: "contact_answer", holds: Holds::Impersonal("plain answers of the team") },
        ]
    }

    /// With a question go its key and its lines. What is not closed stays until it is answered.
    fn retention(&self) -> &'static [Retention] {
        &[Retention {
            table: "contact_question",
            since: "closed_at",
            keep_days: question::KEEP_DAYS,
            shortest_days: Some(14),
            what: |voice| Words(voice).kept_questions(),
        }]
    }

    async fn export(&self, tx: &mut Tx, voice: &Voice, person: PersonId) -> Result<Vec<Exported>> {
        privacy::export(self.keys()?, tx, voice, person).await
    }

    async fn erase(&self, tx: &mut Writing, person: PersonId) -> Result<()> {
        privacy::erase(tx, person).await
    }

    fn words(&self) -> &'static [Leaf] {
        words::LEAVES
    }

    /// It has no window in the street: the way to it is at the foot of every page.
    fn door(&self) -> Option<Door> {
        Some(Door {
            path: PATH,
            label: |voice| Words(voice).title(),
            icon: icon::VRAAG,
            scene: &kernel::asset::SCENES_PAND_SVG,
            place: "",
        })
    }

    fn found_by_search(&self) -> &'static [&'static str] {
        &["/contact$"]
    }

    fn who_can_read(&self) -> &'static [for<'v> fn(&'v Voice) -> &'v str] {
        &[|voice| Words(voice).who_reads_team(), |voice| Words(voice).who_reads_sealed()]
    }

    fn cookies(&self) -> &'static [Cookie] {
        &[Cookie {
            name: handing_in::JUST_ASKED,
            what: |voice| Words(voice).cookie_just_asked(),
            max_age_s: handing_in::JUST_ASKED_S,
        }]
    }

    async fn before_opening(&self, house: &House) -> Result<()> {
        self.keys.get_or_init(|| house.keys.clone());
        Ok(())
    }

    async fn keys_in_use(&self, tx: &mut Tx) -> Result<Vec<KeyId>> {
        queries::questions::keys_in_use(tx).await
    }

    async fn tick(&self, house: &House) -> Result<()> {
        round::tick(house).await
    }

    async fn nightly(&self, house: &House) -> Result<()> {
        round::nightly(house).await
    }

    async fn furnish(&self, tx: &mut Writing, demo: &Demo) -> Result<()> {
        demo::furnish(self.keys()?, tx, demo).await
    }

    async fn in_list(&self, tx: &mut Tx, here: &Here, path: &str) -> Result<Option<InList>> {
        to_the_list::in_list(tx, here, path).await
    }

    async fn put_in_list(
        &self,
        tx: &mut Writing,
        house: &House,
        here: &Here,
        said: &SaidQuestion,
    ) -> Result<Option<PutIn>> {
        to_the_list::put_in_list(tx, house, here, said).await
    }

    async fn on_my_page(&self, tx: &mut Tx, here: &Here) -> Result<Vec<String>> {
        mine::on_my_page(tx, here).await
    }

    async fn waiting(&self, tx: &mut Tx, here: &Here) -> Result<Vec<Waiting>> {
        day::waiting(tx, here).await
    }

    async fn team_figures(&self, tx: &mut Tx, here: &Here) -> Result<Vec<TeamFigure>> {
        day::team_figures(tx, here).await
    }

    fn back_room(&self) -> &'static [BackRoomItem] {
        &[
            BackRoomItem {
                path: inbox::PATH,
                label: |voice| Words(voice).inbox_title(),
                icon: icon::VRAAG,
                group: BackRoomGroup::Now,
                rule: Role::is_at_desk,
            },
            BackRoomItem {
                path: desk::PATH,
                label: |voice| Words(voice).put_in_title(),
                icon: icon::SCHRIJF,
                group: BackRoomGroup::Desk,
                rule: Role::is_at_desk,
            },
        ]
    }

    fn acts(&self) -> &'static [ActName] {
        &[
            ActName { what: deeds::TOOK, says: |voice| Words(voice).act_took() },
            ActName { what: deeds::GAVE_BACK, says: |voice| Words(voice).act_gave_back() },
            ActName { what: deeds::HANDED_OVER, says: |voice| Words(voice).act_handed_over() },
            ActName { what: deeds::ANSWERED, says: |voice| Words(voice).act_answered() },
            ActName { what: deeds::NOTED, says: |voice| Words(voice).act_noted() },
            ActName { what: deeds::CLOSED, says: |voice| Words(voice).act_closed() },
            ActName { what: desk::TYPED, says: |voice| Words(voice).act_typed() },
            ActName { what: to_the_list::PUT_IN, says: |voice| Words(voice).act_put_in() },
            ActName { what: ideas::SHOWN, says: |voice| Words(voice).act_idea_shown() },
            ActName { what: ideas::TAKEN_AWAY, says: |voice| Words(voice).act_idea_taken_away() },
        ]
    }
}
