//! What neighbours told for the newspaper, for those who make it: whose yes stands under it, and
//! since when. What is taken back is gone here at once.
use crate::must_be_on;
use crate::queries::stories;
use crate::story::Story;
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::caller::{AtDoor, Caller};
use kernel::{BackRoomItem, Error, Here, Nothing, Result, Role, Session, Team, Visit, page};

pub const PATH: &str = "/achterkamer/prikbord/verhalen";

/// Somebody who makes the newspaper, with the second factor where a role asks for it.
pub struct Editor;

impl Caller for Editor {
    const RULE: &'static str = "editor";
    fn admit(at: AtDoor<'_>) -> Result<Self> {
        let Team(session) = Team::admit(at)?;
        if makes_newspaper(&session) {
            Ok(Self)
        } else {
            Err(Error::NotAllowed("read what is told for the newspaper"))
        }
    }
}

fn makes_newspaper(session: &Session) -> bool {
    session.person.roles.any(is_editor)
}

pub fn is_editor(role: Role) -> bool {
    matches!(role, Role::Editor | Role::Coordinator)
}

#[derive(Template)]
#[template(path = "stories.html")]
struct StoriesPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    stories: Vec<Story>,
}

impl StoriesPage<'_> {
    fn author_says(&self, story: &Story) -> String {
        let (name, when) = (story.author_name.as_str(), self.here.date(story.said_at));
        match story.may_name_author() {
            true => self.words.story_by(name, when),
            false => self.words.story_by_nameless(name, when),
        }
    }

    fn other_says(&self, story: &Story) -> Option<String> {
        let when = self.here.date(story.other_said_at?);
        Some(self.words.story_with(story.other_name.as_str(), when))
    }
}

pub async fn show(visit: Visit<Editor, Nothing>) -> Result<Response> {
    let Visit { here, house, mut tx, .. } = visit;
    must_be_on(&here)?;
    let mut stories = stories::all(&mut tx).await?;
    stories.retain(|story| !story.is_removed);
    let parted = moderation::all_unseen(&mut tx).await?;
    for story in &mut stories {
        // Who do not want to see each other stand in no story together.
        if parted.iter().any(|(one, other)| story.is_with(*one, *other)) {
            story.other_said_at = None;
        }
    }
    let (words, menu) = (Words(&here.voice), house.back_room(&here));
    page(&StoriesPage { words, here: &here, menu, stories })
}
