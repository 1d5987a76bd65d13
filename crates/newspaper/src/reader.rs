//! Who reads the newspaper, and whose pieces they do not see because the two parted.
use crate::piece::Piece;
use kernel::face::Audience;
use kernel::{Here, PersonId, Result, Standing, Tx};
use std::collections::HashSet;

pub struct Reader {
    is_neighbour: bool,
    unseen: HashSet<PersonId>,
}

impl Reader {
    pub async fn of(tx: &mut Tx, here: &Here) -> Result<Self> {
        let unseen = match here.somebody() {
            Some(somebody) => moderation::unseen_by(tx, somebody.id).await?,
            None => HashSet::new(),
        };
        let is_inside = |person: &kernel::Person| person.standing == Standing::Inside;
        Ok(Self { is_neighbour: here.person.as_ref().is_some_and(is_inside), unseen })
    }

    pub fn sees(&self, piece: &Piece) -> bool {
        piece.is_read() && !piece.author_id.is_some_and(|author| self.unseen.contains(&author))
    }

    pub fn sees_person(&self, person: PersonId) -> bool {
        !self.unseen.contains(&person)
    }

    /// Whose faces this pair of eyes sees.
    pub fn audience(&self) -> Audience {
        if self.is_neighbour { Audience::Neighbourhood } else { Audience::Everyone }
    }
}
