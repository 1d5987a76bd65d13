//! The notice board: what neighbours ask and offer each other, and whether it comes true.
//!
//! Looking needs no account, and tells nobody's name. Whoever came in hangs up a notice in three
//! short steps and answers in private; for whoever has no device the desk does both. What nobody
//! says to be true any more comes down by itself, and hangs again with one press.
mod answer;
mod at_hand;
mod board;
mod card;
mod change;
mod checked;
mod demo;
mod desk;
mod feed_atom;
mod feed_json;
mod filled;
mod fits;
mod front;
mod hanging;
mod held;
mod holding;
mod kind;
mod letters;
mod looker;
mod mine;
mod naming;
mod note_page;
mod notice;
mod outcome;
mod paper;
mod queries;
mod reported;
mod round;
mod routes;
mod share;
mod step;
mod stories;
mod story;
mod terms_page;
#[cfg(test)]
mod tests;
mod words {
    kernel::words!();
}
mod assets {
    kernel::assets!();
}

pub use checked::checked;
pub use reported::moderated;

use crate::queries::notices::Fresh;
use crate::words::Words;
use kernel::language::Leaf;
use kernel::{
    ActName, Asset, BackRoomGroup, BackRoomItem, Demo, Door, Error, Exported, Here, Holds, House,
    Light, Memo, Migration, OnPaper, OwnPage, PersonId, Result, Retention, Role, Room, Routes,
    Seed, Step, Table, Talking, Tx, Voice, Waiting, Writing, icon,
};

pub(crate) const NAME: &str = "notice_board";
pub(crate) const PATH: &str = "/prikbord";

/// The notice board.
#[derive(Default)]
pub struct NoticeBoard {
    fresh: Memo<(), Vec<Fresh>>,
}

/// # Errors
/// [`Error::NotFound`] when the centre has no notice board.
pub(crate) fn must_be_on(here: &Here) -> Result<()> {
    if here.centre.has(NAME) { Ok(()) } else { Err(Error::NotFound) }
}

#[async_trait::async_trait]
impl Room for NoticeBoard {
    fn name(&self) -> &'static str {
        NAME
    }

    fn migrations(&self) -> &'static [Migration] {
        &[
            Migration { name: "0001_notices", sql: include_str!("../migrations/0001_notices.sql") },
            Migration {
                name: "0002_changing",
                sql: include_str!("../migrations/0002_changing.sql"),
            },
            Migration { name: "0003_stories", sql: include_str!("../migrations/0003_stories.sql") },
            Migration { name: "0004_not_yet", sql: include_str!("../migrations/0004_not_yet.sql") },
        ]
    }

    fn routes(&self) -> Routes {
        routes::routes()
    }

    fn tables(&self) -> &'static [Table] {
        &[
            Table { name: "notice_board_notice", holds: Holds::Personal },
            Table { name: "notice_board_confirmed", holds: Holds::Personal },
            Table {
                name: "notice_board_count",
                holds: Holds::Impersonal("how often it came true"),
            },
            Table { name: "notice_board_told", holds: Holds::Impersonal("which notices may fit") },
            Table { name: "notice_board_story", holds: Holds::Personal },
            Table { name: "notice_board_vouched", holds: Holds::Personal },
            Table { name: "notice_board_term", holds: Holds::Impersonal("what a centre chose") },
        ]
    }

    fn retention(&self) -> &'static [Retention] {
        &[
            Retention {
                table: "notice_board_notice",
                since: "comes_down_at",
                keep_days: hanging::KEEP_DAYS,
                shortest_days: Some(30),
                what: |voice| Words(voice).kept_notices(),
            },
            Retention {
                table: "notice_board_story",
                since: "said_at",
                keep_days: story::KEEP_DAYS,
                shortest_days: Some(30),
                what: |voice| Words(voice).kept_stories(),
            },
        ]
    }

    async fn export(&self, tx: &mut Tx, voice: &Voice, person: PersonId) -> Result<Vec<Exported>> {
        let words = Words(voice);
        let own = queries::notices::of_author(tx, person).await?.into_iter();
        let own = own.map(|notice| {
            let kind = notice.kind.said(&words);
            [kind, &notice.title, &notice.story, &notice.spot].join(" ").trim().to_owned()
        });
        let said = queries::outcomes::said_by(tx, person).await?.into_iter();
        let said = said.map(|own| match own.came_true {
            true => own.title,
            false => words.export_not_yet(own.title),
        });
        let stories = queries::stories::with(tx, person).await?.into_iter();
        let stories = stories.map(|story| match story.is_of(person) {
            true => words.export_story(story.title.as_str(), story.as_written(&words)),
            false => words.export_story_name(story.title),
        });
        let is_known = queries::vouched::is_known(tx, person).await?;
        let known = is_known.then(|| words.export_is_known().to_owned());
        let part =
            |heading: &str, lines: Vec<String>| Exported { heading: heading.to_owned(), lines };
        Ok(vec![
            part(words.export_notices(), own.collect()),
            part(words.export_came_true(), said.collect()),
            part(words.export_stories(), stories.collect()),
            part(words.export_known(), known.into_iter().collect()),
        ])
    }

    async fn erase(&self, tx: &mut Writing, person: PersonId) -> Result<()> {
        queries::outcomes::erase(tx, person).await?;
        queries::stories::erase(tx, person).await?;
        queries::vouched::erase(tx, person).await?;
        hanging::erase(tx, person).await
    }

    fn words(&self) -> &'static [Leaf] {
        words::LEAVES
    }

    fn assets(&self) -> &'static [&'static Asset] {
        assets::ALL
    }

    /// Offers alone: the board itself, and what somebody lacks, say that they are not for this.
    fn found_by_search(&self) -> &'static [&'static str] {
        &["/prikbord/"]
    }

    fn door(&self) -> Option<Door> {
        Some(Door {
            path: PATH,
            label: |voice| Words(voice).title(),
            icon: icon::PRIKBORD,
            scene: &kernel::asset::SCENES_KAMER_PRIKBORD_SVG,
            place: "w-prik",
        })
    }

    async fn light(&self, tx: &mut Tx, here: &Here) -> Result<Light> {
        front::light(&self.fresh, tx, here).await
    }

    async fn today(&self, tx: &mut Tx, here: &Here) -> Result<Vec<String>> {
        let (refused, newest) = (front::refused(tx, here).await?, front::today(tx, here).await?);
        Ok(refused.into_iter().chain(newest).collect())
    }

    async fn on_paper(&self, tx: &mut Tx, here: &Here) -> Result<Vec<OnPaper>> {
        front::on_paper(tx, here).await
    }

    async fn in_talk(&self, tx: &mut Tx, here: &Here, talking: &Talking) -> Result<Option<String>> {
        outcome::in_talk(tx, here, talking).await
    }

    async fn tick(&self, house: &House) -> Result<()> {
        round::tick(house).await
    }

    async fn nightly(&self, house: &House) -> Result<()> {
        round::nightly(house).await
    }

    fn own_pages(&self) -> &'static [OwnPage] {
        const OWN: OwnPage = OwnPage {
            path: mine::PATH,
            label: |voice| Words(voice).mine_title(),
            icon: icon::PRIKBORD,
        };
        &[OWN]
    }

    async fn furnish(&self, tx: &mut Writing, demo: &Demo) -> Result<()> {
        demo::furnish(tx, demo).await
    }

    async fn seeds(&self, tx: &mut Tx, here: &Here) -> Result<Vec<Seed>> {
        stories::seeds(tx, here).await
    }

    async fn waiting(&self, tx: &mut Tx, here: &Here) -> Result<Vec<Waiting>> {
        held::waits(tx, here).await
    }

    fn back_room(&self) -> &'static [BackRoomItem] {
        &[
            BackRoomItem {
                path: held::PATH,
                label: |voice| Words(voice).held_title(),
                icon: icon::PRIKBORD,
                group: BackRoomGroup::Now,
                rule: held::looks_at_them,
            },
            BackRoomItem {
                path: desk::PATH,
                label: |voice| Words(voice).desk_title(),
                icon: icon::TELEFOON,
                group: BackRoomGroup::Desk,
                rule: Role::is_at_desk,
            },
            BackRoomItem {
                path: terms_page::PATH,
                label: |voice| Words(voice).terms_title(),
                icon: icon::INSTEL,
                group: BackRoomGroup::Rooms,
                rule: |role| role == Role::Coordinator,
            },
        ]
    }

    fn acts(&self) -> &'static [ActName] {
        &[
            ActName { what: held::HUNG_UP, says: |voice| Words(voice).act_hung_up() },
            ActName { what: held::REFUSED, says: |voice| Words(voice).act_refused() },
            ActName { what: held::VOUCHED, says: |voice| Words(voice).act_vouched() },
            ActName { what: desk::HANDED_OVER, says: |voice| Words(voice).act_handed_over() },
            ActName { what: terms_page::CHOSE, says: |voice| Words(voice).act_terms() },
        ]
    }

    /// A board on which something hangs invites to hang up more.
    async fn steps(&self, tx: &mut Tx, here: &Here) -> Result<Vec<Step>> {
        let wanted = queries::notices::Wanted { has_requests: true, ..Default::default() };
        let hangs = queries::notices::hanging(tx, &wanted, 1).await?;
        let title = Words(&here.voice).step_first_notices().to_owned();
        Ok(vec![Step { title, is_done: !hangs.is_empty(), path: step::PATH }])
    }
}
