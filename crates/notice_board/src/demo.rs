//! A board of the demo house: notices of neighbours and of the desk, as old as they could be today.
use crate::hanging::{self, Terms, days};
use crate::holding::{Reason, Reasons};
use crate::kind::{Category, Kind};
use crate::notice::{Notice, NoticeId, Outcome, State};
use crate::queries::{notices, stories};
use crate::step::free_slug;
use crate::story::Story;
use kernel::jiff::SignedDuration;
use kernel::{Demo, Result, Writing, people};

/// One notice of the demo house.
struct Example {
    centre: &'static str,
    /// Whose it is, or who of the desk hung it up.
    by: &'static str,
    /// For whom the desk speaks; empty: it is their own.
    on_behalf_of: &'static str,
    kind: Kind,
    category: Category,
    title: &'static str,
    story: &'static str,
    spot: &'static str,
    days_ago: i64,
    state: State,
    outcome: Outcome,
    /// How it went, as its author told the newspaper; empty: not told.
    told: &'static str,
}

/// What an example is unless it says otherwise.
const USUAL: Example = Example {
    centre: "de-linde",
    by: "fatima",
    on_behalf_of: "",
    kind: Kind::Seeks,
    category: Category::Things,
    title: "",
    story: "",
    spot: "",
    days_ago: 0,
    state: State::Hanging,
    outcome: Outcome::Unknown,
    told: "",
};

const EXAMPLES: [Example; 14] = [
    Example {
        on_behalf_of: "Wim",
        category: Category::Chores,
        title: "Wie kan mijn gordijnen korter maken?",
        story: "Ik heb nieuwe gordijnen, maar ze zijn te lang. Het zijn er vier.\n\
                Ik kan zelf niet goed meer naaien. Ik zorg voor koffie en appeltaart!",
        spot: "Lindeplein",
        ..USUAL
    },
    Example {
        by: "tess",
        kind: Kind::GivesAway,
        category: Category::Food,
        title: "Ik heb te veel pompoenen. Haal er gerust één op!",
        story: "Uit eigen tuin. Lekker voor soep.",
        spot: "Tuinstraat",
        ..USUAL
    },
    Example {
        by: "ben",
        kind: Kind::JoinIn,
        category: Category::Company,
        title: "Samen wandelen op dinsdagochtend",
        story: "Rustig tempo. Ook met rollator.",
        spot: "Plataanhof",
        days_ago: 1,
        ..USUAL
    },
    Example {
        on_behalf_of: "Mehmet",
        kind: Kind::Offers,
        category: Category::Language,
        title: "Ik help met brieven van de gemeente (ook in het Turks)",
        story: "Het blijft onder ons.",
        spot: "Lindeplein",
        days_ago: 2,
        ..USUAL
    },
    Example {
        by: "ria",
        title: "Kinderfiets gezocht, voor een meisje van 6",
        story: "Een oude is ook goed. We knappen hem op.",
        spot: "Esdoornlaan",
        days_ago: 3,
        ..USUAL
    },
    Example {
        on_behalf_of: "Joris",
        kind: Kind::Lends,
        category: Category::Transport,
        title: "Bakfiets te leen in het weekend",
        story: "Er passen twee kinderen in, of een kast.",
        spot: "Tuinstraat",
        days_ago: 4,
        ..USUAL
    },
    Example {
        by: "ben",
        kind: Kind::GivesAway,
        title: "Kinderfiets weg te geven",
        story: "Voor een kind van 5 tot 7 jaar. De bel doet het niet.",
        spot: "Plataanhof",
        days_ago: 6,
        ..USUAL
    },
    Example {
        by: "koen",
        kind: Kind::Offers,
        category: Category::Digital,
        title: "Ik leg je telefoon uit, met geduld",
        story: "Op donderdag zit ik in de computerhoek.",
        days_ago: 9,
        ..USUAL
    },
    Example {
        by: "tess",
        kind: Kind::GivesAway,
        title: "Oude tijdschriften om mee te knutselen",
        spot: "Tuinstraat",
        days_ago: 89,
        ..USUAL
    },
    Example {
        by: "ria",
        kind: Kind::Lends,
        title: "Strijkplank te leen",
        spot: "Esdoornlaan",
        days_ago: 20,
        state: State::Down,
        ..USUAL
    },
    Example {
        by: "ria",
        category: Category::Transport,
        title: "Wie rijdt mij naar de tuinmarkt?",
        spot: "Esdoornlaan",
        days_ago: 25,
        state: State::Down,
        outcome: Outcome::Yes,
        ..USUAL
    },
    Example {
        by: "tess",
        category: Category::Green,
        title: "Wie geeft mijn planten water in de herfstvakantie?",
        spot: "Tuinstraat",
        days_ago: 40,
        state: State::Down,
        outcome: Outcome::Yes,
        told: "Een buurman die ik niet kende, gaf een week lang water.\n\
               Nu groeten we elkaar elke dag.",
        ..USUAL
    },
    Example {
        by: "bas",
        kind: Kind::Offers,
        category: Category::Company,
        title: "Gitaarles voor beginners",
        story: "Ik heb twee gitaren. Kom gerust een keer proberen.",
        spot: "Lindeplein",
        state: State::Held,
        ..USUAL
    },
    Example {
        centre: "de-wilg",
        by: "anna",
        kind: Kind::JoinIn,
        category: Category::Company,
        title: "Samen breien op vrijdag",
        story: "Wol en naalden liggen klaar.",
        days_ago: 2,
        ..USUAL
    },
];

/// A notice of today hangs since this morning.
const MADE_BEFORE: SignedDuration = SignedDuration::from_hours(2);

pub async fn furnish(tx: &mut Writing, demo: &Demo) -> Result<()> {
    let now = tx.now;
    for example in EXAMPLES.iter().filter(|example| example.centre == demo.centre) {
        tx.now = now - MADE_BEFORE - days(example.days_ago);
        let done = hang(tx, demo, example).await;
        tx.now = now;
        done?;
    }
    Ok(())
}

async fn hang(tx: &mut Writing, demo: &Demo, example: &Example) -> Result<()> {
    let Some(by) = demo.who(example.by) else { return Ok(()) };
    let person = people::person(tx, by).await?;
    let is_own = example.on_behalf_of.is_empty();
    let is_held = example.state == State::Held;
    let centre = kernel::centre::read(tx).await?;
    let notice = Notice {
        id: NoticeId::fresh(),
        slug: free_slug(tx, example.title).await?,
        kind: example.kind,
        category: example.category,
        title: example.title.to_owned(),
        story: example.story.to_owned(),
        spot: example.spot.to_owned(),
        photo_id: None,
        photo_alt: String::new(),
        author_id: is_own.then_some(by),
        author_name: person.name,
        author_age: person.age,
        on_behalf_of: example.on_behalf_of.to_owned(),
        desk_id: (!is_own).then_some(by),
        organisation: String::new(),
        takes_partners: false,
        state: if is_held { State::Held } else { State::Hanging },
        held_for: Reasons(is_held.then_some(Reason::Newcomer).into_iter().collect()),
        look_before: moderation::next_working_day_ends(&centre, tx.now)?,
        because: String::new(),
        is_removed: false,
        outcome: Outcome::Unknown,
        short_code: String::new(),
        made_at: tx.now,
        hung_at: tx.now,
        comes_down_at: Terms::USUAL.comes_down_at(example.kind, tx.now),
        version: 0,
        changed_at: None,
    };
    if is_held {
        return notices::add(tx, &notice).await;
    }
    hanging::hang_new(tx, &notice).await?;
    match notices::with_id(tx, notice.id).await? {
        Some(hung) if example.state == State::Down => {
            hanging::take_down(tx, &hung, example.outcome).await?;
            tell(tx, &hung, example).await
        }
        _ => Ok(()),
    }
}

async fn tell(tx: &mut Writing, notice: &Notice, example: &Example) -> Result<()> {
    let Some(author_id) = notice.author_id.filter(|_| !example.told.is_empty()) else {
        return Ok(());
    };
    let story = Story {
        notice_id: notice.id,
        slug: notice.slug.clone(),
        title: notice.title.clone(),
        is_removed: false,
        author_id,
        author_name: notice.author_name.clone(),
        author_age: notice.author_age,
        text: example.told.to_owned(),
        shows_name: true,
        other_id: None,
        other_name: String::new(),
        other_said_at: None,
        said_at: tx.now,
    };
    stories::tell(tx, &story).await
}
