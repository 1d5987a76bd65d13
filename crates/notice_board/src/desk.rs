//! The notices for which the desk speaks: for whom, by which code, and to hand them over.
use crate::notice::{Notice, State};
use crate::outcome;
use crate::queries::{notices, people as named};
use crate::words::Words;
use crate::{hanging, must_be_on};
use askama::Template;
use axum::response::Response;
use kernel::{
    BackRoomItem, Deed, Desk, Error, Here, Nothing, PersonId, Result, Visit, page, people,
};

pub const PATH: &str = "/achterkamer/prikbord/balie";
pub const HAND_OVER_PATH: &str = "/prikbord/{welk}/overdragen";
/// What the log calls it.
pub const HANDED_OVER: &str = "notice_handed_over";

#[derive(Template)]
#[template(path = "desk.html")]
struct DeskPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    notices: Vec<Notice>,
}

impl DeskPage<'_> {
    fn standing_says(&self, notice: &Notice) -> String {
        if notice.hangs(self.here.now) {
            self.words.hangs_until(self.here.date(notice.comes_down_at))
        } else if notice.is_removed {
            self.words.is_removed().to_owned()
        } else {
            self.words.is_down().to_owned()
        }
    }
}

pub async fn show(visit: Visit<Desk, Nothing>) -> Result<Response> {
    let Visit { here, house, mut tx, .. } = visit;
    must_be_on(&here)?;
    let notices = notices::of_the_desk(&mut tx).await?;
    let (words, menu) = (Words(&here.voice), house.back_room(&here));
    page(&DeskPage { words, here: &here, menu, notices })
}

#[derive(serde::Deserialize)]
pub struct To {
    welk: String,
    aan: PersonId,
}

/// Somebody for whom the desk spoke took a buurtpas: the notice is theirs, and so is what was said
/// about it. Only one with that first name can be meant.
pub async fn hand_over(mut deed: Deed<Desk, To>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let notice = hanging::at(&mut deed.tx, &deed.form.welk).await?;
    if !notice.is_at_desk() || notice.state == State::Held {
        return Err(Error::NotFound);
    }
    let candidates = named::named(&mut deed.tx, &notice.on_behalf_of).await?;
    if !candidates.iter().any(|own| own.id == deed.form.aan) {
        return Err(Error::NotFound);
    }
    let to = people::person(&mut deed.tx, deed.form.aan).await?;
    outcome::hand_over(&mut deed.tx, &deed.house, &notice, &to).await?;
    let (tx, by) = (&mut deed.tx, Some(deed.who.id));
    people::log_act(tx, by, Some(to.id), HANDED_OVER, &notice.slug).await?;
    let says = Words(&deed.here.voice).handed_over(to.name.as_str());
    deed.done_saying(&notice.path(), &says).await
}
