//! Organisations: for whom people of the team and partners work, and how far each kind may look.
use crate::queries::people::{self as queries, Organisation};
use crate::typed::{is_longer, one_line};
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::organisation::{Kind, OrganisationId, Sight};
use kernel::{
    BackRoomItem, Coordinator, Deed, Here, House, Problems, Result, Routes, Tx, Visit, page,
    page_again, people,
};

pub const PATH: &str = "/achterkamer/organisaties";
const GONE_PATH: &str = "/achterkamer/organisaties/weg";
const NAME_MAX_CHARS: usize = 60;

pub fn routes(routes: Routes) -> Routes {
    routes.look(PATH, show).act(PATH, add).act(GONE_PATH, remove)
}

#[derive(Default, serde::Deserialize)]
struct OrganisationForm {
    #[serde(default)]
    naam: String,
    #[serde(default)]
    soort: String,
}

#[derive(Template)]
#[template(path = "organisations.html")]
struct OrganisationsPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    problems: Problems,
    typed: OrganisationForm,
    organisations: Vec<Organisation>,
}

impl OrganisationsPage<'_> {
    fn kinds(&self) -> [Kind; Kind::ALL.len()] {
        Kind::ALL
    }

    fn kind_says(&self, kind: &Kind) -> &str {
        kind_says(*kind, &self.words)
    }

    fn sight_says(&self, kind: &Kind) -> &str {
        match kind.ceiling() {
            Sight::Public => self.words.sight_public(),
            Sight::Neighbourhood => self.words.sight_neighbourhood(),
            Sight::Team => self.words.sight_team(),
        }
    }
}

/// "woningcorporatie"
fn kind_says<'v>(kind: Kind, words: &Words<'v>) -> &'v str {
    match kind {
        Kind::Welfare => words.kind_welfare(),
        Kind::CareTeam => words.kind_care_team(),
        Kind::PublicWelfareService => words.kind_public_welfare_service(),
        Kind::HousingAssociation => words.kind_housing_association(),
        Kind::PublicHealthService => words.kind_public_health_service(),
        Kind::Municipality => words.kind_municipality(),
        Kind::SchoolOrLibrary => words.kind_school_or_library(),
        Kind::Initiative => words.kind_initiative(),
        Kind::Other => words.kind_other(),
    }
}

async fn organisations<'a>(
    tx: &mut Tx,
    house: &House,
    here: &'a Here,
    typed: OrganisationForm,
    problems: Problems,
) -> Result<OrganisationsPage<'a>> {
    Ok(OrganisationsPage {
        words: Words(&here.voice),
        here,
        menu: house.back_room(here),
        problems,
        typed,
        organisations: queries::organisations(tx).await?,
    })
}

async fn show(visit: Visit<Coordinator>) -> Result<Response> {
    let Visit { here, house, mut tx, .. } = visit;
    let (typed, problems) = (OrganisationForm::default(), Problems::default());
    page(&organisations(&mut tx, &house, &here, typed, problems).await?)
}

fn check(form: &OrganisationForm, words: &Words<'_>) -> Result<(String, Kind), Problems> {
    let mut problems = Problems::default();
    let name = one_line(&form.naam);
    if name.is_empty() {
        problems.add("naam", words.organisation_name_missing());
    } else if is_longer(&name, NAME_MAX_CHARS) {
        problems.add("naam", words.too_long(NAME_MAX_CHARS));
    }
    let kind = Kind::from_word(&form.soort);
    if kind.is_none() {
        problems.add("soort", words.organisation_kind_missing());
    }
    problems.or((name, kind.unwrap_or(Kind::Other)))
}

async fn add(mut deed: Deed<Coordinator, OrganisationForm>) -> Result<Response> {
    match check(&deed.form, &Words(&deed.here.voice)) {
        Ok((name, kind)) => {
            queries::add_organisation(&mut deed.tx, &name, kind).await?;
            let by = Some(deed.who.id);
            people::log_act(&mut deed.tx, by, None, "organisation_added", &name).await?;
            let says = Words(&deed.here.voice).organisation_added(name);
            deed.done_saying(PATH, &says).await
        }
        Err(problems) => {
            let house = deed.house.clone();
            let (_, here, form, mut tx) = deed.look_only().await?;
            page_again(&organisations(&mut tx, &house, &here, form, problems).await?)
        }
    }
}

#[derive(serde::Deserialize)]
struct Gone {
    welke: OrganisationId,
}

/// Only while nobody works for it.
async fn remove(mut deed: Deed<Coordinator, Gone>) -> Result<Response> {
    let is_gone = queries::remove_organisation(&mut deed.tx, deed.form.welke).await?;
    let words = Words(&deed.here.voice);
    if !is_gone {
        let says = words.organisation_in_use().to_owned();
        return deed.done_saying(PATH, &says).await;
    }
    let says = words.organisation_gone().to_owned();
    let by = Some(deed.who.id);
    people::log_act(&mut deed.tx, by, None, "organisation_removed", "").await?;
    deed.done_saying(PATH, &says).await
}
