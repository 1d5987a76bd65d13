//! "Bedenk iets leuks": what a neighbour thought of, and what the team answers (R-Rosa-31).
use crate::activity::{
    Activity, ActivityId, BRIEF_MAX_CHARS, LED_BY_MAX_CHARS, Marks, PLACES_MAX, SPOT_MAX_CHARS,
    Setting, SigningUp, State, TITLE_MAX_CHARS,
};
use crate::filled::line;
use crate::level::Level;
use crate::planner::Planner;
use crate::queries::activities;
use crate::queries::proposals::{self, Answer, Proposal};
use crate::seats::WaitingList;
use crate::words::Words;
use crate::{NAME, activity, must_be_on, organise};
use askama::Template;
use axum::response::Response;
use drafts::Beside;
use kernel::place::PlaceId;
use kernel::scene::Scene;
use kernel::spoken::Languages;
use kernel::{
    BackRoomItem, Deed, Here, House, Neighbour, Nothing, PersonId, Problems, Result, Tx, Visit,
    Voice, Waiting, Writing, page, page_again, people,
};
use telling::{Letter, Urgency, What};

pub const PATH: &str = "/agenda/bedenk";
pub const LIST_PATH: &str = "/achterkamer/agenda/voorstellen";
pub const NO_PATH: &str = "/achterkamer/agenda/voorstellen/nee";
/// What the log calls it.
pub const SAID_NO: &str = "agenda_said_no";
/// What the telling calls it; who heard a no may hear a yes later.
const YES: &str = "agenda_idea_yes";
const NO: &str = "agenda_idea_no";
const WISH_MAX_CHARS: usize = 80;
const BECAUSE_MAX_CHARS: usize = 240;
/// More ideas at a time nobody can answer well.
const WAITING_MAX: usize = 5;

/// An idea, as somebody filled it in.
#[derive(Clone, Default, serde::Deserialize)]
#[serde(default)]
pub struct Idea {
    wat: String,
    kort: String,
    wanneer: String,
    waar: String,
    hoeveel: String,
    naam: String,
}

#[derive(Template)]
#[template(path = "propose.html")]
struct ProposePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    form: Idea,
    /// What whoever is here thought of before.
    own: Vec<Proposal>,
    problems: Problems,
    draft: Beside<'a>,
}

/// The form as its draft knows it.
fn draft() -> drafts::Form {
    drafts::Form { room: NAME, item: "bedenk".to_owned(), path: PATH.to_owned() }
}

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub struct Asked {
    /// Whether they go on with what was kept of the form.
    verder: String,
}

pub async fn show(visit: Visit<Neighbour, Asked>) -> Result<Response> {
    let Visit { who, here, asked, mut tx, .. } = visit;
    must_be_on(&here)?;
    let own = proposals::of_person(&mut tx, who.id).await?;
    let draft = Beside::open(&mut tx, &here, who.id, draft(), !asked.verder.is_empty()).await?;
    let fresh = || Idea { naam: who.name.clone(), ..Idea::default() };
    let form = draft.fields().unwrap_or_else(fresh);
    let (words, problems) = (Words(&here.voice), Problems::default());
    page(&ProposePage { words, here: &here, form, own, problems, draft })
}

impl Idea {
    /// The activity that it may become.
    fn activity(&self, here: &Here, owner: PersonId) -> Result<(Activity, String), Problems> {
        let words = Words(&here.voice);
        let mut problems = Problems::default();
        let mut line = |field, raw: &str, chars_max| {
            line(raw, chars_max).unwrap_or_else(|| {
                problems.add(field, words.too_long(chars_max));
                String::new()
            })
        };
        let title = line("wat", &self.wat, TITLE_MAX_CHARS);
        let brief = line("kort", &self.kort, BRIEF_MAX_CHARS);
        let wish = line("wanneer", &self.wanneer, WISH_MAX_CHARS);
        let spot = line("waar", &self.waar, SPOT_MAX_CHARS);
        let led_by = line("naam", &self.naam, LED_BY_MAX_CHARS);
        if self.wat.trim().is_empty() {
            problems.add("wat", words.title_missing());
        }
        let n_places = self.hoeveel.trim().parse().ok();
        let n_places = n_places.filter(|n| (1..=i64::from(PLACES_MAX)).contains(n));
        if n_places.is_none() && !self.hoeveel.trim().is_empty() {
            problems.add("hoeveel", words.number_wrong(i64::from(PLACES_MAX)));
        }
        let activity = Activity {
            id: ActivityId::fresh(),
            slug: String::new(),
            title,
            brief,
            about: String::new(),
            scene: Scene::LivingRoom,
            place_id: Some(PlaceId::home_of(here.centre.id)),
            spot,
            setting: Setting::There,
            cost: String::new(),
            marks: Marks::default(),
            owner_id: Some(owner),
            phone: String::new(),
            sign_up: if n_places.is_some() { SigningUp::SignUp } else { SigningUp::WalkIn },
            n_places,
            n_held: 0,
            held_until_h: 0,
            waiting_list: WaitingList::MovesUp,
            closes_h: 0,
            is_quiet: false,
            series: String::new(),
            state: State::Proposed,
            is_tentative: false,
            led_by,
            languages: Languages::default(),
            level: Level::Unsaid,
        };
        problems.or((activity, wish))
    }
}

pub async fn propose(mut deed: Deed<Neighbour, Idea>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let own = proposals::of_person(&mut deed.tx, deed.who.id).await?;
    let n_waiting = own.iter().filter(|own| own.answer == Answer::None).count();
    let (activity, wish) = match deed.form.activity(&deed.here, deed.who.id) {
        _ if WAITING_MAX <= n_waiting => {
            let says = Words(&deed.here.voice).propose_many(WAITING_MAX);
            return again(deed, own, Problems::one("wat", says)).await;
        }
        Ok(thought_of) => thought_of,
        Err(problems) => return again(deed, own, problems).await,
    };
    let slug = organise::free_slug(&mut deed.tx, &activity.title).await?;
    let activity = Activity { slug, ..activity };
    activities::keep(&mut deed.tx, &activity).await?;
    proposals::add(&mut deed.tx, activity.id, deed.who.id, &wish).await?;
    drafts::forget(&mut deed.tx, deed.who.id, NAME, &draft().item).await?;
    let says = Words(&deed.here.voice).propose_done().to_owned();
    deed.done_saying(&activity.path(), &says).await
}

async fn again(
    deed: Deed<Neighbour, Idea>,
    own: Vec<Proposal>,
    problems: Problems,
) -> Result<Response> {
    let (_, here, form, _) = deed.look_only().await?;
    let (words, draft) = (Words(&here.voice), Beside::again(&here, draft()));
    page_again(&ProposePage { words, here: &here, form, own, problems, draft })
}

/// What whoever looks at something that was proposed reads about it; nothing when it never was.
pub async fn says(tx: &mut Tx, here: &Here, activity: &Activity) -> Result<Option<String>> {
    if activity.is_shown() {
        return Ok(None);
    }
    let words = Words(&here.voice);
    let proposal = proposals::of_activity(tx, activity.id).await?;
    Ok(proposal.map(|own| match own.answer {
        Answer::No => words.proposed_no(own.because),
        Answer::None | Answer::Yes => words.proposed_waits().to_owned(),
    }))
}

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub struct No {
    welke: String,
    waarom: String,
}

#[derive(Template)]
#[template(path = "proposals.html")]
struct ProposalsPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    waiting: Vec<Proposal>,
    form: No,
    problems: Problems,
}

impl ProposalsPage<'_> {
    fn asked_on(&self, proposal: &Proposal) -> String {
        self.here.date(proposal.asked_at)
    }
    fn is_meant(&self, proposal: &Proposal) -> bool {
        !self.problems.is_empty() && self.form.welke == proposal.slug
    }
}

pub async fn list(visit: Visit<Planner, Nothing>) -> Result<Response> {
    let Visit { here, house, mut tx, .. } = visit;
    must_be_on(&here)?;
    let waiting = proposals::waiting(&mut tx).await?;
    let (words, menu, problems) = (Words(&here.voice), house.back_room(&here), Problems::default());
    page(&ProposalsPage { words, here: &here, menu, waiting, form: No::default(), problems })
}

/// "Dit keer niet", with a friendly sentence.
pub async fn say_no(mut deed: Deed<Planner, No>) -> Result<Response> {
    let because = line(&deed.form.waarom, BECAUSE_MAX_CHARS).filter(|own| !own.is_empty());
    let Some(because) = because else {
        let house = deed.house.clone();
        let (_, here, form, mut tx) = deed.look_only().await?;
        let waiting = proposals::waiting(&mut tx).await?;
        let (words, menu) = (Words(&here.voice), house.back_room(&here));
        let problems = Problems::one("waarom", words.because_missing(BECAUSE_MAX_CHARS));
        return page_again(&ProposalsPage { words, here: &here, menu, waiting, form, problems });
    };
    let activity = activity::at(&mut deed.tx, &deed.form.welke).await?;
    let (tx, by) = (&mut deed.tx, deed.who.id);
    if proposals::answer(tx, activity.id, Answer::No, &because, by).await? {
        tell(tx, &deed.house, &activity, NO, |voice| {
            let words = Words(voice);
            Letter {
                subject: words.letter_idea_subject(&activity.title),
                paragraphs: vec![words.letter_idea_no().to_owned(), because.clone()],
                link: Some((words.letter_look().to_owned(), activity.path())),
            }
        })
        .await?;
        people::log_act(tx, Some(by), None, SAID_NO, &activity.slug).await?;
    }
    let says = Words(&deed.here.voice).said_no().to_owned();
    deed.done_saying(LIST_PATH, &says).await
}

/// It stands on the calendar: whoever thought of it hears that.
pub async fn say_yes(
    tx: &mut Writing,
    house: &House,
    activity: &Activity,
    by: PersonId,
) -> Result<()> {
    if !proposals::answer(tx, activity.id, Answer::Yes, "", by).await? {
        return Ok(());
    }
    tell(tx, house, activity, YES, |voice| {
        let words = Words(voice);
        Letter {
            subject: words.letter_idea_subject(&activity.title),
            paragraphs: vec![words.letter_idea_yes().to_owned()],
            link: Some((words.letter_look().to_owned(), activity.path())),
        }
    })
    .await
}

async fn tell(
    tx: &mut Writing,
    house: &House,
    activity: &Activity,
    kind: &'static str,
    letter: impl Fn(&Voice) -> Letter,
) -> Result<()> {
    let Some(proposal) = proposals::of_activity(tx, activity.id).await? else { return Ok(()) };
    let what = What { kind, item: activity.id.0 };
    telling::tell(tx, house, proposal.person_id, what, letter, Urgency::ForYou).await
}

/// What waits, for the first page of the back room.
pub async fn waiting(tx: &mut Tx, here: &Here) -> Result<Vec<Waiting>> {
    if !here.has_role(crate::planner::is_planner) {
        return Ok(Vec::new());
    }
    let n = proposals::waiting(tx).await?.len();
    let says = Words(&here.voice).waiting_proposals(n as i64);
    Ok(Waiting::to_look_at(n, kernel::icon::LAMP, says, LIST_PATH))
}
