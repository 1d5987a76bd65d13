//! Roles: what somebody is in a centre besides a resident.
use crate::db::Column;
use crate::{PersonId, Result, Writing, face, session, sql};

/// What somebody is besides a resident (`domain.md` §1f).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Host,
    Editor,
    Moderator,
    Volunteer,
    Ambassador,
    OutreachVolunteer,
    SocialWorker,
    Partner,
    Coordinator,
}

impl Role {
    pub const ALL: [Self; 9] = [
        Self::Host,
        Self::Editor,
        Self::Moderator,
        Self::Volunteer,
        Self::Ambassador,
        Self::OutreachVolunteer,
        Self::SocialWorker,
        Self::Partner,
        Self::Coordinator,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Host => "host",
            Self::Editor => "editor",
            Self::Moderator => "moderator",
            Self::Volunteer => "volunteer",
            Self::Ambassador => "ambassador",
            Self::OutreachVolunteer => "outreach_volunteer",
            Self::SocialWorker => "social_worker",
            Self::Partner => "partner",
            Self::Coordinator => "coordinator",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == word)
    }

    /// Who may see or change much, shows a second factor first (`promises.md` §2).
    pub fn needs_factor(self) -> bool {
        matches!(self, Self::Editor | Self::Moderator | Self::SocialWorker | Self::Coordinator)
    }

    /// Helps at the desk: prints cards, says yes, does things on behalf of somebody.
    pub fn is_at_desk(self) -> bool {
        matches!(self, Self::Host | Self::Volunteer | Self::SocialWorker | Self::Coordinator)
    }
}

/// The roles of one person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Roles(Vec<Role>);

impl Column for Roles {
    type Stored = Option<String>;
    fn from_stored(stored: Option<String>) -> Result<Self> {
        let words = stored.unwrap_or_default();
        Ok(Self(words.split(' ').filter_map(Role::from_word).collect()))
    }
}

impl Roles {
    pub fn iter(&self) -> impl Iterator<Item = Role> {
        self.0.iter().copied()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn any(&self, wanted: fn(Role) -> bool) -> bool {
        self.0.iter().copied().any(wanted)
    }
}

/// Gives a role. With other roles another second factor may be asked, so it is shown anew.
pub async fn give_role(tx: &mut Writing, id: PersonId, role: Role) -> Result<()> {
    let n_given = sql!(
        "insert into person_role (centre_id, person_id, role, given_at) values ($1, $2, $3, $4)
         on conflict do nothing",
        tx.centre,
        id,
        role.as_str(),
        tx.now
    )
    .touch(tx)
    .await?;
    if n_given == 0 { Ok(()) } else { session::forget_factor(tx, id).await }
}

/// Takes a role, and has the second factor shown anew. A face that everyone saw because somebody
/// was of the team, neighbours still see.
pub async fn take_role(tx: &mut Writing, id: PersonId, role: Role) -> Result<()> {
    let n_taken = sql!(
        "delete from person_role where centre_id = $1 and person_id = $2 and role = $3",
        tx.centre,
        id,
        role.as_str()
    )
    .touch(tx)
    .await?;
    if n_taken == 0 {
        return Ok(());
    }
    session::forget_factor(tx, id).await?;
    face::after_the_team(tx, id).await
}
