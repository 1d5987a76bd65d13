//! The addresses of the room.
use crate::{PATH, asking, desk, follow, ideas, inbox, one, plain, slip};
use kernel::Routes;

pub fn routes() -> Routes {
    let routes = Routes::new()
        .look(PATH, asking::show)
        .act(PATH, asking::ask)
        .look(slip::PATH, slip::show)
        .look(follow::PATH, follow::show)
        .ask(follow::PATH, follow::read)
        .act(follow::WORD_PATH, follow::add_word)
        .act(follow::CLOSE_PATH, follow::close)
        .look(ideas::PATH, ideas::look)
        .act(ideas::PATH, ideas::think_of)
        .act(ideas::AWAY_PATH, ideas::take_away);
    of_the_team(routes)
}

fn of_the_team(routes: Routes) -> Routes {
    routes
        .look(inbox::PATH, inbox::show)
        .look(desk::PATH, desk::show)
        .act(desk::PATH, desk::put_in)
        .look(plain::PATH, plain::show)
        .act(plain::PATH, plain::add)
        .act(plain::AWAY_PATH, plain::remove)
        .look(one::PATH, one::show)
        .act(one::TAKE_PATH, one::take)
        .act(one::HAND_OVER_PATH, one::hand_over)
        .act(one::ANSWER_PATH, one::answer)
        .act(one::NOTE_PATH, one::note)
        .act(one::CLOSE_PATH, one::close)
        .act(ideas::SHOW_PATH, one::show_idea)
}
