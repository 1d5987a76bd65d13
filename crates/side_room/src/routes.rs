//! The addresses of the side room. On the resident's side none names a talk: it is theirs, or there
//! is none.
use crate::live::Live;
use crate::{
    DESK, PATH, WAY_IN, again, answers, appointment, desk, desk_time, entrance, glass, guest,
    hand_over, hours, keeping, own, photo, practice, queue, sheet,
};
use kernel::Routes;

pub fn routes(live: &Live) -> Routes {
    let own_live = || live.clone();
    let (showing, beginning, listening) = (own_live(), own_live(), own_live());
    let (closing, throwing, answering) = (own_live(), own_live(), own_live());
    let (picturing, choosing, agreeing) = (own_live(), own_live(), own_live());
    let routes = Routes::new()
        .look(PATH, move |visit| entrance::show(showing.clone(), visit))
        .act(PATH, move |deed| entrance::begin(beginning.clone(), deed))
        .act(guest::PATH, guest::come_in)
        .look(sheet::PATH, sheet::show)
        .look(WAY_IN, entrance::lead_in)
        .listen(own::LIVE_PATH, move |visit| own::listen(listening.clone(), visit))
        .act(own::CLOSE_PATH, move |deed| own::close(closing.clone(), deed))
        .look(own::AWAY_PATH, own::ask_away)
        .act(own::AWAY_PATH, move |deed| own::throw_away(throwing.clone(), deed))
        .act(hand_over::PATH, move |deed| hand_over::answer(answering.clone(), deed))
        .act(appointment::ANSWER_PATH, move |deed| appointment::answer(choosing.clone(), deed))
        .act(again::ANSWER_PATH, move |deed| again::answer(agreeing.clone(), deed))
        .look(appointment::CALENDAR_PATH, appointment::calendar)
        .look(keeping::FILE_PATH, keeping::file)
        .look(keeping::PAPER_PATH, keeping::paper)
        .look(photo::PATH, photo::ask)
        .act(photo::PATH, move |deed| photo::say(picturing.clone(), deed))
        .look(photo::PRINT_PATH, photo::print);
    of_the_workers(routes, live)
}

fn of_the_workers(routes: Routes, live: &Live) -> Routes {
    let own_live = || live.clone();
    let (queueing, taking, opening, listening) = (own_live(), own_live(), own_live(), own_live());
    let (saying, closing, asking, breaking) = (own_live(), own_live(), own_live(), own_live());
    let (offering, cancelling, wishing) = (own_live(), own_live(), own_live());
    routes
        .act(appointment::OFFER_PATH, move |deed| appointment::offer(offering.clone(), deed))
        .act(appointment::CANCEL_PATH, move |deed| appointment::cancel(cancelling.clone(), deed))
        .act(again::ASK_PATH, move |deed| again::ask(wishing.clone(), deed))
        .look(DESK, move |visit| queue::show(queueing.clone(), visit))
        .look(answers::PATH, answers::show)
        .act(answers::PATH, answers::keep)
        .act(answers::AWAY_PATH, answers::throw_away)
        .look(practice::PATH, practice::show)
        .ask(practice::PATH, practice::go_on)
        .look(desk_time::PATH, desk_time::ask)
        .act(desk_time::PATH, desk_time::keep)
        .look(desk_time::SLIP_PATH, desk_time::slip)
        .act(desk_time::OFF_PATH, desk_time::call_off)
        .look(hours::PATH, hours::show)
        .act(hours::PATH, hours::keep)
        .act(queue::TAKE_PATH, move |deed| queue::take(taking.clone(), deed))
        .look(desk::PATH, move |visit| desk::show(opening.clone(), visit))
        .act(desk::PATH, move |deed| desk::say(saying.clone(), deed))
        .listen(desk::LIVE_PATH, move |visit| desk::listen(listening.clone(), visit))
        .act(desk::CLOSE_PATH, move |deed| desk::close(closing.clone(), deed))
        .act(desk::ASK_PATH, move |deed| desk::ask_for(asking.clone(), deed))
        .look(glass::PATH, glass::ask)
        .act(glass::PATH, move |deed| glass::break_it(breaking.clone(), deed))
        .act(glass::READ_PATH, glass::read)
}
