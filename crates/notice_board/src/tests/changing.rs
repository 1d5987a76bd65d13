//! Changing what hangs: who may, what waits again, and two who do it at once.
use super::{
    BIKE, BOARD, CURTAINS, bike, can_be_reached, curtains, fills_in, home, known, post_of,
};
use super::{PHOTO, here_of};
use test_house::{Seen, TestCentre, Visitor, days};

const HELD: &str = "/achterkamer/prikbord";
const HANG: &str = "/achterkamer/prikbord/hang-op";

/// Hands in the form as it stands on the page, with these changes.
async fn changes(who: &Visitor<'_>, path: &str, changed: &[(&str, &str)]) -> Seen {
    let address = format!("{path}/verander");
    let version = who.sees(&address).await.field("versie");
    hands_in(who, path, &version, changed).await
}

async fn hands_in(who: &Visitor<'_>, path: &str, version: &str, changed: &[(&str, &str)]) -> Seen {
    let usual = [
        ("titel", "Bakfiets te leen"),
        ("meer", "Er passen twee kinderen in."),
        ("wat", "vervoer"),
        ("waar", "Tuinstraat"),
    ];
    let is_changed = |name: &str| changed.iter().any(|(own, _)| *own == name);
    let mut form: Vec<_> = usual.into_iter().filter(|(name, _)| !is_changed(name)).collect();
    form.extend(changed);
    form.push(("versie", version));
    who.sends_file(&format!("{path}/verander"), &form, "niets", b"").await
}

async fn comes_down_at(linde: &TestCentre) -> kernel::Timestamp {
    let mut tx = linde.read().await;
    let notice = crate::queries::notices::with_slug(&mut tx, "bakfiets-te-leen").await.unwrap();
    notice.unwrap().comes_down_at
}

#[tokio::test]
async fn the_owner_changes_what_hangs_and_its_day_stays() {
    let (linde, talks) = home().await;
    let (ria, ben) = (known(&linde, "Ria").await, known(&linde, "Ben").await);
    fills_in(&ria, &bike(&[])).await.is(303);
    ben.sends(&format!("{BIKE}/reageer"), &[("bericht", "Mag ik hem?")]).await.is(303);
    let comes_down = comes_down_at(&linde).await;
    linde.later(days(3));
    ria.sees(BIKE).await.shows("/verander");
    let form = ria.sees(&format!("{BIKE}/verander")).await;
    form.is(200).shows("value=\"Bakfiets te leen\"").shows("Er passen twee kinderen in.");

    let changed = [("titel", "Bakfiets te leen, met regenkap"), ("wat", "klus")];
    changes(&ria, BIKE, &changed).await.sends_on_to(BIKE);

    let page = ria.sees(BIKE).await;
    page.shows("Je briefje is veranderd.").shows("met regenkap").shows("Klusjes");
    linde.passer_by().sees(BOARD).await.shows("met regenkap");
    let feed = linde.passer_by().sees("/prikbord.atom").await;
    feed.shows("<published>2026-03-01T11:00").shows("<updated>2026-03-04T11:00");
    ben.sends("/zoeken", &[("vraag", "regenkap")]).await.shows(BIKE);
    assert_eq!(comes_down_at(&linde).await, comes_down);
    // Who answered sees the new words.
    let talking = kernel::Talking {
        subject: talks.last().subject,
        path: "/gesprekken/1".to_owned(),
        from: ben.id(),
        to: Some(ria.id()),
        is_answered: true,
    };
    let here = here_of(&linde, &ben).await;
    let mut tx = linde.read().await;
    let asked = linde.house.in_talk(&mut tx, &here, &talking).await.unwrap().concat();
    assert!(asked.contains("is veranderd op") && asked.contains("met regenkap"), "{asked}");
}

#[tokio::test]
async fn others_change_nothing_and_what_is_not_right_comes_back_as_it_was_typed() {
    let (linde, _) = home().await;
    let (ria, ben) = (known(&linde, "Ria").await, known(&linde, "Ben").await);
    fills_in(&ria, &bike(&[])).await.is(303);
    let address = format!("{BIKE}/verander");
    ben.sees(&address).await.is(404);
    linde.passer_by().sees(&address).await.is(401);
    hands_in(&ben, BIKE, "0", &[("titel", "Gekaapt")]).await.is(404);
    hands_in(&linde.passer_by(), BIKE, "0", &[("titel", "Gekaapt")]).await.is(401);
    let (wilg, host) = linde.other_centre().await;
    linde.stranger(wilg, "Anna", None).await.sees_at(&host, &address).await.is(404);

    changes(&ria, BIKE, &[("titel", " ")]).await.is(422).shows("Fout: ");
    let long = "lang ".repeat(220);
    changes(&ria, BIKE, &[("meer", &long)]).await.is(422).shows("lang lang");
    changes(&ria, BIKE, &[("waar", "Tuinstraat 12")]).await.is(422).shows("huisnummer");
    let number = changes(&ria, BIKE, &[("meer", "Mijn nummer is 123456782")]).await;
    number.is(422).shows("BSN").shows("123456782");
    linde.passer_by().sees(BIKE).await.shows("Er passen twee kinderen in.").hides("Gekaapt");
}

#[tokio::test]
async fn what_becomes_unsafe_waits_again_and_hangs_no_longer_than_it_would_have() {
    let (linde, _) = home().await;
    let ria = super::with_mail(&linde, "Ria").await;
    let fatima = linde.host("Fatima").await;
    can_be_reached(&linde, &fatima, "Fatima").await;
    fills_in(&ria, &bike(&[])).await.is(303);
    hangs_it_up(&fatima).await;
    let comes_down = comes_down_at(&linde).await;
    linde.later(days(1));
    // The category says nothing new.
    changes(&ria, BIKE, &[("wat", "klus")]).await.is(303);
    linde.passer_by().sees(BIKE).await.is(200);

    changes(&ria, BIKE, &[("meer", "Bel 06 12 34 56 78.")]).await.sends_on_to(BIKE);

    ria.sees(BIKE).await.shows("Een gastvrouw of gastheer kijkt eerst").shows("telefoonnummer");
    linde.passer_by().sees(BIKE).await.is(410);
    linde.passer_by().sees(BOARD).await.hides("Bakfiets");
    linde.neighbour("Ben").await.sends("/zoeken", &[("vraag", "bakfiets")]).await.hides(BIKE);
    ria.sends(&format!("{BIKE}/laat-hangen"), &[]).await.is(403);
    // Nor by taking it down first.
    ria.sends(&format!("{BIKE}/haal-weg"), &[("gelukt", "nee")]).await.is(303);
    ria.sends(&format!("{BIKE}/laat-hangen"), &[]).await.is(303);
    linde.passer_by().sees(BIKE).await.is(410);
    fatima.sees(HELD).await.shows("Dit hing al. De buur veranderde het.");
    assert!(post_of(&linde, "Fatima").await[0].text.contains("wacht een briefje"));
    changes(&ria, BIKE, &[("meer", "Schrijf me hier.")]).await.is(303);
    hangs_it_up(&fatima).await;
    linde.passer_by().sees(BIKE).await.is(200).hides("06 12");
    assert!(comes_down <= comes_down_at(&linde).await);
}

async fn hangs_it_up(fatima: &Visitor<'_>) {
    let held = fatima.sees(HELD).await;
    let form = [("welk", held.field("welk")), ("versie", held.field("versie"))];
    let form = form.each_ref().map(|(name, value)| (*name, value.as_str()));
    fatima.sends(HANG, &form).await.sends_on_to(HELD);
}

#[tokio::test]
async fn a_host_hangs_up_what_they_read_and_not_what_came_in_its_place() {
    let (linde, _) = home().await;
    let (ria, fatima) = (linde.neighbour("Ria").await, linde.host("Fatima").await);
    fills_in(&ria, &bike(&[])).await.is(303);
    let held = fatima.sees(HELD).await;
    let (id, version) = (held.field("welk"), held.field("versie"));
    changes(&ria, BIKE, &[("meer", "Bel 06 12 34 56 78.")]).await.is(303);

    fatima.sends(HANG, &[("welk", &id), ("versie", &version)]).await.sends_on_to(HELD);

    fatima.sees(HELD).await.shows("veranderde dit briefje net").shows("06 12 34 56 78");
    linde.passer_by().sees(BIKE).await.is(410);
    hangs_it_up(&fatima).await;
    linde.passer_by().sees(BIKE).await.is(200);
}

#[tokio::test]
async fn what_a_host_refused_waits_again_and_what_the_team_took_away_stays_away() {
    let (linde, _) = home().await;
    let (ria, fatima) = (known(&linde, "Ria").await, linde.host("Fatima").await);
    let ben = linde.neighbour("Ben").await;
    fills_in(&ben, &bike(&[("titel", "Fiets, bel 06 12 34 56 78")])).await.is(303);
    let id = fatima.sees(HELD).await.field("welk");
    let no = [("welk", id.as_str()), ("waarom", "Zet je nummer er niet op.")];
    fatima.sends("/achterkamer/prikbord/niet", &no).await.is(303);
    let path = "/prikbord/fiets-bel-06-12-34-56-78";
    changes(&ben, path, &[("titel", "Fiets te leen")]).await.is(303);
    linde.passer_by().sees(path).await.is(410);
    fatima.sees(HELD).await.shows("hing dit eerst niet op").shows("Fiets te leen");

    fills_in(&ria, &bike(&[])).await.sends_on_to(BIKE);
    let mut tx = linde.write().await;
    let notice = crate::hanging::at(&mut tx, "bakfiets-te-leen").await.unwrap();
    crate::hanging::remove(&mut tx, notice.id, true).await.unwrap();
    tx.save().await.unwrap();
    ria.sees(BIKE).await.hides("/verander");
    ria.sees(&format!("{BIKE}/verander")).await.sends_on_to(BIKE);
    let late = hands_in(&ria, BIKE, "0", &[("titel", "Gewoon een fiets")]).await;
    late.is(422).shows("Gewoon een fiets");
    linde.passer_by().sees(BIKE).await.is(410);
    linde.passer_by().sees(BOARD).await.hides("Gewoon een fiets");
}

#[tokio::test]
async fn two_who_change_it_at_once_do_not_overwrite_each_other_unseen() {
    let (linde, _) = home().await;
    let (fatima, sanne) = (linde.host("Fatima").await, linde.host("Sanne").await);
    fills_in(&fatima, &bike(&[("namens", "Wim")])).await.sends_on_to(BIKE);
    let version = sanne.sees(&format!("{BIKE}/verander")).await.field("versie");
    changes(&fatima, BIKE, &[("meer", "Met regenkap.")]).await.is(303);

    let second = hands_in(&sanne, BIKE, &version, &[("meer", "Alleen met slot.")]).await;

    second.is(422).shows("Iemand veranderde dit briefje net ook.");
    second.shows("Met regenkap.").shows("Alleen met slot.</textarea>");
    linde.passer_by().sees(BIKE).await.shows("Met regenkap.").hides("met slot");
    let version = second.field("versie");
    hands_in(&sanne, BIKE, &version, &[("meer", "Regenkap, en alleen met slot.")]).await.is(303);
    linde.passer_by().sees(BIKE).await.shows("Regenkap, en alleen met slot.");
    linde.neighbour("Ria").await.sees(&format!("{BIKE}/verander")).await.is(404);
}

#[tokio::test]
async fn a_photo_is_changed_and_taken_away_and_the_former_is_gone() {
    let (linde, _) = home().await;
    let (ria, ben) = (known(&linde, "Ria").await, linde.neighbour("Ben").await);
    fills_in(&ria, &curtains(&[])).await.sends_on_to(CURTAINS);
    let address = format!("{CURTAINS}/verander");
    let form = [
        ("versie", "0"),
        ("titel", "Wie maakt mijn gordijnen korter?"),
        ("wat", "klus"),
        ("alt", "Vier gordijnen"),
    ];
    let words = [("versie", "0"), ("titel", ""), ("wat", "klus")];
    let no_title = ria.sends_file(&address, &words, "foto", PHOTO).await;
    let ready = no_title.is(422).field("staat_klaar");
    ria.sends_file(&address, &form, "foto", PHOTO).await.sends_on_to(CURTAINS);
    let page = ben.sees(CURTAINS).await;
    page.shows("alt=\"Vier gordijnen\"").hides(&ready);
    let photo = page.text.split('"').find(|part| part.starts_with("/foto/")).unwrap().to_owned();
    ben.sees(&photo).await.is(200);

    let away =
        [("versie", "1"), ("titel", "Wie maakt dit korter?"), ("wat", "klus"), ("foto_weg", "ja")];
    ria.sends_file(&address, &away, "niets", b"").await.is(303);
    ben.sees(CURTAINS).await.hides("/foto/");
    ben.sees(&photo).await.is(404);
}

#[tokio::test]
async fn what_came_down_hangs_again_first_and_keeps_what_was_typed() {
    let (linde, _) = home().await;
    let ria = known(&linde, "Ria").await;
    fills_in(&ria, &bike(&[])).await.is(303);
    ria.sends(&format!("{BIKE}/haal-weg"), &[("gelukt", "nee")]).await.is(303);
    ria.sees(&format!("{BIKE}/verander")).await.sends_on_to(BIKE);
    let late = hands_in(&ria, BIKE, "0", &[("meer", "Met regenkap.")]).await;
    late.is(422).shows("Hang het eerst weer op.").shows("Met regenkap.</textarea>");
    linde.passer_by().sees(BIKE).await.is(410);
}

#[tokio::test]
async fn what_was_changed_fits_by_its_new_words() {
    const WANTED: &str = "/prikbord/bakfiets-gezocht";
    let (linde, _) = home().await;
    let (ria, ben) = (known(&linde, "Ria").await, known(&linde, "Ben").await);
    let plant = bike(&[("titel", "Plantje"), ("soort", "geef"), ("wat", "groen"), ("meer", "")]);
    fills_in(&ria, &plant).await.is(303);
    let wanted = bike(&[("soort", "zoek"), ("titel", "Bakfiets gezocht"), ("meer", "")]);
    fills_in(&ben, &wanted).await.sends_on_to(WANTED);
    ben.sees(WANTED).await.hides("Misschien past dit erbij");
    let bike = [("titel", "Bakfiets"), ("wat", "groen"), ("meer", "")];
    changes(&ria, "/prikbord/plantje", &bike).await.sends_on_to("/prikbord/plantje");
    ben.sees(WANTED).await.shows("Misschien past dit erbij").shows("/prikbord/plantje");
}
