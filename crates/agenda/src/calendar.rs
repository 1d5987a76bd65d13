//! A calendar for somebody's telephone: iCalendar (RFC 5545), as the library writes it.
use feeds::for_others;
use ical::builder::IcalPropBuilder;
use ical::component::{IcalComponent, IcalComponentKind};
use ical::ical::Ical;
use ical::prop::IcalProp;
use ical::prop::categories::CATEGORIES;
use ical::prop::description::DESCRIPTION;
use ical::prop::dtend::DTEND;
use ical::prop::dtstamp::DTSTAMP;
use ical::prop::dtstart::DTSTART;
use ical::prop::geo::GEO;
use ical::prop::last_modified::LAST_MODIFIED;
use ical::prop::location::LOCATION;
use ical::prop::name::NAME as CALENDAR_NAME;
use ical::prop::prodid::PRODID;
use ical::prop::sequence::SEQUENCE;
use ical::prop::spec::IcalPropSpec;
use ical::prop::status::STATUS;
use ical::prop::summary::SUMMARY;
use ical::prop::uid::UID;
use ical::prop::url::URL;
use ical::tree::cst::IcalCst;
use ical::value::IcalValue;
use ical::value::datetime::IcalDateTime;
use ical::value::geo::IcalGeo;
use ical::value::integer::IcalInteger;
use ical::value::text::{IcalText, IcalTextList};
use ical::value::uri::IcalUri;
use ical::version::IcalVersion;
use kernel::place::Point;
use kernel::spoken::Languages;
use kernel::{Error, Result, Timestamp};

pub const KIND: &str = "text/calendar; charset=utf-8";
const VERSION: IcalVersion = IcalVersion::V2_0;

/// One date in a calendar.
pub struct Entry {
    pub uid: String,
    pub title: String,
    /// Empty: nothing more is told.
    pub brief: String,
    /// Empty: not told.
    pub place: String,
    /// Where that lies.
    pub point: Option<Point>,
    pub languages: Languages,
    /// Empty: none.
    pub address: String,
    pub starts_at: Timestamp,
    pub ends_at: Timestamp,
    pub made_at: Timestamp,
    pub changed_at: Timestamp,
    pub status: Status,
}

#[derive(Clone, Copy)]
pub enum Status {
    Confirmed,
    /// Not certain yet: somebody waits for a place.
    Tentative,
    Cancelled,
}

impl Status {
    fn as_str(self) -> &'static str {
        match self {
            Self::Confirmed => "CONFIRMED",
            Self::Tentative => "TENTATIVE",
            Self::Cancelled => "CANCELLED",
        }
    }
}

/// A whole calendar with this name.
///
/// # Errors
/// [`Error::NotUnderstood`] when the library does not take it for a calendar.
pub fn written(name: String, entries: Vec<Entry>) -> Result<String> {
    let components: Result<Vec<_>> = entries.into_iter().map(component).collect();
    let calendar = Ical {
        version: VERSION,
        props: vec![text::<PRODID>("-//Voordeur//NL".to_owned())?, text::<CALENDAR_NAME>(name)?],
        components: components?,
    };
    let valid = calendar.validate().map_err(|_| not_a_calendar())?;
    Ok(IcalCst::from(valid).to_string())
}

fn component<'a>(entry: Entry) -> Result<IcalComponent<'a>> {
    // The seconds that it took to become what it is: a later state always has a higher number.
    let sequence = entry.changed_at.duration_since(entry.made_at).as_secs().max(0);
    let mut props = vec![
        text::<UID>(entry.uid)?,
        moment::<DTSTAMP>(entry.changed_at)?,
        moment::<LAST_MODIFIED>(entry.changed_at)?,
        prop::<SEQUENCE>(IcalValue::Integer(IcalInteger(sequence.to_string().into())))?,
        moment::<DTSTART>(entry.starts_at)?,
        moment::<DTEND>(entry.ends_at)?,
        text::<SUMMARY>(entry.title)?,
        text::<STATUS>(entry.status.as_str().to_owned())?,
    ];
    if !entry.address.is_empty() {
        props.push(prop::<URL>(IcalValue::Uri(IcalUri(entry.address.into())))?);
    }
    if !entry.place.is_empty() {
        props.push(text::<LOCATION>(entry.place)?);
    }
    if let Some(point) = entry.point {
        let (latitude, longitude) = (point.latitude().into(), point.longitude().into());
        props.push(prop::<GEO>(IcalValue::Geo(IcalGeo { latitude, longitude }))?);
    }
    if !entry.languages.is_empty() {
        // A property of a calendar says in which language it is written; what is spoken there is
        // a kind of event.
        let names = entry.languages.iter().map(|own| own.own_name.into()).collect();
        props.push(prop::<CATEGORIES>(IcalValue::TextList(IcalTextList(names)))?);
    }
    if !entry.brief.is_empty() {
        props.push(text::<DESCRIPTION>(entry.brief)?);
    }
    Ok(IcalComponent { name: IcalComponentKind::VEvent.into(), props, components: Vec::new() })
}

fn text<'a, Spec: IcalPropSpec>(text: String) -> Result<IcalProp<'a>> {
    prop::<Spec>(IcalValue::Text(IcalText(for_others(&text).into())))
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
