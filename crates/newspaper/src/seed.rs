//! The idea tray: what happened in other rooms and may be told, with the yes of everybody whom it
//! is about. A piece that grew from it knows so, and does not come out without that yes.
use crate::editor::Editor;
use crate::must_be_on;
use crate::piece::Piece;
use crate::queries::pieces;
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::{BackRoomItem, Here, House, Nothing, Result, Seed, Tx, Visit, page};

pub const PATH: &str = "/achterkamer/krant/ideeen";

/// A seed, and what grew from it.
struct Lying {
    seed: Seed,
    piece: Option<Piece>,
}

impl Lying {
    fn lines(&self) -> impl Iterator<Item = &str> {
        self.seed.text.lines().filter(|line| !line.is_empty())
    }
}

#[derive(Template)]
#[template(path = "seeds.html")]
struct SeedsPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    seeds: Vec<Lying>,
}

pub async fn show(visit: Visit<Editor, Nothing>) -> Result<Response> {
    let Visit { here, house, mut tx, .. } = visit;
    must_be_on(&here)?;
    let grown = pieces::grown(&mut tx).await?;
    let seeds = house.seeds(&mut tx, &here).await?.into_iter();
    let seeds = seeds.map(|seed| Lying {
        piece: grown.iter().find(|piece| piece.seed == seed.path).cloned(),
        seed,
    });
    let menu = house.back_room(&here);
    page(&SeedsPage { words: Words(&here.voice), seeds: seeds.collect(), menu, here: &here })
}

/// The seed at this path, as long as the yes for it stands.
pub async fn at(tx: &mut Tx, house: &House, here: &Here, path: &str) -> Result<Option<Seed>> {
    if path.is_empty() {
        return Ok(None);
    }
    Ok(house.seeds(tx, here).await?.into_iter().find(|seed| seed.path == path))
}

/// The first of these pieces that grew from something for which the yes was taken back.
pub async fn without_yes<'p>(
    tx: &mut Tx,
    house: &House,
    here: &Here,
    pieces: &'p [Piece],
) -> Result<Option<&'p Piece>> {
    let grown: Vec<&Piece> = pieces.iter().filter(|piece| !piece.seed.is_empty()).collect();
    if grown.is_empty() {
        return Ok(None);
    }
    let seeds = house.seeds(tx, here).await?;
    Ok(grown.into_iter().find(|piece| seeds.iter().all(|seed| seed.path != piece.seed)))
}
