//! House rules: one a line, kept in versions, so that everybody is shown what is new.
use crate::arrange;
use crate::part::Part;
use crate::queries::centre::{self, RulesVersion};
use crate::typed::{is_longer, one_line};
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::{
    BackRoomItem, Coordinator, Deed, Here, Problems, Result, Routes, Visit, page, page_again,
};

pub const PATH: &str = "/achterkamer/huisregels";
/// More is not read, let alone remembered.
const RULES_MAX: usize = 10;
const RULE_MAX_CHARS: usize = 120;

pub fn routes(routes: Routes) -> Routes {
    routes.look(PATH, show).act(PATH, save)
}

#[derive(Default, serde::Deserialize)]
struct RulesForm {
    regels: String,
}

#[derive(Template)]
#[template(path = "rules.html")]
struct RulesPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    problems: Problems,
    typed: RulesForm,
    versions: Vec<RulesVersion>,
}

impl RulesPage<'_> {
    fn version_says(&self, version: &RulesVersion) -> String {
        self.words.rules_version(version.version, self.here.moment(version.written_at))
    }
}

/// The rules as they are kept: one a line, none empty.
fn check(raw: &str, words: &Words<'_>) -> Result<String, Problems> {
    let rules: Vec<String> = raw.lines().map(one_line).filter(|rule| !rule.is_empty()).collect();
    if rules.is_empty() {
        return Err(Problems::one("regels", words.rules_missing()));
    }
    if RULES_MAX < rules.len() {
        return Err(Problems::one("regels", words.rules_too_many(RULES_MAX)));
    }
    if rules.iter().any(|rule| is_longer(rule, RULE_MAX_CHARS)) {
        return Err(Problems::one("regels", words.rule_too_long(RULE_MAX_CHARS)));
    }
    Ok(rules.join("\n"))
}

async fn show(visit: Visit<Coordinator>) -> Result<Response> {
    let Visit { here, house, mut tx, .. } = visit;
    page(&RulesPage {
        words: Words(&here.voice),
        here: &here,
        menu: house.back_room(&here),
        problems: Problems::default(),
        typed: RulesForm { regels: here.centre.rules.rules.clone() },
        versions: centre::rules_versions(&mut tx).await?,
    })
}

async fn save(mut deed: Deed<Coordinator, RulesForm>) -> Result<Response> {
    let words = Words(&deed.here.voice);
    match check(&deed.form.regels, &words) {
        Ok(rules) if rules == deed.here.centre.rules.rules => {
            let says = words.rules_same().to_owned();
            deed.done_saying(PATH, &says).await
        }
        Ok(rules) => {
            let says = words.rules_kept().to_owned();
            kernel::centre::write_rules(&mut deed.tx, &rules).await?;
            arrange::note(&mut deed, Part::Rules).await?;
            deed.done_saying(PATH, &says).await
        }
        Err(problems) => {
            let house = deed.house.clone();
            let (_, here, typed, mut tx) = deed.look_only().await?;
            page_again(&RulesPage {
                words: Words(&here.voice),
                here: &here,
                menu: house.back_room(&here),
                problems,
                typed,
                versions: centre::rules_versions(&mut tx).await?,
            })
        }
    }
}
