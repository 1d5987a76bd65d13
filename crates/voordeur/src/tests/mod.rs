//! Is the house in order? What holds for all rooms, and for the kernel under them.
mod backup;
mod belonging;
mod ceiling;
mod centres;
mod contract;
mod day_view;
mod former_house;
mod guest;
mod items;
mod keys;
mod listed;
mod live;
mod order;
mod own_pages;
mod said_in_a_room;
mod server;
mod silent;
mod storage;
mod talk;
mod unseen;
mod who_may;

use crate::rooms;
use test_house::TestCentre;

/// De Linde with every room of the product.
async fn whole_house() -> TestCentre {
    TestCentre::with_rooms(rooms::known()).await
}
