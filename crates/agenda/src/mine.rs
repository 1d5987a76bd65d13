//! "Mijn agenda": where somebody goes, on a page and under a secret address for their telephone.
//!
//! The address holds 256 bits of chance and only its hash is kept, so we show it once. Whoever has
//! it sees where its owner goes; what is quiet stands there without a name.
use crate::announced::{Places, uid};
use crate::calendar::{self, Entry, Status};
use crate::date::{Going, Where};
use crate::queries::outside;
use crate::seats::SignUpId;
use crate::words::Words;
use crate::{activity, must_be_on};
use askama::Template;
use axum::http::{HeaderName, header};
use axum::response::{IntoResponse, Response};
use kernel::jiff::SignedDuration;
use kernel::place::PlaceId;
use kernel::session::Token;
use kernel::spoken::Languages;
use kernel::{
    Anyone, Deed, Error, Here, House, Known, Nothing, PersonId, Result, Timestamp, Tx, Visit, page,
    record,
};

pub const PATH: &str = "/agenda/mijn";
pub const GONE_PATH: &str = "/agenda/mijn/weg";
pub const ICS_PATH: &str = "/agenda/mijn/{geheim}";
/// A calendar that is looked at later the same day shows the morning too.
const BACK: SignedDuration = SignedDuration::from_hours(24);

record! {
    /// A date to which somebody goes, or for which they wait.
    pub struct Mine {
        pub id: SignUpId,
        pub slug: String,
        pub title: String,
        pub spot: String,
        pub place_id: Option<PlaceId>,
        pub is_tentative: bool,
        pub is_quiet: bool,
        pub on_date: String,
        pub starts_at: Timestamp,
        pub ends_at: Timestamp,
        pub going: Going,
        pub standing: String,
        pub made_at: Timestamp,
        pub changed_at: Timestamp,
    }
}

impl Mine {
    fn is_off(&self) -> bool {
        self.going == Going::Off
    }

    fn at(&self) -> Where {
        Where { place: self.place_id, spot: self.spot.clone(), is_tentative: self.is_tentative }
    }

    fn has_place(&self) -> bool {
        self.standing == "coming"
    }
}

/// One line of the page.
struct Line {
    path: String,
    title: String,
    when: String,
    place: String,
    is_off: bool,
    waits: bool,
}

/// An address that was just made; nobody can show it again.
struct Fresh {
    address: String,
    /// The same for a telephone that asks its calendar to take it.
    calendar: String,
}

#[derive(Template)]
#[template(path = "mine.html")]
struct MinePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    lines: Vec<Line>,
    /// Since when there is a secret address.
    since: Option<String>,
    fresh: Option<Fresh>,
}

async fn page_of(
    tx: &mut Tx,
    here: &Here,
    person: PersonId,
    fresh: Option<Fresh>,
) -> Result<Response> {
    let words = Words(&here.voice);
    let places = Places::of_centre(tx).await?;
    let mine = outside::mine(tx, person, here.now).await?;
    let time = |at: Timestamp| here.voice.time(at.to_zoned(here.centre.zone.clone()).time());
    let line = |one: Mine| Line {
        path: format!("{}?op={}", activity::path_of(&one.slug), one.on_date),
        when: words.when(here.date(one.starts_at), time(one.starts_at), time(one.ends_at)),
        place: places.name(&words, &one.at()),
        is_off: one.is_off(),
        waits: !one.has_place(),
        title: one.title,
    };
    let since = outside::secret_since(tx, person).await?.map(|since| here.date(since));
    page(&MinePage { words, here, lines: mine.into_iter().map(line).collect(), since, fresh })
}

pub async fn show(visit: Visit<Known, Nothing>) -> Result<Response> {
    let Visit { who, here, mut tx, .. } = visit;
    must_be_on(&here)?;
    page_of(&mut tx, &here, who.id, None).await
}

/// Makes a secret address, and shows it this once. The former one is dead from here on.
pub async fn make_secret(mut deed: Deed<Known, Nothing>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let token = Token::fresh()?;
    let person = deed.who.id;
    outside::keep_secret(&mut deed.tx, person, token.hash()).await?;
    let fresh = fresh(&deed.here, &deed.house, &token);
    let (_, here, _, mut tx) = deed.save_and_look().await?;
    page_of(&mut tx, &here, person, Some(fresh)).await
}

fn fresh(here: &Here, house: &House, token: &Token) -> Fresh {
    let begins = house.address_of(&here.centre.settings.host);
    let address = format!("{begins}{PATH}/{}.ics", token.as_str());
    let rest = address.split_once("://").map_or("", |(_, rest)| rest);
    Fresh { calendar: format!("webcal://{rest}"), address }
}

pub async fn forget_secret(mut deed: Deed<Known, Nothing>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let person = deed.who.id;
    outside::forget_secret(&mut deed.tx, person).await?;
    let says = Words(&deed.here.voice).secret_gone().to_owned();
    deed.done_saying(PATH, &says).await
}

#[derive(serde::Deserialize)]
pub struct Asked {
    geheim: String,
}

/// The calendar behind a secret address, as long as its owner is known here.
pub async fn show_ics(visit: Visit<Anyone, Asked>) -> Result<Response> {
    let Visit { here, house, asked, mut tx, .. } = visit;
    must_be_on(&here)?;
    let secret = asked.geheim.strip_suffix(".ics").ok_or(Error::NotFound)?;
    let hash = Token::claimed(secret).hash();
    let owner = outside::owner_of(&mut tx, hash).await?.ok_or(Error::NotFound)?;
    let mine = outside::mine(&mut tx, owner, here.now - BACK).await?;
    let places = Places::of_centre(&mut tx).await?;
    let entries = mine.into_iter().map(|one| entry(&here, &house, &places, one)).collect();
    let name = Words(&here.voice).my_feed_name(&here.centre.settings.name);
    let headers = [
        (header::CONTENT_TYPE, calendar::KIND),
        (header::CACHE_CONTROL, "no-store"),
        (HeaderName::from_static("x-robots-tag"), "noindex"),
    ];
    Ok((headers, calendar::written(name, entries)?).into_response())
}

fn entry(here: &Here, house: &House, places: &Places, one: Mine) -> Entry {
    let words = Words(&here.voice);
    let host = &here.centre.settings.host;
    let begins = house.address_of(host);
    let status = match (one.is_off(), one.has_place()) {
        (true, _) => Status::Cancelled,
        (false, true) => Status::Confirmed,
        (false, false) => Status::Tentative,
    };
    let told = Entry {
        uid: uid(&one.slug, &one.on_date, host),
        address: format!("{begins}{}?op={}", activity::path_of(&one.slug), one.on_date),
        place: places.whole(&words, &one.at()),
        point: places.point(&one.at()),
        languages: Languages::default(),
        brief: String::new(),
        title: if one.has_place() { one.title } else { words.waits_for(one.title) },
        starts_at: one.starts_at,
        ends_at: one.ends_at,
        made_at: one.made_at,
        changed_at: one.changed_at,
        status,
    };
    if !one.is_quiet {
        return told;
    }
    // Whoever looks over a shoulder learns that there is something, and when.
    Entry {
        uid: format!("{}@{host}", one.id),
        address: format!("{begins}{PATH}"),
        place: String::new(),
        point: None,
        title: words.quiet_appointment().to_owned(),
        ..told
    }
}
