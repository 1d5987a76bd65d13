//! A place where something happens: where it is, how one gets in, and whom to ask.
use crate::assets;
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::place::{self, Access, Place, PlaceId};
use kernel::{AtTheGate, Here, House, Preview, Result, Visit, page};

pub const PATH: &str = "/plekken/{plek}";

#[derive(serde::Deserialize)]
pub struct Asked {
    plek: PlaceId,
}

#[derive(Template)]
#[template(path = "place.html")]
struct PlacePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    preview: Preview,
    place: &'a Place,
    access: &'a Access,
}

pub async fn show(visit: Visit<AtTheGate, Asked>) -> Result<Response> {
    let Visit { here, house, asked, mut tx, .. } = visit;
    let place = place::find(&mut tx, asked.plek).await?;
    page(&PlacePage {
        words: Words(&here.voice),
        here: &here,
        preview: preview(&here, &house, &place),
        place: &place,
        access: &place.access,
    })
}

fn preview(here: &Here, house: &House, place: &Place) -> Preview {
    let begins = house.address_of(&here.centre.settings.host);
    let lines = [place.address.line(), place.access.short_line(&here.voice)];
    let lines: Vec<String> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    Preview {
        title: place.address.name.clone(),
        description: lines.join(" · "),
        address: format!("{begins}{}", here.path),
        picture: format!("{begins}{}", assets::SHARE_PNG.path),
        picture_alt: Words(&here.voice).building_drawn().to_owned(),
    }
}
