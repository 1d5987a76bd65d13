//! The start guide: what is left to do before the door opens, as all rooms hand it in.
use crate::part::Part;
use crate::queries::{self, centre};
use crate::words::Words;
use crate::{NAME, people, places};
use kernel::{Here, House, Result, Step, Tx};

/// The steps in their order, with what is done.
pub struct Guide {
    pub steps: Vec<Step>,
}

impl Guide {
    pub fn n_done(&self) -> usize {
        self.steps.iter().filter(|step| step.is_done).count()
    }

    pub fn is_done(&self) -> bool {
        self.n_done() == self.steps.len()
    }

    /// Whether this is the step to take now: the first that is not done.
    pub fn is_next(&self, at: &usize) -> bool {
        self.steps.iter().position(|step| !step.is_done) == Some(*at)
    }
}

const OPENING: &str = "/achterkamer/inrichten#opening";

/// Our own steps first, then those of the rooms that are on, and the opening at the end.
pub async fn guide(tx: &mut Tx, house: &House, here: &Here) -> Result<Guide> {
    let mut rooms: Vec<_> =
        house.rooms.iter().filter(|room| here.centre.has(room.name())).collect();
    rooms.sort_by_key(|room| room.name() != NAME);
    let mut steps = Vec::new();
    for room in rooms {
        steps.extend(room.steps(tx, here).await?);
    }
    steps.sort_by_key(|step| step.path == OPENING);
    Ok(Guide { steps })
}

/// The steps of the centre itself.
pub async fn own_steps(tx: &mut Tx, here: &Here) -> Result<Vec<Step>> {
    let words = Words(&here.voice);
    let arranged = queries::arranged(tx).await?;
    let is_arranged = |part: Part| arranged.iter().any(|(word,)| word == part.as_str());
    let settings = &here.centre.settings;
    let has_address =
        ![&settings.street, &settings.town, &settings.phone].iter().any(|line| line.is_empty());
    let has_access = here.centre.access.is_enough();
    let place_path =
        if has_address && !has_access { places::PATH } else { "/achterkamer/inrichten#plek" };
    let has_hours = here.centre.hours.week.iter().any(|day| !day.is_empty());
    let step = |title: &str, is_done, path| Step { title: title.to_owned(), is_done, path };
    let part = |part: Part, is_done, path| step(part.says(&words), is_done, path);
    Ok(vec![
        step(words.step_team(), centre::has_team(tx).await?, people::PATH),
        part(Part::Place, has_address && has_access, place_path),
        part(Part::Week, has_hours, "/achterkamer/inrichten#uren"),
        part(Part::Door, is_arranged(Part::Door), "/achterkamer/inrichten#kleur"),
        part(Part::Rooms, is_arranged(Part::Rooms), "/achterkamer/inrichten#kamers"),
        part(Part::Photo, settings.photo_id.is_some(), "/achterkamer/inrichten#foto-deel"),
        part(Part::Opening, here.centre.opens_at.is_some(), OPENING),
    ])
}
