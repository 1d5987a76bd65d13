//! A newspaper of the demo house: number 1, and what lies on the editors' desk for number 2.
use crate::issue::IssueId;
use crate::kind::{Kind, Signed};
use crate::piece::{Piece, PieceId, State, Wording};
use crate::queries::{beside, issues, pieces, versions};
use crate::{demo_rounds, editing, publishing};
use kernel::jiff::{SignedDuration, ToSpan};
use kernel::{Demo, Error, PersonId, Result, Writing};

/// One piece of the demo house.
struct Example {
    /// Whose it is, or who of the desk sent it in.
    by: &'static str,
    /// For whom the desk sent it in; empty: it is their own.
    on_behalf_of: &'static str,
    kind: Kind,
    state: State,
    rubric: &'static str,
    title: &'static str,
    brief: &'static str,
    body: &'static str,
    drawing: &'static str,
    /// With what stands below it, and what one sees on it.
    photo: Option<(&'static [u8], &'static str, &'static str)>,
    spot: &'static str,
    signed: Signed,
    /// Readers may begin a conversation with its writer.
    takes_answers: bool,
    days_ago: i64,
}

/// What an example is unless it says otherwise.
const USUAL: Example = Example {
    by: "ria",
    on_behalf_of: "",
    kind: Kind::Piece,
    state: State::Printed,
    rubric: "",
    title: "",
    brief: "",
    body: "",
    drawing: "",
    photo: None,
    spot: "",
    signed: Signed::Name,
    takes_answers: false,
    days_ago: 9,
};

static EXAMPLES: [Example; 9] = [
    Example {
        rubric: "Samen doen",
        title: "Lichtjes in alle straten: doe mee op 12 december",
        brief: "Op 12 december gaan overal lampjes aan.\n\
                64 huizen doen al mee. We zoeken er nog 20.\n\
                Lampjes haal je gratis op bij De Linde.",
        body: "Vorig jaar was er één raam met licht in de Plataanhof. De bewoonster miste haar \
               man en wilde het gezellig maken. “Ik dacht: misschien ziet iemand het.”\n\n\
               Haar buren zagen het. Een week later hingen er in de hele straat lampjes. Mensen \
               gingen even bij elkaar op de koffie.\n\n\
               > Een lampje zegt: hier is iemand thuis.\n\n\
               # Hoe doe je mee?\n\n\
               - Haal de lampjes op bij De Linde, elke dag tussen 10.00 en 16.00 uur.\n\
               - Hang ze voor je raam of op je balkon.\n\
               - Kun je niet goed op een ladder? Zeg het bij de balie. Dan komt er iemand helpen.",
        photo: Some((
            include_bytes!("../demo/lights.jpg").as_slice(),
            "De Plataanhof, vorig jaar in december.",
            "Een slinger van lampjes in de avond, met verlichte ramen erachter",
        )),
        spot: "Esdoornlaan",
        ..USUAL
    },
    Example {
        by: "tess",
        rubric: "Buurttuin",
        title: "De tuin is klaar voor de winter",
        body: "Zaterdag waren we met negen buren in de tuin. We haalden de laatste bonen weg en \
               legden bladeren over de bedden. Dat houdt de grond warm.\n\n\
               Er is nog boerenkool over. Neem een tas mee en pluk gerust een struik leeg.\n\n\
               In maart beginnen we weer. Wil je ook een stukje tuin? *Het kost niets.* Kom eens \
               kijken, er is altijd iemand die uitlegt hoe het moet.",
        drawing: "tuin",
        spot: "Tuinstraat",
        ..USUAL
    },
    Example {
        by: "ben",
        kind: Kind::Tip,
        rubric: "Zo werkt het",
        title: "Een brief van de gemeente? Zo lees je hem samen",
        brief: "Moeilijke brief? Lees hem niet alleen.",
        body: "Ik liet een brief drie weken liggen. Zonde, want het was goed nieuws. Zo doe ik het \
               nu.\n\n\
               1. Zet een streep onder de datum en het bedrag. Meer hoeft nog niet.\n\
               2. Loop op dinsdag binnen bij De Linde. Er zit iemand die met je meeleest.\n\
               3. Schrijf samen op wat je gaat doen. Hang dat briefje op de koelkast.",
        drawing: "tablet",
        spot: "Plataanhof",
        takes_answers: true,
        ..USUAL
    },
    Example {
        by: "fatima",
        on_behalf_of: "Wim",
        rubric: "Portret",
        title: "“Ik leerde hier zwemmen, op mijn 71ste”",
        body: "Wim woont al veertig jaar aan het Lindeplein. Hij fietste elke dag langs het \
               zwembad, maar ging nooit naar binnen.\n\n\
               “Ik durfde niet. Toen vroeg een buurman: ga je mee? Hij kon het ook niet. We hebben \
               samen les genomen, tussen de kinderen. Die vonden ons heel grappig.”\n\n\
               > Bang zijn mag. Thuisblijven hoeft niet.\n\n\
               Nu zwemt hij elke woensdag.\n\n\
               Wim vertelde dit aan de balie. Fatima schreef het op.",
        drawing: "koffie",
        spot: "Lindeplein",
        ..USUAL
    },
    Example {
        by: "piet",
        rubric: "Plein",
        title: "Nieuwe bankjes op het plein. Dit vindt de buurt",
        brief: "Er staan vier nieuwe bankjes op het Lindeplein.\n\
                Ze kunnen nog gedraaid worden. Wat wil jij?",
        body: "Er staan vier nieuwe bankjes op het Lindeplein. We vroegen aan wie er zat wat ze \
               ervan vinden.\n\n\
               - “Eindelijk een leuning. Ik kom nu weer alleen overeind.”\n\
               - “Mooi, maar ze staan met de rug naar elkaar. Zo praat je niet.”\n\
               - “Ik wacht hier op mijn kleinzoon. Voorheen stond ik.”\n\n\
               De gemeente zegt dat de bankjes nog gedraaid kunnen worden. Wat wil jij? Zeg het bij \
               de balie, dan geven we het door.",
        drawing: "wandel",
        signed: Signed::Editors,
        ..USUAL
    },
    Example {
        by: "bas",
        state: State::Sent,
        kind: Kind::Idea,
        title: "Wie weet nog hoe het hier vroeger was?",
        body: "Mijn oma zegt dat er op het plein een melkboer stond. Kan de krant daar iets over \
               schrijven? Ik wil wel foto's zoeken.",
        spot: "Lindeplein",
        days_ago: 1,
        ..USUAL
    },
    Example {
        by: "ria",
        state: State::Sent,
        title: "De soep van donderdag",
        body: "Vorige week zaten we met zeventien mensen aan tafel. Er was linzensoep. Het recept \
               staat hieronder, want iedereen vroeg erom.",
        signed: Signed::Nobody,
        days_ago: 2,
        ..USUAL
    },
    Example {
        by: "ben",
        state: State::Editing,
        rubric: "Samen doen",
        title: "Wandelen met een rollator gaat prima",
        body: "Elke dinsdag lopen we een rondje. Rustig aan. Er zijn drie bankjes onderweg en we \
               weten ze allemaal te staan.",
        drawing: "wandel",
        spot: "Plataanhof",
        days_ago: 4,
        ..USUAL
    },
    Example {
        by: "tess",
        state: State::Planned,
        rubric: "Zo werkt het",
        title: "Een fiets winterklaar in drie stappen",
        body: "1. Maak de ketting schoon met een oude doek.\n\
               2. Doe een paar druppels olie op de ketting.\n\
               3. Probeer je licht. Doet het niets? Kom naar de fietsmiddag.",
        kind: Kind::Tip,
        drawing: "fiets",
        spot: "Tuinstraat",
        days_ago: 5,
        ..USUAL
    },
];

/// Number 1 came out so long ago, and number 2 comes in so many days.
const OUT_DAYS_AGO: i64 = 4;
const NEXT_IN_DAYS: i32 = 10;

fn days(n: i64) -> SignedDuration {
    SignedDuration::from_hours(24 * n)
}

pub async fn furnish(tx: &mut Writing, demo: &Demo) -> Result<()> {
    let Some(piet) = demo.who("piet").filter(|_| demo.centre == "de-linde") else {
        return Ok(());
    };
    crate::newsletter::demo::furnish(tx).await?;
    let now = tx.now;
    let done = match make(tx, demo, piet).await {
        Ok(()) => demo_rounds::furnish(tx, demo, piet).await,
        failed => failed,
    };
    tx.now = now;
    done
}

async fn make(tx: &mut Writing, demo: &Demo, piet: PersonId) -> Result<()> {
    let now = tx.now;
    issues::call_it(tx, "De Lindekrant").await?;
    let (printed, on_the_desk): (Vec<_>, Vec<_>) =
        EXAMPLES.iter().partition(|example| example.state == State::Printed);
    let zone = kernel::centre::settings(tx).await?.zone;
    for (to_come, examples) in [(false, printed), (true, on_the_desk)] {
        let issue = publishing::in_the_making(tx, piet).await?;
        for example in &examples {
            tx.now = now - days(example.days_ago);
            send(tx, demo, example, piet, issue.id).await?;
        }
        if !to_come {
            let next = now.to_zoned(zone.clone()).checked_add(NEXT_IN_DAYS.days())?.date();
            issues::arrange(tx, issue.id, Some(piet), &next.to_string()).await?;
            tx.now = now - days(OUT_DAYS_AGO);
            let planned = pieces::of_issue(tx, issue.id).await?;
            publishing::finish(tx, &issue, &planned).await?.ok_or(Error::TooBusy)?;
        }
    }
    Ok(())
}

async fn send(
    tx: &mut Writing,
    demo: &Demo,
    example: &Example,
    piet: PersonId,
    issue: IssueId,
) -> Result<()> {
    let Some(by) = demo.who(example.by) else { return Ok(()) };
    let is_own = example.on_behalf_of.is_empty();
    let (mut photo_id, mut caption, mut photo_alt) = (None, "", "");
    if let Some((file, below, seen)) = example.photo {
        photo_id = Some(photos::furnish(tx, &demo.photos, by, file).await?);
        (caption, photo_alt) = (below, seen);
    }
    let piece = Piece {
        id: PieceId::fresh(),
        slug: String::new(),
        kind: example.kind,
        state: State::Sent,
        language: "nl".to_owned(),
        title: example.title.to_owned(),
        rubric: example.rubric.to_owned(),
        brief: example.brief.to_owned(),
        body: example.body.to_owned(),
        caption: caption.to_owned(),
        photo_alt: photo_alt.to_owned(),
        drawing: example.drawing.to_owned(),
        belongs_to: String::new(),
        translates: String::new(),
        seed: String::new(),
        photo_id,
        shows_nobody: photo_id.is_some(),
        n_permissions: 0,
        n_photos_to_ask: 0,
        spot: example.spot.to_owned(),
        signed: example.signed,
        takes_answers: example.takes_answers,
        author_id: is_own.then_some(by),
        author_name: String::new(),
        on_behalf_of: example.on_behalf_of.to_owned(),
        desk_id: (!is_own).then_some(by),
        editor_id: None,
        editor_name: String::new(),
        version: 1,
        because: String::new(),
        issue_id: None,
        issue_number: 0,
        place: 0,
        is_removed: false,
        sent_at: tx.now,
        changed_at: tx.now,
        printed_at: None,
    };
    pieces::add(tx, &piece).await?;
    versions::keep(tx, piece.id, piece.version, &piece.wording(), Some(by)).await?;
    if example.state == State::Sent {
        return Ok(());
    }
    let is_planned = example.state != State::Editing;
    let place = pieces::of_issue(tx, issue).await?.len() as i64 + 1;
    let brought = Piece {
        state: if is_planned { State::Planned } else { State::Editing },
        editor_id: Some(piet),
        issue_id: is_planned.then_some(issue),
        place: if is_planned { place } else { 0 },
        ..piece
    };
    pieces::bring(tx, &brought, State::Sent).await?;
    if example.state == State::Editing {
        let asks = "Mooi stuk! Mag ik erbij zetten hoe laat jullie vertrekken?";
        beside::comment(tx, brought.id, piet, asks).await?;
        let body = brought.body.replace("Rustig aan.", "We doen rustig aan.");
        let edited = Wording { body, ..brought.wording() };
        editing::change(tx, &brought, &edited, brought.version, piet).await?;
    }
    Ok(())
}
