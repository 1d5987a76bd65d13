//! Known places.
use crate::place::{Place, PlaceId};
use ipnet::IpNet;
use kernel::{Result, Tx, Writing, sql};

pub async fn all(tx: &mut Tx) -> Result<Vec<Place>> {
    sql!(
        "select id, name, network, n_tries_max from coming_in_place where centre_id = $1
         order by name, id limit 50",
        tx.centre
    )
    .all(tx)
    .await
}

pub async fn add(tx: &mut Writing, name: &str, network: IpNet, n_tries_max: u32) -> Result<()> {
    sql!(
        "insert into coming_in_place (centre_id, id, name, network, n_tries_max, made_at)
         values ($1, $2, $3, $4, $5, $6)",
        tx.centre,
        PlaceId::fresh(),
        name,
        network.to_string(),
        i64::from(n_tries_max),
        tx.now
    )
    .run(tx)
    .await
}

/// Takes a place off the list; tells its name.
pub async fn remove(tx: &mut Writing, place: PlaceId) -> Result<String> {
    let (name,) = sql!(
        "delete from coming_in_place where centre_id = $1 and id = $2 returning name",
        tx.centre,
        place
    )
    .one::<(String,)>(tx)
    .await?;
    Ok(name)
}
