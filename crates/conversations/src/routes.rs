//! The addresses of the conversations.
use crate::live::Live;
use crate::{PATH, away, choosing, list_page, photo_page, speaking, talk_page};
use kernel::Routes;

pub fn routes(live: &Live) -> Routes {
    let own = || live.clone();
    let (listing, opening, listening) = (own(), own(), own());
    let (saying, showing, ending) = (own(), own(), own());
    Routes::new()
        .look(PATH, move |visit| list_page::show(listing.clone(), visit))
        .look(talk_page::PATH, move |visit| talk_page::show(opening.clone(), visit))
        .act(talk_page::PATH, move |deed| speaking::say(saying.clone(), deed))
        .listen(talk_page::LIVE_PATH, move |visit| talk_page::listen(listening.clone(), visit))
        .look(photo_page::PATH, photo_page::ask)
        .act(photo_page::PATH, move |deed| photo_page::say(showing.clone(), deed))
        .look(photo_page::PRINT_PATH, photo_page::print)
        .look(choosing::PATH, choosing::ask)
        .act(choosing::PATH, choosing::choose)
        .look(away::PATH, away::ask)
        .act(away::PATH, move |deed| away::throw_away(ending.clone(), deed))
}
