//! The coordinator chooses who goes round, and on which day of the week.
use crate::collector::{self, Collector};
use crate::queries::collectors::{self, Colleague};
use crate::words::Words;
use crate::worklist;
use askama::Template;
use axum::response::Response;
use kernel::jiff::civil::Weekday;
use kernel::{
    BackRoomItem, Coordinator, Deed, Here, House, Nothing, PersonId, Problems, Result, Routes, Tx,
    Visit, page, page_again, people,
};

pub const PATH: &str = "/achterkamer/vraag-na/wie";
/// What the log calls it.
pub const CHOSE: &str = "freshness_chose_collector";

pub fn routes(routes: Routes) -> Routes {
    routes.look(PATH, show).act(PATH, choose)
}

#[derive(Default, serde::Deserialize)]
#[serde(default)]
struct Chosen {
    /// The id of somebody of the team; empty for nobody.
    wie: String,
    /// Monday is `1`.
    dag: String,
}

impl Chosen {
    /// Nobody goes round; whoever comes does so on Mondays.
    fn nobody() -> Self {
        Self { wie: String::new(), dag: day_word(Weekday::Monday) }
    }

    fn kept(collector: &Collector) -> Self {
        Self { wie: collector.person_id.to_string(), dag: day_word(collector.weekday()) }
    }

    fn is_who(&self, person: &PersonId) -> bool {
        self.wie == person.to_string()
    }

    /// Who goes round and when; `None` when nobody does.
    fn check(
        &self,
        team: &[Colleague],
        words: Words<'_>,
    ) -> Result<Option<(PersonId, Weekday)>, Problems> {
        if self.wie.is_empty() {
            return Ok(None);
        }
        let mut problems = Problems::default();
        let who = team.iter().map(|colleague| colleague.id).find(|person| self.is_who(person));
        if who.is_none() {
            problems.add("wie", words.collector_wrong());
        }
        let day = Weekday::Monday.cycle_forward().take(7).find(|day| day_word(*day) == self.dag);
        if day.is_none() {
            problems.add("dag", words.collector_day_wrong());
        }
        problems.or(who.zip(day))
    }
}

/// As a form says it.
fn day_word(day: Weekday) -> String {
    day.to_monday_one_offset().to_string()
}

#[derive(Template)]
#[template(path = "collector.html")]
struct CollectorPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    team: Vec<Colleague>,
    form: Chosen,
    problems: Problems,
}

impl CollectorPage<'_> {
    /// The word of each weekday, how it is said, and whether it is chosen.
    fn weekdays(&self) -> Vec<(String, String, bool)> {
        let day = |day: Weekday| {
            let word = day_word(day);
            let is_chosen = word == self.form.dag;
            (word, self.here.voice.weekday(day), is_chosen)
        };
        Weekday::Monday.cycle_forward().take(7).map(day).collect()
    }
}

async fn collector_page<'a>(
    tx: &mut Tx,
    house: &House,
    here: &'a Here,
    form: Chosen,
    problems: Problems,
) -> Result<CollectorPage<'a>> {
    let (menu, team) = (house.back_room(here), collectors::team(tx).await?);
    Ok(CollectorPage { words: Words(&here.voice), here, menu, team, form, problems })
}

async fn show(visit: Visit<Coordinator, Nothing>) -> Result<Response> {
    let Visit { here, house, mut tx, .. } = visit;
    let collector = collectors::of_centre(&mut tx).await?;
    let form = collector.as_ref().map_or_else(Chosen::nobody, Chosen::kept);
    page(&collector_page(&mut tx, &house, &here, form, Problems::default()).await?)
}

async fn choose(mut deed: Deed<Coordinator, Chosen>) -> Result<Response> {
    let team = collectors::team(&mut deed.tx).await?;
    let chosen = match deed.form.check(&team, Words(&deed.here.voice)) {
        Ok(chosen) => chosen,
        Err(problems) => {
            let house = deed.house.clone();
            let (_, here, form, mut tx) = deed.look_only().await?;
            return page_again(&collector_page(&mut tx, &house, &here, form, problems).await?);
        }
    };
    match chosen {
        Some((person, day)) => collector::choose(&mut deed.tx, person, day).await?,
        None => collectors::choose_nobody(&mut deed.tx).await?,
    }
    let (by, about) = (Some(deed.who.id), chosen.map(|(person, _)| person));
    people::log_act(&mut deed.tx, by, about, CHOSE, "").await?;
    let says = Words(&deed.here.voice).collector_chosen().to_owned();
    deed.done_saying(worklist::PATH, &says).await
}
