//! What others write, well and badly, and what we make of it.
use super::calendar::{self, NotACalendar};
use super::found::DATES_MAX;
use super::read::{FOUND_MAX, Fault, Read, WORK_MAX};
use super::told_time::{Told, at_the_start};
use super::{table, text, zones};
use kernel::jiff::civil::{Date, Time, date, time};
use kernel::jiff::tz::TimeZone;
use std::time::Instant;

const TODAY: Date = date(2026, 3, 1);

fn wall() -> TimeZone {
    TimeZone::get("Europe/Amsterdam").unwrap()
}

/// A calendar with these lines in it.
fn of(lines: &str) -> Vec<u8> {
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{lines}END:VCALENDAR\r\n").into_bytes()
}

/// Soup on Thursday, with something more or else.
fn soup(more: &str) -> Vec<u8> {
    of(&format!(
        "BEGIN:VEVENT\r\nUID:soep\r\nSUMMARY:Soep\r\n{more}\
         DTSTART:20260305T150000Z\r\nDTEND:20260305T180000Z\r\nEND:VEVENT\r\n"
    ))
}

fn read(bytes: &[u8]) -> Read {
    let begins = Instant::now();
    let read = calendar::read(bytes, &wall(), TODAY).unwrap();
    assert!(begins.elapsed() < 2 * WORK_MAX);
    read
}

fn faults(read: &Read) -> Vec<(Fault, usize)> {
    read.faults.iter().map(|(fault, n)| (*fault, *n)).collect()
}

#[test]
fn an_activity_comes_as_it_stands_there() {
    let read = read(&soup(
        "DESCRIPTION:Een grote pan.\\nNeem een mes mee\\, en honger.\r\nLOCATION:Keuken\r\n\
         URL:https://buren.example/soep\r\n",
    ));
    let [soup] = read.found.as_slice() else { panic!("one activity: {read:?}") };
    assert_eq!((soup.title.as_str(), soup.spot.as_str()), ("Soep", "Keuken"));
    assert_eq!(soup.brief, "Een grote pan.");
    assert!(soup.about.contains("mes mee, en honger"), "{}", soup.about);
    assert!(soup.about.ends_with("https://buren.example/soep"));
    assert_eq!(soup.series, "1 2026-03-05T16:00/180 once");
    assert_eq!(faults(&read), []);
}

#[test]
fn a_series_comes_with_what_was_moved_left_out_and_called_off() {
    let lines = "BEGIN:VEVENT\r\nUID:taal\r\nSUMMARY:Taalcafé\r\n\
        DTSTART;TZID=Europe/Amsterdam:20260302T100000\r\nDTEND;TZID=Europe/Amsterdam:20260302T120000\r\n\
        RRULE:FREQ=WEEKLY;COUNT=5\r\nEXDATE;TZID=Europe/Amsterdam:20260309T100000\r\nEND:VEVENT\r\n\
        BEGIN:VEVENT\r\nUID:taal\r\nSUMMARY:Taalcafé\r\nRECURRENCE-ID;TZID=Europe/Amsterdam:20260316T100000\r\n\
        DTSTART;TZID=Europe/Amsterdam:20260317T140000\r\nDTEND;TZID=Europe/Amsterdam:20260317T150000\r\nEND:VEVENT\r\n\
        BEGIN:VEVENT\r\nUID:taal\r\nSUMMARY:Taalcafé\r\nRECURRENCE-ID;TZID=Europe/Amsterdam:20260323T100000\r\n\
        DTSTART;TZID=Europe/Amsterdam:20260323T100000\r\nSTATUS:CANCELLED\r\nEND:VEVENT\r\n";
    let read = read(&of(lines));
    let [taal] = read.found.as_slice() else { panic!("one activity: {read:?}") };
    let dates = taal.dates(TODAY);
    let said: Vec<String> =
        dates.iter().map(|one| format!("{} {}", one.day, one.when.start)).collect();
    assert_eq!(
        said,
        [
            "2026-03-02 2026-03-02T10:00:00",
            "2026-03-16 2026-03-17T14:00:00",
            "2026-03-23 2026-03-23T10:00:00",
            "2026-03-30 2026-03-30T10:00:00"
        ]
    );
    assert_eq!(taal.off, ["2026-03-23"]);
}

#[test]
fn what_happens_once_and_moves_keeps_its_name() {
    let was = read(&soup("")).found.remove(0);
    let moved = of("BEGIN:VEVENT\r\nUID:soep\r\nSUMMARY:Soep\r\nDTSTART:20260307T150000Z\r\n\
                    DTEND:20260307T170000Z\r\nEND:VEVENT\r\n");
    let is = read(&moved).found.remove(0).following(&was, TODAY);
    let [moved_to] = is.dates(TODAY).try_into().unwrap();
    assert_eq!((moved_to.day, moved_to.when.start.date()), (date(2026, 3, 5), date(2026, 3, 7)));
    assert_eq!(read(&moved).found.remove(0).following(&is, TODAY), is);
}

#[test]
fn what_cannot_be_read_is_counted_and_the_rest_comes() {
    let event = |uid: &str, lines: &str| {
        format!("BEGIN:VEVENT\r\nUID:{uid}\r\nSUMMARY:{uid}\r\n{lines}\r\nEND:VEVENT\r\n")
    };
    let lines = [
        event("zone", "DTSTART;TZID=Mars/Olympus:20260305T100000"),
        event("second", "DTSTART:20260305T100000Z\r\nRRULE:FREQ=SECONDLY;UNTIL=30260101T000000Z"),
        event("never", "DTSTART:20260305T100000Z\r\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"),
        event("rule", "DTSTART:20260305T100000Z\r\nRRULE:FREQ=SOMETIMES"),
        event("notime", "DESCRIPTION:Ooit"),
        event("nonsense", "DTSTART:morgen"),
        event("long", "DTSTART;VALUE=DATE:20260305\r\nDTEND;VALUE=DATE:20260505"),
        event("past", "DTSTART:20200305T100000Z"),
        event("private", "DTSTART:20260305T100000Z\r\nCLASS:PRIVATE"),
        event("", "DTSTART:20260305T100000Z"),
        event("good", "DTSTART;TZID=W. Europe Standard Time:20260305T100000\r\nDURATION:PT90M"),
        event("day", "DTSTART;VALUE=DATE:20260306"),
    ];
    let read = read(&of(&lines.concat()));
    let titles: Vec<&str> = read.found.iter().map(|found| found.title.as_str()).collect();
    assert_eq!(titles, ["day", "good", "never"]);
    assert_eq!(read.found[0].series, "1 2026-03-06T00:00/1439 once");
    assert_eq!(read.found[1].series, "1 2026-03-05T10:00/90 once");
    assert_eq!(
        faults(&read),
        [
            (Fault::UnknownZone, 1),
            (Fault::TooOften, 1),
            (Fault::NoTime, 3),
            (Fault::NoTitle, 1),
            (Fault::TooLong, 1),
            (Fault::Private, 1),
            (Fault::NotNow, 1)
        ]
    );
    assert!(read.others.contains("zone"), "it is there, so it is not gone");
    assert!(read.is_whole());
}

#[test]
fn broken_and_folded_lines_spoil_only_themselves() {
    let read = read(&soup(
        "DIT IS GEEN REGEL\r\n\r\nDESCRIPTION:Een grote\r\n  pan\r\n\t soep.\r\n:\r\n;;;=\r\n\
         X-\u{0}:\u{7}\r\nBEGIN:VALARM\r\nSUMMARY:Wekker\r\nEND:VALARM\r\n",
    ));
    assert_eq!(read.found[0].brief, "Een grote pan soep.");
    assert_eq!(read.found[0].title, "Soep");
    let cut_off = soup("");
    let cut_off = super::calendar::read(&cut_off[..cut_off.len() / 2], &wall(), TODAY).unwrap();
    assert!(cut_off.found.len() <= 1);
}

#[test]
fn whichever_letters_a_program_writes_are_read() {
    let text = String::from_utf8(soup("LOCATION:Café Ünal\r\n")).unwrap();
    let latin: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let utf_16: Vec<u8> =
        [0xFEFF].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let marked = format!("\u{feff}{text}").into_bytes();
    for bytes in [text.into_bytes(), latin, utf_16, marked] {
        assert_eq!(read(&bytes).found[0].spot, "Café Ünal");
    }
}

#[test]
fn what_is_no_calendar_is_said_to_be_none() {
    for text in
        ["<!doctype html><p>BEGIN:VCALENDAR", "", "Niet gevonden", "{\"vevent\":[]}", "PK\x03\x04"]
    {
        let read = calendar::read(text.as_bytes(), &wall(), TODAY);
        assert_eq!(read.unwrap_err(), NotACalendar, "{text}");
    }
    assert!(read(&of("")).found.is_empty());
}

#[test]
fn a_flood_ends_at_its_limits() {
    let event = |n: usize| {
        format!(
            "BEGIN:VEVENT\r\nUID:{n}\r\nSUMMARY:{n}\r\nDTSTART:20260305T100000Z\r\nEND:VEVENT\r\n"
        )
    };
    let many: String = (0..FOUND_MAX + 5).map(event).collect();
    let many = read(&of(&many));
    assert_eq!(many.found.len(), FOUND_MAX);
    assert!(!many.is_whole());

    let every_day = |n: usize| {
        format!(
            "BEGIN:VEVENT\r\nUID:{n}\r\nSUMMARY:{n}\r\nDTSTART:19010101T100000Z\r\n\
             RRULE:FREQ=DAILY\r\nEND:VEVENT\r\n"
        )
    };
    let days: String = (0..500).map(every_day).collect();
    let days = read(&of(&days));
    assert!(!days.is_whole());
    let n_dates: usize = days.found.iter().map(|found| found.names().len()).sum();
    assert!(
        n_dates <= super::read::DATES_MAX
            && days.found.iter().all(|one| one.names().len() <= DATES_MAX)
    );

    let nothing = "BEGIN:VEVENT\r\nEND:VEVENT\r\n".repeat(150_000);
    assert!(read(&of(&nothing)).found.is_empty());
    let deep = "BEGIN:VEVENT\r\n".repeat(10) + &"BEGIN:X\r\n".repeat(300_000);
    assert!(read(&of(&deep)).found.is_empty());
    let folded = soup(&format!("DESCRIPTION:soep\r\n{}", " soep\r\n".repeat(300_000)));
    assert_eq!(read(&folded).found.len(), 1);
}

#[test]
fn a_page_among_the_notes_becomes_words() {
    let words = text::without_tags("<p>Soep &amp; brood<br/>voor 1 < 2 euro</p><script>x</script>");
    assert_eq!(words, "\nSoep & brood\nvoor 1 < 2 euro\nx");
    assert_eq!(text::without_tags("&amp;lt;b&amp;gt;"), "&lt;b&gt;");
    assert_eq!(text::cut("een twee drie", 10), "een twee…");
    assert_eq!(text::cut("vijf", 4), "vijf");
}

#[test]
fn zones_are_known_by_the_names_that_programs_give_them() {
    for name in [
        "Europe/Amsterdam",
        "W. Europe Standard Time",
        "/citadel.org/20260101_1/Europe/Amsterdam",
        "(UTC+01:00) Amsterdam, Berlin, Bern",
    ] {
        let zone = zones::called(name).unwrap();
        assert_eq!(zone.iana_name(), Some("Europe/Amsterdam"), "{name}");
    }
    for name in ["", "Mars/Olympus", "../../etc/passwd", &"x/".repeat(5000)] {
        assert!(zones::called(name).is_none(), "{name}");
    }
}

#[test]
fn days_and_times_are_read_as_people_write_them() {
    let ten: Option<Time> = Some(time(16, 0, 0, 0));
    let twelve: Option<Time> = Some(time(18, 30, 0, 0));
    let thursday = date(2026, 3, 5);
    for (line, from, to) in [
        ("2026-03-05 16:00 Soep", ten, None),
        ("5-3-2026 16.00-18.30 Soep", ten, twelve),
        ("05/03/2026 16:00 – 18:30 uur Soep", ten, twelve),
        ("donderdag 5 maart 16.00 tot 18.30 uur: Soep", ten, twelve),
        ("do 5 mrt, van 16u tot 18u30, Soep", ten, twelve),
        ("Thursday 5 March at 16:00 Soep", ten, None),
        ("5 maart Soep", None, None),
        ("5-3 16 uur Soep", ten, None),
    ] {
        let told = at_the_start(line, TODAY);
        assert_eq!(told, Some((Told { day: thursday, from, to }, "Soep")), "{line}");
    }
    let next_year = at_the_start("28 februari Soep", TODAY).unwrap().0;
    assert_eq!(next_year.day, date(2027, 2, 28));
    for line in ["Soep", "31-02-2026 Soep", "99 maart", "5", "", "maart", "2026-13-01 x", "5-"] {
        assert_eq!(at_the_start(line, TODAY), None, "{line}");
    }
    let (told, title) = at_the_start("5 maart Van huis tot huis", TODAY).unwrap();
    assert_eq!((told.from, title), (None, "Van huis tot huis"));
}

#[test]
fn a_table_of_a_spreadsheet_is_read_by_its_headings() {
    for whole in [
        "Titel;Datum;Van;Tot;Waar;Kosten\r\nSoep;5-3-2026;16:00;18:00;Keuken;2 euro\r\n",
        "sep=;\r\nTitel;Datum;Van;Tot;Waar;Kosten\r\nSoep;5-3-2026;16:00;18:00;Keuken;2 euro\r\n",
        "title,date,from,to,where,cost\n\"Soep\",2026-03-05,16:00,18:00,Keuken,2 euro\n",
        "Naam\tDag\tTijd\tEinde\tPlaats\tPrijs\nSoep\t5 maart\t16.00\t18.00\tKeuken\t2 euro",
    ] {
        let read = table::read(whole, TODAY);
        let [soup] = read.found.as_slice() else { panic!("{whole}: {read:?}") };
        assert_eq!(soup.series, "1 2026-03-05T16:00/120 once", "{whole}");
        assert_eq!((soup.spot.as_str(), soup.cost.as_deref()), ("Keuken", Some("2 euro")));
    }
    let quoted = "titel,datum\n\"Soep, \"\"heet\"\"\nen brood\",2026-03-05\n";
    assert_eq!(table::read(quoted, TODAY).found[0].title, "Soep, \"heet\" en brood");
}

#[test]
fn a_pasted_list_says_which_lines_it_cannot_read() {
    let read = table::read(
        "5 maart 16.00 Soep\n\nzomaer iets\n5 maart 16.00 soep\n6 maart Brood\n1 januari 2020 Oud\n7 maart 10.00\n",
        TODAY,
    );
    let titles: Vec<&str> = read.found.iter().map(|found| found.title.as_str()).collect();
    assert_eq!(titles, ["Soep", "Brood"]);
    assert_eq!(read.wrong_lines, [3, 7]);
    assert_eq!(faults(&read), [(Fault::NotNow, 1), (Fault::Line, 2)]);
    let flood: String = (0..5000).map(|n| format!("5 maart 16.00 Soep {n}\n")).collect();
    let flood = table::read(&flood, TODAY);
    assert_eq!(flood.found.len(), FOUND_MAX);
    assert!(!flood.is_whole());
    for nonsense in ["titel;datum\n\"", ";;;;\n;;;", "titel,datum\n\u{1},\u{2}", "\u{0}"] {
        assert!(table::read(nonsense, TODAY).found.is_empty(), "{nonsense:?}");
    }
}
