//! Scenes of reports and what is done about them, in a small room of its own.
mod about_the_team;
mod acting_at_once;
mod appeals;
mod deciding;
mod keeping;
mod parlour;
mod reporting;

use crate::{Moderated, Moderation};
use kernel::uuid::Uuid;
use kernel::{Device, people, session};
use parlour::Parlour;
use std::sync::Arc;
use telling::Telling;
use telling::outbox::{self, Posted};
use test_house::{Seen, TestCentre, Visitor};

const WORKLIST: &str = "/achterkamer/meldingen";
const DECISIONS: &str = "/mijn/besluiten";
const MONEY: &str = "Stuur mij 50 euro";

/// De Linde with a parlour in which people talk.
struct Linde {
    centre: TestCentre,
    parlour: Arc<Parlour>,
}

impl Linde {
    async fn open() -> Self {
        let parlour = Arc::new(Parlour::default());
        let moderation = Moderation::new(vec![parlour.clone() as Arc<dyn Moderated>]);
        let rooms: Vec<Box<dyn kernel::Room>> =
            vec![Box::new(Telling::default()), Box::new(moderation)];
        Self { centre: TestCentre::with_rooms(rooms).await, parlour }
    }

    /// A host who is there, and can be written to.
    async fn host_on_duty(&self, name: &str) -> Visitor<'_> {
        let host = self.centre.host(name).await;
        self.can_be_reached(&host, name).await;
        self.parlour.is_on_duty(host.id());
        host
    }

    /// Comes in again after a long time.
    async fn comes_back(&self, who: &Visitor<'_>) {
        let mut tx = self.centre.write().await;
        let factor_at = Some(tx.now);
        let token = session::begin(&mut tx, who.id(), Device::Own, "phone", factor_at).await;
        tx.save().await.unwrap();
        let name = session::cookie_name(&self.centre.house);
        who.keep(&format!("{name}={}", token.unwrap().as_str()));
    }

    async fn can_be_reached(&self, person: &Visitor<'_>, name: &str) {
        let mut tx = self.centre.write().await;
        let address = format!("{}@demo.invalid", name.to_lowercase());
        people::add_contact(&mut tx, person.id(), "mail", &address).await.unwrap();
        tx.save().await.unwrap();
    }

    /// Somebody says something; the key under which it stands.
    fn says(&self, who: &Visitor<'_>, name: &str, text: &str) -> String {
        self.parlour.says(self.centre.id, who.id, name, text)
    }

    /// Letters that left for this person, newest first.
    async fn post_for(&self, name: &str) -> Vec<Posted> {
        self.centre.ticks().await;
        let post = outbox::newest(&self.centre.house, &self.centre.host).await.unwrap();
        let address = format!("{}@demo.invalid", name.to_lowercase());
        post.into_iter().filter(|letter| letter.to == address).collect()
    }
}

fn path_to_report(key: &str) -> String {
    crate::path_to_report(parlour::NAME, key)
}

/// Reports what stands under this key; where the receipt is.
async fn reports(who: &Visitor<'_>, key: &str, wrong: &str) -> String {
    reports_saying(who, key, wrong, "").await
}

async fn reports_saying(who: &Visitor<'_>, key: &str, wrong: &str, more: &str) -> String {
    let form_key = Uuid::new_v4().to_string();
    let form = [("mis", wrong), ("erbij", more), ("sleutel", &*form_key)];
    let sent = who.sends(&path_to_report(key), &form).await;
    sent.is(303).goes_to.clone().expect("it leads to the receipt")
}

/// The path of the first case in the list that this keeper sees.
async fn first_case(keeper: &Visitor<'_>, list: &str) -> String {
    let seen = keeper.sees(list).await;
    seen.is(200);
    let links = seen.text.split("href=\"").filter_map(|rest| rest.split('"').next());
    let is_case = |path: &&str| {
        path.strip_prefix("/achterkamer/meldingen/").is_some_and(|id| id.parse::<Uuid>().is_ok())
    };
    links.into_iter().find(is_case).expect("a case is in the list").to_owned()
}

/// Decides about a case; the page after it.
async fn decides(keeper: &Visitor<'_>, case: &str, what: &str, reason: &str) -> Seen {
    keeper.sends(case, &[("doe", what), ("regel", "3"), ("reden", reason)]).await.sends_on_to(case);
    keeper.sees(case).await
}
