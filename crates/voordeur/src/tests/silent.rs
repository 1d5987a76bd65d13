//! What a keeper decides in one room also ends what it led to in another.
use super::whole_house;

const LADDER: &str = "/prikbord/ladder-te-leen";

#[tokio::test]
async fn who_is_silent_on_the_board_does_not_go_on_about_it_in_private() {
    let linde = whole_house().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.host("Ben").await);
    let mo = linde.coordinator("Mo").await;
    let note = [("stap", "3"), ("soort", "leen"), ("titel", "Ladder te leen"), ("wat", "klus")];
    ben.sends_file("/prikbord/nieuw", &note, "niets", b"").await.is(303);
    let begun = ria.sends(&format!("{LADDER}/reageer"), &[("bericht", "Mag ik hem?")]).await;
    let talk = begun.is(303).goes_to.clone().unwrap();
    let talk = talk.split(['#', '?']).next().unwrap();
    ben.sends(talk, &[("tekst", "Stuur eerst wat geld")]).await.is(303);
    ria.sees(talk).await.shows("Is het gelukt?").hides("Het team heeft dit briefje weggehaald.");

    let page = mo.sees(LADDER).await;
    let act = page.text.split("href=\"").find(|link| link.contains("/meldingen/doe?")).unwrap();
    let item = act.split("wat=").nth(1).unwrap().split(['"', '&']).next().unwrap();
    let silent = [
        ("kamer", "notice_board"),
        ("wat", item),
        ("doe", "stil"),
        ("regel", "1"),
        ("reden", "Dit is niet veilig."),
    ];
    mo.sends("/achterkamer/meldingen/doe", &silent).await.is(303);

    ben.sees(talk).await.shows("Je kunt nu even niet schrijven").hides("name=\"tekst\"");
    ben.sends(talk, &[("tekst", "Schiet op")]).await.is(422);
    let warned = ria.sees(talk).await;
    warned.shows("Het team heeft dit briefje weggehaald.").hides("Is het gelukt?");
    ria.sends(talk, &[("tekst", "Nee, dank je")]).await.is(303);
}
