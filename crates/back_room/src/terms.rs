//! How long this centre keeps things: what the house would keep longer may go sooner here.
use crate::arrange;
use crate::part::Part;
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::{
    BackRoomItem, Coordinator, Deed, Here, House, Problems, Result, Retention, Routes, Visit, page,
    page_again, term,
};

pub const PATH: &str = "/achterkamer/bewaren";

pub fn routes(routes: Routes) -> Routes {
    routes.look(PATH, show).act(PATH, save)
}

/// The days, one for each line of the page and in its order.
#[derive(Default, serde::Deserialize)]
struct TermsForm {
    #[serde(default)]
    wat: Vec<String>,
    #[serde(default)]
    dagen: Vec<String>,
}

/// Something that a coordinator may let go sooner.
struct Line<'a> {
    retention: &'static Retention,
    says: &'a str,
    shortest: i64,
    /// What stands in the field.
    typed: String,
}

impl Line<'_> {
    /// The name of its field, for the problems.
    fn field(&self) -> String {
        self.retention.key().replace('.', "-")
    }

    fn days(&self) -> Option<i64> {
        let days = self.typed.trim().parse().ok()?;
        (self.shortest..=self.retention.keep_days).contains(&days).then_some(days)
    }
}

#[derive(Template)]
#[template(path = "terms.html")]
struct TermsPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    problems: Problems,
    lines: Vec<Line<'a>>,
}

/// What there is to choose, as it stands or as it was typed.
fn lines<'a>(house: &House, here: &'a Here, typed: Option<&TermsForm>) -> Vec<Line<'a>> {
    let line = |retention: &'static Retention| {
        let shortest = retention.shortest_days?;
        let standing = here.centre.terms.days(retention).to_string();
        let typed = typed.and_then(|form| {
            let at = form.wat.iter().position(|wat| *wat == retention.key())?;
            form.dagen.get(at).cloned()
        });
        let typed = typed.unwrap_or(standing);
        Some(Line { retention, says: (retention.what)(&here.voice), shortest, typed })
    };
    house.retention().filter_map(line).collect()
}

async fn show(visit: Visit<Coordinator>) -> Result<Response> {
    let Visit { here, house, .. } = visit;
    page(&TermsPage {
        words: Words(&here.voice),
        here: &here,
        menu: house.back_room(&here),
        problems: Problems::default(),
        lines: lines(&house, &here, None),
    })
}

async fn save(mut deed: Deed<Coordinator, TermsForm>) -> Result<Response> {
    let words = Words(&deed.here.voice);
    let mut problems = Problems::default();
    let mut chosen = Vec::new();
    for line in lines(&deed.house, &deed.here, Some(&deed.form)) {
        match line.days() {
            Some(days) => chosen.push((line.retention, days)),
            None => {
                let says = words.terms_wrong(line.shortest, line.retention.keep_days);
                problems.add(line.field(), says);
            }
        }
    }
    if problems.is_empty() {
        let says = words.terms_kept().to_owned();
        for (retention, days) in chosen {
            term::choose(&mut deed.tx, retention, days).await?;
        }
        arrange::note(&mut deed, Part::Terms).await?;
        return deed.done_saying(PATH, &says).await;
    }
    let house = deed.house.clone();
    let (_, here, form, _) = deed.look_only().await?;
    page_again(&TermsPage {
        words: Words(&here.voice),
        here: &here,
        menu: house.back_room(&here),
        problems,
        lines: lines(&house, &here, Some(&form)),
    })
}
