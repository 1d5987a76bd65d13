//! An activity outside the house: the card in somebody's chat, what search engines read
//! (schema.org), and ways to tell it to somebody. What is quiet has none of these.
use crate::activity::Setting;
use crate::assets;
use crate::date::Date;
use crate::item::{self, ItemPage};
use crate::words::Words;
use feeds::{for_others, moment};
use kernel::{House, Preview};
use serde_json::{Value, json};

pub struct Outside {
    pub preview: Preview,
    /// An `Event` of schema.org, safe inside a script element.
    pub event: Option<String>,
    /// Title, when and address, to send to somebody.
    pub text: String,
}

impl Outside {
    /// `None` for what is told nowhere else.
    pub fn of(page: &ItemPage<'_>, house: &House) -> Option<Self> {
        let (here, activity) = (page.here, &page.activity);
        if activity.is_quiet || !activity.is_shown() {
            return None;
        }
        let begins = house.address_of(&here.centre.settings.host);
        let address = format!("{begins}{}", activity.path());
        let when = page.date.as_ref().map(|date| item::when(here, date)).unwrap_or_default();
        let words = Words(&here.voice);
        let text = for_others(&words.share_text(&activity.title, &when, &address));
        let event = page.date.as_ref().map(|date| {
            let event = event(page, date, &begins);
            event.to_string().replace('<', "\\u003c")
        });
        let description = [when.as_str(), activity.brief.as_str()].into_iter();
        let description = description.filter(|part| !part.is_empty()).collect::<Vec<_>>();
        let preview = Preview {
            title: activity.title.clone(),
            description: description.join(" · "),
            address,
            picture: format!("{begins}{}", assets::SHARE_PNG.path),
            picture_alt: words.agenda_drawn().to_owned(),
        };
        Some(Self { preview, event, text })
    }
}

fn event(page: &ItemPage<'_>, date: &Date, begins: &str) -> Value {
    let (here, activity, place) = (page.here, &page.activity, page.place.as_ref());
    let url = format!("{begins}{}", activity.path_on(&date.on_date));
    let status = if date.is_on() { "EventScheduled" } else { "EventCancelled" };
    let there = || {
        let address = place.map(|place| &place.address);
        let mut there = json!({
            "@type": "Place",
            "name": address.map_or(page.at.spot.as_str(), |address| address.name.as_str()),
            "address": {
                "@type": "PostalAddress",
                "streetAddress": address.map_or("", |address| address.street.as_str()),
                "addressLocality": address.map_or("", |address| address.town.as_str()),
            },
        });
        if let Some(point) = page.point() {
            there["geo"] = json!({
                "@type": "GeoCoordinates",
                "latitude": point.latitude(),
                "longitude": point.longitude(),
            });
        }
        there
    };
    let at_home = || json!({ "@type": "VirtualLocation", "url": url });
    let (mode, location) = match activity.setting {
        Setting::There => ("OfflineEventAttendanceMode", there()),
        Setting::Home => ("OnlineEventAttendanceMode", at_home()),
        Setting::Both => ("MixedEventAttendanceMode", json!([there(), at_home()])),
    };
    let languages: Vec<_> = activity.languages.iter().map(|own| own.tag).collect();
    let organiser = &page.organiser;
    let organiser_url = if organiser.is_house() { "/".to_owned() } else { organiser.path() };
    let mut event = json!({
        "@context": "https://schema.org",
        "@type": "Event",
        "name": activity.title,
        "description": activity.brief,
        "startDate": moment(here, date.starts_at),
        "endDate": moment(here, date.ends_at),
        "eventStatus": format!("https://schema.org/{status}"),
        "eventAttendanceMode": format!("https://schema.org/{mode}"),
        "location": location,
        "isAccessibleForFree": activity.is_free(),
        "image": format!("{begins}{}", assets::SHARE_PNG.path),
        "organizer": {
            "@type": "Organization",
            "name": organiser.name,
            "url": format!("{begins}{organiser_url}"),
        },
        "url": url,
    });
    if !languages.is_empty() {
        event["inLanguage"] = json!(languages);
    }
    event
}
