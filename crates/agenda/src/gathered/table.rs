//! Reads lists that people keep: a table from a spreadsheet, or one activity on each line.
use crate::activity::COST_MAX_CHARS;
use crate::gathered::found::{Days, Found, window};
use crate::gathered::read::{Fault, Read, Until};
use crate::gathered::text;
use crate::gathered::told_time::{self, Told};
use csv::{ReaderBuilder, StringRecord, Trim};
use kernel::jiff::civil::{Date, Time};
use kernel::slug;
use series::When;
use std::collections::HashSet;

/// What a column can hold, and what people call it, in Dutch and English.
const COLUMNS: [(Column, &[&str]); 7] = [
    (Column::Title, &["titel", "title", "naam", "name", "activiteit", "activity", "wat", "what"]),
    (Column::Day, &["datum", "date", "dag", "day", "startdatum", "start date", "wanneer", "when"]),
    (Column::From, &["van", "from", "tijd", "time", "begin", "start", "starttijd", "start time"]),
    (Column::To, &["tot", "to", "until", "einde", "eind", "end", "eindtijd", "end time"]),
    (Column::Spot, &["waar", "where", "plek", "plaats", "place", "locatie", "location"]),
    (Column::Cost, &["kosten", "cost", "prijs", "price"]),
    (
        Column::About,
        &["omschrijving", "description", "beschrijving", "uitleg", "toelichting", "info", "about"],
    ),
];
/// What divides the cells of a row, in whichever land the spreadsheet lives.
const DIVIDERS: [u8; 3] = [b';', b'\t', b','];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Column {
    Title,
    Day,
    From,
    To,
    Spot,
    Cost,
    About,
}

/// One row of a table or line of a list, as words.
#[derive(Default)]
struct Line<'a> {
    title: &'a str,
    when: Option<Told>,
    spot: &'a str,
    cost: &'a str,
    about: &'a str,
}

/// Reads a table when its first row has headings, and else one activity on each line.
pub fn read(whole: &str, today: Date) -> Read {
    let until = Until::from_now();
    // A spreadsheet may say on a line of its own what divides its cells.
    let rest = whole.split_once('\n').filter(|(first, _)| first.trim().starts_with("sep="));
    let body = rest.map_or(whole, |(_, rest)| rest);
    let n_before = usize::from(rest.is_some());
    match headings(body) {
        Some((divider, columns)) => rows(body, n_before, divider, &columns, today, until),
        None => lines(body, n_before, today, until),
    }
}

/// What divides the cells and what the columns are, if the first row says so.
fn headings(body: &str) -> Option<(u8, Vec<Option<Column>>)> {
    let first = body.lines().next()?;
    DIVIDERS.into_iter().find_map(|divider| {
        let cells = first.split(char::from(divider));
        let columns: Vec<_> = cells.map(|cell| column(cell.trim().trim_matches('"'))).collect();
        let has = |wanted| columns.contains(&Some(wanted));
        (has(Column::Title) && has(Column::Day)).then_some((divider, columns))
    })
}

fn column(heading: &str) -> Option<Column> {
    let heading = slug::plain_letters(heading.trim());
    let mut fitting = COLUMNS.iter().filter(|(_, names)| names.contains(&heading.as_str()));
    fitting.next().map(|(column, _)| *column)
}

fn rows(
    body: &str,
    n_before: usize,
    divider: u8,
    columns: &[Option<Column>],
    today: Date,
    until: Until,
) -> Read {
    let mut list = List { today, until, seen: HashSet::new(), read: Read::default() };
    let mut table = ReaderBuilder::new()
        .delimiter(divider)
        .flexible(true)
        .trim(Trim::All)
        .from_reader(body.as_bytes());
    for row in table.records() {
        let n = row.as_ref().ok().and_then(StringRecord::position).map_or(0, |at| at.line());
        let n = n_before + usize::try_from(n).unwrap_or(0);
        let line = row.as_ref().map(|row| cells(row, columns, today)).unwrap_or_default();
        if !list.add(n, &line) {
            break;
        }
    }
    list.read
}

fn cells<'a>(row: &'a StringRecord, columns: &[Option<Column>], today: Date) -> Line<'a> {
    let cell = |wanted| {
        let at = columns.iter().position(|column| *column == Some(wanted));
        at.and_then(|at| row.get(at)).unwrap_or_default()
    };
    let when = format!("{} {} {}", cell(Column::Day), cell(Column::From), cell(Column::To));
    Line {
        title: cell(Column::Title),
        when: told_time::at_the_start(&when, today).map(|(told, _)| told),
        spot: cell(Column::Spot),
        cost: cell(Column::Cost),
        about: cell(Column::About),
    }
}

fn lines(body: &str, n_before: usize, today: Date, until: Until) -> Read {
    let mut list = List { today, until, seen: HashSet::new(), read: Read::default() };
    for (n, line) in body.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let told = told_time::at_the_start(line, today);
        let line = told.map_or_else(Line::default, |(told, title)| Line {
            title,
            when: Some(told),
            ..Line::default()
        });
        if !list.add(n_before + n + 1, &line) {
            break;
        }
    }
    list.read
}

/// What was read of a list so far.
struct List {
    today: Date,
    until: Until,
    seen: HashSet<String>,
    read: Read,
}

impl List {
    /// Takes up one line; false when there is no room for more.
    fn add(&mut self, n: usize, line: &Line<'_>) -> bool {
        if !self.read.is_whole() || self.until.is_over() {
            self.read.leave("", Fault::TooMuch);
            return false;
        }
        match self.found(line) {
            Ok(Some(found)) => self.read.take(found),
            Ok(None) => {}
            Err(Fault::Line) => self.read.cannot_read(n),
            Err(fault) => self.read.leave("", fault),
        }
        true
    }

    /// What a line says; nothing when an earlier one says the same.
    fn found(&mut self, line: &Line<'_>) -> Result<Option<Found>, Fault> {
        let told = line.when.ok_or(Fault::Line)?;
        let (from, to) = window(self.today);
        if !(from..=to).contains(&told.day) {
            return Err(Fault::NotNow);
        }
        let start = told.day.to_datetime(told.from.unwrap_or(Time::midnight()));
        let uid = format!("{start} {}", slug::plain_letters(line.title));
        if !self.seen.insert(uid.clone()) {
            return Ok(None);
        }
        let days = Days::from([(told.day, When { start, minutes: told.minutes() })]);
        let found = Found::new(&uid, line.title, line.about, line.spot, &days);
        let cost = Some(text::line(line.cost, COST_MAX_CHARS));
        found.map(|found| Some(Found { cost, ..found })).ok_or(Fault::Line)
    }
}
