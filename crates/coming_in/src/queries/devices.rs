//! Devices: browsers that their owners used before, and devices of the centre itself.
use kernel::session::Token;
use kernel::{PersonId, Result, Timestamp, Tx, Writing, id, record, sql};

id!(pub DeviceId: now_v7);

/// Whether this person came in before in the browser with this token.
pub async fn is_known(tx: &mut Tx, browser: Option<&Token>, person: PersonId) -> Result<bool> {
    let (n,) = sql!(
        "select count(*) from coming_in_known
         where centre_id = $1 and token_hash = $2 and person_id = $3",
        tx.centre,
        hash(browser),
        person
    )
    .one::<(i64,)>(tx)
    .await?;
    Ok(0 < n)
}

/// A browser without a token takes the same statement, and matches nothing.
fn hash(browser: Option<&Token>) -> Vec<u8> {
    browser.map(Token::hash).unwrap_or_default()
}

/// From now on this browser is known as one of this person.
pub async fn remember(
    tx: &mut Writing,
    browser: &Token,
    person: PersonId,
    label: &str,
) -> Result<()> {
    sql!(
        "insert into coming_in_known (centre_id, token_hash, person_id, label, since, seen_at)
         values ($1, $2, $3, $4, $5, $5)
         on conflict (centre_id, token_hash, person_id) do update set seen_at = $5",
        tx.centre,
        browser.hash(),
        person,
        label,
        tx.now
    )
    .run(tx)
    .await
}

/// Since when this person's devices are known.
pub async fn known_since(tx: &mut Tx, person: PersonId) -> Result<Vec<(Timestamp,)>> {
    sql!(
        "select since from coming_in_known where centre_id = $1 and person_id = $2
         order by since limit 100",
        tx.centre,
        person
    )
    .all(tx)
    .await
}

pub async fn forget(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!("delete from coming_in_known where centre_id = $1 and person_id = $2", tx.centre, person)
        .run(tx)
        .await
}

record! {
    /// A device of the centre itself.
    pub struct OwnDevice {
        pub id: DeviceId,
        pub name: String,
        pub made_at: Timestamp,
    }
}

/// Whether the browser with this token stands on a device of the centre.
pub async fn is_of_centre(tx: &mut Tx, browser: Option<&Token>) -> Result<bool> {
    let (n,) = sql!(
        "select count(*) from coming_in_device where centre_id = $1 and token_hash = $2",
        tx.centre,
        hash(browser)
    )
    .one::<(i64,)>(tx)
    .await?;
    Ok(0 < n)
}

pub async fn of_centre(tx: &mut Tx) -> Result<Vec<OwnDevice>> {
    sql!(
        "select id, name, made_at from coming_in_device where centre_id = $1
         order by made_at, id limit 200",
        tx.centre
    )
    .all(tx)
    .await
}

pub async fn add_to_centre(tx: &mut Writing, browser: &Token, name: &str) -> Result<()> {
    sql!(
        "insert into coming_in_device (centre_id, id, token_hash, name, made_at)
         values ($1, $2, $3, $4, $5)",
        tx.centre,
        DeviceId::fresh(),
        browser.hash(),
        name,
        tx.now
    )
    .run(tx)
    .await
}

/// Takes a device away from the centre; tells its name.
pub async fn take_from_centre(tx: &mut Writing, device: DeviceId) -> Result<String> {
    let (name,) = sql!(
        "delete from coming_in_device where centre_id = $1 and id = $2 returning name",
        tx.centre,
        device
    )
    .one::<(String,)>(tx)
    .await?;
    Ok(name)
}
