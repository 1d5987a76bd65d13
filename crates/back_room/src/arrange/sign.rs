//! The sign on the door: "Vandaag dicht" or one sentence, which comes down by itself.
use super::{Reply, again, keep_saying};
use crate::part::Part;
use crate::queries::centre;
use crate::typed::{is_longer, one_line, time_or_none};
use crate::words::Words;
use kernel::hours::Minute;
use kernel::{Coordinator, Deed, Here, Nothing, Problems, Timestamp};

pub const PATH: &str = "/achterkamer/inrichten/bordje";
pub const DOWN_PATH: &str = "/achterkamer/inrichten/bordje-weg";
/// One sentence; who writes more hangs up a letter.
pub const SENTENCE_MAX_CHARS: usize = 120;

#[derive(Clone, Default, serde::Deserialize)]
pub struct SignForm {
    #[serde(default)]
    pub zin: String,
    /// Until when today; empty for the whole day.
    #[serde(default)]
    pub tothoelaat: String,
    #[serde(default)]
    wat: Press,
}

/// Which of the two buttons was pressed.
#[derive(Clone, Copy, Default, PartialEq, Eq, serde::Deserialize)]
enum Press {
    #[serde(rename = "dicht")]
    Closed,
    #[default]
    #[serde(rename = "zin")]
    Sentence,
}

/// What hangs on the door.
pub struct Sign {
    pub sentence: String,
    pub is_closed: bool,
    pub until: Timestamp,
}

impl SignForm {
    fn check(&self, here: &Here) -> Result<Sign, Problems> {
        let words = Words(&here.voice);
        let mut problems = Problems::default();
        let sentence = one_line(&self.zin);
        let is_closed = self.wat == Press::Closed;
        if sentence.is_empty() && !is_closed {
            problems.add("zin", words.sign_missing());
        }
        if is_longer(&sentence, SENTENCE_MAX_CHARS) {
            problems.add("zin", words.too_long(SENTENCE_MAX_CHARS));
        }
        let until = match time_or_none(&self.tothoelaat) {
            Ok(time) => time.unwrap_or(Minute::LAST).on(here.local_now().date(), &here.centre.zone),
            Err(()) => {
                problems.add("tothoelaat", words.time_wrong());
                Timestamp::MAX
            }
        };
        if until <= here.now {
            problems.add("tothoelaat", words.time_over());
        }
        problems.or(Sign { sentence, is_closed, until })
    }
}

pub async fn hang(mut deed: Deed<Coordinator, SignForm>) -> Reply {
    match deed.form.check(&deed.here) {
        Ok(sign) => {
            centre::hang_sign(&mut deed.tx, &sign).await?;
            let says = Words(&deed.here.voice).sign_hangs(lasts(&deed.here, sign.until));
            keep_saying(deed, Part::Sign, &says).await
        }
        Err(problems) => again(deed, problems, |typed, form| typed.sign = form).await,
    }
}

/// "tot 15.00 uur", or "de rest van de dag".
pub fn lasts(here: &Here, until: Timestamp) -> String {
    let words = Words(&here.voice);
    let is_today = until.to_zoned(here.centre.zone.clone()).date() == here.local_now().date();
    if is_today { words.until(here.clock(until)) } else { words.rest_of_the_day().to_owned() }
}

pub async fn take_down(mut deed: Deed<Coordinator, Nothing>) -> Reply {
    let sign = Sign { sentence: String::new(), is_closed: false, until: deed.tx.now };
    centre::hang_sign(&mut deed.tx, &sign).await?;
    let says = Words(&deed.here.voice).sign_is_down().to_owned();
    keep_saying(deed, Part::Sign, &says).await
}
