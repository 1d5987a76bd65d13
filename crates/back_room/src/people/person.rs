//! One person as the coordinator sees them: roles, organisation, and what was done.
use super::standing;
use crate::log::{self, ActLine};
use crate::queries::people::{self as queries, Organisation};
use crate::roles;
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::organisation::OrganisationId;
use kernel::{
    BackRoomItem, Coordinator, Deed, Error, Here, House, Person, PersonId, Problems, Result, Role,
    Routes, Tx, Visit, page, page_again, people,
};

const PATH: &str = "/achterkamer/mensen/{wie}";
const ROLE_PATH: &str = "/achterkamer/mensen/{wie}/rol";
const ORGANISATION_PATH: &str = "/achterkamer/mensen/{wie}/organisatie";

pub fn routes(routes: Routes) -> Routes {
    routes.look(PATH, show).act(ROLE_PATH, change_role).act(ORGANISATION_PATH, choose_organisation)
}

#[derive(serde::Deserialize)]
struct Asked {
    wie: PersonId,
}

#[derive(Template)]
#[template(path = "person.html")]
struct PersonPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    problems: Problems,
    person: Person,
    organisation: Option<OrganisationId>,
    organisations: Vec<Organisation>,
    acts: Vec<ActLine>,
}

impl PersonPage<'_> {
    fn all_roles(&self) -> [Role; Role::ALL.len()] {
        Role::ALL
    }

    fn role_name(&self, role: &Role) -> &str {
        role.said(&self.here.voice)
    }

    fn role_purpose(&self, role: &Role) -> &str {
        roles::purpose(*role, &self.words)
    }

    fn has(&self, role: &Role) -> bool {
        self.person.is(*role)
    }

    fn standing(&self) -> Option<&str> {
        standing(self.person.standing, &self.words)
    }

    fn works_for(&self, organisation: &OrganisationId) -> bool {
        self.organisation.as_ref() == Some(organisation)
    }
}

async fn person_page<'a>(
    tx: &mut Tx,
    house: &House,
    here: &'a Here,
    wie: PersonId,
    problems: Problems,
) -> Result<PersonPage<'a>> {
    let person = people::person(tx, wie).await?;
    let acts = queries::acts_about(tx, wie).await?;
    Ok(PersonPage {
        words: Words(&here.voice),
        here,
        menu: house.back_room(here),
        problems,
        person,
        organisation: queries::organisation_of(tx, wie).await?,
        organisations: queries::organisations(tx).await?,
        acts: log::lines(house, here, acts),
    })
}

async fn show(visit: Visit<Coordinator, Asked>) -> Result<Response> {
    let Visit { here, house, asked, mut tx, .. } = visit;
    page(&person_page(&mut tx, &house, &here, asked.wie, Problems::default()).await?)
}

#[derive(serde::Deserialize)]
struct RoleForm {
    wie: PersonId,
    rol: String,
    wat: Press,
}

#[derive(Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
enum Press {
    Geef,
    Neem,
}

async fn change_role(deed: Deed<Coordinator, RoleForm>) -> Result<Response> {
    let unknown = || Error::NotUnderstood("no role".to_owned());
    let role = Role::from_word(&deed.form.rol).ok_or_else(unknown)?;
    match deed.form.wat {
        Press::Geef => give(deed, role).await,
        Press::Neem => take(deed, role).await,
    }
}

async fn give(mut deed: Deed<Coordinator, RoleForm>, role: Role) -> Result<Response> {
    let person = people::person(&mut deed.tx, deed.form.wie).await?;
    if !person.is(role) {
        people::give_role(&mut deed.tx, person.id, role).await?;
        log_role(&mut deed, "role_given", role).await?;
    }
    let words = Words(&deed.here.voice);
    let says = words.role_is_given(&person.name, role.said(&deed.here.voice));
    deed.done_saying(&path_of(person.id), &says).await
}

async fn take(mut deed: Deed<Coordinator, RoleForm>, role: Role) -> Result<Response> {
    // Holds the centre's row until the end: of two coordinators who take each other's role, the
    // second sees what the first did.
    kernel::centre::touch(&mut deed.tx).await?;
    let person = people::person(&mut deed.tx, deed.form.wie).await?;
    if role == Role::Coordinator
        && kernel::people::n_other_coordinators(&mut deed.tx, person.id).await? == 0
    {
        return keep_last_coordinator(deed).await;
    }
    if person.is(role) {
        people::take_role(&mut deed.tx, person.id, role).await?;
        log_role(&mut deed, "role_taken", role).await?;
    }
    let words = Words(&deed.here.voice);
    let says = words.role_is_taken(&person.name, role.said(&deed.here.voice));
    // Who is no coordinator any more may not look at this page any more.
    let is_own = person.id == deed.who.id && role == Role::Coordinator;
    let goes_to = if is_own { "/".to_owned() } else { path_of(person.id) };
    deed.done_saying(&goes_to, &says).await
}

async fn keep_last_coordinator(deed: Deed<Coordinator, RoleForm>) -> Result<Response> {
    let house = deed.house.clone();
    let (_, here, form, mut tx) = deed.look_only().await?;
    let problems = Problems::one("coordinator", Words(&here.voice).last_coordinator());
    page_again(&person_page(&mut tx, &house, &here, form.wie, problems).await?)
}

async fn log_role(
    deed: &mut Deed<Coordinator, RoleForm>,
    what: &'static str,
    role: Role,
) -> Result<()> {
    let (by, about) = (deed.who.id, deed.form.wie);
    people::log_act(&mut deed.tx, Some(by), Some(about), what, role.as_str()).await?;
    kernel::centre::touch(&mut deed.tx).await
}

fn path_of(person: PersonId) -> String {
    format!("{}/{person}", super::PATH)
}

#[derive(serde::Deserialize)]
struct OrganisationForm {
    wie: PersonId,
    /// Empty for none.
    organisatie: String,
}

async fn choose_organisation(mut deed: Deed<Coordinator, OrganisationForm>) -> Result<Response> {
    let person = people::person(&mut deed.tx, deed.form.wie).await?;
    let known = queries::organisations(&mut deed.tx).await?;
    let chosen = known.into_iter().find(|one| one.id.to_string() == deed.form.organisatie);
    let id = chosen.as_ref().map(|one| one.id);
    queries::work_for(&mut deed.tx, person.id, id).await?;
    let name = chosen.map(|one| one.name).unwrap_or_default();
    let by = Some(deed.who.id);
    people::log_act(&mut deed.tx, by, Some(person.id), "organisation_chosen", &name).await?;
    let says = Words(&deed.here.voice).organisation_kept().to_owned();
    deed.done_saying(&path_of(person.id), &says).await
}
