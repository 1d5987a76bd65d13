//! What was decided about somebody, and what they reported: only they read it. Who does not agree
//! says so here, once, and another decides.
use crate::case::{APPEAL_DAYS, ActId, What};
use crate::decide;
use crate::queries::of_person::{self, Decided, Reported};
use crate::receipt;
use crate::typed;
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::jiff::SignedDuration;
use kernel::{Deed, Error, Here, Known, Result, Routes, Timestamp, Visit, page, page_again};

/// Where somebody reads what was decided about them.
pub const PATH: &str = "/mijn/besluiten";
const APPEAL_PATH: &str = "/mijn/besluiten/{welk}";

pub fn routes(routes: Routes) -> Routes {
    routes.look(PATH, show).act(APPEAL_PATH, appeal)
}

#[derive(serde::Deserialize)]
struct AppealForm {
    welk: ActId,
    #[serde(default)]
    waarom: String,
}

/// What was typed about one decision, and what is wrong with it.
struct Typed {
    act: ActId,
    text: String,
    problem: String,
}

#[derive(Template)]
#[template(path = "mine.html")]
struct MinePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    decided: Vec<Decided>,
    reported: Vec<Reported>,
    typed: Option<Typed>,
}

impl MinePage<'_> {
    fn at(&self, at: &Timestamp) -> String {
        self.here.moment(*at)
    }

    fn title(&self, decided: &Decided) -> &str {
        match decided.what {
            What::Leave | What::Hide => self.words.was_removed(),
            What::Silent => self.words.was_silenced(),
            What::Outside => self.words.was_put_outside(),
        }
    }

    fn reasons(&self, decided: &Decided) -> Vec<String> {
        let reason = |text: &String| Some(text.clone());
        receipt::reasons(&self.words, &reason(&decided.rule), &reason(&decided.reason))
    }

    /// Until when it holds, or held.
    fn until(&self, decided: &Decided) -> Option<String> {
        let until = decided.until_at.filter(|_| decided.undone_at.is_none())?;
        Some(self.words.holds_until(self.here.moment(until)))
    }

    fn may_appeal(&self, decided: &Decided) -> bool {
        may_appeal(decided, self.here.now)
    }

    fn appeal_until(&self, decided: &Decided) -> String {
        self.words.appeal_until(self.here.date(appeal_ends(decided)))
    }

    /// What was typed about this decision.
    fn typed(&self, decided: &Decided) -> Option<&Typed> {
        self.typed.as_ref().filter(|typed| typed.act == decided.id)
    }

    fn became(&self, reported: &Reported) -> Vec<String> {
        match reported.what {
            Some(what) => {
                let done = receipt::outcome(what, &self.words).to_owned();
                let reasons = receipt::reasons(&self.words, &reported.rule, &reported.reason);
                [done].into_iter().chain(reasons).collect()
            }
            None => vec![self.words.looks(self.here.moment(reported.look_before))],
        }
    }
}

fn appeal_ends(decided: &Decided) -> Timestamp {
    decided.done_at + SignedDuration::from_hours(24 * APPEAL_DAYS)
}

fn may_appeal(decided: &Decided, now: Timestamp) -> bool {
    decided.undone_at.is_none() && decided.appeal.is_none() && now < appeal_ends(decided)
}

async fn show(visit: Visit<Known>) -> Result<Response> {
    let Visit { who, here, mut tx, .. } = visit;
    page(&MinePage {
        words: Words(&here.voice),
        decided: of_person::decided_about(&mut tx, who.id).await?,
        reported: of_person::reported_by(&mut tx, who.id).await?,
        here: &here,
        typed: None,
    })
}

async fn appeal(mut deed: Deed<Known, AppealForm>) -> Result<Response> {
    let own = of_person::decided_about(&mut deed.tx, deed.who.id).await?;
    let act = own.into_iter().find(|own| own.id == deed.form.welk).ok_or(Error::NotFound)?;
    let words = Words(&deed.here.voice);
    if !may_appeal(&act, deed.here.now) {
        let says = words.appeal_not_now().to_owned();
        return deed.done_saying(PATH, &says).await;
    }
    let problem = match typed::text(&deed.form.waarom) {
        Some(text) if !text.is_empty() => {
            let says = words.appealed().to_owned();
            decide::appeal(&mut deed.tx, &deed.house, act.case_id, act.id, &text).await?;
            return deed.done_saying(PATH, &says).await;
        }
        Some(_) => words.appeal_missing().to_owned(),
        None => words.too_long(typed::TEXT_MAX_CHARS),
    };
    let (who, here, form, mut tx) = deed.look_only().await?;
    page_again(&MinePage {
        words: Words(&here.voice),
        decided: of_person::decided_about(&mut tx, who.id).await?,
        reported: of_person::reported_by(&mut tx, who.id).await?,
        here: &here,
        typed: Some(Typed { act: form.welk, text: form.waarom, problem }),
    })
}
