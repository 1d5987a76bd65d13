//! "Dit klopt niet": somebody chooses the lines that a moderator may read; all others stay between
//! the two.
use crate::conversation::{Company, ConversationId};
use crate::line::{Line, Showing};
use crate::queries::lines;
use crate::sealed::{self, unlock};
use crate::words::Words;
use crate::{NAME, away, list_page, reported, seeing};
use askama::Template;
use axum::response::Response;
use kernel::{Deed, Here, House, Neighbour, Person, Problems, Result, Tx, Visit, page, page_again};

pub const PATH: &str = "/gesprekken/{gesprek}/melden";
/// More is a whole conversation.
pub const CHOSEN_MAX: usize = 20;

#[derive(serde::Deserialize)]
pub struct Chosen {
    gesprek: ConversationId,
    #[serde(default)]
    regel: Vec<i64>,
}

/// A line that may be chosen.
struct Choice {
    number: i64,
    says: String,
    when: String,
    is_chosen: bool,
}

#[derive(Template)]
#[template(path = "choosing.html")]
struct ChoosingPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    id: ConversationId,
    name: String,
    choices: Vec<Choice>,
    problems: Problems,
}

pub async fn ask(visit: Visit<Neighbour, Chosen>) -> Result<Response> {
    let Visit { who, here, asked, house, mut tx, .. } = visit;
    let Some(company) = seeing::find(&mut tx, &here, &who, asked.gesprek).await? else {
        return away::gone(&here, "");
    };
    let problems = Problems::default();
    page(&form(&mut tx, &house, &here, &who, &company, &asked.regel, problems).await?)
}

async fn form<'a>(
    tx: &mut Tx,
    house: &House,
    here: &'a Here,
    viewer: &Person,
    company: &Company,
    chosen: &[i64],
    problems: Problems,
) -> Result<ChoosingPage<'a>> {
    let words = Words(&here.voice);
    let choice = |line: Line| {
        let says = line.text()?.to_owned();
        let is_chosen = chosen.contains(&line.number);
        Some(Choice { number: line.number, says, when: here.moment(line.said_at), is_chosen })
    };
    let lines = of_others(tx, house, viewer, company).await?;
    Ok(ChoosingPage {
        words,
        here,
        id: company.it.id,
        name: list_page::names_beside(&words, viewer, company),
        choices: lines.into_iter().filter_map(choice).collect(),
        problems,
    })
}

/// The latest lines that others said in it, opened.
async fn of_others(
    tx: &mut Tx,
    house: &House,
    viewer: &Person,
    company: &Company,
) -> Result<Vec<Line>> {
    let with = unlock(&house.keys, tx.centre, &company.it)?;
    let own = company.seat_of(viewer.id).map(|own| own.seat);
    let stored = lines::before(tx, company.it.id, company.it.last_number + 1).await?;
    let lines = stored.iter().map(|stored| Line::open(stored, &with));
    Ok(lines.filter(|line| line.seat != own && line.text().is_some()).collect())
}

/// With these lines to the form that asks what is wrong with them.
pub async fn choose(mut deed: Deed<Neighbour, Chosen>) -> Result<Response> {
    let id = deed.form.gesprek;
    let Some(company) = seeing::find(&mut deed.tx, &deed.here, &deed.who, id).await? else {
        let (_, here, _, _) = deed.look_only().await?;
        return away::gone(&here, "");
    };
    let house = deed.house.clone();
    let lines = of_others(&mut deed.tx, &house, &deed.who, &company).await?;
    let mut numbers: Vec<i64> = lines.iter().map(|line| line.number).collect();
    numbers.retain(|number| deed.form.regel.contains(number));
    if numbers.is_empty() || CHOSEN_MAX < numbers.len() {
        let words = Words(&deed.here.voice);
        let says = words.choose_lines(CHOSEN_MAX as i64);
        let problems = Problems::one("regels", says);
        let (who, here, Chosen { regel, .. }, mut tx) = deed.look_only().await?;
        let page = form(&mut tx, &house, &here, &who, &company, &regel, problems).await?;
        return page_again(&page);
    }
    let report = moderation::path_to_report(NAME, &reported::key(id, &numbers));
    deed.done(&report).await
}

/// The chosen lines as one piece, for whoever takes part.
pub async fn shown(
    tx: &mut Tx,
    house_keys: &kernel::Keys,
    here: &Here,
    company: &Company,
    numbers: &[i64],
) -> Result<(Vec<Line>, String)> {
    let with = unlock(house_keys, tx.centre, &company.it)?;
    let stored = lines::these(tx, company.it.id, numbers).await?;
    let on_behalf_of = sealed::on_behalf_of(&company.it, &with)?;
    let showing = Showing { centre: &here.centre, company, on_behalf_of: on_behalf_of.as_deref() };
    let opened: Vec<Line> = stored.iter().map(|stored| Line::open(stored, &with)).collect();
    let html = |line: &Line| showing.reported_html(line, here.voice.language);
    let html = opened.iter().map(html).collect::<Result<String>>()?;
    Ok((opened, html))
}
