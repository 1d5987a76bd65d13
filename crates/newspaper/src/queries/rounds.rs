//! Who gets the newspaper at home, and in which round.
use crate::delivery::{Delivery, DeliveryId, Round, RoundId};
use kernel::{PersonId, Result, Tx, Writing, record, sql};

/// More doors than one centre brings to.
const AT_ONCE: i64 = 2000;

/// Which requests a list shows.
#[derive(Clone, Copy)]
enum Which {
    One(DeliveryId),
    OfPerson(PersonId),
    InRound(RoundId),
    TypedBy(PersonId),
    Waiting,
    All,
}

async fn found(tx: &mut Tx, which: Which) -> Result<Vec<Delivery>> {
    let (mut one, mut person, mut round, mut typist, mut list) = (None, None, None, None, "");
    match which {
        Which::One(id) => one = Some(id),
        Which::OfPerson(id) => person = Some(id),
        Which::InRound(id) => round = Some(id),
        Which::TypedBy(id) => typist = Some(id),
        Which::Waiting => list = "waiting",
        Which::All => list = "all",
    }
    sql!(
        "select delivery.id, first_name, street, house_number, phone, print, asked_by, code,
           person_id, typed_by, coalesce(person.name, '') as typist, round_id, place, asked_at
         from newspaper_delivery delivery
         left join person on person.centre_id = delivery.centre_id and person.id = typed_by
         where delivery.centre_id = $1 and (delivery.id = $2 or person_id = $3 or round_id = $4
           or typed_by = $5 or ($6 = 'waiting' and round_id is null) or $6 = 'all')
         order by place, asked_at, delivery.id limit $7",
        tx.centre,
        one,
        person,
        round,
        typist,
        list,
        AT_ONCE
    )
    .all(tx)
    .await
}

pub async fn with_id(tx: &mut Tx, id: DeliveryId) -> Result<Option<Delivery>> {
    Ok(found(tx, Which::One(id)).await?.pop())
}

/// What this person asked for their own door.
pub async fn of_person(tx: &mut Tx, person: PersonId) -> Result<Option<Delivery>> {
    Ok(found(tx, Which::OfPerson(person)).await?.pop())
}

/// The doors of a round, in the order of the walk.
pub async fn in_round(tx: &mut Tx, round: RoundId) -> Result<Vec<Delivery>> {
    found(tx, Which::InRound(round)).await
}

/// What this person typed for others.
pub async fn typed_by(tx: &mut Tx, person: PersonId) -> Result<Vec<Delivery>> {
    found(tx, Which::TypedBy(person)).await
}

/// What is not in a round yet, what waits longest first.
pub async fn waiting(tx: &mut Tx) -> Result<Vec<Delivery>> {
    found(tx, Which::Waiting).await
}

pub async fn everybody(tx: &mut Tx) -> Result<Vec<Delivery>> {
    found(tx, Which::All).await
}

pub async fn n_waiting(tx: &mut Tx) -> Result<i64> {
    let (n,) = sql!(
        "select count(*) from newspaper_delivery where centre_id = $1 and round_id is null",
        tx.centre
    )
    .one::<(i64,)>(tx)
    .await?;
    Ok(n)
}

pub async fn add(tx: &mut Writing, own: &Delivery) -> Result<()> {
    sql!(
        "insert into newspaper_delivery (centre_id, id, first_name, street, house_number, phone,
           print, asked_by, code, person_id, typed_by, round_id, place, asked_at, idle_since)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)",
        tx.centre,
        own.id,
        own.first_name.as_str(),
        own.street.as_str(),
        own.house_number.as_str(),
        own.phone.as_str(),
        own.print.as_str(),
        own.asked_by.as_str(),
        own.code.as_str(),
        own.person_id,
        own.typed_by,
        own.round_id,
        own.place,
        own.asked_at,
        tx.now
    )
    .run(tx)
    .await
}

/// Puts a door at this place of a round.
pub async fn put(tx: &mut Writing, id: DeliveryId, round: RoundId, place: i64) -> Result<()> {
    sql!(
        "update newspaper_delivery set round_id = $3, place = $4
         where centre_id = $1 and id = $2",
        tx.centre,
        id,
        round,
        place
    )
    .run(tx)
    .await
}

pub async fn remove(tx: &mut Writing, id: DeliveryId) -> Result<()> {
    sql!("delete from newspaper_delivery where centre_id = $1 and id = $2", tx.centre, id)
        .run(tx)
        .await
}

/// There is a number to bring, so all addresses are of use for a while longer.
pub async fn go_on(tx: &mut Writing) -> Result<()> {
    sql!("update newspaper_delivery set idle_since = $2 where centre_id = $1", tx.centre, tx.now)
        .touch(tx)
        .await
        .map(drop)
}

/// What somebody typed for others stays; who typed it is not known any more.
pub async fn erase_typist(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!(
        "update newspaper_delivery set typed_by = null where centre_id = $1 and typed_by = $2",
        tx.centre,
        person
    )
    .run(tx)
    .await
}

async fn rounds(
    tx: &mut Tx,
    one: Option<RoundId>,
    deliverer: Option<PersonId>,
) -> Result<Vec<Round>> {
    sql!(
        "select round.id, round.name, deliverer_id,
           coalesce(person.name, '') as deliverer_name,
           (select count(*) from newspaper_delivery delivery
             where delivery.centre_id = round.centre_id and round_id = round.id
               and print = 'gewoon') as n_normal,
           (select count(*) from newspaper_delivery delivery
             where delivery.centre_id = round.centre_id and round_id = round.id
               and print = 'groot') as n_large
         from newspaper_round round
         left join person on person.centre_id = round.centre_id and person.id = deliverer_id
         where round.centre_id = $1 and (round.id = $2 or $2 is null)
           and (deliverer_id = $3 or $3 is null)
         order by round.name, round.id limit 200",
        tx.centre,
        one,
        deliverer
    )
    .all(tx)
    .await
}

pub async fn all_rounds(tx: &mut Tx) -> Result<Vec<Round>> {
    rounds(tx, None, None).await
}

pub async fn round(tx: &mut Tx, id: RoundId) -> Result<Option<Round>> {
    Ok(rounds(tx, Some(id), None).await?.pop())
}

/// The rounds that this neighbour walks.
pub async fn rounds_of(tx: &mut Tx, person: PersonId) -> Result<Vec<Round>> {
    rounds(tx, None, Some(person)).await
}

pub async fn begin(
    tx: &mut Writing,
    id: RoundId,
    name: &str,
    deliverer: Option<PersonId>,
) -> Result<()> {
    sql!(
        "insert into newspaper_round (centre_id, id, name, deliverer_id, made_at)
         values ($1, $2, $3, $4, $5)",
        tx.centre,
        id,
        name,
        deliverer,
        tx.now
    )
    .run(tx)
    .await
}

pub async fn arrange(
    tx: &mut Writing,
    id: RoundId,
    name: &str,
    deliverer: Option<PersonId>,
) -> Result<()> {
    sql!(
        "update newspaper_round set name = $3, deliverer_id = $4
         where centre_id = $1 and id = $2",
        tx.centre,
        id,
        name,
        deliverer
    )
    .run(tx)
    .await
}

/// Takes a round away; its addresses wait for another.
pub async fn end(tx: &mut Writing, id: RoundId) -> Result<()> {
    sql!(
        "update newspaper_delivery set round_id = null, place = 0
         where centre_id = $1 and round_id = $2",
        tx.centre,
        id
    )
    .touch(tx)
    .await?;
    sql!("delete from newspaper_round where centre_id = $1 and id = $2", tx.centre, id)
        .run(tx)
        .await
}

/// Somebody who left walks no round any more.
pub async fn erase_deliverer(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!(
        "update newspaper_round set deliverer_id = null
         where centre_id = $1 and deliverer_id = $2",
        tx.centre,
        person
    )
    .run(tx)
    .await
}

record! {
    /// Who could walk a round.
    pub struct Walker {
        pub id: PersonId,
        pub name: String,
    }
}

/// Everybody who came in.
pub async fn walkers(tx: &mut Tx) -> Result<Vec<Walker>> {
    sql!(
        "select id, name from person where centre_id = $1 and standing = 'inside'
         order by name, id limit $2",
        tx.centre,
        AT_ONCE
    )
    .all(tx)
    .await
}
