//! "Vraag deze mensen": what has to be asked, by whom it is asked, to print and to take along. It
//! names neighbours, so it says how it is kept and where it ends.
use crate::item::Item;
use crate::words::Words;
use crate::{ask, queries, worklist};
use askama::Template;
use axum::response::Response;
use kernel::{
    BackRoomItem, Here, Nothing, PersonId, Result, Routes, Team, Tx, Visit, page, people, qr,
};
use std::collections::HashMap;

pub const PATH: &str = "/achterkamer/vraag-na/lijst";

pub fn routes(routes: Routes) -> Routes {
    routes.look(PATH, show)
}

/// Somebody who is asked, and about what.
struct Party {
    owner: Option<PersonId>,
    /// First name; empty when nobody stands there.
    name: String,
    /// Empty: one looks in.
    phone: String,
    items: Vec<Item>,
}

#[derive(Template)]
#[template(path = "list.html")]
struct ListPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    parties: Vec<Party>,
    n_things: usize,
    /// More than fit.
    n_more: usize,
    printed_on: String,
    /// Where the answers are filled in, as one types it and as a telephone reads it.
    typed_address: String,
    qr: String,
}

impl ListPage<'_> {
    fn phone_link(&self, phone: &str) -> String {
        kernel::page::phone_link(phone)
    }

    /// "dinsdag 3 november"
    fn checked(&self, item: &Item) -> String {
        self.here.date(item.checked_at)
    }
}

/// Each person once, with all that is asked of them, whose turn is the longest ago first. Of what is
/// nobody's, the telephone says where to ask.
async fn parties(tx: &mut Tx, items: Vec<Item>) -> Result<Vec<Party>> {
    let owners: Vec<PersonId> = items.iter().filter_map(|item| item.owner_id).collect();
    let names = people::people(tx, &owners).await?.into_iter();
    let names: HashMap<PersonId, String> = names.map(|own| (own.id, own.name)).collect();
    // Who wants to be called, left a number for that.
    let calls = telling::call_list(tx).await?.into_iter();
    let calls = calls.filter(|row| row.kind == ask::KIND).map(|row| (row.person_id, row.phone));
    let own_phones: HashMap<PersonId, String> = calls.collect();
    let mut parties: Vec<Party> = Vec::new();
    for item in items {
        let owner = item.owner_id;
        let own_phone = owner.and_then(|owner| own_phones.get(&owner)).cloned();
        let phone =
            if item.phone.is_empty() { own_phone.unwrap_or_default() } else { item.phone.clone() };
        let known = parties.iter_mut().find(|party| (party.owner, &party.phone) == (owner, &phone));
        match known {
            Some(party) => party.items.push(item),
            None => {
                let name = owner.and_then(|owner| names.get(&owner)).cloned().unwrap_or_default();
                parties.push(Party { owner, name, phone, items: vec![item] });
            }
        }
    }
    Ok(parties)
}

async fn show(visit: Visit<Team, Nothing>) -> Result<Response> {
    let Visit { here, house, mut tx, .. } = visit;
    let items = queries::to_find_out(&mut tx).await?;
    let n_things = queries::n_to_find_out(&mut tx).await?;
    let address = house.address_of(&here.centre.settings.host) + worklist::PATH;
    page(&ListPage {
        words: Words(&here.voice),
        menu: house.back_room(&here),
        n_more: n_things.saturating_sub(items.len()),
        parties: parties(&mut tx, items).await?,
        printed_on: here.date(here.now),
        typed_address: address.split("://").last().unwrap_or_default().to_owned(),
        qr: qr::svg(&address)?,
        n_things,
        here: &here,
    })
}
