//! How long notices hang here: the coordinator chooses.
use crate::hanging::{DAYS_MAX, DAYS_MIN, Terms};
use crate::must_be_on;
use crate::queries::terms;
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::{
    BackRoomItem, Coordinator, Deed, Here, House, Nothing, Problems, Result, Visit, page,
    page_again, people,
};

pub const PATH: &str = "/achterkamer/prikbord/dagen";
/// What the log calls it.
pub const CHOSE: &str = "notice_terms";

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub struct TermsForm {
    vragen: String,
    aanbod: String,
}

#[derive(Template)]
#[template(path = "terms.html")]
struct TermsPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    form: TermsForm,
    problems: Problems,
}

fn terms_page<'a>(
    house: &House,
    here: &'a Here,
    form: TermsForm,
    problems: Problems,
) -> TermsPage<'a> {
    TermsPage { words: Words(&here.voice), here, menu: house.back_room(here), form, problems }
}

pub async fn show(visit: Visit<Coordinator, Nothing>) -> Result<Response> {
    let Visit { here, house, mut tx, .. } = visit;
    must_be_on(&here)?;
    let now = Terms::of_centre(&mut tx).await?;
    let form =
        TermsForm { vragen: now.requests_days.to_string(), aanbod: now.offers_days.to_string() };
    page(&terms_page(&house, &here, form, Problems::default()))
}

impl TermsForm {
    fn terms(&self, words: Words<'_>) -> Result<Terms, Problems> {
        let mut problems = Problems::default();
        let mut days = |field: &'static str, raw: &str| {
            let n = raw.trim().parse().ok().filter(|n| (DAYS_MIN..=DAYS_MAX).contains(n));
            if n.is_none() {
                problems.add(field, words.days_wrong(DAYS_MIN, DAYS_MAX));
            }
            n.unwrap_or(DAYS_MIN)
        };
        let terms = Terms {
            requests_days: days("vragen", &self.vragen),
            offers_days: days("aanbod", &self.aanbod),
        };
        problems.or(terms)
    }
}

/// Holds for what hangs up from now on.
pub async fn choose(mut deed: Deed<Coordinator, TermsForm>) -> Result<Response> {
    match deed.form.terms(Words(&deed.here.voice)) {
        Ok(chosen) => {
            terms::choose(&mut deed.tx, &chosen).await?;
            people::log_act(&mut deed.tx, Some(deed.who.id), None, CHOSE, "").await?;
            let says = Words(&deed.here.voice).terms_chosen().to_owned();
            deed.done_saying(PATH, &says).await
        }
        Err(problems) => {
            let house = deed.house.clone();
            let (_, here, form, _) = deed.look_only().await?;
            page_again(&terms_page(&house, &here, form, problems))
        }
    }
}
