//! Reported lines as moderation knows them: a participant shows the chosen ones, and who keeps the
//! house kind reads the copy that was made then, and never the conversation.
use crate::NAME;
use crate::choosing::{self, CHOSEN_MAX};
use crate::conversation::ConversationId;
use crate::line::Line;
use crate::line_page::tell_change;
use crate::live::Live;
use crate::queries::{lines, seats};
use crate::seeing;
use crate::words::Words;
use kernel::{Here, House, PersonId, Result, Tx, Writing};
use moderation::{Item, Moderated};

/// The name of some lines of a conversation among all things that can be reported.
pub fn key(id: ConversationId, numbers: &[i64]) -> String {
    let numbers: Vec<String> = numbers.iter().map(i64::to_string).collect();
    format!("{id}_{}", numbers.join("."))
}

fn read_key(key: &str) -> Option<(ConversationId, Vec<i64>)> {
    let (id, numbers) = key.split_once('_')?;
    let numbers: Option<Vec<i64>> = numbers.split('.').map(|number| number.parse().ok()).collect();
    let numbers = numbers.filter(|numbers| numbers.len() <= CHOSEN_MAX)?;
    Some((id.parse().ok()?, numbers))
}

pub struct Reported(pub Live);

#[async_trait::async_trait]
impl Moderated for Reported {
    fn room(&self) -> &'static str {
        NAME
    }

    async fn item(&self, tx: &mut Tx, here: &Here, item: &str) -> Result<Option<Item>> {
        let (Some((id, numbers)), Some(viewer)) = (read_key(item), &here.person) else {
            return Ok(None);
        };
        let Some(company) = seeing::find(tx, here, viewer, id).await? else { return Ok(None) };
        let keys = self.0.keys()?;
        let own = company.seat_of(viewer.id).map(|own| own.seat);
        let (mut chosen, html) = choosing::shown(tx, &keys, here, &company, &numbers).await?;
        chosen.retain(|line| line.seat != own && line.text().is_some());
        // Nobody reports what they said themselves, or what is not there.
        if chosen.len() != numbers.len() {
            return Ok(None);
        }
        let Some(last) = chosen.last() else { return Ok(None) };
        let words = Words(&here.voice);
        let author = company.seats.iter().find(|seat| Some(seat.seat) == last.seat);
        let text: Vec<&str> = chosen.iter().filter_map(Line::text).collect();
        Ok(Some(Item {
            author: author.and_then(|seat| seat.person_id),
            name: author.and_then(|seat| seat.name.clone()).unwrap_or_default(),
            html,
            around_before: Vec::new(),
            around_after: Vec::new(),
            text: text.join("\n"),
            path: id.path(),
            place: words.a_conversation().to_owned(),
            said_at: last.said_at,
        }))
    }

    async fn hide(
        &self,
        tx: &mut Writing,
        house: &House,
        item: &str,
        is_hidden: bool,
    ) -> Result<()> {
        let Some((id, numbers)) = read_key(item) else { return Ok(()) };
        for number in numbers {
            if lines::hide(tx, id, number, is_hidden).await? {
                tell_change(&self.0, tx, house, id, number).await?;
            }
        }
        Ok(())
    }

    /// Only who was shown the lines knows them, so reading them is a deed.
    fn is_private(&self) -> bool {
        true
    }

    /// Whoever reported the lines reads on their own list that somebody looked. The other hears of
    /// it when something is decided: until then nobody tells them that they were reported.
    async fn was_read(&self, tx: &mut Writing, item: &str) -> Result<()> {
        let Some((id, numbers)) = read_key(item) else { return Ok(()) };
        let said = lines::these(tx, id, &numbers).await?;
        let mut by: Vec<i64> = said.iter().filter_map(|line| line.seat).collect();
        by.dedup();
        // A conversation that was thrown away has nobody who reads it.
        match by.is_empty() {
            true => Ok(()),
            false => seats::read_by_team(tx, id, &by).await,
        }
    }

    /// Nobody sits there but the two.
    async fn on_duty(&self, _tx: &mut Tx, _item: &str) -> Result<Vec<PersonId>> {
        Ok(Vec::new())
    }
}
