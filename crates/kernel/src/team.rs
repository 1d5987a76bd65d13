//! What rooms hand in for the team: their lines in the menu of the back room, and what the things
//! that are done there are called in the log.
use crate::language::Words;
use crate::{Here, House, Icon, OwnPage, Role, Room, Voice};

/// A page of a room in the back room, as a line of its menu.
pub struct BackRoomItem {
    pub path: &'static str,
    pub label: for<'v> fn(&'v Voice) -> &'v str,
    pub icon: Icon,
    pub group: BackRoomGroup,
    /// With which role one sees it.
    pub rule: fn(Role) -> bool,
}

impl BackRoomItem {
    pub fn says<'v>(&self, voice: &'v Voice) -> &'v str {
        (self.label)(voice)
    }

    /// For `aria-current`: this very page, or the part of the back room where it is.
    pub fn current(&self, here: &Here) -> Option<&'static str> {
        let below = here.path.strip_prefix(self.path)?;
        match below.chars().next() {
            None => Some("page"),
            Some('/') => Some("true"),
            Some(_) => None,
        }
    }
}

/// The word under which a line stands in the menu of the back room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BackRoomGroup {
    /// What waits for somebody today.
    Now,
    /// What is done with somebody who stands at the desk, or on the telephone.
    Desk,
    /// Who works here, who works together with us, and what they may.
    Team,
    /// What a room shows and when.
    Rooms,
    /// How the centre is arranged as a whole.
    Centre,
}

impl BackRoomGroup {
    /// In the order of the menu.
    pub const ALL: [Self; 5] = [Self::Now, Self::Desk, Self::Team, Self::Rooms, Self::Centre];

    pub fn says(self, voice: &Voice) -> &str {
        let words = Words(voice);
        match self {
            Self::Now => words.back_room_now(),
            Self::Desk => words.back_room_desk(),
            Self::Team => words.back_room_team(),
            Self::Rooms => words.back_room_rooms(),
            Self::Centre => words.back_room_centre(),
        }
    }

    /// Its lines in the menu of whoever is here.
    pub fn lines<'m>(self, menu: &[&'m BackRoomItem]) -> Vec<&'m BackRoomItem> {
        menu.iter().copied().filter(|item| item.group == self).collect()
    }

    /// Whether it stands open: the page is one of its lines. Today's page says itself what waits, so
    /// there a telephone begins with that and not with a long menu.
    pub fn is_open(self, menu: &[&BackRoomItem], here: &Here) -> bool {
        menu.iter().any(|item| item.group == self && item.current(here).is_some())
    }
}

/// What a kind of act is called where people read what was done: "gaf een rol".
pub struct ActName {
    /// As [`log_act`](crate::people::log_act) writes it down.
    pub what: &'static str,
    pub says: for<'v> fn(&'v Voice) -> &'v str,
}

impl House {
    /// The menu of the back room for whoever is here, without rooms that are off.
    pub fn back_room(&self, here: &Here) -> Vec<&'static BackRoomItem> {
        let Some(person) = &here.person else { return Vec::new() };
        let rooms = self.rooms.iter().filter(|room| here.centre.has(room.name()));
        let items = rooms.flat_map(|room| room.back_room());
        items.filter(|item| person.roles.any(item.rule)).collect()
    }

    /// One's own pages in the rooms that are on here.
    pub fn own_pages(&self, here: &Here) -> Vec<&'static OwnPage> {
        self.rooms_here(here).flat_map(Room::own_pages).collect()
    }

    /// What an act is called; its own word when no room has a name for it.
    pub fn act_says<'s>(&self, voice: &'s Voice, what: &'s str) -> &'s str {
        let mut names = self.rooms.iter().flat_map(|room| room.acts());
        names.find(|name| name.what == what).map_or(what, |name| (name.says)(voice))
    }
}

impl Role {
    /// "gastvrouw of gastheer": what a page calls it.
    pub fn said(self, voice: &Voice) -> &str {
        let words = Words(voice);
        match self {
            Self::Host => words.role_host(),
            Self::Editor => words.role_editor(),
            Self::Moderator => words.role_moderator(),
            Self::Volunteer => words.role_volunteer(),
            Self::Ambassador => words.role_ambassador(),
            Self::OutreachVolunteer => words.role_outreach_volunteer(),
            Self::SocialWorker => words.role_social_worker(),
            Self::Partner => words.role_partner(),
            Self::Coordinator => words.role_coordinator(),
        }
    }
}
