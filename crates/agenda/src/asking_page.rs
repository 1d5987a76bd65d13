//! How one comes: the page on which an organiser chooses what to ask, and where somebody at home
//! takes part.
use crate::activity::{self, Activity, Setting};
use crate::asking::{
    self, Asking, LINK_MAX_CHARS, OWN_QUESTION_MAX_CHARS, PHONE_MAX_CHARS, Question, Questions,
    READY_MAX,
};
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::{Deed, Here, Neighbour, Problems, Result, Visit, page, page_again};

pub const PATH: &str = "/agenda/{welke}/aanmelden";

#[derive(serde::Deserialize)]
pub struct Which {
    welke: String,
}

/// The page as somebody filled it in.
#[derive(Clone, Default, serde::Deserialize)]
#[serde(default)]
pub struct Filled {
    welke: String,
    vraag: Vec<String>,
    eigen: String,
    moet: String,
    /// The question about which they were warned, and which they want to ask all the same.
    toch: String,
    link: String,
    telefoon: String,
}

#[derive(Template)]
#[template(path = "asking.html")]
struct AskingPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    activity: &'a Activity,
    form: Filled,
    problems: Problems,
}

impl AskingPage<'_> {
    fn ready(&self) -> [Question; Question::READY.len()] {
        Question::READY
    }

    fn is_asked(&self, question: &Question) -> bool {
        self.form.vraag.iter().any(|word| word == question.as_str())
    }

    fn is_from_home_too(&self) -> bool {
        self.activity.setting != Setting::There
    }
}

impl Filled {
    fn of(activity: &Activity, asking: Asking) -> Self {
        Self {
            welke: activity.slug.clone(),
            vraag: asking.questions.iter().map(|own| own.as_str().to_owned()).collect(),
            toch: asking.own_question.clone(),
            eigen: asking.own_question,
            moet: if asking.is_own_needed { "ja" } else { "" }.to_owned(),
            link: asking.meeting_link,
            telefoon: asking.meeting_phone,
        }
    }

    /// What is asked from now on; the problems beside their fields when something does not fit.
    fn checked(&self, words: &Words<'_>) -> Result<Asking, Problems> {
        let mut problems = Problems::default();
        let mut line = |field: &'static str, raw: &str, chars_max: usize| {
            let text = raw.split_whitespace().collect::<Vec<_>>().join(" ");
            if chars_max < text.chars().count() {
                problems.add(field, words.too_long(chars_max));
            }
            text
        };
        let own_question = line("eigen", &self.eigen, OWN_QUESTION_MAX_CHARS);
        let meeting_link = line("link", &self.link, LINK_MAX_CHARS);
        let meeting_phone = line("telefoon", &self.telefoon, PHONE_MAX_CHARS);
        let questions = Questions::from_words(self.vraag.iter().map(String::as_str));
        if READY_MAX < questions.len() {
            problems.add("vraag", words.questions_too_many());
        }
        if !meeting_link.is_empty() && !is_link(&meeting_link) {
            problems.add("link", words.meeting_link_wrong());
        }
        if let Some(word) = asking::delicate_word(&own_question)
            && own_question != self.toch
        {
            problems.add("eigen", words.question_delicate(word));
        }
        let is_own_needed = !self.moet.is_empty() && !own_question.is_empty();
        problems.or(Asking { questions, own_question, is_own_needed, meeting_link, meeting_phone })
    }
}

/// A safe address of somewhere, as a telephone opens it.
fn is_link(link: &str) -> bool {
    let rest = link.strip_prefix("https://").unwrap_or_default();
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    host.contains('.') && !link.contains(|c: char| c.is_whitespace() || c.is_control() || c == '"')
}

pub async fn show(visit: Visit<Neighbour, Which>) -> Result<Response> {
    let Visit { who, here, asked, mut tx, .. } = visit;
    let activity = activity::at(&mut tx, &asked.welke).await?;
    activity.let_organise(&who, &here)?;
    let asking = asking::of(&mut tx, activity.id).await?;
    page(&AskingPage {
        words: Words(&here.voice),
        here: &here,
        form: Filled::of(&activity, asking),
        activity: &activity,
        problems: Problems::default(),
    })
}

pub async fn choose(mut deed: Deed<Neighbour, Filled>) -> Result<Response> {
    let activity = activity::at(&mut deed.tx, &deed.form.welke).await?;
    activity.let_organise(&deed.who, &deed.here)?;
    let asking = match deed.form.checked(&Words(&deed.here.voice)) {
        Ok(asking) => asking,
        Err(problems) => {
            let (_, here, form, _) = deed.look_only().await?;
            // Pressing once more is the answer to the warning.
            let toch = form.eigen.split_whitespace().collect::<Vec<_>>().join(" ");
            return page_again(&AskingPage {
                words: Words(&here.voice),
                here: &here,
                activity: &activity,
                form: Filled { toch, ..form },
                problems,
            });
        }
    };
    asking::keep(&mut deed.tx, activity.id, &asking).await?;
    kernel::centre::touch(&mut deed.tx).await?;
    let says = Words(&deed.here.voice).asking_kept().to_owned();
    deed.done_saying(&activity.path(), &says).await
}
