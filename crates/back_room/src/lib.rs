//! The back room: where the team begins its day, and where a coordinator arranges the house.
mod arrange;
mod demo;
mod guide;
mod log;
mod organisations;
mod own_words;
mod paging;
mod part;
mod people;
mod places;
mod queries;
mod roles;
mod rules;
mod terms;
#[cfg(test)]
mod tests;
mod today;
mod typed;
mod words {
    kernel::words!();
}

use crate::words::Words;
use kernel::language::Leaf;
use kernel::{
    ActName, BackRoomGroup, BackRoomItem, Demo, Exported, Here, Holds, Migration, PersonId, Result,
    Retention, Role, Room, Routes, Step, Table, Tx, Voice, Writing, icon,
};

pub(crate) const NAME: &str = "back_room";

#[derive(Default)]
pub struct BackRoom;

#[async_trait::async_trait]
impl Room for BackRoom {
    fn name(&self) -> &'static str {
        NAME
    }

    fn migrations(&self) -> &'static [Migration] {
        &[Migration { name: "0001_arranged", sql: include_str!("../migrations/0001_arranged.sql") }]
    }

    fn routes(&self) -> Routes {
        let parts = [
            today::routes,
            people::routes,
            organisations::routes,
            arrange::routes,
            places::routes,
            own_words::routes,
            rules::routes,
            terms::routes,
            log::routes,
        ];
        parts.into_iter().fold(Routes::new(), |routes, part| part(routes))
    }

    fn tables(&self) -> &'static [Table] {
        &[Table {
            name: "back_room_arranged",
            holds: Holds::Impersonal("which parts of a centre were arranged"),
        }]
    }

    fn retention(&self) -> &'static [Retention] {
        &[]
    }

    /// Roles and organisations are the kernel's, and so is their export.
    async fn export(&self, _tx: &mut Tx, _: &Voice, _: PersonId) -> Result<Vec<Exported>> {
        Ok(Vec::new())
    }

    async fn erase(&self, _tx: &mut Writing, _person: PersonId) -> Result<()> {
        Ok(())
    }

    fn words(&self) -> &'static [Leaf] {
        words::LEAVES
    }

    fn back_room(&self) -> &'static [BackRoomItem] {
        &[
            BackRoomItem {
                path: people::PATH,
                label: |voice| Words(voice).people_title(),
                icon: icon::MENSEN,
                group: BackRoomGroup::Team,
                rule: |role| role != Role::Partner,
            },
            BackRoomItem {
                path: organisations::PATH,
                label: |voice| Words(voice).organisations_title(),
                icon: icon::HUIS,
                group: BackRoomGroup::Team,
                rule: |role| role == Role::Coordinator,
            },
            BackRoomItem {
                path: arrange::PATH,
                label: |voice| Words(voice).arrange_title(),
                icon: icon::INSTEL,
                group: BackRoomGroup::Centre,
                rule: |role| role == Role::Coordinator,
            },
            BackRoomItem {
                path: own_words::PATH,
                label: |voice| Words(voice).part_words(),
                icon: icon::SCHRIJF,
                group: BackRoomGroup::Centre,
                rule: |role| role == Role::Coordinator,
            },
            BackRoomItem {
                path: rules::PATH,
                label: |voice| Words(voice).part_rules(),
                icon: icon::INFO,
                group: BackRoomGroup::Centre,
                rule: |role| role == Role::Coordinator,
            },
            BackRoomItem {
                path: terms::PATH,
                label: |voice| Words(voice).part_terms(),
                icon: icon::KLOK,
                group: BackRoomGroup::Centre,
                rule: |role| role == Role::Coordinator,
            },
            BackRoomItem {
                path: log::PATH,
                label: |voice| Words(voice).log_title(),
                icon: icon::OOG,
                group: BackRoomGroup::Centre,
                rule: |role| role == Role::Coordinator,
            },
        ]
    }

    fn acts(&self) -> &'static [ActName] {
        &[
            ActName { what: "settings_changed", says: |voice| Words(voice).act_settings() },
            ActName { what: "role_given", says: |voice| Words(voice).act_role_given() },
            ActName { what: "role_taken", says: |voice| Words(voice).act_role_taken() },
            ActName { what: "invited", says: |voice| Words(voice).act_invited() },
            ActName {
                what: "organisation_added",
                says: |voice| Words(voice).act_organisation_added(),
            },
            ActName {
                what: "organisation_removed",
                says: |voice| Words(voice).act_organisation_removed(),
            },
            ActName {
                what: "organisation_chosen",
                says: |voice| Words(voice).act_organisation_chosen(),
            },
        ]
    }

    async fn steps(&self, tx: &mut Tx, here: &Here) -> Result<Vec<Step>> {
        guide::own_steps(tx, here).await
    }

    async fn furnish(&self, tx: &mut Writing, demo: &Demo) -> Result<()> {
        demo::furnish(tx, demo).await
    }
}
