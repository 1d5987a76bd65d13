//! The rooms of the house; reading this list is reading the product.
use back_room::BackRoom;
use coming_in::ComingIn;
use front_door::FrontDoor;
use kernel::Room;
use living_room::LivingRoom;
use my_page::MyPage;
use photos::Photos;
use std::path::PathBuf;
use telling::Telling;

/// The house as this operator wants it.
pub fn rooms(telling: Telling, photos: PathBuf) -> Vec<Box<dyn Room>> {
    let actions = coming_in::actions().into_iter().chain(my_page::actions());
    let telling = telling.with_actions(actions.collect());
    vec![
        Box::new(FrontDoor::default()),
        Box::new(ComingIn::default()),
        Box::new(LivingRoom::default()),
        Box::new(MyPage),
        Box::new(BackRoom),
        Box::new(telling),
        Box::new(Photos::new(photos)),
    ]
}

/// Every room, for whoever only asks what there is: nothing is sent or kept.
pub fn known() -> Vec<Box<dyn Room>> {
    rooms(Telling::default(), PathBuf::new())
}
