//! What waits for somebody of the team, and how the team does, for the first page of the back room
//! (R-Rosa-35, R-Rosa-37).
use crate::{Here, House, Icon, Result, Tx};

/// Why something waits; the page shows it in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// Whoever looks is expected.
    Turn,
    /// What was promised is over.
    Late,
    /// Somebody asked for whoever looks.
    ForYou,
    /// One of the team should look at it.
    Check,
}

/// Something that waits for whoever looks.
#[derive(Clone)]
pub struct Waiting {
    pub why: Why,
    pub icon: Icon,
    /// "Vraag 208", "2 briefjes wachten": never what somebody said.
    pub says: String,
    /// "ligt bij Joris"; may be empty.
    pub more: String,
    /// Where it is done.
    pub path: String,
}

impl Waiting {
    /// So many things for the team to look at there; nothing when there are none.
    pub fn to_look_at(n: usize, icon: Icon, says: String, path: &str) -> Vec<Self> {
        let path = path.to_owned();
        let own = Self { why: Why::Check, icon, says, more: String::new(), path };
        (0 < n).then_some(own).into_iter().collect()
    }
}

/// A number about the team as a whole, never about one of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamFigure {
    pub label: String,
    pub n: i64,
}

impl House {
    /// What waits for whoever looks in all rooms that are on, in the order of [`Why`].
    ///
    /// # Errors
    /// Those of the rooms.
    pub async fn waiting(&self, tx: &mut Tx, here: &Here) -> Result<Vec<Waiting>> {
        let mut all = Vec::new();
        for room in self.rooms_here(here) {
            all.extend(room.waiting(tx, here).await?);
        }
        all.sort_by_key(|own| own.why);
        Ok(all)
    }

    /// How the team did this month, as far as whoever looks may know.
    ///
    /// # Errors
    /// Those of the rooms.
    pub async fn team_figures(&self, tx: &mut Tx, here: &Here) -> Result<Vec<TeamFigure>> {
        let mut all = Vec::new();
        for room in self.rooms_here(here) {
            all.extend(room.team_figures(tx, here).await?);
        }
        Ok(all)
    }
}
