//! A week of the demo house: something to do on most days, with people who come.
use crate::activity::{Activity, ActivityId, Mark, Marks, Setting, SigningUp, State};
use crate::asking::{self, Asking, Question, Questions};
use crate::date::{Date, Where};
use crate::level::Level;
use crate::queries::{activities, calls, dates, proposals, sign_ups};
use crate::repeat::{self, Again, How};
use crate::seats::{Standing, WaitingList};
use crate::{checked, coming, upkeep};
use kernel::hours::Minute;
use kernel::jiff::civil::Weekday;
use kernel::jiff::{SignedDuration, ToSpan};
use kernel::place::PlaceId;
use kernel::scene::Scene;
use kernel::spoken::Languages;
use kernel::{Demo, Error, PersonId, Result, Tx, Writing, centre, people, slug};

/// One activity of the demo house, that comes every week.
struct Example {
    centre: &'static str,
    owner: &'static str,
    title: &'static str,
    brief: &'static str,
    about: &'static str,
    scene: Scene,
    spot: &'static str,
    setting: Setting,
    cost: &'static str,
    marks: &'static [Mark],
    languages: &'static [&'static str],
    level: Level,
    day: Weekday,
    from: u16,
    to: u16,
    /// `None`: walk in.
    n_places: Option<i64>,
    /// The ready questions that are asked of who comes.
    questions: &'static [Question],
    /// Where somebody takes part from home.
    meeting: &'static str,
    /// Who comes, and with how many.
    coming: &'static [(&'static str, u32)],
}

/// What an example is unless it says otherwise.
const USUAL: Example = Example {
    centre: "de-linde",
    owner: "fatima",
    title: "",
    brief: "",
    about: "",
    scene: Scene::Coffee,
    spot: "",
    setting: Setting::There,
    cost: "",
    marks: &[],
    languages: &[],
    level: Level::Unsaid,
    day: Weekday::Monday,
    from: 10 * 60,
    to: 12 * 60,
    n_places: None,
    questions: &[],
    meeting: "",
    coming: &[],
};

/// What is somewhere else this week.
const SEWING: &str = "Naaicafé";
const GARDEN: &str = "Tuinieren in de buurttuin";
/// So long ago somebody said that the garden is still true.
const LONG_AGO: SignedDuration = SignedDuration::from_hours(24 * 50);

const EXAMPLES: [Example; 8] = [
    Example {
        title: "Samen soep koken",
        brief: "We koken samen een grote pan soep. Daarna eten we aan de lange tafel.",
        about: "Je hoeft niets te kunnen. Snijden, roeren of alleen praten: alles is goed.\n\n\
                - Er is soep zonder vlees\n- Alles is halal",
        scene: Scene::Soup,
        spot: "Keuken",
        marks: &[Mark::Children],
        day: Weekday::Thursday,
        from: 16 * 60,
        to: 19 * 60,
        n_places: Some(12),
        questions: &[Question::Meal],
        coming: &[("ria", 2), ("ben", 1), ("Wim", 1), ("Lin", 3), ("Mehmet", 2)],
        ..USUAL
    },
    Example {
        owner: "piet",
        title: "Fietsreparatie met Piet",
        brief: "Breng je fiets mee. Piet helpt je om hem zelf te maken.",
        about: "Een band plakken kost niets. Voor een nieuwe band betaal je wat hij kost.",
        scene: Scene::Bicycle,
        spot: "Binnenplaats",
        marks: &[Mark::Children, Mark::Learning],
        level: Level::Usual,
        day: Weekday::Sunday,
        from: 11 * 60,
        to: 13 * 60,
        ..USUAL
    },
    Example {
        title: "Wandelclub, rustig tempo",
        brief: "Een uur door de buurt, met een bankje halverwege.",
        scene: Scene::Walking,
        spot: "Start bij de voordeur",
        marks: &[Mark::Outside],
        day: Weekday::Tuesday,
        from: 9 * 60 + 30,
        to: 10 * 60 + 30,
        ..USUAL
    },
    Example {
        owner: "koen",
        title: "Computerinloop: vragen over je telefoon",
        brief: "Neem je eigen telefoon mee. Er is iemand die naast je komt zitten.",
        scene: Scene::Tablet,
        spot: "Computerhoek",
        marks: &[Mark::Digital, Mark::Learning],
        languages: &["nl", "ar", "tr"],
        level: Level::Easy,
        day: Weekday::Tuesday,
        from: 10 * 60,
        to: 12 * 60,
        ..USUAL
    },
    Example {
        title: SEWING,
        brief: "Een knoop aanzetten of een hele jurk: we doen het samen.",
        scene: Scene::Sewing,
        spot: "Atelier",
        cost: "1 euro voor koffie",
        marks: &[Mark::Women],
        day: Weekday::Wednesday,
        from: 13 * 60 + 30,
        to: 16 * 60,
        n_places: Some(6),
        coming: &[("Ilse", 2), ("Fatma", 2), ("Ama", 2), ("Nour", 1)],
        ..USUAL
    },
    Example {
        title: "Muziek raden",
        brief: "Wie weet welk lied dit is? Doe mee vanuit je stoel.",
        spot: "Huiskamer",
        setting: Setting::Both,
        day: Weekday::Saturday,
        from: 19 * 60 + 30,
        to: 20 * 60 + 30,
        n_places: Some(40),
        meeting: "https://meedoen.demo.invalid/muziek-raden",
        coming: &[("ria", 1), ("Wim", 2)],
        ..USUAL
    },
    Example {
        owner: "mo",
        title: GARDEN,
        brief: "Planten, wieden en samen koffie. Er zijn laarzen in alle maten.",
        scene: Scene::Garden,
        spot: "Buurttuin",
        marks: &[Mark::Children, Mark::Outside],
        day: Weekday::Friday,
        from: 14 * 60,
        to: 16 * 60,
        ..USUAL
    },
    Example {
        centre: "de-wilg",
        owner: "anna",
        title: "Koffie en krant",
        brief: "We lezen samen de krant. Er is altijd koffie.",
        day: Weekday::Monday,
        ..USUAL
    },
];

pub async fn furnish(tx: &mut Writing, demo: &Demo) -> Result<()> {
    for example in EXAMPLES.iter().filter(|example| example.centre == demo.centre) {
        put_up(tx, demo, example).await?;
    }
    match demo.who("ben") {
        Some(ben) if demo.centre == "de-linde" => propose(tx, ben).await,
        _ => Ok(()),
    }
}

/// What a neighbour thought of, for whoever says yes.
async fn propose(tx: &mut Writing, neighbour: PersonId) -> Result<()> {
    let example = Example {
        title: "Samen schaken",
        brief: "Voor wie het kan en voor wie het wil leren. Ik heb drie borden.",
        scene: Scene::LivingRoom,
        spot: "Huiskamer",
        n_places: Some(6),
        ..USUAL
    };
    let by_ben = Activity {
        state: State::Proposed,
        led_by: "Ben".to_owned(),
        ..described(tx, &example, Some(neighbour), String::new())
    };
    activities::keep(tx, &by_ben).await?;
    proposals::add(tx, by_ben.id, neighbour, "woensdagmiddag").await
}

async fn put_up(tx: &mut Writing, demo: &Demo, example: &Example) -> Result<()> {
    let zone = centre::read(tx).await?.zone;
    let today = tx.now.to_zoned(zone.clone()).date();
    let until_then = i32::from(example.day.since(today.weekday()));
    let minute = |n| Minute::new(n).map_err(|_| Error::NotFound);
    let first = today.saturating_add(until_then.days());
    let (from, to) = (minute(example.from)?, minute(example.to)?);
    let series = repeat::series(first, from, to, &How::plainly(Again::Weekly), None);
    let series = series.map_err(|_| Error::NotFound)?.to_string();
    let activity = described(tx, example, demo.who(example.owner), series);
    activities::keep(tx, &activity).await?;
    let asking = Asking {
        questions: Questions::from_words(example.questions.iter().map(|own| own.as_str())),
        meeting_link: example.meeting.to_owned(),
        ..Asking::default()
    };
    asking::keep(tx, activity.id, &asking).await?;
    upkeep::put_dates(tx, &activity, &zone).await?;
    let now = tx.now;
    if example.title == GARDEN {
        // Of this one the team has to find out whether it still happens.
        let nobodys = Activity { owner_id: None, ..activity.clone() };
        checked::keep_since(tx, &nobodys, now - LONG_AGO).await?;
    }
    let Some(next) = dates::coming(tx, activity.id, now).await?.into_iter().next() else {
        return Ok(());
    };
    sign_up(tx, demo, &activity, &next, example).await?;
    if example.title == SEWING { move_once(tx, &activity, next).await } else { Ok(()) }
}

/// This week in another room, which somebody has to tell whoever has no address.
async fn move_once(tx: &mut Writing, activity: &Activity, date: Date) -> Result<()> {
    let place = Where { spot: "Tuinkamer".to_owned(), ..activity.place() };
    let note = "Dit keer in de Tuinkamer.".to_owned();
    let date = Date { is_own: true, note, ..date }.elsewhere(place);
    dates::keep(tx, activity.id, &date).await?;
    for own in sign_ups::of_date(tx, activity.id, &date.on_date).await? {
        calls::add(tx, own.id, "Het naaicafé is dit keer in de Tuinkamer.").await?;
    }
    Ok(())
}

/// An example as an activity.
fn described(tx: &Tx, example: &Example, owner: Option<PersonId>, series: String) -> Activity {
    Activity {
        id: ActivityId::fresh(),
        slug: slug::of(example.title).unwrap_or_default(),
        title: example.title.to_owned(),
        brief: example.brief.to_owned(),
        about: example.about.to_owned(),
        scene: example.scene,
        place_id: Some(PlaceId::home_of(tx.centre)),
        spot: example.spot.to_owned(),
        setting: example.setting,
        cost: example.cost.to_owned(),
        marks: Marks::from_words(example.marks.iter().map(|mark| mark.as_str())),
        owner_id: owner,
        phone: String::new(),
        sign_up: if example.n_places.is_some() { SigningUp::SignUp } else { SigningUp::WalkIn },
        n_places: example.n_places,
        n_held: 0,
        held_until_h: 24,
        waiting_list: WaitingList::MovesUp,
        closes_h: 0,
        is_quiet: false,
        series,
        state: State::On,
        is_tentative: false,
        led_by: String::new(),
        languages: Languages::from_tags(example.languages.iter().copied()),
        level: example.level,
    }
}

async fn sign_up(
    tx: &mut Writing,
    demo: &Demo,
    activity: &Activity,
    date: &Date,
    example: &Example,
) -> Result<()> {
    let mut n_placed = 0;
    for (name, n_people) in example.coming {
        n_placed += i64::from(*n_people);
        let is_full = activity.n_places.is_some_and(|n| n < n_placed);
        let standing = if is_full { Standing::Waiting } else { Standing::Coming };
        let comer = match demo.who(name) {
            Some(person) => {
                coming::Comer::with_account(person, &people::person(tx, person).await?.name)
            }
            None => coming::Comer::without_account(name),
        };
        let comer = coming::Comer { n_people: *n_people, ..comer };
        coming::sign_up(tx, activity, date, &comer, standing).await?;
    }
    Ok(())
}
