//! Reported lines as moderation knows them: a participant shows the chosen ones, and who keeps the
//! house kind reads the copy that was made then, and never the conversation.
use crate::NAME;
use crate::choosing::{self, CHOSEN_MAX};
use crate::conversation::ConversationId;
use crate::line::{Line, Showing};
use crate::live::Live;
use crate::queries::{conversations, lines, lines::NewLine, seats};
use crate::sealed::Unlocked;
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

    /// Nobody sits there but the two.
    async fn on_duty(&self, _tx: &mut Tx, _item: &str) -> Result<Vec<PersonId>> {
        Ok(Vec::new())
    }
}

/// To the open pages, and to who was away.
async fn tell_change(
    live: &Live,
    tx: &mut Writing,
    house: &House,
    id: ConversationId,
    about: i64,
) -> Result<()> {
    let number = lines::next_number_of_change(tx, id).await?;
    let change = NewLine { number, kind: "change", about: Some(about), ..NewLine::default() };
    lines::write(tx, id, change).await?;
    seats::pass_over(tx, id, number).await?;
    conversations::change(tx, id).await?;
    live.forget_when_saved(tx, id);
    let Some(company) = seeing::company(tx, id).await? else { return Ok(()) };
    let Some(line) = lines::these(tx, id, &[about]).await?.pop() else { return Ok(()) };
    let centre_id = tx.centre;
    let centre = house.centres.by_id(tx, centre_id).await?;
    let with = Unlocked::with(&house.keys, centre_id, &company.it)?;
    let on_behalf_of = with.on_behalf_of(&company.it)?;
    let on_behalf_of = on_behalf_of.as_deref();
    let showing = Showing { centre: &centre, company: &company, on_behalf_of };
    let frame = showing.frame_of_change(number, &Line::open(&line, &with))?;
    live.say_when_saved(tx, house, id, frame);
    Ok(())
}
