//! An extra opening, beside the week.
use super::page::{Typed, path_of, rota_page};
use super::plan::{Rota, Turn};
use super::queries::Host as AHost;
use super::{AHEAD_DAYS, changed, queries, read, typed};
use crate::table;
use crate::words::Words;
use axum::response::Response;
use kernel::hours::Span;
use kernel::jiff::ToSpan;
use kernel::jiff::civil::Date;
use kernel::{Deed, Host, PersonId, Problems, Result, Routes, page_again};

pub const PATH: &str = "/achterkamer/huiskamer/rooster/extra";
/// More at a time is a shift of the week.
const EXTRAS_MAX: usize = 100;

pub fn routes(routes: Routes) -> Routes {
    routes.act(PATH, add)
}

#[derive(Clone, Default, serde::Deserialize)]
#[serde(default)]
pub struct ExtraForm {
    pub tafel: String,
    pub datum: String,
    pub extravan: String,
    pub extratot: String,
    pub extrawie: Vec<PersonId>,
}

impl ExtraForm {
    fn check(
        &self,
        today: Date,
        rota: &Rota,
        hosts: &[AHost],
        words: Words<'_>,
    ) -> Result<(Date, Span, Vec<PersonId>), Problems> {
        let mut problems = Problems::default();
        let latest = today.saturating_add(AHEAD_DAYS.days());
        let date = typed::day(&self.datum).filter(|date| today <= *date && *date <= latest);
        if date.is_none() {
            problems.add("datum", words.rota_date_wrong());
        }
        let (from, to) = (&self.extravan, &self.extratot);
        let span = typed::span("extravan", from, to, words, &mut problems);
        let chosen = typed::hosts("extrawie", &self.extrawie, hosts, words, &mut problems);
        let n_extras = rota.changes.iter().filter(|change| change.is_extra).count();
        if EXTRAS_MAX < n_extras + chosen.len() {
            problems.add("datum", words.rota_too_many(EXTRAS_MAX));
        }
        let (Some(date), Some(span)) = (date, span) else { return Err(problems) };
        problems.or((date, span, chosen.iter().map(|host| host.id).collect()))
    }
}

async fn add(mut deed: Deed<Host, ExtraForm>) -> Result<Response> {
    let table = table::at(&mut deed.tx, &deed.form.tafel).await?;
    let centre = deed.here.centre.clone();
    let rota = read(&mut deed.tx, table.id, &centre.zone).await?;
    let hosts = queries::hosts(&mut deed.tx).await?;
    let today = deed.here.local_now().date();
    match deed.form.check(today, &rota, &hosts, Words(&deed.here.voice)) {
        Ok((date, span, chosen)) => {
            for host in chosen {
                let turn = Turn::extra(&centre.zone, date, span, host);
                queries::keep_turn(&mut deed.tx, table.id, &turn).await?;
            }
            changed(&mut deed.tx, table.id).await?;
            let says = Words(&deed.here.voice).rota_saved().to_owned();
            deed.done_saying(&path_of(&table), &says).await
        }
        Err(problems) => {
            let house = deed.house.clone();
            let (_, here, form, mut tx) = deed.look_only().await?;
            let typed = Typed { extra: form, ..Typed::default() };
            page_again(&rota_page(&mut tx, &house, &here, table, typed, problems).await?)
        }
    }
}
