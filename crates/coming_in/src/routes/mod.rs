//! Addresses of coming in.
mod ask;
mod card;
mod code;
mod desk_cards;
mod devices;
mod factor;
mod keys;
mod leave;
mod list;
mod lost_card;
mod newcomer;
mod passkey;
mod places;
mod sheets;
mod waiting;
mod yes;

pub use desk_cards::PATH as CARDS;
pub use devices::PATH as DEVICES;
pub use factor::PATH as OWN_KEY;
pub use keys::PATH as KEYS;
pub use places::PATH as PLACES;
pub use waiting::PATH as WAITING;

use crate::soft_lock::SoftLocks;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use kernel::{Here, Routes};
use passkeys::Questions;

pub fn routes(locks: SoftLocks, questions: Questions) -> Routes {
    let (by_words, by_code, with_factor) = (locks.clone(), locks.clone(), locks.clone());
    let (to_ask, to_make) = (questions.clone(), questions.clone());
    Routes::new()
        .look("/binnenkomen", ask::show)
        .act("/binnenkomen", ask::send_code)
        .look("/binnenkomen/code", code::show)
        .act("/binnenkomen/code", code::come_in)
        .look("/nieuw-hier", newcomer::show)
        .act("/nieuw-hier", newcomer::introduce)
        .look("/pas", card::show_words)
        .act("/pas", move |deed| card::try_words(by_words.clone(), deed))
        .look(lost_card::PATH, lost_card::ask)
        .act(lost_card::PATH, lost_card::withdraw)
        .look("/pas/{kode}", card::show_code)
        .act("/pas/{kode}", move |deed| card::try_code(by_code.clone(), deed))
        .look(OWN_KEY, factor::show)
        .act(OWN_KEY, move |deed| factor::check(with_factor.clone(), deed))
        .act("/binnenkomen/tweede-sleutel/begin", factor::begin)
        .look(passkey::QUESTION_PATH, move |visit| passkey::ask(to_ask.clone(), visit))
        .act(passkey::PATH, move |deed| passkey::show(locks.clone(), questions.clone(), deed))
        .act(passkey::NEW_PATH, move |deed| passkey::make(to_make.clone(), deed))
        .act("/binnenkomen/tweede-sleutel/apparaat/{welk}/weg", passkey::remove)
        .act("/ga-weg", leave::leave)
        .look("/weg", leave::gone)
        .look(CARDS, desk_cards::show)
        .look("/achterkamer/passen/nieuw", desk_cards::show_new)
        .act("/achterkamer/passen/nieuw", desk_cards::give_to_new)
        .look(list::PATH, list::show)
        .act(list::PATH, list::look_at)
        .act(list::MAKE_PATH, list::make)
        .look(sheets::PATH, sheets::show)
        .act(sheets::PATH, sheets::print)
        .look("/achterkamer/passen/{wie}", desk_cards::show_one)
        .act("/achterkamer/passen/{wie}/print", desk_cards::give)
        .act("/achterkamer/passen/{wie}/intrekken", desk_cards::withdraw)
        .act("/achterkamer/passen/{wie}/woord", yes::open)
        .look(WAITING, waiting::show)
        .act("/achterkamer/wachten/{wie}/ja", waiting::say_yes)
        .look("/achterkamer/wachten/{wie}/nee", waiting::ask_no)
        .act("/achterkamer/wachten/{wie}/nee", waiting::say_no)
        .look(KEYS, keys::show)
        .look("/achterkamer/sleutels/{wie}", keys::ask)
        .act("/achterkamer/sleutels/{wie}", keys::reset)
        .look(DEVICES, devices::show)
        .act(DEVICES, devices::add)
        .act("/achterkamer/apparaten/{welk}/weg", devices::remove)
        .look(PLACES, places::show)
        .act(PLACES, places::add)
        .act("/achterkamer/bekende-plekken/{welke}/weg", places::remove)
}

fn carrying(mut response: Response, cookies: impl IntoIterator<Item = HeaderValue>) -> Response {
    for cookie in cookies {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

/// The number beside the painted door: that of the street, if it has one.
pub fn house_number(here: &Here) -> Option<&str> {
    let last = here.centre.settings.street.split_whitespace().last()?;
    last.starts_with(|c: char| c.is_ascii_digit()).then_some(last)
}
