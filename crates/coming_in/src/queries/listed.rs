//! People who were put on the list, and have not said yes yet.
use kernel::{Age, PersonId, Result, Tx, Writing, record, sql};

/// Of these names those that somebody here has already, however they are written.
pub async fn names_there(tx: &mut Tx, names: &[&str]) -> Result<Vec<String>> {
    let mut there = Vec::new();
    // A name is asked for twice, since SQLite makes only the letters of English small.
    for some in names.chunks(100) {
        let small = some.iter().map(|name| name.to_lowercase());
        let rows = sql!(
            "select distinct name from person
             where centre_id = $1 and standing <> 'guest'
               and (lower(name) in ($2...) or name in ($2...)) limit 1000",
            tx.centre
        )
        .list(small.chain(some.iter().map(|name| (*name).to_owned())))
        .all::<(String,)>(tx)
        .await?;
        there.extend(rows.into_iter().map(|(name,)| name.to_lowercase()));
    }
    Ok(there)
}

record! {
    /// Somebody who gets a card that opens nothing before they chose their own word.
    pub struct Listed {
        pub id: PersonId,
        pub name: String,
        /// Their card was printed before.
        pub is_printed: bool,
    }
}

/// Who has not said yes yet and has no card with a word; first whose card was not printed.
pub async fn without_word(tx: &mut Tx) -> Result<Vec<Listed>> {
    sql!(
        "select id, name, exists
           (select 1 from coming_in_card card where card.centre_id = person.centre_id
              and card.person_id = person.id and withdrawn_at is null) as is_printed
         from person where centre_id = $1 and standing = 'invited' and not exists
           (select 1 from coming_in_card card where card.centre_id = person.centre_id
              and card.person_id = person.id and withdrawn_at is null and word_hash <> '')
         order by is_printed, name, id limit 200",
        tx.centre
    )
    .all(tx)
    .await
}

/// Gives a printed card its word. Tells whether there was one without.
pub async fn open_card(tx: &mut Writing, person: PersonId, word_hash: &str) -> Result<bool> {
    let n_opened = sql!(
        "update coming_in_card set word_hash = $3
         where centre_id = $1 and person_id = $2 and withdrawn_at is null and word_hash = ''",
        tx.centre,
        person,
        word_hash
    )
    .touch(tx)
    .await?;
    Ok(0 < n_opened)
}

/// Lets somebody in who said yes at the desk. Tells whether they were on the list.
pub async fn say_yes(tx: &mut Writing, person: PersonId, age: Age) -> Result<bool> {
    let n_inside = sql!(
        "update person set standing = 'inside', age = $3
         where centre_id = $1 and id = $2 and standing = 'invited'",
        tx.centre,
        person,
        age.as_str()
    )
    .touch(tx)
    .await?;
    Ok(0 < n_inside)
}
