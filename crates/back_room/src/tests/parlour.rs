//! A small room for scenes: it has a door, two sentences, coffee at some place, and a step in the
//! start guide.
use super::PARLOUR;
use askama::Template;
use axum::response::Response;
use kernel::language::{Fill, Leaf};
use kernel::{
    Anyone, Door, Error, Exported, Here, Holds, Migration, PersonId, Result, Retention, Room,
    Routes, Step, Table, Tx, Visit, Voice, Writing, icon, page,
};

pub struct Parlour;

static MIGRATIONS: [Migration; 1] = [Migration {
    name: "0001_coffee",
    sql: "create table parlour_coffee (
            centre_id {id} not null, place_id {id} not null, primary key (centre_id, place_id),
            foreign key (centre_id, place_id) references place (centre_id, id)
          ) {strict};",
}];

static LEAVES: [Leaf; 2] = [
    Leaf {
        key: "parlour/quiet",
        texts: [
            Some("Het is stil in de salon."),
            None,
            None,
            Some("The parlour is quiet."),
            Some("Salon sessiz."),
            Some("الصالون هادئ."),
        ],
    },
    Leaf {
        key: "parlour/n-chairs",
        texts: [Some("Er staan {n} stoelen in de salon."), None, None, None, None, None],
    },
];

#[derive(Template)]
#[template(
    source = r#"{% extends "page.html" %}{% block title %}Salon{% endblock %}{% block main %}
{% for room in here.rooms.iter() %}<h1>{{ room.label }}</h1>{% endfor %}
<p>{{ quiet }}</p><p>{{ chairs }}</p>
{% for rule in here.centre.rules.lines() %}<li>{{ rule }}</li>{% endfor %}{% endblock %}"#,
    ext = "html"
)]
struct ParlourPage<'a> {
    here: &'a Here,
    quiet: &'a str,
    chairs: String,
}

async fn show(visit: Visit<Anyone>) -> Result<Response> {
    let here = &visit.here;
    if !here.centre.has("parlour") {
        return Err(Error::NotFound);
    }
    let chairs = here.voice.fill(&LEAVES[1], &[("n", Fill::Number(4))]);
    page(&ParlourPage { here, quiet: here.voice.say(&LEAVES[0]), chairs })
}

#[async_trait::async_trait]
impl Room for Parlour {
    fn name(&self) -> &'static str {
        "parlour"
    }

    fn migrations(&self) -> &'static [Migration] {
        &MIGRATIONS
    }

    fn routes(&self) -> Routes {
        Routes::new().look(PARLOUR, show)
    }

    fn tables(&self) -> &'static [Table] {
        &[Table { name: "parlour_coffee", holds: Holds::Impersonal("where coffee is made") }]
    }

    fn retention(&self) -> &'static [Retention] {
        &[]
    }

    async fn export(&self, _tx: &mut Tx, _: &Voice, _: PersonId) -> Result<Vec<Exported>> {
        Ok(Vec::new())
    }

    async fn erase(&self, _tx: &mut Writing, _: PersonId) -> Result<()> {
        Ok(())
    }

    fn words(&self) -> &'static [Leaf] {
        &LEAVES
    }

    fn door(&self) -> Option<Door> {
        Some(Door {
            path: PARLOUR,
            label: |_| "Salon",
            icon: icon::STOEL,
            scene: &kernel::asset::SCENES_KOFFIE_SVG,
            place: "w-huis",
        })
    }

    async fn steps(&self, _tx: &mut Tx, _: &Here) -> Result<Vec<Step>> {
        let title = "Wie zet de koffie?".to_owned();
        Ok(vec![Step { title, is_done: true, path: PARLOUR }])
    }
}
