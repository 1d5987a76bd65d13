//! Conversations for the demo house: one between neighbours with something new in it for Ben, and
//! one that Fatima reads aloud to somebody without a device.
use crate::beginning;
use crate::conversation::{pair, pair_with};
use crate::live::Live;
use crate::queries::seats;
use crate::sealed::unlock;
use crate::seeing;
use crate::speaking::{NewWords, write_down};
use kernel::jiff::SignedDuration;
use kernel::{Counterpart, Demo, PersonId, Result, Subject, Talk, Writing};

/// What they talk about, as it hangs in the demo house.
struct About {
    path: &'static str,
    title: &'static str,
}

const BIKE: About =
    About { path: "/prikbord/kinderfiets-weg-te-geven", title: "Kinderfiets weg te geven" };
const CURTAINS: About = About {
    path: "/prikbord/wie-kan-mijn-gordijnen-korter-maken",
    title: "Wie kan mijn gordijnen korter maken?",
};

/// Something that was said, and how long ago.
struct Said {
    by: PersonId,
    minutes_ago: i64,
    text: &'static str,
    /// Everybody has seen it.
    is_seen: bool,
}

const fn said(by: PersonId, minutes_ago: i64, text: &'static str) -> Said {
    Said { by, minutes_ago, text, is_seen: true }
}

pub async fn furnish(live: &Live, tx: &mut Writing, demo: &Demo) -> Result<()> {
    let (Some(ria), Some(ben)) = (demo.who("ria"), demo.who("ben")) else { return Ok(()) };
    let bike = about(&BIKE, ria, Counterpart::Neighbour(ben));
    let lines = [
        said(ria, 150, "Dag Ben, is de fiets er nog? Hij is voor mijn kleindochter."),
        said(ben, 141, "Ja hoor. Kun je vanmiddag om 3 uur?"),
        Said { is_seen: false, ..said(ria, 138, "Graag! Ik neem een nieuwe bel mee.") },
    ];
    talk(live, tx, &bike, &pair(ria, ben), ben, &lines).await?;

    let (Some(bas), Some(fatima)) = (demo.who("bas"), demo.who("fatima")) else { return Ok(()) };
    let to = Counterpart::Desk { on_behalf_of: "Wim".to_owned(), colleagues: vec![fatima] };
    let curtains = about(&CURTAINS, bas, to);
    let lines = [
        said(bas, 1530, "Dag Wim, ik heb een naaimachine. Zal ik komen meten?"),
        said(fatima, 1500, "Graag! Ik ben morgen de hele dag thuis. Kom je voor de koffie?"),
        said(bas, 1490, "Dat doe ik. Tot morgen, Wim."),
    ];
    talk(live, tx, &curtains, &pair_with(bas, "desk"), fatima, &lines).await
}

fn about(subject: &About, from: PersonId, to: Counterpart) -> Talk {
    let subject = Subject { path: subject.path.to_owned(), title: subject.title.to_owned() };
    Talk { subject, from, to, says: String::new() }
}

async fn talk(
    live: &Live,
    tx: &mut Writing,
    talk: &Talk,
    pair: &str,
    reader: PersonId,
    lines: &[Said],
) -> Result<()> {
    let (now, keys) = (tx.now, live.keys()?);
    let it = beginning::found(tx, &keys, talk, pair, &[reader]).await?;
    let with = unlock(&keys, tx.centre, &it)?;
    let Some(company) = seeing::company(tx, it.id).await? else { return Ok(()) };
    for line in lines {
        tx.now = now - SignedDuration::from_mins(line.minutes_ago);
        let words = NewWords { text: line.text, photo: None };
        let number = write_down(tx, &company, &with, line.by, words).await?;
        for person in [talk.from, reader].into_iter().filter(|_| line.is_seen) {
            seats::hear(tx, it.id, person, number).await?;
        }
    }
    tx.now = now;
    Ok(())
}
