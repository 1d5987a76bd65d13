//! The live side: the streams of the conversations, and who has seen how far.
use crate::conversation::{Company, ConversationId};
use crate::line::{Line, Showing, StoredLine};
use crate::queries::{lines, seats};
use crate::sealed::{self, unlock};
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

/// Whoever gave a sign of life so short ago has the conversation before them; a beat of the stream
/// comes every quarter of a minute.
const LOOKS_FOR: SignedDuration = SignedDuration::from_secs(45);

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
    /// Up to which number somebody has seen a conversation.
    heard: HashMap<(CentreId, ConversationId, PersonId), i64>,
    /// Who looked at their conversations.
    looked: HashSet<(CentreId, PersonId)>,
    /// Who has a conversation before them, and when that was last seen.
    at_it: HashMap<(ConversationId, PersonId), Timestamp>,
    /// Who had it before them when something was said: they may go without having seen it.
    to_tell: HashSet<(CentreId, ConversationId, PersonId)>,
}

/// What is said in one conversation.
struct Said {
    live: Live,
    centre: CentreId,
    id: ConversationId,
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
        let changed: Vec<i64> = told.iter().filter_map(|line| line.about).collect();
        let changed = lines::these(tx, self.id, &changed).await?;
        let on_behalf_of = sealed::on_behalf_of(&company.it, &with)?;
        let on_behalf_of = on_behalf_of.as_deref();
        let showing = Showing { centre, company: &company, on_behalf_of };
        let frame = |line: StoredLine| match line.about {
            None => showing.frame(&Line::open(&line, &with)),
            Some(about) => match changed.iter().find(|changed| changed.number == about) {
                Some(changed) => showing.frame_of_change(line.number, &Line::open(changed, &with)),
                None => Ok(Frame::silent(line.number)),
            },
        };
        told.into_iter().map(frame).collect()
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
        let company = seeing::company(&mut tx, self.id).await?;
        let latest = |company: Company| Latest {
            number: company.it.last_number,
            n_changes: company.it.n_changes,
        };
        Ok(company.map_or(Latest { number: 0, n_changes: 0 }, latest))
    }

    /// Until it is thrown away.
    async fn is_open(&self, house: &House) -> Result<bool> {
        let mut tx = house.db.read(house.clock.now());
        let centre = house.centres.by_id(&mut tx, self.centre).await?;
        Ok(centre.has(NAME) && seeing::company(&mut tx, self.id).await?.is_some())
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
        let mut tx = house.db.read(house.clock.now());
        tx.centre = self.centre;
        let Some(company) = seeing::company(&mut tx, self.id).await? else { return Ok(()) };
        for person in listening {
            self.live.saw(self.centre, person, &company, tx.now);
        }
        Ok(())
    }
}

fn topic(centre: CentreId, id: ConversationId) -> Topic {
    Topic { centre, what: NAME, item: id.0 }
}

impl Live {
    /// Before the house opens: where the keys of the centres lie.
    pub fn keep_keys(&self, keys: &Arc<Keys>) {
        self.keys.get_or_init(|| keys.clone());
    }

    pub fn keys(&self) -> Result<Arc<Keys>> {
        self.keys.get().cloned().ok_or_else(|| Error::Setting("the keys are not known".to_owned()))
    }

    pub fn join(&self, join: Join<'_>, id: ConversationId, centre: CentreId) -> Response {
        self.channels.join(join, || Arc::new(Said { live: self.clone(), centre, id }))
    }

    pub fn topic(centre: CentreId, id: ConversationId) -> Topic {
        topic(centre, id)
    }

    /// Says it aloud when, and only when, it is written down to stay.
    pub fn say_when_saved(
        &self,
        tx: &mut Writing,
        house: &House,
        id: ConversationId,
        frame: Frame,
    ) {
        let (channels, house, topic) = (self.channels.clone(), house.clone(), topic(tx.centre, id));
        tx.when_saved(move || channels.publish(&house, &topic, frame));
    }

    /// A line looks different, or all of them are gone: what was rendered is forgotten.
    pub fn forget_when_saved(&self, tx: &mut Writing, id: ConversationId) {
        let (channels, topic) = (self.channels.clone(), topic(tx.centre, id));
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

    /// Somebody looked at their conversations.
    pub fn looked(&self, centre: CentreId, person: PersonId) {
        self.signs().looked.insert((centre, person));
    }

    /// Somebody has this conversation before them, up to its latest line.
    pub fn saw(&self, centre: CentreId, person: PersonId, company: &Company, now: Timestamp) {
        let Company { it, .. } = company;
        let mut signs = self.signs();
        signs.looked.insert((centre, person));
        signs.at_it.insert((it.id, person), now);
        let is_new = company.seat_of(person).is_some_and(|own| own.heard < it.last_number);
        if is_new {
            let heard = signs.heard.entry((centre, it.id, person)).or_default();
            *heard = it.last_number.max(*heard);
        }
    }

    /// Whether somebody has this conversation before them now.
    pub fn looks_at(&self, id: ConversationId, person: PersonId, now: Timestamp) -> bool {
        let seen_at = self.signs().at_it.get(&(id, person)).copied();
        seen_at.is_some_and(|seen_at| now < seen_at + LOOKS_FOR)
    }

    /// Somebody has it before them: they are told when they go without having seen it.
    pub fn tell_later_when_saved(&self, tx: &mut Writing, id: ConversationId, person: PersonId) {
        let (live, centre) = (self.clone(), tx.centre);
        tx.when_saved(move || {
            live.signs().to_tell.insert((centre, id, person));
        });
    }

    /// Up to which number somebody has seen it, written down or not.
    pub fn heard(
        &self,
        centre: CentreId,
        id: ConversationId,
        person: PersonId,
        written: i64,
    ) -> i64 {
        self.signs().heard.get(&(centre, id, person)).map_or(written, |own| written.max(*own))
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
        for (centre, person) in looked {
            told::looked(house, centre, person).await?;
        }
        for ((centre, id, person), number) in &heard {
            let mut tx = house.db.write(now).await?;
            tx.centre = *centre;
            seats::hear(&mut tx, *id, *person, *number).await?;
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
        for (centre, id, person) in to_tell {
            if self.looks_at(id, person, now) {
                self.signs().to_tell.insert((centre, id, person));
                continue;
            }
            let mut tx = house.db.write(now).await?;
            tx.centre = centre;
            let unread = seats::unread(&mut tx, person).await?;
            if unread.iter().any(|own| own.id == id) {
                told::tell(&mut tx, house, person).await?;
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
