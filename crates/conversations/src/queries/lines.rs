//! Lines.
use crate::conversation::ConversationId;
use crate::line::StoredLine;
use kernel::{Error, Result, Tx, Writing, sql};

/// What is about to be written down, sealed already.
#[derive(Default)]
pub struct NewLine {
    pub number: i64,
    pub seat: Option<i64>,
    pub kind: &'static str,
    pub about: Option<i64>,
    pub text: Option<Vec<u8>>,
    pub alt: Option<Vec<u8>>,
}

/// The next number. It holds the conversation until the end, so that there are no gaps.
///
/// # Errors
/// [`Error::NotFound`] when the conversation was thrown away meanwhile.
pub async fn next_number(tx: &mut Writing, id: ConversationId) -> Result<i64> {
    let number = sql!(
        "update conversations_conversation set last_number = last_number + 1, last_at = $3
         where centre_id = $1 and id = $2 returning last_number",
        tx.centre,
        id,
        tx.now
    )
    .optional::<(i64,)>(tx)
    .await?;
    number.map(|(number,)| number).ok_or(Error::NotFound)
}

/// The same for what is no new word, so that the days of the conversation go on.
pub async fn next_number_of_change(tx: &mut Writing, id: ConversationId) -> Result<i64> {
    let number = sql!(
        "update conversations_conversation set last_number = last_number + 1
         where centre_id = $1 and id = $2 returning last_number",
        tx.centre,
        id
    )
    .optional::<(i64,)>(tx)
    .await?;
    number.map(|(number,)| number).ok_or(Error::NotFound)
}

pub async fn write(tx: &mut Writing, id: ConversationId, line: NewLine) -> Result<()> {
    sql!(
        "insert into conversations_line (centre_id, conversation_id, number, seat, kind, about,
           text, alt, is_hidden, said_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        tx.centre,
        id,
        line.number,
        line.seat,
        line.kind,
        line.about,
        line.text,
        line.alt,
        false,
        tx.now
    )
    .run(tx)
    .await
}

/// The latest lines before this number, oldest first.
pub async fn before(tx: &mut Tx, id: ConversationId, number: i64) -> Result<Vec<StoredLine>> {
    let mut lines = sql!(
        "select number, seat, kind, about, text, alt, is_hidden, said_at from conversations_line
         where centre_id = $1 and conversation_id = $2 and number < $3 and kind <> 'change'
         order by number desc limit 500",
        tx.centre,
        id,
        number
    )
    .all::<StoredLine>(tx)
    .await?;
    lines.reverse();
    Ok(lines)
}

/// What was told after this number, oldest first.
pub async fn after(tx: &mut Tx, id: ConversationId, number: i64) -> Result<Vec<StoredLine>> {
    sql!(
        "select number, seat, kind, about, text, alt, is_hidden, said_at from conversations_line
         where centre_id = $1 and conversation_id = $2 and $3 < number order by number limit 100",
        tx.centre,
        id,
        number
    )
    .all(tx)
    .await
}

/// The lines of these numbers, in order.
pub async fn these(tx: &mut Tx, id: ConversationId, numbers: &[i64]) -> Result<Vec<StoredLine>> {
    sql!(
        "select number, seat, kind, about, text, alt, is_hidden, said_at from conversations_line
         where centre_id = $1 and conversation_id = $2 and kind <> 'change' and number in ($3...)
         order by number limit 256",
        tx.centre,
        id
    )
    .list(numbers.iter().copied())
    .all(tx)
    .await
}

/// Takes a line from the eyes of both, or gives it back. False when it was so already.
pub async fn hide(
    tx: &mut Writing,
    id: ConversationId,
    number: i64,
    is_hidden: bool,
) -> Result<bool> {
    let n_changed = sql!(
        "update conversations_line set is_hidden = $4
         where centre_id = $1 and conversation_id = $2 and number = $3 and kind = 'said'
           and is_hidden <> $4",
        tx.centre,
        id,
        number,
        is_hidden
    )
    .touch(tx)
    .await?;
    Ok(0 < n_changed)
}

/// Its author takes it back: of a line that was said nothing is left but its number. False when
/// that was done before.
pub async fn take_back(tx: &mut Writing, id: ConversationId, number: i64) -> Result<bool> {
    let n_taken = sql!(
        "update conversations_line set text = null, alt = null
         where centre_id = $1 and conversation_id = $2 and number = $3 and kind = 'said'
           and text is not null and not is_hidden",
        tx.centre,
        id,
        number
    )
    .touch(tx)
    .await?;
    Ok(0 < n_taken)
}

/// What was said from this seat, oldest first.
pub async fn of_seat(tx: &mut Tx, id: ConversationId, seat: i64) -> Result<Vec<StoredLine>> {
    sql!(
        "select number, seat, kind, about, text, alt, is_hidden, said_at from conversations_line
         where centre_id = $1 and conversation_id = $2 and seat = $3 and kind = 'said'
         order by number limit 10000",
        tx.centre,
        id,
        seat
    )
    .all(tx)
    .await
}
