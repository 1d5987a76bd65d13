//! Who looks at the board, and how far they may look.
use crate::kind::Kind;
use crate::notice::Notice;
use kernel::organisation::{self, Organisation, Sight};
use kernel::{Here, Person, PersonId, Result, Role, Standing, Tx};
use moderation::block;
use std::collections::HashSet;

/// One look at the board. Whoever works for a landlord or a benefit office sees the offers that
/// hang in the street, without names, and no requests at all (R-Vitale-26).
pub struct Looker {
    /// Who came in and is a neighbour by now.
    pub person: Option<Person>,
    pub organisation: Option<Organisation>,
    unseen: HashSet<PersonId>,
}

impl Looker {
    pub async fn of(tx: &mut Tx, here: &Here) -> Result<Self> {
        let unseen = match here.somebody() {
            Some(somebody) => block::unseen_by(tx, somebody.id).await?,
            None => HashSet::new(),
        };
        let person = here.person.clone().filter(|person| person.standing == Standing::Inside);
        let organisation = match &person {
            Some(person) => organisation::of(tx, person.id).await?,
            None => None,
        };
        Ok(Self { person, organisation, unseen })
    }

    /// Sees what neighbours show each other: first names, and who answers.
    pub fn is_neighbour(&self) -> bool {
        self.person.is_some() && !self.sees_the_street_only()
    }

    fn sees_the_street_only(&self) -> bool {
        self.organisation.as_ref().is_some_and(|own| own.kind.ceiling() == Sight::Public)
    }

    pub fn sees_requests(&self) -> bool {
        !self.sees_the_street_only()
    }

    /// Whether it hangs here for this pair of eyes.
    pub fn sees(&self, notice: &Notice) -> bool {
        self.sees_of(notice.author_id, notice.kind)
    }

    /// The same for a notice of which one knows no more than this.
    pub fn sees_of(&self, author: Option<PersonId>, kind: Kind) -> bool {
        let is_parted = author.is_some_and(|author| self.unseen.contains(&author));
        !is_parted && (self.sees_requests() || !kind.is_request())
    }

    /// Comes here for an organisation and not as a neighbour or as one of the team.
    pub fn is_partner(&self) -> bool {
        let Some(person) = &self.person else { return false };
        let is_team = person.roles.any(|role| role != Role::Partner);
        person.is(Role::Partner) || (self.organisation.is_some() && !is_team)
    }

    /// Of the team: residents reach them without asking who they are.
    pub fn is_team(&self) -> bool {
        let is_team = |person: &Person| person.roles.any(|role| role != Role::Partner);
        self.person.as_ref().is_some_and(is_team)
    }
}
