//! Who looks at the wall, and how near they stand to whoever hangs there.
use crate::card::Card;
use kernel::face::Audience;
use kernel::organisation::{self, Sight};
use kernel::{Attending, Here, House, Person, PersonId, Result, Standing, Tx};
use std::collections::HashSet;

/// One look at the wall. Whoever works for a landlord or a benefit office sees what the street sees,
/// and no organisation reads what residents are good at (R-Vitale-26).
pub struct Viewer {
    /// Who came in and is a neighbour by now.
    pub person: Option<Person>,
    sight: Option<Sight>,
    unseen: HashSet<PersonId>,
    /// Whom this viewer can meet, and when.
    met: Vec<Attending>,
}

impl Viewer {
    pub async fn of(tx: &mut Tx, house: &House, here: &Here) -> Result<Self> {
        let met = house.attending(tx, here).await?;
        Ok(Self { met, ..Self::who_meets_nobody(tx, here).await? })
    }

    /// The same, who sits at no table as far as we know.
    pub async fn who_meets_nobody(tx: &mut Tx, here: &Here) -> Result<Self> {
        let unseen = match here.somebody() {
            Some(somebody) => moderation::unseen_by(tx, somebody.id).await?,
            None => HashSet::new(),
        };
        let person = here.person.clone().filter(|person| person.standing == Standing::Inside);
        let sight = match &person {
            Some(person) => Some(organisation::sight_of(tx, person.id).await?),
            None => None,
        };
        Ok(Self { person, sight, unseen, met: Vec::new() })
    }

    /// Sees what neighbours show each other.
    pub fn is_neighbour(&self) -> bool {
        self.sight.is_some_and(|sight| Sight::Public < sight)
    }

    pub fn is(&self, person: PersonId) -> bool {
        self.person.as_ref().is_some_and(|own| own.id == person)
    }

    /// As near as this viewer stands to somebody: at the same table, in the same neighbourhood, or
    /// in the street.
    pub fn stands(&self, card: &Card) -> Audience {
        self.stands_to(card.person_id)
    }

    fn stands_to(&self, other: PersonId) -> Audience {
        if !self.is_neighbour() {
            return Audience::Everyone;
        }
        let sits = |person: PersonId| self.met.iter().any(|met| met.is_now && met.person == person);
        let own = self.person.as_ref().is_some_and(|own| sits(own.id));
        if own && sits(other) { Audience::LivingRoom } else { Audience::Neighbourhood }
    }

    /// Who is there for everyone is seen by everyone, as at the front door.
    pub fn sees(&self, card: &Card) -> bool {
        self.sees_one(card.person_id, card.shown_to(), card.is_removed)
    }

    /// The same of a card of which only this is known.
    pub fn sees_one(&self, person: PersonId, shown: Audience, is_removed: bool) -> bool {
        if self.is(person) {
            return true;
        }
        if is_removed {
            return false;
        }
        shown == Audience::Everyone
            || !self.unseen.contains(&person)
                && shown != Audience::Nobody
                && self.stands_to(person) <= shown
    }

    /// What somebody is good at: for neighbours and for the team, for nobody else.
    pub fn strengths<'c>(&self, card: &'c Card) -> &'c str {
        if self.is(card.person_id) {
            return &card.strengths;
        }
        match self.sight {
            Some(Sight::Team) => card.strengths_for(self.stands(card)),
            _ => "",
        }
    }

    /// Where this viewer meets somebody first: who is there now goes before who comes.
    pub fn meets(&self, person: PersonId) -> Option<&Attending> {
        let own = self.met.iter().filter(|met| met.person == person);
        own.min_by_key(|met| (!met.is_now, met.at))
    }
}
