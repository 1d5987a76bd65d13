//! The notices for which the desk speaks: for whom, by which code, and to hand them over.
use crate::looker::Looker;
use crate::note_page::NotePage;
use crate::notice::{Notice, State};
use crate::outcome;
use crate::queries::notices;
use crate::words::Words;
use crate::{hanging, must_be_on};
use askama::Template;
use axum::response::Response;
use kernel::jiff::SignedDuration;
use kernel::{
    BackRoomItem, Deed, Desk, Error, Here, Limit, Nothing, Problems, Result, Tx, Visit, page,
    page_again, people,
};

pub const PATH: &str = "/achterkamer/prikbord/balie";
pub const HAND_OVER_PATH: &str = "/prikbord/{welk}/overdragen";
/// What the log calls it.
pub const HANDED_OVER: &str = "notice_handed_over";
/// Whoever tries more cards in an hour is guessing.
const CARDS: Limit = Limit::new(20, SignedDuration::from_hours(1));

#[derive(Template)]
#[template(path = "desk.html")]
struct DeskPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    notices: Vec<Notice>,
}

pub async fn show(visit: Visit<Desk, Nothing>) -> Result<Response> {
    let Visit { here, house, mut tx, .. } = visit;
    must_be_on(&here)?;
    let notices = notices::of_the_desk(&mut tx).await?;
    let (words, menu) = (Words(&here.voice), house.back_room(&here));
    page(&DeskPage { words, here: &here, menu, notices })
}

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub struct To {
    welk: String,
    /// What stands on the card that somebody shows: its three words, or the address in its square.
    pub pas: String,
    /// Whoever stands at the desk looked: the one with another name on the card is the same one.
    zelfde: String,
}

/// Somebody for whom the desk spoke shows a buurtpas of their own: the notice is theirs, and so is
/// what was said about it. A first name proves nothing, since many carry the same.
pub async fn hand_over(mut deed: Deed<Desk, To>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let notice = hanging::at(&mut deed.tx, &deed.form.welk).await?;
    if !notice.is_at_desk() || notice.state == State::Held {
        return Err(Error::NotFound);
    }
    let key = format!("notice_board/card/{}/{}", deed.tx.centre, deed.who.id);
    if !deed.house.limits.allow(&key, CARDS, deed.tx.now) {
        return Err(Error::TooOften);
    }
    let words = Words(&deed.here.voice);
    let Some(owner) = deed.house.whose_card(&mut deed.tx, &deed.form.pas).await? else {
        let says = words.hand_over_no_card(notice.on_behalf_of.as_str());
        return again(deed, notice, Problems::one("pas", says), false).await;
    };
    let to = people::person(&mut deed.tx, owner).await?;
    let is_same = to.name.as_str().to_lowercase() == notice.on_behalf_of.to_lowercase();
    if !is_same && deed.form.zelfde.is_empty() {
        let says = words.hand_over_other_name(to.name.as_str(), notice.on_behalf_of.as_str());
        return again(deed, notice, Problems::one("zelfde", says), true).await;
    }
    outcome::hand_over(&mut deed.tx, &deed.house, &notice, &to).await?;
    let (tx, by) = (&mut deed.tx, Some(deed.who.id));
    people::log_act(tx, by, Some(to.id), HANDED_OVER, &notice.slug).await?;
    let n_more = n_for_the_same_name(&mut deed.tx, &notice).await?;
    let words = Words(&deed.here.voice);
    let done = words.handed_over(to.name.as_str());
    let (goes_to, says) = match n_more {
        0 => (notice.path(), done),
        _ => (PATH.to_owned(), words.handed_over_more(n_more, done, notice.on_behalf_of.as_str())),
    };
    deed.done_saying(&goes_to, &says).await
}

/// What the desk still hangs up for somebody of this name, which may be somebody else.
async fn n_for_the_same_name(tx: &mut Tx, notice: &Notice) -> Result<i64> {
    let others = notices::of_the_desk(tx).await?;
    let name = notice.on_behalf_of.to_lowercase();
    let same = others.iter().filter(|other| other.on_behalf_of.to_lowercase() == name);
    Ok(same.count() as i64)
}

async fn again(
    deed: Deed<Desk, To>,
    notice: Notice,
    problems: Problems,
    asks_if_same: bool,
) -> Result<Response> {
    let house = deed.house.clone();
    let (_, here, form, mut tx) = deed.look_only().await?;
    let looker = Looker::of(&mut tx, &here).await?;
    let mut again = NotePage::new(&mut tx, &house, &here, &looker, notice).await?;
    again.card_shown = form.pas;
    again.asks_if_same = asks_if_same;
    again.problems = problems;
    page_again(&again)
}
