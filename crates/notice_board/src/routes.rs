//! The addresses of the notice board.
use crate::{
    PATH, answer, board, change, desk, feed_atom, feed_json, held, mine, note_page, outcome, paper,
    step, story, terms_page,
};
use kernel::Routes;

pub fn routes() -> Routes {
    Routes::new()
        .look(PATH, board::show)
        .look_shared(feed_atom::PATH, feed_atom::show)
        .look_shared(feed_json::PATH, feed_json::show)
        .look(step::PATH, step::show)
        .act(step::PATH, step::go_on)
        .look(mine::PATH, mine::show)
        .look(paper::BOARD_PATH, paper::show_board)
        .look(note_page::PAPER_WAY, note_page::lead_on)
        .look(note_page::PATH, note_page::show)
        .look(paper::NOTE_PATH, paper::show_one)
        .act(answer::PATH, answer::answer)
        .look(change::PATH, change::ask)
        .act(change::PATH, change::change)
        .look(outcome::DOWN_PATH, outcome::ask)
        .act(outcome::DOWN_PATH, outcome::take_down)
        .act(outcome::ON_PATH, outcome::let_hang)
        .act(outcome::CAME_TRUE_PATH, outcome::came_true)
        .look(story::PATH, story::ask)
        .act(story::PATH, story::tell)
        .act(story::BACK_PATH, story::take_back)
        .act(story::NAME_PATH, story::answer)
        .act(desk::HAND_OVER_PATH, desk::hand_over)
        .look(held::PATH, held::show)
        .act(held::HANG_PATH, held::hang_up)
        .act(held::REFUSE_PATH, held::refuse)
        .look(desk::PATH, desk::show)
        .look(terms_page::PATH, terms_page::show)
        .act(terms_page::PATH, terms_page::choose)
}
