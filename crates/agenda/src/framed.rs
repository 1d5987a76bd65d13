//! The agenda inside a page of another site: no form, no cookie, no person, and every link opens
//! a page of our own. Only sites that the coordinator lists may show it.
use crate::announced::{self, Places};
use crate::filter::{Asked, Filter};
use crate::hall::{Day, told};
use crate::must_be_on;
use crate::queries::outside;
use crate::words::Words;
use askama::Template;
use axum::http::header;
use axum::response::Response;
use kernel::{Anyone, Here, Result, Visit, framing, page};

pub const PATH: &str = "/agenda/inbed";
const AHEAD_DAYS: i32 = 14;
/// What somebody scrolls through in a corner of another page.
const LINES_MAX: i64 = 40;

#[derive(Template)]
#[template(path = "framed.html")]
struct FramedPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    days: Vec<Day>,
    begins: String,
}

pub async fn show(visit: Visit<Anyone, Asked>) -> Result<Response> {
    let Visit { here, house, asked, mut tx, .. } = visit;
    must_be_on(&here)?;
    let filter = Filter::of(&mut tx, &here, &asked).await?;
    let days = (here.local_now().date(), AHEAD_DAYS);
    let listed = announced::listed(&mut tx, &here, here.now, days, &filter, LINES_MAX).await?;
    let places = Places::of_centre(&mut tx).await?;
    let mut days: Vec<Day> = Vec::new();
    for one in listed {
        let says = here.date(one.starts_at);
        let line = told(&here, &places, one);
        match days.last_mut().filter(|day| day.says == says) {
            Some(day) => day.lines.push(line),
            None => days.push(Day { says, lines: vec![line] }),
        }
    }
    let begins = house.address_of(&here.centre.settings.host);
    let framed = FramedPage { words: Words(&here.voice), here: &here, days, begins };
    let mut answer = page(&framed)?;
    if let Some(policy) = framing::policy(&outside::sites(&mut tx).await?) {
        answer.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    Ok(answer)
}
