//! What somebody has a right to of the newspaper at home: to see it, and that it goes with them.
use crate::at_home;
use crate::delivery::Delivery;
use crate::queries::rounds;
use crate::words::Words;
use kernel::{Exported, PersonId, Result, Tx, Writing};

pub async fn export(tx: &mut Tx, words: Words<'_>, person: PersonId) -> Result<Vec<Exported>> {
    let told = |own: Delivery| {
        let Delivery { first_name, phone, print, code, .. } = &own;
        [first_name.as_str(), &own.address(), phone, print.said(&words), code]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(", ")
    };
    let own = rounds::of_person(tx, person).await?.into_iter().map(told).collect();
    let walked = rounds::rounds_of(tx, person).await?.into_iter().map(|round| round.name).collect();
    // For whom is not theirs to take along.
    let n_typed = rounds::typed_by(tx, person).await?.len();
    let typed = (0 < n_typed).then(|| words.export_typed_n(n_typed)).into_iter().collect();
    let part = |heading: &str, lines: Vec<String>| Exported { heading: heading.to_owned(), lines };
    Ok(vec![
        part(words.export_deliveries(), own),
        part(words.export_rounds(), walked),
        part(words.export_typed(), typed),
    ])
}

pub async fn erase(tx: &mut Writing, person: PersonId) -> Result<()> {
    if let Some(own) = rounds::of_person(tx, person).await? {
        at_home::stop(tx, &own).await?;
    }
    rounds::erase_typist(tx, person).await?;
    rounds::erase_deliverer(tx, person).await
}
