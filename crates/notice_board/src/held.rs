//! What waits for a host, and why; and what came of the board, without names.
use crate::holding::Reason;
use crate::notice::{Notice, NoticeId, State};
use crate::queries::outcomes::{self, Month};
use crate::queries::{notices, vouched};
use crate::words::Words;
use crate::{hanging, letters, must_be_on};
use askama::Template;
use axum::response::Response;
use kernel::{
    BackRoomItem, Deed, Error, Here, Host, House, Nothing, Problems, Result, Role, Tx, Visit,
    Waiting, Why, page, page_again, people,
};

pub const PATH: &str = "/achterkamer/prikbord";
pub const HANG_PATH: &str = "/achterkamer/prikbord/hang-op";
pub const REFUSE_PATH: &str = "/achterkamer/prikbord/niet";
/// What the log calls it.
pub const HUNG_UP: &str = "notice_hung_up";
pub const REFUSED: &str = "notice_refused";
pub const VOUCHED: &str = "notice_vouched";
const BECAUSE_MAX_CHARS: usize = 240;

#[derive(serde::Deserialize)]
pub struct Yes {
    welk: NoticeId,
    /// Which version of it the host had before them.
    #[serde(default)]
    versie: i64,
    /// `ja`: the host knows whose it is.
    #[serde(default)]
    bekend: String,
}

#[derive(serde::Deserialize)]
pub struct No {
    welk: NoticeId,
    #[serde(default)]
    waarom: String,
}

#[derive(Template)]
#[template(path = "held.html")]
struct HeldPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    waiting: Vec<Notice>,
    months: Vec<Month>,
    /// What was refused without a reason, and what was typed.
    refused: Option<No>,
    problems: Problems,
}

impl HeldPage<'_> {
    fn reasons<'n>(&self, notice: &'n Notice) -> &'n [Reason] {
        &notice.held_for.0
    }

    /// Which words the house weighed most; none when its words are like any neighbour's.
    fn telling(&self, notice: &Notice) -> Vec<String> {
        careful::suspect(&format!("{}\n{}", notice.title, notice.story)).unwrap_or_default()
    }

    fn look_before(&self, notice: &Notice) -> String {
        self.here.moment(notice.look_before)
    }

    fn is_late(&self, notice: &Notice) -> bool {
        notice.look_before < self.here.now
    }

    fn is_meant(&self, notice: &Notice) -> bool {
        self.refused.as_ref().is_some_and(|own| own.welk == notice.id)
    }

    fn typed(&self) -> &str {
        self.refused.as_ref().map_or("", |own| &own.waarom)
    }
}

async fn held_page<'a>(
    tx: &mut Tx,
    house: &House,
    here: &'a Here,
    refused: Option<No>,
    problems: Problems,
) -> Result<HeldPage<'a>> {
    Ok(HeldPage {
        words: Words(&here.voice),
        here,
        menu: house.back_room(here),
        waiting: notices::held(tx).await?,
        months: outcomes::months(tx).await?,
        refused,
        problems,
    })
}

pub async fn show(visit: Visit<Host, Nothing>) -> Result<Response> {
    let Visit { here, house, mut tx, .. } = visit;
    must_be_on(&here)?;
    page(&held_page(&mut tx, &house, &here, None, Problems::default()).await?)
}

/// What waits; what another decided about meanwhile is not there.
async fn waiting(tx: &mut Tx, id: NoticeId) -> Result<Notice> {
    let notice = notices::with_id(tx, id).await?.filter(|own| own.state == State::Held);
    notice.ok_or(Error::NotFound)
}

pub async fn hang_up(mut deed: Deed<Host, Yes>) -> Result<Response> {
    let notice = waiting(&mut deed.tx, deed.form.welk).await?;
    if notice.version != deed.form.versie {
        let says = Words(&deed.here.voice).held_changed().to_owned();
        return deed.done_saying(PATH, &says).await;
    }
    let (tx, by) = (&mut deed.tx, deed.who.id);
    if deed.form.bekend == "ja"
        && notice.held_for.are_only_new()
        && let Some(author) = notice.author_id
    {
        vouched::vouch(tx, author, by).await?;
        people::log_act(tx, Some(by), Some(author), VOUCHED, "").await?;
    }
    if hanging::hang(tx, &notice).await? {
        letters::decided(tx, &deed.house, &notice, true).await?;
        people::log_act(tx, Some(by), notice.author_id, HUNG_UP, &notice.slug).await?;
    }
    let says = Words(&deed.here.voice).it_hangs().to_owned();
    deed.done_saying(PATH, &says).await
}

pub async fn refuse(mut deed: Deed<Host, No>) -> Result<Response> {
    let because = deed.form.waarom.trim().to_owned();
    if because.is_empty() || BECAUSE_MAX_CHARS < because.chars().count() {
        let house = deed.house.clone();
        let (_, here, form, mut tx) = deed.look_only().await?;
        let says = Words(&here.voice).because_missing(BECAUSE_MAX_CHARS);
        let problems = Problems::one("waarom", says);
        return page_again(&held_page(&mut tx, &house, &here, Some(form), problems).await?);
    }
    let notice = waiting(&mut deed.tx, deed.form.welk).await?;
    let refused = Notice { state: State::Refused, because, ..notice };
    let (tx, by) = (&mut deed.tx, deed.who.id);
    if hanging::refuse(tx, &refused).await? {
        letters::decided(tx, &deed.house, &refused, false).await?;
        people::log_act(tx, Some(by), refused.author_id, REFUSED, &refused.slug).await?;
    }
    let says = Words(&deed.here.voice).it_does_not_hang().to_owned();
    deed.done_saying(PATH, &says).await
}

/// Who looks at what is held.
pub fn looks_at_them(role: Role) -> bool {
    matches!(role, Role::Host | Role::Coordinator)
}

/// What waits, for the first page of the back room.
pub async fn waits(tx: &mut Tx, here: &Here) -> Result<Vec<Waiting>> {
    if !here.has_role(looks_at_them) {
        return Ok(Vec::new());
    }
    let held = notices::held(tx).await?;
    let Some(soonest) = held.iter().map(|notice| notice.look_before).min() else {
        return Ok(Vec::new());
    };
    let words = Words(&here.voice);
    Ok(vec![Waiting {
        why: if soonest < here.now { Why::Late } else { Why::Check },
        icon: kernel::icon::PRIKBORD,
        says: words.waiting_held(held.len() as i64),
        more: words.held_before(here.moment(soonest)),
        path: PATH.to_owned(),
    }])
}
