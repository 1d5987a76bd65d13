//! The agenda for the calendar on somebody's telephone: iCalendar (RFC 5545).
use crate::date::Going;
use crate::queries::dates::{self, Listed, Wanted};
use crate::words::Words;
use crate::{activity, must_be_on};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use ical::builder::IcalPropBuilder;
use ical::component::{IcalComponent, IcalComponentKind};
use ical::ical::Ical;
use ical::prop::IcalProp;
use ical::prop::dtend::DTEND;
use ical::prop::dtstamp::DTSTAMP;
use ical::prop::dtstart::DTSTART;
use ical::prop::location::LOCATION;
use ical::prop::name::NAME as CALENDAR_NAME;
use ical::prop::prodid::PRODID;
use ical::prop::spec::IcalPropSpec;
use ical::prop::status::STATUS;
use ical::prop::summary::SUMMARY;
use ical::prop::uid::UID;
use ical::prop::url::URL;
use ical::tree::cst::IcalCst;
use ical::value::IcalValue;
use ical::value::datetime::IcalDateTime;
use ical::value::text::IcalText;
use ical::value::uri::IcalUri;
use ical::version::IcalVersion;
use kernel::jiff::SignedDuration;
use kernel::{Anyone, Error, Nothing, Result, Timestamp, Visit};

pub const ICS_PATH: &str = "/agenda.ics";
/// What was yesterday is of use still, and half a year ahead fits on a telephone.
const BACK: SignedDuration = SignedDuration::from_hours(24);
const AHEAD: SignedDuration = SignedDuration::from_hours(24 * 183);
const VERSION: IcalVersion = IcalVersion::V2_0;

pub async fn show(visit: Visit<Anyone, Nothing>) -> Result<Response> {
    let Visit { here, house, mut tx, .. } = visit;
    must_be_on(&here)?;
    let (from, until) = (here.now - BACK, here.now + AHEAD);
    let listed =
        dates::listed(&mut tx, from, until, &Wanted::default(), dates::IN_A_CALENDAR).await?;
    let host = &here.centre.settings.host;
    let begins = house.address_of(host);
    let words = Words(&here.voice);
    let name = words.feed_name(&here.centre.settings.name);
    let events = listed.iter().map(|one| event(one, &words, &begins, host));
    let events: Result<Vec<_>> = events.collect();
    let calendar = Ical {
        version: VERSION,
        props: vec![text::<PRODID>("-//Voordeur//NL".to_owned())?, text::<CALENDAR_NAME>(name)?],
        components: events?,
    };
    let valid = calendar.validate().map_err(|_| not_a_calendar())?;
    let kind = [(header::CONTENT_TYPE, "text/calendar; charset=utf-8")];
    Ok((kind, IcalCst::from(valid).to_string()).into_response())
}

/// One date of an activity. Its name stays when it moves, so that a telephone moves it too.
fn event<'a>(
    one: &Listed,
    words: &Words<'_>,
    begins: &str,
    host: &str,
) -> Result<IcalComponent<'a>> {
    let path = format!("{}?op={}", activity::path_of(&one.slug), one.on_date);
    let place = [one.spot.as_str(), one.place.as_deref().unwrap_or_default()];
    let place: Vec<&str> = place.into_iter().filter(|part| !part.is_empty()).collect();
    let status = if one.going == Going::On { "CONFIRMED" } else { "CANCELLED" };
    let mut props = vec![
        text::<UID>(format!("{}-{}@{host}", one.slug, one.on_date))?,
        moment::<DTSTAMP>(one.changed_at)?,
        moment::<DTSTART>(one.starts_at)?,
        moment::<DTEND>(one.ends_at)?,
        text::<SUMMARY>(one.title.clone())?,
        text::<STATUS>(status.to_owned())?,
        prop::<URL>(IcalValue::Uri(IcalUri(format!("{begins}{path}").into())))?,
    ];
    if !place.is_empty() {
        props.push(text::<LOCATION>(words.place_says(&place.join(", "), one.is_tentative))?);
    }
    Ok(IcalComponent { name: IcalComponentKind::VEvent.into(), props, components: Vec::new() })
}

fn text<'a, Spec: IcalPropSpec>(text: String) -> Result<IcalProp<'a>> {
    prop::<Spec>(IcalValue::Text(IcalText(text.into())))
}

fn moment<'a, Spec: IcalPropSpec>(at: Timestamp) -> Result<IcalProp<'a>> {
    let utc = at.strftime("%Y%m%dT%H%M%SZ").to_string();
    prop::<Spec>(IcalValue::DateTime(IcalDateTime(utc.into())))
}

fn prop<'a, Spec: IcalPropSpec>(value: IcalValue<'a>) -> Result<IcalProp<'a>> {
    IcalPropBuilder::<Spec>::new(VERSION).build(value).map_err(|_| not_a_calendar())
}

fn not_a_calendar() -> Error {
    Error::NotUnderstood("a calendar of our own".to_owned())
}
