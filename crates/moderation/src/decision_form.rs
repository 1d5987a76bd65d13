//! The form on which a keeper decides: what happens, which house rule, and why.
use crate::case::What;
use crate::decide::Decision;
use crate::typed;
use crate::words::Words;
use askama::Template;
use kernel::{Here, Problems};

#[derive(Default, serde::Deserialize)]
pub struct Typed {
    #[serde(default)]
    pub doe: String,
    /// Which of the house rules, from 1; empty for none of them.
    #[serde(default)]
    pub regel: String,
    #[serde(default)]
    pub reden: String,
}

impl Typed {
    /// What is decided. Whoever takes something away names a rule or says why.
    pub fn check(&self, here: &Here, offered: &[What]) -> Result<Decision, Problems> {
        let words = Words(&here.voice);
        let mut problems = Problems::default();
        let what = offered.iter().copied().find(|what| what.field() == self.doe);
        let rule = self.rule(here).unwrap_or_default().to_owned();
        let reason = typed::text(&self.reden);
        match (what, &reason) {
            (None, _) => problems.add("doe", words.decide_choose()),
            (Some(what), Some(reason)) if what.hides() && rule.is_empty() && reason.is_empty() => {
                problems.add("reden", words.decide_why());
            }
            _ => {}
        }
        if reason.is_none() {
            problems.add("reden", words.too_long(typed::TEXT_MAX_CHARS));
        }
        match (what, reason) {
            (Some(what), Some(reason)) => problems.or(Decision { what, rule, reason }),
            _ => Err(problems),
        }
    }

    fn rule<'h>(&self, here: &'h Here) -> Option<&'h str> {
        let number: usize = self.regel.parse().ok()?;
        here.centre.rules.lines().nth(number.checked_sub(1)?)
    }
}

#[derive(Template)]
#[template(path = "decision_form.html")]
pub struct DecisionForm<'a> {
    pub words: Words<'a>,
    pub here: &'a Here,
    pub action: String,
    pub offered: Vec<What>,
    /// Whom it is about, as their name is shown.
    pub name: &'a str,
    pub problems: &'a Problems,
    pub typed: &'a Typed,
    /// What the form carries along, as names and values.
    pub hidden: Vec<(&'static str, &'a str)>,
}

impl DecisionForm<'_> {
    fn title(&self, what: &What) -> &str {
        match what {
            What::Leave => self.words.do_leave(),
            What::Hide => self.words.do_hide(),
            What::Silent => self.words.do_silent(),
            What::Outside => self.words.do_outside(),
        }
    }

    fn hint(&self, what: &What) -> String {
        match what {
            What::Leave => self.words.do_leave_hint().to_owned(),
            What::Hide => self.words.do_hide_hint().to_owned(),
            What::Silent => self.words.do_silent_hint(self.name),
            What::Outside => self.words.do_outside_hint(self.name),
        }
    }

    /// The first choice carries the name of the field, so that a mistake leads there.
    fn id(&self, index: &usize) -> String {
        if *index == 0 { "doe".to_owned() } else { format!("doe-{index}") }
    }
}
