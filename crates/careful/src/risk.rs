//! What a host looks at before a note hangs (T7, `domain.md` §1d).
use crate::judge::suspect;
use crate::lexicon::Lexicon;
use crate::links::has_link;
use crate::numbers;
use crate::phrases::{Pattern, Text};
use std::sync::LazyLock;

/// Why somebody of the team should read a text before everybody does. A host reads these with the
/// note; its writer is told who looks and by when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Risk {
    /// A citizen service number (NL) or national register number (BE): refused, not only held.
    NationalNumber,
    /// An account number with its own check.
    Iban,
    /// A telephone number; beside an account nobody looks for one.
    Phone,
    /// An address of the web or of mail.
    Link,
    /// Somebody is to pay beforehand, send money, or lend it.
    Money,
    /// Much money for little: work without work, profit without risk, a prize, a lent account.
    QuickGain,
    /// A card, a code, a copy of a passport or other things that nobody hands over.
    AsksSecrets,
    /// Strangers with somebody's purse, account or debts.
    HandlesMoney,
    /// A room or house to let, or an address to be registered at.
    Rent,
    /// Passes for a bank, an insurer, an office, a help desk or who brings parcels.
    Pretends,
    /// Care of somebody's body or medicines, for which a worker is needed.
    Care,
    /// What may not be sold like this: medicines, tobacco, counterfeits, papers.
    Wares,
    /// Minors, or a body for money.
    Intimate,
    /// Work at the door, today, in cash.
    DoorTrade,
    /// Healing, luck or a lover for money.
    Miracle,
    /// The talk is to go on where nobody looks after it.
    MovesElsewhere,
    /// It reads like notes by which people were harmed, and no rule says why.
    Resembles,
}

/// How many weak patterns hold a note together.
const ENOUGH: usize = 4;

/// How many weak patterns one calm pattern takes away.
const CALMS: usize = 2;

/// What `risks.txt` says, with the words of `words.txt`.
struct Rules {
    lexicon: Lexicon,
    strong: Vec<(Risk, Pattern)>,
    weak: Vec<(Risk, Pattern)>,
    /// What neighbours say to each other: each takes [`CALMS`] weak ones away.
    calm: Vec<Pattern>,
}

static RULES: LazyLock<Rules> = LazyLock::new(|| {
    let lexicon = Lexicon::read(include_str!("../words.txt"));
    let mut rules = Rules { lexicon, strong: Vec::new(), weak: Vec::new(), calm: Vec::new() };
    let mut risk = None;
    for line in include_str!("../risks.txt").lines() {
        let mut read = |line| Pattern::read(line, &mut rules.lexicon);
        if line.is_empty() || line.starts_with('#') {
        } else if let Some(heading) = line.strip_prefix("= ") {
            risk = (heading != "calm").then(|| Risk::under(heading));
        } else if let Some(risk) = risk {
            match line.strip_prefix("? ") {
                Some(line) => rules.weak.push((risk, read(line))),
                None => rules.strong.push((risk, read(line))),
            }
        } else {
            rules.calm.push(read(line));
        }
    }
    rules
});

impl Risk {
    fn under(heading: &str) -> Self {
        match heading {
            "money" => Self::Money,
            "quick_gain" => Self::QuickGain,
            "asks_secrets" => Self::AsksSecrets,
            "handles_money" => Self::HandlesMoney,
            "rent" => Self::Rent,
            "pretends" => Self::Pretends,
            "care" => Self::Care,
            "wares" => Self::Wares,
            "intimate" => Self::Intimate,
            "door_trade" => Self::DoorTrade,
            "miracle" => Self::Miracle,
            "moves_elsewhere" => Self::MovesElsewhere,
            other => panic!("risks.txt, which a test reads, has no heading {other}"),
        }
    }
}

/// Why a host should look at this note before it hangs, each reason once and in a fixed order;
/// nothing for most notes. A number or a link always waits; of its words the judge that learned
/// from notes says whether (see [`crate::suspect`]), and the rules say why.
pub fn look_first(note: &str) -> Vec<Risk> {
    let mut found = shown(note);
    if suspect(note).is_some() {
        found.extend(risks(note));
        if found.is_empty() {
            found.push(Risk::Resembles);
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// Which numbers and links stand in a text, for everybody to see.
fn shown(text: &str) -> Vec<Risk> {
    let has_account = numbers::has_account(text);
    let all = [
        (Risk::NationalNumber, numbers::has_national_number(text)),
        (Risk::Iban, has_account),
        (Risk::Phone, !has_account && numbers::has_phone(text)),
        (Risk::Link, has_link(text)),
    ];
    all.into_iter().filter(|(_, is_in)| *is_in).map(|(risk, _)| risk).collect()
}

/// What a text asks or does that may harm its readers, each once and in a fixed order; nothing for
/// most texts. Looks at its words and numbers by rules alone, in time that grows with its length.
pub fn risks(text: &str) -> Vec<Risk> {
    let mut found = shown(text);
    let stands = RULES.lexicon.look(&Text::of(text));
    for (risk, pattern) in &RULES.strong {
        if !found.contains(risk) && pattern.is_in(&stands) {
            found.push(*risk);
        }
    }
    let weak = RULES.weak.iter().filter(|(_, pattern)| pattern.is_in(&stands));
    let weak: Vec<Risk> = weak.map(|(risk, _)| *risk).collect();
    let calm = RULES.calm.iter().filter(|pattern| pattern.is_in(&stands)).count();
    if ENOUGH + CALMS * calm <= weak.len() {
        found.extend(weak);
    }
    found.sort_unstable();
    found.dedup();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_named_once() {
        assert_eq!(risks("Eerst overmaken en dan nog eens overmaken."), [Risk::Money]);
        assert_eq!(
            risks("mijn bsn is 111222333, bel 06-12345678"),
            [Risk::NationalNumber, Risk::Phone, Risk::AsksSecrets]
        );
        assert_eq!(risks("eerst betalen op NL91 ABNA 0417 1643 00"), [Risk::Iban, Risk::Money]);
    }

    #[test]
    fn a_note_waits_for_a_number_or_when_the_judge_says_so_and_the_rules_say_why() {
        assert_eq!(look_first("Bel mij op 06-12345678 over de soep."), [Risk::Phone]);
        assert!(look_first("Ik kook donderdag soep in het buurthuis. Eet je mee?").is_empty());
        let asks = "Stuur eerst 50 euro borg, dan stuur ik u de sleutel van de kamer op.";
        assert!(look_first(asks).contains(&Risk::Money), "{:?}", look_first(asks));
    }

    #[test]
    fn weak_words_hold_a_note_together_unless_neighbours_talk() {
        let weak = "Haast. Geld. Een rekening. Namens iemand.";
        assert!(!risks(weak).is_empty());
        assert!(risks("Geld. Een rekening. Namens iemand.").is_empty());
        assert!(risks(&format!("{weak} Er is soep.")).is_empty());
    }
}
