//! Where a place lies on the earth, for the map that somebody has on their own telephone: a `geo:`
//! link (RFC 5870) opens it, and no map of another company is loaded here.
use std::fmt;

/// What a number of a map has behind its point: with fewer decimals it is a whole neighbourhood.
const DECIMALS_MIN: usize = 3;
/// Millionths of a degree, a tenth of a metre.
const DECIMALS: usize = 6;
const LATITUDE_MAX_E6: i64 = 90_000_000;
const LONGITUDE_MAX_E6: i64 = 180_000_000;
/// Before the place itself, in a link of which the first numbers are the middle of the screen.
const PLACE_ITSELF: &str = "!3d";

/// A point on the earth (WGS 84), in millionths of a degree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    latitude_e6: i64,
    longitude_e6: i64,
}

impl Point {
    /// As it is stored; `None` for what lies nowhere on the earth.
    pub fn new(latitude_e6: i64, longitude_e6: i64) -> Option<Self> {
        let is_on_earth =
            latitude_e6.abs() <= LATITUDE_MAX_E6 && longitude_e6.abs() <= LONGITUDE_MAX_E6;
        is_on_earth.then_some(Self { latitude_e6, longitude_e6 })
    }

    /// From two numbers, as `52.0907, 5.1214`, or a link to a map that has them in it.
    pub fn parse(raw: &str) -> Option<Self> {
        let raw = raw.find(PLACE_ITSELF).map_or(raw, |at| &raw[at..]);
        // Who writes a comma for the point puts something else between the numbers.
        let text = if raw.contains('.') { raw.to_owned() } else { raw.replace(',', ".") };
        let numbers: Vec<i64> = numbers(&text);
        let [latitude_e6, longitude_e6, ..] = numbers[..] else { return None };
        Self::new(latitude_e6, longitude_e6)
    }

    pub fn latitude_e6(self) -> i64 {
        self.latitude_e6
    }

    pub fn longitude_e6(self) -> i64 {
        self.longitude_e6
    }

    /// In degrees, as calendars and programs want it: `52.090700`.
    pub fn latitude(self) -> String {
        degrees(self.latitude_e6)
    }

    /// In degrees.
    pub fn longitude(self) -> String {
        degrees(self.longitude_e6)
    }

    /// What a telephone opens its own map with.
    pub fn link(self) -> String {
        format!("geo:{},{}", self.latitude(), self.longitude())
    }
}

/// As somebody types it: `52.090700, 5.121400`.
impl fmt::Display for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, {}", self.latitude(), self.longitude())
    }
}

fn degrees(e6: i64) -> String {
    let sign = if e6 < 0 { "-" } else { "" };
    format!("{sign}{}.{:06}", e6.abs() / 1_000_000, e6.abs() % 1_000_000)
}

/// The numbers in a text that have enough decimals to be of a map, in millionths.
fn numbers(text: &str) -> Vec<i64> {
    let is_of_number = |letter: char| letter.is_ascii_digit() || letter == '.';
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(|letter: char| letter.is_ascii_digit()) {
        let is_below_zero = rest[..at].ends_with('-');
        let end = rest[at..].find(|letter| !is_of_number(letter)).map_or(rest.len(), |n| at + n);
        let millionths = millionths(&rest[at..end]);
        found.extend(millionths.map(|e6| if is_below_zero { -e6 } else { e6 }));
        rest = &rest[end..];
    }
    found
}

fn millionths(number: &str) -> Option<i64> {
    let (whole, decimals) = number.split_once('.')?;
    if decimals.len() < DECIMALS_MIN || !decimals.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let decimals: String = decimals.chars().chain("000000".chars()).take(DECIMALS).collect();
    // More digits than a degree has are no degree.
    whole.parse::<u16>().ok()?;
    format!("{whole}{decimals}").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::Point;

    #[test]
    fn two_numbers_and_links_to_maps_are_the_same_point() {
        let there = Point::new(52_090_700, 5_121_400);
        for typed in [
            "52.0907, 5.1214",
            " 52.0907 5.1214 ",
            "52,0907 5,1214",
            "52,0907; 5,1214",
            "52.0907° N, 5.1214° E",
            "geo:52.0907,5.1214",
            "https://kaart.example/?mlat=52.0907&mlon=5.1214#map=19/52.0907/5.1214",
            "https://kaart.example/#map=19/52.09070/5.12140",
            "https://kaart.example/maps/@52.0907,5.1214,17z",
            "https://kaart.example/maps/@52.1,5.2,17z/data=!8m2!3d52.0907!4d5.1214",
            "https://kaart.example/search?query=52.0907%2C5.1214",
        ] {
            assert_eq!(Point::parse(typed), there, "{typed}");
        }
        let far = Point::parse("12.11667, -68.93333").unwrap();
        assert_eq!(far.to_string(), "12.116670, -68.933330");
        assert_eq!(far.link(), "geo:12.116670,-68.933330");
        assert_eq!(Point::parse(&far.to_string()), Some(far));
        assert_eq!(Point::new(-500, 0).unwrap().latitude(), "-0.000500");
    }

    #[test]
    fn what_is_no_point_on_the_earth_is_none() {
        for typed in [
            "",
            "Lindeplein 1",
            "52.0907",
            "52, 5",
            "52.09, 5.12",
            "91.0001, 5.1214",
            "52.0907, 181.0001",
            "99999999999999999999.1234, 5.1234",
            "52.0907.1, 5.1214",
            "https://kaart.example/kort/abc",
        ] {
            assert_eq!(Point::parse(typed), None, "{typed}");
        }
    }
}
