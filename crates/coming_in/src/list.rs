//! A list of people, pasted or from a file: what each line says, before anybody is on it.
use crate::words::Words;
use csv::{ReaderBuilder, StringRecord, Trim};
use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};
use kernel::hours::Jurisdiction;
use kernel::name::{DisplayName, NAME_MAX_CHARS};
use kernel::slug::plain_letters;
use kernel::{Role, Voice};
use telling::Address;

/// As many as sit at the desk in a month; more is done in parts.
pub const LINES_MAX: usize = 200;
/// Some spreadsheets write each letter in two bytes.
pub const FILE_MAX_BYTES: usize = 100_000;
/// A form carries 64 KiB beside its file, and the list comes back in it.
const TEXT_MAX_BYTES: usize = 50_000;
/// First name, role, and how to reach them.
const CELLS_MAX: usize = 3;
/// What divides the cells of a line, in whichever land the spreadsheet lives.
const DIVIDERS: [char; 3] = [';', '\t', ','];
/// What a spreadsheet calls the first column.
const HEADINGS: [&str; 6] = ["naam", "voornaam", "name", "first name", "isim", "الاسم"];
/// What people call who lives here and has no role.
const RESIDENT: [&str; 7] =
    ["bewoner", "buur", "buurtbewoner", "buurvrouw", "buurman", "resident", "neighbour"];
/// What people call a role, beside its own name.
const ROLES: [(Role, &[&str]); Role::ALL.len()] = [
    (Role::Host, &["gastvrouw", "gastheer", "host", "balie"]),
    (Role::Editor, &["redactie", "redacteur", "editor"]),
    (Role::Moderator, &["moderator"]),
    (Role::Volunteer, &["vrijwilliger", "vrijwilligster", "volunteer"]),
    (Role::Ambassador, &["ambassadeur", "ambassador"]),
    (Role::OutreachVolunteer, &["bezoeker", "outreach volunteer"]),
    (Role::SocialWorker, &["sociaal werker", "social worker"]),
    (Role::Partner, &["partner"]),
    (Role::Coordinator, &["coordinator"]),
];

/// One person, as a line says it.
pub struct Listed {
    pub name: DisplayName,
    pub roles: Vec<Role>,
    pub address: Option<Address>,
}

/// A line with something on it, by its number in the list.
pub struct Line {
    pub n: usize,
    pub says: Result<Listed, Fault>,
}

/// Why a line cannot be read.
pub enum Fault {
    Name,
    Role(String),
    Address,
    Formula,
    Cells,
    Quote,
}

impl Fault {
    pub fn says(&self, words: &Words<'_>) -> String {
        match self {
            Self::Name => words.list_fault_name(NAME_MAX_CHARS),
            Self::Role(role) => words.list_fault_role(role),
            Self::Address => words.list_fault_address().to_owned(),
            Self::Formula => words.list_fault_formula().to_owned(),
            Self::Cells => words.list_fault_cells().to_owned(),
            Self::Quote => words.list_fault_quote().to_owned(),
        }
    }
}

/// The list has more lines or letters than we take at once.
pub struct TooMuch;

/// The file is made for a program, as a workbook.
pub struct NotText;

/// A file as text: as its first bytes say, else UTF-8, else the letters of an old Windows.
pub fn decoded(bytes: &[u8]) -> Result<String, NotText> {
    let is_packed = bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xD0\xCF\x11\xE0");
    if is_packed || bytes.starts_with(b"%PDF") {
        return Err(NotText);
    }
    let says = Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
    let is_utf_8 = std::str::from_utf8(bytes).is_ok();
    let encoding = says.unwrap_or(if is_utf_8 { UTF_8 } else { WINDOWS_1252 });
    Ok(encoding.decode(bytes).0.replace('\0', ""))
}

/// Reads a list line by line: a line that is broken breaks no other.
pub fn read(text: &str, country: Jurisdiction, voice: &Voice) -> Result<Vec<Line>, TooMuch> {
    if TEXT_MAX_BYTES < text.len() {
        return Err(TooMuch);
    }
    let text = text.trim_start_matches('\u{feff}');
    let divider = divider(text);
    let mut lines = Vec::new();
    for (n, line) in text.lines().enumerate() {
        let Some(row) = row(line, divider) else { continue };
        if lines.len() == LINES_MAX {
            return Err(TooMuch);
        }
        let is_whole = line.matches('"').count().is_multiple_of(2);
        let says = if is_whole { person(&row, country, voice) } else { Err(Fault::Quote) };
        lines.push(Line { n: n + 1, says });
    }
    Ok(lines)
}

/// What divides the cells: what the first line has, or else any.
fn divider(text: &str) -> char {
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let first = lines.find(|line| !line.starts_with("sep=")).unwrap_or_default();
    let in_it = |whole: &str| DIVIDERS.into_iter().find(|divider| whole.contains(*divider));
    in_it(first).or_else(|| in_it(text)).unwrap_or(DIVIDERS[0])
}

/// The cells of a line; nothing of one that is empty or only says what the columns are.
fn row(line: &str, divider: char) -> Option<StringRecord> {
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(divider as u8)
        .trim(Trim::All)
        .from_reader(line.as_bytes());
    let row = reader.records().next()?.ok()?;
    let first = plain_letters(row.get(0).unwrap_or_default());
    let says_nothing = row.iter().all(str::is_empty) || line.starts_with("sep=");
    (!says_nothing && !HEADINGS.contains(&first.as_str())).then_some(row)
}

fn person(row: &StringRecord, country: Jurisdiction, voice: &Voice) -> Result<Listed, Fault> {
    if row.iter().skip(CELLS_MAX).any(|cell| !cell.is_empty()) {
        return Err(Fault::Cells);
    }
    let cell = |at| without_guard(row.get(at).unwrap_or_default());
    let (name, role, reach) = (cell(0), cell(1), cell(2));
    let address = Address::parse(reach, country);
    let is_number = reach.starts_with('+') && !reach.contains('@') && address.is_some();
    if is_formula(name) || is_formula(role) || (is_formula(reach) && !is_number) {
        return Err(Fault::Formula);
    }
    let name = DisplayName::parse(name).ok_or(Fault::Name)?;
    if is_formula(name.as_str()) {
        return Err(Fault::Formula);
    }
    let mut roles = Vec::new();
    for word in role.split(['/', ',', '&', '+']).map(str::trim).filter(|word| !word.is_empty()) {
        let role = role_called(word, voice).ok_or_else(|| Fault::Role(word.to_owned()))?;
        roles.extend(role.filter(|role| !roles.contains(role)));
    }
    if address.is_none() && !reach.is_empty() {
        return Err(Fault::Address);
    }
    Ok(Listed { name, roles, address })
}

/// A cell without the apostrophe by which a spreadsheet takes a formula for text, and nothing
/// where a dash says so.
fn without_guard(cell: &str) -> &str {
    let cell = if cell == "-" { "" } else { cell };
    cell.strip_prefix('\'').filter(|rest| is_formula(rest)).unwrap_or(cell)
}

/// Whether a spreadsheet would reckon with it, once this list leaves the house again.
fn is_formula(cell: &str) -> bool {
    cell.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

/// The role that is called so; `Some(None)` for a resident, who needs none.
fn role_called(word: &str, voice: &Voice) -> Option<Option<Role>> {
    let word = plain_letters(word);
    if RESIDENT.contains(&word.as_str()) || word == plain_letters(Words(voice).list_resident()) {
        return Some(None);
    }
    let mut roles = ROLES.into_iter();
    let is_it = |(role, names): &(Role, &[&str])| {
        names.contains(&word.as_str()) || plain_letters(role.said(voice)) == word
    };
    roles.find(is_it).map(|(role, _)| Some(role))
}
