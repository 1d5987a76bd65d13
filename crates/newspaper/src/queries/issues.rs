//! Numbers of the newspaper, and what it is called.
use crate::issue::{Issue, IssueId};
use kernel::{PersonId, Result, Tx, Writing, sql};

/// Which numbers a list shows.
#[derive(Clone, Copy)]
enum Which {
    InTheMaking,
    Id(IssueId),
    Number(i64),
    Published,
}

async fn found(tx: &mut Tx, which: Which, n_max: i64) -> Result<Vec<Issue>> {
    let (mut id, mut number, mut list) = (None, None, "");
    match which {
        Which::InTheMaking => list = "in_the_making",
        Which::Id(own) => id = Some(own),
        Which::Number(own) => number = Some(own),
        Which::Published => list = "published",
    }
    sql!(
        "select issue.id, number, final_editor_id,
           coalesce(person.name, '') as final_editor_name, next_on, published_at
         from newspaper_issue issue
         left join person on person.centre_id = issue.centre_id and person.id = final_editor_id
         where issue.centre_id = $1 and (number = $2
           or issue.id = $5 or ($3 = 'in_the_making' and published_at is null)
           or ($3 = 'published' and published_at is not null))
         order by number desc limit $4",
        tx.centre,
        number,
        list,
        n_max,
        id
    )
    .all(tx)
    .await
}

/// The number that is being made now.
pub async fn in_the_making(tx: &mut Tx) -> Result<Option<Issue>> {
    Ok(found(tx, Which::InTheMaking, 1).await?.pop())
}

/// The number that came out last.
pub async fn newest(tx: &mut Tx) -> Result<Option<Issue>> {
    Ok(found(tx, Which::Published, 1).await?.pop())
}

/// All that came out, the newest first.
pub async fn all(tx: &mut Tx) -> Result<Vec<Issue>> {
    found(tx, Which::Published, 500).await
}

/// One that came out.
pub async fn with_number(tx: &mut Tx, number: i64) -> Result<Option<Issue>> {
    let found = found(tx, Which::Number(number), 1).await?.pop();
    Ok(found.filter(|issue| issue.published_at.is_some()))
}

/// The same by its id.
pub async fn with_id(tx: &mut Tx, id: IssueId) -> Result<Option<Issue>> {
    let found = found(tx, Which::Id(id), 1).await?.pop();
    Ok(found.filter(|issue| issue.published_at.is_some()))
}

pub async fn highest_number(tx: &mut Tx) -> Result<i64> {
    let (number,) = sql!(
        "select coalesce(max(number), 0) from newspaper_issue where centre_id = $1",
        tx.centre
    )
    .one::<(i64,)>(tx)
    .await?;
    Ok(number)
}

/// Begins a number; when another editor did so at the same moment, theirs is the one.
pub async fn begin(tx: &mut Writing, number: i64, final_editor: PersonId) -> Result<()> {
    sql!(
        "insert into newspaper_issue (centre_id, id, number, final_editor_id, next_on)
         values ($1, $2, $3, $4, '') on conflict do nothing",
        tx.centre,
        IssueId::fresh(),
        number,
        final_editor
    )
    .touch(tx)
    .await
    .map(drop)
}

pub async fn arrange(
    tx: &mut Writing,
    id: IssueId,
    final_editor: Option<PersonId>,
    next_on: &str,
) -> Result<()> {
    sql!(
        "update newspaper_issue set final_editor_id = $3, next_on = $4
         where centre_id = $1 and id = $2",
        tx.centre,
        id,
        final_editor,
        next_on
    )
    .run(tx)
    .await
}

/// Holds the number as it is until the deed is done, so that nothing slips into what another just
/// finishes. False when it is finished already.
pub async fn hold(tx: &mut Writing, id: IssueId) -> Result<bool> {
    let n_held = sql!(
        "update newspaper_issue set number = number
         where centre_id = $1 and id = $2 and published_at is null",
        tx.centre,
        id
    )
    .touch(tx)
    .await?;
    Ok(n_held == 1)
}

/// From this moment on it is finished. False when somebody pressed just before.
pub async fn publish(tx: &mut Writing, id: IssueId) -> Result<bool> {
    let n_published = sql!(
        "update newspaper_issue set published_at = $3
         where centre_id = $1 and id = $2 and published_at is null",
        tx.centre,
        id,
        tx.now
    )
    .touch(tx)
    .await?;
    Ok(n_published == 1)
}

/// A number stays, though who finished it left.
pub async fn erase(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!(
        "update newspaper_issue set final_editor_id = null
         where centre_id = $1 and final_editor_id = $2",
        tx.centre,
        person
    )
    .run(tx)
    .await
}

/// What the newspaper is called, if the centre said so.
pub async fn masthead(tx: &mut Tx) -> Result<Option<String>> {
    let own = sql!("select name from newspaper_masthead where centre_id = $1", tx.centre)
        .optional::<(String,)>(tx)
        .await?;
    Ok(own.map(|(name,)| name).filter(|name| !name.is_empty()))
}

pub async fn call_it(tx: &mut Writing, name: &str) -> Result<()> {
    sql!(
        "insert into newspaper_masthead (centre_id, name) values ($1, $2)
         on conflict (centre_id) do update set name = $2",
        tx.centre,
        name
    )
    .run(tx)
    .await
}
