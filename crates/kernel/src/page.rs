//! Pages: templates that the compiler checked, and what every page knows.
use crate::hours::State;
use crate::language::Words;
use crate::room::{Door, Light};
use crate::{
    Centre, Face, House, Language, Person, PersonId, Result, Role, Session, Standing, Timestamp,
    Tx, Voice, asset, cookies,
};
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use jiff::Zoned;
use std::borrow::Cow;
use std::sync::Arc;

/// The room that answers questions and ideas; the footer leads there as it leads to the search box.
const ANSWERS: &str = "contact";
/// The room where one talks with a worker alone; help leads there.
const TALKS_APART: &str = "side_room";

pub fn page(template: &impl askama::Template) -> Result<Response> {
    Ok(Html(template.render()?).into_response())
}

/// A form that was not accepted: everything typed is still there, and it says what to do.
pub fn page_again(template: &impl askama::Template) -> Result<Response> {
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page(template)?).into_response())
}

/// A telephone number as a link wants it: `tel:0300000000`.
pub fn phone_link(phone: &str) -> String {
    let digits = |c: &char| c.is_ascii_digit() || *c == '+';
    format!("tel:{}", phone.chars().filter(digits).collect::<String>())
}

/// A sentence beside a field that is not right yet; the summary on top says the same words.
pub struct Problem {
    /// The `id` of the field.
    pub field: Cow<'static, str>,
    pub says: String,
}

/// What is not right yet in a form: beside the field and, in the same words, on top of the page.
#[derive(Default)]
pub struct Problems(Vec<Problem>);

impl Problems {
    pub fn add(&mut self, field: impl Into<Cow<'static, str>>, says: impl Into<String>) {
        self.0.push(Problem { field: field.into(), says: says.into() });
    }

    /// A form with only this one problem.
    pub fn one(field: impl Into<Cow<'static, str>>, says: impl Into<String>) -> Self {
        Self(vec![Problem { field: field.into(), says: says.into() }])
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.0.iter()
    }

    /// What is said beside a field.
    pub fn at(&self, field: &str) -> Option<&str> {
        let own = self.0.iter().find(|problem| problem.field == field);
        own.map(|problem| problem.says.as_str())
    }

    /// What was checked, unless something is wrong.
    pub fn or<T>(self, checked: T) -> std::result::Result<T, Self> {
        if self.is_empty() { Ok(checked) } else { Err(self) }
    }
}

/// What every page knows: where we are, who looks, in which language, when.
#[derive(Clone)]
pub struct Here {
    pub centre: Arc<Centre>,
    pub voice: Voice,
    /// Who came in. A guest did not, so for every page that does not ask, a guest is nobody.
    pub person: Option<Person>,
    /// Who sits here as a guest.
    pub guest: Option<Person>,
    /// Somebody else comes after this visitor: the strip with "Stop en ga weg" is on every page.
    pub is_borrowed: bool,
    pub now: Timestamp,
    /// The path of this page, for `aria-current` and for coming back to it.
    pub path: String,
    /// What was just done, said once.
    pub flash: Option<String>,
    pub has_large_letters: bool,
    /// The rooms that are on, each with the life behind its window. Empty in a deed and a stream.
    pub rooms: Vec<Shown>,
    /// The rooms in the menu of whoever is inside, each with what is new there for them alone.
    pub own_rooms: Vec<Shown>,
    /// Whether this is a demo house; then the pages say so.
    pub is_demo: bool,
}

/// A room in the bar and on the front of the house.
#[derive(Clone)]
pub struct Shown {
    pub name: &'static str,
    pub door: Door,
    pub label: String,
    pub light: Light,
}

impl Here {
    pub(crate) fn new(
        house: &House,
        parts: &Parts,
        tx: &Tx,
        centre: Arc<Centre>,
        session: Option<&Session>,
    ) -> Self {
        let headers = &parts.headers;
        let asked = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        // The start address of a language speaks it, whatever was chosen before.
        let at_start = Language::starting_at(parts.uri.path()).map(Language::tag);
        let chosen = at_start.or_else(|| cookies::get(headers, cookies::LANGUAGE));
        let language = Language::choose(chosen, asked, &centre.languages, centre.language());
        let flash = cookies::get(headers, cookies::FLASH).map(|value| {
            percent_encoding::percent_decode_str(value).decode_utf8_lossy().into_owned()
        });
        let who = |is_guest| {
            session.map(|session| &session.person).filter(|own| own.is_guest() == is_guest).cloned()
        };
        Self {
            voice: centre.voice(language),
            centre,
            person: who(false),
            guest: who(true),
            is_borrowed: session.is_some_and(|session| !session.device.is_own()),
            now: tx.now,
            path: parts.uri.path().to_owned(),
            flash: flash.filter(|flash| !flash.is_empty()),
            has_large_letters: cookies::get(headers, cookies::LETTERS) == Some("groot"),
            rooms: Vec::new(),
            own_rooms: Vec::new(),
            is_demo: house.is_demo,
        }
    }

    /// Looks which rooms are on and what lives behind their windows. Only pages show that, so a
    /// deed that sends its visitor on, and a stream, do without.
    pub(crate) async fn look_at_the_windows(&mut self, house: &House, tx: &mut Tx) -> Result<()> {
        if self.is_at_a_shut_gate() {
            return Ok(());
        }
        for room in house.rooms.iter() {
            let Some(door) = room.door().filter(|_| self.centre.has(room.name())) else { continue };
            let is_own = door.place.is_empty();
            if is_own && !self.is_inside() {
                continue;
            }
            let label = self.centre.own_label(room.name()).map(str::to_owned);
            let label = label.unwrap_or_else(|| (door.label)(&self.voice).to_owned());
            let light = room.light(tx, self).await?;
            let rooms = if is_own { &mut self.own_rooms } else { &mut self.rooms };
            rooms.push(Shown { name: room.name(), door, label, light });
        }
        Ok(())
    }

    /// The words of the house itself; a room has its own.
    pub fn words(&self) -> Words<'_> {
        Words(&self.voice)
    }

    /// The same page in another language of this centre.
    pub fn speaking(&self, language: Language) -> Self {
        Self { voice: self.centre.voice(language), ..self.clone() }
    }

    /// "vandaag, 16.00 uur"
    pub fn moment(&self, at: Timestamp) -> String {
        self.voice.moment(&self.centre.zone, self.now, at)
    }

    /// "dinsdag 24 november"
    pub fn date(&self, at: Timestamp) -> String {
        self.voice.date(&self.centre.zone, at)
    }

    /// "16.00 uur"
    pub fn clock(&self, at: Timestamp) -> String {
        self.voice.clock(&self.centre.zone, at)
    }

    /// The wall clock of this centre.
    pub fn local_now(&self) -> Zoned {
        self.now.to_zoned(self.centre.zone.clone())
    }

    /// Whether the building is open, and until when or from when.
    pub fn door_state(&self) -> State {
        let sign = self.centre.sign(self.now);
        self.centre.hours.state(&self.centre.zone, self.now, sign.as_ref())
    }

    /// "Open tot 17.00 uur", "Dicht. Open: morgen, 9.00 uur".
    pub fn door_says(&self) -> String {
        let words = self.words();
        match self.door_state() {
            State::Open { until } => words.open_until(self.clock(until)),
            State::Closed { opens: Some(opens) } => words.closed_until(self.moment(opens)),
            State::Closed { opens: None } => words.closed_now().to_owned(),
        }
    }

    pub fn is_building_open(&self) -> bool {
        matches!(self.door_state(), State::Open { .. })
    }

    /// "Pas maar aan": the sentence that hangs on the door now, if any.
    pub fn sign_sentence(&self) -> Option<String> {
        let sign = self.centre.sign(self.now)?;
        sign.sentence.or_else(|| sign.is_closed.then(|| self.words().closed_today().to_owned()))
    }

    /// The hours of the week as the footer shows them: days, and the times or "dicht".
    pub fn hours_lines(&self) -> Vec<(String, String)> {
        let words = self.words();
        let line = |days: crate::hours::Weekdays<'_>| {
            let first = self.voice.weekday(days.first);
            let name = if days.first == days.last {
                first
            } else {
                words.days_from_to(first, self.voice.weekday(days.last))
            };
            (name, self.hours_say(days.spans))
        };
        self.centre.hours.summary().into_iter().map(line).collect()
    }

    /// "9.00 – 12.00 uur, 13.00 – 17.00 uur", or "dicht".
    pub fn hours_say(&self, spans: &[crate::hours::Span]) -> String {
        let words = self.words();
        let span = |span: &crate::hours::Span| {
            words.hours_from_to(self.voice.minute(span.from()), self.voice.minute(span.to()))
        };
        let times: Vec<String> = spans.iter().map(span).collect();
        if times.is_empty() { words.closed().to_owned() } else { times.join(self.voice.comma()) }
    }

    /// The hidden field that tells one handing-in of a form from the next.
    pub fn form_key(&self) -> String {
        let key = uuid::Uuid::new_v4();
        format!(r#"<input type="hidden" name="{}" value="{key}">"#, crate::form::KEY_FIELD)
    }

    /// The telephone number as a link wants it.
    pub fn phone_link(&self) -> String {
        phone_link(&self.centre.settings.phone)
    }

    /// The picture of whoever is named in the footer; the silhouette when nobody is.
    pub fn contact_picture(&self) -> String {
        let contact = self.contact();
        contact.map_or_else(|| asset::drawing("").to_owned(), |face| face.picture.clone())
    }

    /// On a telephone the door stands in the middle of the bar, with at most two rooms before it.
    pub fn n_rooms_before_the_door(&self) -> usize {
        self.rooms.len().div_ceil(2).min(2)
    }

    /// A start address of a language is the front door.
    pub fn is_current(&self, path: &str) -> bool {
        let is_start = Language::starting_at(&self.path).is_some();
        self.path == path || (is_start && path == "/")
    }

    /// Whom one asks about this page: who answers for its room, else for the centre.
    pub fn contact(&self) -> Option<&Face> {
        let mut rooms = self.rooms.iter().chain(&self.own_rooms);
        let is_in = |room: &&Shown| {
            let below = self.path.strip_prefix(room.door.path);
            below.is_some_and(|below| below.is_empty() || below.starts_with('/'))
        };
        rooms
            .find(is_in)
            .map_or(self.centre.contact.as_ref(), |room| self.centre.contact_of(room.name))
    }

    /// A passer-by before the opening day: who was invited, comes in; others see no rooms yet.
    pub fn is_at_a_shut_gate(&self) -> bool {
        self.person.is_none() && !self.centre.is_open_at(self.now)
    }

    /// Whether the footer invites to ask and to think of something: the room that answers is not
    /// switched off, and the centre has opened.
    pub fn answers_questions(&self) -> bool {
        self.centre.has(ANSWERS) && !self.is_at_a_shut_gate()
    }

    /// Whether help leads to a talk with a worker alone.
    pub fn talks_apart(&self) -> bool {
        self.centre.has(TALKS_APART) && !self.is_at_a_shut_gate()
    }

    /// Where anybody writes to this person of the house, without an account; `None` where nobody
    /// answers questions.
    pub fn path_to_ask(&self, whom: &PersonId) -> Option<String> {
        self.answers_questions().then(|| format!("/contact?wie={whom}#stuur"))
    }

    /// Whether whoever looks has a role like this.
    pub fn has_role(&self, wanted: fn(Role) -> bool) -> bool {
        self.person.as_ref().is_some_and(|person| person.roles.any(wanted))
    }

    /// Whether a neighbour looks.
    fn is_inside(&self) -> bool {
        self.person.as_ref().is_some_and(|person| person.standing == Standing::Inside)
    }

    /// What is new for this person alone, as their menu says it; empty when nothing is.
    pub fn news(&self) -> Vec<&Light> {
        self.own_rooms.iter().map(|room| &room.light).filter(|light| 0 < light.count).collect()
    }

    /// Whoever takes part, as a guest or because they came in.
    pub fn somebody(&self) -> Option<&Person> {
        self.person.as_ref().or(self.guest.as_ref())
    }

    /// Whether somebody works in the back room.
    pub fn is_team(&self) -> bool {
        self.person.as_ref().is_some_and(|person| !person.roles.is_empty())
    }
}
