//! Reporting lines: who keeps the house kind reads the chosen ones, and nothing around them.
use super::{home, ria_and_ben, says};

#[tokio::test]
async fn a_moderator_reads_the_chosen_lines_and_nothing_else() {
    let linde = home().await;
    let (ria, ben, path) = ria_and_ben(&linde).await;
    let fatima = linde.host("Fatima").await;
    says(&ria, &path, "Geef me je pincode").await;
    says(&ben, &path, "Nee zeg").await;
    says(&ria, &path, "Iets anders, geheim").await;
    let report = format!("{path}/melden");
    let choosing = ben.sees(&report).await;
    choosing.is(200).shows("leest alleen die regels").shows("Geef me je pincode").hides("Nee zeg");
    ben.sends(&report, &[]).await.is(422).shows("Kies 1 tot 20 regels.");
    // Not one's own, and not what is not there.
    ben.sends(&report, &[("regel", "3"), ("regel", "99")]).await.is(422);

    let chosen = ben.sends(&report, &[("regel", "1"), ("regel", "2")]).await;

    let form = chosen.is(303).goes_to.clone().unwrap();
    ben.sees(&form).await.is(200).shows("Geef me je pincode").hides("geheim");
    fatima.sees(&form).await.is(404);
    ben.sends(&form, &[("mis", "naar")]).await.is(303);
    let list = fatima.sees("/achterkamer/meldingen").await;
    let case = list.text.split("href=\"").find(|path| path.starts_with("/achterkamer/meldingen/0"));
    let case = case.unwrap().split(['"', '#', '?']).next().unwrap().to_owned();
    let seen = fatima.sees(&case).await;
    seen.is(200).shows("Geef me je pincode").shows("Ik heb er een!");
    seen.hides("geheim").hides("Nee zeg").hides("een ladder");
    fatima.sees(&path).await.is(404);

    let mut ear = ben.listens(&format!("{path}/live"), Some(4)).await;
    fatima.sends(&case, &[("doe", "weg"), ("reden", "Dit is oplichting.")]).await.is(303);
    ear.hears().await.unwrap();
    let page = ben.sees(&path).await;
    page.hides("pincode").shows("Dit bericht is weggehaald.").shows("geheim");
    // Nothing new was said by that.
    ben.sees("/gesprekken").await.hides("nieuw");
    assert!(!linde.all_text().await.contains("geheim"));
}
