//! The agenda: everything there is to do, with a place for everyone.
//!
//! An activity has dates, and a date has places. Looking needs no account, and neither does
//! coming: a first name is enough. Who comes is for the organiser, and shows only as the faces of
//! those who chose that.
mod action_links;
mod activity;
mod announced;
mod asking;
mod asking_page;
mod attendance;
mod calendar;
mod calls;
mod changes;
mod check_in;
mod check_sheet;
mod checked;
mod chips;
mod coming;
mod crowd;
mod date;
mod days;
mod demo;
mod every_time;
mod feed;
mod feed_atom;
mod feed_json;
mod filled;
mod filter;
mod flyers;
mod found;
mod framed;
mod front;
mod gathered;
mod gatherings;
mod hall;
mod item;
mod kept;
mod letters;
mod level;
mod list;
mod list_file;
mod look_back;
mod mine;
mod my_calendar;
mod on_the_list;
mod one_date;
mod organise;
mod organiser;
mod outcome;
mod planner;
mod poster;
mod proposal;
mod queries;
mod repeat;
mod round;
mod routes;
mod seats;
mod share;
mod sign_up;
mod sites;
mod slip;
mod starters;
#[cfg(test)]
mod tests;
mod turns;
mod upkeep;
mod week_sheet;
mod words {
    kernel::words!();
}
mod assets {
    kernel::assets!();
}

pub use checked::checked;

use crate::words::Words;
use fetching::Fetching;
use kernel::language::Leaf;
use kernel::{
    ActName, Asset, BackRoomGroup, BackRoomItem, Demo, Door, Error, Exported, Gathering, Here,
    Holds, House, Job, Light, Memo, Migration, OwnPage, PersonId, Result, Retention, Role, Room,
    Routes, Seed, Table, Tx, Voice, Waiting, Writing, icon,
};
use std::sync::Arc;

pub(crate) const NAME: &str = "agenda";
pub(crate) const PATH: &str = "/agenda";
/// Words in an address that are no activity.
pub(crate) const RESERVED: [&str; 11] = [
    "andere-sites",
    "bedenk",
    "briefje",
    "bronnen",
    "nieuw",
    "kom",
    "scherm",
    "inbed",
    "mijn",
    "terugblik",
    "weekblad",
];
/// Who came goes four weeks after the date (`promises.md` §4, settled).
const SIGN_UPS_KEEP_DAYS: i64 = 28;
/// What was called about, goes with who came; what was thought of, after a season.
const PROPOSALS_KEEP_DAYS: i64 = 90;
/// A year back the list shows what there was.
const DATES_KEEP_DAYS: i64 = 366;

/// The agenda; what others do it reads over this street.
#[derive(Default)]
pub struct Agenda {
    fetching: Arc<Fetching>,
    still_today: Memo<(), i64>,
    remembered: Arc<list::Remembered>,
}

impl Agenda {
    /// With another street than the real one, for scenes.
    #[cfg(test)]
    pub(crate) fn over(fetching: Fetching) -> Self {
        Self { fetching: Arc::new(fetching), ..Self::default() }
    }
}

/// What a letter about a sign-up can do, for [`telling::Telling::with_actions`].
pub fn actions() -> Vec<Box<dyn telling::Action>> {
    vec![Box::new(action_links::ComeNot), Box::new(action_links::YesPlease)]
}

/// # Errors
/// [`Error::NotFound`] when the centre has no agenda.
pub(crate) fn must_be_on(here: &Here) -> Result<()> {
    if here.centre.has(NAME) { Ok(()) } else { Err(Error::NotFound) }
}

#[async_trait::async_trait]
impl Room for Agenda {
    fn name(&self) -> &'static str {
        NAME
    }

    fn migrations(&self) -> &'static [Migration] {
        &[
            Migration { name: "0001_agenda", sql: include_str!("../migrations/0001_agenda.sql") },
            Migration {
                name: "0003_organise",
                sql: include_str!("../migrations/0003_organise.sql"),
            },
            Migration {
                name: "0004_elsewhere",
                sql: include_str!("../migrations/0004_elsewhere.sql"),
            },
            Migration { name: "0005_gather", sql: include_str!("../migrations/0005_gather.sql") },
            Migration { name: "0006_coming", sql: include_str!("../migrations/0006_coming.sql") },
            Migration { name: "0007_flyers", sql: include_str!("../migrations/0007_flyers.sql") },
            Migration {
                name: "0008_for_whom",
                sql: include_str!("../migrations/0008_for_whom.sql"),
            },
        ]
    }

    fn routes(&self) -> Routes {
        routes::routes(&self.fetching, &self.remembered)
    }

    fn tables(&self) -> &'static [Table] {
        &[
            Table { name: "agenda_activity", holds: Holds::Personal },
            Table { name: "agenda_date", holds: Holds::Impersonal("when something happens") },
            Table { name: "agenda_sign_up", holds: Holds::Personal },
            Table { name: "agenda_asking", holds: Holds::Impersonal("what is asked of who comes") },
            Table { name: "agenda_answer", holds: Holds::Personal },
            Table { name: "agenda_count", holds: Holds::Impersonal("how many there were") },
            Table { name: "agenda_look_back", holds: Holds::Impersonal("how it was, by nobody") },
            Table { name: "agenda_outcome", holds: Holds::Impersonal("what came of a date") },
            Table { name: "agenda_call", holds: Holds::Personal },
            Table { name: "agenda_proposal", holds: Holds::Personal },
            Table {
                name: "agenda_elsewhere",
                holds: Holds::Impersonal("where something happens this once"),
            },
            Table { name: "agenda_choice", holds: Holds::Impersonal("what a centre chose") },
            Table { name: "agenda_secret_address", holds: Holds::Personal },
            Table { name: "agenda_framing_site", holds: Holds::Impersonal("names of sites") },
            Table { name: "agenda_source", holds: Holds::Personal },
            Table { name: "agenda_batch", holds: Holds::Personal },
            Table { name: "agenda_apart", holds: Holds::Impersonal("what only looks alike") },
            Table { name: "agenda_flyer", holds: Holds::Personal },
            Table { name: "agenda_gathered", holds: Holds::Impersonal("what others announced") },
        ]
    }

    fn retention(&self) -> &'static [Retention] {
        &kept::RETENTION
    }

    async fn export(&self, tx: &mut Tx, voice: &Voice, person: PersonId) -> Result<Vec<Exported>> {
        let words = Words(voice);
        let part = |heading: &str, rows: Vec<(String,)>| Exported {
            heading: heading.to_owned(),
            lines: rows.into_iter().map(|(text,)| text).collect(),
        };
        let sign_ups = queries::sign_ups::of_somebody(tx, person).await?;
        let answers = queries::asking::answers_of_somebody(tx, person).await?;
        let organised = queries::activities::by_owner(tx, person).await?;
        let calls = queries::calls::of_somebody(tx, person).await?;
        let ideas = queries::proposals::of_person(tx, person).await?.into_iter();
        let ideas = ideas.map(|own| (format!("{} {} {}", own.title, own.wish, own.because),));
        let secret = queries::outside::secret_since(tx, person).await?;
        let secret = secret.map(|since| (words.export_secret_since(since.to_string()),));
        let sources = queries::gathered::by_contact(tx, person).await?;
        let flyers = queries::flyers::of_somebody(tx, person).await?;
        Ok(vec![
            part(words.export_sign_ups(), sign_ups),
            part(words.export_answers(), answers),
            part(words.export_calls(), calls),
            part(words.export_organised(), organised),
            part(words.export_ideas(), ideas.collect()),
            part(words.export_secret(), secret.into_iter().collect()),
            part(words.export_sources(), sources),
            part(words.export_flyers(), flyers),
        ])
    }

    async fn erase(&self, tx: &mut Writing, person: PersonId) -> Result<()> {
        let dates = queries::sign_ups::dates_of(tx, person).await?;
        queries::calls::erase(tx, person).await?;
        queries::sign_ups::erase(tx, person).await?;
        for (activity, on_date) in dates {
            coming::look_again(tx, activity, &on_date, tx.now).await?;
        }
        queries::proposals::erase(tx, person).await?;
        queries::outside::forget_secret(tx, person).await?;
        queries::gathered::let_go(tx, person).await?;
        queries::flyers::let_go(tx, person).await?;
        queries::activities::let_go(tx, person).await
    }

    fn words(&self) -> &'static [Leaf] {
        words::LEAVES
    }

    fn assets(&self) -> &'static [&'static Asset] {
        assets::ALL
    }

    fn found_by_search(&self) -> &'static [&'static str] {
        &["/agenda$", "/agenda/"]
    }

    fn jobs(&self) -> Vec<Job> {
        vec![coming::job(), gathered::job(self.fetching.clone())]
    }

    fn door(&self) -> Option<Door> {
        Some(Door {
            path: PATH,
            label: |voice| Words(voice).title(),
            icon: icon::AGENDA,
            scene: &kernel::asset::SCENES_KAMER_AGENDA_SVG,
            place: "w-agenda",
        })
    }

    async fn light(&self, tx: &mut Tx, here: &Here) -> Result<Light> {
        front::light(&self.still_today, tx, here).await
    }

    async fn today(&self, tx: &mut Tx, here: &Here) -> Result<Vec<String>> {
        Ok(front::today(tx, here).await?.into_iter().collect())
    }

    fn own_pages(&self) -> &'static [OwnPage] {
        const OWN: OwnPage = OwnPage {
            path: mine::PATH,
            label: |voice| Words(voice).my_agenda(),
            icon: icon::AGENDA,
        };
        &[OWN]
    }

    async fn gatherings(&self, tx: &mut Tx, here: &Here) -> Result<Vec<Gathering>> {
        gatherings::coming(tx, here).await
    }

    async fn seeds(&self, tx: &mut Tx, here: &Here) -> Result<Vec<Seed>> {
        outcome::seeds(tx, here).await
    }

    async fn tick(&self, house: &House) -> Result<()> {
        round::round(house).await
    }

    async fn nightly(&self, house: &House) -> Result<()> {
        gathered::wake(house).await?;
        upkeep::round(house).await
    }

    async fn furnish(&self, tx: &mut Writing, demo: &Demo) -> Result<()> {
        demo::furnish(tx, demo).await?;
        gathered::furnish(tx, demo).await
    }

    async fn waiting(&self, tx: &mut Tx, here: &Here) -> Result<Vec<Waiting>> {
        proposal::waiting(tx, here).await
    }

    fn back_room(&self) -> &'static [BackRoomItem] {
        &[
            BackRoomItem {
                path: proposal::LIST_PATH,
                label: |voice| Words(voice).proposals_title(),
                icon: icon::AGENDA,
                group: BackRoomGroup::Now,
                rule: planner::is_planner,
            },
            BackRoomItem {
                path: calls::PATH,
                label: |voice| Words(voice).calls_title(),
                icon: icon::TELEFOON,
                group: BackRoomGroup::Desk,
                rule: |role| role != Role::Partner,
            },
            BackRoomItem {
                path: gathered::PATH,
                label: |voice| Words(voice).gather_title(),
                icon: icon::AGENDA,
                group: BackRoomGroup::Rooms,
                rule: |role| role != Role::Partner,
            },
            BackRoomItem {
                path: flyers::PATH,
                label: |voice| Words(voice).flyers_title(),
                icon: icon::FOTO,
                group: BackRoomGroup::Rooms,
                rule: |role| role != Role::Partner,
            },
            BackRoomItem {
                path: sites::PATH,
                label: |voice| Words(voice).sites_title(),
                icon: icon::HUIS,
                group: BackRoomGroup::Rooms,
                rule: |role| role == Role::Coordinator,
            },
            BackRoomItem {
                path: planner::AT_ONCE_PATH,
                label: |voice| Words(voice).at_once_title(),
                icon: icon::INSTEL,
                group: BackRoomGroup::Team,
                rule: |role| role == Role::Coordinator,
            },
        ]
    }

    fn acts(&self) -> &'static [ActName] {
        &[
            ActName { what: organise::PUT_UP, says: |voice| Words(voice).act_put_up() },
            ActName { what: one_date::CALLED_OFF, says: |voice| Words(voice).act_called_off() },
            ActName { what: one_date::CHANGED_DATE, says: |voice| Words(voice).act_changed_date() },
            ActName { what: proposal::SAID_NO, says: |voice| Words(voice).act_said_no() },
            ActName {
                what: planner::CHOSE_AT_ONCE,
                says: |voice| Words(voice).act_chose_at_once(),
            },
            ActName { what: sites::CHANGED, says: |voice| Words(voice).act_sites_changed() },
            ActName { what: gathered::TAKEN_IN, says: |voice| Words(voice).act_taken_in() },
            ActName { what: gathered::TAKEN_OFF, says: |voice| Words(voice).act_taken_off() },
            ActName { what: on_the_list::TURN_GIVEN, says: |voice| Words(voice).act_turn_given() },
            ActName {
                what: on_the_list::MANY_TAKEN_OFF,
                says: |voice| Words(voice).act_many_taken_off(),
            },
        ]
    }
}
