//! A source of the demo house: the library around the corner, with what it has to do.
use crate::activity::SigningUp;
use crate::gathered::found::{Days, Found};
use crate::gathered::source::Source;
use crate::gathered::taking;
use crate::queries::gathered as queries;
use crate::words::Words;
use fetching::Marks;
use kernel::jiff::ToSpan;
use kernel::{Demo, Error, Result, Writing, centre};
use series::When;

const NAME: &str = "Bibliotheek Lindekwartier";
const ADDRESS: &str = "https://bibliotheek-lindekwartier.example/agenda.ics";

/// Something of the library: its title, what it is, in how many days, and when.
const ANNOUNCED: [(&str, &str, i64, i8, u16); 3] = [
    ("Voorleesuurtje", "Voor kinderen van 2 tot 6 jaar. Kom lekker zitten.", 2, 10, 60),
    ("Taalcafé", "Samen Nederlands praten aan de leestafel.", 5, 14, 90),
    ("Boeken ruilen", "Breng een boek mee en neem een ander boek mee naar huis.", 8, 15, 120),
];

pub async fn furnish(tx: &mut Writing, demo: &Demo) -> Result<()> {
    if demo.centre != "de-linde" {
        return Ok(());
    }
    let now = tx.now;
    let source = Source::new(NAME, ADDRESS, SigningUp::WalkIn, Marks::default(), now);
    let source = Source { contact_id: demo.who("mo"), ..source };
    queries::keep_source(tx, &source).await?;
    let home = centre::read(tx).await?;
    let voice = home.voice(home.language());
    let how = source.how(&home.zone, Words(&voice).gather_cost_unknown());
    let today = now.to_zoned(home.zone.clone()).date();
    for (title, told, in_days, hour, minutes) in ANNOUNCED {
        let day = today.saturating_add(in_days.days());
        let days = Days::from([(day, When { start: day.at(hour, 0, 0, 0), minutes })]);
        let found = Found::new(title, title, told, NAME, &days).ok_or(Error::NotFound)?;
        taking::take_in(tx, &found, None, &how).await?;
    }
    Ok(())
}
