//! Who hangs there, and for whose eyes.
use super::{MINE, WALL, at_the_door, card_of, hangs, home};
use kernel::organisation::Kind;
use kernel::{Age, Role};
use test_house::days;

#[tokio::test]
async fn nobody_hangs_there_who_did_not_say_so() {
    let (linde, _) = home().await;
    let nadia = at_the_door(&linde, "Nadia", Role::Host).await;
    let (ria, mo) = (linde.neighbour("Ria").await, linde.coordinator("Mo").await);
    for looker in [&linde.passer_by(), &ria, &mo] {
        let wall = looker.sees(WALL).await;
        wall.is(200).shows("Nadia").shows("Ik zit bij de ingang.").shows("tel:0300000000");
        wall.hides(&card_of(&ria)).hides(&card_of(&mo));
    }
    ria.sees(&card_of(&nadia)).await.is(200).shows("gastvrouw");
    linde.passer_by().sees(&card_of(&ria)).await.is(404);
    // Before one chooses who sees it, nothing hangs.
    ria.sees(MINE).await.is(200);
    ria.sends(MINE, &[("over", "Ik woon hier al lang.")]).await.is(422).shows("Kies wie je kaart");
    mo.sees(WALL).await.hides("Ik woon hier al lang.");
}

#[tokio::test]
async fn a_list_is_written_as_the_language_of_its_reader_writes_it() {
    let (linde, _) = home().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    at_the_door(&linde, "Nadia", Role::Host).await;
    let more = [("over", "Ik loop graag."), ("taal", "tr"), ("taal", "en")];
    hangs(&ria, "neighbourhood", &more).await;
    let between = |comma: &str| format!("</bdi>{comma}<bdi lang=");
    ben.sees(WALL).await.shows(&between(", ")).hides(&between("، "));
    let wall = ben.reads("ar").sees(WALL).await;
    wall.shows(&between("، ")).hides(&between(", "));
    // What the team says of itself stays Dutch; of a neighbour's words nobody knows the language.
    wall.shows("<p class=\"role\" lang=\"nl\" dir=\"auto\">gastvrouw</p>");
    wall.shows("<p class=\"about\" lang=\"nl\" dir=\"auto\">Ik zit bij de ingang.</p>");
    wall.shows("<p class=\"about\" dir=\"auto\">Ik loop graag.</p>");
}

#[tokio::test]
async fn a_neighbour_is_seen_by_neighbours_and_not_in_the_street() {
    let (linde, _) = home().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    // Everyone is not a choice of a neighbour.
    ria.sends(MINE, &[("wie", "everyone")]).await.is(422);
    let more = [("over", "Ik loop graag."), ("taal", "tr"), ("onderwerp", "tuin")];
    hangs(&ria, "neighbourhood", &more).await;
    let wall = ben.sees(WALL).await;
    wall.shows("Ria").shows("Ik loop graag.").shows("<bdi lang=\"tr\">");
    wall.shows("tuin en planten");
    ben.sees(&card_of(&ria)).await.is(200).shows("Ik loop graag.");
    let waits = linde.person(linde.id, "Wim", Age::Adult, &[]).await;
    let mut tx = linde.write().await;
    kernel::sql!(
        "update person set standing = 'waiting' where centre_id = $1 and id = $2",
        tx.centre,
        waits.id()
    )
    .run(&mut tx)
    .await
    .unwrap();
    tx.save().await.unwrap();
    let landlord = linde.partner("Karel", Kind::HousingAssociation, "Woonbedrijf").await;
    for stranger in [&linde.passer_by(), &waits, &landlord] {
        stranger.sees(WALL).await.is(200).hides("Ria").hides("<bdi lang=\"tr\">");
        stranger.sees(&card_of(&ria)).await.is(404).hides("Ria");
    }
}

#[tokio::test]
async fn a_card_for_the_table_is_seen_by_who_sits_there_too() {
    let (linde, table) = home().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    hangs(&ria, "living_room", &[("over", "Ik loop graag.")]).await;
    ben.sees(WALL).await.hides("Ria");
    ben.sees(&card_of(&ria)).await.is(404);
    table.seats(&[&ria]);
    ben.sees(&card_of(&ria)).await.is(404);
    table.seats(&[&ria, &ben]);
    ben.sees(&card_of(&ria)).await.is(200).shows("nu aan tafel").shows("Ik loop graag.");
    table.seats(&[&ben]);
    ben.sees(&card_of(&ria)).await.is(404);
    ria.sees(&card_of(&ria)).await.is(200).shows("Haal mij weg");
}

#[tokio::test]
async fn who_shows_nothing_and_who_never_was_read_the_same() {
    let (linde, _) = home().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    let nobody = format!("{WALL}/{}", kernel::uuid::Uuid::new_v4());
    let hidden = ben.sees(&card_of(&ria)).await;
    for path in [nobody.as_str(), "/wie-is-wie/zomaar"] {
        let seen = ben.sees(path).await;
        let plain = |seen: &test_house::Seen, path: &str| {
            let key = seen.text.split("name=\"sleutel\" value=\"").skip(1);
            let keys: Vec<&str> = key.filter_map(|rest| rest.split('"').next()).collect();
            let place = path.replace('/', "%2F");
            let text = seen.text.replace(path, "").replace(&place, "");
            keys.into_iter().fold(text, |text, key| text.replace(key, ""))
        };
        assert_eq!(seen.status, hidden.status);
        assert_eq!(plain(&seen, path), plain(&hidden, &card_of(&ria)));
    }
}

#[tokio::test]
async fn who_parted_does_not_see_each_other_and_a_minor_hangs_nowhere() {
    let (linde, _) = home().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    hangs(&ria, "neighbourhood", &[]).await;
    hangs(&ben, "neighbourhood", &[]).await;
    ben.sends("/blokkeren", &[("wie", &ria.id().to_string())]).await.is(303);
    ben.sees(WALL).await.hides(">Ria<");
    ria.sees(WALL).await.hides(">Ben<").shows(">Ria<");
    ria.sees(&card_of(&ben)).await.is(404);
    let kim = linde.person(linde.id, "Kim", Age::Youth, &[]).await;
    kim.sees(MINE).await.is(200).shows("nog geen 18").hides("name=\"wie\"");
    kim.sends(MINE, &[("wie", "neighbourhood")]).await.is(303);
    ben.sees(WALL).await.hides("Kim");
    ben.sees(&card_of(&kim)).await.is(404);
}

#[tokio::test]
async fn what_somebody_can_is_read_by_those_it_is_for() {
    let (linde, table) = home().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    let library = linde.partner("Karel", Kind::SchoolOrLibrary, "De Boekerij").await;
    let can = |whom| [("kan", "Ik kan fietsen maken."), ("kan_wie", whom)];
    hangs(&ria, "neighbourhood", &can("nobody")).await;
    ben.sees(&card_of(&ria)).await.is(200).hides("fietsen maken");
    ria.sees(&card_of(&ria)).await.shows("fietsen maken");
    hangs(&ria, "neighbourhood", &can("living_room")).await;
    ben.sees(&card_of(&ria)).await.hides("fietsen maken");
    table.seats(&[&ria, &ben]);
    ben.sees(&card_of(&ria)).await.shows("fietsen maken");
    table.seats(&[]);
    hangs(&ria, "neighbourhood", &can("neighbourhood")).await;
    ben.sees(&card_of(&ria)).await.shows("fietsen maken");
    // An organisation sees the card, and not what somebody is good at.
    library.sees(&card_of(&ria)).await.is(200).hides("fietsen maken");
    ben.sends("/zoeken", &[("vraag", "fietsen maken")]).await.hides("Ria");
}

#[tokio::test]
async fn faces_are_filtered_by_language_by_question_and_by_who_is_there() {
    let (linde, table) = home().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    let koen = at_the_door(&linde, "Koen", Role::SocialWorker).await;
    hangs(&ria, "neighbourhood", &[("taal", "tr"), ("onderwerp", "tuin")]).await;
    hangs(&koen, "everyone", &[("taal", "nl"), ("onderwerp", "geld"), ("onderwerp", "werk")]).await;
    let wall = ben.sees(WALL).await;
    wall.shows("?taal=tr").hides("?taal=ar").shows("?over=geld").hides("?over=koken");
    wall.hides("?nu=ja");
    ben.sees("/wie-is-wie?taal=tr").await.shows(">Ria<").hides(">Koen<");
    ben.sees("/wie-is-wie?over=geld").await.shows(">Koen<").hides(">Ria<");
    ben.sees("/wie-is-wie?over=onzin&taal=xx").await.shows(">Koen<").shows(">Ria<");
    table.seats(&[&ria]);
    let wall = ben.sees(WALL).await;
    wall.shows("?nu=ja").shows("nu aan tafel");
    ben.sees("/wie-is-wie?nu=ja").await.shows(">Ria<").hides(">Koen<");
    // Nobody in the street learns which languages neighbours speak.
    linde.passer_by().sees(WALL).await.hides("?taal=tr").shows("?over=geld");
}

#[tokio::test]
async fn a_worker_is_lit_while_in_the_building_and_else_it_says_when() {
    let (linde, _) = home().await;
    let koen = at_the_door(&linde, "Koen", Role::SocialWorker).await;
    let hours = [("uur", "9-12, 13-17"), ("uur", ""), ("uur", ""), ("uur", "")];
    let hours = [hours.as_slice(), &[("uur", ""), ("uur", ""), ("uur", "10.00-17.00")]].concat();
    hangs(&koen, "everyone", &hours).await;
    let wall = linde.passer_by().sees(WALL).await;
    wall.shows("nu, tot").shows("17.00").shows("is-lit");
    linde.later(days(0) + kernel::jiff::SignedDuration::from_hours(8));
    linde.passer_by().sees(WALL).await.shows("morgen, 9.00 uur").hides("is-lit");
    koen.sees(MINE).await.shows("9.00-12.00, 13.00-17.00");
    let wrong = [("wie", "everyone"), ("uur", "overdag")];
    koen.sends(MINE, &wrong).await.is(422).shows("Schrijf de tijd zo").shows("overdag");
}
