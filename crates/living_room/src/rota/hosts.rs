//! Hosts: who can receive people, with face and first name.
use super::queries;
use kernel::face::{self, Audience, Face};
use kernel::{PersonId, Result, Tx, people};

/// The faces of everybody who can receive people, by name, for whoever stands in this audience.
pub async fn hosts(tx: &mut Tx, viewer: Audience) -> Result<Vec<Face>> {
    let hosts = queries::hosts(tx).await?;
    let hosts: Vec<_> = hosts.into_iter().map(|host| (host.id, host.name)).collect();
    face::seen_by(tx, viewer, &hosts).await
}

/// The faces of these people, who may be of the team without being a host.
pub async fn faces(tx: &mut Tx, viewer: Audience, meant: &[PersonId]) -> Result<Vec<Face>> {
    let people = people::people(tx, meant).await?;
    let people: Vec<_> = people.into_iter().map(|person| (person.id, person.name)).collect();
    face::seen_by(tx, viewer, &people).await
}

/// Those among them who are meant, in the same order.
pub fn among(hosts: &[Face], meant: &[PersonId]) -> Vec<Face> {
    hosts.iter().filter(|host| meant.contains(&host.person)).cloned().collect()
}
