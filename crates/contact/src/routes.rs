//! The addresses of the room.
use crate::{PATH, asking, deeds, desk, follow, ideas, inbox, mine, one, plain, slip};
use kernel::Routes;

pub fn routes() -> Routes {
    let routes = Routes::new()
        .look(PATH, asking::show)
        .act(PATH, asking::ask)
        .look(slip::PATH, slip::show)
        .act(slip::AWAY_PATH, slip::take_away)
        .look(follow::PATH, follow::show)
        .ask(follow::PATH, follow::read)
        .act(follow::WORD_PATH, follow::add_word)
        .act(follow::CLOSE_PATH, follow::close)
        .look(mine::PATH, follow::read_own)
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
        .ask(one::BEGIN_PATH, one::begin)
        .act(deeds::TAKE_PATH, deeds::take)
        .act(deeds::GIVE_BACK_PATH, deeds::give_back)
        .act(deeds::HAND_OVER_PATH, deeds::hand_over)
        .act(deeds::ANSWER_PATH, deeds::answer)
        .act(deeds::NOTE_PATH, deeds::note)
        .act(deeds::CLOSE_PATH, deeds::close)
        .act(ideas::SHOW_PATH, deeds::show_idea)
}
