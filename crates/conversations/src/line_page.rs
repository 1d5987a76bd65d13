//! One line by itself, with what can be done about it: take it back, or say that it is not right.
use crate::conversation::{Company, ConversationId};
use crate::line::{Line, Says, Showing};
use crate::live::Live;
use crate::queries::{conversations, lines, lines::NewLine, photos, seats};
use crate::sealed::{self, unlock};
use crate::words::Words;
use crate::{away, seeing};
use askama::Template;
use axum::response::Response;
use kernel::{Deed, Error, Here, House, Neighbour, Person, Result, Tx, Visit, Writing, page};

pub const PATH: &str = "/gesprekken/{gesprek}/regel/{nummer}";
pub const TAKE_BACK_PATH: &str = "/gesprekken/{gesprek}/regel/{nummer}/terug";

#[derive(serde::Deserialize)]
pub struct Which {
    gesprek: ConversationId,
    nummer: i64,
}

#[derive(Template)]
#[template(path = "line_page.html")]
struct LinePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    which: Which,
    html: String,
    is_own: bool,
    may_take_back: bool,
}

impl LinePage<'_> {
    fn back_path(&self) -> String {
        format!("{}#m{}", self.which.gesprek.path(), self.which.nummer)
    }
}

/// The line, opened; `None` when there is none with words in it.
async fn opened(
    tx: &mut Tx,
    house: &House,
    company: &Company,
    number: i64,
) -> Result<Option<(Line, Option<String>)>> {
    let with = unlock(&house.keys, tx.centre, &company.it)?;
    let stored = lines::these(tx, company.it.id, &[number]).await?.pop();
    let line = stored.map(|stored| Line::open(&stored, &with));
    let line = line.filter(|line| matches!(line.says, Says::Words { .. }));
    Ok(line.zip(Some(sealed::on_behalf_of(&company.it, &with)?)))
}

fn is_own(company: &Company, line: &Line, viewer: &Person) -> bool {
    company.seat_of(viewer.id).is_some_and(|own| Some(own.seat) == line.seat)
}

pub async fn show(visit: Visit<Neighbour, Which>) -> Result<Response> {
    let Visit { who, here, house, asked, mut tx, .. } = visit;
    let Some(company) = seeing::find(&mut tx, &here, &who, asked.gesprek).await? else {
        return away::gone(&here, "");
    };
    let opened = opened(&mut tx, &house, &company, asked.nummer).await?;
    let Some((line, on_behalf_of)) = opened else { return Err(Error::NotFound) };
    let showing =
        Showing { centre: &here.centre, company: &company, on_behalf_of: on_behalf_of.as_deref() };
    let is_own = is_own(&company, &line, &who);
    page(&LinePage {
        words: Words(&here.voice),
        here: &here,
        which: asked,
        html: showing.html(&line, here.voice.language, line.seat.filter(|_| is_own))?,
        is_own,
        may_take_back: is_own && line.may_be_taken_back(here.now),
    })
}

/// "Haal mijn bericht terug": one's own line, within a quarter of an hour. Its words and its photo
/// are gone for good.
pub async fn take_back(live: Live, mut deed: Deed<Neighbour, Which>) -> Result<Response> {
    let Which { gesprek: id, nummer: number } = deed.form;
    let (who, here, house) = (&deed.who, &deed.here, deed.house.clone());
    let Some(company) = seeing::find(&mut deed.tx, here, who, id).await? else {
        let (_, here, _, _) = deed.look_only().await?;
        return away::gone(&here, "");
    };
    let line = opened(&mut deed.tx, &house, &company, number).await?;
    let line = line.filter(|(line, _)| is_own(&company, line, who));
    let Some((line, _)) = line else { return Err(Error::NotFound) };
    let words = Words(&here.voice);
    let says = if line.may_be_taken_back(deed.tx.now) {
        if lines::take_back(&mut deed.tx, id, number).await? {
            photos::remove(&mut deed.tx, id, number).await?;
            tell_change(&live, &mut deed.tx, &house, id, number).await?;
        }
        words.line_taken_back().to_owned()
    } else {
        words.too_late_to_take_back().to_owned()
    };
    deed.done_saying(&id.latest_path(), &says).await
}

/// That a line looks different from now on: to the open pages, and to who was away.
pub async fn tell_change(
    live: &Live,
    tx: &mut Writing,
    house: &House,
    id: ConversationId,
    about: i64,
) -> Result<()> {
    let number = lines::next_number_of_change(tx, id).await?;
    let change = NewLine { number, kind: "change", about: Some(about), ..NewLine::default() };
    lines::write(tx, id, change).await?;
    seats::pass_over(tx, id, number).await?;
    conversations::change(tx, id).await?;
    live.forget_when_saved(tx, id);
    let Some(company) = seeing::company(tx, id).await? else { return Ok(()) };
    let Some(line) = lines::these(tx, id, &[about]).await?.pop() else { return Ok(()) };
    let centre_id = tx.centre;
    let centre = house.centres.by_id(tx, centre_id).await?;
    let with = unlock(&house.keys, centre_id, &company.it)?;
    let on_behalf_of = sealed::on_behalf_of(&company.it, &with)?;
    let on_behalf_of = on_behalf_of.as_deref();
    let showing = Showing { centre: &centre, company: &company, on_behalf_of };
    let frame = showing.frame_of_change(number, &Line::open(&line, &with))?;
    live.say_when_saved(tx, house, id, frame);
    Ok(())
}
