//! How often somebody may try to come in, from one place.
use kernel::jiff::SignedDuration;
use kernel::known_place;
use kernel::street::Street;
use kernel::{House, Limit, Result, Tx};

pub use kernel::known_place::known;

/// Within so long [`Bounds::n_tries_max`](known_place::Bounds::n_tries_max) are counted.
const WITHIN: SignedDuration = SignedDuration::from_mins(10);

/// Counts one try to come in by this way, and tells whether this place has tries left.
pub async fn may_try(tx: &mut Tx, house: &House, street: &Street, way: &str) -> Result<bool> {
    let spot = known_place::spot(tx, street).await?;
    let key = format!("coming_in/{way}/{}/{}", tx.centre, spot.key);
    Ok(house.limits.allow(&key, Limit::new(spot.bounds.n_tries_max, WITHIN), tx.now))
}
