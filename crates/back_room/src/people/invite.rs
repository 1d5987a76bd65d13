//! Inviting: somebody is on the list before they have come in.
use crate::roles;
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::hours::Jurisdiction;
use kernel::name::{DisplayName, NAME_MAX_CHARS};
use kernel::people::{self, Newcomer};
use kernel::{
    Age, BackRoomItem, Coordinator, Deed, Here, House, Person, PersonId, Problems, Result, Role,
    Routes, Standing, Visit, Voice, page, page_again,
};
use telling::{Address, Letter, Urgency, What};

const PATH: &str = "/achterkamer/mensen/nodig-uit";

pub fn routes(routes: Routes) -> Routes {
    routes.look(PATH, show).act(PATH, invite)
}

#[derive(Clone, Default, serde::Deserialize)]
#[serde(default)]
struct InviteForm {
    naam: String,
    /// A mail address or the number of a mobile.
    bereik: String,
    rol: Vec<String>,
}

/// Whom to invite, and as what.
struct Invitation {
    name: DisplayName,
    address: Address,
    roles: Vec<Role>,
}

impl InviteForm {
    fn has(&self, role: &Role) -> bool {
        self.rol.iter().any(|word| word == role.as_str())
    }

    fn check(&self, country: Jurisdiction, words: &Words<'_>) -> Result<Invitation, Problems> {
        let name = DisplayName::parse(&self.naam);
        let address = Address::parse(&self.bereik, country);
        let roles = Role::ALL.into_iter().filter(|role| self.has(role)).collect();
        let mut problems = Problems::default();
        if name.is_none() {
            problems.add("naam", words.display_name_wrong(NAME_MAX_CHARS));
        }
        if address.is_none() {
            problems.add("bereik", words.address_wrong());
        }
        match (name, address) {
            (Some(name), Some(address)) => Ok(Invitation { name, address, roles }),
            _ => Err(problems),
        }
    }
}

#[derive(Template)]
#[template(path = "invite.html")]
struct InvitePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    problems: Problems,
    typed: InviteForm,
    /// Who is reached at this address already.
    known: Option<Person>,
}

impl InvitePage<'_> {
    fn all_roles(&self) -> [Role; Role::ALL.len()] {
        Role::ALL
    }

    fn role_name(&self, role: &Role) -> &str {
        role.said(&self.here.voice)
    }

    fn role_purpose(&self, role: &Role) -> &str {
        roles::purpose(*role, &self.words)
    }
}

fn invite_page<'a>(
    house: &House,
    here: &'a Here,
    typed: InviteForm,
    problems: Problems,
    known: Option<Person>,
) -> InvitePage<'a> {
    let (words, menu) = (Words(&here.voice), house.back_room(here));
    InvitePage { words, here, menu, problems, typed, known }
}

async fn show(visit: Visit<Coordinator>) -> Result<Response> {
    let Visit { here, house, .. } = visit;
    page(&invite_page(&house, &here, InviteForm::default(), Problems::default(), None))
}

async fn invite(mut deed: Deed<Coordinator, InviteForm>) -> Result<Response> {
    let words = Words(&deed.here.voice);
    let invitation = match deed.form.check(deed.here.centre.jurisdiction, &words) {
        Ok(invitation) => invitation,
        Err(problems) => return again(deed, problems, None).await,
    };
    let Invitation { name, address, roles } = &invitation;
    let channel = address.channel.as_str();
    if let Some(known) = people::with_address(&mut deed.tx, channel, &address.text).await? {
        let known = people::person(&mut deed.tx, known).await?;
        let problems = Problems::one("bereik", words.address_known(&known.name));
        return again(deed, problems, Some(known)).await;
    }
    let says = words.is_invited(name.as_str());
    let person = put_on_the_list(&mut deed, &invitation).await?;
    let by = deed.who.id;
    for role in roles {
        people::give_role(&mut deed.tx, person, *role).await?;
        let role = role.as_str();
        people::log_act(&mut deed.tx, Some(by), Some(person), "role_given", role).await?;
    }
    let house = deed.house.clone();
    let what = What { kind: "invitation", item: person.0 };
    let name = deed.here.centre.settings.name.clone();
    let letter = |voice: &Voice| letter(&Words(voice), &name);
    telling::tell(&mut deed.tx, &house, person, what, letter, Urgency::ForYou).await?;
    deed.done_saying(super::PATH, &says).await
}

fn letter(words: &Words<'_>, centre: &str) -> Letter {
    Letter {
        subject: words.letter_subject(centre),
        paragraphs: vec![words.letter_text(centre), words.letter_how().to_owned()],
        link: Some((words.letter_link().to_owned(), "/binnenkomen".to_owned())),
    }
}

async fn put_on_the_list(
    deed: &mut Deed<Coordinator, InviteForm>,
    invitation: &Invitation,
) -> Result<PersonId> {
    let newcomer = Newcomer {
        name: invitation.name.as_str(),
        age: Age::Unknown,
        standing: Standing::Invited,
        language: deed.here.centre.language().tag(),
    };
    let person = people::add(&mut deed.tx, &newcomer).await?;
    let Address { channel, text } = &invitation.address;
    people::add_contact(&mut deed.tx, person, channel.as_str(), text).await?;
    let by = Some(deed.who.id);
    people::log_act(&mut deed.tx, by, Some(person), "invited", "").await?;
    Ok(person)
}

async fn again(
    deed: Deed<Coordinator, InviteForm>,
    problems: Problems,
    known: Option<Person>,
) -> Result<Response> {
    let house = deed.house.clone();
    let (_, here, form, _) = deed.look_only().await?;
    page_again(&invite_page(&house, &here, form, problems, known))
}
