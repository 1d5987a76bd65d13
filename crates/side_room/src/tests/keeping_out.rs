//! Who does not read it: everybody but the two, whatever their role.
use super::{DESK, ROOM, home, ria_and_koen, worker};
use kernel::Role;
use kernel::organisation::Kind;

/// Every address of somebody else's talk, to look and to do.
fn addresses(path: &str) -> ([String; 3], [String; 9]) {
    let id = path.rsplit('/').next().unwrap();
    let looks = [path.to_owned(), format!("{path}/nood"), format!("/zijkamer/{id}/foto/1")];
    let deeds = [
        "",
        "/neem",
        "/klaar",
        "/collega",
        "/nood",
        "/nood/lees",
        "/tijd",
        "/tijd/af",
        "/nog-eens",
    ];
    (looks, deeds.map(|end| format!("{path}{end}")))
}

#[tokio::test]
async fn every_other_role_finds_nothing_at_any_address_of_a_talk() {
    let linde = home().await;
    let (ria, _, path) = ria_and_koen(&linde).await;
    let (looks, deeds) = addresses(&path);
    let form = [("tekst", "Hallo"), ("reden", "Ik ben gewoon heel erg nieuwsgierig.")];
    for role in Role::ALL.into_iter().filter(|role| *role != Role::SocialWorker) {
        let other = linde.with_role("Iemand", role).await;
        for path in &looks {
            other.sees(path).await.is(404).hides("Ria").hides("brief");
        }
        for path in &deeds {
            other.sends(path, &form).await.is(404).hides("Ria").hides("brief");
        }
        other.sees(DESK).await.is(404);
        assert_eq!(other.listens(&format!("{path}/live"), None).await.status, 404);
        other.sees(ROOM).await.is(200).hides("Ria").hides("brief");
        assert_eq!(other.listens("/zijkamer/live", None).await.status, 204);
    }
    // The resident has no way in at the worker's side either.
    ria.sees(&path).await.is(404);
    let (wilg, _) = linde.other_centre().await;
    let anna = linde.stranger(wilg, "Anna", Some(Role::SocialWorker)).await;
    for passing in [linde.passer_by(), anna] {
        for path in &looks {
            passing.sees(path).await.is(401).hides("brief");
        }
        for path in &deeds {
            passing.sends(path, &form).await.is(401).hides("brief");
        }
        passing.sends(ROOM, &form).await.is(401);
    }
}

#[tokio::test]
async fn a_colleague_knows_that_there_is_a_talk_and_reads_nothing_of_it() {
    let linde = home().await;
    let (_, _, path) = ria_and_koen(&linde).await;
    let joris = worker(&linde, "Joris").await;
    joris.sees(DESK).await.shows("Bij Koen").hides("Ria").hides("brief");
    joris.sees(&path).await.is(404);
    joris.sends(&path, &[("tekst", "Hallo")]).await.is(404);
    joris.sends(&format!("{path}/klaar"), &[]).await.is(404);
    let id = path.rsplit('/').next().unwrap();
    joris.sees(&format!("/zijkamer/{id}/foto/1")).await.is(404);
    assert_eq!(joris.listens(&format!("{path}/live"), None).await.status, 404);
    joris.sees(&format!("{path}/nood")).await.is(200).hides("Ria").hides("brief");
    joris.sends(&format!("{path}/nood/lees"), &[]).await.is(303);
}

#[tokio::test]
async fn a_worker_of_a_landlord_or_without_the_second_factor_is_no_worker_here() {
    let linde = home().await;
    let (_, koen, path) = ria_and_koen(&linde).await;
    koen.sees(&path).await.is(200);
    linde.works_for(koen.id(), Kind::HousingAssociation, "Woonstad").await;
    koen.sees(&path).await.is(404);
    koen.sees(DESK).await.is(404);
    linde.works_for(koen.id(), Kind::Welfare, "Welzijn").await;
    koen.sees(&path).await.is(200);
    let mut tx = linde.write().await;
    kernel::session::forget_factor(&mut tx, koen.id()).await.unwrap();
    tx.save().await.unwrap();
    for address in [path.clone(), DESK.to_owned()] {
        koen.sees(&address).await.hides("Ria").hides("brief");
    }
    let id = path.rsplit('/').next().unwrap();
    koen.sees(&format!("/zijkamer/{id}/foto/1")).await.is(404);
}
