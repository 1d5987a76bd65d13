//! The live side: the streams of the talks, and who has seen how far.
use crate::line::{Line, Showing, StoredLine};
use crate::queries::{lines, talks};
use crate::sealed::unlock;
use crate::talk::{Company, Party, Talk, TalkId};
use crate::{NAME, seeing, told};
use axum::http::HeaderMap;
use axum::response::Response;
use kernel::jiff::SignedDuration;
use kernel::{
    Centre, CentreId, Error, House, Keys, PersonId, Result, Timestamp, Topic, Tx, Writing,
};
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use stream::{Channels, Frame, Join, Latest, Source};

/// Whoever gave a sign of life so short ago has the talk before them; a beat of the stream comes
/// every quarter of a minute.
const LOOKS_FOR: SignedDuration = SignedDuration::from_secs(45);

/// A talk, as one of the two sees it.
type Side = (CentreId, TalkId, Party);

/// What the room remembers between visits. Cheap to clone.
#[derive(Clone, Default)]
pub struct Live {
    channels: Channels,
    signs: Arc<Mutex<Signs>>,
    keys: Arc<OnceLock<Arc<Keys>>>,
}

/// Who looked since this was last written down: a page itself writes nothing.
#[derive(Default)]
struct Signs {
    /// Up to which number somebody has seen it.
    heard: HashMap<Side, i64>,
    /// Who looked at it.
    looked: HashSet<Side>,
    /// Who has it before them, and when that was last seen.
    at_it: HashMap<Side, Timestamp>,
    /// Who had it before them when something was said: they may go without having seen it.
    to_tell: HashSet<Side>,
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
            self.live.saw(self.centre, &it, party, tx.now);
        }
        Ok(())
    }
}

impl Live {
    /// Before the house opens: where the keys of the centres lie.
    pub fn keep_keys(&self, keys: &Arc<Keys>) {
        self.keys.get_or_init(|| keys.clone());
    }

    pub fn keys(&self) -> Result<Arc<Keys>> {
        self.keys.get().cloned().ok_or_else(|| Error::Setting("the keys are not known".to_owned()))
    }

    pub fn join(&self, join: Join<'_>, id: TalkId, centre: CentreId) -> Response {
        self.channels.join(join, || Arc::new(Said { live: self.clone(), centre, id }))
    }

    pub fn topic(centre: CentreId, id: TalkId) -> Topic {
        Topic { centre, what: NAME, item: id.0 }
    }

    /// Says it aloud when, and only when, it is written down to stay.
    pub fn say_when_saved(&self, tx: &mut Writing, house: &House, id: TalkId, frame: Frame) {
        let (channels, house) = (self.channels.clone(), house.clone());
        let topic = Self::topic(tx.centre, id);
        tx.when_saved(move || channels.publish(&house, &topic, frame));
    }

    /// All of it is gone: what was rendered is forgotten.
    pub fn forget_when_saved(&self, tx: &mut Writing, id: TalkId) {
        let (channels, topic) = (self.channels.clone(), Self::topic(tx.centre, id));
        tx.when_saved(move || channels.forget(&topic));
    }

    /// This person reads here no more, or not as before: their pages look anew.
    pub fn send_away_when_saved(&self, tx: &mut Writing, person: PersonId) {
        let channels = self.channels.clone();
        tx.when_saved(move || channels.send_away(person));
    }

    /// What has stayed long enough is told by nobody.
    pub fn forget_all(&self) {
        self.channels.forget_all();
    }

    /// One of the two has it before them, up to its latest line.
    pub fn saw(&self, centre: CentreId, it: &Talk, party: Party, now: Timestamp) {
        let side = (centre, it.id, party);
        let mut signs = self.signs();
        signs.looked.insert(side);
        signs.at_it.insert(side, now);
        if it.heard(party) < it.last_number {
            let heard = signs.heard.entry(side).or_default();
            *heard = it.last_number.max(*heard);
        }
    }

    /// Whether one of the two has it before them now.
    pub fn looks_at(&self, side: Side, now: Timestamp) -> bool {
        let seen_at = self.signs().at_it.get(&side).copied();
        seen_at.is_some_and(|seen_at| now < seen_at + LOOKS_FOR)
    }

    /// They have it before them: they are told when they go without having seen it.
    pub fn tell_later_when_saved(&self, tx: &mut Writing, id: TalkId, party: Party) {
        let (live, side) = (self.clone(), (tx.centre, id, party));
        tx.when_saved(move || {
            live.signs().to_tell.insert(side);
        });
    }

    /// How many lines are new for one of the two.
    pub fn n_new(&self, centre: CentreId, it: &Talk, party: Party) -> i64 {
        let written = it.heard(party);
        let seen = self.signs().heard.get(&(centre, it.id, party)).copied();
        (it.last_number - seen.map_or(written, |own| own.max(written))).max(0)
    }

    fn signs(&self) -> MutexGuard<'_, Signs> {
        self.signs.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes down who has seen what, and that they may be told again of what comes.
    pub async fn write_down_signs(&self, house: &House) -> Result<()> {
        let now = house.clock.now();
        let (heard, looked) = {
            let mut signs = self.signs();
            signs.at_it.retain(|_, seen_at| now < *seen_at + LOOKS_FOR);
            (signs.heard.clone(), std::mem::take(&mut signs.looked))
        };
        for (centre, id, party) in looked {
            told::looked(house, centre, id, party).await?;
        }
        for ((centre, id, party), number) in &heard {
            let mut tx = house.db.write(now).await?;
            tx.centre = *centre;
            talks::hear(&mut tx, *id, *party, *number).await?;
            tx.save().await?;
        }
        // What was seen meanwhile is written down the next time.
        self.signs().heard.retain(|whose, number| heard.get(whose) != Some(number));
        self.tell_who_went(house).await
    }

    /// Tells whoever went without having seen what was said while they were there.
    async fn tell_who_went(&self, house: &House) -> Result<()> {
        let now = house.clock.now();
        let to_tell = std::mem::take(&mut self.signs().to_tell);
        for side in to_tell {
            if self.looks_at(side, now) {
                self.signs().to_tell.insert(side);
                continue;
            }
            let (centre, id, party) = side;
            let mut tx = house.db.write(now).await?;
            tx.centre = centre;
            let Some(it) = talks::one(&mut tx, id).await? else { continue };
            if 0 < self.n_new(centre, &it, party) {
                told::tell(&mut tx, house, &it, party).await?;
                tx.save().await?;
            }
        }
        Ok(())
    }
}

/// The last number that a browser heard: it says so itself when it comes back.
pub fn last_heard(headers: &HeaderMap) -> Option<i64> {
    headers.get("last-event-id")?.to_str().ok()?.parse().ok()
}

/// Where one of the two joins, and how they are called there.
pub struct Ear<'a> {
    pub company: &'a Company,
    pub whose: stream::Whose,
    /// The last number on the page that asks.
    pub after: Option<i64>,
}

impl Live {
    /// One of the two listens from what they heard last.
    pub fn listen(
        &self,
        house: &House,
        here: &kernel::Here,
        headers: &HeaderMap,
        ear: Ear<'_>,
    ) -> Response {
        let Ear { company: Company { it, .. }, whose, after } = ear;
        // Who has heard more than was said comes from before a backup was put back.
        let heard = last_heard(headers).or(after).unwrap_or(0).clamp(0, it.last_number);
        let topic = Self::topic(here.centre.id, it.id);
        let language = here.voice.language;
        let join = Join { house, topic: &topic, language, heard, whose, unseen: HashSet::new() };
        self.join(join, it.id, here.centre.id)
    }
}
