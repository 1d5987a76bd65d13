//! "Ik neem deze tafel over": somebody of the team receives people instead of the hosts who are
//! there, without being asked, and gives the table back with one press.
use super::plan::Relief;
use super::queries::reliefs;
use super::{AtWork, at_work, changed, hosts, read, say};
use crate::live::Live;
use crate::queries::tables;
use crate::table::{self, Table};
use crate::words::Words;
use crate::{presence, seeing};
use askama::Template;
use axum::response::Response;
use kernel::caller::AtDoor;
use kernel::face::{Audience, Face};
use kernel::{
    BackRoomItem, Caller, Deed, Error, Here, Nothing, Person, PersonId, Result, Role, Routes,
    Session, Team, Tx, Visit, Voice, page, people, uuid,
};
use std::ops::Deref;
use telling::{Letter, Urgency, What};

pub const PATH: &str = "/achterkamer/huiskamer/overnemen";
const BACK_PATH: &str = "/achterkamer/huiskamer/teruggeven";
/// What the log calls it.
pub const RELIEVED: &str = "living_room_relieved";
pub const GIVEN_BACK: &str = "living_room_given_back";

/// Somebody of the team who may take a table over from its hosts, with the second factor where a
/// role asks for it.
pub struct Worker(pub Session);

impl Deref for Worker {
    type Target = Person;
    fn deref(&self) -> &Person {
        &self.0.person
    }
}

impl Caller for Worker {
    const RULE: &'static str = "worker";
    fn admit(at: AtDoor<'_>) -> Result<Self> {
        let Team(session) = Team::admit(at)?;
        if session.person.roles.any(may_relieve) {
            Ok(Self(session))
        } else {
            Err(Error::NotAllowed("take a table over"))
        }
    }
}

pub fn may_relieve(role: Role) -> bool {
    matches!(role, Role::Moderator | Role::SocialWorker | Role::Coordinator)
}

pub fn routes(routes: Routes, live: &Live) -> Routes {
    let (taking, giving) = (live.clone(), live.clone());
    routes
        .look(PATH, show)
        .act(PATH, move |deed| take_over(taking.clone(), deed))
        .act(BACK_PATH, move |deed| give_back(giving.clone(), deed))
}

/// The one button of a worker at a table.
#[derive(Template)]
#[template(path = "relief_button.html")]
struct ReliefButton<'a> {
    words: Words<'a>,
    here: &'a Here,
    table: &'a Table,
    /// Whether this worker could receive people here from now on.
    may_take: bool,
    is_taken: bool,
    /// To whom the table goes back; empty when nobody would be there now.
    back_to: Vec<Face>,
}

/// The button as a piece of a page; empty for who is no worker, and where there is nothing to take.
pub async fn relief_button(tx: &mut Tx, here: &Here, table: &Table) -> Result<String> {
    let Some(me) = here.person.as_ref().filter(|person| person.roles.any(may_relieve)) else {
        return Ok(String::new());
    };
    let zone = &here.centre.zone;
    let (rota, now) = (read(tx, table.id, zone).await?, here.now);
    let is_taken = !rota.reliefs.is_empty();
    let back_to = if is_taken { rota.relieved_at(zone, now) } else { Vec::new() };
    let is_open = rota.door_of(table, zone, now).is_open();
    let button = ReliefButton {
        words: Words(&here.voice),
        here,
        table,
        may_take: is_open && !rota.on_duty_at(zone, now).contains(&me.id),
        is_taken,
        back_to: hosts::faces(tx, Audience::LivingRoom, &back_to).await?,
    };
    Ok(button.render()?)
}

/// A table, who receives people there now, and the button.
struct Line {
    table: Table,
    /// "Open tot 17.00 uur."
    door: String,
    on_duty: Vec<Face>,
    button: String,
}

#[derive(Template)]
#[template(path = "relief.html")]
struct ReliefPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    lines: Vec<Line>,
}

async fn show(visit: Visit<Worker, Nothing>) -> Result<Response> {
    let Visit { here, house, mut tx, .. } = visit;
    let zone = &here.centre.zone;
    let mut lines = Vec::new();
    for table in table::all(&mut tx).await? {
        let AtWork { door, on_duty, .. } = at_work(&mut tx, &table, zone).await?;
        lines.push(Line {
            door: say::door(&here, &door),
            on_duty: hosts::faces(&mut tx, Audience::LivingRoom, &on_duty).await?,
            button: relief_button(&mut tx, &here, &table).await?,
            table,
        });
    }
    let (words, menu) = (Words(&here.voice), house.back_room(&here));
    page(&ReliefPage { words, here: &here, menu, lines })
}

#[derive(serde::Deserialize)]
struct Which {
    /// The table, by the word in its address.
    #[serde(default)]
    tafel: String,
}

async fn take_over(live: Live, mut deed: Deed<Worker, Which>) -> Result<Response> {
    let table = table::at(&mut deed.tx, &deed.form.tafel).await?;
    seeing::may_read(&mut deed.tx, &deed.here, &table).await?;
    let (zone, now, me) = (deed.here.centre.zone.clone(), deed.tx.now, deed.who.id);
    let rota = read(&mut deed.tx, table.id, &zone).await?;
    let on_duty = rota.on_duty_at(&zone, now);
    if !rota.door_of(&table, &zone, now).is_open() || on_duty.contains(&me) {
        let says = Words(&deed.here.voice).relief_not().to_owned();
        return deed.done_saying(&table.path(), &says).await;
    }
    tables::stand(&mut deed.tx, &table).await?;
    reliefs::end(&mut deed.tx, table.id).await?;
    let relief = Relief { by: me, from: now, until: rota.relief_until(&zone, now) };
    reliefs::begin(&mut deed.tx, table.id, &relief).await?;
    presence::come_in(&mut deed.tx, table.id, me).await?;
    told(&mut deed, &table, &on_duty, News::Relieved).await?;
    live.look_around_when_saved(&mut deed.tx, &deed.house, table.id);
    let says = Words(&deed.here.voice).relief_done().to_owned();
    deed.done_saying(&table.path(), &says).await
}

async fn give_back(live: Live, mut deed: Deed<Worker, Which>) -> Result<Response> {
    let table = table::at(&mut deed.tx, &deed.form.tafel).await?;
    let (zone, now) = (deed.here.centre.zone.clone(), deed.tx.now);
    let rota = read(&mut deed.tx, table.id, &zone).await?;
    if rota.reliefs.is_empty() {
        let says = Words(&deed.here.voice).relief_over().to_owned();
        return deed.done_saying(&table.path(), &says).await;
    }
    reliefs::end(&mut deed.tx, table.id).await?;
    told(&mut deed, &table, &rota.relieved_at(&zone, now), News::GivenBack).await?;
    live.look_around_when_saved(&mut deed.tx, &deed.house, table.id);
    let says = Words(&deed.here.voice).relief_given_back().to_owned();
    deed.done_saying(&table.path(), &says).await
}

/// What the hosts of a table hear.
#[derive(Clone, Copy)]
enum News {
    Relieved,
    GivenBack,
}

impl News {
    fn letter(self, voice: &Voice, worker: &str, table: &Table) -> Letter {
        let words = Words(voice);
        let at = say::table(voice, table);
        let (subject, says) = match self {
            Self::Relieved => (words.relief_subject(), words.relief_told(worker, at)),
            Self::GivenBack => (words.relief_back_subject(), words.relief_back_told(worker, at)),
        };
        Letter {
            subject: subject.to_owned(),
            paragraphs: vec![says],
            link: Some((words.relief_link().to_owned(), table.path())),
        }
    }

    fn kind(self) -> &'static str {
        match self {
            Self::Relieved => "living_room_relief",
            Self::GivenBack => "living_room_given_back",
        }
    }

    fn logged(self) -> &'static str {
        match self {
            Self::Relieved => RELIEVED,
            Self::GivenBack => GIVEN_BACK,
        }
    }
}

/// Writes down who did it, and tells the hosts who were there at once.
async fn told(
    deed: &mut Deed<Worker, Which>,
    table: &Table,
    hosts: &[PersonId],
    news: News,
) -> Result<()> {
    let (tx, worker) = (&mut deed.tx, &deed.who);
    people::log_act(tx, Some(worker.id), None, news.logged(), &table.slug).await?;
    let what = What { kind: news.kind(), item: uuid::Uuid::now_v7() };
    for host in hosts.iter().filter(|host| **host != worker.id) {
        let letter = |voice: &Voice| news.letter(voice, &worker.name, table);
        telling::tell(tx, &deed.house, *host, what, letter, Urgency::Now).await?;
    }
    changed(tx, table.id).await
}
