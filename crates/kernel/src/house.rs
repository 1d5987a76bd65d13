//! The house: what outlives a visit, and how its doors open.
use crate::centre_shelf::CentreShelf;
use crate::db::Landing;
use crate::doorbell::LocalDoorbell;
use crate::limits::Limits;
use crate::routes::Address;
use crate::session::{self, Session};
use crate::shelf::Shelf;
use crate::{
    Asset, Beside, CentreId, Clock, Db, Doorbell, Error, Gathering, Here, Job, Keys, Migration,
    OnPaper, PersonId, Result, Retention, Room, Routes, Seed, Tx, asset, jobs, leaving, porch,
    sorry, sql, term,
};
use axum::Router;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, header};
use axum::middleware::from_fn_with_state;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use ipnet::IpNet;
use jiff::{SignedDuration, Timestamp};
use std::collections::HashMap;
use std::ops::Deref;
use std::path::PathBuf;
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::watch;

/// How an operator wants this house to run.
pub struct Settings {
    pub db: Db,
    pub clock: Clock,
    /// The folder for the outbox and what else is the house's own.
    pub data: PathBuf,
    pub photos: PathBuf,
    /// The folder of the centres' sealing keys; never part of a backup.
    pub keys: PathBuf,
    /// `http` or `https`: in links that leave the house. Cookies take the `__Host-` name on https.
    pub scheme: String,
    /// The port in links that leave the house; none when it is the scheme's own.
    pub port: Option<u16>,
    pub trusted_proxies: Vec<IpNet>,
    pub is_demo: bool,
}

/// The house, shared by everything that happens in it. Cheap to clone.
#[derive(Clone)]
pub struct House(Arc<Inner>);

pub struct Inner {
    pub db: Db,
    pub clock: Clock,
    pub data: PathBuf,
    pub photos: PathBuf,
    /// A room that seals asks for them [before the house opens](Room::before_opening).
    pub keys: Arc<Keys>,
    pub scheme: String,
    pub port: Option<u16>,
    pub trusted_proxies: Vec<IpNet>,
    pub is_https: bool,
    pub is_demo: bool,
    pub doorbell: Arc<dyn Doorbell>,
    pub rooms: Arc<[Box<dyn Room>]>,
    acts_for_programs: Vec<&'static str>,
    pub centres: CentreShelf,
    pub(crate) shelf: Shelf,
    pub limits: Limits,
    pub jobs: Vec<Job>,
    assets: HashMap<&'static str, &'static Asset>,
    /// Signs of life since the last tick, written down for many at once.
    seen: Mutex<SeenStays>,
    /// Visits since the start, and those that went wrong on our side; for the operator.
    pub n_visits: AtomicU64,
    pub n_failures: AtomicU64,
    /// Becomes true when the house closes; whoever talks without end stops then.
    closing: watch::Receiver<bool>,
}

/// By centre and token hash: how long it lasts without a sign of life, and when one was seen.
type SeenStays = HashMap<(CentreId, Vec<u8>), (SignedDuration, Timestamp)>;

impl Deref for House {
    type Target = Inner;
    fn deref(&self) -> &Inner {
        &self.0
    }
}

pub struct OpenHouse {
    pub house: House,
    pub router: Router,
    pub closing: watch::Sender<bool>,
}

const MIGRATIONS: &[Migration] = &[
    Migration { name: "0001_house", sql: include_str!("../migrations/0001_house.sql") },
    Migration { name: "0002_places", sql: include_str!("../migrations/0002_places.sql") },
    Migration { name: "0003_place", sql: include_str!("../migrations/0003_place.sql") },
    Migration { name: "0004_guest", sql: include_str!("../migrations/0004_guest.sql") },
    Migration { name: "0005_term", sql: include_str!("../migrations/0005_term.sql") },
    Migration { name: "0006_point", sql: include_str!("../migrations/0006_point.sql") },
    Migration {
        name: "0007_room_contact",
        sql: include_str!("../migrations/0007_room_contact.sql"),
    },
];

/// So often more work is taken up before the rooms get their tick: a newsletter lasts minutes, and
/// who left the living room does not sit there meanwhile.
const WORK_MAX: usize = 20;

/// A stay that never ends lasts until the clock of the house itself jumps: then nothing is thrown
/// away until the operator has said that the time is right.
const CLOCK_JUMP_MAX: SignedDuration = SignedDuration::from_hours(30 * 24);

/// The landings of the kernel and all rooms, in order.
pub fn landings(rooms: &[Box<dyn Room>]) -> Vec<Landing> {
    let own = std::iter::once(("kernel", MIGRATIONS));
    own.chain(rooms.iter().map(|room| (room.name(), room.migrations()))).collect()
}

/// Every address of these rooms with its rule, sorted; what `voordeur routes` prints.
pub fn addresses(rooms: &[Box<dyn Room>]) -> Vec<Address> {
    let mut addresses: Vec<Address> =
        rooms.iter().flat_map(|room| room.routes().addresses).collect();
    addresses.sort_by(|a, b| (a.path, a.method.as_str()).cmp(&(b.path, b.method.as_str())));
    addresses
}

/// Brings the tables up to date and opens every room behind one porch.
pub async fn open(settings: Settings, rooms: Vec<Box<dyn Room>>) -> Result<OpenHouse> {
    let Settings { db, clock, data, photos, keys, scheme, port, trusted_proxies, is_demo } =
        settings;
    db.migrate(&landings(&rooms), clock.now()).await?;
    let (mut routes, mut acts_for_programs) = (Router::new(), Vec::new());
    for room in &rooms {
        let Routes { router, for_programs, .. } = room.routes();
        acts_for_programs.extend(for_programs);
        routes = routes.merge(router);
    }
    let assets = rooms.iter().flat_map(|room| room.assets()).chain(asset::ALL);
    let (closing, is_closing) = watch::channel(false);
    let house = House(Arc::new(Inner {
        is_https: scheme == "https",
        db,
        clock,
        data,
        photos,
        keys: Arc::new(Keys::in_folder(keys)),
        scheme,
        port,
        trusted_proxies,
        is_demo,
        doorbell: Arc::new(LocalDoorbell::default()),
        centres: CentreShelf::default(),
        shelf: Shelf::default(),
        limits: Limits::default(),
        jobs: rooms.iter().flat_map(|room| room.jobs()).collect(),
        assets: assets.map(|asset| (asset.path, *asset)).collect(),
        rooms: rooms.into(),
        acts_for_programs,
        seen: Mutex::default(),
        n_visits: AtomicU64::new(0),
        n_failures: AtomicU64::new(0),
        closing: is_closing,
    }));
    for room in house.rooms.iter() {
        room.before_opening(&house).await?;
    }
    let router = routes
        .route("/a/{*file}", get(show_asset))
        .fallback(nothing_here)
        .method_not_allowed_fallback(nothing_here)
        .layer(from_fn_with_state(house.clone(), porch::porch))
        .with_state(house.clone());
    Ok(OpenHouse { house, router, closing })
}

async fn show_asset(
    State(house): State<House>,
    Path(file): Path<String>,
    headers: HeaderMap,
) -> Response {
    let accepts = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
    match house.assets.get(format!("/a/{file}").as_str()) {
        Some(asset) => asset::answer(asset, accepts),
        None => Error::NotFound.status().into_response(),
    }
}

async fn nothing_here(State(house): State<House>, request: Request) -> Response {
    sorry::answer(&house, sorry::About::of(&request), Error::NotFound).await
}

impl House {
    /// Returns when the house closes.
    pub async fn closes(&self) {
        let mut closing = self.closing.clone();
        // An error means that nobody is left who could close it: closed as well.
        let _ = closing.wait_for(|is_closing| *is_closing).await;
    }

    /// Somebody was here; written down with the next tick, since a page must not write.
    pub(crate) fn saw(&self, centre: CentreId, session: &Session, now: Timestamp) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.insert((centre, session.token_hash.clone()), (session.idle(), now));
    }

    /// What happens every half minute: signs of life are written down and due work is done.
    pub async fn tick(&self) -> Result<()> {
        self.write_down_who_was_here().await?;
        let mut n_rounds = 0;
        while n_rounds < WORK_MAX && 0 < jobs::work_off(self).await? {
            n_rounds += 1;
        }
        for room in self.rooms.iter() {
            room.tick(self).await?;
        }
        if n_rounds == WORK_MAX {
            self.db.work_bell().notify_one();
        }
        Ok(())
    }

    /// The rooms that are on in this centre.
    pub(crate) fn rooms_here(&self, here: &Here) -> impl Iterator<Item = &dyn Room> {
        let on = self.rooms.iter().filter(|room| here.centre.has(room.name()));
        on.map(|room| room.as_ref())
    }

    /// What people could gather around, in all rooms that are on.
    pub async fn gatherings(&self, tx: &mut Tx, here: &Here) -> Result<Vec<Gathering>> {
        let mut all = Vec::new();
        for room in self.rooms_here(here) {
            all.extend(room.gatherings(tx, here).await?);
        }
        Ok(all)
    }

    /// What may be told in the newspaper, in all rooms that are on; the newest first.
    ///
    /// # Errors
    /// Those of the rooms.
    pub async fn seeds(&self, tx: &mut Tx, here: &Here) -> Result<Vec<Seed>> {
        let mut all = Vec::new();
        for room in self.rooms_here(here) {
            all.extend(room.seeds(tx, here).await?);
        }
        all.sort_by_key(|seed| std::cmp::Reverse(seed.at));
        Ok(all)
    }

    /// What may stand in the printed newspaper, of all rooms that are on.
    pub async fn on_paper(&self, tx: &mut Tx, here: &Here) -> Result<Vec<OnPaper>> {
        let mut all = Vec::new();
        for room in self.rooms_here(here) {
            all.extend(room.on_paper(tx, here).await?);
        }
        Ok(all)
    }

    /// Where people talk about what stands at this path, in all rooms that are on.
    pub async fn beside(&self, tx: &mut Tx, here: &Here, path: &str) -> Result<Vec<Beside>> {
        let mut all = Vec::new();
        for room in self.rooms_here(here) {
            all.extend(room.beside(tx, here, path).await?);
        }
        Ok(all)
    }

    /// Whether any room keeps these two apart: see [`Room::keeps_apart`].
    pub async fn keeps_apart(
        &self,
        tx: &mut Tx,
        viewer: PersonId,
        shower: PersonId,
    ) -> Result<bool> {
        for room in self.rooms.iter() {
            if room.keeps_apart(tx, viewer, shower).await? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    async fn write_down_who_was_here(&self) -> Result<()> {
        let seen = std::mem::take(&mut *self.seen.lock().unwrap_or_else(PoisonError::into_inner));
        if seen.is_empty() {
            return Ok(());
        }
        let mut tx = self.db.write(self.clock.now()).await?;
        for ((centre, token_hash), (idle, seen_at)) in seen {
            tx.centre = centre;
            session::stay(&mut tx, token_hash, idle, seen_at).await?;
        }
        tx.save().await
    }

    /// The nightly round: what was kept long enough, goes, and each room does its chores. Tells how
    /// many rows went.
    ///
    /// # Errors
    /// [`Error::Setting`] when the clock jumped by more than thirty days: then nothing goes until
    /// [`accept_clock`](Self::accept_clock).
    pub async fn forget(&self) -> Result<u64> {
        if self.has_clock_jumped().await? {
            let advice = "the clock jumped by more than 30 days; nothing is forgotten until \
                          `voordeur doctor --accept-clock`";
            return Err(Error::Setting(advice.to_owned()));
        }
        let mut tx = self.db.write(self.clock.now()).await?;
        mark_clock(&mut tx).await?;
        let mut n_forgotten = 0;
        for retention in self.kept_by_rows() {
            n_forgotten += term::forget(&mut tx, retention).await?;
        }
        tx.save().await?;
        leaving::let_guests_go(self).await?;
        // What one room cannot do tonight keeps no other from its chores.
        let mut trouble = None;
        for room in self.rooms.iter() {
            if let Err(error) = room.nightly(self).await {
                tracing::error!(room = room.name(), error = &error as &dyn std::error::Error);
                trouble.get_or_insert(error);
            }
        }
        self.db.clear_journal().await?;
        trouble.map_or(Ok(n_forgotten), Err)
    }

    /// Whether the clock is more than thirty days from where it was at the last nightly round.
    pub async fn has_clock_jumped(&self) -> Result<bool> {
        let mut tx = self.db.read(self.clock.now());
        let mark = sql!("select seen_at from clock_mark where id = 1")
            .optional::<(Timestamp,)>(&mut tx)
            .await?;
        Ok(mark.is_some_and(|(seen_at,)| CLOCK_JUMP_MAX < seen_at.duration_until(tx.now).abs()))
    }

    /// The operator has looked at the clock, and it is right.
    pub async fn accept_clock(&self) -> Result<()> {
        let mut tx = self.db.write(self.clock.now()).await?;
        mark_clock(&mut tx).await?;
        tx.save().await
    }

    /// How long everything is kept, in all rooms.
    pub fn retention(&self) -> impl Iterator<Item = &'static Retention> + '_ {
        self.kept_by_rows().chain([&term::PEOPLE, &term::GUESTS])
    }

    fn kept_by_rows(&self) -> impl Iterator<Item = &'static Retention> + '_ {
        term::RETENTION.iter().chain(self.rooms.iter().flat_map(|room| room.retention()))
    }

    /// Whether a program of others may act here, which says nothing of where it stands.
    pub(crate) fn is_for_programs(&self, path: &str) -> bool {
        self.acts_for_programs.iter().any(|begin| path.starts_with(begin))
    }

    /// Where the links in a letter from this host begin.
    pub fn address_of(&self, host: &str) -> String {
        let port = self.port.map(|port| format!(":{port}")).unwrap_or_default();
        format!("{}://{host}{port}", self.scheme)
    }
}

async fn mark_clock(tx: &mut crate::Writing) -> Result<()> {
    sql!(
        "insert into clock_mark (id, seen_at) values (1, $1)
         on conflict (id) do update set seen_at = $1",
        tx.now
    )
    .run(tx)
    .await
}

impl Settings {
    /// A house in a scene: on a loopback address, without proxies.
    pub fn for_tests(db: Db, clock: Clock, data: &std::path::Path) -> Self {
        Self {
            db,
            clock,
            data: data.to_owned(),
            photos: data.join("photos"),
            keys: data.join("keys"),
            scheme: "http".to_owned(),
            port: None,
            trusted_proxies: Vec::new(),
            is_demo: false,
        }
    }
}
