//! Lines.
use crate::line::Line;
use crate::queries::tables;
use crate::table::{Table, TableId};
use kernel::{Error, PersonId, Result, Timestamp, Tx, Writing, record, sql, uuid::Uuid};
use photos::PhotoId;
use std::collections::BTreeSet;

/// What is about to be written down.
#[derive(Default)]
pub struct NewLine<'a> {
    pub kind: &'static str,
    pub about: Option<i64>,
    pub text: &'a str,
    pub caller: &'a str,
    pub photo: Option<Uuid>,
    pub photo_alt: &'a str,
    pub quotes: Option<i64>,
}

/// Says something, and returns its number: one more than the last, whoever else is speaking.
pub async fn say(
    tx: &mut Writing,
    table: &Table,
    author: Option<PersonId>,
    line: &NewLine<'_>,
) -> Result<i64> {
    let number = next_number(tx, table).await?;
    sql!(
        "insert into living_room_line (centre_id, table_id, number, author_id, kind, about, text,
           caller, photo_id, photo_alt, quotes, taken_by, said_at, goes_at, is_of_guest)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, '', $12, $13,
           exists (select 1 from person
             where person.centre_id = $1 and person.id = $4 and standing = 'guest'))",
        tx.centre,
        table.id,
        number,
        author,
        line.kind,
        line.about,
        line.text,
        line.caller,
        line.photo,
        line.photo_alt,
        line.quotes,
        tx.now,
        table.goes_at(tx.now)
    )
    .run(tx)
    .await?;
    Ok(number)
}

/// Holds the table's counter until the end, on both engines. A transaction that is undone gives its
/// numbers back, so there are no gaps.
async fn next_number(tx: &mut Writing, table: &Table) -> Result<i64> {
    if let Some(number) = count_up(tx, table.id).await? {
        return Ok(number);
    }
    tables::stand(tx, table).await?;
    count_up(tx, table.id).await?.ok_or(Error::NotFound)
}

async fn count_up(tx: &mut Writing, table: TableId) -> Result<Option<i64>> {
    let number = sql!(
        "update living_room_table set last_number = last_number + 1
         where centre_id = $1 and id = $2 returning last_number",
        tx.centre,
        table
    )
    .optional::<(i64,)>(tx)
    .await?;
    Ok(number.map(|(number,)| number))
}

/// What one number of a table tells.
pub struct Told {
    pub number: i64,
    /// That its line, which was told before, looks different from now on.
    pub is_change: bool,
    /// The line as it is now; `None` when it has gone.
    pub line: Option<Line>,
}

impl Told {
    /// The line that was said under this very number.
    pub fn said(self) -> Option<Line> {
        self.line.filter(|_| !self.is_change)
    }
}

record! {
    struct Number {
        number: i64,
        about: Option<i64>,
    }
}

/// What was told after this number, oldest first.
pub async fn after(tx: &mut Tx, table: TableId, number: i64) -> Result<Vec<Told>> {
    let numbers = sql!(
        "select number, about from living_room_line
         where centre_id = $1 and table_id = $2 and $3 < number order by number limit 100",
        tx.centre,
        table,
        number
    )
    .all::<Number>(tx)
    .await?;
    let shown = |row: &Number| row.about.unwrap_or(row.number);
    let lines = these(tx, table, numbers.iter().map(shown).collect()).await?;
    let line = |number: i64| lines.iter().find(|line| line.number == number).cloned();
    let told = numbers.into_iter().map(|row| Told {
        number: row.number,
        is_change: row.about.is_some(),
        line: line(shown(&row)),
    });
    Ok(told.collect())
}

/// The lines of these numbers that are still there, in order.
async fn these(tx: &mut Tx, table: TableId, numbers: BTreeSet<i64>) -> Result<Vec<Line>> {
    sql!(
        "select line.number, line.author_id, person.name as author_name, line.kind, line.text,
           line.caller, line.photo_id, line.photo_alt, line.quotes,
           quoted.text as quoted_text, quoted.author_id as quoted_author,
           quoter.name as quoted_name, quoted.taken_by as quoted_taken_by, line.taken_by,
           line.is_of_guest, quoted.is_of_guest as quoted_is_of_guest,
           line.said_at, line.goes_at, face.drawing, face.photo_id as face_photo, face.audience,
           exists (select 1 from person_role role where role.centre_id = line.centre_id
             and role.person_id = line.author_id and role.role in ('host', 'coordinator'))
           or exists (select 1 from living_room_relief relief
             where relief.centre_id = line.centre_id and relief.table_id = line.table_id
               and relief.by_id = line.author_id and relief.from_at <= line.said_at
               and line.said_at < relief.until_at) as is_of_host,
           person.age is not null and person.age <> 'adult' as is_of_minor
         from living_room_line line
           left join person on person.centre_id = line.centre_id and person.id = line.author_id
           left join face on face.centre_id = line.centre_id and face.person_id = line.author_id
           left join living_room_line quoted on quoted.centre_id = line.centre_id
             and quoted.table_id = line.table_id and quoted.number = line.quotes
           left join person quoter on quoter.centre_id = line.centre_id
             and quoter.id = quoted.author_id
         where line.centre_id = $1 and line.table_id = $2 and line.kind <> 'change'
           and line.number in ($3...)
         order by line.number limit 100",
        tx.centre,
        table
    )
    .list(numbers)
    .all(tx)
    .await
}

/// One line, if it is still there.
pub async fn one(tx: &mut Tx, table: TableId, number: i64) -> Result<Option<Line>> {
    Ok(these(tx, table, BTreeSet::from([number])).await?.pop())
}

/// The lines that answer this one, and so show its words: the latest, as many as a page holds.
pub async fn answers_to(tx: &mut Tx, table: TableId, number: i64) -> Result<Vec<i64>> {
    let answers = sql!(
        "select number from living_room_line
         where centre_id = $1 and table_id = $2 and quotes = $3 order by number desc limit 100",
        tx.centre,
        table,
        number
    )
    .all::<(i64,)>(tx)
    .await?;
    Ok(answers.into_iter().map(|(number,)| number).collect())
}

/// Takes a line from everybody's eyes, or gives it back. False when it was so already.
pub async fn take(tx: &mut Writing, table: TableId, number: i64, by: &str) -> Result<bool> {
    let n_taken = sql!(
        "update living_room_line set taken_by = $4
         where centre_id = $1 and table_id = $2 and number = $3 and kind in ('said', 'wave')
           and taken_by <> $4",
        tx.centre,
        table,
        number,
        by
    )
    .touch(tx)
    .await?;
    Ok(0 < n_taken)
}

/// When this person last said something at this table.
pub async fn last_said_at(
    tx: &mut Tx,
    table: TableId,
    author: PersonId,
) -> Result<Option<Timestamp>> {
    let last = sql!(
        "select said_at from living_room_line
         where centre_id = $1 and author_id = $2 and table_id = $3 and kind in ('said', 'wave')
         order by said_at desc limit 1",
        tx.centre,
        author,
        table
    )
    .optional::<(Timestamp,)>(tx)
    .await?;
    Ok(last.map(|(at,)| at))
}

/// Everything that a person said, with the table where it was said.
pub async fn by_author(tx: &mut Tx, author: PersonId) -> Result<Vec<(String,)>> {
    sql!(
        "select text from living_room_line
         where centre_id = $1 and author_id = $2 and kind = 'said' and taken_by <> 'author'
         order by said_at, number limit 100000",
        tx.centre,
        author
    )
    .all(tx)
    .await
}

/// Takes somebody's words away; the numbers stay, so that nobody misses a line.
pub async fn erase_author(tx: &mut Writing, author: PersonId) -> Result<()> {
    sql!(
        "update living_room_line
         set author_id = null, text = '', caller = '', photo_id = null, photo_alt = ''
         where centre_id = $1 and author_id = $2",
        tx.centre,
        author
    )
    .run(tx)
    .await
}

/// Nobody knows any more which guest said it; the words stay as long as the table keeps them.
pub async fn forget_guest(tx: &mut Writing, guest: PersonId) -> Result<()> {
    sql!(
        "update living_room_line set author_id = null where centre_id = $1 and author_id = $2",
        tx.centre,
        guest
    )
    .run(tx)
    .await
}

record! {
    pub struct WithPhoto {
        pub number: i64,
        pub photo_id: PhotoId,
        pub goes_at: Timestamp,
        /// Nobody took it away.
        pub is_there: bool,
    }
}

/// Some of the lines after this number that show a photo, oldest first.
pub async fn with_photo_after(tx: &mut Tx, table: TableId, number: i64) -> Result<Vec<WithPhoto>> {
    sql!(
        "select number, photo_id, goes_at, taken_by = '' as is_there from living_room_line
         where centre_id = $1 and table_id = $2 and $3 < number and photo_id is not null
         order by number limit 100",
        tx.centre,
        table,
        number
    )
    .all(tx)
    .await
}

/// Whether a line at any table shows this photo, hidden or not.
pub async fn shows(tx: &mut Tx, photo: PhotoId) -> Result<bool> {
    let (n,) = sql!(
        "select count(*) from living_room_line where centre_id = $1 and photo_id = $2",
        tx.centre,
        photo
    )
    .one::<(i64,)>(tx)
    .await?;
    Ok(0 < n)
}
