//! Scenes of the conversations.
mod desk;
mod editors;
mod keeping_out;
mod kind;
mod limits;
mod sealed;
mod taking_back;
mod told;

use crate::Conversations;
use kernel::{Age, Counterpart, PersonId, Result, Room, Subject, Talk};
use moderation::Moderation;
use telling::Telling;
use test_house::{TestCentre, Visitor, days};

const LIST: &str = "/gesprekken";

/// De Linde with this room and the floor that it stands on.
async fn home() -> TestCentre {
    TestCentre::with_rooms(rooms()).await
}

fn rooms() -> Vec<Box<dyn Room>> {
    let conversations = Conversations::default();
    let moderation = Moderation::new(vec![conversations.moderated()]);
    vec![Box::new(conversations), Box::new(moderation), Box::new(Telling::default())]
}

fn about(title: &str, from: PersonId, to: Counterpart, says: &str) -> Talk {
    let subject = Subject { path: "/prikbord/ladder".to_owned(), title: title.to_owned() };
    Talk { subject, from, to, says: says.to_owned() }
}

/// Another room begins a conversation, as a reply to a note.
async fn begins(linde: &TestCentre, talk: &Talk) -> Result<Option<String>> {
    let mut tx = linde.write().await;
    let mut path = None;
    for room in linde.house.rooms.iter() {
        path = path.or(room.begin_talk(&mut tx, &linde.house, talk).await?);
    }
    tx.save().await?;
    Ok(path)
}

/// Ria answers Ben's note about a ladder.
async fn ria_and_ben(linde: &TestCentre) -> (Visitor<'_>, Visitor<'_>, String) {
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    let talk = about("een ladder", ria.id(), Counterpart::Neighbour(ben.id()), "Ik heb er een!");
    let path = begins(linde, &talk).await.unwrap().unwrap();
    (ria, ben, path)
}

async fn says(visitor: &Visitor<'_>, path: &str, text: &str) {
    let answer = visitor.sends(path, &[("tekst", text)]).await;
    answer.sends_on_to(&format!("{path}#laatste"));
}

#[tokio::test]
async fn an_answer_is_read_by_the_two_and_by_nobody_else() {
    let linde = home().await;
    let (ria, ben, path) = ria_and_ben(&linde).await;

    let open = ben.sees(&path).await;
    open.is(200).shows("Ik heb er een!").shows("een ladder").shows("Alleen Ria leest dit.");
    open.shows("href=\"/prikbord/ladder\"");
    says(&ben, &path, "Wat fijn. Mag ik hem <lenen>?").await;
    ria.sees(&path).await.shows("Mag ik hem &#60;lenen&#62;?").shows("Alleen Ben leest dit.");

    let nobody = ria.sees("/gesprekken/018f0000-0000-7000-8000-000000000000").await;
    nobody.is(404).shows("Dit gesprek is er niet meer");
    for role in kernel::Role::ALL {
        let other = linde.with_role("Iemand", role).await;
        assert_eq!(below_the_bar(&other.sees(&path).await), below_the_bar(&nobody), "{role:?}");
        other.sees(&format!("{path}/foto/1")).await.is(404);
        other.sends(&path, &[("tekst", "Hallo")]).await.is(404).shows("Hallo</textarea>");
        other.sees(LIST).await.is(200).hides("Ria").hides("een ladder");
        assert_eq!(other.listens(&format!("{path}/live"), None).await.status, 204);
    }
    linde.passer_by().sees(&path).await.is(401);
    let (wilg, _) = linde.other_centre().await;
    linde.stranger(wilg, "Anna", None).await.sees(&path).await.is(401);
}

/// What stands between the bar, which differs from person to person, and the foot of the page.
fn below_the_bar(seen: &test_house::Seen) -> String {
    let main = seen.text.split_once("<main").and_then(|(_, main)| main.split_once("</main>"));
    main.expect("it is a page").0.to_owned()
}

#[tokio::test]
async fn what_ben_says_ria_hears_at_once_and_what_she_missed_she_hears_too() {
    let linde = home().await;
    let (ria, ben, path) = ria_and_ben(&linde).await;
    let live = format!("{path}/live");
    let mut ear = ria.listens(&live, Some(1)).await;

    says(&ben, &path, "Vanmiddag?").await;

    let (number, line) = ear.hears().await.unwrap();
    assert_eq!(number, 2);
    assert!(line.contains("Vanmiddag?") && line.contains("Ben"), "{line}");
    let mut late = ria.listens(&live, Some(0)).await;
    assert!(late.hears().await.unwrap().1.contains("Ik heb er een!"));
    assert_eq!(late.hears().await.unwrap().0, 2);
}

#[tokio::test]
async fn two_people_have_one_conversation_about_each_thing() {
    let linde = home().await;
    let (ria, ben, path) = ria_and_ben(&linde).await;
    let back = about("een ladder", ben.id(), Counterpart::Neighbour(ria.id()), "Nog een vraag");
    assert_eq!(begins(&linde, &back).await.unwrap(), Some(path.clone()));
    let mut other = about("soep", ria.id(), Counterpart::Neighbour(ben.id()), "Lekker!");
    other.subject.path = "/prikbord/soep".to_owned();
    let second = begins(&linde, &other).await.unwrap().unwrap();
    assert_ne!(second, path);

    ria.sees(&path).await.shows("Nog een vraag").shows("Ik heb er een!").hides("Lekker!");
    ria.sees(LIST).await.shows("over: soep").shows("over: een ladder");
    let mut tx = linde.read().await;
    let about = linde.house.rooms[0].talking_about(&mut tx, "/prikbord/ladder").await.unwrap();
    assert_eq!(about.len(), 1);
    assert_eq!((about[0].from, about[0].to), (ria.id(), Some(ben.id())));
    assert_eq!((about[0].path.as_str(), about[0].subject.title.as_str()), (&*path, "een ladder"));
}

#[tokio::test]
async fn what_is_new_is_counted_for_oneself_alone_until_one_looks() {
    let linde = home().await;
    let (ria, ben, path) = ria_and_ben(&linde).await;
    says(&ria, &path, "Kom je hem halen?").await;

    ben.sees(LIST).await.shows("Gesprekken, 2 nieuwe berichten").shows("2 nieuw</span>");
    ria.sees(LIST).await.hides("nieuwe berichten").hides("1 nieuw");
    linde.neighbour("Bo").await.sees(LIST).await.hides("nieuwe berichten");
    linde.passer_by().sees("/binnenkomen").await.hides("nieuwe berichten");

    ben.sees(&path).await.is(200);
    ben.sees(LIST).await.hides("nieuwe berichten");
    linde.ticks().await;
    ben.sees(LIST).await.hides("nieuwe berichten");
    says(&ria, &path, "Nou?").await;
    ben.sees(LIST).await.shows("Gesprekken, 1 nieuw bericht");
}

#[tokio::test]
async fn who_has_no_conversations_reads_how_one_begins() {
    let linde = home().await;
    let page = linde.neighbour("Ria").await.sees(LIST).await;
    page.is(200).shows("Je hebt nog geen gesprekken.").shows("Wie kan dit lezen?");
}

#[tokio::test]
async fn either_throws_it_away_for_both_and_what_was_being_typed_stays() {
    let linde = home().await;
    let (ria, ben, path) = ria_and_ben(&linde).await;
    let away = format!("{path}/weg");
    ria.sees(&away).await.is(200).shows("Dan is het ook weg bij Ben.");

    ria.sends(&away, &[]).await.sends_on_to(LIST);

    ria.sees(LIST).await.shows("Het gesprek is weg.").hides("een ladder");
    let late = ben.sends(&path, &[("tekst", "Mag ik hem vandaag al?")]).await;
    late.is(404).shows("Dit gesprek is er niet meer").shows("Mag ik hem vandaag al?</textarea>");
    late.shows("Het is niet verstuurd");
    ben.sends(&away, &[]).await.is(404);
    let mut tx = linde.read().await;
    let left = kernel::sql!(
        "select (select count(*) from conversations_conversation)
           + (select count(*) from conversations_seat) + (select count(*) from conversations_line)"
    );
    assert_eq!(left.one::<(i64,)>(&mut tx).await.unwrap(), (0,));
}

#[tokio::test]
async fn it_goes_ninety_days_after_the_last_line_and_with_whoever_leaves() {
    let linde = home().await;
    let (ria, ben, path) = ria_and_ben(&linde).await;
    linde.later(days(60));
    let back = about("een ladder", ben.id(), Counterpart::Neighbour(ria.id()), "Ben je er nog?");
    assert_eq!(begins(&linde, &back).await.unwrap(), Some(path));
    linde.later(days(89));
    linde.forgets().await;
    let mut tx = linde.read().await;
    assert_eq!(crate::queries::conversations::of_person(&mut tx, ria.id()).await.unwrap().len(), 1);
    drop(tx);
    linde.later(days(2));
    linde.forgets().await;
    let mut tx = linde.read().await;
    assert!(crate::queries::conversations::of_person(&mut tx, ria.id()).await.unwrap().is_empty());
    drop(tx);

    let linde = home().await;
    let (ria, ben, path) = ria_and_ben(&linde).await;
    says(&ben, &path, "Dank je wel").await;
    let own = linde.hands_over(&ben).await.join("\n");
    assert!(own.contains("Dank je wel") && !own.contains("Ik heb er een!"), "{own}");
    linde.lets_go(&ria).await;
    ben.sees(&path).await.is(404).shows("Dit gesprek is er niet meer");
    assert!(!linde.hands_over(&ben).await.join("\n").contains("Dank je wel"));
}

#[tokio::test]
async fn a_photo_is_cleaned_sealed_and_shown_to_the_two_alone() {
    let linde = home().await;
    let (ria, ben, path) = ria_and_ben(&linde).await;
    let photo = format!("{path}/foto");
    ria.sees(&photo).await.is(200).shows("Alleen Ben ziet de foto.");
    let mut file = Vec::new();
    let picture = image::RgbImage::from_fn(40, 30, |x, y| image::Rgb([x as u8, y as u8, 200]));
    picture.write_to(&mut std::io::Cursor::new(&mut file), image::ImageFormat::Png).unwrap();

    let missing = ria.sends_file(&photo, &[("tekst", "Kijk")], "foto", b"").await;
    missing.is(422).shows("Kies eerst een foto.").shows("Kijk</textarea>");
    let form = [("tekst", "Deze"), ("alt", "een ladder tegen een muur")];
    let broken = ria.sends_file(&photo, &form, "foto", &file[..60]).await;
    broken.is(422).shows("Deze</textarea>");
    let sent = ria.sends_file(&photo, &form, "foto", &file).await;
    sent.sends_on_to(&format!("{path}#laatste"));

    ben.sees(&path).await.shows("alt=\"een ladder tegen een muur\"").shows("Deze");
    let print = ben.sees(&format!("{photo}/2")).await;
    print.is(200);
    assert!(print.bytes.starts_with(&[0xff, 0xd8]));
    assert_eq!(print.headers["cache-control"], "no-store");
    assert_eq!(print.headers["content-type"], "image/jpeg");
    linde.neighbour("Bo").await.sees(&format!("{photo}/2")).await.is(404);
    linde.passer_by().sees(&format!("{photo}/2")).await.is(401);
    assert!(!linde.data().join("photos").exists(), "no print lies among the files");
    assert!(!linde.all_text().await.contains("ladder tegen"));
}

#[tokio::test]
async fn minors_talk_with_minors_and_with_whose_work_it_is() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    let fatima = linde.host("Fatima").await;
    let sam = linde.person(linde.id, "Sam", Age::Youth, &[]).await;
    let kim = linde.person(linde.id, "Kim", Age::Child, &[]).await;
    for (from, to, is_begun) in [
        (&ria, &sam, false),
        (&sam, &ria, false),
        (&sam, &kim, true),
        (&kim, &fatima, true),
        (&fatima, &sam, true),
        (&ria, &ria, false),
    ] {
        let talk = about("voetbal", from.id(), Counterpart::Neighbour(to.id()), "Doe je mee?");
        assert_eq!(begins(&linde, &talk).await.unwrap().is_some(), is_begun);
    }
    // Whose work it was no longer: then it is gone for both.
    let talk = about("schaken", kim.id(), Counterpart::Neighbour(fatima.id()), "Dag!");
    let path = begins(&linde, &talk).await.unwrap().unwrap();
    fatima.sees(&path).await.is(200);
    let mut tx = linde.write().await;
    kernel::people::take_role(&mut tx, fatima.id(), kernel::Role::Host).await.unwrap();
    tx.save().await.unwrap();
    fatima.sees(&path).await.is(404);
    kim.sees(&path).await.is(404);
}
