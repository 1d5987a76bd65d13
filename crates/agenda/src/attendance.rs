//! Who comes, for the organiser: the list, signing up for somebody, and calling a date off.
use crate::activity::{self, Activity};
use crate::coming::{self, parties};
use crate::date::{Date, Going};
use crate::queries::{dates, sign_ups};
use crate::seats::{Answer, Seats, SignUpId, Standing};
use crate::sign_up::{N_PEOPLE_MAX, SignUp};
use crate::words::Words;
use crate::{item, letters, slip};
use askama::Template;
use axum::response::Response;
use kernel::name::{DisplayName, NAME_MAX_CHARS};
use kernel::{
    BackRoomItem, Deed, Error, Here, Problems, Result, Team, Tx, Visit, page, page_again, people,
};

pub const PATH: &str = "/achterkamer/agenda/{welke}/wie";
pub const GONE_PATH: &str = "/achterkamer/agenda/{welke}/wie/weg";
pub const OFF_PATH: &str = "/achterkamer/agenda/{welke}/gaat-niet-door";
/// What the log calls it.
pub const CALLED_OFF: &str = "agenda_called_off";
/// Why something does not happen fits in a sentence.
const WHY_MAX_CHARS: usize = 120;

#[derive(serde::Deserialize)]
pub struct Asked {
    welke: String,
    #[serde(default)]
    op: String,
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
    menu: Vec<&'static BackRoomItem>,
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
async fn meant(tx: &mut Tx, welke: &str, op: &str) -> Result<(Activity, Date)> {
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

pub async fn show(visit: Visit<Team, Asked>) -> Result<Response> {
    let Visit { here, house, asked, mut tx, .. } = visit;
    let (activity, date) = meant(&mut tx, &asked.welke, &asked.op).await?;
    let lines = lines(&mut tx, &here, &activity, &date).await?;
    let form = Written { n: "1".to_owned(), ..Written::default() };
    let shown = (&activity, &date, lines);
    page(&attendance(&here, house.back_room(&here), shown, form, Problems::default()))
}

fn attendance<'a>(
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    (activity, date, lines): (&'a Activity, &'a Date, Vec<Line>),
    form: Written,
    problems: Problems,
) -> AttendancePage<'a> {
    let parties: Vec<_> = lines.iter().map(|line| line.own.party()).collect();
    let seats = activity.seats(date.starts_at);
    AttendancePage {
        words: Words(&here.voice),
        here,
        menu,
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
pub async fn write_down(mut deed: Deed<Team, Written>) -> Result<Response> {
    let (activity, date) = activity::held(&mut deed.tx, &deed.form.welke, &deed.form.op).await?;
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
    deed: Deed<Team, Written>,
    activity: Activity,
    date: Date,
    problems: Problems,
) -> Result<Response> {
    let house = deed.house.clone();
    let (_, here, form, mut tx) = deed.look_only().await?;
    let lines = lines(&mut tx, &here, &activity, &date).await?;
    let shown = (&activity, &date, lines);
    page_again(&attendance(&here, house.back_room(&here), shown, form, problems))
}

#[derive(serde::Deserialize)]
pub struct Off {
    welke: String,
    op: String,
    wie: Option<SignUpId>,
    #[serde(default)]
    waarom: String,
}

/// Takes somebody off the list, because they rang.
pub async fn take_off(mut deed: Deed<Team, Off>) -> Result<Response> {
    let (activity, date) = activity::held(&mut deed.tx, &deed.form.welke, &deed.form.op).await?;
    let id = deed.form.wie.ok_or(Error::NotFound)?;
    let own = sign_ups::by_id(&mut deed.tx, id).await?.ok_or(Error::NotFound)?;
    if own.activity_id != activity.id || own.on_date != date.on_date {
        return Err(Error::NotFound);
    }
    coming::cancel(&mut deed.tx, &deed.house, &activity, &date, id).await?;
    let says = Words(&deed.here.voice).taken_off(&own.name);
    deed.done_saying(&path_of(&activity, &date), &says).await
}

/// It does not happen on this date; everybody on the list is told why.
pub async fn call_off(mut deed: Deed<Team, Off>) -> Result<Response> {
    let (activity, date) = activity::held(&mut deed.tx, &deed.form.welke, &deed.form.op).await?;
    let why: String = deed.form.waarom.trim().chars().take(WHY_MAX_CHARS).collect();
    if date.is_on() {
        dates::say(&mut deed.tx, activity.id, &date.on_date, Going::Off, &why).await?;
        let date = Date { going: Going::Off, note: why, ..date };
        for own in sign_ups::of_date(&mut deed.tx, activity.id, &date.on_date).await? {
            if own.standing().has_place() || own.standing() == Standing::Waiting {
                letters::called_off(&mut deed.tx, &deed.house, &activity, &date, &own).await?;
            }
        }
        let what = format!("{} {}", activity.slug, date.on_date);
        people::log_act(&mut deed.tx, Some(deed.who.id), None, CALLED_OFF, &what).await?;
        kernel::centre::touch(&mut deed.tx).await?;
    }
    let says = Words(&deed.here.voice).called_off().to_owned();
    let path = activity.path_on(&deed.form.op);
    deed.done_saying(&path, &says).await
}

fn path_of(activity: &Activity, date: &Date) -> String {
    format!("/achterkamer/agenda/{}/wie?op={}", activity.slug, date.on_date)
}
