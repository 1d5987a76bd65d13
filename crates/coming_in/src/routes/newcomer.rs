//! New here: a name, an age without a birth date, and the house rules.
use super::carrying;
use crate::arrival::{self, By};
use crate::carried::Carried;
use crate::queries::codes::{self, Asked};
use crate::queries::{devices, newcomers};
use crate::words::Words;
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use kernel::people::{self, DisplayName, NAME_MAX_CHARS, Newcomer};
use kernel::session::Token;
use kernel::{
    Age, AtTheGate, Deed, Error, Here, Language, Nothing, PersonId, Problems, Result, Session,
    Standing, Tx, Visit, page, page_again,
};

/// As many as one reads before a door.
const RULES_SHOWN: usize = 5;

#[derive(Default, serde::Deserialize)]
pub struct Introduction {
    #[serde(default)]
    naam: String,
    #[serde(default)]
    leeftijd: String,
    #[serde(default)]
    apparaat: String,
    /// The version of the house rules above the button.
    #[serde(default)]
    regels: i64,
}

#[derive(Template)]
#[template(path = "newcomer.html")]
struct NewcomerPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    form: &'a Introduction,
    /// Who was invited has a stay already, and said whose device it is.
    asks_whose: bool,
    problems: Problems,
}

impl NewcomerPage<'_> {
    fn name_max(&self) -> usize {
        NAME_MAX_CHARS
    }

    /// The first house rules, and the language they stand in.
    fn rules(&self) -> (Vec<&str>, Language) {
        let (mut rules, language) = self.here.centre.rules_for(&self.here.voice);
        rules.truncate(RULES_SHOWN);
        (rules, language)
    }

    /// Each age with its words, and what it means here.
    fn ages(&self) -> [(&'static str, &str, &str); 3] {
        [
            (Age::Adult, ""),
            (Age::Youth, self.words.youth_hint()),
            (Age::Child, self.words.child_hint()),
        ]
        .map(|(age, hint)| (age.as_str(), age.said(&self.here.voice), hint))
    }
}

#[derive(Template)]
#[template(path = "waiting.html")]
struct WaitingPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    is_child: bool,
}

#[derive(Template)]
#[template(path = "not_yet.html")]
struct NotYetPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    opens_on: Option<String>,
}

/// Who stands in this doorway.
enum Newly {
    /// Was invited, and has come in with a code or a card.
    Invited(Session),
    /// Proved an address that nobody here has.
    Proved(Token, Asked),
}

pub async fn show(visit: Visit<AtTheGate, Nothing>) -> Result<Response> {
    let Visit { who, here, house, headers, mut tx, .. } = visit;
    let words = Words(&here.voice);
    if let Some(session) = who.known() {
        match session.person.standing {
            Standing::Inside => return Ok(Redirect::to("/").into_response()),
            Standing::Waiting => {
                let is_child = session.person.age == Age::Child;
                return page(&WaitingPage { words, here: &here, is_child });
            }
            Standing::Invited | Standing::Guest => {}
        }
    }
    let centre = Carried::Centre.by(&house, &headers);
    let is_of_centre = devices::is_of_centre(&mut tx, centre.as_ref()).await?;
    let browser = Carried::Asked.by(&house, &headers);
    let Some(newly) = newly(&mut tx, who.known().cloned(), browser).await? else {
        return Ok(Redirect::to("/binnenkomen").into_response());
    };
    let mut form = Introduction::default();
    let asks_whose = match newly {
        Newly::Invited(session) => {
            form.naam = session.person.name;
            false
        }
        Newly::Proved(..) if !here.centre.is_open_at(here.now) => {
            let opens_on = here.centre.opens_at.map(|opens_at| here.date(opens_at));
            return page(&NotYetPage { words, here: &here, opens_on });
        }
        Newly::Proved(_, asked) => {
            form.apparaat = if asked.is_own { "mijn" } else { "ander" }.to_owned();
            !is_of_centre
        }
    };
    page(&NewcomerPage {
        words,
        here: &here,
        form: &form,
        asks_whose,
        problems: Problems::default(),
    })
}

async fn newly(
    tx: &mut Tx,
    session: Option<Session>,
    browser: Option<Token>,
) -> Result<Option<Newly>> {
    if let Some(session) = session {
        let is_invited = session.person.standing == Standing::Invited;
        return Ok(is_invited.then_some(Newly::Invited(session)));
    }
    let Some(browser) = browser else { return Ok(None) };
    Ok(codes::proved(tx, &browser).await?.map(|asked| Newly::Proved(browser, asked)))
}

pub async fn introduce(mut deed: Deed<AtTheGate, Introduction>) -> Result<Response> {
    let browser = Carried::Asked.by(&deed.house, &deed.headers);
    let session = deed.who.known().cloned();
    let Some(newly) = newly(&mut deed.tx, session, browser).await? else {
        return deed.done("/binnenkomen").await;
    };
    let is_invited = matches!(newly, Newly::Invited(_));
    if !is_invited && !deed.here.centre.is_open_at(deed.here.now) {
        return Err(Error::NotOpenYet);
    }
    let centre = Carried::Centre.by(&deed.house, &deed.headers);
    let asks_whose = !is_invited && !devices::is_of_centre(&mut deed.tx, centre.as_ref()).await?;
    let own = deed.here.centre.settings.name.clone();
    // Who was invited was given a name by the team.
    let is_fit = |name: &DisplayName| is_invited || !name.sounds_official(&own);
    let name = DisplayName::parse(&deed.form.naam).filter(is_fit);
    let age = Age::from_word(&deed.form.leeftijd);
    let is_own = arrival::is_own(&deed.form.apparaat, !asks_whose);
    let has_name = name.is_some();
    let (Some(name), true, Some(is_own)) = (name, age != Age::Unknown, is_own) else {
        let (_, here, form, _) = deed.look_only().await?;
        let words = Words(&here.voice);
        let problems = problems(words, &form, has_name, asks_whose);
        return page_again(&NewcomerPage { words, here: &here, form: &form, asks_whose, problems });
    };
    match newly {
        Newly::Invited(session) => {
            let standing = standing(&deed.here, age, true);
            let id = session.person.id;
            newcomers::introduce(&mut deed.tx, id, &name, age, standing).await?;
            finish(deed, id, standing, &name, "/").await
        }
        Newly::Proved(browser, asked) => {
            codes::use_up(&mut deed.tx, &browser).await?;
            let standing = standing(&deed.here, age, false);
            let id = add(&mut deed, &asked, &name, age, standing).await?;
            let person = people::person(&mut deed.tx, id).await?;
            let cookies = arrival::begin(&mut deed, &person, is_own, By::NewHere).await?;
            Ok(carrying(finish(deed, id, person.standing, &name, &asked.goes_to).await?, cookies))
        }
    }
}

/// Inside at once, unless somebody has to say yes first. Who was invited has that yes, but a
/// child also needs the one of a guardian.
fn standing(here: &Here, age: Age, is_invited: bool) -> Standing {
    let host_says_yes = here.centre.settings.newcomers == "host_says_yes";
    if age == Age::Child || (host_says_yes && !is_invited) {
        Standing::Waiting
    } else {
        Standing::Inside
    }
}

/// Puts a newcomer on the list. Who came in meanwhile in another browser is the same person.
async fn add(
    deed: &mut Deed<AtTheGate, Introduction>,
    asked: &Asked,
    name: &DisplayName,
    age: Age,
    standing: Standing,
) -> Result<PersonId> {
    let tx = &mut deed.tx;
    if let Some(person) = people::with_address(tx, &asked.channel, &asked.address).await? {
        return Ok(person);
    }
    let language = deed.here.voice.language.tag();
    let newcomer = Newcomer { name: name.as_str(), age, standing, language };
    let person = people::add(tx, &newcomer).await?;
    people::add_contact(tx, person, &asked.channel, &asked.address).await?;
    Ok(person)
}

async fn finish(
    mut deed: Deed<AtTheGate, Introduction>,
    person: PersonId,
    standing: Standing,
    name: &DisplayName,
    goes_to: &str,
) -> Result<Response> {
    let seen = deed.form.regels.min(deed.here.centre.rules.version);
    newcomers::saw_rules(&mut deed.tx, person, seen).await?;
    if standing == Standing::Waiting {
        return deed.done("/nieuw-hier").await;
    }
    let welcome = Words(&deed.here.voice).welcome(name.as_str());
    deed.done_saying(goes_to, &welcome).await
}

fn problems(words: Words<'_>, form: &Introduction, has_name: bool, asks_whose: bool) -> Problems {
    let mut problems = Problems::default();
    if DisplayName::parse(&form.naam).is_none() {
        let is_empty = form.naam.trim().is_empty();
        let problem = if is_empty {
            words.name_missing().to_owned()
        } else {
            words.name_too_long(NAME_MAX_CHARS)
        };
        problems.add("naam", problem);
    } else if !has_name {
        problems.add("naam", words.name_official());
    }
    if Age::from_word(&form.leeftijd) == Age::Unknown {
        problems.add("leeftijd", words.age_missing());
    }
    if arrival::is_own(&form.apparaat, !asks_whose).is_none() {
        problems.add("apparaat", words.whose_missing());
    }
    problems
}
