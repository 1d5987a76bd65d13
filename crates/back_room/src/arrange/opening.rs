//! The day on which the door opens to everybody; before it only invited people come in.
use super::{Reply, again, keep_saying};
use crate::part::Part;
use crate::queries::centre;
use crate::typed::{day, time_or_none};
use crate::words::Words;
use kernel::hours::Minute;
use kernel::{Coordinator, Deed, Here, Problems, Timestamp};

pub const PATH: &str = "/achterkamer/inrichten/opening";

#[derive(Clone, Default, serde::Deserialize)]
pub struct OpeningForm {
    #[serde(default)]
    pub opendag: String,
    /// The hour; empty for the first minute of the day.
    #[serde(default)]
    pub openuur: String,
    #[serde(default)]
    wat: Press,
}

/// Which of the buttons was pressed.
#[derive(Clone, Copy, Default, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
enum Press {
    #[default]
    Dag,
    Nu,
    /// Only invited people again, until another day is chosen.
    Later,
}

impl OpeningForm {
    pub fn kept(here: &Here) -> Self {
        let opens_at = here.centre.opens_at.filter(|opens_at| here.now < *opens_at);
        let Some(opens_at) = opens_at else { return Self::default() };
        let opens = opens_at.to_zoned(here.centre.zone.clone());
        let since_midnight = 60 * i16::from(opens.hour()) + i16::from(opens.minute());
        let hour = Minute::new(since_midnight.unsigned_abs()).expect("a minute of a day");
        Self {
            opendag: opens.date().to_string(),
            openuur: if hour.get() == 0 { String::new() } else { hour.to_string() },
            wat: Press::Dag,
        }
    }

    fn check(&self, here: &Here) -> Result<Option<Timestamp>, Problems> {
        let words = Words(&here.voice);
        match self.wat {
            Press::Nu => return Ok(Some(here.now)),
            Press::Later => return Ok(None),
            Press::Dag => {}
        }
        let Some(day) = day(&self.opendag) else {
            return Err(Problems::one("opendag", words.day_wrong()));
        };
        let Ok(time) = time_or_none(&self.openuur) else {
            return Err(Problems::one("openuur", words.time_wrong()));
        };
        let midnight = Minute::new(0).expect("midnight is a time");
        let opens_at = time.unwrap_or(midnight).on(day, &here.centre.zone);
        if opens_at <= here.now {
            return Err(Problems::one("opendag", words.day_wrong()));
        }
        Ok(Some(opens_at))
    }
}

pub async fn save(mut deed: Deed<Coordinator, OpeningForm>) -> Reply {
    match deed.form.check(&deed.here) {
        Ok(opens_at) => {
            centre::keep_opening(&mut deed.tx, opens_at).await?;
            let words = Words(&deed.here.voice);
            let says = match opens_at {
                Some(opens_at) if opens_at <= deed.here.now => words.door_is_open().to_owned(),
                Some(opens_at) => words.door_opens(deed.here.moment(opens_at)),
                None => words.door_waits().to_owned(),
            };
            keep_saying(deed, Part::Opening, &says).await
        }
        Err(problems) => again(deed, problems, |typed, form| typed.opening = form).await,
    }
}
