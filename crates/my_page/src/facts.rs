//! Name, age and language: the plain facts about somebody, and how they correct them.
use crate::queries;
use crate::words::Words;
use askama::Template;
use axum::http::header;
use axum::response::Response;
use kernel::name::{DisplayName, NAME_MAX_CHARS};
use kernel::{
    Deed, Error, Here, Known, Language, Nothing, Problems, Result, Visit, centre, cookies, page,
    page_again,
};

/// The choice of a language stays as long as that of the language page.
const A_YEAR_S: i64 = 365 * 24 * 60 * 60;

#[derive(Template)]
#[template(path = "name.html")]
struct NamePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    name: String,
    problems: Problems,
}

impl NamePage<'_> {
    fn title(&self) -> &str {
        self.words.name_title()
    }
    fn name_max(&self) -> usize {
        NAME_MAX_CHARS
    }
}

pub async fn show_name(visit: Visit<Known, Nothing>) -> Result<Response> {
    let Visit { who, here, .. } = visit;
    let (words, problems) = (Words(&here.voice), Problems::default());
    page(&NamePage { words, here: &here, name: who.name.clone(), problems })
}

#[derive(serde::Deserialize)]
pub struct NewName {
    naam: String,
}

pub async fn change_name(mut deed: Deed<Known, NewName>) -> Result<Response> {
    let centre = deed.here.centre.settings.name.clone();
    let is_team = deed.here.is_team();
    let name = DisplayName::parse(&deed.form.naam);
    let sounds_official = |name: &DisplayName| !is_team && name.sounds_official(&centre);
    let problem: fn(Words<'_>) -> &str = match &name {
        Some(name) if sounds_official(name) => |words| words.name_official(),
        _ => |words| words.name_missing(),
    };
    let Some(name) = name.filter(|name| !sounds_official(name)) else {
        let (_, here, form, _) = deed.look_only().await?;
        let words = Words(&here.voice);
        let problems = Problems::one("naam", problem(words));
        return page_again(&NamePage { words, here: &here, name: form.naam, problems });
    };
    queries::rename(&mut deed.tx, deed.who.id, &name).await?;
    // The name may stand in the footer and at the front door.
    centre::touch(&mut deed.tx).await?;
    let says = Words(&deed.here.voice).name_saved(name.as_str());
    deed.done_saying("/mijn", &says).await
}

#[derive(Template)]
#[template(path = "age.html")]
struct AgePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    age: &'a str,
    problems: Problems,
}

impl AgePage<'_> {
    fn title(&self) -> &str {
        self.words.age_title()
    }
}

/// Nobody makes themselves older: that is done at the desk, where they are seen.
pub async fn show_age(visit: Visit<Known, Nothing>) -> Result<Response> {
    let Visit { who, here, .. } = visit;
    let age = who.age.said(&here.voice);
    let problems = Problems::default();
    page(&AgePage { words: Words(&here.voice), here: &here, age, problems })
}

#[derive(Template)]
#[template(path = "language.html")]
struct LanguagePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    chosen: Language,
    problems: Problems,
}

impl LanguagePage<'_> {
    fn title(&self) -> &str {
        self.words.language_title()
    }
}

pub async fn show_language(visit: Visit<Known, Nothing>) -> Result<Response> {
    let Visit { who, here, mut tx, .. } = visit;
    let chosen = queries::language(&mut tx, who.id).await?.unwrap_or(here.voice.language);
    let (words, problems) = (Words(&here.voice), Problems::default());
    page(&LanguagePage { words, here: &here, chosen, problems })
}

#[derive(serde::Deserialize)]
pub struct NewLanguage {
    taal: String,
}

impl NewLanguage {
    /// One of the languages of this centre; the page offers no other.
    pub fn language(&self, here: &Here) -> Result<Language> {
        let language = Language::from_tag(&self.taal);
        let language = language.filter(|language| here.centre.languages.contains(language));
        language.ok_or_else(|| Error::NotUnderstood("no language of this centre".to_owned()))
    }
}

pub async fn change_language(mut deed: Deed<Known, NewLanguage>) -> Result<Response> {
    let language = deed.form.language(&deed.here)?;
    queries::speak(&mut deed.tx, deed.who.id, language).await?;
    let voice = deed.here.centre.voice(language);
    let says = Words(&voice).language_saved();
    let cookie = cookies::set(&deed.house, cookies::LANGUAGE, language.tag(), Some(A_YEAR_S));
    let mut response = deed.done_saying("/mijn", says).await?;
    response.headers_mut().append(header::SET_COOKIE, cookie);
    Ok(response)
}
