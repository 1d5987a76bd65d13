//! The wall of the demo house.
use crate::card::Topics;
use crate::queries::Own;
use crate::{mine, queries};
use kernel::spoken::Languages;
use kernel::{Demo, Result, Writing};

struct Hangs {
    who: &'static str,
    audience: &'static str,
    about: &'static str,
    topics: &'static [&'static str],
    languages: &'static [&'static str],
    strengths: &'static str,
    learns: &'static str,
    week: &'static str,
}

const DAYTIME: &str = "540-1020;540-1020;540-1020;540-1020;540-1020;;";

const CARDS: [Hangs; 7] = [
    Hangs {
        who: "fatima",
        audience: "everyone",
        about: "Koffie, een praatje of een vraag? Ik zit bij de ingang.",
        topics: &["huis", "gezelschap"],
        languages: &["nl", "ar"],
        strengths: "Ik kan couscous koken voor veel mensen.",
        learns: "",
        week: "600-1020;600-1020;;600-1020;600-1020;600-1020;",
    },
    Hangs {
        who: "koen",
        audience: "everyone",
        about: "Zorgen over geld, wonen of werk? We kijken samen.",
        topics: &["geld", "wonen", "werk", "brieven"],
        languages: &["nl", "en"],
        strengths: "",
        learns: "",
        week: DAYTIME,
    },
    Hangs {
        who: "mo",
        audience: "everyone",
        about: "Een idee voor De Linde? Loop binnen. Türkçe de olur.",
        topics: &["huis", "wonen"],
        languages: &["nl", "tr"],
        strengths: "",
        learns: "",
        week: "540-1020;540-1020;;540-1020;;;",
    },
    Hangs {
        who: "piet",
        audience: "everyone",
        about: "Iets gezien of gehoord in de buurt? Vertel het mij.",
        topics: &["krant"],
        languages: &["nl"],
        strengths: "",
        learns: "",
        week: ";;780-1020;;;;",
    },
    Hangs {
        who: "ria",
        audience: "neighbourhood",
        about: "Ik woon hier al 30 jaar en loop elke dag een rondje.",
        topics: &["tuin", "gezelschap"],
        languages: &["nl"],
        strengths: "Ik kan goed stekken en verpotten.",
        learns: "Bellen met beeld op mijn tablet.",
        week: "",
    },
    Hangs {
        who: "bas",
        audience: "neighbourhood",
        about: "Ik sleutel graag.",
        topics: &["klussen"],
        languages: &["nl", "en"],
        strengths: "Ik kan fietsen maken en lampen ophangen.",
        learns: "",
        week: "",
    },
    Hangs {
        who: "anna",
        audience: "everyone",
        about: "Kom gerust eens langs in De Wilg.",
        topics: &["huis"],
        languages: &["nl", "fr"],
        strengths: "",
        learns: "",
        week: DAYTIME,
    },
];

pub async fn furnish(tx: &mut Writing, demo: &Demo) -> Result<()> {
    for hangs in &CARDS {
        let Some(person) = demo.who(hangs.who) else { continue };
        let shares = if hangs.strengths.is_empty() { "nobody" } else { "neighbourhood" };
        let own = Own {
            audience: hangs.audience.to_owned(),
            about: hangs.about.to_owned(),
            topics: Topics::from_words(hangs.topics.iter().copied()),
            languages: Languages::from_tags(hangs.languages.iter().copied()),
            strengths: hangs.strengths.to_owned(),
            strengths_for: shares.to_owned(),
            learns: hangs.learns.to_owned(),
            takes_words: true,
            week: hangs.week.to_owned(),
            permitted_at: tx.now,
            is_removed: false,
        };
        queries::hang(tx, person, &own).await?;
        mine::tell_the_house(tx, person).await?;
    }
    Ok(())
}
