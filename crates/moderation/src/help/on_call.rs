//! Wie is bereikbaar: the list of who is called, kept by the coordinator.
use super::queries::{self, Colleague, OnCall};
use super::{LIST_CHANGED, ON_CALL_MAX};
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::{
    BackRoomItem, Coordinator, Deed, Here, House, PersonId, Problems, Result, Routes, Tx, Visit,
    page, page_again, people,
};

pub const PATH: &str = "/achterkamer/bereikbaar";
const UP_PATH: &str = "/achterkamer/bereikbaar/hoger";
const OFF_PATH: &str = "/achterkamer/bereikbaar/weg";

const PHONE_MAX_CHARS: usize = 20;
const PHONE_MIN_DIGITS: usize = 3;

pub fn routes(routes: Routes) -> Routes {
    routes.look(PATH, show).act(PATH, add).act(UP_PATH, move_up).act(OFF_PATH, remove)
}

#[derive(Default, serde::Deserialize)]
struct NewOnCall {
    /// Empty as long as nobody was chosen.
    #[serde(default)]
    wie: String,
    #[serde(default)]
    telefoon: String,
}

#[derive(Template)]
#[template(path = "help_on_call.html")]
struct OnCallPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    on_call: Vec<OnCall>,
    colleagues: Vec<Colleague>,
    typed: NewOnCall,
    problems: Problems,
}

impl OnCallPage<'_> {
    fn is_chosen(&self, colleague: &Colleague) -> bool {
        self.typed.wie == colleague.id.to_string()
    }
}

async fn on_call_page<'a>(
    tx: &mut Tx,
    house: &House,
    here: &'a Here,
    typed: NewOnCall,
    problems: Problems,
) -> Result<OnCallPage<'a>> {
    Ok(OnCallPage {
        words: Words(&here.voice),
        here,
        menu: house.back_room(here),
        on_call: queries::on_call(tx).await?,
        colleagues: queries::colleagues(tx).await?,
        typed,
        problems,
    })
}

async fn show(visit: Visit<Coordinator>) -> Result<Response> {
    let Visit { here, house, mut tx, .. } = visit;
    let (typed, problems) = (NewOnCall::default(), Problems::default());
    page(&on_call_page(&mut tx, &house, &here, typed, problems).await?)
}

/// A telephone number as one writes it on a wall.
fn phone(raw: &str) -> Option<&str> {
    let raw = raw.trim();
    let n_digits = raw.chars().filter(char::is_ascii_digit).count();
    let is_sign = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '+' | '-' | '(' | ')');
    let is_number = PHONE_MIN_DIGITS <= n_digits && raw.chars().all(is_sign);
    (is_number && raw.len() <= PHONE_MAX_CHARS).then_some(raw)
}

/// Who is put on the list with which number, or what is not right yet.
async fn check<'f>(
    tx: &mut Tx,
    form: &'f NewOnCall,
    words: &Words<'_>,
) -> Result<Result<(Colleague, &'f str), Problems>> {
    let mut problems = Problems::default();
    let colleagues = queries::colleagues(tx).await?;
    let chosen = colleagues.into_iter().find(|one| one.id.to_string() == form.wie);
    let phone = phone(&form.telefoon);
    if chosen.is_none() {
        problems.add("wie", words.help_list_who_missing());
    } else if ON_CALL_MAX <= queries::on_call(tx).await?.len() {
        problems.add("wie", words.help_list_full());
    }
    if phone.is_none() {
        problems.add("telefoon", words.help_list_phone_wrong());
    }
    Ok(match (chosen, phone) {
        (Some(chosen), Some(phone)) => problems.or((chosen, phone)),
        _ => Err(problems),
    })
}

async fn add(mut deed: Deed<Coordinator, NewOnCall>) -> Result<Response> {
    match check(&mut deed.tx, &deed.form, &Words(&deed.here.voice)).await? {
        Ok((chosen, phone)) => {
            queries::put_on_call(&mut deed.tx, chosen.id, phone).await?;
            note(&mut deed, chosen.id).await?;
            let says = Words(&deed.here.voice).help_list_added(chosen.name);
            deed.done_saying(PATH, &says).await
        }
        Err(problems) => {
            let house = deed.house.clone();
            let (_, here, form, mut tx) = deed.look_only().await?;
            page_again(&on_call_page(&mut tx, &house, &here, form, problems).await?)
        }
    }
}

#[derive(serde::Deserialize)]
struct Whom {
    wie: PersonId,
}

async fn move_up(mut deed: Deed<Coordinator, Whom>) -> Result<Response> {
    let whom = deed.form.wie;
    let mut order: Vec<PersonId> =
        queries::on_call(&mut deed.tx).await?.into_iter().map(|one| one.id).collect();
    if let Some(at @ 1..) = order.iter().position(|id| *id == whom) {
        order.swap(at - 1, at);
        for (turn, id) in (1..).zip(order) {
            queries::set_turn(&mut deed.tx, id, turn).await?;
        }
        note(&mut deed, whom).await?;
    }
    deed.done(PATH).await
}

async fn remove(mut deed: Deed<Coordinator, Whom>) -> Result<Response> {
    let whom = deed.form.wie;
    let on_call = queries::on_call(&mut deed.tx).await?;
    let Some(gone) = on_call.into_iter().find(|one| one.id == whom) else {
        return deed.done(PATH).await;
    };
    queries::take_off_call(&mut deed.tx, whom).await?;
    note(&mut deed, whom).await?;
    let says = Words(&deed.here.voice).help_list_removed(gone.name);
    deed.done_saying(PATH, &says).await
}

/// Writes down that the turn of somebody on the list was changed.
async fn note<F>(deed: &mut Deed<Coordinator, F>, about: PersonId) -> Result<()> {
    let by = Some(deed.who.id);
    people::log_act(&mut deed.tx, by, Some(about), LIST_CHANGED, "").await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_telephone_number_has_digits_and_no_letters() {
        for number in ["06 00 00 00 12", "+31 6 00000012", "(030) 000"] {
            assert_eq!(phone(&format!(" {number} ")), Some(number));
        }
        for wrong in ["", "bel Joris", "12", "06 00 00 00 12 06 00 00", "٠٦٠٠"] {
            assert_eq!(phone(wrong), None, "{wrong}");
        }
    }
}
