//! What waits for a host before it hangs, and why (`promises.md` T7).
use crate::queries::{notices, vouched};
use crate::words::Words;
use careful::{GivesAway, Risk};
use kernel::db::Column;
use kernel::{Here, Person, Result, Role, Tx, choice};

/// So many notices of a newcomer are looked at first.
const FIRST_FEW: i64 = 3;

choice! {
    /// Why a host looks first.
    pub Reason {
        Newcomer "new",
        Phone "phone",
        Account "account",
        Address "address",
        Danger "danger",
        Link "link",
        Money "money",
        QuickGain "quick_gain",
        AsksSecrets "asks_secrets",
        HandlesMoney "handles_money",
        Rent "rent",
        Pretends "pretends",
        Care "care",
        Wares "wares",
        Intimate "intimate",
        DoorTrade "door_trade",
        Miracle "miracle",
        MovesElsewhere "moves_elsewhere",
        Resembles "resembles",
        /// A host did not hang it up before.
        Again "again",
        /// What a newer program wrote.
        Other "other",
    } or Other
}

impl Reason {
    /// `None` for what is refused and not held.
    fn of(risk: Risk) -> Option<Self> {
        Some(match risk {
            Risk::NationalNumber => return None,
            Risk::Iban => Self::Account,
            Risk::Phone => Self::Phone,
            Risk::Link => Self::Link,
            Risk::Money => Self::Money,
            Risk::QuickGain => Self::QuickGain,
            Risk::AsksSecrets => Self::AsksSecrets,
            Risk::HandlesMoney => Self::HandlesMoney,
            Risk::Rent => Self::Rent,
            Risk::Pretends => Self::Pretends,
            Risk::Care => Self::Care,
            Risk::Wares => Self::Wares,
            Risk::Intimate => Self::Intimate,
            Risk::DoorTrade => Self::DoorTrade,
            Risk::Miracle => Self::Miracle,
            Risk::MovesElsewhere => Self::MovesElsewhere,
            Risk::Resembles => Self::Resembles,
        })
    }

    /// As the host reads it.
    pub fn said<'v>(self, words: &Words<'v>) -> &'v str {
        match self {
            Self::Newcomer => words.held_newcomer(),
            Self::Phone => words.held_phone(),
            Self::Account => words.held_account(),
            Self::Address => words.held_address(),
            Self::Danger => words.held_danger(),
            Self::Link => words.held_link(),
            Self::Money => words.held_money(),
            Self::QuickGain => words.held_quick_gain(),
            Self::AsksSecrets => words.held_asks_secrets(),
            Self::HandlesMoney => words.held_handles_money(),
            Self::Rent => words.held_rent(),
            Self::Pretends => words.held_pretends(),
            Self::Care => words.held_care(),
            Self::Wares => words.held_wares(),
            Self::Intimate => words.held_intimate(),
            Self::DoorTrade => words.held_door_trade(),
            Self::Miracle => words.held_miracle(),
            Self::MovesElsewhere => words.held_moves_elsewhere(),
            Self::Resembles => words.held_resembles(),
            Self::Again => words.held_again(),
            Self::Other => words.held_other(),
        }
    }
}

/// Everything for which a host looks first; none: nobody has to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reasons(pub Vec<Reason>);

impl Reasons {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Nothing in it is suspect; who hung it up is new.
    pub fn are_only_new(&self) -> bool {
        self.0.iter().all(|reason| *reason == Reason::Newcomer)
    }

    /// It was not hung up, and is changed now.
    pub fn again() -> Self {
        Self(vec![Reason::Again])
    }

    /// As they are stored: words with a space between them.
    pub fn stored(&self) -> String {
        self.0.iter().map(|reason| reason.as_str()).collect::<Vec<_>>().join(" ")
    }
}

impl Column for Reasons {
    type Stored = String;
    fn from_stored(stored: String) -> Result<Self> {
        let known = stored.split(' ').filter(|word| !word.is_empty()).map(Reason::from_word);
        Ok(Self(known.collect()))
    }
}

/// What in a text makes a host look first. What everybody knows, as the telephone number of the
/// centre itself, gives nothing away.
fn risks(here: &Here, text: &str) -> Vec<Reason> {
    let settings = &here.centre.settings;
    let known = [settings.phone.as_str(), settings.street.as_str()];
    let seen = careful::look(text, &known);
    let known = known.into_iter().map(str::trim).filter(|own| !own.is_empty());
    let text = known.fold(text.to_owned(), |text, own| text.replace(own, " "));
    let risks = careful::look_first(&text).into_iter().filter_map(Reason::of);
    let is_address = seen.gives_away == Some(GivesAway::Address);
    let address = is_address.then_some(Reason::Address);
    risks.chain(address).chain(seen.speaks_of_danger.then_some(Reason::Danger)).collect()
}

/// A Dutch or Belgian national number is refused: nobody needs it here (GDPR art. 87).
pub fn has_national_number(text: &str) -> bool {
    careful::look(text, &[]).has_national_number
}

/// Why what this person wants to hang up waits. The team and whom somebody of the team knows in
/// person do not wait, and neither does what the desk hangs up for somebody.
pub async fn why(tx: &mut Tx, here: &Here, person: &Person, text: &str) -> Result<Reasons> {
    let is_team = person.roles.any(|role| role != Role::Partner);
    if is_team || vouched::is_known(tx, person.id).await? {
        return Ok(Reasons::default());
    }
    let is_newcomer = notices::n_that_hung(tx, person.id).await? < FIRST_FEW;
    let mut all: Vec<Reason> = is_newcomer.then_some(Reason::Newcomer).into_iter().collect();
    all.extend(risks(here, text));
    Ok(Reasons(all))
}
