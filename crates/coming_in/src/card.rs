//! The buurtpas: a paper card for who has neither mail nor a telephone.
//!
//! It names nobody, and opens nothing without the word that its owner knows.
use crate::chance;
use crate::own_word::OwnWord;
use crate::words_list::WORDS;
use kernel::session::Token;
use kernel::{Result, qr, short_code};

/// About 99 bits: nobody finds a card by trying.
const CODE_LETTERS: usize = 20;

/// What is printed on a card. Only its hashes are kept, so it can be printed just once.
pub struct Card {
    /// In the square that a telephone reads: `/pas/7F3KQ…`.
    pub code: String,
    /// For who has no camera.
    pub words: [&'static str; 3],
}

/// What its owner holds in hand.
pub struct Printed {
    pub square: String,
    pub three: [&'static str; 3],
}

impl Card {
    /// A new one, on which the owner's own word does not stand, if they chose it already.
    pub fn fresh(own: Option<&OwnWord>) -> Result<Self> {
        let own = own.map(OwnWord::as_str);
        let others: Vec<&'static str> =
            WORDS.into_iter().filter(|word| Some(*word) != own).collect();
        let mut words = [""; 3];
        for word in &mut words {
            *word = others[chance::below(others.len() as u32)? as usize];
        }
        Ok(Self { code: chance::letters(CODE_LETTERS)?, words })
    }

    /// As it stands on paper; `home` is the address of the house.
    pub fn printed(&self, home: &str) -> Result<Printed> {
        let square = qr::svg(&format!("{home}/pas/{}", self.code))?;
        Ok(Printed { square, three: self.words })
    }

    pub fn claims(&self) -> (Claimed, Claimed) {
        (Claimed::code(&self.code), Claimed::words(&self.words.join(" ")))
    }
}

/// What somebody says that stands on their card.
#[derive(Clone)]
pub enum Claimed {
    Code(String),
    Words(String),
}

impl Claimed {
    pub fn code(typed: &str) -> Self {
        Self::Code(short_code::tidied(typed).chars().take(CODE_LETTERS).collect())
    }

    /// Three words in their order; capitals, commas and lines are forgiven.
    pub fn words(typed: &str) -> Self {
        let words = typed.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
        Self::Words(words.take(4).map(str::to_lowercase).collect::<Vec<_>>().join(" "))
    }

    /// What somebody at the desk reads from a card: the square's address, its code or its words.
    pub fn shown(typed: &str) -> Self {
        let typed = typed.trim();
        match typed.rsplit_once("/pas/") {
            Some((_, code)) => Self::code(code),
            None if typed.split_whitespace().count() == 1 => Self::code(typed),
            None => Self::words(typed),
        }
    }

    /// What is kept of it.
    pub fn hash(&self) -> Vec<u8> {
        let (Self::Code(text) | Self::Words(text)) = self;
        Token::claimed(text).hash()
    }

    pub fn is_empty(&self) -> bool {
        let (Self::Code(text) | Self::Words(text)) = self;
        text.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_is_recognised_as_people_type_it() {
        let card = Card::fresh(OwnWord::parse("fiets").as_ref()).unwrap();
        let (code, words) = card.claims();
        let [a, b, c] = card.words;
        assert_eq!(
            Claimed::words(&format!(" {a}, {}\n{c}. ", b.to_uppercase())).hash(),
            words.hash()
        );
        assert_eq!(Claimed::code(&card.code.to_lowercase()).hash(), code.hash());
        assert_ne!(Claimed::words(&format!("{a} {b} {c} {a}")).hash(), words.hash());
        assert!(Claimed::words(" ,. ").is_empty());
    }

    #[test]
    fn the_desk_reads_a_card_in_three_ways() {
        let card = Card::fresh(None).unwrap();
        let (code, words) = card.claims();
        let square = format!("https://delinde.example/pas/{}\n", card.code);
        assert_eq!(Claimed::shown(&square).hash(), code.hash());
        assert_eq!(Claimed::shown(&card.code).hash(), code.hash());
        assert_eq!(Claimed::shown(&card.words.join(" ")).hash(), words.hash());
    }

    #[test]
    fn the_own_word_does_not_stand_on_the_card() {
        let own = OwnWord::parse("fiets").unwrap();
        for _ in 0..2000 {
            assert!(!Card::fresh(Some(&own)).unwrap().words.contains(&"fiets"));
        }
    }
}
