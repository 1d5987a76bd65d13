//! The newspaper by mail: from the same number, for whoever asked for it and said yes from that
//! address.
//!
//! Anybody signs up, also without an account. A letter that holds nothing of what was typed asks
//! whether it is right. An editor sends a finished number once; each address has a row for it, which
//! is taken in hand before the mail leaves, so that nobody gets a number twice.
pub mod confirm;
pub mod content;
pub mod demo;
pub mod desk;
pub mod rights;
pub mod sending;
pub mod sign_up;
pub mod stop;

use kernel::{Routes, Timestamp, id, record};
use std::sync::Arc;

id!(
    /// Made by chance alone, since it is what the link in each mail holds.
    pub SubscriberId: new_v4
);

record! {
    /// An address to which the newspaper goes, or went.
    #[derive(Clone, Debug)]
    pub struct Subscriber {
        pub id: SubscriberId,
        pub address: String,
        pub language: String,
        pub confirmed_at: Option<Timestamp>,
        pub returns_since: Option<Timestamp>,
    }
}

record! {
    /// One mail of a number that may leave.
    #[derive(Clone, Debug)]
    pub struct Due {
        pub subscriber_id: SubscriberId,
        pub address: String,
        pub language: String,
        pub n_tries: i64,
    }
}

pub fn routes(routes: Routes) -> Routes {
    routes
        .look(sign_up::PATH, sign_up::show)
        .act(sign_up::PATH, sign_up::sign_up)
        .look(stop::PATH, stop::ask)
        .act_for_programs(stop::PATH, stop::stop)
        .look(desk::PATH, desk::show)
        .act(desk::PROOF_PATH, desk::proof)
        .act(desk::SEND_PATH, desk::send)
        .act(desk::RETURNS_PATH, desk::returns)
        .act(desk::ARRIVES_PATH, desk::arrives)
}

/// What a link in a letter about the newspaper can do, for [`telling::Telling::with_actions`].
pub fn actions() -> Vec<Box<dyn telling::Action>> {
    vec![Box::new(confirm::Confirm)]
}

/// What the newspaper sends to many, for [`telling::Telling::with_mailings`].
pub fn mailings() -> Vec<Arc<dyn telling::Mailing>> {
    vec![Arc::new(sending::Newsletter)]
}
