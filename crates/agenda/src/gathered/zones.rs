//! Time zones by the names that other programs give them.
use kernel::jiff::tz::TimeZone;

/// As Outlook calls the zones where most of our neighbours come from or have family.
const OF_WINDOWS: [(&str, &str); 12] = [
    ("W. Europe Standard Time", "Europe/Amsterdam"),
    ("Romance Standard Time", "Europe/Brussels"),
    ("Central Europe Standard Time", "Europe/Budapest"),
    ("Central European Standard Time", "Europe/Warsaw"),
    ("GMT Standard Time", "Europe/London"),
    ("Greenwich Standard Time", "Atlantic/Reykjavik"),
    ("FLE Standard Time", "Europe/Kyiv"),
    ("GTB Standard Time", "Europe/Bucharest"),
    ("Turkey Standard Time", "Europe/Istanbul"),
    ("Morocco Standard Time", "Africa/Casablanca"),
    ("Egypt Standard Time", "Africa/Cairo"),
    ("UTC", "UTC"),
];
/// In a name as `(UTC+01:00) Amsterdam, Bern, Berlin`.
const CITIES: [(&str, &str); 3] =
    [("Amsterdam", "Europe/Amsterdam"), ("Brussels", "Europe/Brussels"), ("Paris", "Europe/Paris")];
/// Longer names are no names.
const NAME_MAX_BYTES: usize = 100;

/// The zone of this name, also behind a path as `/citadel.org/20260101_1/Europe/Brussels`.
pub fn called(name: &str) -> Option<TimeZone> {
    let name = name.trim();
    if NAME_MAX_BYTES < name.len() {
        return None;
    }
    let of_windows = OF_WINDOWS.iter().find(|(own, _)| own.eq_ignore_ascii_case(name));
    let city = CITIES.iter().find(|(city, _)| name.starts_with('(') && name.contains(city));
    if let Some((_, zone)) = of_windows.or(city) {
        return TimeZone::get(zone).ok();
    }
    let mut ends = name.match_indices('/').map(|(at, _)| &name[at + 1..]);
    TimeZone::get(name).ok().or_else(|| ends.find_map(|end| TimeZone::get(end).ok()))
}
