//! All SQL of the living room.
use crate::line::{Line, LineText};
use kernel::face::Audience;
use kernel::jiff::SignedDuration;
use kernel::{PersonId, Result, Tx, Writing, sql};

/// Says something, and returns its number: one more than the last, whoever else is speaking.
pub async fn say(tx: &mut Writing, author: PersonId, text: &LineText) -> Result<i64> {
    // The first statement holds the centre's counter until the end, on both engines. A transaction
    // that is undone gives its numbers back, so there are no gaps.
    let (number,) = sql!(
        "insert into living_room_counter as counter (centre_id, last_number) values ($1, 1)
         on conflict (centre_id) do update set last_number = counter.last_number + 1
         returning last_number",
        tx.centre
    )
    .one::<(i64,)>(tx)
    .await?;
    sql!(
        "insert into living_room_line (centre_id, number, author_id, text, said_at)
         values ($1, $2, $3, $4, $5)",
        tx.centre,
        number,
        author,
        text.as_str(),
        tx.now
    )
    .run(tx)
    .await?;
    Ok(number)
}

/// What was said after this number, oldest first.
pub async fn after(tx: &mut Tx, number: i64) -> Result<Vec<Line>> {
    sql!(
        "select number, author_id, person.name as author_name, text, said_at, drawing, photo_id,
           audience
         from living_room_line line
           left join person on person.centre_id = line.centre_id and person.id = author_id
           left join face on face.centre_id = line.centre_id and face.person_id = author_id
         where line.centre_id = $1 and $2 < number
         order by number limit 100",
        tx.centre,
        number
    )
    .all(tx)
    .await
}

/// The number of the latest line; 0 before the first.
pub async fn last_number(tx: &mut Tx) -> Result<i64> {
    let last = sql!("select last_number from living_room_counter where centre_id = $1", tx.centre)
        .optional::<(i64,)>(tx)
        .await?;
    Ok(last.map_or(0, |(last,)| last))
}

/// Somebody is at the table for this long after their last word.
const TALK_LASTS: SignedDuration = SignedDuration::from_mins(15);

/// How many people said something just now.
pub async fn n_talking(tx: &mut Tx) -> Result<i64> {
    let (n,) = sql!(
        "select count(distinct author_id) from living_room_line
         where centre_id = $1 and $2 < said_at",
        tx.centre,
        tx.now - TALK_LASTS
    )
    .one::<(i64,)>(tx)
    .await?;
    Ok(n)
}

/// Everything that a person said.
pub async fn by_author(tx: &mut Tx, author: PersonId) -> Result<Vec<(String,)>> {
    sql!(
        "select text from living_room_line where centre_id = $1 and author_id = $2
         order by number limit 100000",
        tx.centre,
        author
    )
    .all(tx)
    .await
}

/// Takes somebody's words away; the numbers stay, so that nobody misses a line.
pub async fn erase_author(tx: &mut Writing, author: PersonId) -> Result<()> {
    sql!(
        "update living_room_line set author_id = null, text = ''
         where centre_id = $1 and author_id = $2",
        tx.centre,
        author
    )
    .run(tx)
    .await
}

/// Whether passers-by may read along; not unless the coordinator chose so.
pub async fn is_read_by_anyone(tx: &mut Tx) -> Result<bool> {
    let choice =
        sql!("select is_read_by_anyone from living_room_choice where centre_id = $1", tx.centre)
            .optional::<(bool,)>(tx)
            .await?;
    Ok(choice.is_some_and(|(is_read_by_anyone,)| is_read_by_anyone))
}

/// For whom a face beside a line is shown.
pub async fn readers(tx: &mut Tx) -> Result<Audience> {
    let is_open = is_read_by_anyone(tx).await?;
    Ok(if is_open { Audience::Everyone } else { Audience::LivingRoom })
}

/// Whether the coordinator has made the choice at all.
pub async fn was_chosen(tx: &mut Tx) -> Result<bool> {
    let (n,) = sql!("select count(*) from living_room_choice where centre_id = $1", tx.centre)
        .one::<(i64,)>(tx)
        .await?;
    Ok(0 < n)
}

pub async fn choose(tx: &mut Writing, is_read_by_anyone: bool) -> Result<()> {
    sql!(
        "insert into living_room_choice (centre_id, is_read_by_anyone) values ($1, $2)
         on conflict (centre_id) do update set is_read_by_anyone = $2",
        tx.centre,
        is_read_by_anyone
    )
    .run(tx)
    .await
}
