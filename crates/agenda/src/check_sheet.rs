//! The list at the door, on paper: who comes, a box for each of them, and lines for whoever rings.
//! It names neighbours, so it says on top how it is kept and at the bottom where it ends.
use crate::activity::Activity;
use crate::attendance::{Asked, meant};
use crate::date::Date;
use crate::item;
use crate::queries::{outside, sign_ups};
use crate::seats::{Seats, Standing};
use crate::sign_up::SignUp;
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::{Here, Neighbour, Result, Visit, page};

pub const PATH: &str = "/agenda/{welke}/lijst";
/// Lines for whoever rings or walks in, when there is a place for everybody.
const LINES_FREE: u32 = 6;
/// Nobody writes more names by hand.
const LINES_FREE_MAX: u32 = 12;

struct Line {
    name: String,
    /// Empty: none was left.
    phone: String,
    n_people: i64,
}

impl Line {
    fn of(own: SignUp) -> Self {
        let phone = if own.channel == "sms" { own.address } else { String::new() };
        Self { name: own.name, phone, n_people: own.n_people }
    }
}

#[derive(Template)]
#[template(path = "check_sheet.html")]
struct CheckSheet<'a> {
    words: Words<'a>,
    here: &'a Here,
    activity: &'a Activity,
    date: &'a Date,
    when: String,
    spot: String,
    code: String,
    coming: Vec<Line>,
    n_lines_free: u32,
    waiting: Vec<Line>,
    n_placed: u32,
}

pub async fn show(visit: Visit<Neighbour, Asked>) -> Result<Response> {
    let Visit { who, here, asked, mut tx, .. } = visit;
    crate::must_be_on(&here)?;
    let (activity, date) = meant(&mut tx, &asked.welke, &asked.op).await?;
    activity.let_organise(&who, &here)?;
    let all = sign_ups::of_date(&mut tx, activity.id, &date.on_date).await?;
    let parties: Vec<_> = all.iter().map(SignUp::party).collect();
    let seats = activity.seats(date.starts_at);
    let n_lines_free = match seats.capacity {
        Some(_) => seats.n_free(&parties, date.ends_at).min(LINES_FREE_MAX),
        None => LINES_FREE,
    };
    let (waiting, coming): (Vec<_>, Vec<_>) = all
        .into_iter()
        .filter(|own| own.standing() != Standing::Lapsed)
        .partition(|own| own.standing() == Standing::Waiting);
    page(&CheckSheet {
        words: Words(&here.voice),
        when: item::when(&here, &date),
        spot: date.place_of(&activity).spot,
        code: outside::code_of(&mut tx, activity.id).await?,
        coming: coming.into_iter().map(Line::of).collect(),
        waiting: waiting.into_iter().map(Line::of).collect(),
        n_placed: Seats::n_placed(&parties),
        n_lines_free,
        here: &here,
        activity: &activity,
        date: &date,
    })
}
