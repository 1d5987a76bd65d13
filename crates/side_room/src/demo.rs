//! The side room of the demo house: when Koen is there, one talk that he had with Ria, and one that
//! waits for him.
use crate::appointment::Place;
use crate::audit::{self, Entry, What};
use crate::line::Kind;
use crate::live::Live;
use crate::promise;
use crate::queries::{answers, talks, times, workers};
use crate::sealed::{Unlocked, unlock};
use crate::speaking::{NewWords, write_down, write_what_happened};
use crate::talk::{Party, TalkId};
use kernel::hours::Minute;
use kernel::jiff::SignedDuration;
use kernel::{Demo, Error, PersonId, Result, Writing, centre};

/// Day and night: whoever looks at the demo house finds somebody.
const WEEK: &str = "0-1440;0-1440;0-1440;0-1440;0-1440;0-1440;0-1440";

/// Something that was said, and how long ago.
struct Said {
    by: Party,
    minutes_ago: i64,
    text: &'static str,
}

/// Each with what stands on its button.
const OFTEN: [(&str, &str); 2] = [
    ("Samen lezen", "Neem de brief mee. Dan lezen we hem samen, zin voor zin."),
    ("Eerst bellen", "Zal ik je eerst even bellen? Zeg maar wanneer het goed uitkomt."),
];

const WITH_RIA: [Said; 4] = [
    Said {
        by: Party::Resident,
        minutes_ago: 190,
        text: "Dag. Ik heb een brief van de gemeente. Ik durf hem niet open te maken.",
    },
    Said {
        by: Party::Worker,
        minutes_ago: 182,
        text: "Fijn dat je het zegt. Dat hebben veel mensen. Zullen we hem samen lezen?",
    },
    Said { by: Party::Resident, minutes_ago: 175, text: "Graag. Kan dat ook in De Linde?" },
    Said {
        by: Party::Worker,
        minutes_ago: 170,
        text: "Ja hoor. Kom morgen om 10 uur. Vraag bij de ingang naar mij, meer hoeft niet.",
    },
];

pub async fn furnish(live: &Live, tx: &mut Writing, demo: &Demo) -> Result<()> {
    let (Some(ria), Some(tess), Some(koen)) = (demo.who("ria"), demo.who("tess"), demo.who("koen"))
    else {
        return Ok(());
    };
    workers::keep(tx, koen, WEEK, None).await?;
    for (name, text) in OFTEN {
        answers::keep(tx, name, text).await?;
    }
    let now = tx.now;
    tx.now = now - SignedDuration::from_mins(200);
    let id = begin(live, tx, ria).await?;
    talks::take(tx, id, koen).await?;
    let (keys, what) = (live.keys()?, What::Took);
    tx.now = now - SignedDuration::from_mins(185);
    audit::write(tx, &keys, Entry { what, talk: id, by: koen, reason: None }).await?;
    let it = talks::one(tx, id).await?.ok_or(Error::NotFound)?;
    let with = unlock(&keys, tx.centre, &it)?;
    for (nth, said) in WITH_RIA.iter().enumerate() {
        if nth == 1 {
            tx.now = now - SignedDuration::from_mins(185);
            write_what_happened(tx, id, Kind::Taken, Some(koen)).await?;
        }
        tx.now = now - SignedDuration::from_mins(said.minutes_ago);
        let author = if said.by == Party::Resident { ria } else { koen };
        let words = NewWords::said(said.text);
        let number = write_down(tx, &it, &with, (said.by, author), words).await?;
        talks::hear(tx, id, Party::Resident, number).await?;
        talks::hear(tx, id, Party::Worker, number).await?;
    }
    talks::answer(tx, &it).await?;
    let zone = centre::read(tx).await?.zone;
    let tomorrow = now.to_zoned(zone.clone()).date().tomorrow()?;
    if let Ok(ten) = Minute::new(600) {
        times::offer(tx, id, ten.on(tomorrow, &zone), Place::Building.as_str()).await?;
    }
    if let Some(time) = times::coming(tx, id).await?.first() {
        times::choose(tx, id, time.id).await?;
    }
    tx.now = now - SignedDuration::from_mins(12);
    begin(live, tx, tess).await?;
    tx.now = now;
    Ok(())
}

async fn begin(live: &Live, tx: &mut Writing, resident: PersonId) -> Result<TalkId> {
    let (id, centre) = (TalkId::fresh(), centre::read(tx).await?);
    let (_, wrapped) = Unlocked::begin(&*live.keys()?, tx.centre, id)?;
    let answer_before = promise::answer_before(&centre, tx.now)?;
    talks::begin(tx, id, resident, wrapped, answer_before).await?;
    Ok(id)
}
