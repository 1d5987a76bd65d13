//! Where two people who do not want to see each other do so all the same, and why.
use kernel::PersonId;
use std::collections::HashSet;

/// The whole table: what is not named here is hidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exception {
    /// What a team member on duty does not see, nobody deals with.
    Worklist,
    /// A host on duty speaks to the whole room, and answers for it.
    HostOnDuty,
    /// Who did not come in is nobody. Hiding what everybody may read would promise too much; the
    /// page on which one blocks says so.
    PublicReading,
    /// What the centre offers under its own name, without person or photo, is for everybody.
    OfficialOffer,
    /// What somebody reports arrives, whoever blocked whom.
    Report,
    /// Nobody of the team shuts a resident out from contact and help.
    ContactAndHelp,
}

impl Exception {
    pub const ALL: [Self; 6] = [
        Self::Worklist,
        Self::HostOnDuty,
        Self::PublicReading,
        Self::OfficialOffer,
        Self::Report,
        Self::ContactAndHelp,
    ];

    pub fn holds(self, context: Context) -> bool {
        let Context { place, viewer, author_is_on_duty } = context;
        match self {
            Self::Worklist => place == Place::Worklist && viewer == Viewer::OnDuty,
            Self::HostOnDuty => author_is_on_duty,
            Self::PublicReading => viewer == Viewer::PasserBy,
            Self::OfficialOffer => place == Place::OfficialOffer,
            Self::Report => place == Place::Report,
            Self::ContactAndHelp => place == Place::ContactAndHelp,
        }
    }
}

/// What the exceptions are decided on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Context {
    pub place: Place,
    pub viewer: Viewer,
    /// What is seen was said by a host on duty.
    pub author_is_on_duty: bool,
}

impl Context {
    /// One neighbour sees what another shows or says.
    pub const NEIGHBOURS: Self =
        Self { place: Place::Room, viewer: Viewer::Neighbour, author_is_on_duty: false };
}

/// Where somebody would be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Any page, letter or count in which people appear as themselves.
    Room,
    /// The list of what the team has to look at.
    Worklist,
    /// An offer of the centre that shows neither person nor photo.
    OfficialOffer,
    /// A report on its way to the team.
    Report,
    /// A question of a resident to the team, and its answer.
    ContactAndHelp,
}

/// As what somebody looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Viewer {
    PasserBy,
    Neighbour,
    /// Somebody of the team, at work.
    OnDuty,
}

/// Whether somebody who does not see these people is shown nothing of this author here.
pub fn is_hidden(unseen: &HashSet<PersonId>, author: PersonId, context: Context) -> bool {
    unseen.contains(&author) && !Exception::ALL.iter().any(|exception| exception.holds(context))
}
