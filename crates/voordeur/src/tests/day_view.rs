//! The first page of the back room: what waits in every room, for whoever looks and no further.
use super::whole_house;
use kernel::Role;
use test_house::days;

const TODAY: &str = "/achterkamer";
/// What somebody asked, and the first page must not say.
const CANARY: &str = "kanariegeheim";

#[tokio::test]
async fn what_waits_stands_on_the_first_page_for_who_may_open_it() {
    let linde = whole_house().await;
    let (fatima, mo) = (linde.host("Fatima").await, linde.coordinator("Mo").await);
    let editor = linde.with_role("Tess", Role::Editor).await;
    let moderator = linde.with_role("Sam", Role::Moderator).await;
    let none = "Er wacht niets op jou.";
    fatima.sees(TODAY).await.shows(none);

    let question = [("bericht", CANARY), ("hoe", "desk")];
    linde.passer_by().sends("/contact", &question).await.is(303);
    let ria = linde.neighbour("Ria").await;
    let notice = [
        ("stap", "3"),
        ("soort", "zoek"),
        ("titel", "Wie maakt mijn gordijnen korter?"),
        ("wat", "klus"),
        ("waar", "Lindeplein"),
    ];
    ria.sends_file("/prikbord/nieuw", &notice, "niets", b"").await.is(303);

    let page = fatima.sees(TODAY).await;
    page.hides(none).shows("1 vraag wacht nog op iemand").shows("1 briefje wacht").hides(CANARY);
    page.shows("<dt>Vragen deze maand</dt><dd>1</dd>");
    mo.sees(TODAY).await.shows("1 vraag wacht nog op iemand").shows("1 briefje wacht");
    for other in [&editor, &moderator] {
        let page = other.sees(TODAY).await;
        page.shows(none).hides("vraag wacht nog").hides("briefje wacht").hides("deze maand");
    }
}

#[tokio::test]
async fn who_goes_on_with_a_question_reads_it_there_and_everybody_when_it_is_late() {
    let linde = whole_house().await;
    let (fatima, mo) = (linde.host("Fatima").await, linde.coordinator("Mo").await);
    linde.passer_by().sends("/contact", &[("bericht", CANARY), ("hoe", "desk")]).await.is(303);
    let list = fatima.sees("/achterkamer/vragen").await.text;
    let before = list.split("\">Nummer 1</a>").next().unwrap();
    let path = before.rsplit("href=\"").next().unwrap();
    fatima.sends(&format!("{path}/pak"), &[]).await.is(303);

    let page = fatima.sees(TODAY).await;
    page.shows("Wie vroeg naar jou").shows("Vraag 1").shows("Antwoord voor").hides("Te laat");
    mo.sees(TODAY).await.hides("Vraag 1");
    linde.later(days(10));
    mo.sees(TODAY).await.shows("Te laat").shows("Vraag 1").shows(", ligt bij Fatima");
    let answer = [("antwoord", "Kom maar langs.")];
    fatima.sends(&format!("{path}/antwoord"), &answer).await.is(303);
    mo.sees(TODAY).await.hides("Te laat").hides("Vraag 1");
    fatima.sees(TODAY).await.shows("<dt>Op tijd beantwoord</dt><dd>0</dd>");
}

#[tokio::test]
async fn a_room_that_is_off_has_nothing_that_waits() {
    let linde = whole_house().await;
    let mo = linde.coordinator("Mo").await;
    linde.passer_by().sends("/contact", &[("bericht", CANARY), ("hoe", "desk")]).await.is(303);
    mo.sees(TODAY).await.shows("1 vraag wacht nog op iemand");
    let off = [("kamer", "contact"), ("naam", "")];
    mo.sends("/achterkamer/inrichten/kamers", &off).await.is(303);
    mo.sees(TODAY).await.hides("vraag wacht nog").hides("deze maand");
}

#[tokio::test]
async fn who_waits_to_talk_apart_is_counted_for_a_social_worker_alone() {
    let linde = whole_house().await;
    let koen = linde.with_role("Koen", Role::SocialWorker).await;
    linde.neighbour("Kanarieria").await.sends("/zijkamer", &[("tekst", CANARY)]).await.is(303);

    let page = koen.sees(TODAY).await;
    page.shows("1 iemand wacht om te praten").hides("Kanarieria").hides(CANARY);
    // A count below five says too much on any screen.
    page.hides("Gesprekken apart</dt>");
    for role in Role::ALL.into_iter().filter(|role| *role != Role::SocialWorker) {
        let other = linde.with_role("Iemand", role).await;
        other.sees(TODAY).await.hides("wacht om te praten").hides("Apart praten");
    }
}
