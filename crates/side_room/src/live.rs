//! The live side: the streams of the talks, and who has seen how far.
use crate::line::{Line, Showing, StoredLine};
use crate::queries::{lines, talks};
use crate::sealed::unlock;
use crate::talk::{Company, Party, State, Talk, TalkId};
use crate::words::Words;
use crate::{NAME, seeing, told};
use axum::http::HeaderMap;
use axum::response::Response;
use kernel::{Centre, CentreId, Here, House, PersonId, Result, Ring, Timestamp, Tx, Writing};
use std::collections::HashSet;
use std::sync::Arc;
use stream::{Frame, Join, Latest, Scene, Source, View, Whose};

/// What the room remembers between visits.
pub type Live = stream::Live<Side>;

/// A talk, as one of the two sees it.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Side {
    pub centre: CentreId,
    pub id: TalkId,
    pub party: Party,
}

#[async_trait::async_trait]
impl stream::Side for Side {
    const ROOM: &'static str = NAME;
    type Told = Self;

    fn centre(self) -> CentreId {
        self.centre
    }

    fn told(self) -> Self {
        self
    }

    async fn looked(house: &House, side: Self) -> Result<()> {
        told::looked(house, side.centre, side.id, side.party).await
    }

    async fn hear(self, tx: &mut Writing, number: i64) -> Result<()> {
        talks::hear(tx, self.id, self.party, number).await
    }

    async fn tell_if_unread(self, tx: &mut Writing, house: &House) -> Result<bool> {
        let it = talks::one(tx, self.id).await?;
        let Some(it) = it.filter(|it| it.heard(self.party) < it.last_number) else {
            return Ok(false);
        };
        told::tell(tx, house, &it, self.party).await?;
        Ok(true)
    }
}

/// One of the two has it before them, up to its latest line.
pub fn saw(live: &Live, centre: CentreId, it: &Talk, party: Party, now: Timestamp) {
    let new = (it.heard(party) < it.last_number).then_some(it.last_number);
    live.saw(Side { centre, id: it.id, party }, new, now);
}

/// How many lines are new for one of the two.
pub fn n_new(live: &Live, centre: CentreId, it: &Talk, party: Party) -> i64 {
    let side = Side { centre, id: it.id, party };
    (it.last_number - live.heard(side, it.heard(party))).max(0)
}

/// Somebody took it, so that who asked waits no more.
pub fn look_around_when_saved(tx: &mut Writing, house: &House, id: TalkId) {
    let (house, topic) = (house.clone(), Live::topic(tx.centre, id));
    tx.when_saved(move || house.doorbell.ring(&topic, Ring::look()));
}

/// Where one of the two joins, and how they are called there.
pub struct Ear<'a> {
    pub company: &'a Company,
    pub whose: Whose,
    /// The last number on the page that asks.
    pub after: Option<i64>,
}

/// One of the two listens from what they heard last.
pub fn listen(
    live: &Live,
    house: &House,
    here: &Here,
    headers: &HeaderMap,
    ear: Ear<'_>,
) -> Response {
    let Ear { company: Company { it, .. }, whose, after } = ear;
    let (centre, id) = (here.centre.id, it.id);
    let heard = stream::heard(headers, after, it.last_number);
    let (topic, language) = (Live::topic(centre, id), here.voice.language);
    let join = Join { house, topic: &topic, language, heard, whose, unseen: HashSet::new() };
    live.channels.join(join, || Arc::new(Said { live: live.clone(), centre, id }))
}

/// What is said in one talk.
struct Said {
    live: Live,
    centre: CentreId,
    id: TalkId,
}

impl Said {
    async fn frames(
        &self,
        tx: &mut Tx,
        house: &House,
        centre: &Centre,
        told: Vec<StoredLine>,
    ) -> Result<Vec<Frame>> {
        let Some(company) = seeing::company(tx, self.id).await? else { return Ok(Vec::new()) };
        let with = unlock(&house.keys, self.centre, &company.it)?;
        let showing = Showing { centre, company: &company };
        told.iter().map(|line| showing.frame(&Line::open(line, &with))).collect()
    }
}

#[async_trait::async_trait]
impl Source for Said {
    async fn after(&self, house: &House, number: i64) -> Result<Vec<Frame>> {
        let mut tx = house.db.read(house.clock.now());
        let centre = house.centres.by_id(&mut tx, self.centre).await?;
        let told = lines::after(&mut tx, self.id, number).await?;
        self.frames(&mut tx, house, &centre, told).await
    }

    async fn latest(&self, house: &House) -> Result<Latest> {
        let mut tx = house.db.read(house.clock.now());
        tx.centre = self.centre;
        let number = talks::one(&mut tx, self.id).await?.map_or(0, |it| it.last_number);
        Ok(Latest { number, n_changes: 0 })
    }

    /// Until it is thrown away.
    async fn is_open(&self, house: &House) -> Result<bool> {
        let mut tx = house.db.read(house.clock.now());
        let centre = house.centres.by_id(&mut tx, self.centre).await?;
        Ok(centre.has(NAME) && talks::one(&mut tx, self.id).await?.is_some())
    }

    async fn beat(&self, house: &House, listening: Vec<PersonId>) -> Result<()> {
        if listening.is_empty() {
            return Ok(());
        }
        let mut tx = house.db.read(house.clock.now());
        tx.centre = self.centre;
        let Some(it) = talks::one(&mut tx, self.id).await? else { return Ok(()) };
        for party in listening.into_iter().filter_map(|person| it.party_of(person)) {
            saw(&self.live, self.centre, &it, party, tx.now);
        }
        Ok(())
    }

    /// Who waits is told how many come before them; nothing once somebody took it.
    async fn scene(&self, house: &House) -> Result<Scene> {
        let scene = Scene::new(|_| Ok(View::default()))?;
        let mut tx = house.db.read(house.clock.now());
        let centre = house.centres.by_id(&mut tx, self.centre).await?;
        let it = talks::one(&mut tx, self.id).await?;
        let Some(it) = it.filter(|it| it.state == State::Waiting) else { return Ok(scene) };
        let n_before = talks::n_before(&mut tx, &it).await?;
        let says = |language| Ok(Words(&centre.voice(language)).n_before(n_before));
        scene.with_own(it.resident_id, says)
    }
}
