//! "Vertel hoe het ging": two or three lines for the newspaper, with a yes of everybody who is
//! named. One press takes it back. The name of the other is not in what is stored: it comes where
//! it stood once they say yes, and goes with them.
use crate::naming;
use crate::notice::{Notice, NoticeId, Outcome, path_of};
use crate::queries::people;
use crate::queries::stories;
use crate::words::Words;
use crate::{hanging, letters, mine, must_be_on};
use askama::Template;
use axum::response::Response;
use kernel::people::Named;
use kernel::{
    Age, Deed, Error, Here, House, Neighbour, Person, PersonId, Problems, Result, Timestamp, Tx,
    Visit, page, page_again, record,
};

pub const PATH: &str = "/prikbord/{welk}/verhaal";
pub const BACK_PATH: &str = "/prikbord/{welk}/verhaal/weg";
pub const NAME_PATH: &str = "/prikbord/{welk}/verhaal/naam";
/// Two or three lines.
const TEXT_MAX_CHARS: usize = 400;
/// The newspaper has taken it by then, or never will.
pub const KEEP_DAYS: i64 = 180;

record! {
    /// How it went, and whose yes stands under it.
    #[derive(Clone, Debug)]
    pub struct Story {
        pub notice_id: NoticeId,
        pub slug: String,
        pub title: String,
        /// The team took the notice away, and the story with it.
        pub is_removed: bool,
        pub author_id: PersonId,
        pub author_name: String,
        pub author_age: Age,
        /// With a mark where the name of the other stood.
        pub text: String,
        /// Whether the first name of the author may stand there.
        pub shows_name: bool,
        /// Who was asked whether their first name may stand there too.
        pub other_id: Option<PersonId>,
        pub other_name: String,
        pub other_said_at: Option<Timestamp>,
        pub said_at: Timestamp,
    }
}

impl Story {
    pub fn path(&self) -> String {
        format!("{}/verhaal", path_of(&self.slug))
    }

    pub fn is_of(&self, person: PersonId) -> bool {
        self.author_id == person
    }

    /// Whether it is about these two, in either order.
    pub fn is_with(&self, one: PersonId, other: PersonId) -> bool {
        let with = |author, helped| self.is_of(author) && self.other_id == Some(helped);
        with(one, other) || with(other, one)
    }

    /// No newspaper names who is not of age.
    pub fn may_name_author(&self) -> bool {
        self.shows_name && self.author_age.is_adult()
    }

    /// Whether this person was asked, and did not answer yet.
    pub fn asks(&self, person: PersonId) -> bool {
        self.other_id == Some(person) && self.other_said_at.is_none()
    }

    /// For the two whom it is about: as it was written, as long as both are here.
    pub fn as_written(&self, words: &Words<'_>) -> String {
        let name = Some(self.other_name.as_str()).filter(|name| !name.is_empty());
        naming::named(&self.text, name.unwrap_or(words.a_neighbour()))
    }

    /// For the newspaper: nobody is named who did not say yes.
    pub fn as_told(&self, words: &Words<'_>) -> String {
        match self.other_said_at {
            Some(_) => self.as_written(words),
            None => naming::nameless(&self.text, words.a_neighbour()),
        }
    }

    pub fn lines(&self, words: &Words<'_>) -> Vec<String> {
        let text = self.as_written(words);
        text.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect()
    }
}

#[derive(serde::Deserialize)]
pub struct Which {
    welk: String,
}

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub struct Told {
    welk: String,
    tekst: String,
    /// `ja`: the first name may stand there.
    naam: String,
    /// Who is asked whether theirs may; empty: nobody.
    ander: String,
}

impl Told {
    /// Whom of these somebody wants to ask.
    fn other<'o>(&self, others: &'o [Named]) -> Option<&'o Named> {
        others.iter().find(|other| other.id.to_string() == self.ander)
    }
}

#[derive(serde::Deserialize)]
pub struct Answer {
    welk: String,
    #[serde(default)]
    naam: String,
}

#[derive(Template)]
#[template(path = "story.html")]
struct StoryPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    notice: Notice,
    /// What was told before.
    before: Option<Story>,
    /// With whom they talked about it.
    others: Vec<Named>,
    form: Told,
    problems: Problems,
}

impl StoryPage<'_> {
    fn text_max(&self) -> usize {
        TEXT_MAX_CHARS
    }

    fn asks_nobody(&self) -> bool {
        self.form.other(&self.others).is_none()
    }

    fn is_asked(&self, other: &Named) -> bool {
        self.form.ander == other.id.to_string()
    }
}

/// A notice that came true, for whoever hung it up.
async fn own(tx: &mut Tx, here: &Here, who: &Person, slug: &str) -> Result<Notice> {
    must_be_on(here)?;
    let notice = hanging::at(tx, slug).await?;
    let may_tell = notice.is_of(who) && notice.outcome == Outcome::Yes && !notice.is_removed;
    if may_tell { Ok(notice) } else { Err(Error::NotFound) }
}

/// Who answered the notice, and is of age.
async fn others(tx: &mut Tx, house: &House, here: &Here, notice: &Notice) -> Result<Vec<Named>> {
    let talking = house.talking_about(tx, here, &notice.path()).await?;
    let mut ids: Vec<PersonId> = talking.iter().map(|own| own.from).collect();
    ids.retain(|id| Some(*id) != notice.author_id);
    people::adults(tx, &ids).await
}

pub async fn ask(visit: Visit<Neighbour, Which>) -> Result<Response> {
    let Visit { who, here, house, asked, mut tx, .. } = visit;
    let notice = own(&mut tx, &here, &who, &asked.welk).await?;
    let others = others(&mut tx, &house, &here, &notice).await?;
    let before = stories::of_notice(&mut tx, notice.id).await?;
    let yes = |is_so: bool| if is_so { "ja".to_owned() } else { String::new() };
    let form = before.as_ref().map_or_else(Told::default, |before| Told {
        tekst: before.as_written(&Words(&here.voice)),
        naam: yes(before.shows_name),
        ander: before.other_id.map(|other| other.to_string()).unwrap_or_default(),
        ..Told::default()
    });
    let (words, problems) = (Words(&here.voice), Problems::default());
    page(&StoryPage { words, here: &here, notice, before, others, form, problems })
}

pub async fn tell(mut deed: Deed<Neighbour, Told>) -> Result<Response> {
    let Deed { who, here, house, form, tx, .. } = &mut deed;
    let notice = own(tx, here, who, &form.welk).await?;
    let others = others(tx, house, here, &notice).await?;
    let problems = problems(here, form, &others);
    // The next press asks them.
    if form.ander.is_empty()
        && let Some(named) = named_unasked(form, &others)
    {
        form.ander = named.id.to_string();
    }
    if !problems.is_empty() {
        let (_, here, form, mut tx) = deed.look_only().await?;
        let before = stories::of_notice(&mut tx, notice.id).await?;
        let words = Words(&here.voice);
        let again = StoryPage { words, here: &here, notice, before, others, form, problems };
        return page_again(&again);
    }
    let other = form.other(&others);
    let text = naming::unmarked(&careful::tidied(&form.tekst));
    let story = Story {
        notice_id: notice.id,
        slug: notice.slug.clone(),
        title: notice.title.clone(),
        is_removed: false,
        author_id: who.id,
        author_name: who.name.clone(),
        author_age: who.age,
        text: match other {
            Some(other) => naming::unnamed(&text, &other.name),
            None => text,
        },
        shows_name: form.naam == "ja",
        other_id: other.map(|other| other.id),
        other_name: String::new(),
        other_said_at: None,
        said_at: tx.now,
    };
    stories::tell(tx, &story).await?;
    if let Some(other) = story.other_id {
        letters::may_name(tx, house, other, notice.id).await?;
    }
    let words = Words(&here.voice);
    let says = match other {
        Some(other) => words.story_told_asks(other.name.as_str()),
        None => words.story_told().to_owned(),
    };
    deed.done_saying(mine::PATH, &says).await
}

fn problems(here: &Here, form: &Told, others: &[Named]) -> Problems {
    let words = Words(&here.voice);
    let text = careful::tidied(&form.tekst);
    let seen = careful::look(&text, &[]);
    let mut problems = Problems::default();
    if text.is_empty() {
        problems.add("tekst", words.story_missing());
    } else if TEXT_MAX_CHARS < text.chars().count() {
        problems.add("tekst", words.too_long(TEXT_MAX_CHARS));
    } else if seen.has_national_number {
        problems.add("tekst", words.no_national_number());
    } else if seen.gives_away.is_some() {
        problems.add("tekst", words.story_gives_away());
    } else if let Some(named) = named_unasked(form, others) {
        problems.add("ander", words.story_names(named.name.as_str()));
    }
    problems
}

/// Whom the text names though they are not asked.
fn named_unasked<'o>(form: &Told, others: &'o [Named]) -> Option<&'o Named> {
    let asked = form.other(others).map(|other| other.id);
    let mut unasked = others.iter().filter(|other| Some(other.id) != asked);
    unasked.find(|other| naming::names(&form.tekst, &other.name))
}

#[derive(Template)]
#[template(path = "story_asks.html")]
struct StoryAsks<'a> {
    words: Words<'a>,
    here: &'a Here,
    story: &'a Story,
    /// They did not answer yet.
    is_asked: bool,
}

/// "Mag je voornaam erbij?", as ready HTML for who was asked.
pub fn asks(here: &Here, viewer: &Person, story: &Story) -> Result<String> {
    let words = Words(&here.voice);
    Ok(StoryAsks { words, here, story, is_asked: story.asks(viewer.id) }.render()?)
}

/// The stories of others who asked for this person's name, and whom they see.
pub async fn asking(tx: &mut Tx, person: &Person) -> Result<Vec<Story>> {
    let unseen = moderation::unseen_by(tx, person.id).await?;
    let mut all = stories::with(tx, person.id).await?;
    all.retain(|story| !story.is_of(person.id) && !unseen.contains(&story.author_id));
    Ok(all)
}

/// "Haal mijn verhaal terug": it is gone at once.
pub async fn take_back(mut deed: Deed<Neighbour, Which>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let notice = hanging::at(&mut deed.tx, &deed.form.welk).await?;
    stories::take_back(&mut deed.tx, notice.id, deed.who.id).await?;
    let says = Words(&deed.here.voice).story_taken_back().to_owned();
    deed.done_saying(mine::PATH, &says).await
}

/// Whoever was asked says whether their first name may stand there, and may say otherwise later.
pub async fn answer(mut deed: Deed<Neighbour, Answer>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let notice = hanging::at(&mut deed.tx, &deed.form.welk).await?;
    let asked = asking(&mut deed.tx, &deed.who).await?;
    if !asked.iter().any(|story| story.notice_id == notice.id) {
        return Err(Error::NotFound);
    }
    let words = Words(&deed.here.voice);
    let (tx, who) = (&mut deed.tx, deed.who.id);
    let says = if deed.form.naam == "ja" {
        stories::say_yes(tx, notice.id, who).await?;
        words.story_name_yes()
    } else {
        stories::say_no(tx, notice.id, who).await?;
        words.story_name_no()
    };
    let says = says.to_owned();
    deed.done_saying(mine::PATH, &says).await
}
