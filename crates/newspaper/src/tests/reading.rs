//! An article as everybody reads it, here and elsewhere.
use super::{MINE, PAPER, SOUP, WRITE, at_desk, editor, finishes, home, is_out, plans, sends_in};

#[tokio::test]
async fn an_article_says_whose_it_is_and_is_read_aloud() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    is_out(&linde, &ria).await;
    let page = linde.passer_by().sees(SOUP).await;
    page.is(200).shows("<strong>linzensoep</strong>").shows("<bdi>Ria</bdi>").shows("Esdoornlaan");
    page.shows("data-lees").shows("<article class=\"prose\" id=\"lees\" lang=\"nl\" dir=\"ltr\">");
    page.shows("application/ld+json").shows("\"@type\":\"Article\"").shows("og:title");
    page.shows("/melden/newspaper/").hides("Werk aan dit stuk");
    editor(&linde, "Lin").await.sees(SOUP).await.shows("Werk aan dit stuk");
    linde.passer_by().sees("/krant/artikel/nergens").await.is(404);
}

#[tokio::test]
async fn what_is_typed_is_never_markup_of_ours() {
    let linde = home().await;
    let (ria, piet) = (linde.neighbour("Ria").await, editor(&linde, "Piet").await);
    let evil = "</script><img src=x onerror=alert(1)>";
    let changes = [("titel", evil), ("tekst", evil), ("waar", "<b>Laan</b>")];
    let id = sends_in(&ria, &changes).await;
    plans(&piet, &id).await;
    finishes(&piet, "1").await.is(303);
    let address = ria.sees(&format!("{MINE}/{id}")).await;
    let path = address.text.split("href=\"/krant/artikel/").nth(1).unwrap();
    let path = format!("/krant/artikel/{}", path.split('"').next().unwrap());
    let desk = at_desk(&id);
    let whole = "/krant/1/alles";
    for page in [path.as_str(), PAPER, whole, "/krant/nummers", "/krant.atom", desk.as_str()] {
        piet.sees(page).await.is(200).hides("<img src=x").hides("<b>Laan</b>");
    }
}

#[tokio::test]
async fn a_whole_number_stands_on_one_page() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    linde.passer_by().sees("/krant/1/alles").await.is(404);
    let id = is_out(&linde, &ria).await;
    linde.passer_by().sees(PAPER).await.shows("href=\"/krant/1/alles\"");
    let whole = linde.passer_by().sees("/krant/1/alles").await;
    whole.is(200).shows("<strong>linzensoep</strong>").shows(SOUP).shows("Ria");
    let lin = editor(&linde, "Lin").await;
    let correct = format!("{}/verbetering", at_desk(&id));
    lin.sends(&correct, &[("verbetering", "Het was erwtensoep.")]).await.is(303);
    linde.passer_by().sees("/krant/1/alles").await.shows("Het was erwtensoep.");
}

#[tokio::test]
async fn a_piece_keeps_the_language_and_direction_in_which_it_was_written() {
    let linde = home().await;
    let (ria, piet) = (linde.neighbour("Ria").await, editor(&linde, "Piet").await);
    let changes = [("titel", "Mercimek"), ("tekst", "Çorba güzeldi."), ("taal", "tr")];
    plans(&piet, &sends_in(&ria, &changes).await).await;
    finishes(&piet, "1").await.is(303);
    linde.passer_by().sees("/krant/artikel/mercimek").await.shows("lang=\"tr\" dir=\"ltr\"");
}

#[tokio::test]
async fn a_correction_stands_below_with_its_date() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    let id = is_out(&linde, &ria).await;
    let lin = editor(&linde, "Lin").await;
    let correct = format!("{}/verbetering", at_desk(&id));
    lin.sends(&correct, &[("verbetering", "")])
        .await
        .is(422)
        .shows("Schrijf op wat er niet klopte");
    ria.sends(&correct, &[("verbetering", "Nee")]).await.is(403);
    lin.sends(&correct, &[("verbetering", "Het was erwtensoep.")]).await.is(303);
    let changed =
        [("versie", "1"), ("titel", "De soep van donderdag"), ("tekst", "We aten erwtensoep.")];
    lin.sends(&at_desk(&id), &changed).await.is(303);
    let page = linde.passer_by().sees(SOUP).await;
    page.shows("Verbeterd op zondag 1 maart:").shows("Het was erwtensoep.").hides("linzensoep");
    let other = sends_in(&ria, &[("titel", "Nog niet")]).await;
    let too_early = format!("{}/verbetering", at_desk(&other));
    lin.sends(&too_early, &[("verbetering", "Te vroeg")]).await.is(404);
}

#[tokio::test]
async fn the_newspaper_can_be_followed_and_found() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    let empty = linde.passer_by().sees("/krant.atom").await;
    empty.is(200).shows("<feed").hides("<entry");
    is_out(&linde, &ria).await;
    let feed = linde.passer_by().sees("/krant.atom").await;
    feed.is(200).shows("<title>De soep van donderdag</title>").shows(SOUP).shows("Ria");
    linde.passer_by().sends("/zoeken", &[("vraag", "linzensoep")]).await.shows(SOUP);
}

#[tokio::test]
async fn what_is_taken_away_is_gone_for_everybody_and_may_come_back() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    let id: crate::piece::PieceId = is_out(&linde, &ria).await.parse().unwrap();
    for (is_removed, status) in [(true, 410), (false, 200)] {
        let mut tx = linde.write().await;
        crate::publishing::remove(&mut tx, id, is_removed).await.unwrap();
        tx.save().await.unwrap();
        linde.passer_by().sees(SOUP).await.is(status);
        let found = linde.passer_by().sends("/zoeken", &[("vraag", "linzensoep")]).await;
        assert_eq!(found.text.contains(SOUP), !is_removed);
        assert_eq!(linde.passer_by().sees("/krant/1").await.text.contains(SOUP), !is_removed);
        assert_eq!(linde.passer_by().sees("/krant.atom").await.text.contains(SOUP), !is_removed);
    }
}

#[tokio::test]
async fn an_editor_takes_an_article_out_and_puts_it_back() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    let id = is_out(&linde, &ria).await;
    let lin = editor(&linde, "Lin").await;
    let (pull, back) =
        (format!("{}/haal-uit", at_desk(&id)), format!("{}/zet-terug", at_desk(&id)));
    ria.sends(&pull, &[]).await.is(403);
    lin.sends(&pull, &[]).await.is(303);
    linde.passer_by().sees(SOUP).await.is(410);
    linde.passer_by().sees("/krant/1").await.is(200).hides("De soep");
    linde.passer_by().sends("/zoeken", &[("vraag", "linzensoep")]).await.hides(SOUP);
    ria.sees(&format!("{MINE}/{id}")).await.shows("Uit de krant gehaald").shows("linzensoep");
    lin.sends(&pull, &[]).await.is(303);
    lin.sees(&at_desk(&id)).await.shows("Iemand anders was je net voor.");

    lin.sends(&back, &[]).await.is(303);

    linde.passer_by().sees(SOUP).await.is(200).shows("linzensoep");
    linde.passer_by().sees("/krant/1").await.shows("De soep");
    let waiting = sends_in(&ria, &[("titel", "Nog niet")]).await;
    lin.sends(&format!("{}/haal-uit", at_desk(&waiting)), &[]).await.is(404);
}

#[tokio::test]
async fn two_who_parted_do_not_read_each_other() {
    let linde = home().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    is_out(&linde, &ria).await;
    ben.sees(SOUP).await.is(200);
    let mut tx = linde.write().await;
    moderation::block::block(&mut tx, &linde.house, ria.id(), ben.id()).await.unwrap();
    tx.save().await.unwrap();
    ben.sees(SOUP).await.is(410);
    ben.sees(PAPER).await.is(200).hides("De soep").hides("Ria");
    linde.passer_by().sees(SOUP).await.is(200);
}

#[tokio::test]
async fn whoever_can_translates_an_article_and_both_lead_to_each_other() {
    let linde = home().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    is_out(&linde, &ria).await;
    let ask = "Kim çevirebilir?";
    linde.passer_by().sees(SOUP).await.is(200).hides("In een andere taal");
    let turkish_reader = linde.passer_by().reads("tr");
    turkish_reader.sees(SOUP).await.shows(ask).shows("?vertaal=de-soep-van-donderdag");
    let form = ben.sees(&format!("{WRITE}?vertaal=de-soep-van-donderdag")).await;
    form.is(200).shows("Je vertaalt:").shows(SOUP);
    ben.sees(&format!("{WRITE}?vertaal=nergens")).await.is(200).hides("Je vertaalt:");

    let changes = [
        ("titel", "Mercimek"),
        ("tekst", "Mercimek yedik."),
        ("taal", "tr"),
        ("vertaalt", "de-soep-van-donderdag"),
    ];
    let lin = editor(&linde, "Lin").await;
    plans(&lin, &sends_in(&ben, &changes).await).await;
    finishes(&lin, "2").await.is(303);

    let turkish = "/krant/artikel/mercimek";
    linde.passer_by().sees(SOUP).await.shows(turkish).shows("hreflang=\"tr\"");
    turkish_reader.sees(SOUP).await.shows(turkish).hides(ask);
    let translated = linde.passer_by().sees(turkish).await;
    translated.is(200).shows(SOUP).hides("Wie kan dit vertalen?");
}
