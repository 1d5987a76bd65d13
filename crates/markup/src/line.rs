//! One line: its words, which of them are bold, and where its links lead.
use crate::address::{self, Address};
use crate::reader::{Reader, look};

/// A part of a line that looks alike.
#[derive(Default)]
pub struct Piece {
    /// Without marks.
    pub text: String,
    /// Between stars.
    pub is_bold: bool,
    /// Where it leads.
    pub link: Option<Address>,
}

/// What is no longer part of an address when a sentence goes on behind it.
const CLOSES_A_SENTENCE: [char; 12] = ['.', ',', ';', ':', '!', '?', '\'', '*', '…', '،', '؛', '؟'];
/// What may stand before a mail address. Behind anything else it may be half of one.
const OPENS_A_WORD: [char; 11] = ['(', '[', '<', '"', '“', '„', '«', '*', ':', ',', ';'];
/// More stars than these are a row of stars.
const STARS_MAX: usize = 3;

/// Reads a line that has no empty ends.
pub fn pieces(line: &str) -> Vec<Piece> {
    let mut reader = Reader::new(line);
    let mut writer = Writer::default();
    while let Some(sign) = reader.after() {
        match sign {
            '*' => stars(&mut reader, &mut writer),
            '[' => match named_link(&reader) {
                Some((text, address, behind)) => {
                    writer.link(text, address);
                    reader = behind;
                }
                None => writer.say(reader.take_sign()),
            },
            sign if sign.is_alphanumeric() => word(&mut reader, &mut writer),
            _ => writer.say(reader.take_sign()),
        }
    }
    writer.pieces.retain(|piece| !piece.text.is_empty());
    writer.pieces
}

/// Stars open at the start of a word and close at the end of one, so that "3*4*5", "gratis*" and
/// "2 * 3" stay what they are.
fn stars(reader: &mut Reader<'_>, writer: &mut Writer) {
    let before = reader.before();
    let stars = reader.take_while(|sign| sign == '*');
    let after = reader.after();
    let touches = |sign: Option<char>| sign.is_some_and(|sign| !sign.is_whitespace());
    let is_word = |sign: Option<char>| sign.is_some_and(char::is_alphanumeric);
    if STARS_MAX < stars.len() {
        writer.say(stars);
    } else if touches(before) && !is_word(after) && writer.has_open(stars) {
        writer.close(stars);
    } else if touches(after) && !is_word(before) {
        writer.open(stars);
    } else {
        writer.say(stars);
    }
}

/// `[tekst](adres)`, with the reader that stands behind it.
fn named_link<'a>(reader: &Reader<'a>) -> Option<(&'a str, Address, Reader<'a>)> {
    let mut reader = reader.clone();
    reader.take_letters("[")?;
    let text = reader.take_while(|sign| sign != '[' && sign != ']').trim();
    reader.take_letters("](")?;
    let written = reader.take_while_enclosed(|sign| sign != '[').trim();
    reader.take_letters(")")?;
    let address = Address::parse(written).filter(|_| !text.is_empty())?;
    Some((text, address, reader))
}

/// A word, which may be an address. What looks like one and is none stays text as a whole, so that
/// no part of it becomes a link to somewhere else.
fn word(reader: &mut Reader<'_>, writer: &mut Writer) {
    let before = reader.before();
    let mut ahead = reader.clone();
    let is_page = address::BEGINNINGS.iter().any(|begin| reader.begins_with(begin));
    let word = if is_page {
        ahead.take_while_enclosed(address::may_contain)
    } else {
        ahead.take_while(|sign| sign.is_alphanumeric() || "@._-+".contains(sign))
    };
    let may_begin = before.is_none_or(|sign| sign.is_whitespace() || OPENS_A_WORD.contains(&sign));
    let written = reader.take(word.trim_end_matches(CLOSES_A_SENTENCE).len());
    match Address::parse(written).filter(|_| is_page || may_begin) {
        Some(address) => writer.link(written, address),
        None => writer.say(written),
    }
}

/// Puts the pieces of a line together.
#[derive(Default)]
struct Writer {
    pieces: Vec<Piece>,
    /// Whether the last piece takes more text.
    may_grow: bool,
    /// By number of stars, which piece is the latest that may begin something bold.
    open: [Option<usize>; STARS_MAX],
}

impl Writer {
    fn say(&mut self, text: &str) {
        match self.pieces.last_mut() {
            Some(piece) if self.may_grow => piece.text.push_str(text),
            _ => self.pieces.push(Piece { text: text.to_owned(), ..Piece::default() }),
        }
        self.may_grow = true;
    }

    fn link(&mut self, text: &str, address: Address) {
        self.pieces.push(Piece { text: text.to_owned(), link: Some(address), is_bold: false });
        self.may_grow = false;
    }

    fn open(&mut self, stars: &str) {
        self.open[stars.len() - 1] = Some(self.pieces.len());
        self.may_grow = false;
        self.say(stars);
        self.may_grow = false;
    }

    fn has_open(&self, stars: &str) -> bool {
        self.open[stars.len() - 1].is_some()
    }

    /// Makes bold what was said since the same stars were opened. What was opened in between is
    /// forgotten, so no piece is gone over more often than there are kinds of stars.
    fn close(&mut self, stars: &str) {
        let Some(begin) = self.open[stars.len() - 1] else { return };
        self.open = self.open.map(|open| open.filter(|open| *open < begin));
        self.pieces[begin].text.clear();
        look(self.pieces.len() - begin);
        self.pieces[begin..].iter_mut().for_each(|piece| piece.is_bold = true);
        self.may_grow = false;
    }
}
