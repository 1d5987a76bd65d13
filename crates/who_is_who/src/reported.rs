//! Cards as those who keep it kind see them.
use crate::card::{Card, path_of};
use crate::viewer::Viewer;
use crate::words::Words;
use crate::{NAME, mine, queries};
use askama::Template;
use kernel::{Here, House, PersonId, Result, Role, Tx, Writing};
use moderation::{Item, Moderated};
use std::sync::Arc;

/// What the room hands to those who decide.
pub fn moderated() -> Arc<dyn Moderated> {
    Arc::new(WhoIsWho)
}

struct WhoIsWho;

#[derive(Template)]
#[template(path = "reported.html")]
struct Reported<'a> {
    card: &'a Card,
}

#[async_trait::async_trait]
impl Moderated for WhoIsWho {
    fn room(&self) -> &'static str {
        NAME
    }

    async fn item(&self, tx: &mut Tx, here: &Here, item: &str) -> Result<Option<Item>> {
        let Ok(person) = item.parse::<PersonId>() else { return Ok(None) };
        let viewer = Viewer::who_meets_nobody(tx, here).await?;
        let card = queries::cards(tx, Some(person)).await?.pop();
        let seen = card.filter(|card| viewer.sees(card) || is_keeper(here));
        let Some(card) = seen else { return Ok(None) };
        let Some(own) = queries::own(tx, person).await? else { return Ok(None) };
        Ok(Some(Item {
            author: Some(person),
            html: Reported { card: &card }.render()?,
            name: card.name.clone(),
            around_before: Vec::new(),
            around_after: Vec::new(),
            text: [card.about.as_str(), &card.learns].join("\n").trim().to_owned(),
            path: path_of(person),
            place: Words(&here.voice).title().to_owned(),
            said_at: own.permitted_at,
        }))
    }

    async fn hide(&self, tx: &mut Writing, _: &House, item: &str, is_hidden: bool) -> Result<()> {
        let Ok(person) = item.parse::<PersonId>() else { return Ok(()) };
        queries::remove(tx, person, is_hidden).await?;
        mine::tell_the_house(tx, person).await
    }

    /// Nobody sits at the wall all day.
    async fn on_duty(&self, _: &mut Tx, _: &str) -> Result<Vec<PersonId>> {
        Ok(Vec::new())
    }
}

/// Whoever keeps it kind also sees what was taken away.
fn is_keeper(here: &Here) -> bool {
    let keeps = |role| {
        matches!(role, Role::Host | Role::Moderator | Role::SocialWorker | Role::Coordinator)
    };
    here.person.as_ref().is_some_and(|person| person.roles.any(keeps))
}
