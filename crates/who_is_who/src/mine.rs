//! "Zet mij erbij": one's own card, and how it goes again.
use crate::card::{self, Card, LINE_MAX_CHARS, Topic, Topics, path_of};
use crate::queries::{self, Own};
use crate::when::{day_from_typed, day_to_typed};
use crate::words::Words;
use crate::{NAME, PATH, must_be_on};
use askama::Template;
use axum::response::Response;
use freshness::Kept;
use kernel::face::{self, Audience};
use kernel::hours::{Spans, week_from_text, week_to_text};
use kernel::jiff::civil::Weekday;
use kernel::spoken::{Languages, Spoken};
use kernel::{
    Deed, Here, Neighbour, Nothing, Person, PersonId, Problems, Result, Tx, Visit, Writing, page,
    page_again,
};
use photos::PhotoId;

pub const MINE_PATH: &str = "/wie-is-wie/mij";
pub const AWAY_PATH: &str = "/wie-is-wie/mij/weg";

/// The `id` of the field of each day, Monday first.
const DAYS: [&str; 7] =
    ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub struct CardForm {
    wie: String,
    over: String,
    onderwerp: Vec<String>,
    taal: Vec<String>,
    kan: String,
    /// With whom that is shared.
    kan_wie: String,
    leren: String,
    /// There when the box is ticked.
    schrijven: String,
    /// Seven times, Monday first.
    uur: Vec<String>,
}

/// One choice among some.
struct Choice<'a> {
    word: &'a str,
    says: &'a str,
    is_chosen: bool,
}

/// A day of the week in the form.
struct Day {
    id: &'static str,
    name: String,
    typed: String,
}

impl CardForm {
    /// As the card is now; for who has none, with the line of their face and nothing shown.
    fn of(own: Option<Own>, face_about: &str, is_team: bool) -> Self {
        let Some(own) = own else {
            let schrijven = if is_team { "ja" } else { "" }.to_owned();
            return Self { over: face_about.to_owned(), schrijven, ..Self::default() };
        };
        let week = week_from_text(&own.week).unwrap_or_default();
        Self {
            wie: own.audience,
            over: own.about,
            onderwerp: own.topics.iter().map(|topic| topic.as_str().to_owned()).collect(),
            taal: own.languages.iter().map(|language| language.tag.to_owned()).collect(),
            kan: own.strengths,
            kan_wie: own.strengths_for,
            leren: own.learns,
            schrijven: if own.takes_words { "ja" } else { "" }.to_owned(),
            uur: week.iter().map(day_to_typed).collect(),
        }
    }

    fn problems(&self, here: &Here, who: &Person) -> Problems {
        let words = Words(&here.voice);
        let mut problems = Problems::default();
        if !audiences(who).iter().any(|audience| audience.as_str() == self.wie) {
            problems.add("wie", words.audience_missing());
        }
        for (field, text) in [("over", &self.over), ("kan", &self.kan), ("leren", &self.leren)] {
            if LINE_MAX_CHARS < text.trim().chars().count() {
                problems.add(field, words.too_long());
            } else if careful::look(text, &[]).has_national_number {
                problems.add(field, words.no_national_number());
            }
        }
        for (day, typed) in DAYS.into_iter().zip(&self.uur) {
            if day_from_typed(typed).is_none() {
                problems.add(day, words.hours_wrong());
            }
        }
        problems
    }

    /// What is kept of it; what only the team says is left out for others.
    fn card(&self, tx: &Writing, is_team: bool) -> Own {
        let week: [Spans; 7] = std::array::from_fn(|day| {
            self.uur.get(day).and_then(|typed| day_from_typed(typed)).unwrap_or_default()
        });
        let has_hours = is_team && week.iter().any(|day| !day.is_empty());
        let kan_wie = card::audience(&self.kan_wie).min(Audience::Neighbourhood);
        Own {
            audience: self.wie.clone(),
            about: self.over.trim().to_owned(),
            topics: Topics::from_words(self.onderwerp.iter().map(String::as_str)),
            languages: Languages::from_tags(self.taal.iter().map(String::as_str)),
            strengths: self.kan.trim().to_owned(),
            strengths_for: kan_wie.as_str().to_owned(),
            learns: self.leren.trim().to_owned(),
            takes_words: !self.schrijven.is_empty(),
            week: if has_hours { week_to_text(&week) } else { String::new() },
            permitted_at: tx.now,
            is_removed: false,
        }
    }
}

/// To whom this person may show a card. Everyone in the street sees only who is there to be found.
fn audiences(who: &Person) -> Vec<Audience> {
    let mut all = vec![Audience::LivingRoom, Audience::Neighbourhood];
    if !who.roles.is_empty() {
        all.push(Audience::Everyone);
    }
    all
}

#[derive(Template)]
#[template(path = "mine.html")]
struct MinePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    who: &'a Person,
    form: CardForm,
    picture: String,
    has_card: bool,
    is_removed: bool,
    problems: Problems,
}

impl MinePage<'_> {
    fn title(&self) -> String {
        let title = self.words.mine_title();
        if self.problems.is_empty() {
            title.to_owned()
        } else {
            self.here.words().error_in_title(title)
        }
    }
    fn is_team(&self) -> bool {
        !self.who.roles.is_empty()
    }
    fn audiences(&self) -> Vec<Choice<'_>> {
        let choice = |audience: Audience| {
            let says = match audience {
                Audience::Everyone => self.words.shown_everyone(),
                Audience::Neighbourhood => self.words.shown_neighbourhood(),
                Audience::LivingRoom | Audience::Nobody => self.words.shown_living_room(),
            };
            let word = audience.as_str();
            Choice { word, says, is_chosen: self.form.wie == word }
        };
        audiences(self.who).into_iter().map(choice).collect()
    }
    fn strengths_for(&self) -> Vec<Choice<'_>> {
        let all = [
            (Audience::Nobody, self.words.strengths_nobody()),
            (Audience::LivingRoom, self.words.shown_living_room()),
            (Audience::Neighbourhood, self.words.shown_neighbourhood()),
        ];
        let chosen = card::audience(&self.form.kan_wie).as_str();
        let choice = |(audience, says): (Audience, _)| {
            let word = audience.as_str();
            Choice { word, says, is_chosen: word == chosen }
        };
        all.map(choice).into()
    }
    fn topics(&self) -> Vec<Choice<'_>> {
        let choice = |topic: Topic| {
            let word = topic.as_str();
            let is_chosen = self.form.onderwerp.iter().any(|own| own == word);
            Choice { word, says: topic.said(&self.words), is_chosen }
        };
        Topic::ALL.into_iter().map(choice).collect()
    }
    fn languages(&self) -> Vec<Choice<'_>> {
        let choice = |language: Spoken| {
            let is_chosen = self.form.taal.iter().any(|own| own == language.tag);
            Choice { word: language.tag, says: language.own_name, is_chosen }
        };
        Spoken::ALL.into_iter().map(choice).collect()
    }
    fn days(&self) -> Vec<Day> {
        let days = Weekday::Monday.cycle_forward().zip(DAYS).enumerate();
        let day = |(at, (day, id))| Day {
            id,
            name: self.here.voice.weekday(day),
            typed: self.form.uur.get(at).cloned().unwrap_or_default(),
        };
        days.map(day).collect()
    }
    /// Whether what need not be told stands open: there is something, or something is not right.
    fn tells_more(&self) -> bool {
        let CardForm { onderwerp, taal, kan, leren, .. } = &self.form;
        let is_told = !onderwerp.is_empty() || !taal.is_empty();
        let is_wrong = ["kan", "leren"].iter().any(|field| self.problems.at(field).is_some());
        is_told || is_wrong || !kan.is_empty() || !leren.is_empty()
    }
    fn has_hours(&self) -> bool {
        self.form.uur.iter().any(|typed| !typed.trim().is_empty())
    }
}

async fn mine_page<'a>(
    tx: &mut Tx,
    here: &'a Here,
    who: &'a Person,
    typed: Option<CardForm>,
    problems: Problems,
) -> Result<MinePage<'a>> {
    must_be_on(here)?;
    let own = queries::own(tx, who.id).await?;
    let face = face::of(tx, who.id).await?;
    let (has_card, is_removed) = (own.is_some(), own.as_ref().is_some_and(|own| own.is_removed));
    let about = face.as_ref().map_or("", |face| face.about.as_str());
    let form = typed.unwrap_or_else(|| CardForm::of(own, about, !who.roles.is_empty()));
    let picture = face.map_or_else(|| kernel::asset::drawing("").to_owned(), |face| face.picture);
    Ok(MinePage {
        words: Words(&here.voice),
        here,
        who,
        form,
        picture,
        has_card,
        is_removed,
        problems,
    })
}

pub async fn show(visit: Visit<Neighbour, Nothing>) -> Result<Response> {
    let Visit { who, here, mut tx, .. } = visit;
    page(&mine_page(&mut tx, &here, &who, None, Problems::default()).await?)
}

pub async fn hang(mut deed: Deed<Neighbour, CardForm>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let words = Words(&deed.here.voice);
    if !deed.who.age.is_adult() {
        let says = words.not_for_minors().to_owned();
        return deed.done_saying(PATH, &says).await;
    }
    let problems = deed.form.problems(&deed.here, &deed.who);
    if !problems.is_empty() {
        let (who, here, form, mut tx) = deed.look_only().await?;
        return page_again(&mine_page(&mut tx, &here, &who, Some(form), problems).await?);
    }
    let says = words.card_hangs().to_owned();
    let is_team = !deed.who.roles.is_empty();
    let own = deed.form.card(&deed.tx, is_team);
    queries::hang(&mut deed.tx, deed.who.id, &own).await?;
    tell_the_house(&mut deed.tx, deed.who.id).await?;
    let path = path_of(deed.who.id);
    deed.done_saying(&path, &says).await
}

/// The card can be found, and whoever is there to be found is asked now and then whether it is true.
pub async fn tell_the_house(tx: &mut Writing, person: PersonId) -> Result<()> {
    let card = queries::cards(tx, Some(person)).await?.pop();
    let Some(card) = card.filter(|card| !card.is_removed) else { return forget(tx, person).await };
    let path = card.path();
    put_in_search(tx, &card).await?;
    if card.is_to_be_found() {
        let kept = Kept {
            room: NAME,
            path: &path,
            title: &card.name,
            change_path: MINE_PATH,
            owner: Some(person),
            phone: "",
        };
        freshness::keep(tx, &kept).await
    } else {
        freshness::take_out(tx, &path).await
    }
}

/// Who shows a card only at the table is found by nobody. What somebody can is not looked for: who
/// may read it differs from card to card.
pub async fn put_in_search(tx: &mut Writing, card: &Card) -> Result<()> {
    let audience = match card.shown_to() {
        Audience::Everyone => search::Audience::Everyone,
        Audience::Neighbourhood => search::Audience::Neighbours,
        Audience::LivingRoom | Audience::Nobody => {
            return search::take_out(tx, &card.path()).await;
        }
    };
    let text = [card.role.as_str(), &card.languages.names(), &card.topics.stored()].join(" ");
    let entry = search::Entry {
        room: NAME,
        path: &card.path(),
        audience,
        person: Some(card.person_id),
        title: &card.name,
        brief: &card.about,
        text: &text,
        at: None,
        ends_at: None,
    };
    search::put(tx, &entry).await
}

/// Nobody finds the card any more, and nobody is asked about it.
async fn forget(tx: &mut Writing, person: PersonId) -> Result<()> {
    search::take_out(tx, &path_of(person)).await?;
    freshness::take_out(tx, &path_of(person)).await
}

/// "Haal mij weg": the card, the face and the photo, here and at every table, at once.
pub async fn take_away(mut deed: Deed<Neighbour, Nothing>) -> Result<Response> {
    let person = deed.who.id;
    let photo = queries::photo_of(&mut deed.tx, person).await?;
    face::take_down(&mut deed.tx, person).await?;
    if let Some(photo) = photo {
        photos::remove(&mut deed.tx, PhotoId(photo)).await?;
    }
    take_down(&mut deed.tx, person).await?;
    let says = Words(&deed.here.voice).card_gone().to_owned();
    deed.done_saying(PATH, &says).await
}

/// The card alone.
pub async fn take_down(tx: &mut Writing, person: PersonId) -> Result<()> {
    queries::take_down(tx, person).await?;
    forget(tx, person).await
}
