//! The addresses of the conversations.
use crate::live::Live;
use crate::{PATH, away, choosing, line_page, list_page, photo_page, speaking, talk_page};
use kernel::Routes;

pub fn routes(live: &Live) -> Routes {
    let own = || live.clone();
    let (listing, opening, listening) = (own(), own(), own());
    let (saying, showing, ending, taking) = (own(), own(), own(), own());
    Routes::new()
        .look(PATH, move |visit| list_page::show(listing.clone(), visit))
        .look(talk_page::PATH, move |visit| talk_page::show(opening.clone(), visit))
        .act(talk_page::PATH, move |deed| speaking::say(saying.clone(), deed))
        .listen(talk_page::LIVE_PATH, move |visit| talk_page::listen(listening.clone(), visit))
        .look(photo_page::PATH, photo_page::ask)
        .act(photo_page::PATH, move |deed| photo_page::say(showing.clone(), deed))
        .look(photo_page::PRINT_PATH, photo_page::print)
        .look(line_page::PATH, line_page::show)
        .act(line_page::TAKE_BACK_PATH, move |deed| line_page::take_back(taking.clone(), deed))
        .look(choosing::PATH, choosing::ask)
        .act(choosing::PATH, choosing::choose)
        .look(away::PATH, away::ask)
        .act(away::PATH, move |deed| away::throw_away(ending.clone(), deed))
}
