//! "Hang een briefje op": what it is, its story, and a last look. One form that goes from step to
//! step with all that was typed, so that it works without script and its draft is kept.
use crate::card::Card;
use crate::filled::{Filled, Step, one_line};
use crate::hanging::{self, Terms};
use crate::holding;
use crate::kind::{Category, Kind};
use crate::looker::Looker;
use crate::notice::{Notice, NoticeId, Outcome, RESERVED, STANDING_MAX, State, photo_says};
use crate::queries::notices;
use crate::words::Words;
use crate::{NAME, at_hand, letters, must_be_on};
use askama::Template;
use axum::response::Response;
use drafts::Beside;
use kernel::jiff::SignedDuration;
use kernel::{
    Deed, Desk, Error, Here, Limit, Neighbour, Problems, Result, Tx, Visit, Writing, asset, page,
    page_again, slug,
};
use photos::WithPhoto;

pub const PATH: &str = "/prikbord/nieuw";
/// Nobody keeps more notices true in a day.
const HUNG_UP: Limit = Limit::new(30, SignedDuration::from_hours(24));

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub struct Asked {
    /// Whether they go on with what was kept of the form.
    verder: String,
    /// A kind, for whoever comes from a page about it.
    soort: String,
}

#[derive(Template)]
#[template(path = "step.html")]
struct StepPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    form: Filled,
    step: Step,
    /// Whether whoever is here may hang up for somebody else.
    is_at_desk: bool,
    /// The notice as it will hang, at the last step.
    card: Option<Card>,
    /// By when a host has looked at it, where one looks first.
    look_before: Option<String>,
    terms: Terms,
    problems: Problems,
    draft: Beside<'a>,
}

impl StepPage<'_> {
    fn kinds(&self) -> [Kind; 5] {
        Kind::ALL
    }

    fn categories(&self) -> [Category; 9] {
        Category::ALL
    }

    fn title(&self) -> &str {
        match self.step {
            Step::What => self.words.step_what(),
            Step::Story => self.words.step_story(),
            Step::Look => self.words.step_look(),
        }
    }

    fn is_kind(&self, kind: &Kind) -> bool {
        self.form.soort == kind.as_str()
    }

    fn is_category(&self, category: &Category) -> bool {
        self.form.wat == category.as_str()
    }

    fn is_request(&self) -> bool {
        self.form.kind().is_some_and(Kind::is_request)
    }

    fn photo_says(&self) -> String {
        photo_says(&self.words, &one_line(&self.form.alt), &one_line(&self.form.titel))
    }

    fn days(&self) -> i64 {
        match self.form.kind() {
            Some(kind) if kind.is_soon_over() => self.terms.requests_days,
            _ => self.terms.offers_days,
        }
    }
}

/// The form as its draft knows it.
fn draft() -> drafts::Form {
    drafts::Form { room: NAME, item: "nieuw".to_owned(), path: PATH.to_owned() }
}

async fn step_page<'a>(
    tx: &mut Tx,
    here: &'a Here,
    who: &Neighbour,
    form: Filled,
    step: Step,
    (problems, draft): (Problems, Beside<'a>),
) -> Result<StepPage<'a>> {
    let words = Words(&here.voice);
    let terms = Terms::of_centre(tx).await?;
    let is_at_desk = here.lets_in::<Desk>(Some(&who.0));
    let card = form.kind().filter(|_| step == Step::Look).map(|kind| Card {
        path: "#".to_owned(),
        kind,
        title: one_line(&form.titel),
        picture: asset::drawing("").to_owned(),
        name: if form.namens.trim().is_empty() { who.name.clone() } else { one_line(&form.namens) },
        spot: one_line(&form.waar),
        by: String::new(),
        days_left: String::new(),
        is_sunken: false,
    });
    let is_last = step == Step::Look && form.namens.trim().is_empty();
    let waits = is_last && !holding::why(tx, here, who, &form.text()).await?.is_empty();
    let look_before = match waits {
        true => Some(here.moment(moderation::next_working_day_ends(&here.centre, here.now)?)),
        false => None,
    };
    Ok(StepPage { words, here, form, step, is_at_desk, card, look_before, terms, problems, draft })
}

pub async fn show(visit: Visit<Neighbour, Asked>) -> Result<Response> {
    let Visit { who, here, asked, mut tx, .. } = visit;
    must_be_on(&here)?;
    let draft = Beside::open(&mut tx, &here, who.id, draft(), !asked.verder.is_empty()).await?;
    let fresh = || Filled { soort: asked.soort, ..Filled::default() };
    let form: Filled = draft.fields().unwrap_or_else(fresh);
    // A photo that lay ready goes after a while.
    let step = form.step().min(Step::Story);
    page(&step_page(&mut tx, &here, &who, form, step, (Problems::default(), draft)).await?)
}

pub async fn go_on(mut deed: Deed<Neighbour, WithPhoto<Filled>>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let step = deed.form.form.step();
    if !deed.form.form.namens.trim().is_empty() && !deed.here.lets_in::<Desk>(Some(&deed.who.0)) {
        return Err(Error::NotAllowed("hang up for somebody else"));
    }
    let is_back = deed.form.form.doe == "terug";
    let words = Words(&deed.here.voice);
    let mut problems = match is_back {
        true => Problems::default(),
        false => deed.form.form.problems(words, step),
    };
    photo_at_hand(&mut deed, &mut problems).await?;
    if problems.is_empty() && step == Step::Look && !is_back {
        match may_not_hang(&mut deed).await? {
            None => return hang_up(deed).await,
            Some(says) => problems.add("titel", says),
        }
    }
    let next = match (is_back, problems.is_empty()) {
        (true, _) => step.before(),
        (false, true) => step.after(),
        // What the photo shows is asked beside it; another field stands in an earlier step.
        (false, false) if step == Step::Look && problems.at("alt").is_none() => Step::What,
        (false, false) => step,
    };
    let is_right = problems.is_empty();
    let (who, here, WithPhoto { form, .. }, mut tx) = deed.save_and_look().await?;
    let draft = Beside::again(&here, draft());
    let again = step_page(&mut tx, &here, &who, form, next, (problems, draft)).await?;
    if is_right { page(&again) } else { page_again(&again) }
}

async fn photo_at_hand(
    deed: &mut Deed<Neighbour, WithPhoto<Filled>>,
    problems: &mut Problems,
) -> Result<()> {
    let Deed { who, here, form: WithPhoto { form, photo }, tx, .. } = deed;
    form.staat_klaar = at_hand::photo(tx, here, who.id, form.staat_klaar, photo, problems).await?;
    Ok(())
}

/// Why this person can hang up nothing now.
async fn may_not_hang(deed: &mut Deed<Neighbour, WithPhoto<Filled>>) -> Result<Option<String>> {
    let words = Words(&deed.here.voice);
    if let Some(sanction) = moderation::standing(&mut deed.tx, deed.who.id, NAME).await? {
        return Ok(Some(words.you_are_silent(deed.here.moment(sanction.until))));
    }
    let is_for_oneself = deed.form.form.namens.trim().is_empty();
    let n_standing = notices::n_standing(&mut deed.tx, deed.who.id).await?;
    if is_for_oneself && STANDING_MAX <= n_standing {
        return Ok(Some(words.too_many(STANDING_MAX)));
    }
    Ok(None)
}

/// The same words that this person hung up before, and that still stand.
async fn same(tx: &mut Tx, who: &Neighbour, form: &Filled) -> Result<Option<Notice>> {
    let all = notices::of_author(tx, who.id).await?;
    let (title, story, now) = (one_line(&form.titel), form.story(), tx.now);
    let stands = |own: &Notice| own.hangs(now) || own.state == State::Held;
    Ok(all.into_iter().find(|own| stands(own) && own.title == title && own.story == story))
}

async fn hang_up(mut deed: Deed<Neighbour, WithPhoto<Filled>>) -> Result<Response> {
    let form = deed.form.form.clone();
    let is_for_oneself = form.namens.trim().is_empty();
    if is_for_oneself && let Some(same) = same(&mut deed.tx, &deed.who, &form).await? {
        let says = Words(&deed.here.voice).hangs_already().to_owned();
        return deed.done_saying(&same.path(), &says).await;
    }
    let key = format!("{NAME}/hang/{}/{}", deed.tx.centre, deed.who.id);
    if !deed.house.limits.allow(&key, HUNG_UP, deed.tx.now) {
        return Err(Error::TooOften);
    }
    let notice = notice(&mut deed, &form).await?;
    drafts::forget(&mut deed.tx, deed.who.id, NAME, &draft().item).await?;
    let words = Words(&deed.here.voice);
    let says = match notice.state {
        State::Held => {
            notices::add(&mut deed.tx, &notice).await?;
            hanging::show_to_the_hosts(&mut deed.tx, &notice).await?;
            letters::waits(&mut deed.tx, &deed.house, &notice).await?;
            words.is_held(deed.here.moment(notice.look_before))
        }
        _ => {
            hanging::hang_new(&mut deed.tx, &notice).await?;
            words.is_hung_up().to_owned()
        }
    };
    deed.done_saying(&notice.path(), &says).await
}

/// What was filled in as a notice that stands from now on.
async fn notice(deed: &mut Deed<Neighbour, WithPhoto<Filled>>, form: &Filled) -> Result<Notice> {
    let Deed { who, here, tx, .. } = deed;
    let name = one_line(&form.namens);
    let is_for_oneself = name.is_empty();
    let looker = Looker::of(tx, here).await?;
    let held_for = match is_for_oneself {
        true => holding::why(tx, here, who, &form.text()).await?,
        false => holding::Reasons::default(),
    };
    let organisation = looker.organisation.as_ref().filter(|_| looker.is_partner());
    let kind = form.kind().ok_or(Error::NotUnderstood("the kind of a notice".to_owned()))?;
    let title = one_line(&form.titel);
    Ok(Notice {
        id: NoticeId::fresh(),
        slug: free_slug(tx, &title).await?,
        kind,
        category: form.category(),
        title,
        story: form.story(),
        spot: one_line(&form.waar),
        photo_id: form.staat_klaar,
        photo_alt: form.staat_klaar.map(|_| one_line(&form.alt)).unwrap_or_default(),
        author_id: is_for_oneself.then_some(who.id),
        author_name: who.name.clone(),
        author_age: who.age,
        on_behalf_of: name,
        desk_id: (!is_for_oneself).then_some(who.id),
        organisation: organisation.map(|own| own.name.clone()).unwrap_or_default(),
        takes_partners: form.partners == "ja",
        state: if held_for.is_empty() { State::Hanging } else { State::Held },
        look_before: moderation::next_working_day_ends(&here.centre, tx.now)?,
        held_for,
        because: String::new(),
        is_removed: false,
        outcome: Outcome::Unknown,
        short_code: String::new(),
        made_at: tx.now,
        hung_at: tx.now,
        comes_down_at: Terms::of_centre(tx).await?.comes_down_at(kind, tx.now),
        version: 0,
        changed_at: None,
    })
}

/// A word for its address that no notice has.
pub async fn free_slug(tx: &mut Writing, title: &str) -> Result<String> {
    let wished = slug::of(title).unwrap_or_else(|| "briefje-1".to_owned());
    let taken = notices::slugs_like(tx, &wished).await?;
    Ok(slug::free(&wished, |slug| RESERVED.contains(&slug) || taken.iter().any(|own| own == slug)))
}
