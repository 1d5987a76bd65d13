//! Addresses, forms, pages and handlers of the living room.
use crate::line::{LineText, TEXT_MAX_CHARS};
use crate::live::{Live, last_heard};
use crate::words::Words;
use crate::{LINES_STAY_DAYS, NAME, queries};
use askama::Template;
use axum::response::Response;
use kernel::{
    Anyone, BackRoomItem, Coordinator, Deed, Error, Here, Neighbour, Nothing, Result, Routes, Tx,
    Visit, page, page_again, people,
};
use stream::{EARS_OF_SESSION_MAX, Join, Whose};

pub const PATH: &str = "/huiskamer";
pub const SETTINGS_PATH: &str = "/achterkamer/huiskamer";
/// Of one place without a session.
const EARS_OF_PLACE_MAX: usize = 3;

pub fn routes(live: Live) -> Routes {
    let (listening, saying, choosing) = (live.clone(), live.clone(), live);
    Routes::new()
        .look(PATH, show)
        .act(PATH, move |deed| say(saying.clone(), deed))
        .look("/huiskamer/live", move |visit| listen(listening.clone(), visit))
        .look(SETTINGS_PATH, show_settings)
        .act(SETTINGS_PATH, move |deed| choose(choosing.clone(), deed))
}

#[derive(Template)]
#[template(path = "living_room.html")]
struct LivingRoomPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    /// The lines, as the live stream sends them.
    lines: Vec<String>,
    last_number: i64,
    text: String,
    problem: Option<&'a str>,
    is_read_by_anyone: bool,
    /// New house rules come before the first word.
    must_read_rules: bool,
}

impl LivingRoomPage<'_> {
    fn text_max(&self) -> usize {
        TEXT_MAX_CHARS
    }
    fn lines_stay(&self) -> String {
        self.words.lines_stay(LINES_STAY_DAYS)
    }
    fn light(&self) -> Option<&kernel::Light> {
        self.here.rooms.iter().find(|room| room.name == NAME).map(|room| &room.light)
    }
    fn title(&self) -> &str {
        let own = self.here.rooms.iter().find(|room| room.name == NAME);
        own.map_or(self.words.title(), |room| &room.label)
    }
}

/// Whoever came in reads; passers-by only if the coordinator chose so.
async fn may_read(tx: &mut Tx, here: &Here) -> Result<bool> {
    if !here.centre.has(NAME) {
        return Err(Error::NotFound);
    }
    let is_read_by_anyone = queries::is_read_by_anyone(tx).await?;
    let is_inside =
        here.person.as_ref().is_some_and(|person| person.standing == kernel::Standing::Inside);
    if is_read_by_anyone || is_inside {
        return Ok(is_read_by_anyone);
    }
    Err(if here.person.is_some() { Error::Waiting } else { Error::SignInFirst })
}

async fn show(visit: Visit<Anyone>) -> Result<Response> {
    let Visit { mut tx, here, .. } = visit;
    page(&living_room(&mut tx, &here, String::new(), None).await?)
}

async fn living_room<'a>(
    tx: &mut Tx,
    here: &'a Here,
    text: String,
    problem: Option<&'a str>,
) -> Result<LivingRoomPage<'a>> {
    let is_read_by_anyone = may_read(tx, here).await?;
    let begins_after = (queries::last_number(tx).await? - stream::AT_ONCE as i64).max(0);
    let said = queries::after(tx, begins_after).await?;
    let viewer = here.person.as_ref().map(|person| person.id);
    let last_number = said.last().map_or(begins_after, |line| line.number);
    let language = here.voice.language;
    let readers = queries::readers(tx).await?;
    let lines = said.iter().map(|line| line.html(&here.centre, language, readers, viewer));
    let must_read_rules = match viewer {
        Some(person) => people::rules_seen(tx, person).await? < here.centre.rules.version,
        None => false,
    };
    Ok(LivingRoomPage {
        words: Words(&here.voice),
        here,
        lines: lines.collect::<Result<_>>()?,
        last_number,
        text,
        problem,
        is_read_by_anyone,
        must_read_rules,
    })
}

#[derive(serde::Deserialize)]
struct NewLine {
    tekst: String,
    /// The version of the house rules that stood above the field.
    #[serde(default)]
    regels: i64,
}

async fn say(live: Live, mut deed: Deed<Neighbour, NewLine>) -> Result<Response> {
    if !deed.here.centre.has(NAME) {
        return Err(Error::NotFound);
    }
    let text = match LineText::parse(&deed.form.tekst) {
        Ok(text) => text,
        Err(problem) => {
            let (_, here, form, mut tx) = deed.look_only().await?;
            let problem = problem(Words(&here.voice));
            return page_again(&living_room(&mut tx, &here, form.tekst, Some(problem)).await?);
        }
    };
    let author = deed.who.id;
    let rules = deed.here.centre.rules.version;
    if rules <= deed.form.regels {
        people::see_rules(&mut deed.tx, author, rules).await?;
    } else if people::rules_seen(&mut deed.tx, author).await? < rules {
        let (_, here, form, mut tx) = deed.look_only().await?;
        let problem = Words(&here.voice).rules_first();
        return page_again(&living_room(&mut tx, &here, form.tekst, Some(problem)).await?);
    }
    let number = queries::say(&mut deed.tx, author, &text).await?;
    let readers = queries::readers(&mut deed.tx).await?;
    let line = queries::after(&mut deed.tx, number - 1).await?.pop();
    let line = line.expect("what was just written down can be read");
    let frame = line.frame(&deed.here.centre, readers)?;
    let house = deed.house.clone();
    live.say_when_saved(&mut deed.tx, &house, frame);
    deed.done("/huiskamer#laatste").await
}

#[derive(serde::Deserialize)]
struct From {
    /// The last number on the page that asks.
    na: Option<i64>,
}

async fn listen(live: Live, visit: Visit<Anyone, From>) -> Result<Response> {
    let Visit { who, here, asked, house, headers, street, mut tx } = visit;
    may_read(&mut tx, &here).await?;
    // Who has heard more than was said comes from before a backup was put back.
    let last_number = queries::last_number(&mut tx).await?;
    let heard = last_heard(&headers).or(asked.na).unwrap_or(0).min(last_number);
    // A stream lasts for hours; its visit's transaction does not.
    drop(tx);
    let (whose, ears_max) = match who.0 {
        Some(session) => (Whose::Session(session.token_hash), EARS_OF_SESSION_MAX),
        None => (Whose::Place(street.place()), EARS_OF_PLACE_MAX),
    };
    let topic = Live::topic(here.centre.id);
    let language = here.voice.language;
    let join = Join { house: &house, topic: &topic, language, heard, whose, ears_max };
    Ok(live.join(join, here.centre.id))
}

#[derive(Template)]
#[template(path = "table_talk.html")]
struct TableTalk<'a> {
    words: Words<'a>,
    lines: Vec<String>,
    says: String,
}

/// The last two lines for the front door, when everybody may read them.
pub async fn table_talk(tx: &mut Tx, here: &Here) -> Result<Option<String>> {
    match may_read(tx, here).await {
        Ok(_) => {}
        Err(Error::NotFound | Error::Waiting | Error::SignInFirst) => return Ok(None),
        Err(error) => return Err(error),
    }
    let after = (queries::last_number(tx).await? - 2).max(0);
    let said = queries::after(tx, after).await?;
    if said.is_empty() {
        return Ok(None);
    }
    let language = here.voice.language;
    let readers = queries::readers(tx).await?;
    let lines = said.iter().map(|line| line.html(&here.centre, language, readers, None));
    let says = here.rooms.iter().find(|room| room.name == NAME);
    let says = says.map(|room| room.light.says.clone()).unwrap_or_default();
    let lines = lines.collect::<Result<_>>()?;
    Ok(Some(TableTalk { words: Words(&here.voice), lines, says }.render()?))
}

#[derive(Template)]
#[template(path = "settings.html")]
struct SettingsPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    is_read_by_anyone: bool,
}

async fn show_settings(mut visit: Visit<Coordinator, Nothing>) -> Result<Response> {
    let is_read_by_anyone = queries::is_read_by_anyone(&mut visit.tx).await?;
    let (words, menu) = (Words(&visit.here.voice), visit.house.back_room(&visit.here));
    page(&SettingsPage { words, here: &visit.here, menu, is_read_by_anyone })
}

#[derive(serde::Deserialize)]
struct Choice {
    wie: String,
}

async fn choose(live: Live, mut deed: Deed<Coordinator, Choice>) -> Result<Response> {
    queries::choose(&mut deed.tx, deed.form.wie == "iedereen").await?;
    live.begin_anew_when_saved(&mut deed.tx);
    kernel::centre::touch(&mut deed.tx).await?;
    let saved = Words(&deed.here.voice).settings_saved().to_owned();
    deed.done_saying(SETTINGS_PATH, &saved).await
}
