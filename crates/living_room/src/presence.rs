//! Being there: a choice, shown only as long as there are signs of life (R-Rosa-13, R-Rosa-30).
//!
//! Somebody is shown after they said that they come in, never because they read. While the page
//! listens, each beat of its stream renews it; closing the page shows within a minute, however short
//! it was open. Without script each page and each line renews it, for three minutes.
use crate::live::Live;
use crate::queries::presence::{self, Present};
use crate::queries::tables;
use crate::rota::{AtWork, DoorState};
use crate::table::{self, Table, TableId};
use crate::words::Words;
use crate::{calm, desk, line_page, seeing, speaking};
use askama::Template;
use axum::response::Response;
use kernel::jiff::SignedDuration;
use kernel::{
    Centre, Deed, Here, Language, NeighbourOrGuest, PersonId, Result, Tx, Voice, Writing, face,
};
use std::collections::HashSet;
use stream::{Part, Scene, View};

/// After a page or a line: a telephone that sleeps shows for no longer.
pub const AFTER_A_PAGE: SignedDuration = SignedDuration::from_mins(3);
/// After a beat of the stream, which comes every quarter of a minute.
pub const AFTER_A_BEAT: SignedDuration = SignedDuration::from_secs(45);
/// After the page was closed, which is noticed at the next beat: whoever opens another page of the
/// room may be back by then.
pub const AFTER_LEAVING: SignedDuration = SignedDuration::from_secs(30);
/// After a page of the work for a table: to read a report and decide takes longer than a line.
pub const AFTER_WORK: SignedDuration = SignedDuration::from_mins(10);
const WORK_PATHS: [&str; 4] =
    [moderation::WORKLIST_PATH, moderation::help::PATH, desk::PATH, line_page::PATH];
/// More faces than this are a crowd.
const FACES_MAX: usize = 60;

/// Somebody who is there, as a face with a first name.
pub struct Seated {
    pub person: PersonId,
    pub name: String,
    pub picture: String,
    pub is_host: bool,
    pub is_guest: bool,
}

/// Everybody at a table, for one reader.
#[derive(Default)]
pub struct Company {
    pub seated: Vec<Seated>,
    /// How many there are, also who is not shown.
    pub n: i64,
    /// Who receives people.
    pub receiving: Vec<PersonId>,
}

impl Company {
    pub async fn at(tx: &mut Tx, table: &Table, at_work: &AtWork) -> Result<Self> {
        let mut present = presence::present(tx, table.id).await?;
        let receiving = receiving(at_work, &present);
        for own in &mut present {
            own.is_host = receiving.contains(&own.person_id);
        }
        present.sort_by_key(|own| !own.is_host);
        if table.is_read_by_anyone() {
            present.retain(|own| own.age.is_adult());
        }
        let n = i64::try_from(present.len()).unwrap_or(i64::MAX);
        let seated = present.into_iter().take(FACES_MAX).map(|own| seat(own, table));
        Ok(Self { seated: seated.collect(), n, receiving })
    }

    /// Without those whom this reader does not see.
    pub fn without(mut self, unseen: &HashSet<PersonId>) -> Self {
        self.seated.retain(|seated| seated.is_host || !unseen.contains(&seated.person));
        self
    }

    pub fn has(&self, person: PersonId) -> bool {
        self.seated.iter().any(|seated| seated.person == person)
    }

    /// For the open pages: the number, the faces in order, and how it is at the table.
    pub fn as_scene(&self, centre: &Centre, table: &Table, door: &DoorState) -> Result<Scene> {
        Scene::new(|language| {
            let voice = centre.voice(language);
            let parts = self.seated.iter().map(|seated| {
                // Who receives people is seen by all who are there.
                let person = (!seated.is_host).then_some(seated.person);
                Ok(Part { person, html: seated.html(centre, language)? })
            });
            Ok(View {
                says: self.says(&Words(&voice)),
                parts: parts.collect::<Result<_>>()?,
                notice: calm::notice(&voice, table)? + &door_notice(&voice, table, door)?,
            })
        })
    }

    /// "4 mensen nu"; below two nobody is counted, because one person alone should not be pointed
    /// at. Empty when nobody is there.
    pub fn says(&self, words: &Words<'_>) -> String {
        if self.n == 0 { String::new() } else { words.n_present(self.n) }
    }
}

#[derive(Template)]
#[template(path = "door_notice.html")]
struct DoorNotice<'a> {
    words: Words<'a>,
    table: &'a Table,
    is_open: bool,
}

/// How the door is, for who has the page open from before it changed: one line of HTML.
fn door_notice(voice: &Voice, table: &Table, door: &DoorState) -> Result<String> {
    if !table.has_door() {
        return Ok(String::new());
    }
    Ok(DoorNotice { words: Words(voice), table, is_open: door.is_open() }.render()?)
}

/// Who receives people among those who are there: who is on duty. Where one may always talk and
/// nobody is on duty, every host who sits there does.
pub fn receiving(at_work: &AtWork, present: &[Present]) -> Vec<PersonId> {
    if !at_work.on_duty.is_empty() || !at_work.door.is_open() {
        return at_work.on_duty.clone();
    }
    present.iter().filter(|own| own.is_host).map(|own| own.person_id).collect()
}

fn seat(present: Present, table: &Table) -> Seated {
    let word = |own: &Option<String>| own.clone().unwrap_or_default();
    let (drawing, audience) = (word(&present.drawing), word(&present.audience));
    let picture = face::picture_for(table.audience(), &drawing, present.photo_id, &audience);
    let Present { person_id: person, name, is_host, is_guest, .. } = present;
    Seated { person, name, picture, is_host, is_guest }
}

/// Somebody comes in, or gives a sign of life at a page. Tells whether they were there already.
pub async fn come_in(tx: &mut Writing, table: TableId, person: PersonId) -> Result<bool> {
    let was_there = presence::is_present(tx, table, person).await?;
    let until = tx.now + AFTER_A_PAGE;
    presence::come_in(tx, table, person, until).await?;
    Ok(was_there)
}

#[derive(serde::Deserialize)]
pub struct Where {
    /// The table, by the word in its address.
    #[serde(default)]
    tafel: String,
}

/// Whether whoever looks is at work for the tables they sit at: on pages about what was said there,
/// and about who receives people. Their seat stays.
pub fn is_at_work(here: &Here) -> bool {
    here.is_team() && WORK_PATHS.iter().any(|path| here.path.starts_with(path))
}

/// "Kom binnen".
pub async fn enter(live: Live, mut deed: Deed<NeighbourOrGuest, Where>) -> Result<Response> {
    let table = table::at(&mut deed.tx, &deed.form.tafel).await?;
    seeing::may_read(&mut deed.tx, &deed.here, &table).await?;
    let person = deed.who.id;
    if speaking::not_now(&mut deed.tx, &deed.here, &deed.who, &table).await?.is_none() {
        tables::stand(&mut deed.tx, &table).await?;
        come_in(&mut deed.tx, table.id, person).await?;
        live.look_around_when_saved(&mut deed.tx, &deed.house, table.id);
    }
    deed.done(&table.latest_path()).await
}

/// "Ga naar buiten": out of every table, and to the front door.
pub async fn leave(live: Live, mut deed: Deed<NeighbourOrGuest>) -> Result<Response> {
    for table in presence::tables_of(&mut deed.tx, deed.who.id).await? {
        live.look_around_when_saved(&mut deed.tx, &deed.house, table);
    }
    presence::go_out(&mut deed.tx, deed.who.id).await?;
    let says = Words(&deed.here.voice).you_went_out().to_owned();
    deed.done_saying("/", &says).await
}

#[derive(Template)]
#[template(path = "seated.html")]
struct SeatedItem<'a> {
    words: Words<'a>,
    seated: &'a Seated,
}

impl Seated {
    /// As an item of the strip of faces, on the page and in the stream alike.
    pub fn html(&self, centre: &Centre, language: Language) -> Result<String> {
        let voice = centre.voice(language);
        Ok(SeatedItem { words: Words(&voice), seated: self }.render()?)
    }
}
