//! Who comes, for the organiser: the list, and signing up for somebody.
use crate::activity::{self, Activity};
use crate::coming::{self, parties};
use crate::date::Date;
use crate::queries::{dates, sign_ups};
use crate::seats::{Answer, Seats, SignUpId, Standing};
use crate::sign_up::{N_PEOPLE_MAX, SignUp};
use crate::words::Words;
use crate::{item, slip};
use askama::Template;
use axum::response::Response;
use kernel::name::{DisplayName, NAME_MAX_CHARS};
use kernel::{Deed, Error, Here, Neighbour, Problems, Result, Tx, Visit, page, page_again};

pub const PATH: &str = "/agenda/{welke}/wie";
pub const GONE_PATH: &str = "/agenda/{welke}/wie/weg";

#[derive(serde::Deserialize)]
pub struct Asked {
    pub welke: String,
    #[serde(default)]
    pub op: String,
}

/// Somebody at the desk or on the telephone.
#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub struct Written {
    welke: String,
    op: String,
    naam: String,
    n: String,
}

/// One line of the list.
struct Line {
    own: SignUp,
    standing: Standing,
    until: Option<String>,
    slip: Option<String>,
}

#[derive(Template)]
#[template(path = "attendance.html")]
struct AttendancePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    activity: &'a Activity,
    date: &'a Date,
    when: String,
    lines: Vec<Line>,
    n_placed: u32,
    n_free: Option<u32>,
    form: Written,
    problems: Problems,
}

impl AttendancePage<'_> {
    fn standing_says(&self, line: &Line) -> String {
        let words = self.words;
        match line.standing {
            Standing::Coming => words.standing_coming().to_owned(),
            Standing::Waiting => words.standing_waiting().to_owned(),
            Standing::Offered { .. } => {
                words.standing_offered(line.until.as_deref().unwrap_or_default())
            }
            Standing::ToCall => words.standing_to_call().to_owned(),
            Standing::Lapsed | Standing::Cancelled => words.standing_lapsed().to_owned(),
        }
    }
}

/// The activity and the date that were asked for; the next date when none was.
pub async fn meant(tx: &mut Tx, welke: &str, op: &str) -> Result<(Activity, Date)> {
    let activity = activity::at(tx, welke).await?;
    let now = tx.now;
    let date = match op {
        "" => dates::coming(tx, activity.id, now).await?.into_iter().next(),
        on_date => dates::on(tx, activity.id, on_date).await?,
    };
    Ok((activity, date.ok_or(Error::NotFound)?))
}

async fn lines(tx: &mut Tx, here: &Here, activity: &Activity, date: &Date) -> Result<Vec<Line>> {
    let all = sign_ups::of_date(tx, activity.id, &date.on_date).await?;
    let line = |own: SignUp| Line {
        standing: own.standing(),
        until: own.standing().until().map(|until| here.moment(until)),
        slip: (!own.code.is_empty()).then(|| slip::path_of(own.id)),
        own,
    };
    Ok(all.into_iter().map(line).collect())
}

pub async fn show(visit: Visit<Neighbour, Asked>) -> Result<Response> {
    let Visit { who, here, asked, mut tx, .. } = visit;
    let (activity, date) = meant(&mut tx, &asked.welke, &asked.op).await?;
    activity.let_organise(&who, &here)?;
    let lines = lines(&mut tx, &here, &activity, &date).await?;
    let form = Written { n: "1".to_owned(), ..Written::default() };
    let shown = (&activity, &date, lines);
    page(&attendance(&here, shown, form, Problems::default()))
}

fn attendance<'a>(
    here: &'a Here,
    (activity, date, lines): (&'a Activity, &'a Date, Vec<Line>),
    form: Written,
    problems: Problems,
) -> AttendancePage<'a> {
    let parties: Vec<_> = lines.iter().map(|line| line.own.party()).collect();
    let seats = activity.seats(date.starts_at);
    AttendancePage {
        words: Words(&here.voice),
        here,
        activity,
        date,
        when: item::when(here, date),
        n_placed: Seats::n_placed(&parties),
        n_free: seats.capacity.map(|_| seats.n_free(&parties, here.now)),
        lines,
        form,
        problems,
    }
}

/// Signs up somebody who rang or came by; the slip is theirs.
pub async fn write_down(mut deed: Deed<Neighbour, Written>) -> Result<Response> {
    let (activity, date) = activity::held(&mut deed.tx, &deed.form.welke, &deed.form.op).await?;
    activity.let_organise(&deed.who, &deed.here)?;
    if !date.is_on() {
        return Err(Error::NotFound);
    }
    let words = Words(&deed.here.voice);
    let Some(name) = DisplayName::parse(&deed.form.naam) else {
        let says = words.name_missing(NAME_MAX_CHARS);
        return again(deed, activity, date, Problems::one("naam", says)).await;
    };
    let n_people = deed.form.n.trim().parse().unwrap_or(1).clamp(1, N_PEOPLE_MAX);
    let parties = parties(&mut deed.tx, &activity, &date).await?;
    let now = deed.tx.now;
    let standing = match activity.seats(date.starts_at).ask(&parties, n_people, true, now) {
        Answer::Coming => Standing::Coming,
        Answer::Waiting => Standing::Waiting,
        Answer::Full { .. } => {
            let says = Words(&deed.here.voice).just_full().to_owned();
            return again(deed, activity, date, Problems::one("n", says)).await;
        }
    };
    let by = deed.who.id;
    let comer = coming::Comer::without_account(name.as_str());
    let own = coming::sign_up(&mut deed.tx, &activity, &date, comer, n_people, standing, Some(by))
        .await?;
    coming::settle(&mut deed.tx, &deed.house, &activity, &date).await?;
    kernel::centre::touch(&mut deed.tx).await?;
    deed.done(&slip::path_of(own.id)).await
}

async fn again(
    deed: Deed<Neighbour, Written>,
    activity: Activity,
    date: Date,
    problems: Problems,
) -> Result<Response> {
    let (_, here, form, mut tx) = deed.look_only().await?;
    let lines = lines(&mut tx, &here, &activity, &date).await?;
    let shown = (&activity, &date, lines);
    page_again(&attendance(&here, shown, form, problems))
}

#[derive(serde::Deserialize)]
pub struct Gone {
    welke: String,
    op: String,
    wie: SignUpId,
}

/// Takes somebody off the list, because they rang.
pub async fn take_off(mut deed: Deed<Neighbour, Gone>) -> Result<Response> {
    let (activity, date) = activity::held(&mut deed.tx, &deed.form.welke, &deed.form.op).await?;
    activity.let_organise(&deed.who, &deed.here)?;
    let id = deed.form.wie;
    let own = sign_ups::by_id(&mut deed.tx, id).await?.ok_or(Error::NotFound)?;
    if own.activity_id != activity.id || own.on_date != date.on_date {
        return Err(Error::NotFound);
    }
    coming::cancel(&mut deed.tx, &deed.house, &activity, &date, id).await?;
    let says = Words(&deed.here.voice).taken_off(&own.name);
    deed.done_saying(&path_of(&activity, &date), &says).await
}

fn path_of(activity: &Activity, date: &Date) -> String {
    format!("{}/wie?op={}", activity.path(), date.on_date)
}
