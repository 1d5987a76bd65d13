//! Hours as short text for the database: `540-720,780-1260`, in minutes since midnight.
//!
//! A week is seven of these with `;` between them, Monday first; a day without text is closed.
use super::{Minute, Span, Spans};
use std::fmt;

/// Stored text that nobody here has written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotHours;

impl fmt::Display for NotHours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("stored hours that cannot be read")
    }
}

impl std::error::Error for NotHours {}

/// One day, as it is stored.
pub fn spans_to_text(spans: &[Span]) -> String {
    let spans = spans.iter().map(|span| format!("{}-{}", span.from().get(), span.to().get()));
    spans.collect::<Vec<_>>().join(",")
}

/// One day, as it was stored.
pub fn spans_from_text(text: &str) -> Result<Spans, NotHours> {
    if text.is_empty() {
        return Ok(Spans::closed());
    }
    let spans = text.split(',').map(span_from_text).collect::<Result<_, _>>()?;
    Spans::new(spans).map_err(|_| NotHours)
}

/// The ordinary week, as it is stored.
pub fn week_to_text(week: &[Spans; 7]) -> String {
    week.each_ref().map(|spans| spans_to_text(spans)).join(";")
}

/// The ordinary week, as it was stored.
pub fn week_from_text(text: &str) -> Result<[Spans; 7], NotHours> {
    let days = text.split(';').map(spans_from_text).collect::<Result<Vec<_>, _>>()?;
    days.try_into().map_err(|_| NotHours)
}

fn span_from_text(text: &str) -> Result<Span, NotHours> {
    let (from, to) = text.split_once('-').ok_or(NotHours)?;
    Span::new(minute_from_text(from)?, minute_from_text(to)?).map_err(|_| NotHours)
}

fn minute_from_text(text: &str) -> Result<Minute, NotHours> {
    Minute::new(text.parse().map_err(|_| NotHours)?).map_err(|_| NotHours)
}

#[cfg(test)]
mod tests {
    use super::{NotHours, spans_from_text, spans_to_text, week_from_text, week_to_text};

    #[test]
    fn hours_come_back_as_they_were_stored() {
        for text in ["", "540-1260", "0-1440", "540-720,780-1020,1140-1320"] {
            assert_eq!(spans_to_text(&spans_from_text(text).unwrap()), text);
        }
        for text in [";;;;;;", "540-1260;540-1260;;0-60,60-120;540-1260;600-1020;"] {
            assert_eq!(week_to_text(&week_from_text(text).unwrap()), text);
        }
    }

    #[test]
    fn text_that_is_no_hours_is_refused() {
        let texts = [
            " ",
            ",",
            "-",
            "540",
            "540-",
            "a-b",
            "540-540",
            "700-600",
            "0-1441",
            "540-99999",
            "540-720,700-800",
            "0-1,2-3,4-5,6-7",
        ];
        for text in texts {
            assert_eq!(spans_from_text(text), Err(NotHours), "{text}");
        }
        for text in ["", "540-1260", ";;;;;", ";;;;;;;", ";;;x;;;"] {
            assert_eq!(week_from_text(text), Err(NotHours), "{text}");
        }
    }
}
