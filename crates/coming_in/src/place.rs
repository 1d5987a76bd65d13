//! How often somebody may try to come in, from one place.
use kernel::jiff::SignedDuration;
use kernel::known_place;
use kernel::street::Street;
use kernel::{Here, House, Limit};

pub use kernel::known_place::known;

/// Within so long [`Bounds::n_tries_max`](known_place::Bounds::n_tries_max) are counted.
const WITHIN: SignedDuration = SignedDuration::from_mins(10);

/// Counts one try to come in by this way, and tells whether this place has tries left.
pub fn may_try(house: &House, here: &Here, street: &Street, way: &str) -> bool {
    let spot = known_place::spot(&here.centre, street);
    let key = format!("coming_in/{way}/{}/{}", here.centre.id, spot.key);
    house.limits.allow(&key, Limit::new(spot.bounds.n_tries_max, WITHIN), here.now)
}
