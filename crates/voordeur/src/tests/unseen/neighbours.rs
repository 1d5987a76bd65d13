//! The cast, what they say and do, and whom they do not want to see.
use super::paths;
use kernel::face::{self, Audience, NewFace};
use kernel::{Counterpart, PersonId, Role, Subject, Talk, sql};
use std::collections::BTreeSet;
use test_house::{Chance, Seen, TestCentre, Visitor};

/// Somebody, with a name and words that nobody else has.
pub struct Figure {
    pub name: &'static str,
    pub words: &'static str,
    pub role: Option<Role>,
    /// Sits down under a made-up name, and has no pages of their own.
    pub is_guest: bool,
}

const fn figure(name: &'static str, words: &'static str, role: Option<Role>) -> Figure {
    Figure { name, words, role, is_guest: false }
}

pub const CAST: [Figure; 9] = [
    figure("Anemoon", "kanarie-anemoon", None),
    figure("Boterbloem", "kanarie-boterbloem", None),
    figure("Cyclaam", "kanarie-cyclaam", None),
    figure("Dahlia", "kanarie-dahlia", None),
    figure("Edelweiss", "kanarie-edelweiss", None),
    figure("Fresia", "kanarie-fresia", Some(Role::Host)),
    figure("Gladiool", "kanarie-gladiool", Some(Role::SocialWorker)),
    figure("Hortensia", "kanarie-hortensia", Some(Role::Coordinator)),
    Figure { is_guest: true, ..figure("Iris", "kanarie-iris", None) },
];
const HOST: usize = 5;
const COORDINATOR: usize = 7;

/// The big table, one in the street, and one that is closed and takes notes.
pub const TABLES: [&str; 3] = ["", "plein", "boeken"];
const CLOSED: &str = "boeken";
/// What everybody hears last.
pub const GOODBYE: &str = "Tot morgen, allemaal.";
/// Answers, reports and the like are about one of the first lines of a table.
const FIRST_LINES: usize = 12;

pub fn path_of(table: &str) -> String {
    if table.is_empty() { "/huiskamer".to_owned() } else { format!("/huiskamer/{table}") }
}

pub struct Neighbours<'a> {
    pub people: Vec<Visitor<'a>>,
    /// Who does not want to see whom.
    pub wishes: BTreeSet<(usize, usize)>,
    /// The addresses of what people reported, which only they know.
    pub receipts: Vec<String>,
    linde: &'a TestCentre,
    chance: Chance,
}

impl<'a> Neighbours<'a> {
    pub async fn move_in(linde: &'a TestCentre, chance: Chance) -> Self {
        let mut people = Vec::new();
        for figure in CAST.iter().filter(|figure| !figure.is_guest) {
            let visitor = match figure.role {
                Some(role) => linde.with_role(figure.name, role).await,
                None => linde.neighbour(figure.name).await,
            };
            let mut tx = linde.write().await;
            let audience = Audience::Everyone;
            let (drawing, about) = ("ilse", figure.words);
            let face = NewFace { drawing, photo: None, alt: "", role: "", about, audience };
            face::show(&mut tx, visitor.id(), &face).await.unwrap();
            // What they hang up does not wait.
            sql!(
                "insert into notice_board_vouched (centre_id, person_id, since)
                 values ($1, $2, $3)",
                tx.centre,
                visitor.id(),
                tx.now
            )
            .run(&mut tx)
            .await
            .unwrap();
            tx.save().await.unwrap();
            let card = [("wie", "neighbourhood"), ("over", figure.words), ("schrijven", "ja")];
            visitor.sends("/wie-is-wie/mij", &card).await.is(303);
            people.push(visitor);
        }
        let table = |name, more| [("naam", name), ("dagen", "14"), ("beeld", "koffie"), more];
        for form in [table("Plein", ("wie", "anyone")), table("Boeken", ("deur", "rota"))] {
            let form: Vec<_> = form.into_iter().chain([("briefjes", "ja")]).collect();
            people[COORDINATOR].sends("/achterkamer/huiskamer/tafel", &form).await.is(303);
        }
        let big = [("tafel", ""), ("dagen", "14"), ("wie", "neighbours"), ("gasten", "ja")];
        people[COORDINATOR].sends("/achterkamer/huiskamer/tafel", &big).await.is(303);
        // A guest sits down while a host is there.
        people[HOST].sends("/huiskamer/binnen", &[]).await.is(303);
        for figure in CAST.iter().filter(|figure| figure.is_guest) {
            let mut guest = linde.passer_by();
            let form = [("naam", figure.name), ("regels", "9")];
            guest.sends("/huiskamer/gast", &form).await.is(303);
            let (id,) = sql!(
                "select id from person where centre_id = $1 and name = $2",
                linde.id,
                figure.name
            )
            .one::<(PersonId,)>(&mut linde.read().await)
            .await
            .unwrap();
            guest.id = Some(id);
            people.push(guest);
        }
        let mut own = Self { people, wishes: BTreeSet::new(), receipts: Vec::new(), linde, chance };
        own.make_a_newspaper().await;
        own
    }

    /// A number in which everybody has a piece under their own name, and may be written to.
    async fn make_a_newspaper(&mut self) {
        let desk = "/achterkamer/krant";
        for (who, figure) in CAST.iter().enumerate().filter(|(_, figure)| !figure.is_guest) {
            let piece = [
                ("stap", "3"),
                ("soort", "stuk"),
                ("titel", figure.words),
                ("tekst", figure.words),
                ("taal", "nl"),
                ("naam", "naam"),
                ("mag", "ja"),
            ];
            let sent = self.people[who].sends_file("/krant/schrijf", &piece, "niets", b"").await;
            let own = sent.is(303).goes_to.clone().unwrap_or_default();
            let bring = own.replace("/krant/mijn-stukken/", &format!("{desk}/stuk/")) + "/breng";
            for (from, to) in [("sent", "editing"), ("editing", "planned")] {
                let form = [("van", from), ("naar", to)];
                self.people[COORDINATOR].sends(&bring, &form).await.is(303);
            }
        }
        let finish = format!("{desk}/nummer/klaar");
        self.people[COORDINATOR].sends(&finish, &[("nummer", "1")]).await.is(303);
        self.people[COORDINATOR].sends(&format!("{desk}/reacties"), &[("aan", "ja")]).await.is(303);
        let article = article_of(0);
        self.people[1].sees(&article).await.is(200).shows(CAST[0].name).shows("Stuur aan");
    }

    /// Everybody who does not see somebody.
    pub fn who_parted(&self) -> impl Iterator<Item = usize> {
        (0..CAST.len()).filter(|who| self.unseen_by(*who).next().is_some())
    }

    pub fn unseen_by(&self, viewer: usize) -> impl Iterator<Item = usize> {
        let is_wished = move |other: &usize| {
            self.wishes.contains(&(viewer, *other)) || self.wishes.contains(&(*other, viewer))
        };
        (0..CAST.len()).filter(is_wished)
    }

    pub async fn something_happens(&mut self) {
        let who = self.chance.below(CAST.len());
        match self.chance.below(20) {
            0..6 => self.says(who).await,
            6 => self.at_a_table(who, "/huiskamer", &[("snel", "zwaai"), ("regels", "9")]).await,
            7..9 => self.at_a_table(who, "/huiskamer/binnen", &[]).await,
            9 => self.at_a_table(who, "/huiskamer/buiten", &[]).await,
            10 => self.leaves_a_note(who).await,
            11 => self.somebody_shows_a_note().await,
            12 => self.reports(who).await,
            13..15 => self.talks_in_private(who).await,
            15..17 => self.hangs_up(who).await,
            17..19 => self.reacts(who).await,
            _ => self.takes_something_away().await,
        }
    }

    async fn at_a_table(&mut self, who: usize, path: &str, more: &[(&str, &str)]) {
        let table = *self.chance.one_of(&TABLES);
        let form: Vec<_> = [("tafel", table)].into_iter().chain(more.iter().copied()).collect();
        does(self.people[who].sends(path, &form).await);
    }

    async fn says(&mut self, who: usize) {
        let text = self.words_of(who);
        let about = self.a_number();
        let mut form = vec![("tekst", text.as_str()), ("regels", "9")];
        if self.chance.one_in(3) {
            form.push(("antwoord_op", &about));
        }
        self.at_a_table(who, "/huiskamer", &form).await;
    }

    async fn hangs_up(&mut self, who: usize) {
        let text = self.words_of(who);
        let kind = *self.chance.one_of(&["zoek", "leen", "doe-mee"]);
        let form = [("stap", "3"), ("soort", kind), ("titel", &text), ("wat", "spullen")];
        does(self.people[who].sends_file("/prikbord/nieuw", &form, "niets", b"").await);
    }

    /// Says something about an article: to its writer, to those who make the newspaper, or below it.
    async fn reacts(&mut self, who: usize) {
        let (text, path) = (self.words_of(who), article_of(self.chance.below(CAST.len())));
        let (to, field) = *self.chance.one_of(&[("reageer", "reactie"), ("reacties", "onder")]);
        let form = [(field, text.as_str()), ("regels", "9")];
        does(self.people[who].sends(&format!("{path}/{to}"), &form).await);
    }

    fn words_of(&mut self, who: usize) -> String {
        format!("{}, en dat is {}", CAST[who].words, self.chance.below(1000))
    }

    fn a_number(&mut self) -> String {
        (1 + self.chance.below(FIRST_LINES)).to_string()
    }

    async fn leaves_a_note(&mut self, who: usize) {
        let text = self.words_of(who);
        does(
            self.people[who]
                .sends("/huiskamer/briefje", &[("tafel", CLOSED), ("tekst", &text)])
                .await,
        );
    }

    async fn somebody_shows_a_note(&mut self) {
        let seen = self.people[HOST].sees(&path_of(CLOSED)).await;
        if seen.text.contains("name=\"briefje\"") {
            let note = seen.field("briefje");
            let form = [("tafel", CLOSED), ("briefje", &*note), ("laat_zien", "ja")];
            does(self.people[HOST].sends("/huiskamer/briefje/lezen", &form).await);
        }
    }

    /// The page of a line, as somebody sees it.
    async fn looks_at_a_line(&mut self, who: usize) -> Seen {
        let table = *self.chance.one_of(&TABLES);
        let number = self.a_number();
        self.people[who].sees(&format!("/huiskamer/regel?tafel={table}&nummer={number}")).await
    }

    async fn reports(&mut self, who: usize) {
        let line = self.looks_at_a_line(who).await;
        let links = paths::links(&line);
        let Some(report) = links.iter().find(|path| path.starts_with("/melden/")) else { return };
        let seen = self.people[who].sends(report, &[("mis", "naar")]).await;
        self.receipts.extend(seen.goes_to.clone());
        does(seen);
    }

    /// Somebody answers what another asked, as a room does it for them.
    async fn talks_in_private(&mut self, who: usize) {
        let (other, says) = (self.chance.below(CAST.len()), self.words_of(who));
        let to = Counterpart::Neighbour(self.people[other].id());
        let subject = Subject { path: "/huiskamer".to_owned(), title: "een ladder".to_owned() };
        let talk = Talk { subject, from: self.people[who].id(), to, says };
        let house = &self.linde.house;
        let mut tx = self.linde.write().await;
        for room in house.rooms.iter() {
            match room.begin_talk(&mut tx, house, &talk).await {
                // Nobody answered them yet.
                Err(kernel::Error::TooOften) => return,
                begun => drop(begun.unwrap()),
            }
        }
        tx.save().await.unwrap();
    }

    /// A host hides a line, or somebody takes their own back.
    async fn takes_something_away(&mut self) {
        let line = self.looks_at_a_line(HOST).await;
        let links = paths::links(&line);
        let act = links.iter().find(|path| path.starts_with("/achterkamer/meldingen/doe"));
        if let Some((_, item)) = act.and_then(|path| path.split_once("&wat=")) {
            let form = [
                ("kamer", "living_room"),
                ("wat", item),
                ("doe", "weg"),
                ("reden", "Niet aardig."),
            ];
            does(self.people[HOST].sends("/achterkamer/meldingen/doe", &form).await);
        }
        let who = self.chance.below(CAST.len());
        let number = self.a_number();
        self.at_a_table(who, "/huiskamer/regel/terug", &[("nummer", &number)]).await;
    }

    /// Somebody does not want to see another any more, or changes their mind; and tells the house,
    /// or only thinks it.
    pub async fn somebody_wishes(&mut self, is_told: bool) -> Result<(), String> {
        let (by, other) = (self.chance.below(CAST.len()), self.chance.below(CAST.len()));
        let is_back = self.chance.one_in(4);
        let path = if is_back { "/mijn/niet-zien/weer" } else { "/blokkeren" };
        let status = if CAST[by].is_guest {
            // Who is no neighbour has no list of whom they do not want to see.
            401
        } else if is_back || self.wishes.contains(&(by, other)) {
            303
        } else if by == other || self.wishes.contains(&(other, by)) {
            404
        } else if matches!(CAST[by].role, Some(Role::SocialWorker | Role::Coordinator))
            && CAST[other].role.is_none()
        {
            403
        } else {
            303
        };
        if is_told {
            let whom = self.people[other].id().to_string();
            let seen = self.people[by].sends(path, &[("wie", &whom)]).await;
            if seen.status != status {
                return Err(format!("{by} about {other} at {path}: {}, not {status}", seen.status));
            }
        }
        if CAST[by].is_guest {
            return Ok(());
        }
        if is_back {
            self.wishes.remove(&(by, other));
        } else if status == 303 {
            self.wishes.insert((by, other));
        }
        Ok(())
    }

    /// The coordinator, whom everybody hears, closes each table.
    pub async fn say_goodbye(&mut self) {
        for table in TABLES {
            let form = [("tafel", table), ("tekst", GOODBYE), ("regels", "9")];
            self.people[COORDINATOR].sends("/huiskamer", &form).await.is(303);
        }
    }
}

/// The address of what somebody wrote for the newspaper; of a guest there is nothing.
fn article_of(who: usize) -> String {
    format!("/krant/artikel/{}", CAST[who].words)
}

/// Whatever became of it: people press what is not theirs to press, and come too late.
fn does(seen: Seen) {
    assert!(!seen.status.is_server_error(), "{}", seen.text);
}
