//! Hosts: who can receive people, with face and first name.
use super::queries;
use kernel::face::{self, Audience, Face};
use kernel::{PersonId, Result, Tx};

/// The faces of everybody who can receive people, by name, for whoever stands in this audience.
pub async fn hosts(tx: &mut Tx, viewer: Audience) -> Result<Vec<Face>> {
    let hosts = queries::hosts(tx).await?;
    let hosts: Vec<_> = hosts.into_iter().map(|host| (host.id, host.name)).collect();
    face::seen_by(tx, viewer, &hosts).await
}

/// Those among them who are meant, in the same order.
pub fn among(hosts: &[Face], meant: &[PersonId]) -> Vec<Face> {
    hosts.iter().filter(|host| meant.contains(&host.person)).cloned().collect()
}
