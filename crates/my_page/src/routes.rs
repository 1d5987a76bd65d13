//! Every address of my page and of the desk.
use crate::{desk, everything, face, facts, leaving, overview, reach};
use kernel::Routes;

pub fn routes() -> Routes {
    own(at_the_desk(Routes::new()))
}

/// What somebody does for themselves.
fn own(routes: Routes) -> Routes {
    routes
        .look("/mijn", overview::show)
        .act("/mijn/berichten", overview::choose_letters)
        .act("/mijn/apparaat/{apparaat}/uit", overview::end_stay)
        .look("/mijn/naam", facts::show_name)
        .act("/mijn/naam", facts::change_name)
        .look("/mijn/leeftijd", facts::show_age)
        .look("/mijn/taal", facts::show_language)
        .act("/mijn/taal", facts::change_language)
        .look("/mijn/bereik", reach::show)
        .act("/mijn/bereik", reach::ask)
        .look("/mijn/bereik/code", reach::show_code)
        .act("/mijn/bereik/code", reach::hand_in)
        .act("/mijn/bereik/stop", reach::stop)
        .look("/mijn/bereik/weg", reach::ask_removal)
        .act("/mijn/bereik/weg", reach::remove)
        .look("/mijn/gezicht", face::show)
        .act("/mijn/gezicht", face::choose)
        .act("/mijn/gezicht/weg", face::take_down)
        .look("/mijn/alles", everything::show)
        .look("/mijn/alles.html", everything::download_page)
        .look("/mijn/alles.json", everything::download_data)
        .look("/mijn/weg", leaving::ask)
        .act("/mijn/weg", leaving::go)
        .look("/mijn/tot-ziens", leaving::say_goodbye)
}

/// What the desk does for somebody who sits there.
fn at_the_desk(routes: Routes) -> Routes {
    routes
        .look(desk::PATH, desk::list)
        .act(desk::PATH, desk::find)
        .look("/achterkamer/namens/{wie}", desk::show)
        .act("/achterkamer/namens/{wie}/gegevens", desk::show_data)
        .act("/achterkamer/namens/{wie}/naam", desk::correct_name)
        .act("/achterkamer/namens/{wie}/leeftijd", desk::correct_age)
        .act("/achterkamer/namens/{wie}/taal", desk::correct_language)
        .act("/achterkamer/namens/{wie}/adres", desk::ask_address)
        .look("/achterkamer/namens/{wie}/code", desk::show_code)
        .act("/achterkamer/namens/{wie}/code", desk::hand_in)
        .act("/achterkamer/namens/{wie}/gezicht/weg", desk::take_down)
        .look("/achterkamer/namens/{wie}/weg", desk::ask_farewell)
        .act("/achterkamer/namens/{wie}/weg", desk::go)
}
