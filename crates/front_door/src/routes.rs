//! The addresses of the front door.
use crate::{
    for_machines, front_page, help, language_and_letters, papers, places, posters, short_codes,
    tallies,
};
use kernel::{Language, Routes};

pub fn routes() -> Routes {
    let routes = Routes::new()
        .look_shared(front_page::PATH, front_page::show)
        .look_shared(help::PATH, help::show)
        .look_shared("/huisregels", papers::show_rules)
        .look_shared("/privacy", papers::show_privacy)
        .look_shared("/toegankelijkheid", papers::show_accessibility)
        .look_shared(places::PATH, places::show)
        .look("/taal", language_and_letters::show_languages)
        .look("/letters", language_and_letters::change_letters)
        .look("/k", short_codes::ask)
        .look("/k/{kode}", short_codes::follow)
        .look("/affiche/{kode}", posters::show_sheet)
        .look(posters::PATH, posters::show)
        .act(posters::PATH, posters::make)
        .look(tallies::PATH, tallies::show)
        .act(tallies::PATH, tallies::add)
        .look("/robots.txt", for_machines::show_robots)
        .look("/favicon.ico", for_machines::show_icon)
        .look("/.well-known/security.txt", for_machines::show_security);
    Language::ALL.into_iter().fold(routes, |routes, language| {
        routes.look(language.start_path(), move |visit| front_page::show_in(language, visit))
    })
}
