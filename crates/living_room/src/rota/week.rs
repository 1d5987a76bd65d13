//! The week: shifts that come back every week.
use super::page::{Typed, path_of, rota_page};
use super::plan::{Rota, ShiftId};
use super::queries::Host as AHost;
use super::{changed, queries, read, typed};
use crate::table;
use crate::words::Words;
use axum::response::Response;
use kernel::hours::Span;
use kernel::jiff::civil::Weekday;
use kernel::{Deed, Host, PersonId, Problems, Result, Routes, page_again};

pub const PATH: &str = "/achterkamer/huiskamer/rooster/beurt";
pub const GONE_PATH: &str = "/achterkamer/huiskamer/rooster/weg";
/// More would not fit in a week that people can read.
const SHIFTS_MAX: usize = 80;

pub fn routes(routes: Routes) -> Routes {
    routes.act(PATH, add).act(GONE_PATH, remove)
}

#[derive(Clone, Default, serde::Deserialize)]
#[serde(default)]
pub struct ShiftForm {
    pub tafel: String,
    /// 1 is Monday.
    pub dag: i8,
    pub van: String,
    pub tot: String,
    pub wie: Vec<PersonId>,
}

impl ShiftForm {
    fn check(
        &self,
        rota: &Rota,
        hosts: &[AHost],
        words: Words<'_>,
    ) -> Result<(Weekday, Span, Vec<PersonId>), Problems> {
        let mut problems = Problems::default();
        let weekday = Weekday::from_monday_one_offset(self.dag).unwrap_or_else(|_| {
            problems.add("dag", words.rota_day_missing());
            Weekday::Monday
        });
        let span = typed::span("van", &self.van, &self.tot, words, &mut problems);
        let chosen = typed::hosts("wie", &self.wie, hosts, words, &mut problems);
        if SHIFTS_MAX < rota.shifts.len() + chosen.len() {
            problems.add("van", words.rota_too_many(SHIFTS_MAX));
        }
        let Some(span) = span else { return Err(problems) };
        let has_it = |host: &&&AHost| {
            let own = rota.shifts.iter().filter(|shift| shift.host == Some(host.id));
            let mut then = own.filter(|shift| shift.weekday == weekday);
            then.any(|own| own.span.from() < span.to() && span.from() < own.span.to())
        };
        if let Some(host) = chosen.iter().find(has_it) {
            problems.add("wie", words.rota_has_it(&host.name));
        }
        problems.or((weekday, span, chosen.iter().map(|host| host.id).collect()))
    }
}

async fn add(mut deed: Deed<Host, ShiftForm>) -> Result<Response> {
    let table = table::at(&mut deed.tx, &deed.form.tafel).await?;
    let rota = read(&mut deed.tx, table.id, &deed.here.centre.zone).await?;
    let hosts = queries::hosts(&mut deed.tx).await?;
    match deed.form.check(&rota, &hosts, Words(&deed.here.voice)) {
        Ok((weekday, span, chosen)) => {
            for host in chosen {
                queries::add_shift(&mut deed.tx, table.id, weekday, span, Some(host)).await?;
            }
            changed(&mut deed.tx, table.id).await?;
            let says = Words(&deed.here.voice).rota_saved().to_owned();
            deed.done_saying(&path_of(&table), &says).await
        }
        Err(problems) => {
            let house = deed.house.clone();
            let (_, here, form, mut tx) = deed.look_only().await?;
            let typed = Typed { shift: form, ..Typed::default() };
            page_again(&rota_page(&mut tx, &house, &here, table, typed, problems).await?)
        }
    }
}

#[derive(serde::Deserialize)]
struct GoneForm {
    #[serde(default)]
    tafel: String,
    #[serde(default)]
    beurt: Vec<ShiftId>,
}

async fn remove(mut deed: Deed<Host, GoneForm>) -> Result<Response> {
    let table = table::at(&mut deed.tx, &deed.form.tafel).await?;
    queries::remove_shifts(&mut deed.tx, table.id, &deed.form.beurt).await?;
    changed(&mut deed.tx, table.id).await?;
    let says = Words(&deed.here.voice).rota_removed().to_owned();
    deed.done_saying(&path_of(&table), &says).await
}
