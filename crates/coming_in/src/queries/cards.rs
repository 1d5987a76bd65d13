//! Buurtpassen: kept as hashes, so that nobody can print a card a second time.
use crate::card::{Card, Claimed};
use kernel::{Age, PersonId, Result, Timestamp, Tx, Writing, id, record, sql};

id!(pub CardId: now_v7);

record! {
    /// Whose card it is, and the hash of the word that its owner knows; empty before they chose one.
    pub struct Found {
        pub id: CardId,
        pub person_id: PersonId,
        pub word_hash: String,
    }
}

/// The card with this code or these words, unless it was withdrawn.
pub async fn find(tx: &mut Tx, claimed: &Claimed) -> Result<Option<Found>> {
    let found = match claimed {
        Claimed::Code(_) => sql!(
            "select id, person_id, word_hash from coming_in_card
             where centre_id = $1 and code_hash = $2 and withdrawn_at is null",
            tx.centre,
            claimed.hash()
        ),
        Claimed::Words(_) => sql!(
            "select id, person_id, word_hash from coming_in_card
             where centre_id = $1 and words_hash = $2 and withdrawn_at is null",
            tx.centre,
            claimed.hash()
        ),
    };
    found.optional(tx).await
}

/// Whether these words stand on another card of this centre, withdrawn or not.
pub async fn are_words_taken(tx: &mut Tx, words: &Claimed) -> Result<bool> {
    let (n,) = sql!(
        "select count(*) from coming_in_card where centre_id = $1 and words_hash = $2",
        tx.centre,
        words.hash()
    )
    .one::<(i64,)>(tx)
    .await?;
    Ok(0 < n)
}

pub async fn add(
    tx: &mut Writing,
    by: Option<PersonId>,
    person: PersonId,
    card: &Card,
    word_hash: &str,
) -> Result<()> {
    let (code, words) = card.claims();
    sql!(
        "insert into coming_in_card (centre_id, id, person_id, code_hash, words_hash, word_hash,
           made_at, made_by_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
        tx.centre,
        CardId::fresh(),
        person,
        code.hash(),
        words.hash(),
        word_hash,
        tx.now,
        by
    )
    .run(tx)
    .await
}

/// Withdraws whatever cards this person has; tells how many.
pub async fn withdraw(tx: &mut Writing, person: PersonId) -> Result<u64> {
    sql!(
        "update coming_in_card set withdrawn_at = $3
         where centre_id = $1 and person_id = $2 and withdrawn_at is null",
        tx.centre,
        person,
        tx.now
    )
    .touch(tx)
    .await
}

record! {
    /// A card as the desk sees it.
    pub struct GivenCard {
        pub made_at: Timestamp,
        pub withdrawn_at: Option<Timestamp>,
        /// Its owner chose a word.
        pub has_word: bool,
    }
}

/// The cards of one person, newest first.
pub async fn of_person(tx: &mut Tx, person: PersonId) -> Result<Vec<GivenCard>> {
    sql!(
        "select made_at, withdrawn_at, word_hash <> '' as has_word from coming_in_card
         where centre_id = $1 and person_id = $2 order by made_at desc, id desc limit 20",
        tx.centre,
        person
    )
    .all(tx)
    .await
}

/// Takes away somebody's cards, and their name from the cards that they made.
pub async fn erase(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!(
        "update coming_in_card set made_by_id = null where centre_id = $1 and made_by_id = $2",
        tx.centre,
        person
    )
    .run(tx)
    .await?;
    sql!("delete from coming_in_card where centre_id = $1 and person_id = $2", tx.centre, person)
        .run(tx)
        .await
}

record! {
    /// Somebody to whom the desk may give a card.
    pub struct Holder {
        pub id: PersonId,
        pub name: String,
        pub age: Age,
        pub joined_at: Timestamp,
        pub has_card: bool,
    }
}

/// Who is inside and is called like this, newest first.
pub async fn holders(tx: &mut Tx, called: &str) -> Result<Vec<Holder>> {
    // What means "anything" in a pattern means itself in a name.
    let called = called.to_lowercase().replace('!', "!!").replace('%', "!%").replace('_', "!_");
    sql!(
        "select id, name, age, joined_at, exists
           (select 1 from coming_in_card card where card.centre_id = person.centre_id
              and card.person_id = person.id and withdrawn_at is null) as has_card
         from person where centre_id = $1 and standing in ('inside', 'invited')
           and lower(name) like $2 escape '!'
         order by joined_at desc, id limit 30",
        tx.centre,
        format!("%{called}%")
    )
    .all(tx)
    .await
}
