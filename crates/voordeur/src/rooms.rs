//! The rooms of the house; reading this list is reading the product.
use agenda::Agenda;
use back_room::BackRoom;
use coming_in::ComingIn;
use contact::Contact;
use conversations::Conversations;
use drafts::Drafts;
use freshness::Freshness;
use front_door::FrontDoor;
use kernel::Room;
use living_room::LivingRoom;
use moderation::Moderation;
use my_page::MyPage;
use newspaper::Newspaper;
use notice_board::NoticeBoard;
use photos::Photos;
use search::Search;
use side_room::SideRoom;
use stream::Streams;
use telling::Telling;
use who_is_who::WhoIsWho;

/// The house as this operator wants it.
pub fn rooms(telling: Telling) -> Vec<Box<dyn Room>> {
    let actions =
        [coming_in::actions(), my_page::actions(), living_room::actions(), agenda::actions()];
    let actions = actions.into_iter().flatten().chain(newspaper::actions()).collect();
    let telling = telling.with_actions(actions).with_mailings(newspaper::mailings());
    let living_room = LivingRoom::default();
    let conversations = Conversations::default();
    let moderated = vec![
        living_room.moderated(),
        notice_board::moderated(),
        newspaper::moderated(),
        who_is_who::moderated(),
        conversations.moderated(),
    ];
    let moderation = Moderation::new(moderated);
    let checked = vec![agenda::checked(), notice_board::checked(), who_is_who::checked()];
    vec![
        Box::new(FrontDoor::default()),
        Box::new(ComingIn::default()),
        Box::new(living_room),
        Box::new(Agenda::default()),
        Box::new(NoticeBoard::default()),
        Box::new(Newspaper),
        Box::new(WhoIsWho),
        Box::new(conversations),
        Box::new(Contact::default()),
        Box::new(SideRoom::default()),
        Box::new(MyPage),
        Box::new(Search),
        Box::new(Freshness::new(checked)),
        Box::new(BackRoom),
        Box::new(moderation),
        Box::new(telling),
        Box::new(Photos),
        Box::new(Drafts),
        Box::new(Streams),
    ]
}

/// Every room, for whoever only asks what there is: nothing is sent or kept.
pub fn known() -> Vec<Box<dyn Room>> {
    rooms(Telling::default())
}
