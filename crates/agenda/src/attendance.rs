//! Who comes, for the organiser: the list, and signing up for somebody.
use crate::activity::{self, Activity};
use crate::asking::{Answered, Answers, Asking, Question};
use crate::coming::{self, Comer, parties};
use crate::date::Date;
use crate::on_the_list::Reason;
use crate::queries::asking;
use crate::queries::{dates, sign_ups};
use crate::seats::{Answer, Seats, SignUpId, Standing};
use crate::sign_up::{N_PEOPLE_MAX, SignUp};
use crate::words::Words;
use crate::{item, slip};
use askama::Template;
use axum::response::Response;
use kernel::name::{DisplayName, NAME_MAX_CHARS};
use kernel::{
    Deed, Error, Here, Neighbour, Problems, Result, Timestamp, Tx, Visit, page, page_again,
};
use std::collections::{BTreeMap, HashMap};

pub const PATH: &str = "/agenda/{welke}/wie";
/// So many strangers in one hour can be ticked at once.
const CROWD_MIN: usize = 5;

#[derive(serde::Deserialize)]
pub struct Asked {
    pub welke: String,
    #[serde(default)]
    pub op: String,
    /// The hour of which every stranger is ticked already.
    #[serde(default)]
    kies: String,
}

/// Somebody at the desk or on the telephone.
#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub struct Written {
    welke: String,
    op: String,
    naam: String,
    n: String,
    /// What they answered to what the organiser asks.
    #[serde(flatten)]
    answers: Answered,
}

impl Written {
    /// Who it is, and what they answered on the telephone or at the desk.
    fn check(
        &self,
        asking: &Asking,
        words: &Words<'_>,
    ) -> Result<(DisplayName, Answers), Problems> {
        let name = DisplayName::parse(&self.naam)
            .ok_or_else(|| Problems::one("naam", words.name_missing(NAME_MAX_CHARS)))?;
        Ok((name, asking.answers(&self.answers, words)?))
    }
}

/// One line of the list.
pub struct Line {
    pub own: SignUp,
    pub standing: Standing,
    pub until: Option<String>,
    pub slip: Option<String>,
    /// What they answered: "eet mee, namens De Wilg".
    pub answers: String,
    pub is_ticked: bool,
    /// Their place among who waits, from 1; 0 for whoever does not wait.
    pub place: usize,
}

/// Many who came within one hour without an account and without an address.
struct Crowd {
    says: String,
    /// The page with all of them ticked.
    path: String,
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
    crowds: Vec<Crowd>,
    n_placed: u32,
    n_free: Option<u32>,
    n_from_home: u32,
    n_waiting: usize,
    totals: Vec<String>,
    asking: Asking,
    form: Written,
    problems: Problems,
}

impl AttendancePage<'_> {
    fn standing_says(&self, line: &Line) -> String {
        standing_says(&self.words, line)
    }

    fn is_to_call(&self, line: &Line) -> bool {
        matches!(line.standing, Standing::ToCall | Standing::Offered { .. })
    }

    fn is_over(&self) -> bool {
        self.date.ends_at <= self.here.now
    }

    fn own_question_hint(&self) -> &str {
        if self.asking.is_own_needed { "" } else { self.words.question_optional() }
    }

    fn reasons(&self) -> [Reason; Reason::ALL.len()] {
        Reason::ALL
    }
}

pub fn standing_says(words: &Words<'_>, line: &Line) -> String {
    match line.standing {
        Standing::Coming if line.own.is_from_home => words.standing_from_home().to_owned(),
        Standing::Coming => words.standing_coming().to_owned(),
        Standing::Waiting => words.standing_waiting().to_owned(),
        Standing::Offered { .. } => {
            words.standing_offered(line.until.as_deref().unwrap_or_default())
        }
        Standing::ToCall => words.standing_to_call().to_owned(),
        Standing::Lapsed | Standing::Cancelled => words.standing_lapsed().to_owned(),
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

pub async fn lines(
    tx: &mut Tx,
    here: &Here,
    activity: &Activity,
    date: &Date,
) -> Result<Vec<Line>> {
    let words = Words(&here.voice);
    let all = sign_ups::of_date(tx, activity.id, &date.on_date).await?;
    let mut answers: HashMap<SignUpId, Vec<String>> = HashMap::new();
    for one in asking::answers_of_date(tx, activity.id, &date.on_date).await? {
        answers.entry(one.sign_up_id).or_default().push(answer_says(
            &words,
            one.question,
            one.answer,
        ));
    }
    let mut n_waiting = 0;
    let line = |own: SignUp| {
        let is_waiting = own.standing() == Standing::Waiting;
        n_waiting += usize::from(is_waiting);
        Line {
            standing: own.standing(),
            until: own.standing().until().map(|until| here.moment(until)),
            slip: (!own.code.is_empty()).then(|| slip::path_of(own.id)),
            answers: answers.remove(&own.id).unwrap_or_default().join(", "),
            is_ticked: false,
            place: if is_waiting { n_waiting } else { 0 },
            own,
        }
    };
    Ok(all.into_iter().map(line).collect())
}

fn answer_says(words: &Words<'_>, question: Question, answer: String) -> String {
    match question {
        Question::Meal => words.answer_meal().to_owned(),
        Question::Wheelchair => words.answer_wheelchair().to_owned(),
        Question::Interpreter => words.answer_interpreter().to_owned(),
        Question::Behalf => words.answer_behalf(answer),
        Question::Own => answer,
    }
}

/// The hour in which somebody signed up who may not exist: without an account, without an address,
/// and not written down by a host.
fn hour_of_stranger(own: &SignUp) -> Option<i64> {
    let is_stranger = own.person_id.is_none() && own.address.is_empty() && own.by_id.is_none();
    is_stranger.then(|| own.asked_at.as_second() / 3600)
}

/// The hours in which many strangers came.
fn crowds(here: &Here, activity: &Activity, date: &Date, lines: &[Line]) -> Vec<Crowd> {
    let mut hours: BTreeMap<i64, usize> = BTreeMap::new();
    for hour in lines.iter().filter_map(|line| hour_of_stranger(&line.own)) {
        *hours.entry(hour).or_default() += 1;
    }
    let crowd = |(hour, n): (i64, usize)| {
        let began = Timestamp::from_second(hour * 3600).ok()?;
        let says = Words(&here.voice).tick_crowd(n, here.moment(began));
        Some(Crowd { says, path: format!("{}&kies={hour}", path_of(activity, date)) })
    };
    hours.into_iter().filter(|(_, n)| CROWD_MIN <= *n).filter_map(crowd).collect()
}

/// What has to be ready: meals, wheelchairs, interpreters.
fn totals(words: &Words<'_>, answers: &[asking::Answer], lines: &[Line]) -> Vec<String> {
    let coming: HashMap<SignUpId, i64> = lines
        .iter()
        .filter(|line| line.standing.has_place())
        .map(|line| (line.own.id, line.own.n_people))
        .collect();
    let of = |question| answers.iter().filter(move |one| one.question == question);
    let people = |question| of(question).filter_map(|one| coming.get(&one.sign_up_id));
    let n_meals: i64 = people(Question::Meal).sum();
    let n_wheelchairs = people(Question::Wheelchair).count();
    let n_interpreters = people(Question::Interpreter).count();
    let says = [
        (0 < n_meals).then(|| words.n_meals(n_meals)),
        (0 < n_wheelchairs).then(|| words.n_wheelchairs(n_wheelchairs)),
        (0 < n_interpreters).then(|| words.n_interpreters(n_interpreters)),
    ];
    says.into_iter().flatten().collect()
}

pub async fn show(visit: Visit<Neighbour, Asked>) -> Result<Response> {
    let Visit { who, here, asked, mut tx, .. } = visit;
    let (activity, date) = meant(&mut tx, &asked.welke, &asked.op).await?;
    activity.let_organise(&who, &here)?;
    let mut known = Known::of(&mut tx, &here, &activity, &date).await?;
    for line in &mut known.lines {
        let hour = hour_of_stranger(&line.own);
        line.is_ticked = hour.is_some_and(|hour| hour.to_string() == asked.kies);
    }
    let form = Written { n: "1".to_owned(), ..Written::default() };
    page(&attendance(&here, (&activity, &date), known, form, Problems::default()))
}

/// What is known of a date: who is on its list, what was asked of them, and what they answered.
struct Known {
    lines: Vec<Line>,
    asking: Asking,
    answers: Vec<asking::Answer>,
}

impl Known {
    async fn of(tx: &mut Tx, here: &Here, activity: &Activity, date: &Date) -> Result<Self> {
        Ok(Self {
            lines: lines(tx, here, activity, date).await?,
            asking: asking::of(tx, activity.id).await?,
            answers: asking::answers_of_date(tx, activity.id, &date.on_date).await?,
        })
    }
}

fn attendance<'a>(
    here: &'a Here,
    (activity, date): (&'a Activity, &'a Date),
    Known { lines, asking, answers }: Known,
    form: Written,
    problems: Problems,
) -> AttendancePage<'a> {
    let parties: Vec<_> = lines.iter().map(|line| line.own.party()).collect();
    let seats = activity.seats(date.starts_at);
    let is_at_home = |own: &SignUp| own.is_from_home && own.standing().has_place();
    let at_home: Vec<_> = lines
        .iter()
        .map(|line| &line.own)
        .filter(|own| is_at_home(own))
        .map(SignUp::party)
        .collect();
    let words = Words(&here.voice);
    AttendancePage {
        words,
        here,
        activity,
        date,
        when: item::when(here, date),
        n_placed: Seats::n_placed(&parties),
        n_free: seats.capacity.map(|_| seats.n_free(&parties, here.now)),
        n_from_home: Seats::n_placed(&at_home),
        n_waiting: lines.iter().filter(|line| 0 < line.place).count(),
        totals: totals(&words, &answers, &lines),
        crowds: crowds(here, activity, date, &lines),
        lines,
        asking,
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
    let asking = asking::of(&mut deed.tx, activity.id).await?;
    let (name, answers) = match deed.form.check(&asking, &Words(&deed.here.voice)) {
        Ok(checked) => checked,
        Err(problems) => return again(deed, activity, date, problems).await,
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
    let comer = Comer { n_people, by: Some(deed.who.id), ..Comer::without_account(name.as_str()) };
    let own = coming::sign_up(&mut deed.tx, &activity, &date, &comer, standing).await?;
    asking::keep_answers(&mut deed.tx, own.id, &answers).await?;
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
    let known = Known::of(&mut tx, &here, &activity, &date).await?;
    page_again(&attendance(&here, (&activity, &date), known, form, problems))
}

pub fn path_of(activity: &Activity, date: &Date) -> String {
    format!("{}/wie?op={}", activity.path(), date.on_date)
}
