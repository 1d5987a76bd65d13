//! The buurtpassen of everybody who was put on the list, on sheets to print. Each opens nothing
//! before its owner chose a word at the desk, so whoever finds a sheet has nothing.
use crate::Card;
use crate::back_room::CARD_MADE;
use crate::card::Printed;
use crate::make_card::make_without_word;
use crate::queries::listed::{self, Listed};
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::{BackRoomItem, Coordinator, Deed, Here, Nothing, Result, Visit, page, people};

pub const PATH: &str = "/achterkamer/passen/vel";

#[derive(Template)]
#[template(path = "sheets.html")]
struct SheetsPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    listed: Vec<Listed>,
}

impl SheetsPage<'_> {
    fn n_fresh(&self) -> usize {
        self.listed.iter().filter(|one| !one.is_printed).count()
    }

    fn has_printed(&self) -> bool {
        self.listed.iter().any(|one| one.is_printed)
    }
}

pub async fn show(visit: Visit<Coordinator, Nothing>) -> Result<Response> {
    let Visit { here, house, mut tx, .. } = visit;
    let listed = listed::without_word(&mut tx).await?;
    let (words, menu) = (Words(&here.voice), house.back_room(&here));
    page(&SheetsPage { words, here: &here, menu, listed })
}

#[derive(serde::Deserialize)]
pub struct Which {
    /// "ja": also the cards that were printed before; those work no more.
    #[serde(default)]
    opnieuw: String,
}

struct Sheet {
    name: String,
    card: Printed,
}

#[derive(Template)]
#[template(path = "print_sheets.html")]
struct PrintPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    cards: Vec<Sheet>,
    /// Where to type the words, as one reads it aloud.
    address: String,
}

/// The cards are shown just this once: only hashes of them are kept.
pub async fn print(mut deed: Deed<Coordinator, Which>) -> Result<Response> {
    let again = deed.form.opnieuw == "ja";
    let mut listed = listed::without_word(&mut deed.tx).await?;
    listed.retain(|one| again || !one.is_printed);
    if listed.is_empty() {
        return deed.done(PATH).await;
    }
    let by = deed.who.id;
    let mut made = Vec::with_capacity(listed.len());
    for one in listed {
        let card = make_without_word(&mut deed.tx, by, one.id).await?;
        people::log_act(&mut deed.tx, Some(by), Some(one.id), CARD_MADE, "").await?;
        made.push((one.name, card));
    }
    let house = deed.house.clone();
    let (_, here, _, _) = deed.save_and_look().await?;
    let home = house.address_of(&here.centre.settings.host);
    let (_, host) = home.split_once("://").unwrap_or(("", &home));
    let sheet = |(name, card): (String, Card)| Ok(Sheet { name, card: card.printed(&home)? });
    let cards = made.into_iter().map(sheet).collect::<Result<_>>()?;
    let (words, address) = (Words(&here.voice), format!("{host}/pas"));
    page(&PrintPage { words, here: &here, cards, address })
}
