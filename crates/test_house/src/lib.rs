//! A whole centre inside a test: open it, walk in as someone, look at a page.
//!
//! Scenes go in through the front door, over the same router as in the street, and never touch the
//! inside. `TEST_DATABASE_URL` puts them on PostgreSQL, each in a schema of its own; without it
//! they run on SQLite, each in a file of its own. `cargo xtask ci` runs both.
#![expect(clippy::unwrap_used, reason = "in a test, what goes wrong should stop the scene")]
mod bare_room;
mod chance;
mod listening;
mod seen;
mod sources;
mod visitor;

pub use chance::Chance;
pub use kernel::jiff::SignedDuration;
pub use listening::Listener;
pub use seen::Seen;
pub use sources::statements;
pub use visitor::Visitor;

use kernel::centre::{self, Foundation};
use kernel::db::{Landing, Statement};
use kernel::hours::Jurisdiction;
use kernel::known_place::{self, Bounds};
use kernel::organisation::{Kind, OrganisationId};
use kernel::people::{self, Newcomer};
use kernel::{
    Age, CentreId, Clock, Db, Device, House, Language, OpenHouse, PersonId, Role, Room, Settings,
    Standing, Timestamp, Writing, leaving, session, sql,
};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// Every scene begins on a Sunday in March, at eleven in the morning in the Netherlands.
const BEGINS: &str = "2026-03-01T10:00:00Z";
/// A deed that sits longer than this with the writer in hand does something else meanwhile.
const IDLE_HOLD_MAX: Duration = Duration::from_millis(250);

pub struct TestCentre {
    pub house: House,
    pub id: CentreId,
    pub host: String,
    open: OpenHouse,
    folder: PathBuf,
    may_hold_idle: AtomicBool,
}

pub fn days(n: i64) -> SignedDuration {
    SignedDuration::from_hours(24 * n)
}

pub fn minutes(n: i64) -> SignedDuration {
    SignedDuration::from_mins(n)
}

impl TestCentre {
    /// De Linde, a centre with one room.
    pub async fn with(room: impl Room) -> Self {
        Self::with_rooms(vec![Box::new(room)]).await
    }

    pub async fn with_rooms(rooms: Vec<Box<dyn Room>>) -> Self {
        Self::on(Settings::for_tests, rooms).await
    }

    /// De Linde in a house that runs in a special way.
    pub async fn on(
        settings: impl FnOnce(Db, Clock, &Path) -> Settings,
        rooms: Vec<Box<dyn Room>>,
    ) -> Self {
        let (db, folder) = empty_database().await;
        let clock = Clock::standing_at(BEGINS.parse().unwrap());
        let open = kernel::open(settings(db, clock, &folder), rooms).await.unwrap();
        let house = open.house.clone();
        let (id, host) = build(&house.db, house.clock.now(), "De Linde").await;
        Self { house, id, host, open, folder, may_hold_idle: AtomicBool::new(false) }
    }

    /// De Linde and De Wilg in a house that is older than this program. Its tables are as these
    /// landings left them; `furnish` puts things in there, and then the house opens.
    pub async fn in_an_older_house(
        landings: &[Landing],
        furnish: impl AsyncFnOnce(&mut Writing, CentreId, CentreId),
        rooms: Vec<Box<dyn Room>>,
    ) -> Self {
        let (db, folder) = empty_database().await;
        let clock = Clock::standing_at(BEGINS.parse().unwrap());
        let now = clock.now();
        db.migrate(landings, now).await.unwrap();
        let mut tx = db.write(now).await.unwrap();
        let (id, host) = found_formerly(&mut tx, "De Linde").await;
        let (wilg, _) = found_formerly(&mut tx, "De Wilg").await;
        furnish(&mut tx, id, wilg).await;
        tx.save().await.unwrap();
        let open = kernel::open(Settings::for_tests(db, clock, &folder), rooms).await.unwrap();
        let house = open.house.clone();
        Self { house, id, host, open, folder, may_hold_idle: AtomicBool::new(false) }
    }

    /// The same house, and in it a second centre, where nobody of the first may look in.
    pub async fn other_centre(&self) -> (CentreId, String) {
        build(&self.house.db, self.house.clock.now(), "De Wilg").await
    }

    /// For the few tests that need a real connection.
    pub fn router(&self) -> axum::Router {
        self.open.router.clone()
    }

    /// The folder with the outbox and the photos.
    pub fn data(&self) -> &Path {
        &self.folder
    }

    pub fn passer_by(&self) -> Visitor<'_> {
        Visitor::passing_by(self)
    }

    pub async fn neighbour(&self, name: &str) -> Visitor<'_> {
        self.person(self.id, name, Age::Adult, &[]).await
    }

    pub async fn host(&self, name: &str) -> Visitor<'_> {
        self.person(self.id, name, Age::Adult, &[Role::Host]).await
    }

    pub async fn coordinator(&self, name: &str) -> Visitor<'_> {
        self.person(self.id, name, Age::Adult, &[Role::Coordinator]).await
    }

    pub async fn with_role(&self, name: &str, role: Role) -> Visitor<'_> {
        self.person(self.id, name, Age::Adult, &[role]).await
    }

    /// Somebody who comes for an organisation of this kind.
    pub async fn partner(&self, name: &str, kind: Kind, organisation: &str) -> Visitor<'_> {
        let partner = self.with_role(name, Role::Partner).await;
        self.works_for(partner.id(), kind, organisation).await;
        partner
    }

    /// From now on this person comes for a new organisation.
    pub async fn works_for(&self, person: PersonId, kind: Kind, organisation: &str) {
        let mut tx = self.write().await;
        let id = OrganisationId::fresh();
        sql!(
            "insert into organisation (centre_id, id, name, kind) values ($1, $2, $3, $4)",
            self.id,
            id,
            organisation,
            kind.as_str()
        )
        .run(&mut tx)
        .await
        .unwrap();
        sql!(
            "update person set organisation_id = $3 where centre_id = $1 and id = $2",
            self.id,
            person,
            id
        )
        .run(&mut tx)
        .await
        .unwrap();
        tx.save().await.unwrap();
    }

    /// Somebody of the other centre, standing at our door with their own cookie.
    pub async fn stranger(&self, centre: CentreId, name: &str, role: Option<Role>) -> Visitor<'_> {
        self.person(centre, name, Age::Adult, role.as_slice()).await
    }

    /// Somebody who is inside already, with the second factor shown where a role asks for it.
    pub async fn person(
        &self,
        centre: CentreId,
        name: &str,
        age: Age,
        roles: &[Role],
    ) -> Visitor<'_> {
        let mut tx = self.write().await;
        tx.centre = centre;
        let newcomer = Newcomer { name, age, standing: Standing::Inside, language: "nl" };
        let id = people::add(&mut tx, &newcomer).await.unwrap();
        for role in roles {
            people::give_role(&mut tx, id, *role).await.unwrap();
        }
        let factor_at = Some(tx.now);
        let token = session::begin(&mut tx, id, Device::Own, "phone", factor_at).await.unwrap();
        tx.save().await.unwrap();
        let cookie = format!("{}={}", session::cookie_name(&self.house), token.as_str());
        Visitor::inside(self, id, cookie)
    }

    /// A transaction in this centre, to set a scene.
    pub async fn write(&self) -> Writing {
        let mut tx = self.house.db.write(self.house.clock.now()).await.unwrap();
        tx.centre = self.id;
        tx
    }

    /// A look in this centre's data.
    pub async fn read(&self) -> kernel::Tx {
        let mut tx = self.house.db.read(self.house.clock.now());
        tx.centre = self.id;
        tx
    }

    /// From now on everybody in this scene stands where very much may be said and heard.
    pub async fn is_a_busy_place(&self) {
        let mut tx = self.write().await;
        let busy = Bounds { n_tries_max: 10_000, n_ears_max: 10_000, n_lines_max: 10_000 };
        let network = known_place::network("127.0.0.1").unwrap();
        known_place::add(&mut tx, "Feest", network, busy).await.unwrap();
        tx.save().await.unwrap();
    }

    /// Time goes by.
    pub fn later(&self, by: SignedDuration) {
        self.house.clock.forward(by);
    }

    /// A room of this centre goes on or off.
    pub async fn switches(&self, room: &str, is_on: bool) {
        let mut tx = self.write().await;
        sql!(
            "insert into centre_room (centre_id, room, is_on, label) values ($1, $2, $3, '')
             on conflict (centre_id, room) do update set is_on = excluded.is_on",
            tx.centre,
            room,
            is_on
        )
        .run(&mut tx)
        .await
        .unwrap();
        kernel::centre::touch(&mut tx).await.unwrap();
        tx.save().await.unwrap();
    }

    /// Half a minute's chores: signs of life are written down, and due work is done.
    pub async fn ticks(&self) {
        self.house.tick().await.unwrap();
    }

    /// The nightly round.
    pub async fn forgets(&self) -> u64 {
        self.house.forget().await.unwrap()
    }

    /// Somebody leaves the neighbourhood and takes everything along.
    pub async fn lets_go(&self, person: &Visitor<'_>) {
        let mut tx = self.write().await;
        leaving::erase(&mut tx, &self.house, person.id()).await.unwrap();
        tx.save().await.unwrap();
    }

    /// What the house knows about somebody.
    pub async fn hands_over(&self, person: &Visitor<'_>) -> Vec<String> {
        let mut tx = self.read().await;
        let centre = self.house.centres.by_id(&mut tx, self.id).await.unwrap();
        let voice = centre.voice(Language::Nl);
        let parts = leaving::export(&mut tx, &self.house, &voice, person.id()).await.unwrap();
        parts.into_iter().flat_map(|part| part.lines).collect()
    }

    /// Everything that the tables of this house hold, as text, to look for somebody who left. Ids
    /// stand there without hyphens.
    pub async fn all_text(&self) -> String {
        self.read().await.dump().await.unwrap()
    }

    /// In this scene somebody sits with the writer in hand, to see what happens then.
    pub fn expects_an_idle_hold(&self) {
        self.may_hold_idle.store(true, Ordering::Relaxed);
    }

    /// The house closes for the night.
    pub fn closes(&self) {
        self.open.closing.send_replace(true);
    }
}

impl Drop for TestCentre {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
        let idle = self.house.db.longest_idle_hold();
        if !std::thread::panicking() && !*self.may_hold_idle.get_mut() {
            assert!(idle <= IDLE_HOLD_MAX, "a deed sat {idle:?} with the writer in hand");
        }
    }
}

async fn empty_database() -> (Db, PathBuf) {
    let name = format!("voordeur_{}", kernel::uuid::Uuid::new_v4().simple());
    let folder = std::env::temp_dir().join(&name);
    std::fs::create_dir(&folder).unwrap();
    let db = match std::env::var("TEST_DATABASE_URL") {
        Ok(address) => kernel::db::in_own_schema(&address, &name).await.unwrap(),
        Err(_) => Db::open(folder.join("voordeur.db").to_str().unwrap()).await.unwrap(),
    };
    (db, folder)
}

fn host_of(name: &str) -> String {
    name.to_lowercase().replace(' ', "-") + ".test"
}

/// A centre as the first version founded it. Not with `sql!`: that is checked with today's tables.
async fn found_formerly(tx: &mut Writing, name: &str) -> (CentreId, String) {
    let (id, host) = (CentreId::fresh(), host_of(name));
    let text = "insert into centre (id, host, answers_addresses, name, kind, zone, jurisdiction,
           languages, is_formal, door, street, town, phone, mail, greeting_morning, greeting_day,
           greeting_evening, greeting_night, welcome, photo_alt, newcomers, opens_at, week,
           is_closed_on_holidays, sign_sentence, is_sign_closed, version)
         values ($1, $2, $5, $3, 'Buurtcentrum', 'Europe/Amsterdam', 'nl', 'nl en tr ar', $5,
           'groen', '', '', '030 000 00 00', '', '', '', '', '', '', '', 'anyone', $4, '', $5, '',
           $5, 1)";
    let values = vec![id.into(), host.as_str().into(), name.into(), tx.now.into(), false.into()];
    Statement::new(text, values).run(tx).await.unwrap();
    let rules = vec![id.into(), centre::STARTER_RULES.into(), tx.now.into()];
    let text = "insert into house_rules (centre_id, version, rules, written_at)
         values ($1, 1, $2, $3)";
    Statement::new(text, rules).run(tx).await.unwrap();
    (id, host)
}

async fn build(db: &Db, now: Timestamp, name: &str) -> (CentreId, String) {
    let host = host_of(name);
    let mut tx = db.write(now).await.unwrap();
    let foundation =
        Foundation { name, host: &host, language: Language::Nl, jurisdiction: Jurisdiction::Nl };
    let id = centre::found(&mut tx, &foundation).await.unwrap();
    sql!("update centre set opens_at = $2, phone = '030 000 00 00' where id = $1", id, tx.now)
        .run(&mut tx)
        .await
        .unwrap();
    centre::touch(&mut tx).await.unwrap();
    tx.save().await.unwrap();
    (id, host)
}

/// The person behind a visitor, for scenes that look inside.
impl Visitor<'_> {
    pub fn id(&self) -> PersonId {
        self.id.expect("this visitor is somebody")
    }
}
