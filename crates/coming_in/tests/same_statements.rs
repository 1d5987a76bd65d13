//! Known and unknown addresses: the database does the very same for both. A test by itself, since
//! it listens to all that the database is asked in this program.
use coming_in::{ComingIn, actions};
use std::io::{self, Write};
use std::sync::{Arc, Mutex};
use telling::Telling;
use test_house::TestCentre;
use tracing_subscriber::fmt::MakeWriter;

#[derive(Clone, Default)]
struct Heard(Arc<Mutex<Vec<u8>>>);

impl Write for Heard {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("nobody panicked").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Heard {
    type Writer = Self;
    fn make_writer(&self) -> Self {
        self.clone()
    }
}

impl Heard {
    /// The statements since the last time, each by how it begins.
    fn statements(&self) -> Vec<String> {
        let heard = std::mem::take(&mut *self.0.lock().expect("nobody panicked"));
        let heard = String::from_utf8_lossy(&heard);
        let begins = heard.lines().filter_map(|line| {
            let (_, statement) = line.split_once("summary=\"")?;
            Some(statement.split('"').next()?.to_owned())
        });
        begins.collect()
    }
}

#[tokio::test]
async fn known_and_unknown_addresses_run_the_same_statements() {
    let heard = Heard::default();
    let listening = tracing_subscriber::fmt()
        .with_writer(heard.clone())
        .with_ansi(false)
        .with_max_level(tracing::Level::DEBUG);
    listening.init();
    let telling = Telling::default().with_actions(actions());
    let linde =
        TestCentre::with_rooms(vec![Box::new(ComingIn::default()), Box::new(telling)]).await;
    let ria = linde.neighbour("Ria").await;
    let mut tx = linde.write().await;
    kernel::people::add_contact(&mut tx, ria.id(), "mail", "ria@demo.invalid").await.unwrap();
    tx.save().await.unwrap();
    let mut done = Vec::new();
    // The first visit of all fills what the house remembers.
    for address in ["eerst@demo.invalid", "ria@demo.invalid", "niemand@demo.invalid"] {
        let phone = linde.passer_by();
        heard.statements();
        phone.sends("/binnenkomen", &[("hoe", "mail"), ("adres", address)]).await.is(303);
        let asking = heard.statements();
        assert!(asking.iter().any(|text| text.starts_with("insert into coming_in_code")));
        phone.sees("/binnenkomen/code").await.is(200);
        let form = [("code", "000000"), ("apparaat", "mijn")];
        phone.sends("/binnenkomen/code", &form).await.is(422);
        let trying = heard.statements();
        assert!(trying.iter().any(|text| text.starts_with("update coming_in_code")));
        done.push((asking, trying));
    }
    assert_eq!(done[1], done[2]);
}
