//! Scenes with the album: whose a photo is, and who may see it.
use super::uploads;
use crate::album::{self, OF_PERSON_MAX_BYTES, Prints};
use crate::{NoMorePlace, PhotoId, Photos, SeenBy, developing};
use kernel::PersonId;
use std::fs::{self, File};
use std::time::SystemTime;
use test_house::{TestCentre, Visitor};

async fn linde() -> TestCentre {
    TestCentre::with(Photos).await
}

fn prints(linde: &TestCentre) -> Prints {
    let developed = developing::develop(&uploads::jpeg(&uploads::red_and_blue())).unwrap();
    album::write(&linde.house.photos, &developed).unwrap()
}

async fn hangs(linde: &TestCentre, owner: Option<PersonId>, seen_by: SeenBy) -> PhotoId {
    let prints = prints(linde);
    let mut tx = linde.write().await;
    let id = album::keep(&mut tx, &prints, owner, seen_by).await.unwrap().unwrap();
    tx.save().await.unwrap();
    id
}

async fn sees(visitor: &Visitor<'_>, id: PhotoId) -> u16 {
    visitor.sees(&format!("/foto/{id}/middel")).await.status.as_u16()
}

#[tokio::test]
async fn each_address_asks_who_may_see_the_photo() {
    let linde = linde().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    let street = linde.passer_by();
    let (wilg, host) = linde.other_centre().await;
    let anna = linde.stranger(wilg, "Anna", None).await;

    let building = hangs(&linde, None, SeenBy::Everyone).await;
    let shared = hangs(&linde, Some(ria.id()), SeenBy::Neighbours).await;
    let own = hangs(&linde, Some(ria.id()), SeenBy::Owner).await;

    for (visitor, wanted) in
        [(&ria, [200, 200, 200]), (&ben, [200, 200, 404]), (&street, [200, 404, 404])]
    {
        let seen =
            [sees(visitor, building).await, sees(visitor, shared).await, sees(visitor, own).await];
        assert_eq!(seen, wanted);
    }
    anna.sees_at(&host, &format!("/foto/{building}/middel")).await.is(404);
    street.sees(&format!("/foto/{building}/reus")).await.is(404);
}

#[tokio::test]
async fn only_what_everybody_may_see_is_kept_by_others() {
    let linde = linde().await;
    let ria = linde.neighbour("Ria").await;
    let everyones = hangs(&linde, None, SeenBy::Everyone).await;
    let shared = hangs(&linde, Some(ria.id()), SeenBy::Neighbours).await;
    let kept_as =
        |seen: &test_house::Seen| seen.headers["cache-control"].to_str().unwrap().to_owned();
    let public = ria.sees(&format!("/foto/{everyones}/klein")).await;
    assert!(kept_as(&public).contains("immutable"));
    let private = ria.sees(&format!("/foto/{shared}/klein")).await;
    assert_eq!(kept_as(&private), "no-store");
    assert_eq!(private.headers["content-type"], "image/jpeg");
    assert_eq!(private.headers["x-content-type-options"], "nosniff");
}

#[tokio::test]
async fn there_is_an_end_to_what_one_person_keeps() {
    let linde = linde().await;
    let ria = linde.neighbour("Ria").await;
    hangs(&linde, Some(ria.id()), SeenBy::Owner).await;
    let mut tx = linde.write().await;
    kernel::sql!("update photos_photo set n_bytes = $1", OF_PERSON_MAX_BYTES)
        .run(&mut tx)
        .await
        .unwrap();
    let refused =
        album::keep(&mut tx, &prints(&linde), Some(ria.id()), SeenBy::Owner).await.unwrap();
    assert_eq!(refused.err(), Some(NoMorePlace));
    assert!(album::keep(&mut tx, &prints(&linde), None, SeenBy::Everyone).await.unwrap().is_ok());
}

#[tokio::test]
async fn a_night_sweeps_away_what_no_album_took_up() {
    let linde = linde().await;
    let folder = &linde.house.photos;
    let path = |id| album::path_of(folder, id, crate::Size::Small);
    let lies_there = |id, since: SystemTime| {
        fs::create_dir_all(path(id).parent().unwrap()).unwrap();
        File::create(path(id)).unwrap().set_modified(since).unwrap();
    };
    let hanging = hangs(&linde, None, SeenBy::Everyone).await;
    lies_there(hanging, SystemTime::UNIX_EPOCH);
    let just_brought = prints(&linde).id;
    // More than are looked up at once.
    let lost: Vec<PhotoId> = (0..300).map(|_| PhotoId::fresh()).collect();
    lost.iter().for_each(|id| lies_there(*id, SystemTime::UNIX_EPOCH));

    linde.forgets().await;

    assert!(path(hanging).exists() && path(just_brought).exists());
    assert!(!lost.iter().any(|id| path(*id).exists()));
}

#[tokio::test]
async fn who_leaves_takes_every_print_along() {
    let linde = linde().await;
    let ria = linde.neighbour("Ria").await;
    let own = hangs(&linde, Some(ria.id()), SeenBy::Neighbours).await;
    let path = album::path_of(&linde.house.photos, own, crate::Size::Large);
    assert!(path.exists());
    let mut tx = linde.write().await;
    album::remove_all_of(&mut tx, ria.id()).await.unwrap();
    tx.save().await.unwrap();
    linde.ticks().await;
    assert!(!path.exists());
    assert_eq!(sees(&ria, own).await, 404);
}
