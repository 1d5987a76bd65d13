//! Organisations that people of a centre work for, and how far each kind may look.
use crate::{PersonId, Result, Tx, db::Column, id, record, sql};

id!(
    /// An organisation as one centre knows it.
    pub OrganisationId: now_v7
);

/// What an organisation is (`domain.md` §1f).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Usually answers for the data of the centre itself.
    Welfare,
    CareTeam,
    /// OCMW in Belgium; the municipality's benefit office in the Netherlands.
    PublicWelfareService,
    HousingAssociation,
    PublicHealthService,
    Municipality,
    SchoolOrLibrary,
    Initiative,
    Other,
}

/// How far somebody of an organisation may look, whatever role they have; each includes the
/// former. What no ceiling includes, they never see: talk, presence, wishes, strengths, concerns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sight {
    /// What anybody in the street sees.
    Public,
    /// What neighbours show each other.
    Neighbourhood,
    /// What the team needs for its work, as far as a role goes.
    Team,
}

impl Kind {
    pub const ALL: [Self; 9] = [
        Self::Welfare,
        Self::CareTeam,
        Self::PublicWelfareService,
        Self::HousingAssociation,
        Self::PublicHealthService,
        Self::Municipality,
        Self::SchoolOrLibrary,
        Self::Initiative,
        Self::Other,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Welfare => "welfare",
            Self::CareTeam => "care_team",
            Self::PublicWelfareService => "public_welfare_service",
            Self::HousingAssociation => "housing_association",
            Self::PublicHealthService => "public_health_service",
            Self::Municipality => "municipality",
            Self::SchoolOrLibrary => "school_or_library",
            Self::Initiative => "initiative",
            Self::Other => "other",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }

    /// A landlord or a benefit office decides about somebody's home or income. Nobody should have
    /// to wonder what it reads here, so it sees what the street sees (R-Vitale-26).
    pub fn ceiling(self) -> Sight {
        match self {
            Self::Welfare | Self::CareTeam => Sight::Team,
            Self::PublicHealthService | Self::SchoolOrLibrary | Self::Initiative => {
                Sight::Neighbourhood
            }
            Self::PublicWelfareService
            | Self::HousingAssociation
            | Self::Municipality
            | Self::Other => Sight::Public,
        }
    }
}

impl Column for Kind {
    type Stored = String;
    fn from_stored(stored: String) -> Result<Self> {
        // A kind that a newer program wrote sees as little as possible.
        Ok(Self::from_word(&stored).unwrap_or(Self::Other))
    }
}

record! {
    /// For whom somebody works.
    #[derive(Clone, Debug)]
    pub struct Organisation {
        pub id: OrganisationId,
        pub name: String,
        pub kind: Kind,
    }
}

/// For whom somebody works; `None` for a resident.
pub async fn of(tx: &mut Tx, person: PersonId) -> Result<Option<Organisation>> {
    sql!(
        "select organisation.id, organisation.name, kind
         from person join organisation on organisation.centre_id = person.centre_id
           and organisation.id = organisation_id
         where person.centre_id = $1 and person.id = $2",
        tx.centre,
        person
    )
    .optional(tx)
    .await
}

/// How far somebody may look, by whom they work for: a resident as far as their roles go.
pub async fn sight_of(tx: &mut Tx, person: PersonId) -> Result<Sight> {
    Ok(of(tx, person).await?.map_or(Sight::Team, |organisation| organisation.kind.ceiling()))
}

#[cfg(test)]
mod tests {
    use super::{Kind, Sight};

    #[test]
    fn a_landlord_or_a_benefit_office_sees_what_the_street_sees() {
        for kind in [Kind::HousingAssociation, Kind::PublicWelfareService, Kind::Municipality] {
            assert_eq!(kind.ceiling(), Sight::Public, "{kind:?}");
        }
        assert!(Kind::Other.ceiling() <= Sight::Public, "who we do not know sees the least");
        assert_eq!(Kind::Welfare.ceiling(), Sight::Team);
        assert!(Sight::Public < Sight::Neighbourhood && Sight::Neighbourhood < Sight::Team);
    }

    #[test]
    fn every_kind_comes_back_from_its_word() {
        for kind in Kind::ALL {
            assert_eq!(Kind::from_word(kind.as_str()), Some(kind));
        }
        assert_eq!(Kind::from_word("landlord"), None);
    }
}
