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
    // Nothing of it is read without pressing for it, and that is written down and said.
    fatima.sees("/achterkamer/meldingen").await.hides("pincode").hides("Ik heb er een!");
    fatima.sees(&case).await.is(200).hides("pincode").shows("Lees de gekozen regels");
    ben.sees("/gesprekken").await.hides("Iemand van het team las");
    let read = format!("{case}/lees");
    ben.sends(&read, &[]).await.is(403);
    for _ in 0..2 {
        fatima.sends(&read, &[]).await.sends_on_to(&case);
    }
    assert_eq!(n_read(&linde).await, 1);
    ben.sees("/gesprekken").await.shows("Iemand van het team las die regels");
    // Whom it is about hears of it when something is decided.
    ria.sees("/gesprekken").await.hides("Iemand van het team las");
    let sanne = linde.host("Sanne").await;
    sanne.sees(&case).await.hides("pincode");
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

/// How often the log says that somebody read lines of a conversation.
async fn n_read(linde: &test_house::TestCentre) -> i64 {
    let mut tx = linde.read().await;
    let read = kernel::sql!(
        "select count(*) from act where centre_id = $1 and what = 'private_report_read'",
        tx.centre
    );
    let (n,) = read.one::<(i64,)>(&mut tx).await.unwrap();
    n
}
