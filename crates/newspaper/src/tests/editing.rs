//! The editors' desk: who has what, and nobody's words get lost.
use super::{DESK, ISSUE, MINE, at_desk, editor, home, sends_in};
use test_house::Visitor;

async fn keeps(who: &Visitor<'_>, id: &str, version: &str, text: &str) -> test_house::Seen {
    let form = [("versie", version), ("titel", "De soep van donderdag"), ("tekst", text)];
    who.sends(&at_desk(id), &form).await
}

#[tokio::test]
async fn only_editors_come_to_the_desk() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    let id = sends_in(&ria, &[]).await;
    let (fatima, koen) = (linde.host("Fatima").await, linde.coordinator("Mo").await);
    let guide = format!("{DESK}/uitleg");
    for path in [DESK.to_owned(), ISSUE.to_owned(), guide, at_desk(&id)] {
        linde.passer_by().sees(&path).await.is(401);
        ria.sees(&path).await.is(403);
        fatima.sees(&path).await.is(403);
        koen.sees(&path).await.is(200);
    }
    keeps(&ria, &id, "1", "Van mij").await.is(403);
    let (wilg, _) = linde.other_centre().await;
    let anna = linde.stranger(wilg, "Anna", Some(kernel::Role::Editor)).await;
    anna.sees(&at_desk(&id)).await.is(401);
}

#[tokio::test]
async fn an_empty_desk_says_what_to_do() {
    let linde = home().await;
    let piet = editor(&linde, "Piet").await;
    piet.sees(DESK).await.is(200).shows("Er ligt nu niets.");
    piet.sees(ISSUE).await.is(200).shows("Er is nog geen nummer in de maak.");
    let nobody = kernel::uuid::Uuid::nil().to_string();
    piet.sees(&at_desk(&nobody)).await.is(404);
}

#[tokio::test]
async fn a_piece_goes_from_hand_to_hand_and_says_who_has_it() {
    let linde = home().await;
    let (ria, piet) = (linde.neighbour("Ria").await, editor(&linde, "Piet").await);
    let id = sends_in(&ria, &[]).await;
    let bring = format!("{}/breng", at_desk(&id));
    piet.sees(DESK).await.shows("nog niemand");
    piet.sends(&bring, &[("van", "sent"), ("naar", "editing")]).await.is(303);
    piet.sees(DESK).await.shows("De redactie werkt eraan").shows("Piet");
    ria.sees(&format!("{MINE}/{id}")).await.shows("Piet werkt eraan.");

    // Who saw it stand elsewhere is told kindly, and nothing jumps.
    let lin = editor(&linde, "Lin").await;
    lin.sends(&bring, &[("van", "sent"), ("naar", "editing")]).await.is(303);
    lin.sees(&at_desk(&id)).await.shows("Iemand anders was je net voor.").shows("Piet werkt");
    lin.sends(&bring, &[("van", "sent"), ("naar", "printed")]).await.is(400);
    lin.sends(&format!("{}/neem", at_desk(&id)), &[]).await.is(303);
    lin.sees(&at_desk(&id)).await.shows("Lin werkt eraan.");

    lin.sends(&bring, &[("van", "editing"), ("naar", "proofread")]).await.is(303);
    lin.sends(&bring, &[("van", "proofread"), ("naar", "planned")]).await.is(303);
    ria.sees(&format!("{MINE}/{id}")).await.shows("Komt in nummer 1 van de krant");
    piet.sees(DESK).await.shows("Buren maakten 1 van de 1 stukken.");
}

#[tokio::test]
async fn two_editors_never_overwrite_each_other_unseen() {
    let linde = home().await;
    let (ria, piet) = (linde.neighbour("Ria").await, editor(&linde, "Piet").await);
    let lin = editor(&linde, "Lin").await;
    let id = sends_in(&ria, &[]).await;
    piet.sees(&at_desk(&id)).await.shows("name=\"versie\" value=\"1\"");
    keeps(&piet, &id, "1", "Piet schreef dit.").await.is(303);

    let both = keeps(&lin, &id, "1", "Lin schreef dat.").await;
    both.is(422).shows("Piet bewaarde dit stuk").shows("Piet schreef dit.");
    both.shows("Lin schreef dat.").shows("name=\"versie\" value=\"2\"");
    piet.sees(&at_desk(&id)).await.shows("Piet schreef dit.").hides("Lin schreef dat.");

    // Having seen both, Lin keeps hers; nothing is lost.
    keeps(&lin, &id, "2", "Lin schreef dat.").await.is(303);
    let history = format!("{}/versies", at_desk(&id));
    let versions = lin.sees(&history).await;
    versions.is(200).shows("Piet schreef dit.").shows("Lin schreef dat.").shows("linzensoep");

    let back = [("nummer", "2"), ("versie", "3")];
    piet.sends(&history, &back).await.sends_on_to(&at_desk(&id));
    piet.sees(&at_desk(&id)).await.shows("Piet schreef dit.").shows("value=\"4\"");
    piet.sees(&history).await.shows("Lin schreef dat.");
    piet.sends(&history, &[("nummer", "99"), ("versie", "4")]).await.is(404);
}

#[tokio::test]
async fn what_an_editor_types_wrong_comes_back_whole() {
    let linde = home().await;
    let (ria, piet) = (linde.neighbour("Ria").await, editor(&linde, "Piet").await);
    let id = sends_in(&ria, &[]).await;
    let form = [("versie", "1"), ("titel", ""), ("tekst", "Blijft"), ("kort", "a\nb\nc\nd")];
    let seen = piet.sends(&at_desk(&id), &form).await;
    seen.is(422).shows("Fout: ").shows("Blijft").shows("Schrijf hoogstens 3 regels.");
    piet.sees(&at_desk(&id)).await.hides("Blijft");
}

#[tokio::test]
async fn what_does_not_come_in_the_newspaper_says_why_and_can_be_picked_up_again() {
    let linde = home().await;
    let (ria, piet) = (linde.neighbour("Ria").await, editor(&linde, "Piet").await);
    let id = sends_in(&ria, &[]).await;
    let no = format!("{}/niet", at_desk(&id));
    piet.sees(&no).await.is(200).shows("Waarom niet?");
    piet.sends(&no, &[("waarom", " ")]).await.is(422).shows("Schrijf in één zin waarom");
    piet.sends(&no, &[("waarom", "Dit stond er vorige maand ook in.")]).await.is(303);
    let own = format!("{MINE}/{id}");
    ria.sees(&own).await.shows("Dit stond er vorige maand ook in.");
    piet.sends(&no, &[("waarom", "Nog eens")]).await.is(404);
    let bring = format!("{}/breng", at_desk(&id));
    piet.sends(&bring, &[("van", "declined"), ("naar", "sent")]).await.is(303);
    ria.sees(&own).await.hides("vorige maand").shows("Ingestuurd");
}

#[tokio::test]
async fn help_while_writing_stands_in_nobodys_way() {
    let linde = home().await;
    let (ria, piet) = (linde.neighbour("Ria").await, editor(&linde, "Piet").await);
    let id = sends_in(&ria, &[]).await;
    piet.sees(&at_desk(&id)).await.hides("Deze zin is lang.");
    let long = "En toen gingen we met z'n allen naar huis en onderweg zagen we nog een kat die \
                heel langzaam de straat overstak.";
    keeps(&piet, &id, "1", long).await.is(303);
    piet.sees(&at_desk(&id)).await.shows("Deze zin is lang. Kan het korter?");
    keeps(&piet, &id, "2", "Bel 06 12 34 56 78.").await.is(303);
    piet.sees(&at_desk(&id)).await.shows("Mag iedereen dat lezen?");
}
