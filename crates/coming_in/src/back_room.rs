//! What coming in hands to the back room: its lines in the menu, and what its acts are called.
use crate::routes::{CARDS, DEVICES, KEYS, OWN_KEY, PLACES, WAITING};
use crate::words::Words;
use kernel::{ActName, BackRoomGroup, BackRoomItem, Role, icon};

pub const CARD_MADE: &str = "card_made";
pub const CARD_WITHDRAWN: &str = "card_withdrawn";
pub const LISTED: &str = "listed";
pub const LET_IN: &str = "let_in";
pub const TURNED_AWAY: &str = "turned_away";
pub const FACTOR_RESET: &str = "factor_reset";
pub const PASSKEY_MADE: &str = "passkey_made";
pub const PASSKEY_REMOVED: &str = "passkey_removed";
pub const DEVICE_ADDED: &str = "device_added";
pub const DEVICE_REMOVED: &str = "device_removed";
pub const PLACE_ADDED: &str = "place_added";
pub const PLACE_REMOVED: &str = "place_removed";

pub const ITEMS: &[BackRoomItem] = &[
    BackRoomItem {
        path: WAITING,
        label: |voice| Words(voice).waiting_list_title(),
        icon: icon::DEUR,
        group: BackRoomGroup::Desk,
        rule: Role::is_at_desk,
    },
    BackRoomItem {
        path: CARDS,
        label: |voice| Words(voice).cards_title(),
        icon: icon::KAARTJE,
        group: BackRoomGroup::Desk,
        rule: Role::is_at_desk,
    },
    BackRoomItem {
        path: OWN_KEY,
        label: |voice| Words(voice).factor_title(),
        icon: icon::SLEUTEL,
        group: BackRoomGroup::Team,
        rule: Role::needs_factor,
    },
    BackRoomItem {
        path: KEYS,
        label: |voice| Words(voice).keys_title(),
        icon: icon::SLEUTEL,
        group: BackRoomGroup::Team,
        rule: is_coordinator,
    },
    BackRoomItem {
        path: DEVICES,
        label: |voice| Words(voice).devices_title(),
        icon: icon::MOBIEL,
        group: BackRoomGroup::Centre,
        rule: is_coordinator,
    },
    BackRoomItem {
        path: PLACES,
        label: |voice| Words(voice).places_title(),
        icon: icon::PLEK,
        group: BackRoomGroup::Centre,
        rule: is_coordinator,
    },
];

fn is_coordinator(role: Role) -> bool {
    role == Role::Coordinator
}

pub const ACTS: &[ActName] = &[
    ActName { what: CARD_MADE, says: |voice| Words(voice).act_card_made() },
    ActName { what: CARD_WITHDRAWN, says: |voice| Words(voice).act_card_withdrawn() },
    ActName { what: LISTED, says: |voice| Words(voice).act_listed() },
    ActName { what: LET_IN, says: |voice| Words(voice).act_let_in() },
    ActName { what: TURNED_AWAY, says: |voice| Words(voice).act_turned_away() },
    ActName { what: FACTOR_RESET, says: |voice| Words(voice).act_factor_reset() },
    ActName { what: PASSKEY_MADE, says: |voice| Words(voice).act_passkey_made() },
    ActName { what: PASSKEY_REMOVED, says: |voice| Words(voice).act_passkey_removed() },
    ActName { what: DEVICE_ADDED, says: |voice| Words(voice).act_device_added() },
    ActName { what: DEVICE_REMOVED, says: |voice| Words(voice).act_device_removed() },
    ActName { what: PLACE_ADDED, says: |voice| Words(voice).act_place_added() },
    ActName { what: PLACE_REMOVED, says: |voice| Words(voice).act_place_removed() },
];
