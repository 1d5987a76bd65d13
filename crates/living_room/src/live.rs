//! The live side of the room: streams of lines and faces, and the signs of life of who is there.
use crate::presence::{AFTER_A_BEAT, AFTER_A_PAGE, AFTER_LEAVING, AFTER_WORK, Company};
use crate::queries::{lines, presence, tables};
use crate::table::{self, Table, TableId};
use crate::{NAME, for_you, rota};
use axum::response::Response;
use kernel::{CentreId, House, Memo, PersonId, Result, Ring, Timestamp, Tx, Writing};
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use stream::{Channels, Frame, Join, Latest, Source};

/// The open channels of all living rooms. Cheap to clone.
#[derive(Clone, Default)]
pub struct Live {
    pub channels: Channels,
    /// By their name in the address; hundreds come back at once after a restart.
    tables: Arc<Memo<String, Table>>,
    /// Who looked at a page since these were last written down: a page itself writes nothing.
    signs: Arc<Mutex<Signs>>,
}

/// Who gave a sign of life.
#[derive(Default)]
struct Signs {
    at_a_table: HashMap<(CentreId, TableId), HashSet<PersonId>>,
    /// At work for the tables they sit at, and since when.
    at_work: HashMap<(CentreId, PersonId), Timestamp>,
}

/// What is said at one table, and who sits there.
struct Talk {
    centre: CentreId,
    table: TableId,
    signs: Arc<Mutex<Signs>>,
}

#[async_trait::async_trait]
impl Source for Talk {
    async fn after(&self, house: &House, number: i64) -> Result<Vec<Frame>> {
        let mut tx = house.db.read(house.clock.now());
        let centre = house.centres.by_id(&mut tx, self.centre).await?;
        let table = table::by_id(&mut tx, self.table).await?;
        let told = lines::after(&mut tx, self.table, number).await?.into_iter();
        let frames = told.map(|told| match told.line {
            Some(line) if told.is_change => line.frame_of_change(told.number, &centre, &table),
            Some(line) => line.frame(&centre, &table),
            None => Ok(Frame::silent(told.number)),
        });
        frames.collect()
    }

    async fn latest(&self, house: &House) -> Result<Latest> {
        let mut tx = house.db.read(house.clock.now());
        tx.centre = self.centre;
        let table = table::by_id(&mut tx, self.table).await?;
        Ok(Latest { number: table.last_number, n_changes: table.n_changes })
    }

    async fn is_open(&self, house: &House) -> Result<bool> {
        let mut tx = house.db.read(house.clock.now());
        Ok(house.centres.by_id(&mut tx, self.centre).await?.has(NAME))
    }

    async fn unseen(&self, house: &House) -> Result<Vec<(PersonId, PersonId)>> {
        let mut tx = house.db.read(house.clock.now());
        tx.centre = self.centre;
        moderation::all_unseen(&mut tx).await
    }

    async fn beat(&self, house: &House, listening: Vec<PersonId>) -> Result<()> {
        if listening.is_empty() {
            return Ok(());
        }
        let mut tx = house.db.write(house.clock.now()).await?;
        tx.centre = self.centre;
        let until = tx.now + AFTER_A_BEAT;
        for people in listening.chunks(LIST_MAX) {
            presence::renew(&mut tx, self.table, people, until).await?;
        }
        tx.save().await
    }

    async fn left(&self, house: &House, people: Vec<PersonId>) -> Result<()> {
        // What they looked at before they went is no sign of life any more.
        if let Some(seen) = lock(&self.signs).at_a_table.get_mut(&(self.centre, self.table)) {
            seen.retain(|person| !people.contains(person));
        }
        let mut tx = house.db.write(house.clock.now()).await?;
        tx.centre = self.centre;
        let until = tx.now + AFTER_LEAVING;
        for people in people.chunks(LIST_MAX) {
            presence::see_off(&mut tx, self.table, people, until).await?;
        }
        tx.save().await
    }

    async fn scene(&self, house: &House) -> Result<stream::Scene> {
        let mut tx = house.db.read(house.clock.now());
        let centre = house.centres.by_id(&mut tx, self.centre).await?;
        let table = table::by_id(&mut tx, self.table).await?;
        let at_work = rota::at_work(&mut tx, &table, &centre.zone).await?;
        let company = Company::at(&mut tx, &table, &at_work).await?;
        let (mut scene, now) = (company.as_scene(&centre, &table, &at_work.door)?, tx.now);
        for (person, for_you) in for_you::for_each(&mut tx, &at_work, &company).await? {
            let html = |language| for_you.html(&centre, &centre.voice(language), now);
            scene = scene.with_own(person, html)?;
        }
        Ok(scene)
    }
}

/// As many as one statement takes.
const LIST_MAX: usize = 256;

impl Live {
    /// The table with this name in its address, for who comes to listen.
    ///
    /// # Errors
    /// [`kernel::Error::NotFound`] when there is none.
    pub async fn table_at(&self, tx: &mut Tx, slug: String) -> Result<Arc<Table>> {
        self.tables.find(tx, slug, async |tx, slug| table::at(tx, slug).await).await
    }

    pub fn join(&self, join: Join<'_>, centre: CentreId, table: TableId) -> Response {
        let signs = self.signs.clone();
        self.channels.join(join, || Arc::new(Talk { centre, table, signs }))
    }

    /// Lines look different or may be read by others from now on: what was rendered is forgotten,
    /// here at once and in another program with its next look.
    pub async fn forget_when_saved(&self, tx: &mut Writing, table: TableId) -> Result<()> {
        tables::change(tx, table).await?;
        let topic = table::topic(tx.centre, table);
        self.channels.forget_when_saved(tx, topic);
        Ok(())
    }

    /// Passers-by may not listen any more, or from now on.
    pub async fn end_passers_by_when_saved(&self, tx: &mut Writing, table: TableId) -> Result<()> {
        self.forget_when_saved(tx, table).await?;
        let topic = table::topic(tx.centre, table);
        self.channels.end_passers_by_when_saved(tx, topic);
        Ok(())
    }

    /// As [`Channels::say_when_saved`].
    pub fn say_when_saved(&self, tx: &mut Writing, house: &House, table: TableId, frame: Frame) {
        let topic = table::topic(tx.centre, table);
        self.channels.say_when_saved(tx, house, topic, frame);
    }

    /// Somebody came or went: whoever listens sees who is there now.
    pub fn look_around_when_saved(&self, tx: &mut Writing, house: &House, table: TableId) {
        let (house, topic) = (house.clone(), table::topic(tx.centre, table));
        tx.when_saved(move || house.doorbell.ring(&topic, Ring::look()));
    }

    /// Somebody who is there looked at the page.
    pub fn saw(&self, centre: CentreId, table: TableId, person: PersonId) {
        self.signs().at_a_table.entry((centre, table)).or_default().insert(person);
    }

    /// Somebody of the team looked at a page of their work for the tables.
    pub fn works(&self, centre: CentreId, person: PersonId, now: Timestamp) {
        self.signs().at_work.entry((centre, person)).or_insert(now);
    }

    fn signs(&self) -> MutexGuard<'_, Signs> {
        lock(&self.signs)
    }

    /// Writes down who looked, so that they are shown a little longer.
    pub async fn write_down_signs(&self, house: &House) -> Result<()> {
        let signs = std::mem::take(&mut *self.signs());
        for ((centre, person), seen_at) in signs.at_work {
            let mut tx = house.db.write(house.clock.now()).await?;
            tx.centre = centre;
            let until = tx.now + AFTER_WORK;
            presence::renew_everywhere(&mut tx, person, seen_at, until).await?;
            tx.save().await?;
        }
        for ((centre, table), people) in signs.at_a_table {
            let mut tx = house.db.write(house.clock.now()).await?;
            tx.centre = centre;
            let until = tx.now + AFTER_A_PAGE;
            let people: Vec<PersonId> = people.into_iter().collect();
            for people in people.chunks(LIST_MAX) {
                presence::renew(&mut tx, table, people, until).await?;
            }
            tx.save().await?;
        }
        Ok(())
    }
}

fn lock(signs: &Mutex<Signs>) -> MutexGuard<'_, Signs> {
    signs.lock().unwrap_or_else(PoisonError::into_inner)
}
