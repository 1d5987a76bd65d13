//! "Op andere sites": which sites may show the agenda, and the line to put there.
use crate::queries::outside;
use crate::words::Words;
use crate::{framed, must_be_on};
use askama::Template;
use axum::response::Response;
use feeds::for_others;
use kernel::framing::Site;
use kernel::{
    BackRoomItem, Coordinator, Deed, Here, House, Nothing, Problems, Result, Tx, Visit, page,
    page_again, people,
};

pub const PATH: &str = "/achterkamer/agenda/andere-sites";
pub const GONE_PATH: &str = "/achterkamer/agenda/andere-sites/weg";
/// What the log calls a change of the list.
pub const CHANGED: &str = "agenda_sites_changed";
/// More than the sites of one neighbourhood.
const SITES_MAX: usize = 50;

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub struct SiteForm {
    site: String,
}

#[derive(Template)]
#[template(path = "sites.html")]
struct SitesPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    sites: Vec<Site>,
    /// The line of HTML to copy.
    line: String,
    form: SiteForm,
    problems: Problems,
}

async fn sites(
    tx: &mut Tx,
    here: &Here,
    house: &House,
    form: SiteForm,
    problems: Problems,
) -> Result<Response> {
    must_be_on(here)?;
    let words = Words(&here.voice);
    let (menu, sites) = (house.back_room(here), outside::sites(tx).await?);
    let begins = house.address_of(&here.centre.settings.host);
    // In the language of the centre, like the site around it.
    let theirs = here.centre.voice(here.centre.language());
    let name = for_others(&Words(&theirs).feed_name(&here.centre.settings.name));
    let name = name.replace(['"', '<', '>'], "");
    let line = format!(
        "<iframe src=\"{begins}{}\" title=\"{name}\" width=\"100%\" height=\"600\"></iframe>",
        framed::PATH
    );
    let is_accepted = problems.is_empty();
    let sites = SitesPage { words, here, menu, sites, line, form, problems };
    if is_accepted { page(&sites) } else { page_again(&sites) }
}

pub async fn show(visit: Visit<Coordinator, Nothing>) -> Result<Response> {
    let Visit { here, house, mut tx, .. } = visit;
    sites(&mut tx, &here, &house, SiteForm::default(), Problems::default()).await
}

pub async fn add(mut deed: Deed<Coordinator, SiteForm>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let words = Words(&deed.here.voice);
    let n_sites = outside::sites(&mut deed.tx).await?.len();
    let says = match Site::parse(&deed.form.site) {
        Some(_) if SITES_MAX <= n_sites => words.sites_too_many(SITES_MAX),
        Some(site) => {
            outside::add_site(&mut deed.tx, &site).await?;
            let by = Some(deed.who.id);
            people::log_act(&mut deed.tx, by, None, CHANGED, site.as_str()).await?;
            let says = Words(&deed.here.voice).sites_added().to_owned();
            return deed.done_saying(PATH, &says).await;
        }
        None => words.sites_wrong().to_owned(),
    };
    let house = deed.house.clone();
    let (_, here, form, mut tx) = deed.look_only().await?;
    sites(&mut tx, &here, &house, form, Problems::one("site", says)).await
}

pub async fn remove(mut deed: Deed<Coordinator, SiteForm>) -> Result<Response> {
    must_be_on(&deed.here)?;
    outside::remove_site(&mut deed.tx, &deed.form.site).await?;
    let by = Some(deed.who.id);
    people::log_act(&mut deed.tx, by, None, CHANGED, &deed.form.site).await?;
    let says = Words(&deed.here.voice).sites_removed().to_owned();
    deed.done_saying(PATH, &says).await
}
