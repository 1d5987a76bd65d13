//! The live side: the streams of the conversations, and who has seen how far.
use crate::conversation::{Company, ConversationId};
use crate::line::{Line, Showing, StoredLine};
use crate::queries::{lines, seats};
use crate::sealed::{self, unlock};
use crate::{NAME, seeing, told};
use axum::response::Response;
use kernel::{Centre, CentreId, House, PersonId, Result, Timestamp, Tx, Writing};
use std::sync::Arc;
use stream::{Frame, Join, Latest, Source};

/// What the room remembers between visits.
pub type Live = stream::Live<Side>;

/// Somebody at one conversation.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Side {
    pub centre: CentreId,
    pub id: ConversationId,
    pub person: PersonId,
}

#[async_trait::async_trait]
impl stream::Side for Side {
    const ROOM: &'static str = NAME;
    type Told = (CentreId, PersonId);

    fn centre(self) -> CentreId {
        self.centre
    }

    fn told(self) -> Self::Told {
        (self.centre, self.person)
    }

    async fn looked(house: &House, (centre, person): Self::Told) -> Result<()> {
        told::looked(house, centre, person).await
    }

    async fn hear(self, tx: &mut Writing, number: i64) -> Result<()> {
        seats::hear(tx, self.id, self.person, number).await
    }

    async fn tell_if_unread(self, tx: &mut Writing, house: &House) -> Result<bool> {
        let unread = seats::unread(tx, self.person).await?;
        let is_unread = unread.iter().any(|own| own.id == self.id);
        if is_unread {
            told::tell(tx, house, self.person).await?;
        }
        Ok(is_unread)
    }
}

/// Somebody has this conversation before them, up to its latest line.
pub fn saw(live: &Live, centre: CentreId, person: PersonId, company: &Company, now: Timestamp) {
    let Company { it, .. } = company;
    let is_new = company.seat_of(person).is_some_and(|own| own.heard < it.last_number);
    live.saw(Side { centre, id: it.id, person }, is_new.then_some(it.last_number), now);
}

/// Somebody listens at a conversation.
pub fn listen(live: &Live, join: Join<'_>, centre: CentreId, id: ConversationId) -> Response {
    live.channels.join(join, || Arc::new(Said { live: live.clone(), centre, id }))
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
            saw(&self.live, self.centre, person, &company, tx.now);
        }
        Ok(())
    }
}
