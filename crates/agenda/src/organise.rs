//! Putting something on the calendar, and changing it.
use crate::activity::{
    ABOUT_MAX_CHARS, Activity, ActivityId, BRIEF_MAX_CHARS, COST_MAX_CHARS, Mark, Marks,
    PLACES_MAX, SPOT_MAX_CHARS, Setting, SigningUp, State, TITLE_MAX_CHARS,
};
use crate::queries::{activities, dates, sign_ups};
use crate::repeat::{self, Again};
use crate::seats::WaitingList;
use crate::words::Words;
use crate::{RESERVED, activity, coming, upkeep};
use askama::Template;
use axum::response::Response;
use kernel::hours::Minute;
use kernel::jiff::civil::Date;
use kernel::place::{self, Place};
use kernel::scene::Scene;
use kernel::{
    BackRoomItem, Deed, Here, Problems, Result, Role, Team, Tx, Visit, page, page_again, people,
    slug,
};

pub const NEW_PATH: &str = "/achterkamer/agenda/nieuw";
pub const CHANGE_PATH: &str = "/achterkamer/agenda/{welke}";
/// What the log calls it.
pub const PUT_UP: &str = "agenda_put_up";

/// Whether this visitor may put something on the calendar.
pub fn may(here: &Here) -> bool {
    here.person.as_ref().is_some_and(|person| person.roles.any(|role| role != Role::Partner))
}

#[derive(serde::Deserialize)]
pub struct Which {
    welke: String,
}

/// An activity as somebody filled it in.
#[derive(Clone, Default, serde::Deserialize)]
#[serde(default)]
pub struct Filled {
    /// In the address; empty for a new one.
    pub welke: String,
    pub titel: String,
    pub kort: String,
    pub meer: String,
    pub tekening: String,
    /// A place by its id; empty for none.
    pub plek: String,
    pub waar: String,
    pub hoe: String,
    pub kosten: String,
    pub merk: Vec<String>,
    pub dag: String,
    pub van: String,
    pub tot: String,
    pub herhaal: String,
    pub tm: String,
    pub aanmelden: String,
    pub plekken: String,
    pub bellers: String,
    pub lijst: String,
    pub sluit: String,
    pub stil: String,
    pub telefoon: String,
}

#[derive(Template)]
#[template(path = "organise.html")]
struct OrganisePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    form: Filled,
    places: Vec<Place>,
    problems: Problems,
}

impl OrganisePage<'_> {
    fn is_new(&self) -> bool {
        self.form.welke.is_empty()
    }
    fn marks(&self) -> [Mark; Mark::ALL.len()] {
        Mark::ALL
    }
    fn scenes(&self) -> &'static [Scene] {
        Scene::ALL
    }
    fn is_marked(&self, mark: &Mark) -> bool {
        self.form.merk.iter().any(|word| word == mark.as_str())
    }
    fn is_at(&self, place: &Place) -> bool {
        self.form.plek == place.id.to_string()
    }
    fn ways(&self) -> &'static [Again] {
        &Again::ALL
    }
    fn heading(&self) -> &str {
        match self.form.titel.trim() {
            _ if self.is_new() => self.words.organise_new(),
            "" => self.words.organise_change(),
            title => title,
        }
    }
    fn action(&self) -> String {
        if self.is_new() {
            NEW_PATH.to_owned()
        } else {
            format!("/achterkamer/agenda/{}", self.form.welke)
        }
    }
    fn setting_says(&self, word: &str) -> &str {
        match Setting::from_word(word) {
            Setting::There => self.words.setting_there(),
            Setting::Home => self.words.setting_home(),
            Setting::Both => self.words.setting_both(),
        }
    }
    fn list_says(&self, word: &str) -> &str {
        match WaitingList::from_word(word) {
            WaitingList::None => self.words.list_none(),
            WaitingList::MovesUp => self.words.list_moves_up(),
            WaitingList::Asks => self.words.list_asks(),
        }
    }
}

pub async fn show_new(visit: Visit<Team>) -> Result<Response> {
    let Visit { here, house, mut tx, .. } = visit;
    let home = place::PlaceId::home_of(here.centre.id).to_string();
    let form = Filled {
        plek: home,
        dag: here.local_now().date().to_string(),
        aanmelden: SigningUp::WalkIn.as_str().to_owned(),
        lijst: WaitingList::MovesUp.as_str().to_owned(),
        sluit: "0".to_owned(),
        bellers: "0".to_owned(),
        herhaal: Again::Once.as_str().to_owned(),
        tekening: Scene::Coffee.as_str().to_owned(),
        hoe: Setting::There.as_str().to_owned(),
        ..Filled::default()
    };
    let menu = house.back_room(&here);
    let places = place::all(&mut tx).await?;
    let (words, problems) = (Words(&here.voice), Problems::default());
    page(&OrganisePage { words, here: &here, menu, form, places, problems })
}

pub async fn show(visit: Visit<Team, Which>) -> Result<Response> {
    let Visit { here, house, asked, mut tx, .. } = visit;
    let activity = activity::at(&mut tx, &asked.welke).await?;
    let form = Filled::of(&activity)?;
    let menu = house.back_room(&here);
    let places = place::all(&mut tx).await?;
    let (words, problems) = (Words(&here.voice), Problems::default());
    page(&OrganisePage { words, here: &here, menu, form, places, problems })
}

impl Filled {
    /// What an activity is now, as the form shows it.
    fn of(activity: &Activity) -> Result<Self> {
        let series = upkeep::series_of(activity)?;
        let first = series.first();
        let number = |n: Option<i64>| n.map(|n| n.to_string()).unwrap_or_default();
        Ok(Self {
            welke: activity.slug.clone(),
            titel: activity.title.clone(),
            kort: activity.brief.clone(),
            meer: activity.about.clone(),
            tekening: activity.scene.as_str().to_owned(),
            plek: activity.place_id.map(|place| place.to_string()).unwrap_or_default(),
            waar: activity.spot.clone(),
            hoe: activity.setting.as_str().to_owned(),
            kosten: activity.cost.clone(),
            merk: activity.marks.iter().map(|mark| mark.as_str().to_owned()).collect(),
            dag: first.start.date().to_string(),
            van: repeat::minute_of(first.start).to_string(),
            tot: repeat::minute_of(first.end()).to_string(),
            herhaal: Again::of(&series).as_str().to_owned(),
            tm: series.until().map(|until| until.to_string()).unwrap_or_default(),
            aanmelden: activity.sign_up.as_str().to_owned(),
            plekken: number(activity.n_places),
            bellers: activity.n_held.to_string(),
            lijst: activity.waiting_list.as_str().to_owned(),
            sluit: activity.closes_h.to_string(),
            stil: if activity.is_quiet { "ja" } else { "" }.to_owned(),
            telefoon: activity.phone.clone(),
        })
    }
}

/// A line of text as it is kept, with a problem when it is too long or missing.
fn line(raw: &str, chars_max: usize) -> Option<String> {
    let text = raw.split_whitespace().collect::<Vec<_>>().join(" ");
    (text.chars().count() <= chars_max).then_some(text)
}

/// What is checked of a form, one group of fields after the other.
struct Check<'a> {
    form: &'a Filled,
    words: Words<'a>,
    problems: Problems,
}

impl Check<'_> {
    fn line(&mut self, field: &'static str, raw: &str, chars_max: usize) -> String {
        line(raw, chars_max).unwrap_or_else(|| {
            self.problems.add(field, self.words.too_long(chars_max));
            String::new()
        })
    }

    fn title(&mut self) -> String {
        let title = self.line("titel", &self.form.titel, TITLE_MAX_CHARS);
        if title.is_empty() && self.problems.at("titel").is_none() {
            self.problems.add("titel", self.words.title_missing());
        }
        title
    }

    fn about(&mut self) -> String {
        let about = self.form.meer.replace("\r\n", "\n").trim().to_owned();
        if ABOUT_MAX_CHARS < about.chars().count() {
            self.problems.add("meer", self.words.too_long(ABOUT_MAX_CHARS));
        }
        about
    }

    /// A whole number from `0` to `max`; empty is `None`.
    fn number(&mut self, field: &'static str, raw: &str, max: u32) -> Option<i64> {
        let raw = raw.trim();
        if raw.is_empty() {
            return None;
        }
        let number = raw.parse().ok().filter(|n| (0..=i64::from(max)).contains(n));
        if number.is_none() {
            self.problems.add(field, self.words.number_wrong(i64::from(max)));
        }
        number
    }

    /// When it happens; the former series when nobody touched it.
    fn series(&mut self, former: Option<(&Filled, &str)>, today: Date) -> String {
        let form = self.form;
        let is_same = |former: &Filled| {
            [&former.dag, &former.van, &former.tot, &former.herhaal, &former.tm]
                == [&form.dag, &form.van, &form.tot, &form.herhaal, &form.tm]
        };
        if let Some((_, series)) = former.filter(|(former, _)| is_same(former)) {
            return series.to_owned();
        }
        let (from, to) = (Minute::parse(&form.van), Minute::parse(&form.tot));
        if from.is_err() {
            self.problems.add("van", self.words.time_wrong());
        }
        if to.is_err() {
            self.problems.add("tot", self.words.time_wrong());
        }
        let day = form.dag.trim().parse::<Date>().ok().filter(|day| today <= *day);
        if day.is_none() {
            self.problems.add("dag", self.words.day_wrong());
        }
        let until = match form.tm.trim() {
            "" => Ok(None),
            until => until.parse::<Date>().map(Some),
        };
        let (Ok(from), Ok(to), Some(day), Ok(until)) = (from, to, day, until) else {
            return String::new();
        };
        match repeat::series(day, from, to, Again::from_word(&form.herhaal), until) {
            Ok(series) => series.to_string(),
            Err(_) => {
                self.problems.add("tm", self.words.until_wrong());
                String::new()
            }
        }
    }
}

impl Filled {
    /// The activity as it will be; the problems beside their fields when something does not fit.
    fn over(
        &self,
        former: Option<&Activity>,
        places: &[Place],
        here: &Here,
        words: Words<'_>,
    ) -> Result<Activity, Problems> {
        let mut check = Check { form: self, words, problems: Problems::default() };
        let title = check.title();
        let brief = check.line("kort", &self.kort, BRIEF_MAX_CHARS);
        let about = check.about();
        let spot = check.line("waar", &self.waar, SPOT_MAX_CHARS);
        let cost = check.line("kosten", &self.kosten, COST_MAX_CHARS);
        let phone = check.line("telefoon", &self.telefoon, COST_MAX_CHARS);
        let n_places = check.number("plekken", &self.plekken, PLACES_MAX).filter(|n| 0 < *n);
        let n_held = check.number("bellers", &self.bellers, PLACES_MAX).unwrap_or(0);
        let closes_h = check.number("sluit", &self.sluit, CLOSES_H_MAX).unwrap_or(0);
        let kept = former.and_then(|own| Some((Self::of(own).ok()?, own.series.as_str())));
        let kept = kept.as_ref().map(|(form, series)| (form, *series));
        let series = check.series(kept, here.local_now().date());
        let place = places.iter().find(|place| place.id.to_string() == self.plek);
        check.problems.or(Activity {
            id: former.map_or_else(ActivityId::fresh, |own| own.id),
            slug: former.map(|own| own.slug.clone()).unwrap_or_default(),
            title,
            brief,
            about,
            scene: Scene::from_word(&self.tekening),
            place_id: place.map(|place| place.id),
            spot,
            setting: Setting::from_word(&self.hoe),
            cost,
            marks: Marks::from_words(self.merk.iter().map(String::as_str)),
            owner_id: former.and_then(|own| own.owner_id),
            phone,
            sign_up: SigningUp::from_word(&self.aanmelden),
            n_places,
            n_held,
            held_until_h: HELD_UNTIL_H,
            waiting_list: WaitingList::from_word(&self.lijst),
            closes_h,
            is_quiet: !self.stil.is_empty(),
            series,
            state: State::On,
        })
    }
}

/// A month: whoever buys for many has to know how many early.
const CLOSES_H_MAX: u32 = 31 * 24;
/// Places for whoever rings fall free a day before.
const HELD_UNTIL_H: i64 = 24;

pub async fn put_up(deed: Deed<Team, Filled>) -> Result<Response> {
    keep(deed, None).await
}

pub async fn change(mut deed: Deed<Team, Filled>) -> Result<Response> {
    let slug = deed.form.welke.clone();
    let former = activity::at(&mut deed.tx, &slug).await?;
    keep(deed, Some(former)).await
}

async fn keep(mut deed: Deed<Team, Filled>, former: Option<Activity>) -> Result<Response> {
    let places = place::all(&mut deed.tx).await?;
    let words = Words(&deed.here.voice);
    let activity = match deed.form.over(former.as_ref(), &places, &deed.here, words) {
        Ok(activity) => activity,
        Err(problems) => return again(deed, places, problems).await,
    };
    let activity = match &former {
        Some(_) => activity,
        None => Activity {
            slug: free_slug(&mut deed.tx, &activity.title).await?,
            owner_id: Some(deed.who.id),
            ..activity
        },
    };
    let n_placed = sign_ups::most_placed(&mut deed.tx, activity.id).await?;
    if activity.n_places.is_some_and(|n_places| n_places < n_placed) {
        let says = Words(&deed.here.voice).fewer_than_come(n_placed);
        return again(deed, places, Problems::one("plekken", says)).await;
    }
    activities::keep(&mut deed.tx, &activity).await?;
    upkeep::put_dates(&mut deed.tx, &activity, &deed.here.centre.zone).await?;
    // With more places than before, who waits moves up.
    if let Some(former) = &former {
        for date in dates::coming(&mut deed.tx, former.id, deed.here.now).await? {
            coming::settle(&mut deed.tx, &deed.house, &activity, &date).await?;
        }
    }
    people::log_act(&mut deed.tx, Some(deed.who.id), None, PUT_UP, &activity.slug).await?;
    kernel::centre::touch(&mut deed.tx).await?;
    let says = Words(&deed.here.voice).organise_done().to_owned();
    deed.done_saying(&activity.path(), &says).await
}

/// A word for the address that no other activity has, and no page of the room.
async fn free_slug(tx: &mut Tx, title: &str) -> Result<String> {
    let wished = slug::of(title).unwrap_or_else(|| "activiteit".to_owned());
    let taken = activities::slugs_like(tx, &wished).await?;
    let is_taken = |slug: &str| RESERVED.contains(&slug) || taken.iter().any(|own| own == slug);
    Ok(slug::free(&wished, is_taken))
}

async fn again(
    deed: Deed<Team, Filled>,
    places: Vec<Place>,
    problems: Problems,
) -> Result<Response> {
    let house = deed.house.clone();
    let (_, here, form, _) = deed.look_only().await?;
    let menu = house.back_room(&here);
    let words = Words(&here.voice);
    page_again(&OrganisePage { words, here: &here, menu, form, places, problems })
}
