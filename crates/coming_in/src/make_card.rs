//! Making a buurtpas: the former one is withdrawn with it.
use crate::card::Card;
use crate::own_word::OwnWord;
use crate::queries::cards;
use kernel::{PersonId, Result, Writing};

/// A card for this person, with words that stand on no other card of this centre.
pub async fn make(
    tx: &mut Writing,
    by: Option<PersonId>,
    person: PersonId,
    word: &OwnWord,
    word_hash: &str,
) -> Result<Card> {
    make_with(tx, by, person, Some(word), word_hash).await
}

/// A card that opens nothing before its owner chose a word at the desk.
pub async fn make_without_word(tx: &mut Writing, by: PersonId, person: PersonId) -> Result<Card> {
    make_with(tx, Some(by), person, None, "").await
}

async fn make_with(
    tx: &mut Writing,
    by: Option<PersonId>,
    person: PersonId,
    word: Option<&OwnWord>,
    word_hash: &str,
) -> Result<Card> {
    let card = loop {
        let card = Card::fresh(word)?;
        if !cards::are_words_taken(tx, &card.claims().1).await? {
            break card;
        }
    };
    cards::withdraw(tx, person).await?;
    cards::add(tx, by, person, &card, word_hash).await?;
    Ok(card)
}
