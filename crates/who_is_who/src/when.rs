//! When one meets somebody: in the building by their own hours, or in a room of the house.
use crate::card::Card;
use crate::viewer::Viewer;
use crate::words::Words;
use kernel::Here;
use kernel::hours::{Hours, Minute, Span, Spans, State, week_from_text};

/// "nu, tot 17.00 uur"; empty when nobody knows.
#[derive(Default)]
pub struct When {
    pub is_now: bool,
    pub says: String,
}

impl When {
    pub fn of(here: &Here, viewer: &Viewer, card: &Card) -> Self {
        let words = Words(&here.voice);
        let own = hours(here, &card.week);
        let state = own.map(|hours| hours.state(&here.centre.zone, here.now, sign(here).as_ref()));
        let met = viewer.meets(card.person_id);
        match (state, met) {
            (Some(State::Open { until }), _) => {
                Self { is_now: true, says: words.in_house_until(here.clock(until)) }
            }
            (_, Some(met)) if met.is_now => Self { is_now: true, says: met.says.clone() },
            (Some(State::Closed { opens: Some(opens) }), None) => Self::later(here, opens),
            (Some(State::Closed { opens: Some(opens) }), Some(met)) if opens < met.at => {
                Self::later(here, opens)
            }
            (_, Some(met)) => Self { is_now: false, says: met.says.clone() },
            (_, None) => Self::default(),
        }
    }

    fn later(here: &Here, opens: kernel::Timestamp) -> Self {
        let says = Words(&here.voice).in_house_from(here.moment(opens));
        Self { is_now: false, says }
    }
}

/// When somebody is in the building: their own week, without the days on which the door stays shut.
fn hours(here: &Here, week: &str) -> Option<Hours> {
    let week = week_from_text(week).ok()?;
    let mut hours = Hours { week, ..here.centre.hours.clone() };
    hours.exceptions.retain(|_, day| day.spans.is_empty());
    Some(hours)
}

fn sign(here: &Here) -> Option<kernel::hours::Notice> {
    here.centre.sign(here.now)
}

/// "9.00 - 12.30, 14 tot 17 uur": one day as people type it. Nothing means not there.
pub fn day_from_typed(typed: &str) -> Option<Spans> {
    let spans = typed.split([',', ';', '&']).map(str::trim).filter(|part| !part.is_empty());
    let spans = spans.map(span_from_typed).collect::<Option<Vec<Span>>>()?;
    Spans::new(spans).ok()
}

fn span_from_typed(typed: &str) -> Option<Span> {
    let (from, to) = typed.split_once(['-', '–', '—']).or_else(|| typed.split_once("tot"))?;
    Span::new(Minute::parse(from).ok()?, Minute::parse(to).ok()?).ok()
}

/// The same as it is shown in the form: "9.00-12.30, 14.00-17.00".
pub fn day_to_typed(spans: &Spans) -> String {
    let spans = spans.iter().map(|span| format!("{}-{}", span.from(), span.to()));
    spans.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::{day_from_typed, day_to_typed};

    #[test]
    fn a_day_is_read_as_people_type_it() {
        for (typed, shown) in [
            ("", ""),
            ("9-12", "9.00-12.00"),
            ("9.00 – 12.30 uur", "9.00-12.30"),
            ("14 tot 17 uur, 9u30-12u", "9.30-12.00, 14.00-17.00"),
        ] {
            assert_eq!(day_from_typed(typed).map(|day| day_to_typed(&day)).as_deref(), Some(shown));
        }
        for typed in ["overdag", "12-9", "9-12, 11-13", "9", "25-26"] {
            assert_eq!(day_from_typed(typed), None, "{typed}");
        }
    }
}
