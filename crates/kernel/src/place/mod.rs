//! A place: where something happens, how one gets there and how one gets in (R-Samenspel-24).
//!
//! The own building of a centre is the place with the id of that centre. Its name, street and town
//! stand in the settings of the centre, and only there.
mod access;
mod point;

pub use access::{Access, Doorstep, Fact, Lift};
pub use point::Point;

use crate::{CentreId, Result, Tx, Writing, centre, id, record, sql};

id!(pub PlaceId: now_v7);

impl PlaceId {
    /// The own building of a centre.
    pub fn home_of(centre: CentreId) -> Self {
        Self(centre.0)
    }
}

pub const NAME_MAX_CHARS: usize = 60;
/// Of a street or a town.
pub const LINE_MAX_CHARS: usize = 80;
/// Of what a centre says in its own words.
pub const WORDS_MAX_CHARS: usize = 400;
/// Of one centre, its own building included. Whoever has more has a town.
pub const PLACES_MAX: i64 = 100;

/// Where something happens.
pub struct Place {
    pub id: PlaceId,
    /// The own building of the centre.
    pub is_home: bool,
    pub address: Address,
    pub access: Access,
    /// Where it lies; `None` is "not known".
    pub point: Option<Point>,
}

/// What somebody shows to a taxi driver.
pub struct Address {
    pub name: String,
    pub street: String,
    pub town: String,
}

impl Address {
    /// "Lindeplein 1, Lindekwartier"
    pub fn line(&self) -> String {
        let lines = [self.street.as_str(), self.town.as_str()].into_iter();
        lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join(", ")
    }
}

record! {
    struct Row {
        id: PlaceId,
        name: String,
        street: String,
        town: String,
        doorstep: Option<String>,
        lift: Option<String>,
        has_toilet: Option<bool>,
        has_quiet_room: Option<bool>,
        has_parking: Option<bool>,
        stop: String,
        way_in: String,
        phone: String,
        latitude_e6: Option<i64>,
        longitude_e6: Option<i64>,
    }
}

impl Place {
    fn from_row(row: Row, centre: CentreId) -> Self {
        Self {
            id: row.id,
            is_home: row.id == PlaceId::home_of(centre),
            address: Address { name: row.name, street: row.street, town: row.town },
            access: Access {
                doorstep: row.doorstep.as_deref().and_then(Doorstep::from_word),
                lift: row.lift.as_deref().and_then(Lift::from_word),
                has_toilet: row.has_toilet,
                has_quiet_room: row.has_quiet_room,
                has_parking: row.has_parking,
                stop: row.stop,
                way_in: row.way_in,
                phone: row.phone,
            },
            point: row
                .latitude_e6
                .zip(row.longitude_e6)
                .and_then(|(latitude, longitude)| Point::new(latitude, longitude)),
        }
    }
}

/// The places of this centre: the own building first, the others by name.
pub async fn all(tx: &mut Tx) -> Result<Vec<Place>> {
    let rows = sql!(
        "select place.id, coalesce(place.name, centre.name) as name,
           coalesce(place.street, centre.street) as street,
           coalesce(place.town, centre.town) as town,
           doorstep, lift, has_toilet, has_quiet_room, has_parking, stop, way_in, place.phone,
           latitude_e6, longitude_e6
         from place join centre on centre.id = centre_id where centre_id = $1
         order by (case when place.id = centre_id then 0 else 1 end), place.name, place.id
         limit 100",
        tx.centre
    )
    .all::<Row>(tx)
    .await?;
    Ok(rows.into_iter().map(|row| Place::from_row(row, tx.centre)).collect())
}

/// One place of this centre.
///
/// # Errors
/// [`Error::NotFound`](crate::Error::NotFound) when there is none, or only in another centre.
pub async fn find(tx: &mut Tx, place: PlaceId) -> Result<Place> {
    let row = sql!(
        "select place.id, coalesce(place.name, centre.name) as name,
           coalesce(place.street, centre.street) as street,
           coalesce(place.town, centre.town) as town,
           doorstep, lift, has_toilet, has_quiet_room, has_parking, stop, way_in, place.phone,
           latitude_e6, longitude_e6
         from place join centre on centre.id = centre_id where centre_id = $1 and place.id = $2",
        tx.centre,
        place
    )
    .one::<Row>(tx)
    .await?;
    Ok(Place::from_row(row, tx.centre))
}

/// The own building of a centre that was just founded. Nothing is known of it yet.
pub(crate) async fn add_home(tx: &mut Writing) -> Result<()> {
    sql!(
        "insert into place (centre_id, id, stop, way_in, phone) values ($1, $1, '', '', '')",
        tx.centre
    )
    .run(tx)
    .await
}

/// Adds a place of which only the address is known, unless the centre has [`PLACES_MAX`] already.
pub async fn add(tx: &mut Writing, address: &Address) -> Result<Option<PlaceId>> {
    let id = PlaceId::fresh();
    let n_new = sql!(
        "insert into place (centre_id, id, name, street, town, stop, way_in, phone)
         select centre.id, $2, $3, $4, $5, '', '', '' from centre
         where centre.id = $1 and (select count(*) from place where centre_id = $1) < $6",
        tx.centre,
        id,
        address.name.as_str(),
        address.street.as_str(),
        address.town.as_str(),
        PLACES_MAX
    )
    .touch(tx)
    .await?;
    Ok((0 < n_new).then_some(id))
}

/// Gives a place another name or address. That of the own building is a setting of the centre.
pub async fn keep_address(tx: &mut Writing, place: PlaceId, address: &Address) -> Result<()> {
    sql!(
        "update place set name = $3, street = $4, town = $5
         where centre_id = $1 and id = $2 and id <> centre_id",
        tx.centre,
        place,
        address.name.as_str(),
        address.street.as_str(),
        address.town.as_str()
    )
    .run(tx)
    .await
}

/// Writes down how one gets in; every page knows it of the own building.
pub async fn keep_access(tx: &mut Writing, place: PlaceId, access: &Access) -> Result<()> {
    sql!(
        "update place set doorstep = $3, lift = $4, has_toilet = $5, has_quiet_room = $6,
           has_parking = $7, stop = $8, way_in = $9, phone = $10
         where centre_id = $1 and id = $2",
        tx.centre,
        place,
        access.doorstep.map(|doorstep| doorstep.as_str().to_owned()),
        access.lift.map(|lift| lift.as_str().to_owned()),
        access.has_toilet,
        access.has_quiet_room,
        access.has_parking,
        access.stop.as_str(),
        access.way_in.as_str(),
        access.phone.as_str()
    )
    .run(tx)
    .await?;
    centre::touch(tx).await
}

/// Writes down where a place lies; `None` when nobody knows any more.
pub async fn keep_point(tx: &mut Writing, place: PlaceId, point: Option<Point>) -> Result<()> {
    sql!(
        "update place set latitude_e6 = $3, longitude_e6 = $4 where centre_id = $1 and id = $2",
        tx.centre,
        place,
        point.map(Point::latitude_e6),
        point.map(Point::longitude_e6)
    )
    .run(tx)
    .await
}

/// Takes a place off the list and tells its name. The own building stays.
///
/// # Errors
/// One of which [`is_in_use`](crate::Error::is_in_use) holds, when something still points to it.
pub async fn remove(tx: &mut Writing, place: PlaceId) -> Result<String> {
    let (name,) = sql!(
        "delete from place where centre_id = $1 and id = $2 and id <> centre_id returning name",
        tx.centre,
        place
    )
    .one::<(String,)>(tx)
    .await?;
    Ok(name)
}
