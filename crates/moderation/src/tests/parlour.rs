//! A small room in which people talk; what they say is kept in memory.
use crate::{Item, Moderated};
use kernel::{CentreId, Here, House, PersonId, Result, Role, Tx, Writing};
use std::sync::Mutex;

pub const NAME: &str = "parlour";

#[derive(Default)]
pub struct Parlour {
    lines: Mutex<Vec<Line>>,
    on_duty: Mutex<Vec<PersonId>>,
}

struct Line {
    centre: CentreId,
    author: Option<PersonId>,
    name: String,
    text: String,
    is_public: bool,
    is_hidden: bool,
}

impl Line {
    fn html(&self) -> String {
        format!("<li class=\"msg\"><b>{}</b> {}</li>", self.name, self.text)
    }
}

impl Parlour {
    pub fn is_on_duty(&self, host: PersonId) {
        self.on_duty.lock().unwrap().push(host);
    }

    pub fn goes_home(&self, host: PersonId) {
        self.on_duty.lock().unwrap().retain(|one| *one != host);
    }

    pub fn says(
        &self,
        centre: CentreId,
        author: Option<PersonId>,
        name: &str,
        text: &str,
    ) -> String {
        let (name, text) = (name.to_owned(), text.to_owned());
        let mut lines = self.lines.lock().unwrap();
        lines.push(Line { centre, author, name, text, is_public: false, is_hidden: false });
        format!("tafel-{}", lines.len())
    }

    /// From now on everybody may read this line.
    pub fn opens(&self, key: &str) {
        self.lines.lock().unwrap()[number(key).unwrap() - 1].is_public = true;
    }

    pub fn is_hidden(&self, key: &str) -> bool {
        self.lines.lock().unwrap()[number(key).unwrap() - 1].is_hidden
    }
}

fn number(key: &str) -> Option<usize> {
    key.strip_prefix("tafel-")?.parse().ok()
}

#[async_trait::async_trait]
impl Moderated for Parlour {
    fn room(&self) -> &'static str {
        NAME
    }

    async fn item(&self, tx: &mut Tx, here: &Here, item: &str) -> Result<Option<Item>> {
        let lines = self.lines.lock().unwrap();
        let own: Vec<&Line> = lines.iter().filter(|line| line.centre == tx.centre).collect();
        let Some(at) = number(item).and_then(|number| number.checked_sub(1)) else {
            return Ok(None);
        };
        let Some(line) = lines.get(at).filter(|line| line.centre == tx.centre) else {
            return Ok(None);
        };
        let keeps = |role| matches!(role, Role::Host | Role::Moderator | Role::Coordinator);
        let is_keeper = here.has_role(keeps);
        if line.is_hidden && !is_keeper || here.person.is_none() && !line.is_public {
            return Ok(None);
        }
        let place = own.iter().position(|own| std::ptr::eq(*own, line)).unwrap();
        let html = |range: &[&Line]| range.iter().map(|line| line.html()).collect();
        Ok(Some(Item {
            author: line.author,
            name: line.name.clone(),
            html: line.html(),
            around_before: html(&own[..place]),
            around_after: html(&own[place + 1..]),
            text: line.text.clone(),
            path: format!("/salon#{item}"),
            place: "Salon".to_owned(),
            said_at: tx.now,
        }))
    }

    async fn hide(&self, _: &mut Writing, _: &House, item: &str, is_hidden: bool) -> Result<()> {
        if let Some(at) = number(item).and_then(|number| number.checked_sub(1))
            && let Some(line) = self.lines.lock().unwrap().get_mut(at)
        {
            line.is_hidden = is_hidden;
        }
        Ok(())
    }

    async fn on_duty(&self, _: &mut Tx, _: &str) -> Result<Vec<PersonId>> {
        Ok(self.on_duty.lock().unwrap().clone())
    }
}
