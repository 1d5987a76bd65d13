//! After it: thanks, and two questions. Was it good? What would you like next?
//!
//! Whoever was there answers by the link in their letter, without signing in. That they answered
//! is kept beside their sign-up, and what they answered is not: nothing leads from one to the
//! other. The organiser sees it when enough people answered.
use crate::activity::Activity;
use crate::date::Date;
use crate::must_be_on;
use crate::queries::looking_back::{self, View};
use crate::queries::{activities, dates, sign_ups};
use crate::seats::{SignUpId, Standing};
use crate::sign_up::SignUp;
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::{Anyone, Deed, Error, Here, Problems, Result, Tx, Visit, page, page_again};

pub const PATH: &str = "/agenda/terugblik/{briefje}";
/// Fewer answers than that would tell who gave them.
const SHOWN_FROM: usize = 5;
const WISH_MAX_CHARS: usize = 300;

pub fn path_of(id: SignUpId) -> String {
    format!("/agenda/terugblik/{id}")
}

#[derive(serde::Deserialize)]
pub struct Asked {
    briefje: SignUpId,
}

#[derive(serde::Deserialize)]
pub struct Answered {
    briefje: SignUpId,
    #[serde(default)]
    goed: String,
    #[serde(default)]
    wens: String,
}

#[derive(Template)]
#[template(path = "look_back.html")]
struct LookBackPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    /// The title; empty of something quiet.
    title: &'a str,
    /// Whether they answered already.
    is_done: bool,
    goed: String,
    wens: String,
    problems: Problems,
}

/// What somebody looks back on.
struct Was {
    own: SignUp,
    activity: Activity,
    date: Date,
}

impl Was {
    /// # Errors
    /// [`Error::NotFound`] when they were not there, or it is not over.
    async fn of(tx: &mut Tx, id: SignUpId) -> Result<Self> {
        let own = sign_ups::by_id(tx, id).await?.ok_or(Error::NotFound)?;
        let activity = activities::with_id(tx, own.activity_id).await?.ok_or(Error::NotFound)?;
        let date = dates::on(tx, activity.id, &own.on_date).await?.ok_or(Error::NotFound)?;
        if tx.now < date.ends_at || !date.is_on() || own.standing() != Standing::Coming {
            return Err(Error::NotFound);
        }
        Ok(Self { own, activity, date })
    }

    fn title(&self) -> &str {
        if self.activity.is_quiet { "" } else { &self.activity.title }
    }
}

pub async fn show(visit: Visit<Anyone, Asked>) -> Result<Response> {
    let Visit { here, asked, mut tx, .. } = visit;
    must_be_on(&here)?;
    let was = Was::of(&mut tx, asked.briefje).await?;
    page(&LookBackPage {
        words: Words(&here.voice),
        here: &here,
        title: was.title(),
        is_done: was.own.has_looked_back,
        goed: String::new(),
        wens: String::new(),
        problems: Problems::default(),
    })
}

pub async fn answer(mut deed: Deed<Anyone, Answered>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let was = Was::of(&mut deed.tx, deed.form.briefje).await?;
    let wish = deed.form.wens.split_whitespace().collect::<Vec<_>>().join(" ");
    let was_good = match deed.form.goed.as_str() {
        "ja" => Some(true),
        "nee" => Some(false),
        _ => None,
    };
    let words = Words(&deed.here.voice);
    let mut problems = Problems::default();
    if was_good.is_none() {
        problems.add("goed", words.look_back_choose());
    }
    if WISH_MAX_CHARS < wish.chars().count() {
        problems.add("wens", words.too_long(WISH_MAX_CHARS));
    }
    let Some(was_good) = was_good.filter(|_| problems.is_empty()) else {
        let (_, here, form, _) = deed.look_only().await?;
        return page_again(&LookBackPage {
            words: Words(&here.voice),
            here: &here,
            title: was.title(),
            is_done: false,
            goed: form.goed,
            wens: form.wens,
            problems,
        });
    };
    let view = View { was_good, wish };
    looking_back::keep(&mut deed.tx, was.own.id, was.activity.id, &was.date, &view).await?;
    deed.done(&path_of(was.own.id)).await
}

/// What the organiser sees of what people said.
pub enum Seen {
    Nothing,
    /// There are answers, and too few of them to show.
    TooFew,
    Enough {
        n_good: usize,
        n_all: usize,
        wishes: Vec<String>,
    },
}

pub async fn seen(tx: &mut Tx, activity: &Activity, date: &Date) -> Result<Seen> {
    let views = looking_back::of_date(tx, activity.id, &date.on_date).await?;
    Ok(match views.len() {
        0 => Seen::Nothing,
        n if n < SHOWN_FROM => Seen::TooFew,
        n_all => Seen::Enough {
            n_good: views.iter().filter(|view| view.was_good).count(),
            n_all,
            wishes: views
                .into_iter()
                .map(|view| view.wish)
                .filter(|wish| !wish.is_empty())
                .collect(),
        },
    })
}
