//! What became of a question, for whoever has its number and its code.
//!
//! Both come in a form, so that they stand in no address, no history and no log. A wrong code and a
//! number that nothing has read alike.
use crate::asking::say;
use crate::filled;
use crate::promise::answer_before;
use crate::queries::{ideas, lines, questions};
use crate::question::{Kind, Line, LineKind, Outcome, Question, State};
use crate::sealed::Unlocked;
use crate::words::Words;
use crate::{NAME, mine, must_be_on};
use askama::Template;
use axum::response::Response;
use kernel::jiff::SignedDuration;
use kernel::street::Street;
use kernel::{
    Anyone, Deed, Error, Here, House, Keys, Known, Limit, Nothing, Problems, Result, Tx, Visit,
    known_place, page, page_again, short_code,
};

pub const PATH: &str = "/contact/volg";
pub const WORD_PATH: &str = "/contact/volg/bericht";
pub const CLOSE_PATH: &str = "/contact/volg/klaar";
const HOUR: SignedDuration = SignedDuration::from_hours(1);
/// A code is tried so often from one place, with some room for who reads on.
const FROM_A_PLACE: Limit = Limit::new(30, HOUR);
/// And so often for one number, from wherever.
const FOR_A_NUMBER: Limit = Limit::new(60, HOUR);
/// A talk that is longer than this goes on at the desk.
const LINES_MAX: i64 = 100;

#[derive(Clone, Default, serde::Deserialize)]
#[serde(default)]
pub struct Slip {
    nummer: String,
    code: String,
    bericht: String,
}

impl Slip {
    /// However it is written: "nr. 12" too.
    fn number(&self) -> Option<i64> {
        let typed = filled::western_digits(&self.nummer);
        typed.chars().filter(char::is_ascii_digit).collect::<String>().parse().ok()
    }
}

/// What somebody follows, opened.
struct Followed {
    it: Question,
    lines: Vec<Line>,
    /// An idea that everybody reads.
    is_shown: bool,
}

impl Followed {
    fn is_idea(&self) -> bool {
        self.it.kind == Kind::Idea
    }

    /// Else it was said on the telephone or in the building.
    fn has_answer(&self) -> bool {
        self.lines.iter().any(|line| line.kind == LineKind::Answer)
    }

    fn said<'v>(&self, words: &Words<'v>, line: &Line) -> &'v str {
        line.kind.said_to_asker(words, self.it.kind)
    }

    fn status(&self, words: &Words<'_>, here: &Here) -> String {
        status(words, here, &self.it, self.has_answer())
    }
}

/// How it stands, as whoever asked reads it.
pub fn status(words: &Words<'_>, here: &Here, it: &Question, has_answer: bool) -> String {
    match it.state {
        State::Waiting => words.follow_waiting(here.date(it.answer_before)),
        State::Taken => words.follow_taken(here.date(it.answer_before)),
        State::Answered if has_answer => words.follow_answered().to_owned(),
        State::Answered => words.follow_spoken().to_owned(),
        State::Closed => words.follow_closed().to_owned(),
    }
}

#[derive(Template)]
#[template(path = "follow.html")]
struct FollowPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    form: Slip,
    found: Option<Followed>,
    problems: Problems,
}

impl FollowPage<'_> {
    fn moment(&self, line: &Line) -> String {
        self.here.moment(line.said_at)
    }
}

pub async fn show(visit: Visit<Anyone, Nothing>) -> Result<Response> {
    let Visit { here, .. } = visit;
    must_be_on(&here)?;
    page(&FollowPage {
        words: Words(&here.voice),
        here: &here,
        form: Slip::default(),
        found: None,
        problems: Problems::default(),
    })
}

/// # Errors
/// [`Error::TooOften`] for who tries one code after the other.
fn may_try(house: &House, here: &Here, street: &Street, form: &Slip) -> Result<()> {
    let (centre, now) = (here.centre.id, here.now);
    let spot = known_place::spot(&here.centre, street);
    let n_tries_max = FROM_A_PLACE.times.max(spot.bounds.n_tries_max);
    let tried = |what: String, times| {
        house.limits.allow(&format!("{NAME}/try/{centre}/{what}"), Limit::new(times, HOUR), now)
    };
    let number = form.number().unwrap_or_default();
    let is_fine = tried(format!("from/{}", spot.key), n_tries_max)
        && tried(format!("number/{number}"), FOR_A_NUMBER.times);
    if is_fine { Ok(()) } else { Err(Error::TooOften) }
}

/// What this number and this code open together.
async fn opened(tx: &mut Tx, keys: &Keys, form: &Slip) -> Result<Option<(Question, Unlocked)>> {
    let it = questions::with_number(tx, form.number().unwrap_or_default()).await?;
    let Some(it) = it else { return Ok(None) };
    let with = Unlocked::with(keys, tx.centre, &it)?;
    let is_theirs = with.code(&it)? == short_code::tidied(&form.code);
    Ok(is_theirs.then_some((it, with)))
}

async fn followed(tx: &mut Tx, it: Question, with: &Unlocked) -> Result<Followed> {
    let stored = lines::of(tx, it.id).await?.into_iter();
    let shown = stored.filter(|line| line.kind.is_for_the_asker());
    let lines = shown.map(|line| with.line(line)).collect::<Result<_>>()?;
    let is_shown = it.kind == Kind::Idea && ideas::with_number(tx, it.number).await?.is_some();
    Ok(Followed { it, lines, is_shown })
}

fn wrong(here: &Here, form: Slip) -> Result<Response> {
    let words = Words(&here.voice);
    let problems = Problems::one("nummer", words.follow_wrong());
    page_again(&FollowPage { words, here, form, found: None, problems })
}

/// Shows it; nothing changes.
pub async fn read(visit: Visit<Anyone, Slip>) -> Result<Response> {
    let Visit { here, asked, house, street, mut tx, .. } = visit;
    must_be_on(&here)?;
    may_try(&house, &here, &street, &asked)?;
    let Some((it, with)) = opened(&mut tx, &house.keys, &asked).await? else {
        return wrong(&here, asked);
    };
    let found = Some(followed(&mut tx, it, &with).await?);
    let (words, problems) = (Words(&here.voice), Problems::default());
    page(&FollowPage { words, here: &here, form: asked, found, problems })
}

/// The same for whoever asked it while they were in: their own page leads here, and they type no code.
pub async fn read_own(visit: Visit<Known, mine::Which>) -> Result<Response> {
    let Visit { who, here, asked, house, mut tx, .. } = visit;
    must_be_on(&here)?;
    let it = questions::with_number(&mut tx, asked.nummer).await?;
    let it = it.filter(|it| it.asked_by_id == Some(who.id)).ok_or(Error::NotFound)?;
    let with = Unlocked::with(&house.keys, tx.centre, &it)?;
    let form =
        Slip { nummer: it.number.to_string(), code: with.code(&it)?, bericht: String::new() };
    let found = Some(followed(&mut tx, it, &with).await?);
    let (words, problems) = (Words(&here.voice), Problems::default());
    page(&FollowPage { words, here: &here, form, found, problems })
}

/// Whoever asked adds a word, and it waits anew.
pub async fn add_word(mut deed: Deed<Anyone, Slip>) -> Result<Response> {
    must_be_on(&deed.here)?;
    may_try(&deed.house, &deed.here, &deed.street, &deed.form)?;
    let house = deed.house.clone();
    let Some((it, with)) = opened(&mut deed.tx, &house.keys, &deed.form).await? else {
        let (_, here, form, _) = deed.look_only().await?;
        return wrong(&here, form);
    };
    let words = Words(&deed.here.voice);
    let mut problems = Problems::default();
    let text = filled::text(words, &mut problems, "bericht", &deed.form.bericht);
    if it.is_closed() || LINES_MAX <= lines::n_of(&mut deed.tx, it.id).await? {
        problems = Problems::one("bericht", words.follow_no_more());
    }
    let before = followed(&mut deed.tx, it, &with).await?;
    // The same once more is the same page, loaded again.
    let is_again = before.lines.last().is_some_and(|line| {
        matches!(line.kind, LineKind::Word | LineKind::Asked) && line.text == text
    });
    if !problems.is_empty() || is_again {
        let is_fine = problems.is_empty();
        let (_, here, form, _) = deed.look_only().await?;
        let form = if is_fine { Slip { bericht: String::new(), ..form } } else { form };
        let (words, found) = (Words(&here.voice), Some(before));
        let again = FollowPage { words, here: &here, form, found, problems };
        return if is_fine { page(&again) } else { page_again(&again) };
    }
    let id = before.it.id;
    say(&mut deed.tx, &with, id, LineKind::Word, None, &text).await?;
    let before = answer_before(&deed.here.centre, deed.tx.now)?;
    questions::wait_anew(&mut deed.tx, id, before).await?;
    shown_again(deed, &house, &with).await
}

/// Whoever asked needs no answer any more.
pub async fn close(mut deed: Deed<Anyone, Slip>) -> Result<Response> {
    must_be_on(&deed.here)?;
    may_try(&deed.house, &deed.here, &deed.street, &deed.form)?;
    let house = deed.house.clone();
    let Some((it, with)) = opened(&mut deed.tx, &house.keys, &deed.form).await? else {
        let (_, here, form, _) = deed.look_only().await?;
        return wrong(&here, form);
    };
    questions::close(&mut deed.tx, it.id, Outcome::Themselves).await?;
    shown_again(deed, &house, &with).await
}

/// Keeps what was done, and shows how it stands now.
async fn shown_again(deed: Deed<Anyone, Slip>, house: &House, with: &Unlocked) -> Result<Response> {
    let (_, here, form, mut tx) = deed.save_and_look().await?;
    let Some((it, _)) = opened(&mut tx, &house.keys, &form).await? else {
        return Err(Error::NotFound);
    };
    let found = Some(followed(&mut tx, it, with).await?);
    let form = Slip { bericht: String::new(), ..form };
    let (words, problems) = (Words(&here.voice), Problems::default());
    page(&FollowPage { words, here: &here, form, found, problems })
}
