//! A span within a day, and the text that people type for it.
use jiff::civil::Date;
use jiff::tz::{AmbiguousOffset, TimeZone};
use jiff::{SignedDuration, Timestamp};
use std::fmt;
use std::ops::Deref;

/// Morning, afternoon and evening; whoever needs more is better served by one long span.
const SPANS_MAX: usize = 3;

/// A time on the clock on the wall, in minutes since midnight; 24.00 is the end of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Minute(u16);

/// This is not a time of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotATime;

impl Minute {
    /// The end of the day.
    pub const LAST: Self = Self(24 * 60);

    /// From a number of minutes since midnight, at most 1440.
    pub fn new(minutes: u16) -> Result<Self, NotATime> {
        if minutes <= Self::LAST.0 { Ok(Self(minutes)) } else { Err(NotATime) }
    }

    /// Reads what people in both countries write: 9, 9.00, 09:30, 21 uur, 21.30 uur, 9u30, 24.00.
    pub fn parse(raw: &str) -> Result<Self, NotATime> {
        let text = raw.trim().to_lowercase();
        let text = text.strip_suffix("uur").or_else(|| text.strip_suffix('u')).unwrap_or(&text);
        let (hour, minute) = text.split_once(['.', ':', 'u']).unwrap_or((text, "00"));
        let (hour, minute) = (hour.trim(), minute.trim());
        if 2 < hour.len() || minute.len() != 2 {
            return Err(NotATime);
        }
        let (hour, minute) = (number(hour)?, number(minute)?);
        if minute < 60 { Self::new(60 * hour + minute) } else { Err(NotATime) }
    }

    /// Minutes since midnight.
    pub fn get(self) -> u16 {
        self.0
    }

    /// The moment at which the clock on the wall shows this time on this day.
    ///
    /// When the clock goes back and shows it twice, the first time counts.
    /// When the clock goes forward and skips it, the moment of the jump counts.
    /// Time itself ends with the year 9999.
    pub fn on(self, date: Date, zone: &TimeZone) -> Timestamp {
        let since_midnight = SignedDuration::from_mins(self.0.into());
        let shown = date.at(0, 0, 0, 0).saturating_add(since_midnight);
        let moment = zone.to_ambiguous_timestamp(shown);
        let first = moment.earlier().unwrap_or(Timestamp::MAX);
        match moment.offset() {
            // Here `first` lies just before the jump.
            AmbiguousOffset::Gap { .. } => {
                zone.following(first).next().map_or(first, |jump| jump.timestamp())
            }
            AmbiguousOffset::Unambiguous { .. } | AmbiguousOffset::Fold { .. } => first,
        }
    }
}

/// 9.00, as one writes it on a door.
impl fmt::Display for Minute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:02}", self.0 / 60, self.0 % 60)
    }
}

/// Digits only: `parse` alone would also read "+9".
fn number(text: &str) -> Result<u16, NotATime> {
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(NotATime);
    }
    text.parse().map_err(|_| NotATime)
}

/// From one time to another within a day; the end itself is no longer part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    from: Minute,
    to: Minute,
}

/// Why spans are not fit for a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// One ends before it begins, or at once. An evening past midnight is two spans.
    Backwards,
    /// Two cover the same time.
    Overlapping,
    /// More than three.
    TooMany,
}

impl Span {
    /// From a time to a later one.
    pub fn new(from: Minute, to: Minute) -> Result<Self, Unfit> {
        if from < to { Ok(Self { from, to }) } else { Err(Unfit::Backwards) }
    }

    /// When the door opens.
    pub fn from(self) -> Minute {
        self.from
    }

    /// When the door closes.
    pub fn to(self) -> Minute {
        self.to
    }
}

/// The spans of one day: at most three, in order, none over another. None at all means closed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spans(Vec<Span>);

impl Spans {
    /// In whatever order they were typed.
    pub fn new(mut spans: Vec<Span>) -> Result<Self, Unfit> {
        if SPANS_MAX < spans.len() {
            return Err(Unfit::TooMany);
        }
        spans.sort_by_key(|span| span.from);
        if spans.windows(2).any(|pair| pair[1].from < pair[0].to) {
            return Err(Unfit::Overlapping);
        }
        Ok(Self(spans))
    }

    /// A day without openings.
    pub fn closed() -> Self {
        Self::default()
    }
}

impl Deref for Spans {
    type Target = [Span];

    fn deref(&self) -> &[Span] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::{Minute, NotATime, Span, Spans, Unfit};

    fn span(from: u16, to: u16) -> Span {
        Span::new(Minute(from), Minute(to)).unwrap()
    }

    #[test]
    fn a_time_is_read_as_people_write_it() {
        let nine = ["9", "09", "9.00", "9:00", "09.00", " 9 ", "9 uur", "9.00 uur", "9u", "9 U"];
        for typed in nine {
            assert_eq!(Minute::parse(typed), Ok(Minute(540)), "{typed}");
        }
        for typed in ["9.30", "9:30", "09.30", "9u30", "9 u 30", "9.30 uur", "9:30u"] {
            assert_eq!(Minute::parse(typed), Ok(Minute(570)), "{typed}");
        }
        assert_eq!(Minute::parse("21 uur"), Ok(Minute(1260)));
        assert_eq!(Minute::parse("0.00"), Ok(Minute(0)));
        assert_eq!(Minute::parse("24.00"), Ok(Minute::LAST));
    }

    #[test]
    fn what_is_not_a_time_is_refused() {
        let typed = [
            "", " ", "uur", ".", ":30", "9.", "9.3", "9.300", "930", "0930", "25", "24.01", "9.60",
            "-9", "+9", "9.+3", "9.00.00", "9,30", "9 uur 30", "negen", "009", "9 pm", "٩", "9uu",
        ];
        for typed in typed {
            assert_eq!(Minute::parse(typed), Err(NotATime), "{typed}");
        }
        assert_eq!(Minute::new(1441), Err(NotATime));
    }

    #[test]
    fn every_minute_of_the_day_is_read_as_it_is_shown() {
        for minutes in 0..=1440 {
            let minute = Minute::new(minutes).unwrap();
            assert_eq!(Minute::parse(&minute.to_string()), Ok(minute));
            assert_eq!(minute.get(), minutes);
        }
        let shown = [0, 545, 1290, 1440].map(|minutes| Minute(minutes).to_string());
        assert_eq!(shown, ["0.00", "9.05", "21.30", "24.00"]);
    }

    #[test]
    fn a_span_ends_after_it_begins() {
        assert_eq!(Span::new(Minute(540), Minute(540)), Err(Unfit::Backwards));
        assert_eq!(Span::new(Minute(1260), Minute(60)), Err(Unfit::Backwards));
        let span = Span::new(Minute(540), Minute(541)).unwrap();
        assert_eq!((span.from(), span.to()), (Minute(540), Minute(541)));
    }

    #[test]
    fn the_spans_of_a_day_stand_in_order_and_do_not_overlap() {
        let (morning, noon, evening) = (span(540, 720), span(720, 780), span(1140, 1320));

        let day = Spans::new(vec![evening, morning, noon]).unwrap();

        assert_eq!(*day, [morning, noon, evening]);
        let late = span(1320, 1380);
        assert_eq!(Spans::new(vec![morning, noon, evening, late]), Err(Unfit::TooMany));
        assert_eq!(Spans::new(vec![span(600, 730), noon]), Err(Unfit::Overlapping));
        assert_eq!(Spans::new(vec![morning, span(560, 570)]), Err(Unfit::Overlapping));
        assert_eq!(Spans::new(vec![noon, noon]), Err(Unfit::Overlapping));
        assert_eq!(Spans::new(Vec::new()), Ok(Spans::closed()));
    }
}
