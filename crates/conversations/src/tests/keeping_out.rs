//! Who does not see whom, who may not speak, and who cannot begin.
use super::{LIST, about, begins, below_the_bar, home, ria_and_ben, says};
use kernel::Counterpart;
use kernel::organisation::Kind;

#[tokio::test]
async fn to_who_was_blocked_it_is_as_if_it_were_thrown_away() {
    let linde = home().await;
    let (ria, ben, path) = ria_and_ben(&linde).await;
    ria.sees(&path).await.shows("Ik wil Ben niet meer zien");
    let mut ear = ben.listens(&format!("{path}/live"), Some(1)).await;
    let gone = ben.sees("/gesprekken/018f0000-0000-7000-8000-000000000000").await;

    ria.sends("/blokkeren", &[("wie", &ben.id().to_string())]).await.is(303);

    assert_eq!(below_the_bar(&ben.sees(&path).await), below_the_bar(&gone));
    for visitor in [&ben, &ria] {
        visitor.sees(&path).await.is(404);
        visitor.sees(LIST).await.hides("een ladder").hides("nieuwe berichten");
        visitor.sends(&path, &[("tekst", "Hallo?")]).await.is(404);
        for deed in ["weg", "melden"] {
            visitor.sees(&format!("{path}/{deed}")).await.is(404);
            visitor.sends(&format!("{path}/{deed}"), &[]).await.is(404);
        }
    }
    for (from, to) in [(&ria, &ben), (&ben, &ria)] {
        let talk = about("een ladder", from.id(), Counterpart::Neighbour(to.id()), "Toch?");
        assert_eq!(begins(&linde, &talk).await.unwrap(), None);
    }
    let mut tx = linde.read().await;
    let talking = linde.house.rooms[0].talking_about(&mut tx, "/prikbord/ladder").await.unwrap();
    assert!(talking.is_empty(), "nobody asks them whether it worked out");
    drop(tx);
    assert!(!linde.hands_over(&ben).await.join("\n").contains("Ria"));
    linde.closes();
    assert!(ear.hears().await.is_none());
}

#[tokio::test]
async fn who_is_silent_reads_why_and_goes_on_reading() {
    let linde = home().await;
    let (ria, ben, path) = ria_and_ben(&linde).await;
    let fatima = linde.host("Fatima").await;
    let chosen = ben.sends(&format!("{path}/melden"), &[("regel", "1")]).await;
    let report = chosen.is(303).goes_to.clone().unwrap();
    ben.sends(&report, &[("mis", "naar")]).await.is(303);
    let list = fatima.sees("/achterkamer/meldingen").await;
    let case = list.text.split("href=\"").find(|path| path.starts_with("/achterkamer/meldingen/0"));
    let case = case.unwrap().split(['"', '#', '?']).next().unwrap().to_owned();
    let silent = [("doe", "stil"), ("reden", "Dit is niet aardig.")];
    fatima.sends(&case, &silent).await.is(303);

    ria.sees(&path).await.is(200).shows("Je kunt nu even niet schrijven").hides("name=\"tekst\"");
    let refused = ria.sends(&path, &[("tekst", "Maar toch")]).await;
    refused.is(422).shows("Je kunt nu even niet schrijven").shows("Maar toch</textarea>");
    let talk = about("soep", ria.id(), Counterpart::Neighbour(fatima.id()), "Dag");
    assert_eq!(begins(&linde, &talk).await.unwrap(), None);
    says(&ben, &path, "Ik mag wel").await;
}

#[tokio::test]
async fn a_landlord_begins_no_talk_with_a_neighbour() {
    let linde = home().await;
    let (ria, fatima) = (linde.neighbour("Ria").await, linde.host("Fatima").await);
    let huib = linde.partner("Huib", Kind::HousingAssociation, "Woonhuis").await;
    let desk = Counterpart::Desk { on_behalf_of: "Wim".to_owned(), colleagues: vec![fatima.id()] };
    for (from, to, is_begun) in [
        (&huib, Counterpart::Neighbour(ria.id()), false),
        (&huib, desk, false),
        (&huib, Counterpart::Neighbour(fatima.id()), true),
        (&ria, Counterpart::Neighbour(huib.id()), true),
    ] {
        let talk = about("een lek", from.id(), to, "Dag!");
        assert_eq!(begins(&linde, &talk).await.unwrap().is_some(), is_begun);
    }
}

#[tokio::test]
async fn nobody_talks_with_who_is_not_here() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    let (wilg, _) = linde.other_centre().await;
    let anna = linde.stranger(wilg, "Anna", None).await;
    for other in [anna.id(), kernel::PersonId::fresh()] {
        let talk = about("soep", ria.id(), Counterpart::Neighbour(other), "Dag!");
        assert_eq!(begins(&linde, &talk).await.unwrap(), None);
    }
}
