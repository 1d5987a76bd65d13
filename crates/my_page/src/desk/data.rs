//! "Mijn gegevens" on paper, for somebody who sits at the desk.
use super::{DATA_SHOWN, for_whom, person};
use crate::everything::Parts;
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::{Deed, Desk, Exported, Here, PersonId, Problems, Result, leaving, page, people};

#[derive(Template)]
#[template(path = "desk_data.html")]
struct DataPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    id: PersonId,
    name: &'a str,
    parts: &'a [Exported],
}

impl DataPage<'_> {
    fn made_on(&self) -> String {
        let date = self.here.voice.date_with_year(&self.here.centre.zone, self.here.now);
        self.words.everything_made(&self.here.centre.settings.name, date)
    }
    fn list(&self) -> Result<String> {
        Ok(Parts { parts: self.parts }.render()?)
    }
}

#[derive(serde::Deserialize)]
pub struct Present {
    wie: PersonId,
    /// "Deze persoon zit naast mij".
    #[serde(default)]
    naast: String,
}

/// Shows everything, once somebody has said that the person is there; that is written down.
pub async fn show_data(mut deed: Deed<Desk, Present>) -> Result<Response> {
    let whom = for_whom(&mut deed.tx, &deed.who, deed.form.wie).await?;
    if deed.form.naast.is_empty() {
        let problems = Problems::one("naast", Words(&deed.here.voice).present_first());
        return person::again(deed, whom, problems, |_, _| {}).await;
    }
    let by = Some(deed.who.id);
    people::log_act(&mut deed.tx, by, Some(whom.id), DATA_SHOWN, &whom.name).await?;
    let house = deed.house.clone();
    let (_, mut here, _, mut look) = deed.save_and_look().await?;
    here.path = person::path_of(&whom);
    let parts = leaving::export_at_desk(&mut look, &house, &here.voice, whom.id).await?;
    let words = Words(&here.voice);
    page(&DataPage { words, here: &here, id: whom.id, name: &whom.name, parts: &parts })
}
