//! The addresses of the living room.
use crate::doorstep::Doorstep;
use crate::live::Live;
use crate::room_page::RoomPage;
use crate::speaking::Draft;
use crate::{
    PATH, calm, desk, guests, guide, line_page, notes, photo_line, presence, rota, seeing,
    speaking, table, to_the_list,
};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use kernel::{Anyone, Error, Result, Routes, Visit, known_place, page};
use stream::{Join, Whose};

/// Any other table than the big one.
const TABLE: &str = "/huiskamer/{tafel}";

pub fn routes(live: &Live, doorstep: &Doorstep) -> Routes {
    let own = || live.clone();
    let step = || doorstep.clone();
    let (at_big, at_other, at_chair) = (step(), step(), step());
    let (big, other, listening, elsewhere) = (own(), own(), own(), own());
    let (saying, showing, entering, leaving) = (own(), own(), own(), own());
    let (taking, picking, settling, ending) = (own(), own(), own(), own());
    let (calming, seating) = (own(), own());
    let routes = Routes::new()
        .look(PATH, move |visit| show(big.clone(), at_big.clone(), visit))
        .look(TABLE, move |visit| show(other.clone(), at_other.clone(), visit))
        .listen("/huiskamer/live", move |visit| listen(listening.clone(), visit))
        .listen("/huiskamer/{tafel}/live", move |visit| listen(elsewhere.clone(), visit))
        .act(PATH, move |deed| speaking::say(saying.clone(), deed))
        .look(photo_line::PATH, photo_line::show)
        .act(photo_line::PATH, move |deed| photo_line::say(showing.clone(), deed))
        .act("/huiskamer/binnen", move |deed| presence::enter(entering.clone(), deed))
        .act(guests::PATH, move |deed| guests::sit_down(seating.clone(), at_chair.clone(), deed))
        .act("/huiskamer/buiten", move |deed| presence::leave(leaving.clone(), deed))
        .look(line_page::PATH, line_page::show)
        .act(to_the_list::PATH, to_the_list::put_in)
        .act(line_page::TAKE_BACK_PATH, move |deed| line_page::take_back(taking.clone(), deed))
        .act(calm::PATH, move |deed| calm::settle(calming.clone(), deed))
        .act(notes::PATH, notes::leave)
        .act(notes::PICK_PATH, move |deed| notes::pick(picking.clone(), deed))
        .look(guide::PATH, guide::show)
        .look(desk::PATH, desk::show_all)
        .look(desk::TABLE_PATH, desk::show_one)
        .act(desk::TABLE_PATH, move |deed| desk::settle(settling.clone(), deed))
        .act(desk::END_PATH, move |deed| desk::end(ending.clone(), deed));
    rota::routes(routes, live)
}

#[derive(serde::Deserialize)]
struct Asked {
    /// The table; empty for the big one.
    #[serde(default)]
    tafel: String,
    /// The line that is being answered.
    antwoord: Option<i64>,
    /// "open": whoever receives people comes back to their tools.
    #[serde(default)]
    gereedschap: String,
}

async fn show(live: Live, doorstep: Doorstep, visit: Visit<Anyone, Asked>) -> Result<Response> {
    let Visit { here, asked, house, street, mut tx, .. } = visit;
    let table = table::at(&mut tx, &asked.tafel).await?;
    if let Err(Error::SignInFirst) = seeing::may_read(&mut tx, &here, &table).await {
        return guests::door(&mut tx, &here, table, &doorstep, &street).await;
    }
    let (centre, id) = (here.centre.id, table.id);
    let draft = Draft { quotes: asked.antwoord, ..Draft::default() };
    let room = RoomPage::new(&mut tx, &house, &here, table, draft).await?;
    let room = room.with_tools_open(asked.gereedschap == "open");
    if let Some(somebody) = here.somebody().filter(|_| room.is_there()) {
        live.saw(centre, id, somebody.id);
    }
    page(&room)
}

#[derive(serde::Deserialize)]
struct From {
    /// The table; empty for the big one.
    #[serde(default)]
    tafel: String,
    /// The last number on the page that asks.
    na: Option<i64>,
}

async fn listen(live: Live, visit: Visit<Anyone, From>) -> Result<Response> {
    let Visit { who, here, asked, house, headers, street, mut tx } = visit;
    let table = live.table_at(&mut tx, asked.tafel).await?;
    seeing::may_read(&mut tx, &here, &table).await?;
    if seeing::is_outside(&mut tx, &here, &table).await? {
        // Then a browser stops asking.
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    let heard = stream::heard(&headers, asked.na, table.last_number);
    let unseen = seeing::unseen(&mut tx, &here).await?;
    let whose = match who.0 {
        Some(session) => Whose::Stay { person: session.person.id, token_hash: session.token_hash },
        None => {
            let spot = known_place::spot(&here.centre, &street);
            Whose::PasserBy { place: spot.key, n_ears_max: spot.bounds.n_ears_max as usize }
        }
    };
    // A stream lasts for hours; its visit's transaction does not.
    drop(tx);
    let topic = table.topic(here.centre.id);
    let language = here.voice.language;
    let join = Join { house: &house, topic: &topic, language, heard, whose, unseen };
    Ok(live.join(join, here.centre.id, table.id))
}
