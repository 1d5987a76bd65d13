//! How many people without an account sign up from one device, one address and for one activity:
//! enough for a family and a street, too little for three hundred who do not exist.
use crate::activity::ActivityId;
use crate::coming::ComingForm;
use axum::http::header;
use kernel::jiff::SignedDuration;
use kernel::{Anyone, Deed, Limit, known_place};
use std::hash::{DefaultHasher, Hash, Hasher};

const WITHIN: SignedDuration = SignedDuration::from_hours(1);
/// On one telephone or computer. At a known place one device serves many.
const DEVICE: Limit = Limit::new(6, WITHIN);
/// From everywhere together; known places are not counted.
const ACTIVITY: Limit = Limit::new(120, WITHIN);

/// Counts one sign-up without an account, and tells whether it may go on.
pub fn may_sign_up(deed: &Deed<Anyone, ComingForm>, activity: ActivityId) -> bool {
    let (limits, now) = (&deed.house.limits, deed.tx.now);
    let spot = known_place::spot(&deed.here.centre, &deed.street);
    let key = format!("agenda/{}/{}", deed.tx.centre, spot.key);
    let here = Limit::new(spot.bounds.n_tries_max, WITHIN);
    if known_place::known(&deed.here.centre, &deed.street).is_some() {
        return limits.allow(&key, here, now);
    }
    let mut device = DefaultHasher::new();
    deed.headers.get(header::USER_AGENT).hash(&mut device);
    let device = format!("agenda-device/{}/{}/{}", deed.tx.centre, spot.key, device.finish());
    let activity = format!("agenda-activity/{activity}");
    limits.allow(&device, DEVICE, now)
        && limits.allow(&key, here, now)
        && limits.allow(&activity, ACTIVITY, now)
}
