//! The front door: what one may see and know without coming in.
//!
//! The house with its lit windows, whom to call, how to get in, how we treat each other, what we
//! keep of you, codes on paper that lead here, and how many came.
mod coming_days;
mod cookies;
mod counting;
pub mod definitions;
mod demo;
mod for_machines;
mod front_page;
mod help;
mod helplines;
mod language_and_letters;
mod papers;
mod places;
mod posters;
mod queries;
mod routes;
mod short_codes;
mod tallies;
#[cfg(test)]
mod tests;
mod way_back;
mod words {
    kernel::words!();
}
mod assets {
    kernel::assets!();
}

pub use counting::visitors;
pub use queries::tally;

use counting::Counter;
use kernel::language::Leaf;
use kernel::{
    Asset, BackRoomGroup, BackRoomItem, Centre, Cookie, Demo, Exported, Holds, House, Migration,
    PassingBy, PersonId, Result, Retention, Role, Room, Routes, Table, Timestamp, Tx, Voice,
    Writing, icon,
};
use words::Words;

/// The door itself has no window, and nobody can switch it off.
#[derive(Default)]
pub struct FrontDoor {
    counter: Counter,
}

#[async_trait::async_trait]
impl Room for FrontDoor {
    fn name(&self) -> &'static str {
        "front_door"
    }

    fn migrations(&self) -> &'static [Migration] {
        &[Migration { name: "0001_tally", sql: include_str!("../migrations/0001_tally.sql") }]
    }

    fn routes(&self) -> Routes {
        routes::routes()
    }

    fn tables(&self) -> &'static [Table] {
        &[Table { name: "front_door_tally", holds: Holds::Impersonal("numbers per day") }]
    }

    fn retention(&self) -> &'static [Retention] {
        &[]
    }

    async fn export(&self, _: &mut Tx, _: &Voice, _: PersonId) -> Result<Vec<Exported>> {
        Ok(Vec::new())
    }

    async fn erase(&self, _: &mut Writing, _: PersonId) -> Result<()> {
        Ok(())
    }

    fn words(&self) -> &'static [Leaf] {
        words::LEAVES
    }

    fn assets(&self) -> &'static [&'static Asset] {
        assets::ALL
    }

    fn back_room(&self) -> &'static [BackRoomItem] {
        &[
            BackRoomItem {
                path: tallies::PATH,
                label: |voice| Words(voice).tally_title(),
                icon: icon::CIJFERS,
                group: BackRoomGroup::Desk,
                rule: Role::is_at_desk,
            },
            BackRoomItem {
                path: posters::PATH,
                label: |voice| Words(voice).posters_title(),
                icon: icon::KAARTJE,
                group: BackRoomGroup::Rooms,
                rule: |role| role != Role::Partner,
            },
        ]
    }

    fn cookies(&self) -> &'static [Cookie] {
        &cookies::COOKIES
    }

    async fn furnish(&self, tx: &mut Writing, _: &Demo) -> Result<()> {
        demo::furnish(tx).await
    }

    fn passed_by(&self, centre: &Centre, passing: &PassingBy, now: Timestamp) {
        self.counter.sees(centre, passing, now);
    }

    async fn tick(&self, house: &House) -> Result<()> {
        self.counter.write_down(house).await
    }
}
