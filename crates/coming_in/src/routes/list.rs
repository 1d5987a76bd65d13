//! Putting people on the list, many in one sitting: brought, looked at, and then made.
//!
//! Nobody is told, and nobody is anything here, until they say yes: at the desk with their card,
//! or by coming in with their own mail or mobile.
use super::sheets;
use crate::back_room::LISTED;
use crate::list::{self, FILE_MAX_BYTES, LINES_MAX, Line, Listed};
use crate::queries::listed;
use crate::words::Words;
use askama::Template;
use axum::body::{Body, Bytes};
use axum::http::HeaderMap;
use axum::response::Response;
use kernel::form::{Filled, PHOTO_MAX};
use kernel::people::{self, Newcomer};
use kernel::{
    Age, BackRoomItem, Coordinator, Deed, Error, Form, Here, House, Nothing, Problems, Result,
    Role, Standing, Tx, Visit, Writing, page, page_again,
};
use photos::parts::{BROUGHT_MAX_BYTES, Parts, TooLarge};
use std::collections::{HashMap, HashSet};
use std::time::Duration;
use tokio::time::timeout;

pub const PATH: &str = "/achterkamer/passen/lijst";
pub const MAKE_PATH: &str = "/achterkamer/passen/lijst/maak";
const LIST_FIELD: &str = "lijst";
const FILE_FIELD: &str = "bestand";

#[derive(Default, serde::Deserialize)]
#[serde(default)]
struct Typed {
    lijst: String,
    /// The lines of namesakes who come on the list all the same.
    toch: Vec<usize>,
}

/// The list as it was brought: pasted, in a file, or both.
pub struct Brought {
    typed: Typed,
    file: Option<Result<Bytes, TooLarge>>,
}

impl Form for Brought {
    const MAX_BYTES: usize = BROUGHT_MAX_BYTES;
    const MAX_TIME: Duration = PHOTO_MAX;

    async fn read(
        _: &House,
        address: String,
        headers: &HeaderMap,
        body: Body,
    ) -> Result<Filled<Self>> {
        let arriving = Parts::read(headers, body, FILE_FIELD, FILE_MAX_BYTES);
        let parts = timeout(Self::MAX_TIME, arriving).await.map_err(|_| Error::TooSlow)??;
        let Filled { form: typed, key } = parts.understood(&address)?;
        let file = parts.file.filter(|file| !matches!(file, Ok(file) if file.is_empty()));
        Ok(Filled { form: Self { typed, file }, key })
    }
}

/// What becomes of a line that can be read.
enum Fate {
    New,
    /// The address is of this person already.
    There(String),
    /// An earlier line has the same address.
    Twice(usize),
    /// Somebody here is called so, or somebody on an earlier line.
    Namesake(Option<usize>),
}

/// A line as the page shows it.
struct Understood<'a> {
    n: usize,
    person: &'a Listed,
    fate: Fate,
}

#[derive(Template)]
#[template(path = "list.html")]
struct ListPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    problems: Problems,
    text: String,
    /// Empty before the list is looked at, and as long as a line of it cannot be read.
    lines: Vec<Understood<'a>>,
}

impl ListPage<'_> {
    fn lines_max(&self) -> usize {
        LINES_MAX
    }

    fn roles(&self, roles: &[Role]) -> String {
        let said: Vec<&str> = roles.iter().map(|role| role.said(&self.here.voice)).collect();
        if said.is_empty() { self.words.list_resident().to_owned() } else { said.join(", ") }
    }

    fn all_roles(&self) -> String {
        self.roles(&Role::ALL).replace(", ", " · ")
    }

    fn address<'p>(&self, person: &'p Listed) -> &'p str {
        person.address.as_ref().map_or("", |address| &address.text)
    }
}

pub async fn show(visit: Visit<Coordinator, Nothing>) -> Result<Response> {
    let Visit { here, house, .. } = visit;
    let (words, menu) = (Words(&here.voice), house.back_room(&here));
    let (problems, text) = (Problems::default(), String::new());
    page(&ListPage { words, here: &here, menu, problems, text, lines: Vec::new() })
}

/// What was brought, as text and read; with what is wrong with it.
struct Read {
    text: String,
    lines: Vec<Line>,
    problems: Problems,
}

fn read(brought: &Brought, here: &Here) -> Read {
    let words = Words(&here.voice);
    let mut text = brought.typed.lijst.clone();
    let mut problems = Problems::default();
    match brought.file.as_ref().map(|file| file.as_ref().map(|bytes| list::decoded(bytes))) {
        None => {}
        Some(Ok(Ok(more))) if text.trim().is_empty() => text = more,
        Some(Ok(Ok(more))) => text = format!("{}\n{more}", text.trim_end()),
        Some(Ok(Err(list::NotText))) => problems.add(FILE_FIELD, words.list_not_text()),
        Some(Err(TooLarge)) => problems.add(FILE_FIELD, words.list_too_much(LINES_MAX)),
    }
    let mut lines = Vec::new();
    match list::read(&text, here.centre.jurisdiction, &here.voice) {
        Err(list::TooMuch) => problems.add(LIST_FIELD, words.list_too_much(LINES_MAX)),
        Ok(read) if read.is_empty() && problems.is_empty() => {
            problems.add(LIST_FIELD, words.list_missing());
        }
        Ok(read) => lines = read,
    }
    for line in &lines {
        if let Err(fault) = &line.says {
            problems.add(LIST_FIELD, words.list_line(line.n, fault.says(&words)));
        }
    }
    Read { text, lines, problems }
}

/// What becomes of each line. What would be twice is said; nothing of it is guessed.
async fn understood<'a>(tx: &mut Tx, lines: &'a [Line]) -> Result<Vec<Understood<'a>>> {
    let good = lines.iter().filter_map(|line| Some((line.n, line.says.as_ref().ok()?)));
    let good: Vec<(usize, &Listed)> = good.collect();
    let names: Vec<&str> = good.iter().map(|(_, person)| person.name.as_str()).collect();
    let there: HashSet<String> = listed::names_there(tx, &names).await?.into_iter().collect();
    let (mut addresses, mut called) = (HashMap::new(), HashMap::new());
    let mut understood = Vec::with_capacity(good.len());
    for (n, person) in good {
        let name = person.name.as_str().to_lowercase();
        let mut fate = match called.get(&name) {
            Some(earlier) => Fate::Namesake(Some(*earlier)),
            None if there.contains(&name) => Fate::Namesake(None),
            None => Fate::New,
        };
        if let Some(address) = &person.address {
            let known = people::with_address(tx, address.channel.as_str(), &address.text).await?;
            if let Some(known) = known {
                fate = Fate::There(people::person(tx, known).await?.name);
            } else if let Some(earlier) = addresses.get(&address.text) {
                fate = Fate::Twice(*earlier);
            }
            addresses.entry(address.text.clone()).or_insert(n);
        }
        called.entry(name).or_insert(n);
        understood.push(Understood { n, person, fate });
    }
    Ok(understood)
}

/// Shows line by line what was understood. Nothing is kept.
pub async fn look_at(deed: Deed<Coordinator, Brought>) -> Result<Response> {
    let read = read(&deed.form, &deed.here);
    look(deed, read).await
}

async fn look(deed: Deed<Coordinator, Brought>, read: Read) -> Result<Response> {
    let house = deed.house.clone();
    let (_, here, _, mut tx) = deed.look_only().await?;
    let Read { text, lines, problems } = read;
    let is_good = problems.is_empty();
    let shown = if is_good { understood(&mut tx, &lines).await? } else { Vec::new() };
    let (words, menu) = (Words(&here.voice), house.back_room(&here));
    let list = ListPage { words, here: &here, menu, problems, text, lines: shown };
    if is_good { page(&list) } else { page_again(&list) }
}

/// Puts them on the list. The same list again puts nobody there twice.
pub async fn make(mut deed: Deed<Coordinator, Brought>) -> Result<Response> {
    let mut read = read(&deed.form, &deed.here);
    if !read.problems.is_empty() {
        return look(deed, read).await;
    }
    let mut n_made = 0;
    for line in understood(&mut deed.tx, &read.lines).await? {
        let comes = match line.fate {
            Fate::New => true,
            Fate::Namesake(_) => deed.form.typed.toch.contains(&line.n),
            Fate::There(_) | Fate::Twice(_) => false,
        };
        if comes {
            put_on_the_list(&mut deed.tx, deed.who.id, &deed.here, line.person).await?;
            n_made += 1;
        }
    }
    let words = Words(&deed.here.voice);
    if n_made == 0 {
        read.problems.add(LIST_FIELD, words.list_nobody());
        return look(deed, read).await;
    }
    let says = words.list_made(n_made);
    deed.done_saying(sheets::PATH, &says).await
}

async fn put_on_the_list(
    tx: &mut Writing,
    by: kernel::PersonId,
    here: &Here,
    listed: &Listed,
) -> Result<()> {
    let newcomer = Newcomer {
        name: listed.name.as_str(),
        age: Age::Unknown,
        standing: Standing::Invited,
        language: here.centre.language().tag(),
    };
    let person = people::add(tx, &newcomer).await?;
    if let Some(address) = &listed.address {
        people::add_contact(tx, person, address.channel.as_str(), &address.text).await?;
    }
    people::log_act(tx, Some(by), Some(person), LISTED, "").await?;
    for role in &listed.roles {
        people::give_role(tx, person, *role).await?;
        people::log_act(tx, Some(by), Some(person), "role_given", role.as_str()).await?;
    }
    Ok(())
}
