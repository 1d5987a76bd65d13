//! The demo house: two invented centres to look around in, with dates around today.
use crate::running;
use crate::settings::Settings;
use kernel::centre::{self, Foundation};
use kernel::face::{self, Audience, NewFace};
use kernel::hours::Jurisdiction;
use kernel::jiff::SignedDuration;
use kernel::people::{self, Newcomer};
use kernel::{
    Age, Demo, Error, House, Language, OpenHouse, PersonId, Result, Role, Standing, Writing, sql,
};
use sha2::{Digest, Sha256};
use std::fs;
use telling::DemoKey;

/// Somebody of the cast: who they are, and what their portrait says.
struct Figure {
    key: &'static str,
    name: &'static str,
    roles: &'static [Role],
    drawing: &'static str,
    title: &'static str,
    about: &'static str,
}

const fn resident(key: &'static str, name: &'static str, drawing: &'static str) -> Figure {
    Figure { key, name, roles: &[], drawing, title: "", about: "" }
}

const LINDE: [Figure; 8] = [
    resident("ria", "Ria", "ilse"),
    resident("ben", "Ben", "wim"),
    resident("tess", "Tess", "lin"),
    resident("bas", "Bas", "yusuf"),
    Figure {
        key: "fatima",
        name: "Fatima",
        roles: &[Role::Host],
        drawing: "nadia",
        title: "gastvrouw",
        about: "Koffie, een praatje of een vraag? Ik zit bij de ingang.",
    },
    Figure {
        key: "piet",
        name: "Piet",
        roles: &[Role::Editor],
        drawing: "piet",
        title: "redactie van de krant",
        about: "Iets gezien of gehoord in de buurt? Vertel het mij.",
    },
    Figure {
        key: "koen",
        name: "Koen",
        roles: &[Role::SocialWorker],
        drawing: "joris",
        title: "sociaal werker",
        about: "Zorgen over geld, wonen of werk? We kijken samen.",
    },
    Figure {
        key: "mo",
        name: "Mo",
        roles: &[Role::Coordinator],
        drawing: "mehmet",
        title: "coördinator",
        about: "Een idee voor De Linde? Loop binnen. Türkçe de olur.",
    },
];

const WILG: [Figure; 1] = [Figure {
    key: "anna",
    name: "Anna",
    roles: &[Role::Coordinator],
    drawing: "sanne",
    title: "coördinator",
    about: "Kom gerust eens langs in De Wilg.",
}];

/// How one of the two demo centres is arranged.
struct Arrangement {
    key: &'static str,
    name: &'static str,
    host: &'static str,
    jurisdiction: Jurisdiction,
    door: &'static str,
    street: &'static str,
    town: &'static str,
    phone: &'static str,
    week: &'static str,
    welcome: &'static str,
    cast: &'static [Figure],
    contact: &'static str,
    answers_addresses: bool,
}

const ARRANGEMENTS: [Arrangement; 2] = [
    Arrangement {
        key: "de-linde",
        name: "De Linde",
        host: "localhost",
        jurisdiction: Jurisdiction::Nl,
        door: "groen",
        street: "Lindeplein 1",
        town: "Lindekwartier",
        phone: "030 000 00 00",
        week: "540-1260;540-1260;540-1260;540-1260;540-1260;600-1020;",
        welcome: "De koffie staat klaar, ook hier.",
        cast: &LINDE,
        contact: "fatima",
        answers_addresses: true,
    },
    Arrangement {
        key: "de-wilg",
        name: "De Wilg",
        host: "wilg.localhost",
        jurisdiction: Jurisdiction::Be,
        door: "blauw",
        street: "Wilgenstraat 4",
        town: "Wilgenwijk",
        phone: "014 00 00 00",
        week: "600-1080;600-1080;600-1080;600-1080;600-960;;",
        welcome: "Spring gerust eens binnen.",
        cast: &WILG,
        contact: "anna",
        answers_addresses: false,
    },
];

/// When the first of the cast came.
const FIRST_CAME_DAYS_AGO: i64 = 40;
/// The house rules that a centre is founded with.
const FIRST_RULES: i64 = 1;

/// Whether there is nothing yet where the house would keep its data.
pub fn is_empty(settings: &Settings) -> bool {
    let has_nothing = fs::read_dir(&settings.data).map_or(true, |mut all| all.next().is_none());
    settings.database_url.is_none() && has_nothing
}

/// Builds the demo house in an empty data folder.
///
/// # Errors
/// [`Error::Setting`] when there is something in the data folder already.
pub async fn build(settings: &Settings) -> Result<()> {
    fs::create_dir_all(&settings.data)?;
    let is_empty = fs::read_dir(&settings.data)?.next().is_none();
    if !is_empty {
        let folder = settings.data.display();
        return Err(Error::Setting(format!(
            "{folder} is not empty; the demo is built in an empty folder"
        )));
    }
    settings.mark_as_demo()?;
    let OpenHouse { house, .. } = running::open(settings).await?;
    for arrangement in &ARRANGEMENTS {
        furnish(&house, arrangement).await?;
    }
    house.db.close().await;
    Ok(())
}

async fn furnish(house: &House, arrangement: &Arrangement) -> Result<()> {
    let mut tx = house.db.write(house.clock.now()).await?;
    let foundation = Foundation {
        name: arrangement.name,
        host: arrangement.host,
        language: Language::Nl,
        jurisdiction: arrangement.jurisdiction,
    };
    centre::found(&mut tx, &foundation).await?;
    let mut people = Vec::new();
    let now = tx.now;
    for (nth, figure) in arrangement.cast.iter().enumerate() {
        // They came one after the other in the past weeks.
        tx.now = now - SignedDuration::from_hours(24 * (FIRST_CAME_DAYS_AGO - 5 * nth as i64));
        people.push((figure.key, move_in(&mut tx, house, figure).await?));
    }
    tx.now = now;
    let demo = Demo { centre: arrangement.key, people, photos: house.photos.clone() };
    arrange(&mut tx, arrangement, demo.who(arrangement.contact)).await?;
    for room in house.rooms.iter() {
        room.furnish(&mut tx, &demo).await?;
    }
    tx.save().await
}

async fn move_in(tx: &mut Writing, house: &House, figure: &Figure) -> Result<PersonId> {
    let newcomer =
        Newcomer { name: figure.name, age: Age::Adult, standing: Standing::Inside, language: "nl" };
    let id = people::add(tx, &newcomer).await?;
    people::add_contact(tx, id, "mail", &format!("{}@demo.invalid", figure.key)).await?;
    for role in figure.roles {
        people::give_role(tx, id, *role).await?;
    }
    // The cast has been here for a while; newcomers read the house rules first.
    people::see_rules(tx, id, FIRST_RULES).await?;
    let is_team = !figure.roles.is_empty();
    let face = NewFace {
        drawing: figure.drawing,
        photo: None,
        alt: "",
        role: figure.title,
        about: figure.about,
        audience: if is_team { Audience::Everyone } else { Audience::Neighbourhood },
    };
    face::show(tx, id, &face).await?;
    if figure.roles.iter().any(|role| role.needs_factor()) {
        coming_in::set_factor(tx, &house.keys, id, &secret(figure.key)).await?;
    }
    Ok(id)
}

async fn arrange(
    tx: &mut Writing,
    arrangement: &Arrangement,
    contact: Option<PersonId>,
) -> Result<()> {
    let a = arrangement;
    sql!(
        "update centre set door = $2, street = $3, town = $4, phone = $5, mail = $6, week = $7,
           welcome = $8, contact_id = $9, answers_addresses = $10, opens_at = $11,
           is_closed_on_holidays = $12
         where id = $1",
        tx.centre,
        a.door,
        a.street,
        a.town,
        a.phone,
        format!("{}@demo.invalid", a.key),
        a.week,
        a.welcome,
        contact,
        a.answers_addresses,
        tx.now,
        true
    )
    .run(tx)
    .await?;
    centre::touch(tx).await
}

/// How to come in, for whoever started the demo.
pub fn print_welcome(port: u16) {
    println!("De Linde is open at http://localhost:{port}");
    println!("De Wilg is open at  http://wilg.localhost:{port}");
    println!("A report that was answered: http://localhost:{port}/melding/voorbeeld-1");
    println!(
        "Come in with one of these mail addresses; the code lies at http://localhost:{port}/demo/post"
    );
    for Figure { key, title, .. } in LINDE.iter().chain(&WILG) {
        let title = if title.is_empty() { "bewoner" } else { title };
        println!("  {key}@demo.invalid ({title})");
    }
}

/// The second factor of somebody of the demo team: no secret at all, and the same in every demo.
fn secret(key: &str) -> Vec<u8> {
    Sha256::digest(format!("voordeur demo {key}"))[..20].to_vec()
}

/// The second factors that stand on `/demo/post`, by centre.
pub fn keys() -> Vec<DemoKey> {
    let figures = ARRANGEMENTS
        .iter()
        .flat_map(|arrangement| arrangement.cast.iter().map(|figure| (arrangement.host, figure)));
    figures
        .filter(|(_, figure)| figure.roles.iter().any(|role| role.needs_factor()))
        .map(|(host, figure)| DemoKey {
            host: host.to_owned(),
            name: figure.name.to_owned(),
            code: Box::new(|now| coming_in::totp_now(&secret(figure.key), now)),
        })
        .collect()
}
