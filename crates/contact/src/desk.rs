//! Somebody stands at the desk, or is on the telephone: a colleague writes down what they ask, so
//! that nobody has to tell it twice.
use crate::NAME;
use crate::asking::{Asked, month, write_down};
use crate::filled::Wanted;
use crate::inbox::may_read;
use crate::must_be_on;
use crate::promise::answer_before;
use crate::question::{CameBy, Kind};
use crate::reach::HowAsked;
use crate::slip;
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::jiff::SignedDuration;
use kernel::{
    BackRoomItem, Deed, Desk, Error, Here, House, Limit, Nothing, PersonId, Problems, Result, Tx,
    Visit, page, page_again, people,
};

pub const PATH: &str = "/achterkamer/vragen/nieuw";
/// What the log calls it.
pub const TYPED: &str = "contact_typed";
/// A long day at the desk.
const BY_A_COLLEAGUE: Limit = Limit::new(200, SignedDuration::from_hours(24));

#[derive(Template)]
#[template(path = "put_in.html")]
struct PutInPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    how: HowAsked<'a>,
    form: Wanted,
    problems: Problems,
}

impl PutInPage<'_> {
    fn is_phone(&self) -> bool {
        CameBy::from_word(&self.form.via) == CameBy::Phone
    }

    fn is_idea(&self) -> bool {
        Kind::from_word(&self.form.soort) == Kind::Idea
    }
}

fn put_in_page<'a>(
    house: &House,
    here: &'a Here,
    form: Wanted,
    problems: Problems,
) -> PutInPage<'a> {
    let (words, menu, how) =
        (Words(&here.voice), house.back_room(here), HowAsked::at_the_desk(here));
    let form = form.beginning_with(how.first());
    PutInPage { words, here, menu, how, form, problems }
}

pub async fn show(visit: Visit<Desk, Nothing>) -> Result<Response> {
    let Visit { who, here, house, mut tx, .. } = visit;
    must_be_on(&here)?;
    may_read(&mut tx, who.id).await?;
    page(&put_in_page(&house, &here, Wanted::default(), Problems::default()))
}

/// # Errors
/// [`Error::TooOften`] for who puts in more than anybody can.
pub fn may_put_in(tx: &Tx, house: &House, colleague: PersonId) -> Result<()> {
    let key = format!("{NAME}/by/{}/{colleague}", tx.centre);
    let is_fine = house.limits.allow(&key, BY_A_COLLEAGUE, tx.now);
    if is_fine { Ok(()) } else { Err(Error::TooOften) }
}

pub async fn put_in(mut deed: Deed<Desk, Wanted>) -> Result<Response> {
    must_be_on(&deed.here)?;
    may_read(&mut deed.tx, deed.who.id).await?;
    let country = deed.here.centre.jurisdiction;
    let checked = match deed.form.checked_at_the_desk(&deed.here.voice, country) {
        Ok(checked) => checked,
        Err(problems) => {
            let house = deed.house.clone();
            let (_, here, form, _) = deed.look_only().await?;
            return page_again(&put_in_page(&house, &here, form, problems));
        }
    };
    may_put_in(&deed.tx, &deed.house, deed.who.id)?;
    let came_by = match CameBy::from_word(&deed.form.via) {
        CameBy::Phone => CameBy::Phone,
        CameBy::Desk | CameBy::Form => CameBy::Desk,
    };
    let asked = Asked {
        kind: Kind::from_word(&deed.form.soort),
        came_by,
        checked,
        language: deed.here.centre.language().tag(),
        for_whom: None,
        asked_by: None,
        typed_by: Some(deed.who.id),
        answer_before: answer_before(&deed.here.centre, deed.tx.now)?,
        month: month(&deed.here),
        said_path: None,
    };
    let id = write_down(&mut deed.tx, &deed.house.keys, asked).await?;
    people::log_act(&mut deed.tx, Some(deed.who.id), None, TYPED, &id.to_string()).await?;
    deed.done(&slip::path_of(id)).await
}
