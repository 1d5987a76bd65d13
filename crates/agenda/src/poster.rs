//! "Affiche": one date on a sheet for the door, the lift or the baker's window. The telephone is
//! the largest thing after the title, and nobody is named.
use crate::activity::{self, Activity, Mark};
use crate::date::{Date, Where};
use crate::item;
use crate::must_be_on;
use crate::queries::{dates, outside};
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::place::{self, Place};
use kernel::{Anyone, Error, Here, Icon, Result, Visit, icon, page, qr};

pub const PATH: &str = "/agenda/{welke}/affiche";
/// What stands in one line; a longer title is set smaller.
const ONE_LINE_MAX_CHARS: usize = 17;
const TWO_LINES_MAX_CHARS: usize = 40;
/// What fits side by side under the title.
const SIGNS_MAX: usize = 6;

#[derive(serde::Deserialize)]
pub struct Asked {
    welke: String,
    #[serde(default)]
    op: String,
    /// `a3`: twice as large.
    #[serde(default)]
    papier: String,
}

/// A small drawing with its words.
struct Sign {
    icon: Icon,
    says: String,
}

#[derive(Template)]
#[template(path = "poster.html")]
struct PosterPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    activity: &'a Activity,
    date: &'a Date,
    when: String,
    place: String,
    signs: Vec<Sign>,
    phone: &'a str,
    is_a3: bool,
    /// Empty: it has none yet.
    code: String,
    typed_address: String,
    qr: String,
    last_day: String,
    printed_on: String,
}

impl PosterPage<'_> {
    fn title_class(&self) -> &'static str {
        match self.activity.title.chars().count() {
            n if n <= ONE_LINE_MAX_CHARS => "",
            n if n <= TWO_LINES_MAX_CHARS => "lang",
            _ => "lang heel-lang",
        }
    }
}

pub async fn show(visit: Visit<Anyone, Asked>) -> Result<Response> {
    let Visit { here, house, street, asked, mut tx, .. } = visit;
    must_be_on(&here)?;
    let activity = activity::at(&mut tx, &asked.welke).await?;
    // What is quiet hangs in no window.
    if !activity.is_shown() || activity.is_quiet {
        return Err(Error::NotFound);
    }
    let date = match asked.op.as_str() {
        "" => dates::coming(&mut tx, activity.id, here.now).await?.into_iter().next(),
        on_date => dates::on(&mut tx, activity.id, on_date).await?,
    };
    let date = date.ok_or(Error::NotFound)?;
    let at = date.place_of(&activity);
    let place = match at.place {
        Some(place) => Some(place::find(&mut tx, place).await?),
        None => None,
    };
    let code = outside::code_of(&mut tx, activity.id).await?;
    // The address that was reached: on a local network only that one is good on paper.
    let begins = house.address_of(&street.host);
    let address = match code.as_str() {
        "" => format!("{begins}{}", activity.path()),
        code => format!("{begins}/k/{code}"),
    };
    let typed = if code.is_empty() { address.as_str() } else { begins.as_str() };
    let phone = match activity.phone.as_str() {
        "" => here.centre.settings.phone.as_str(),
        own => own,
    };
    page(&PosterPage {
        words: Words(&here.voice),
        here: &here,
        when: item::when(&here, &date),
        place: where_is(&Words(&here.voice), &at, place.as_ref()),
        signs: signs(&here, &activity, place.as_ref()),
        phone,
        is_a3: asked.papier == "a3",
        typed_address: typed.split("://").last().unwrap_or_default().to_owned(),
        code,
        qr: qr::svg(&address)?,
        last_day: here.date(date.starts_at),
        printed_on: here.date(here.now),
        activity: &activity,
        date: &date,
    })
}

/// "Keuken, De Linde, Lindeplein 1"
fn where_is(words: &Words<'_>, at: &Where, place: Option<&Place>) -> String {
    let (name, line) = match place {
        Some(place) => (place.address.name.clone(), place.address.line()),
        None => (String::new(), String::new()),
    };
    let parts = [at.spot.clone(), name, line].into_iter();
    let parts = parts.filter(|part| !part.is_empty()).collect::<Vec<_>>();
    words.place_says(&parts.join(", "), at.is_tentative)
}

/// What decides whether somebody can come, as far as it fits: first what it costs, who may come,
/// what is spoken there and how one gets in.
fn signs(here: &Here, activity: &Activity, place: Option<&Place>) -> Vec<Sign> {
    let words = Words(&here.voice);
    let sign = |icon, says: &str| Sign { icon, says: says.to_owned() };
    let cost = if activity.is_free() { words.free() } else { &activity.cost };
    let mut signs = vec![sign(icon::EURO, cost)];
    let is_of_who = |mark: &Mark| matches!(mark, Mark::Children | Mark::Women);
    let (who, what): (Vec<_>, Vec<_>) = activity.marks.iter().partition(is_of_who);
    let said = |mark: Mark| sign(icon::MENSEN, mark.said(&words));
    signs.extend(who.into_iter().map(said));
    if activity.level.is_said() {
        signs.push(sign(activity.level.icon(), activity.level.said(&words)));
    }
    if !activity.languages.is_empty() {
        signs.push(sign(icon::TAAL, &activity.languages.names()));
    }
    if let Some(access) = place.map(|place| &place.access) {
        let mut facts = access.facts(&here.voice);
        // Who comes on foot needs no place for a car.
        facts.rotate_left(usize::from(access.has_parking.is_some()));
        signs.extend(facts.into_iter().map(|fact| sign(fact.icon, fact.says)));
    }
    signs.extend(what.into_iter().map(said));
    signs.truncate(SIGNS_MAX);
    signs
}
