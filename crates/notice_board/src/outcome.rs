//! "Is het gelukt?": both say so, and only then it counts. Thanks are words, and there are no
//! points.
use crate::hanging::{self, at};
use crate::notice::{Notice, Outcome, State, path_of};
use crate::queries::{outcomes, stories};
use crate::words::Words;
use crate::{PATH as BOARD, board, letters, mine, must_be_on, story};
use askama::Template;
use axum::response::Response;
use kernel::jiff::SignedDuration;
use kernel::{
    Deed, Error, Here, House, Neighbour, Person, Result, Talking, Tx, Visit, Writing, page,
};

pub const DOWN_PATH: &str = "/prikbord/{welk}/haal-weg";
pub const ON_PATH: &str = "/prikbord/{welk}/laat-hangen";
pub const CAME_TRUE_PATH: &str = "/prikbord/{welk}/gelukt";

/// Whoever said "not yet" is left alone for so long.
const ASKED_AGAIN_AFTER: SignedDuration = SignedDuration::from_hours(7 * 24);

#[derive(serde::Deserialize)]
pub struct Which {
    welk: String,
}

#[derive(serde::Deserialize)]
pub struct Said {
    welk: String,
    /// `ja`: it came true.
    #[serde(default)]
    gelukt: String,
}

impl Said {
    fn outcome(&self) -> Outcome {
        if self.gelukt == "ja" { Outcome::Yes } else { Outcome::No }
    }
}

#[derive(Template)]
#[template(path = "down.html")]
struct DownPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    notice: Notice,
}

/// What somebody looks after: others hear that it is not there.
async fn own(tx: &mut Tx, here: &Here, slug: &str) -> Result<Notice> {
    must_be_on(here)?;
    let notice = at(tx, slug).await?;
    if notice.is_kept_by(here) { Ok(notice) } else { Err(Error::NotFound) }
}

/// "Dit briefje weghalen?"
pub async fn ask(visit: Visit<Neighbour, Which>) -> Result<Response> {
    let Visit { here, asked, mut tx, .. } = visit;
    let notice = own(&mut tx, &here, &asked.welk).await?;
    page(&DownPage { words: Words(&here.voice), here: &here, notice })
}

pub async fn take_down(mut deed: Deed<Neighbour, Said>) -> Result<Response> {
    let notice = own(&mut deed.tx, &deed.here, &deed.form.welk).await?;
    let outcome = deed.form.outcome();
    let is_first = hanging::take_down(&mut deed.tx, &notice, outcome).await?;
    let comes_true = outcome == Outcome::Yes && notice.outcome != Outcome::Yes;
    if is_first && comes_true {
        let n_confirmed = outcomes::n_confirmed(&mut deed.tx, notice.id).await?;
        count(&mut deed.tx, &deed.here, n_confirmed).await?;
    }
    let words = Words(&deed.here.voice);
    let says = if outcome == Outcome::Yes { words.is_down_thanks() } else { words.is_down_now() };
    let says = says.to_owned();
    let goes_to = match outcome {
        _ if notice.is_at_desk() => BOARD.to_owned(),
        Outcome::Yes => format!("{}/verhaal", notice.path()),
        _ => mine::PATH.to_owned(),
    };
    deed.done_saying(&goes_to, &says).await
}

async fn count(tx: &mut Writing, here: &Here, n_matches: i64) -> Result<()> {
    if n_matches == 0 {
        return Ok(());
    }
    outcomes::count(tx, &board::month_of(here), n_matches).await
}

/// "Ja, laat hangen": its whole term once more, also when it came down already. What no host has
/// looked at yet waits for one again.
pub async fn let_hang(mut deed: Deed<Neighbour, Which>) -> Result<Response> {
    let notice = own(&mut deed.tx, &deed.here, &deed.form.welk).await?;
    if notice.is_removed || matches!(notice.state, State::Held | State::Refused) {
        return Err(Error::NotAllowed("hang up what the team decides about"));
    }
    let words = Words(&deed.here.voice);
    let says = if notice.held_for.is_empty() {
        hanging::hang(&mut deed.tx, &notice).await?;
        let says = if notice.hangs(deed.tx.now) { words.hangs_on() } else { words.hangs_again() };
        says.to_owned()
    } else {
        let look_before = moderation::next_working_day_ends(&deed.here.centre, deed.tx.now)?;
        let waits = Notice { state: State::Held, look_before, ..notice.clone() };
        hanging::change(&mut deed.tx, &waits, &notice).await?;
        letters::waits(&mut deed.tx, &deed.house, &waits).await?;
        words.is_held(deed.here.moment(look_before))
    };
    deed.done_saying(&notice.path(), &says).await
}

/// Whoever answered says that it came true. Only those who talk about it can.
pub async fn came_true(mut deed: Deed<Neighbour, Said>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let notice = at(&mut deed.tx, &deed.form.welk).await?;
    let path = path_of(&deed.form.welk);
    let talking = deed.house.talking_about(&mut deed.tx, &deed.here, &path).await?;
    let own = talking.iter().find(|own| own.from == deed.who.id && !notice.is_of(&deed.who));
    let Some(own) = own else { return Err(Error::NotFound) };
    let is_yes = deed.form.outcome() == Outcome::Yes;
    if is_yes {
        let is_new = outcomes::confirm(&mut deed.tx, notice.id, deed.who.id).await?;
        if is_new && notice.outcome == Outcome::Yes {
            count(&mut deed.tx, &deed.here, 1).await?;
        }
    } else {
        outcomes::not_yet(&mut deed.tx, notice.id, deed.who.id).await?;
    }
    let words = Words(&deed.here.voice);
    let says = if is_yes { words.thanks() } else { words.not_yet_said() }.to_owned();
    let goes_to = own.path.clone();
    deed.done_saying(&goes_to, &says).await
}

/// What whoever answers a notice reads when the team did not let it hang, or looks at it first.
#[derive(Template)]
#[template(path = "removed_in_talk.html")]
struct Removed<'a> {
    words: Words<'a>,
    is_held: bool,
}

#[derive(Template)]
#[template(path = "in_talk.html")]
struct InTalk<'a> {
    words: Words<'a>,
    here: &'a Here,
    notice: &'a Notice,
    is_own: bool,
    has_confirmed: bool,
}

impl InTalk<'_> {
    /// That it says something else now; nothing of what a host has not looked at yet.
    fn changed_says(&self) -> Option<String> {
        let changed_at = self.notice.changed_at.filter(|_| self.notice.hangs(self.here.now))?;
        Some(self.words.changed_on(self.here.date(changed_at)))
    }
}

/// What stands in a talk about a notice, for one of the two.
pub async fn in_talk(tx: &mut Tx, here: &Here, talking: &Talking) -> Result<Option<String>> {
    let Some(slug) = talking.subject.path.strip_prefix(path_of("").as_str()) else {
        return Ok(None);
    };
    let notice = match at(tx, slug).await {
        Err(Error::NotFound) => return Ok(None),
        notice => notice?,
    };
    let Some(person) = &here.person else { return Ok(None) };
    let is_held = notice.state == State::Held;
    if notice.is_removed || is_held || notice.state == State::Refused {
        let is_other = notice.author_id != Some(person.id);
        let warning = is_other.then(|| Removed { words: Words(&here.voice), is_held }.render());
        return Ok(warning.transpose()?);
    }
    // Who has not been answered yet would take the question for one about the message.
    if !talking.is_answered {
        return Ok(None);
    }
    let is_own = notice.is_kept_by(here) && talking.from != person.id;
    if !is_own && talking.from != person.id {
        return Ok(None);
    }
    let said = outcomes::said(tx, notice.id, person.id).await?;
    let is_told = is_own && notice.outcome == Outcome::Yes && !notice.hangs(tx.now);
    let is_asked_later =
        said.as_ref().is_some_and(|own| !own.came_true && tx.now < own.said_at + ASKED_AGAIN_AFTER);
    if is_told || is_asked_later {
        return Ok(None);
    }
    let has_confirmed = said.is_some_and(|own| own.came_true);
    let words = Words(&here.voice);
    let asked = InTalk { words, here, notice: &notice, is_own, has_confirmed }.render()?;
    let story = stories::of_notice(tx, notice.id).await?;
    let story = story.filter(|story| story.other_id == Some(person.id));
    let story = story.map(|story| story::asks(here, person, &story)).transpose()?;
    Ok(Some(asked + &story.unwrap_or_default()))
}

/// The desk speaks for somebody no more: the notice and what was said about it are theirs.
pub async fn hand_over(
    tx: &mut Writing,
    house: &House,
    notice: &Notice,
    to: &Person,
) -> Result<()> {
    crate::queries::notices::hand_over(tx, notice.id, to.id).await?;
    if let Some(handed) = crate::queries::notices::with_id(tx, notice.id).await?
        && handed.hangs(tx.now)
    {
        hanging::tell_the_floor(tx, &handed).await?;
    }
    house.pass_on_talk(tx, &notice.path(), to.id).await
}
