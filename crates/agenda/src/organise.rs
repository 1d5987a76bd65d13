//! Putting something on the calendar, doing it once more, and changing it.
use crate::activity::{self, Activity, Mark, Setting, State};
use crate::changes::{Stood, Told};
use crate::filled::Filled;
use crate::level::Level;
use crate::planner::{self, AtOnce, Planner};
use crate::queries::flyers::Flyer;
use crate::queries::{activities, dates, gathered, proposals, sign_ups};
use crate::repeat::{self, Again, weekday_word};
use crate::seats::WaitingList;
use crate::starters::Starter;
use crate::words::Words;
use crate::{NAME, RESERVED, checked, coming, flyers, must_be_on, proposal, upkeep};
use askama::Template;
use axum::response::Response;
use drafts::Beside;
use kernel::place::{self, Place};
use kernel::scene::Scene;
use kernel::spoken::Spoken;
use kernel::{
    Deed, Here, Neighbour, Problems, Result, Tx, Visit, Writing, page, page_again, people, slug,
};

pub const NEW_PATH: &str = "/agenda/nieuw";
pub const CHANGE_PATH: &str = "/agenda/{welke}/pas-aan";
/// What the log calls it.
pub const PUT_UP: &str = "agenda_put_up";

#[derive(serde::Deserialize)]
pub struct Which {
    pub welke: String,
    /// Whether they go on with what was kept of the form.
    #[serde(default)]
    verder: String,
}

/// With what a new form begins.
#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub struct Begin {
    /// An activity that is done once more.
    kopie: String,
    /// A photo of a flyer that says what this is.
    flyer: String,
    voorbeeld: String,
    verder: String,
}

#[derive(Template)]
#[template(path = "organise.html")]
struct OrganisePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    form: Filled,
    places: Vec<Place>,
    problems: Problems,
    /// As what it will stand there.
    state: State,
    /// Whether whoever is here says yes to a proposal by saving it.
    says_yes: bool,
    draft: Beside<'a>,
    /// What the form is filled in from.
    flyer: Option<Flyer>,
}

impl OrganisePage<'_> {
    fn is_new(&self) -> bool {
        self.form.welke.is_empty()
    }
    fn is_proposal(&self) -> bool {
        self.state == State::Proposed
    }
    /// Examples to begin with, above an empty form.
    fn starters(&self) -> &'static [Starter] {
        let is_empty = self.is_new() && self.form.titel.is_empty() && self.problems.is_empty();
        if is_empty { &Starter::ALL } else { &[] }
    }
    fn marks(&self) -> [Mark; Mark::ALL.len()] {
        Mark::ALL
    }
    fn scenes(&self) -> &'static [Scene] {
        Scene::ALL
    }
    fn is_marked(&self, mark: &Mark) -> bool {
        self.form.merk.iter().any(|word| word == mark.as_str())
    }
    fn languages(&self) -> [Spoken; Spoken::ALL.len()] {
        Spoken::ALL
    }
    fn is_spoken(&self, language: &Spoken) -> bool {
        self.form.taal.iter().any(|tag| tag == language.tag)
    }
    fn levels(&self) -> [Level; Level::ALL.len()] {
        Level::ALL
    }
    fn is_at(&self, place: &Place) -> bool {
        self.form.plek == place.id.to_string()
    }
    fn ways(&self) -> &'static [Again] {
        &Again::ALL
    }
    /// The word of each weekday, how it is said, and whether it is ticked.
    fn weekdays(&self) -> Vec<(&'static str, String, bool)> {
        let day = |day| {
            let word = weekday_word(day);
            (word, self.here.voice.weekday(day), self.form.ook.iter().any(|own| own == word))
        };
        repeat::weekdays().map(day).collect()
    }
    fn heading(&self) -> &str {
        match self.form.titel.trim() {
            _ if self.is_new() => self.words.organise_new(),
            "" => self.words.organise_change(),
            title => title,
        }
    }
    fn button_says(&self) -> &str {
        match self.state {
            State::Proposed => self.words.propose_send(),
            _ if self.is_new() || self.says_yes => self.words.organise_put_up(),
            _ => self.words.organise_save(),
        }
    }
    fn action(&self) -> String {
        if self.is_new() { NEW_PATH.to_owned() } else { change_path(&self.form.welke) }
    }
    fn setting_says(&self, word: &str) -> &str {
        match Setting::from_word(word) {
            Setting::There => self.words.setting_there(),
            Setting::Home => self.words.setting_home(),
            Setting::Both => self.words.setting_both(),
        }
    }
    fn list_says(&self, word: &str) -> &str {
        match WaitingList::from_word(word) {
            WaitingList::None => self.words.list_none(),
            WaitingList::MovesUp => self.words.list_moves_up(),
            WaitingList::Asks => self.words.list_asks(),
        }
    }

    // A part that is seldom needed opens when something in it is filled in or wrong.

    fn has_more_again(&self) -> bool {
        let is_few = Again::from_word(&self.form.herhaal) == Again::EveryFewWeeks;
        let is_wrong = self.problems.at("weken").or(self.problems.at("tm")).is_some();
        is_few || is_wrong || !self.form.ook.is_empty() || !self.form.tm.is_empty()
    }
    fn has_more_about(&self) -> bool {
        let form = &self.form;
        let is_chosen = [&form.merk, &form.taal].iter().any(|own| !own.is_empty());
        let is_filled = [&form.meer, &form.kosten, &form.niveau].iter().any(|own| !own.is_empty());
        is_chosen || is_filled || self.is_wrong(&["meer", "kosten"])
    }
    fn has_more_sign_up(&self) -> bool {
        let form = &self.form;
        let usual = [(&form.bellers, "0"), (&form.sluit, "0"), (&form.lijst, "moves_up")];
        let is_usual = usual.iter().all(|(own, usual)| own.is_empty() || own == usual);
        !is_usual || !form.stil.is_empty() || self.is_wrong(&["bellers", "sluit"])
    }
    fn has_more_contact(&self) -> bool {
        let is_filled = !self.form.telefoon.is_empty() || !self.form.met.is_empty();
        is_filled || self.is_wrong(&["telefoon", "met"])
    }
    fn is_wrong(&self, fields: &[&str]) -> bool {
        fields.iter().any(|field| self.problems.at(field).is_some())
    }
}

/// The form as its draft knows it; without a name it is that for something new.
fn draft_of(slug: &str) -> drafts::Form {
    let (item, path) = match slug {
        "" => ("nieuw".to_owned(), NEW_PATH.to_owned()),
        slug => (format!("pas-aan {slug}"), change_path(slug)),
    };
    drafts::Form { room: NAME, item, path }
}

pub fn change_path(slug: &str) -> String {
    format!("{}/pas-aan", activity::path_of(slug))
}

pub async fn show_new(visit: Visit<Neighbour, Begin>) -> Result<Response> {
    let Visit { who, here, asked, mut tx, .. } = visit;
    must_be_on(&here)?;
    let form = match asked.kopie.as_str() {
        "" => Starter::from_word(&asked.voorbeeld).filled(&here),
        slug => {
            let activity = activity::at(&mut tx, slug).await?;
            activity.let_organise(&who, &here)?;
            Filled::once_more(&activity, &here)?
        }
    };
    let goes_on = !asked.verder.is_empty();
    let draft = Beside::open(&mut tx, &here, who.id, draft_of(""), goes_on).await?;
    let form = draft.fields().unwrap_or(Filled { flyer: asked.flyer, ..form });
    let flyer = flyers::beside(&mut tx, &here, &form.flyer).await?;
    let state = AtOnce::here(&mut tx).await?.state_for(&who, &here);
    let places = place::all(&mut tx).await?;
    let (words, problems, says_yes) = (Words(&here.voice), Problems::default(), false);
    page(&OrganisePage {
        words,
        here: &here,
        form,
        places,
        problems,
        state,
        says_yes,
        draft,
        flyer,
    })
}

pub async fn show(visit: Visit<Neighbour, Which>) -> Result<Response> {
    let Visit { who, here, asked, mut tx, .. } = visit;
    must_be_on(&here)?;
    let activity = activity::at(&mut tx, &asked.welke).await?;
    activity.let_organise(&who, &here)?;
    let goes_on = !asked.verder.is_empty();
    let draft = draft_of(&activity.slug);
    let draft = Beside::open(&mut tx, &here, who.id, draft, goes_on).await?;
    let form = match draft.fields() {
        Some(kept) => Filled { welke: activity.slug.clone(), ..kept },
        None => Filled::of(&activity)?,
    };
    let state = state_after(&mut tx, &who, &here, Some(&activity)).await?;
    let places = place::all(&mut tx).await?;
    let says_yes = activity.state != state;
    let (words, problems, flyer) = (Words(&here.voice), Problems::default(), None);
    page(&OrganisePage {
        words,
        here: &here,
        form,
        places,
        problems,
        state,
        says_yes,
        draft,
        flyer,
    })
}

/// As what it stands there when this person saves it: what was proposed is on the calendar as
/// soon as somebody saves it who may say yes.
async fn state_after(
    tx: &mut Tx,
    who: &Neighbour,
    here: &Here,
    former: Option<&Activity>,
) -> Result<State> {
    match former.map(|own| own.state) {
        Some(State::On | State::Ended) => Ok(State::On),
        Some(State::Proposed) if here.lets_in::<Planner>(Some(&who.0)) => Ok(State::On),
        Some(State::Proposed) => Ok(State::Proposed),
        None => Ok(AtOnce::here(tx).await?.state_for(who, here)),
    }
}

pub async fn put_up(deed: Deed<Neighbour, Filled>) -> Result<Response> {
    must_be_on(&deed.here)?;
    keep(deed, None).await
}

pub async fn change(mut deed: Deed<Neighbour, Filled>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let slug = deed.form.welke.clone();
    let former = activity::at(&mut deed.tx, &slug).await?;
    former.let_organise(&deed.who, &deed.here)?;
    keep(deed, Some(former)).await
}

async fn keep(mut deed: Deed<Neighbour, Filled>, former: Option<Activity>) -> Result<Response> {
    let state = state_after(&mut deed.tx, &deed.who, &deed.here, former.as_ref()).await?;
    let places = place::all(&mut deed.tx).await?;
    let activity = match deed.form.over(former.as_ref(), &places, &deed.here, state) {
        Ok(activity) => activity,
        Err(problems) => return again(deed, former, state, problems).await,
    };
    let activity = match &former {
        Some(_) => activity,
        None => Activity {
            slug: free_slug(&mut deed.tx, &activity.title).await?,
            owner_id: Some(deed.who.id),
            ..activity
        },
    };
    let n_placed = sign_ups::most_placed(&mut deed.tx, activity.id).await?;
    if activity.n_places.is_some_and(|n_places| n_places < n_placed) {
        let says = Words(&deed.here.voice).fewer_than_come(n_placed);
        return again(deed, former, state, Problems::one("plekken", says)).await;
    }
    let draft = draft_of(&deed.form.welke);
    drafts::forget(&mut deed.tx, deed.who.id, draft.room, &draft.item).await?;
    if planner::is_team(&deed.here) {
        flyers::work_off(&mut deed.tx, deed.form.flyer.parse().ok()).await?;
    }
    if state == State::Proposed {
        return propose(deed, former, activity).await;
    }
    let told = put_on_the_calendar(&mut deed, former.as_ref(), &activity).await?;
    let done = Words(&deed.here.voice).organise_done().to_owned();
    told.end(deed, &activity.path(), &done).await
}

/// Keeps what waits for somebody to say yes.
async fn propose(
    mut deed: Deed<Neighbour, Filled>,
    former: Option<Activity>,
    activity: Activity,
) -> Result<Response> {
    activities::keep(&mut deed.tx, &activity).await?;
    if former.is_none() {
        proposals::add(&mut deed.tx, activity.id, deed.who.id, "").await?;
    }
    let says = Words(&deed.here.voice).propose_done().to_owned();
    deed.done_saying(&activity.path(), &says).await
}

/// Keeps an activity and its dates, and tells everybody who counted on one that changed.
async fn put_on_the_calendar(
    deed: &mut Deed<Neighbour, Filled>,
    former: Option<&Activity>,
    activity: &Activity,
) -> Result<Told> {
    let zone = deed.here.centre.zone.clone();
    let (tx, house, who) = (&mut deed.tx, &deed.house, deed.who.id);
    let stood = match former {
        Some(former) => Some(Stood::now(tx, former).await?),
        None => None,
    };
    activities::keep(tx, activity).await?;
    gathered::touch(tx, activity.id).await?;
    upkeep::put_dates(tx, activity, &zone).await?;
    checked::keep(tx, activity).await?;
    let told = match stood {
        Some(stood) => {
            settle(tx, house, activity).await?;
            stood.tell(tx, house, activity).await?
        }
        None => Told::default(),
    };
    if former.is_some_and(|former| former.state == State::Proposed) {
        proposal::say_yes(tx, house, activity, who).await?;
    }
    people::log_act(tx, Some(who), None, PUT_UP, &activity.slug).await?;
    kernel::centre::touch(tx).await?;
    Ok(told)
}

/// With more places than before, who waits moves up.
async fn settle(tx: &mut Writing, house: &kernel::House, activity: &Activity) -> Result<()> {
    let now = tx.now;
    for date in dates::coming(tx, activity.id, now).await? {
        coming::settle(tx, house, activity, &date).await?;
    }
    Ok(())
}

/// A word for the address that no other activity has, and no page of the room.
pub async fn free_slug(tx: &mut Tx, title: &str) -> Result<String> {
    let wished = slug::of(title).unwrap_or_else(|| "activiteit".to_owned());
    let taken = activities::slugs_like(tx, &wished).await?;
    let is_taken = |slug: &str| RESERVED.contains(&slug) || taken.iter().any(|own| own == slug);
    Ok(slug::free(&wished, is_taken))
}

async fn again(
    deed: Deed<Neighbour, Filled>,
    former: Option<Activity>,
    state: State,
    problems: Problems,
) -> Result<Response> {
    let says_yes = former.is_some_and(|former| former.state != state);
    let (_, here, form, mut tx) = deed.look_only().await?;
    let places = place::all(&mut tx).await?;
    let (words, draft) = (Words(&here.voice), Beside::again(&here, draft_of(&form.welke)));
    let flyer = flyers::beside(&mut tx, &here, &form.flyer).await?;
    page_again(&OrganisePage {
        words,
        here: &here,
        form,
        places,
        problems,
        state,
        says_yes,
        draft,
        flyer,
    })
}
