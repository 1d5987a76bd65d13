//! Buurtpassen at the desk: giving one, and withdrawing or replacing a lost one in one press.
use crate::back_room::{CARD_MADE, CARD_WITHDRAWN, LET_IN};
use crate::card::Printed;
use crate::make_card::make;
use crate::own_word::{OwnWord, WORD_MAX_CHARS, WORD_MIN_CHARS};
use crate::queries::cards::{self, GivenCard, Holder};
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::people::{self, DisplayName, NAME_MAX_CHARS, Newcomer};
use kernel::{
    Age, BackRoomItem, Deed, Desk, Error, Here, House, Nothing, Person, PersonId, Problems, Result,
    Role, Standing, Timestamp, Tx, Visit, Writing, page, page_again,
};
use telling::{Letter, Urgency, What};

pub const PATH: &str = "/achterkamer/passen";

type Menu = Vec<&'static BackRoomItem>;

#[derive(serde::Deserialize)]
pub struct Called {
    #[serde(default)]
    naam: String,
}

#[derive(Template)]
#[template(path = "desk_cards.html")]
struct HoldersPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Menu,
    called: &'a str,
    holders: Vec<Holder>,
    is_coordinator: bool,
}

impl HoldersPage<'_> {
    fn date(&self, at: Timestamp) -> String {
        self.here.voice.date_with_year(&self.here.centre.zone, at)
    }
}

pub async fn show(visit: Visit<Desk, Called>) -> Result<Response> {
    let Visit { who, here, house, asked, mut tx, .. } = visit;
    let holders = cards::holders(&mut tx, asked.naam.trim()).await?;
    let (words, menu) = (Words(&here.voice), house.back_room(&here));
    let is_coordinator = who.is(Role::Coordinator);
    page(&HoldersPage { words, here: &here, menu, called: &asked.naam, holders, is_coordinator })
}

#[derive(serde::Deserialize)]
pub struct Who {
    wie: PersonId,
}

#[derive(serde::Deserialize)]
pub struct NewCard {
    wie: PersonId,
    /// The owner types it, and nobody looks.
    #[serde(default)]
    woord: String,
}

#[derive(Template)]
#[template(path = "desk_card.html")]
pub struct HolderPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Menu,
    person: Person,
    cards: Vec<GivenCard>,
    problems: Problems,
}

impl HolderPage<'_> {
    fn has_card(&self) -> bool {
        self.cards.iter().any(|card| card.withdrawn_at.is_none())
    }

    /// They were put on the list, and their printed card waits for their word.
    fn may_say_yes(&self) -> bool {
        let mut cards = self.cards.iter();
        let waits = cards.any(|card| card.withdrawn_at.is_none() && !card.has_word);
        waits && self.person.standing == Standing::Invited
    }

    fn ages(&self) -> [(&'static str, &str); 3] {
        ages(self.here)
    }

    fn date(&self, at: Timestamp) -> String {
        self.here.voice.date_with_year(&self.here.centre.zone, at)
    }

    fn word_max(&self) -> usize {
        WORD_MAX_CHARS
    }
}

pub async fn holder_page<'a>(
    tx: &mut Tx,
    house: &House,
    here: &'a Here,
    person: Person,
    problems: Problems,
) -> Result<HolderPage<'a>> {
    let cards = cards::of_person(tx, person.id).await?;
    let (words, menu) = (Words(&here.voice), house.back_room(here));
    Ok(HolderPage { words, here, menu, person, cards, problems })
}

/// Who sees much of people gets a card from the coordinator alone: a card opens somebody's page.
pub async fn holder(tx: &mut Tx, who: &Desk, id: PersonId) -> Result<Person> {
    let person = people::person(tx, id).await?;
    if person.roles.any(Role::needs_factor) && !who.is(Role::Coordinator) {
        return Err(Error::NotAllowed("give a card to somebody with a second factor"));
    }
    Ok(person)
}

pub async fn show_one(visit: Visit<Desk, Who>) -> Result<Response> {
    let Visit { who, here, house, asked, mut tx, .. } = visit;
    let person = holder(&mut tx, &who, asked.wie).await?;
    page(&holder_page(&mut tx, &house, &here, person, Problems::default()).await?)
}

#[derive(Template)]
#[template(path = "print_card.html")]
struct PrintPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    card: Printed,
    /// Where to type them, as one reads it aloud.
    address: String,
    back_to: String,
}

/// The card itself is shown just this once: only hashes of it are kept.
async fn print(
    here: &Here,
    house: &House,
    card: &crate::Card,
    person: PersonId,
) -> Result<Response> {
    let home = house.address_of(&here.centre.settings.host);
    let (_, host) = home.split_once("://").unwrap_or(("", &home));
    page(&PrintPage {
        words: Words(&here.voice),
        here,
        card: card.printed(&home)?,
        address: format!("{host}/pas"),
        back_to: format!("{PATH}/{person}"),
    })
}

pub async fn give(mut deed: Deed<Desk, NewCard>) -> Result<Response> {
    let person = holder(&mut deed.tx, &deed.who, deed.form.wie).await?;
    let Some(word) = OwnWord::parse(&deed.form.woord) else {
        let house = deed.house.clone();
        let (_, here, _, mut tx) = deed.look_only().await?;
        let problem = Words(&here.voice).own_word_length(WORD_MIN_CHARS, WORD_MAX_CHARS);
        let problems = Problems::one("woord", problem);
        return page_again(&holder_page(&mut tx, &house, &here, person, problems).await?);
    };
    let hashing = word.clone();
    let (mut deed, hash) = deed.meanwhile(async move { hashing.hashed().await }).await?;
    let by = deed.who.id;
    let card = make(&mut deed.tx, Some(by), person.id, &word, &hash).await?;
    people::log_act(&mut deed.tx, Some(by), Some(person.id), CARD_MADE, "").await?;
    tell(&mut deed.tx, &deed.house, &deed.here, person.id).await?;
    let house = deed.house.clone();
    let (_, here, _, _) = deed.save_and_look().await?;
    print(&here, &house, &card, person.id).await
}

/// Whoever can be reached hears of it: a card that they did not ask for opens their page.
pub async fn tell(tx: &mut Writing, house: &House, here: &Here, person: PersonId) -> Result<()> {
    if people::contacts(tx, person).await?.is_empty() {
        return Ok(());
    }
    let settings = &here.centre.settings;
    let letter = |voice: &kernel::Voice| {
        let words = Words(voice);
        Letter {
            subject: words.card_told_subject(&settings.name),
            paragraphs: vec![words.card_told().to_owned(), words.card_told_call(&settings.phone)],
            link: None,
        }
    };
    let what = What { kind: "coming_in_card", item: kernel::uuid::Uuid::now_v7() };
    telling::tell(tx, house, person, what, letter, Urgency::Now).await
}

pub async fn withdraw(mut deed: Deed<Desk, Who>) -> Result<Response> {
    let person = holder(&mut deed.tx, &deed.who, deed.form.wie).await?;
    if 0 < cards::withdraw(&mut deed.tx, person.id).await? {
        let by = Some(deed.who.id);
        people::log_act(&mut deed.tx, by, Some(person.id), CARD_WITHDRAWN, "").await?;
    }
    let says = Words(&deed.here.voice).card_withdrawn(&person.name);
    deed.done_saying(&format!("{PATH}/{}", person.id), &says).await
}

#[derive(Default, serde::Deserialize)]
pub struct NewHolder {
    #[serde(default)]
    naam: String,
    #[serde(default)]
    leeftijd: String,
    #[serde(default)]
    woord: String,
}

#[derive(Template)]
#[template(path = "desk_card_new.html")]
struct NewHolderPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Menu,
    form: &'a NewHolder,
    problems: Problems,
}

impl NewHolderPage<'_> {
    fn name_max(&self) -> usize {
        NAME_MAX_CHARS
    }

    fn word_max(&self) -> usize {
        WORD_MAX_CHARS
    }

    fn ages(&self) -> [(&'static str, &str); 3] {
        ages(self.here)
    }
}

/// Each age as a form says it, with its words.
fn ages(here: &Here) -> [(&'static str, &str); 3] {
    [Age::Adult, Age::Youth, Age::Child].map(|age| (age.as_str(), age.said(&here.voice)))
}

pub async fn show_new(visit: Visit<Desk, Nothing>) -> Result<Response> {
    let (here, form) = (&visit.here, &NewHolder::default());
    let (words, menu, problems) =
        (Words(&here.voice), visit.house.back_room(here), Problems::default());
    page(&NewHolderPage { words, here, menu, form, problems })
}

/// For who has neither mail nor a telephone: a name, an age and a card. A child stands here with
/// a guardian, so the yes is given with it.
pub async fn give_to_new(deed: Deed<Desk, NewHolder>) -> Result<Response> {
    let name = DisplayName::parse(&deed.form.naam);
    let age = Age::from_word(&deed.form.leeftijd);
    let word = OwnWord::parse(&deed.form.woord);
    let (Some(name), Some(word), true) = (name, word, age != Age::Unknown) else {
        let house = deed.house.clone();
        let (_, here, form, _) = deed.look_only().await?;
        let (words, menu) = (Words(&here.voice), house.back_room(&here));
        let problems = problems(words, &form);
        return page_again(&NewHolderPage { words, here: &here, menu, form: &form, problems });
    };
    let hashing = word.clone();
    let (mut deed, hash) = deed.meanwhile(async move { hashing.hashed().await }).await?;
    let language = deed.here.voice.language.tag();
    let newcomer = Newcomer { name: name.as_str(), age, standing: Standing::Inside, language };
    let person = people::add(&mut deed.tx, &newcomer).await?;
    let by = Some(deed.who.id);
    let card = make(&mut deed.tx, by, person, &word, &hash).await?;
    let guardian = if age == Age::Child { "guardian" } else { "" };
    people::log_act(&mut deed.tx, by, Some(person), LET_IN, guardian).await?;
    people::log_act(&mut deed.tx, by, Some(person), CARD_MADE, "").await?;
    let house = deed.house.clone();
    let (_, here, _, _) = deed.save_and_look().await?;
    print(&here, &house, &card, person).await
}

fn problems(words: Words<'_>, form: &NewHolder) -> Problems {
    let mut problems = Problems::default();
    if DisplayName::parse(&form.naam).is_none() {
        problems.add("naam", words.their_name_missing(NAME_MAX_CHARS));
    }
    if Age::from_word(&form.leeftijd) == Age::Unknown {
        problems.add("leeftijd", words.their_age_missing());
    }
    if OwnWord::parse(&form.woord).is_none() {
        problems.add("woord", words.own_word_length(WORD_MIN_CHARS, WORD_MAX_CHARS));
    }
    problems
}
