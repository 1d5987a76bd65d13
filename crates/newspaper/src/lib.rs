//! The newspaper: written by neighbours, made by neighbours, and finished.
//!
//! Whoever came in sends in a piece, a photo with a line, a tip or an idea, and follows what
//! becomes of it. Editors make it ready without ever losing somebody's words. A number has a
//! number, a date and makers, and it ends. Reading needs no account, and nobody is counted.
mod archive;
mod article;
mod at_home;
mod correction;
mod deliveries_leaving;
mod delivery;
mod delivery_slip;
mod demo;
mod demo_rounds;
mod desk;
mod difference;
mod ease;
mod edit;
mod editing;
mod editor;
mod feed_atom;
mod filled;
mod front;
mod guide;
mod history;
mod issue;
mod issue_desk;
mod issue_page;
mod issue_whole;
mod kind;
mod leaving;
mod letters;
mod masthead;
mod mine;
mod moving;
mod newsletter;
mod permission;
mod photographing;
mod piece;
mod printing;
mod publishing;
mod pulling;
mod queries;
mod reacting;
mod reader;
mod ready;
mod remark;
mod remarking;
mod reported;
mod round_page;
mod round_sheet;
mod rounds_desk;
mod routes;
mod seed;
mod share;
mod shown;
#[cfg(test)]
mod tests;
mod told;
mod too_often;
mod write;
mod words {
    kernel::words!();
}
mod assets {
    kernel::assets!();
}

pub use newsletter::{actions, mailings};
pub use reported::moderated;

use crate::words::Words;
use kernel::language::Leaf;
use kernel::{
    ActName, Asset, BackRoomGroup, BackRoomItem, Demo, Door, Error, Exported, Here, Holds, Job,
    Light, Migration, OwnPage, PersonId, Result, Retention, Room, Routes, Table, Tx, Voice,
    Waiting, Writing, icon,
};

pub(crate) const NAME: &str = "newspaper";
pub(crate) const PATH: &str = "/krant";

/// The newspaper.
pub struct Newspaper;

/// # Errors
/// [`Error::NotFound`] when the centre has no newspaper.
pub(crate) fn must_be_on(here: &Here) -> Result<()> {
    if here.centre.has(NAME) { Ok(()) } else { Err(Error::NotFound) }
}

#[async_trait::async_trait]
impl Room for Newspaper {
    fn name(&self) -> &'static str {
        NAME
    }

    fn migrations(&self) -> &'static [Migration] {
        &[
            Migration {
                name: "0001_newspaper",
                sql: include_str!("../migrations/0001_newspaper.sql"),
            },
            Migration {
                name: "0002_translations",
                sql: include_str!("../migrations/0002_translations.sql"),
            },
            Migration { name: "0003_print", sql: include_str!("../migrations/0003_print.sql") },
            Migration { name: "0004_letter", sql: include_str!("../migrations/0004_letter.sql") },
            Migration { name: "0005_seeds", sql: include_str!("../migrations/0005_seeds.sql") },
            Migration { name: "0006_rounds", sql: include_str!("../migrations/0006_rounds.sql") },
            Migration { name: "0007_answers", sql: include_str!("../migrations/0007_answers.sql") },
            Migration { name: "0008_remarks", sql: include_str!("../migrations/0008_remarks.sql") },
        ]
    }

    fn routes(&self) -> Routes {
        routes::routes()
    }

    fn tables(&self) -> &'static [Table] {
        &[
            Table {
                name: "newspaper_masthead",
                holds: Holds::Impersonal("what the newspaper is called, and what it allows"),
            },
            Table { name: "newspaper_issue", holds: Holds::Personal },
            Table { name: "newspaper_piece", holds: Holds::Personal },
            Table { name: "newspaper_version", holds: Holds::Personal },
            Table { name: "newspaper_comment", holds: Holds::Personal },
            Table { name: "newspaper_remark", holds: Holds::Personal },
            Table { name: "newspaper_photo", holds: Holds::Personal },
            Table { name: "newspaper_permission", holds: Holds::Personal },
            Table {
                name: "newspaper_correction",
                holds: Holds::Impersonal("what was not right in an article"),
            },
            Table { name: "newspaper_print", holds: Holds::Personal },
            Table { name: "newspaper_subscriber", holds: Holds::Personal },
            Table {
                name: "newspaper_mailing",
                holds: Holds::Impersonal("which number was sent by mail, and when"),
            },
            Table { name: "newspaper_mail", holds: Holds::Personal },
            Table { name: "newspaper_round", holds: Holds::Personal },
            Table { name: "newspaper_delivery", holds: Holds::Personal },
            Table {
                name: "newspaper_pick_up",
                holds: Holds::Impersonal("where a pile of newspapers lies"),
            },
        ]
    }

    /// A number that came out stays.
    fn retention(&self) -> &'static [Retention] {
        &[
            Retention {
                table: "newspaper_piece",
                since: "idle_since",
                keep_days: piece::KEEP_DAYS,
                shortest_days: Some(90),
                what: |voice| Words(voice).kept_pieces(),
            },
            Retention {
                table: "newspaper_remark",
                since: "said_at",
                keep_days: remark::KEEP_DAYS,
                shortest_days: Some(remark::KEEP_DAYS_MIN),
                what: |voice| Words(voice).kept_remarks(),
            },
            newsletter::rights::UNCONFIRMED,
            newsletter::rights::RETURNING,
            newsletter::rights::SENT,
            Retention {
                table: "newspaper_delivery",
                since: "idle_since",
                keep_days: delivery::KEEP_DAYS,
                shortest_days: Some(180),
                what: |voice| Words(voice).kept_deliveries(),
            },
        ]
    }

    async fn export(&self, tx: &mut Tx, voice: &Voice, person: PersonId) -> Result<Vec<Exported>> {
        leaving::export(tx, voice, person).await
    }

    async fn erase(&self, tx: &mut Writing, person: PersonId) -> Result<()> {
        leaving::erase(tx, person).await
    }

    fn jobs(&self) -> Vec<Job> {
        vec![printing::job()]
    }

    fn words(&self) -> &'static [Leaf] {
        words::LEAVES
    }

    fn assets(&self) -> &'static [&'static Asset] {
        assets::ALL
    }

    fn found_by_search(&self) -> &'static [&'static str] {
        &[PATH]
    }

    fn door(&self) -> Option<Door> {
        Some(Door {
            path: PATH,
            label: |voice| Words(voice).title(),
            icon: icon::KRANT,
            scene: &kernel::asset::SCENES_KAMER_KRANT_SVG,
            place: "w-krant",
        })
    }

    async fn light(&self, tx: &mut Tx, here: &Here) -> Result<Light> {
        front::light(tx, here).await
    }

    async fn today(&self, tx: &mut Tx, here: &Here) -> Result<Vec<String>> {
        Ok(front::today(tx, here).await?.into_iter().collect())
    }

    fn own_pages(&self) -> &'static [OwnPage] {
        const OWN: OwnPage = OwnPage {
            path: mine::PATH,
            label: |voice| Words(voice).mine_title(),
            icon: icon::SCHRIJF,
        };
        &[OWN]
    }

    async fn furnish(&self, tx: &mut Writing, demo: &Demo) -> Result<()> {
        demo::furnish(tx, demo).await
    }

    async fn waiting(&self, tx: &mut Tx, here: &Here) -> Result<Vec<Waiting>> {
        desk::waiting(tx, here).await
    }

    fn back_room(&self) -> &'static [BackRoomItem] {
        &[
            BackRoomItem {
                path: desk::PATH,
                label: |voice| Words(voice).desk_title(),
                icon: icon::KRANT,
                group: BackRoomGroup::Now,
                rule: editor::is_editor,
            },
            BackRoomItem {
                path: issue_desk::PATH,
                label: |voice| Words(voice).issue_title(),
                icon: icon::INSTEL,
                group: BackRoomGroup::Rooms,
                rule: editor::is_editor,
            },
        ]
    }

    fn acts(&self) -> &'static [ActName] {
        &[
            ActName { what: issue_desk::FINISHED, says: |voice| Words(voice).act_finished() },
            ActName { what: moving::DECLINED, says: |voice| Words(voice).act_declined() },
            ActName { what: pulling::PULLED, says: |voice| Words(voice).act_pulled() },
            ActName { what: permission::WITHDREW, says: |voice| Words(voice).act_withdrew() },
            ActName { what: at_home::STOPPED, says: |voice| Words(voice).act_stopped() },
            ActName { what: correction::CORRECTED, says: |voice| Words(voice).act_corrected() },
            ActName { what: remarking::SWITCHED, says: |voice| Words(voice).act_remarks() },
            ActName { what: newsletter::desk::SENT, says: |voice| Words(voice).act_letter_sent() },
        ]
    }
}
