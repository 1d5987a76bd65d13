//! What was said in a room of the house, and one of the team puts in the list: whoever said it is its
//! asker, hears of it alone, and is answered by their own way.
use crate::asking::{Asked, month, write_down};
use crate::desk::may_put_in;
use crate::filled::{Checked, one_line};
use crate::inbox;
use crate::letters;
use crate::promise::answer_before;
use crate::queries::{people, questions};
use crate::question::{CameBy, How, Kind, NAME_MAX_CHARS, Question};
use crate::reach::Known;
use crate::slip;
use crate::words::Words;
use kernel::people::log_act;
use kernel::{
    Asker, Error, Here, House, InList, Language, Person, PersonId, PutIn, Result, Role,
    SaidQuestion, Tx, Writing,
};

/// What the log calls it.
pub const PUT_IN: &str = "contact_put_in";

/// Whoever looks, when they may read what people ask.
pub async fn reader<'h>(tx: &mut Tx, here: &'h Here) -> Result<Option<&'h Person>> {
    let at_desk = here.person.as_ref().filter(|person| person.roles.any(Role::is_at_desk));
    let Some(person) = at_desk else { return Ok(None) };
    Ok(inbox::reads(tx, person.id).await?.then_some(person))
}

pub async fn in_list(tx: &mut Tx, here: &Here, path: &str) -> Result<Option<InList>> {
    if reader(tx, here).await?.is_none() {
        return Ok(None);
    }
    let words = Words(&here.voice);
    Ok(Some(match questions::said_at(tx, path).await? {
        Some(it) => InList::There { says: it.title(&words), path: it.path() },
        None => InList::NotYet,
    }))
}

pub async fn put_in_list(
    tx: &mut Writing,
    house: &House,
    here: &Here,
    said: &SaidQuestion,
) -> Result<Option<PutIn>> {
    if reader(tx, here).await?.is_none() {
        return Ok(None);
    }
    questions::hold_the_numbers(tx).await?;
    let it = match questions::said_at(tx, &said.path).await? {
        Some(it) => it,
        None => written_down(tx, house, here, said).await?,
    };
    let (words, number) = (Words(&here.voice), it.number.to_string());
    Ok(Some(match it.asked_by_id {
        Some(_) => PutIn { says: words.put_in_own(number, &it.asker), slip: None },
        None => PutIn { says: words.put_in_tell(number), slip: Some(slip::path_of(it.id)) },
    }))
}

async fn written_down(
    tx: &mut Writing,
    house: &House,
    here: &Here,
    said: &SaidQuestion,
) -> Result<Question> {
    may_put_in(tx, house, said.by)?;
    let Asking { asked_by, name, known, language } = asking(tx, here, &said.asker).await?;
    let (how, address) = known.map_or((How::Desk, None), |own| (own.how, Some(own.address)));
    let asked = Asked {
        kind: Kind::Question,
        came_by: CameBy::Desk,
        checked: Checked { text: said.says.clone(), how, address, name },
        language: language.tag(),
        for_whom: None,
        asked_by,
        typed_by: Some(said.by),
        answer_before: answer_before(&here.centre, tx.now)?,
        month: month(here),
        said_path: Some(said.path.clone()),
    };
    let id = write_down(tx, &house.keys, asked).await?;
    let it = questions::with_id(tx, id).await?.ok_or(Error::NotFound)?;
    letters::put_in(tx, house, &it).await?;
    log_act(tx, Some(said.by), None, PUT_IN, &it.number.to_string()).await?;
    Ok(it)
}

/// Whoever asked, as the list knows them.
struct Asking {
    asked_by: Option<PersonId>,
    name: Option<String>,
    /// By which way they are answered; `None`: at the desk, or on their own page.
    known: Option<Known>,
    language: Language,
}

async fn asking(tx: &mut Tx, here: &Here, asker: &Asker) -> Result<Asking> {
    let person = match asker {
        Asker::Known(person) => *person,
        Asker::Named(name) => {
            let name = one_line(name).chars().take(NAME_MAX_CHARS).collect();
            let language = here.centre.language();
            return Ok(Asking { asked_by: None, name: Some(name), known: None, language });
        }
    };
    // Who chose to hear nothing, is sent nothing that they did not ask for.
    let wants_letters = telling::way(tx, person).await?.is_some();
    let known = if wants_letters { Known::of(tx, person).await? } else { None };
    let own = Language::from_tag(&people::language(tx, person).await?);
    let language = own.unwrap_or(here.centre.language());
    Ok(Asking { asked_by: Some(person), name: None, known, language })
}
