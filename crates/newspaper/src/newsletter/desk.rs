//! Where editors send the newest number by mail, see how far it is, and say whose mail comes back.
use super::{Subscriber, SubscriberId, content::Number, sending};
use crate::editor::Editor;
use crate::issue::Issue;
use crate::must_be_on;
use crate::queries::mailings::{self, Mailing};
use crate::queries::{issues, subscribers};
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::{
    BackRoomItem, Deed, Error, Here, House, Nothing, Problems, Result, Tx, Visit, page, page_again,
    people,
};
use telling::Channel;

pub const PATH: &str = "/achterkamer/krant/brief";
pub const PROOF_PATH: &str = "/achterkamer/krant/brief/proef";
pub const SEND_PATH: &str = "/achterkamer/krant/brief/stuur";
pub const RETURNS_PATH: &str = "/achterkamer/krant/brief/komt-terug";
pub const ARRIVES_PATH: &str = "/achterkamer/krant/brief/toch-weer";
/// What the log calls it.
pub const SENT: &str = "newspaper_letter_sent";

/// How far a number is.
#[derive(Default)]
struct Progress {
    n_sent: i64,
    /// Of which nobody knows whether they arrived, because the house or the talk fell over.
    n_unknown: i64,
    n_failed: i64,
    n_all: i64,
}

impl Progress {
    fn of(counted: &[mailings::Counted]) -> Self {
        let n = |state: &str| counted.iter().find(|own| own.state == state).map_or(0, |own| own.n);
        let n_all = counted.iter().map(|own| own.n).sum();
        Self { n_sent: n("sent"), n_unknown: n("handed"), n_failed: n("failed"), n_all }
    }

    fn is_done(&self) -> bool {
        self.n_all <= self.n_sent + self.n_unknown + self.n_failed
    }
}

#[derive(Template)]
#[template(path = "newsletter_desk.html")]
struct DeskPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    /// The newest number that is finished.
    issue: Option<Issue>,
    /// `None`: it was not sent yet.
    mailing: Option<Mailing>,
    progress: Progress,
    /// When the mails leave, as long as it is night.
    leaves: String,
    /// How many addresses the next number goes to.
    n_reached: i64,
    returning: Vec<Subscriber>,
    adres: String,
    problems: Problems,
}

async fn desk_page<'a>(
    tx: &mut Tx,
    house: &House,
    here: &'a Here,
    (adres, problems): (String, Problems),
) -> Result<DeskPage<'a>> {
    let issue = issues::newest(tx).await?;
    let (mut mailing, mut progress) = (None, Progress::default());
    if let Some(issue) = &issue {
        mailing = mailings::find(tx, issue.id).await?;
        progress = Progress::of(&mailings::counted(tx, issue.id).await?);
    }
    let leaves_at = telling::decent_moment(&here.centre.zone, here.now)?;
    let is_night = here.now < leaves_at;
    Ok(DeskPage {
        words: Words(&here.voice),
        here,
        menu: house.back_room(here),
        issue,
        mailing,
        progress,
        leaves: if is_night { here.moment(leaves_at) } else { String::new() },
        n_reached: subscribers::n_reached(tx).await?,
        returning: subscribers::returning(tx).await?,
        adres,
        problems,
    })
}

pub async fn show(visit: Visit<Editor, Nothing>) -> Result<Response> {
    let Visit { here, house, mut tx, .. } = visit;
    must_be_on(&here)?;
    let empty = (String::new(), Problems::default());
    page(&desk_page(&mut tx, &house, &here, empty).await?)
}

#[derive(serde::Deserialize)]
pub struct Which {
    /// The number that the editor saw.
    #[serde(default)]
    nummer: i64,
}

/// The newest number, when it is the one that the editor saw.
async fn newest(deed: &mut Deed<Editor, Which>) -> Result<Issue> {
    let newest = issues::newest(&mut deed.tx).await?;
    newest.filter(|issue| issue.number == deed.form.nummer).ok_or(Error::NotFound)
}

/// Says beside the buttons what is not right, and does nothing.
async fn not_now(deed: Deed<Editor, Which>, says: fn(Words<'_>) -> &str) -> Result<Response> {
    let house = deed.house.clone();
    let (_, here, _, mut tx) = deed.look_only().await?;
    let problems = Problems::one("brief", says(Words(&here.voice)));
    page_again(&desk_page(&mut tx, &house, &here, (String::new(), problems)).await?)
}

/// "Stuur mij een proef"
pub async fn proof(mut deed: Deed<Editor, Which>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let issue = newest(&mut deed).await?;
    let contacts = people::contacts(&mut deed.tx, deed.who.id).await?;
    if !contacts.iter().any(|own| own.channel == Channel::Mail.as_str()) {
        return not_now(deed, |words| words.letter_no_own_mail()).await;
    }
    if is_empty(&mut deed, &issue).await? {
        return not_now(deed, |words| words.letter_is_empty()).await;
    }
    sending::send_proof(&mut deed.tx, issue.id, deed.who.id).await?;
    let says = Words(&deed.here.voice).letter_proof_sent().to_owned();
    deed.done_saying(PATH, &says).await
}

/// "Stuur de nieuwsbrief": once. Who presses a moment after another is told so.
pub async fn send(mut deed: Deed<Editor, Which>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let issue = newest(&mut deed).await?;
    if subscribers::n_reached(&mut deed.tx).await? == 0 {
        return not_now(deed, |words| words.letter_nobody()).await;
    }
    if is_empty(&mut deed, &issue).await? {
        return not_now(deed, |words| words.letter_is_empty()).await;
    }
    let is_first = sending::begin(&mut deed.tx, issue.id).await?;
    if is_first {
        let (tx, by) = (&mut deed.tx, Some(deed.who.id));
        people::log_act(tx, by, None, SENT, &issue.number.to_string()).await?;
    }
    let words = Words(&deed.here.voice);
    let says = if is_first { words.letter_begun() } else { words.letter_was_begun() }.to_owned();
    deed.done_saying(PATH, &says).await
}

async fn is_empty(deed: &mut Deed<Editor, Which>, issue: &Issue) -> Result<bool> {
    let Deed { house, here, tx, .. } = deed;
    Ok(Number::find(tx, house, &here.centre, issue.id).await?.is_none())
}

#[derive(serde::Deserialize)]
pub struct Returned {
    #[serde(default)]
    adres: String,
}

/// "Komt terug": an editor got a mail that says that this address does not exist.
pub async fn returns(mut deed: Deed<Editor, Returned>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let address = deed.form.adres.trim().to_lowercase();
    let Some(own) = subscribers::with_address(&mut deed.tx, &address).await? else {
        let house = deed.house.clone();
        let (_, here, form, mut tx) = deed.look_only().await?;
        let problems = Problems::one("adres", Words(&here.voice).letter_unknown());
        return page_again(&desk_page(&mut tx, &house, &here, (form.adres, problems)).await?);
    };
    let now = deed.tx.now;
    subscribers::returns(&mut deed.tx, own.id, Some(now)).await?;
    let says = Words(&deed.here.voice).letter_returns_kept().to_owned();
    deed.done_saying(PATH, &says).await
}

#[derive(serde::Deserialize)]
pub struct Who {
    wie: SubscriberId,
}

/// It was a mistake: mail goes there again.
pub async fn arrives(mut deed: Deed<Editor, Who>) -> Result<Response> {
    must_be_on(&deed.here)?;
    subscribers::returns(&mut deed.tx, deed.form.wie, None).await?;
    let says = Words(&deed.here.voice).letter_arrives_kept().to_owned();
    deed.done_saying(PATH, &says).await
}
