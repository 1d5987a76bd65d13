//! Questions for the demo house: one that waits, one of somebody on the telephone, and ideas of
//! which everybody reads what became of them.
use crate::asking::{Asked, say, write_down};
use crate::filled::Checked;
use crate::ideas::Decision;
use crate::promise::answer_before;
use crate::queries::{ideas, plain, questions};
use crate::question::{CameBy, How, Kind, LineKind};
use crate::sealed::Unlocked;
use kernel::jiff::SignedDuration;
use kernel::{Demo, Keys, Result, Writing, centre};

/// Something that somebody asked, and how many hours ago.
struct Said {
    hours_ago: i64,
    kind: Kind,
    came_by: CameBy,
    how: How,
    address: Option<&'static str>,
    name: Option<&'static str>,
    /// Who asked it while they were in.
    by: Option<&'static str>,
    text: &'static str,
}

/// Of the neighbour who reads on her own page what became of it.
const ANSWER: &str = "Dat kan. Op zondag is de zaal vrij. Kom even langs, dan schrijven we het op.";

const SAID: [Said; 5] = [
    Said {
        hours_ago: 150,
        kind: Kind::Idea,
        came_by: CameBy::Form,
        how: How::Desk,
        address: None,
        name: None,
        by: None,
        text: "Een bankje bij de bushalte. Dan kan mijn moeder even zitten.",
    },
    Said {
        hours_ago: 140,
        kind: Kind::Idea,
        came_by: CameBy::Desk,
        how: How::Desk,
        address: None,
        name: None,
        by: None,
        text: "Kan de koffie op zondag een uur eerder beginnen?",
    },
    Said {
        hours_ago: 4,
        kind: Kind::Question,
        came_by: CameBy::Form,
        how: How::Mail,
        address: Some("vraag@demo.invalid"),
        name: None,
        by: None,
        text: "Ik heb een brief gekregen van de gemeente en ik snap hem niet. Kan iemand meelezen?",
    },
    Said {
        hours_ago: 2,
        kind: Kind::Question,
        came_by: CameBy::Phone,
        how: How::Call,
        address: Some("030 000 00 01"),
        name: Some("Wim"),
        by: None,
        text: "Wim wil weten of de lift het doet. Hij komt met de rollator.",
    },
    Said {
        hours_ago: 20,
        kind: Kind::Question,
        came_by: CameBy::Form,
        how: How::Desk,
        address: None,
        name: None,
        by: Some("ria"),
        text: "Mag ik de zaal gebruiken als mijn zoon jarig is?",
    },
];

pub async fn furnish(keys: &Keys, tx: &mut Writing, demo: &Demo) -> Result<()> {
    if demo.centre != "de-linde" {
        return Ok(());
    }
    let (centre, now) = (centre::read(tx).await?, tx.now);
    let mut numbers = Vec::new();
    for said in SAID {
        tx.now = now - SignedDuration::from_hours(said.hours_ago);
        let typed_by = demo.who("fatima").filter(|_| said.came_by != CameBy::Form);
        let asked = Asked {
            kind: said.kind,
            came_by: said.came_by,
            checked: Checked {
                text: said.text.to_owned(),
                how: said.how,
                address: said.address.map(str::to_owned),
                name: said.name.map(str::to_owned),
            },
            language: "nl",
            for_whom: None,
            asked_by: said.by.and_then(|name| demo.who(name)),
            typed_by,
            answer_before: answer_before(&centre, tx.now)?,
            month: tx.now.to_zoned(centre.zone.clone()).strftime("%Y-%m").to_string(),
            said_path: None,
        };
        let id = write_down(tx, keys, asked).await?;
        if said.kind == Kind::Idea {
            numbers.extend(questions::with_id(tx, id).await?.map(|it| it.number));
            questions::close(tx, id, crate::question::Outcome::Answered).await?;
        }
    }
    tx.now = now;
    is_answered(keys, tx, demo).await?;
    let told = [
        (
            Decision::Yes,
            "Een bankje bij de bushalte.",
            "Goed idee. We vragen het aan de gemeente. In januari horen we meer.",
        ),
        (
            Decision::No,
            "De koffie op zondag een uur eerder.",
            "Dat lukt nog niet. Dan is er niemand die de deur open kan doen. Wil jij dat doen?",
        ),
    ];
    for (number, (decision, text, answer)) in numbers.into_iter().zip(told) {
        ideas::show(tx, number, None, text, decision, answer).await?;
    }
    plain::add(
        tx,
        "Brief lezen",
        "Kom gerust langs met je brief. Iemand leest hem samen met jou. Neem de brief mee.",
    )
    .await
}

async fn is_answered(keys: &Keys, tx: &mut Writing, demo: &Demo) -> Result<()> {
    let (Some(ria), Some(fatima)) = (demo.who("ria"), demo.who("fatima")) else { return Ok(()) };
    for it in questions::of_asker(tx, ria).await? {
        let with = Unlocked::with(keys, tx.centre, &it)?;
        say(tx, &with, it.id, LineKind::Answer, Some(fatima), ANSWER).await?;
        questions::answer(tx, it.id, fatima).await?;
    }
    Ok(())
}
