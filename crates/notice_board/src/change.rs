//! "Verander": what a notice says, after it was hung up. What becomes unsafe by that waits for a
//! host as a new notice does; the day on which it comes down stays.
use crate::filled::{Filled, Step, one_line};
use crate::hanging;
use crate::holding::{self, Reasons};
use crate::kind::Category;
use crate::notice::{Notice, State};
use crate::words::Words;
use crate::{NAME, at_hand, letters, must_be_on};
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use kernel::jiff::SignedDuration;
use kernel::{Deed, Error, Here, Limit, Neighbour, Problems, Result, Tx, Visit, page, page_again};
use photos::{PhotoId, WithPhoto};

pub const PATH: &str = "/prikbord/{welk}/verander";
/// Whoever changes more in a day plays with it; each time somebody may have to look.
const CHANGED: Limit = Limit::new(30, SignedDuration::from_hours(24));

#[derive(serde::Deserialize)]
pub struct Which {
    welk: String,
}

#[derive(serde::Deserialize)]
pub struct Changed {
    welk: String,
    /// Which version of the notice they had before them.
    versie: i64,
    /// `ja`: from now on without its photo.
    #[serde(default)]
    foto_weg: String,
    #[serde(flatten)]
    filled: Filled,
}

impl Changed {
    fn of(notice: &Notice) -> Self {
        let filled = Filled {
            soort: notice.kind.as_str().to_owned(),
            titel: notice.title.clone(),
            meer: notice.story.clone(),
            wat: notice.category.as_str().to_owned(),
            waar: notice.spot.clone(),
            alt: notice.photo_alt.clone(),
            partners: if notice.takes_partners { "ja" } else { "" }.to_owned(),
            ..Filled::default()
        };
        let welk = notice.slug.clone();
        Self { welk, versie: notice.version, foto_weg: String::new(), filled }
    }

    /// The photo that it shows from now on: a new one, none, or the one that it has.
    fn photo(&self, notice: &Notice) -> Option<PhotoId> {
        let kept = notice.photo_id.filter(|_| self.foto_weg != "ja");
        self.filled.staat_klaar.or(kept)
    }
}

#[derive(Template)]
#[template(path = "change.html")]
struct ChangePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    /// As it stands now.
    notice: Notice,
    form: Changed,
    /// Somebody changed it while this was being typed.
    is_overtaken: bool,
    problems: Problems,
}

impl ChangePage<'_> {
    fn categories(&self) -> [Category; 9] {
        Category::ALL
    }

    fn is_category(&self, category: &Category) -> bool {
        self.form.filled.wat == category.as_str()
    }
}

/// What somebody looks after: others hear that it is not there.
async fn own(tx: &mut Tx, here: &Here, slug: &str) -> Result<Notice> {
    must_be_on(here)?;
    let notice = hanging::at(tx, slug).await?;
    if notice.is_kept_by(here) { Ok(notice) } else { Err(Error::NotFound) }
}

pub async fn ask(visit: Visit<Neighbour, Which>) -> Result<Response> {
    let Visit { here, asked, mut tx, .. } = visit;
    let notice = own(&mut tx, &here, &asked.welk).await?;
    if !notice.may_be_changed(here.now) {
        // There it stands why not.
        return Ok(Redirect::to(&notice.path()).into_response());
    }
    let (words, form) = (Words(&here.voice), Changed::of(&notice));
    let problems = Problems::default();
    page(&ChangePage { words, here: &here, notice, form, is_overtaken: false, problems })
}

pub async fn change(mut deed: Deed<Neighbour, WithPhoto<Changed>>) -> Result<Response> {
    let notice = own(&mut deed.tx, &deed.here, &deed.form.form.welk).await?;
    let problems = check(&mut deed, &notice).await?;
    if !problems.is_empty() {
        return again(deed, notice, problems).await;
    }
    let key = format!("{NAME}/change/{}/{}", deed.tx.centre, deed.who.id);
    if !deed.house.limits.allow(&key, CHANGED, deed.tx.now) {
        return Err(Error::TooOften);
    }
    let changed = changed(&mut deed, &notice).await?;
    if !hanging::change(&mut deed.tx, &changed, &notice).await? {
        return Err(Error::TooBusy);
    }
    let says = stands(&mut deed, &changed, &notice).await?;
    deed.done_saying(&notice.path(), &says).await
}

/// What is not right yet.
async fn check(
    deed: &mut Deed<Neighbour, WithPhoto<Changed>>,
    notice: &Notice,
) -> Result<Problems> {
    let Deed { who, here, form: WithPhoto { form, photo }, tx, .. } = deed;
    let words = Words(&here.voice);
    form.filled.soort = notice.kind.as_str().to_owned();
    let mut problems = Problems::default();
    if notice.version != form.versie {
        problems.add("titel", words.changed_meanwhile());
    } else if !notice.may_be_changed(tx.now) {
        problems.add("titel", words.change_not_now());
    } else if let Some(sanction) = moderation::standing(tx, who.id, NAME).await? {
        problems.add("titel", words.you_are_silent(here.moment(sanction.until)));
    } else {
        problems = form.filled.problems(words, Step::Story);
    }
    let ready = form.filled.staat_klaar;
    let ready = at_hand::photo(tx, here, who.id, ready, photo, &mut problems).await?;
    form.filled.staat_klaar = ready;
    Ok(problems)
}

/// The notice as it was filled in. What others read of it and was not there before is looked at as
/// in a new one.
async fn changed(
    deed: &mut Deed<Neighbour, WithPhoto<Changed>>,
    notice: &Notice,
) -> Result<Notice> {
    let Deed { who, here, form: WithPhoto { form, .. }, tx, .. } = deed;
    let photo_id = form.photo(notice);
    let filled = &form.filled;
    let changed = Notice {
        category: filled.category(),
        title: one_line(&filled.titel),
        story: filled.story(),
        spot: one_line(&filled.waar),
        photo_id,
        photo_alt: photo_id.map(|_| one_line(&filled.alt)).unwrap_or_default(),
        takes_partners: filled.partners == "ja",
        changed_at: Some(tx.now),
        ..notice.clone()
    };
    let reasons = match says_the_same(&changed, notice) {
        true => notice.held_for.clone(),
        false => holding::why(tx, here, who, &filled.text()).await?,
    };
    // Whoever did not hang it up looks once more, whatever it says now.
    let is_refused = notice.state == State::Refused;
    let held_for = if is_refused { Reasons::again() } else { reasons };
    let waits = !held_for.is_empty();
    Ok(Notice {
        state: if waits { State::Held } else { notice.state },
        look_before: match waits && notice.state != State::Held {
            true => moderation::next_working_day_ends(&here.centre, tx.now)?,
            false => notice.look_before,
        },
        held_for,
        ..changed
    })
}

fn says_the_same(one: &Notice, other: &Notice) -> bool {
    let said = |own: &Notice| {
        let texts = [&own.title, &own.story, &own.spot, &own.photo_alt].map(String::clone);
        (texts, own.photo_id)
    };
    said(one) == said(other)
}

/// How it stands now, as its owner reads it; hosts hear of what came to wait.
async fn stands(
    deed: &mut Deed<Neighbour, WithPhoto<Changed>>,
    changed: &Notice,
    before: &Notice,
) -> Result<String> {
    let words = Words(&deed.here.voice);
    if changed.state != State::Held {
        return Ok(words.is_changed().to_owned());
    }
    if changed.held_for.is_empty() {
        // Nothing of what made it wait is in it any more.
        let now = Notice { version: changed.version + 1, ..changed.clone() };
        hanging::hang(&mut deed.tx, &now).await?;
        return Ok(words.is_hung_up().to_owned());
    }
    if before.state != State::Held {
        letters::waits(&mut deed.tx, &deed.house, changed).await?;
    }
    Ok(words.is_held(deed.here.moment(changed.look_before)))
}

/// The page once more, with everything that was typed. A photo that came along stays at hand.
async fn again(
    deed: Deed<Neighbour, WithPhoto<Changed>>,
    notice: Notice,
    problems: Problems,
) -> Result<Response> {
    let (_, here, WithPhoto { form, .. }, _) = deed.save_and_look().await?;
    let is_overtaken = notice.version != form.versie;
    let form = Changed { versie: notice.version, ..form };
    let words = Words(&here.voice);
    page_again(&ChangePage { words, here: &here, notice, form, is_overtaken, problems })
}
