//! Own words: any sentence of the house, said as this neighbourhood says it.
use crate::arrange;
use crate::part::Part;
use crate::queries::centre;
use crate::typed::one_line;
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::language::{LEAVES, Leaf, OWN_WORDS_MAX_CHARS, OwnWordProblem};
use kernel::{
    BackRoomItem, Coordinator, Deed, Error, Here, House, Language, OwnWords, Problems, Result,
    Routes, Tx, Visit, Voice, page, page_again,
};

pub const PATH: &str = "/achterkamer/woorden";
const BACK_PATH: &str = "/achterkamer/woorden/terug";
/// More than this many finds, and a longer search helps better than a longer list.
const FOUND_MAX: usize = 40;
/// A centre with more words of its own has another program.
const OWN_MAX: usize = 1000;

pub fn routes(routes: Routes) -> Routes {
    routes.look(PATH, show).act(PATH, save).act(BACK_PATH, put_back)
}

/// A sentence that the centre says in its own way.
pub struct OwnLine {
    pub language: Language,
    pub key: String,
    pub original: String,
    pub text: String,
}

/// A sentence that was found.
struct FoundLine {
    key: &'static str,
    original: String,
    own: Option<String>,
}

/// Every text of the house.
fn leaves(house: &House) -> impl Iterator<Item = &'static Leaf> {
    LEAVES.iter().chain(house.rooms.iter().flat_map(|room| room.words()))
}

fn leaf(house: &House, key: &str) -> Option<&'static Leaf> {
    leaves(house).find(|leaf| leaf.key == key)
}

/// What the house itself would say here, with the manners and in the country of this centre.
fn original(here: &Here, language: Language, leaf: &'static Leaf) -> String {
    Voice { own: None, ..here.centre.voice(language) }.say(leaf).to_owned()
}

/// All own words of this centre.
pub async fn all(tx: &mut Tx, house: &House, here: &Here) -> Result<Vec<OwnLine>> {
    let rows = kernel::centre::word_rows(tx).await?;
    let line = |row: kernel::centre::OwnWord| {
        let language = Language::from_tag(&row.language)?;
        let original = original(here, language, leaf(house, &row.sentence)?);
        Some(OwnLine { language, key: row.sentence, original, text: row.text })
    };
    Ok(rows.into_iter().filter_map(line).collect())
}

#[derive(serde::Deserialize)]
struct Asked {
    #[serde(default)]
    zoek: String,
    #[serde(default)]
    taal: String,
    /// The key of the sentence to change.
    #[serde(default)]
    zin: String,
}

/// The sentence that is being changed.
struct Changing {
    key: &'static str,
    original: String,
    /// What stands in the field.
    text: String,
    has_own: bool,
    /// Shown and not kept.
    is_preview: bool,
}

impl Changing {
    /// The first thing between braces that has to stay.
    fn placeholder(&self) -> Option<&str> {
        let begin = self.original.find('{')?;
        let length = self.original[begin..].find('}')?;
        self.original.get(begin..=begin + length)
    }
}

#[derive(Template)]
#[template(path = "own_words.html")]
struct WordsPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    problems: Problems,
    language: Language,
    search: String,
    found: Vec<FoundLine>,
    /// Whether there was more than fits.
    is_cut: bool,
    changing: Option<Changing>,
    own: Vec<OwnLine>,
}

impl WordsPage<'_> {
    fn text_max(&self) -> usize {
        OWN_WORDS_MAX_CHARS
    }
}

/// The language of the words that one looks at: one that the centre offers.
fn chosen(here: &Here, tag: &str) -> Language {
    let asked = Language::from_tag(tag).filter(|asked| here.centre.languages.contains(asked));
    asked.unwrap_or(here.centre.language())
}

/// The sentences in which this stands, in our words or in the centre's.
fn find(house: &House, here: &Here, language: Language, search: &str) -> Vec<FoundLine> {
    let search = one_line(search).to_lowercase();
    if search.is_empty() {
        return Vec::new();
    }
    let voice = here.centre.voice(language);
    let line = |leaf: &'static Leaf| {
        let (original, said) = (original(here, language, leaf), voice.say(leaf));
        let own = (said != original).then(|| said.to_owned());
        let says = |text: &str| text.to_lowercase().contains(&search);
        let is_found = says(&original) || own.as_deref().is_some_and(says);
        is_found.then_some(FoundLine { key: leaf.key, original, own })
    };
    leaves(house).filter_map(line).take(FOUND_MAX + 1).collect()
}

async fn words_page<'a>(
    tx: &mut Tx,
    house: &House,
    here: &'a Here,
    language: Language,
    search: String,
) -> Result<WordsPage<'a>> {
    let mut found = find(house, here, language, &search);
    let is_cut = FOUND_MAX < found.len();
    found.truncate(FOUND_MAX);
    Ok(WordsPage {
        words: Words(&here.voice),
        here,
        menu: house.back_room(here),
        problems: Problems::default(),
        language,
        search,
        found,
        is_cut,
        changing: None,
        own: all(tx, house, here).await?,
    })
}

async fn show(visit: Visit<Coordinator, Asked>) -> Result<Response> {
    let Visit { here, house, asked, mut tx, .. } = visit;
    let language = chosen(&here, &asked.taal);
    let mut shown = words_page(&mut tx, &house, &here, language, asked.zoek).await?;
    if let Some(leaf) = leaf(&house, &asked.zin) {
        let text = here.centre.voice(language).say(leaf).to_owned();
        shown.changing = Some(changing(&shown.own, &here, language, leaf, text, false));
    }
    page(&shown)
}

fn changing(
    own: &[OwnLine],
    here: &Here,
    language: Language,
    leaf: &'static Leaf,
    text: String,
    is_preview: bool,
) -> Changing {
    let has_own = own.iter().any(|line| line.key == leaf.key && line.language == language);
    Changing { key: leaf.key, original: original(here, language, leaf), text, has_own, is_preview }
}

#[derive(serde::Deserialize)]
struct WordForm {
    taal: String,
    zin: String,
    #[serde(default)]
    tekst: String,
    /// There when "Laat eerst zien" was pressed.
    #[serde(default)]
    kijk: String,
    /// What was searched for, to go on with.
    #[serde(default)]
    zoek: String,
}

/// What to do about a text that cannot stand in for ours.
fn advice(problem: &OwnWordProblem, words: &Words<'_>) -> String {
    match problem {
        OwnWordProblem::Empty => words.own_word_empty().to_owned(),
        OwnWordProblem::TooLong => words.too_long(OWN_WORDS_MAX_CHARS),
        OwnWordProblem::Missing(name) => words.own_word_missing(format!("{{{name}}}")),
        OwnWordProblem::Unknown(name) => words.own_word_unknown(format!("{{{name}}}")),
    }
}

async fn save(mut deed: Deed<Coordinator, WordForm>) -> Result<Response> {
    let house = deed.house.clone();
    let leaf = leaf(&house, &deed.form.zin).ok_or(Error::NotFound)?;
    let language = chosen(&deed.here, &deed.form.taal);
    let text = one_line(&deed.form.tekst);
    let words = Words(&deed.here.voice);
    let mut problems = Problems::default();
    if let Err(problem) = OwnWords::check(leaf, language, &text) {
        problems.add("tekst", advice(&problem, &words));
    } else if OWN_MAX <= kernel::centre::word_rows(&mut deed.tx).await?.len() {
        problems.add("tekst", words.own_words_too_many(OWN_MAX));
    }
    let is_preview = problems.is_empty() && !deed.form.kijk.is_empty();
    if is_preview || !problems.is_empty() {
        let (_, here, form, mut tx) = deed.look_only().await?;
        let mut shown = words_page(&mut tx, &house, &here, language, form.zoek).await?;
        let text = if is_preview { text } else { form.tekst };
        shown.changing = Some(changing(&shown.own, &here, language, leaf, text, is_preview));
        shown.problems = problems;
        return if is_preview { page(&shown) } else { page_again(&shown) };
    }
    let says = words.own_word_kept(&text);
    if text == original(&deed.here, language, leaf) {
        centre::forget_word(&mut deed.tx, language, leaf.key).await?;
    } else {
        centre::keep_word(&mut deed.tx, language, leaf.key, &text).await?;
    }
    arrange::note(&mut deed, Part::Words).await?;
    deed.done_saying(PATH, &says).await
}

#[derive(serde::Deserialize)]
struct Back {
    taal: String,
    zin: String,
}

/// One press, and the house says it in its own words again.
async fn put_back(mut deed: Deed<Coordinator, Back>) -> Result<Response> {
    let language = Language::from_tag(&deed.form.taal).ok_or(Error::NotFound)?;
    let sentence = deed.form.zin.clone();
    centre::forget_word(&mut deed.tx, language, &sentence).await?;
    arrange::note(&mut deed, Part::Words).await?;
    let says = Words(&deed.here.voice).own_word_back().to_owned();
    deed.done_saying(PATH, &says).await
}
