//! The kernel: the contract of the rooms and the few things that every room needs.
//!
//! It knows no room by name, and stays small: something moves in when a third room needs it.
extern crate self as kernel; // so that our macros spell the same path here as in a room

pub mod asset;
mod attending;
pub mod caller;
pub mod centre;
pub mod centre_shelf;
pub mod clock;
mod contact_person;
pub mod cookies;
pub mod db;
pub mod doorbell;
pub mod error;
pub mod face;
pub mod form;
pub mod framing;
pub mod hours;
pub mod house;
pub mod jobs;
pub mod known_place;
pub mod language;
pub mod leaving;
pub mod limits;
mod memo;
pub mod name;
pub mod organisation;
mod packing;
pub mod page;
mod passing;
pub mod people;
pub mod place;
mod porch;
pub mod preview;
pub mod qr;
mod role;
pub mod room;
pub mod routes;
pub mod scene;
pub mod sealing;
pub mod session;
mod shelf;
pub mod short_code;
pub mod slug;
mod sorry;
pub mod spoken;
pub mod street;
mod talk;
pub mod team;
pub mod term;
mod to_the_list;
pub mod visit;
mod waiting;

pub use asset::{Asset, Icon, icon};
pub use attending::Attending;
pub use caller::{
    Anyone, AtTheGate, Caller, Coordinator, Desk, Host, Known, Neighbour, NeighbourOrGuest, Team,
};
pub use centre::{Centre, CentreId};
pub use clock::Clock;
pub use db::{Db, Migration, Record, Tx, Writing};
pub use doorbell::{Doorbell, Ring, Topic};
pub use error::{Error, Result};
pub use face::Face;
pub use form::{Form, Nothing};
pub use house::{House, OpenHouse, Settings, open};
pub use jobs::{Job, Work};
pub use language::{Language, OwnWords, Sentence, Voice};
pub use limits::Limit;
pub use memo::Memo;
pub use page::{Here, Problem, Problems, page, page_again};
pub use passing::PassingBy;
pub use people::{Age, Person, PersonId, Role, Standing};
pub use preview::Preview;
pub use room::{
    Beside, Cookie, Demo, Door, Exported, Gathering, Holds, Light, OnPaper, OwnPage, Retention,
    Room, Seed, Step, Table,
};
pub use routes::Routes;
pub use sealing::{KeyId, Keys, Label, OwnKey, Sealed};
pub use session::{Device, Session};
pub use talk::{Counterpart, Subject, Talk, Talking};
pub use team::{ActName, BackRoomGroup, BackRoomItem};
pub use to_the_list::{Asker, InList, PutIn, SaidQuestion};
pub use visit::{Deed, Visit};
pub use waiting::{TeamFigure, Waiting, Why};

// What our macros need, and what rooms may use without listing it themselves.
pub use jiff::{self, Timestamp};
pub use serde;
pub use uuid;
