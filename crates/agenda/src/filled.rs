//! An activity as somebody fills it in: the form, what it says of an activity, and what is checked.
use crate::activity::{
    ABOUT_MAX_CHARS, Activity, ActivityId, BRIEF_MAX_CHARS, COST_MAX_CHARS, LED_BY_MAX_CHARS,
    Marks, PLACES_MAX, SPOT_MAX_CHARS, Setting, SigningUp, State, TITLE_MAX_CHARS,
};
use crate::level::Level;
use crate::repeat::{self, Again, FEW_WEEKS, How, weekday_word};
use crate::seats::WaitingList;
use crate::upkeep;
use crate::words::Words;
use kernel::hours::Minute;
use kernel::jiff::ToSpan;
use kernel::jiff::civil::{Date, Weekday};
use kernel::place::{Place, PlaceId};
use kernel::scene::Scene;
use kernel::spoken::Languages;
use kernel::{Here, Problems, Result};
use series::{EVERY_MAX, Series};

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
    pub voorbehoud: String,
    /// Whom one meets there.
    pub met: String,
    pub hoe: String,
    pub kosten: String,
    pub merk: Vec<String>,
    /// Tags of languages.
    pub taal: Vec<String>,
    pub niveau: String,
    pub dag: String,
    pub van: String,
    pub tot: String,
    pub herhaal: String,
    /// With "weken": every so many.
    pub weken: String,
    /// Other weekdays, beside that of the first day.
    pub ook: Vec<String>,
    pub tm: String,
    pub aanmelden: String,
    pub plekken: String,
    pub bellers: String,
    pub lijst: String,
    pub sluit: String,
    pub stil: String,
    pub telefoon: String,
    /// The flyer it is filled in from; empty for none.
    pub flyer: String,
}

impl Filled {
    /// An empty form: next week at the usual place, for whoever walks in.
    pub fn fresh(here: &Here) -> Self {
        Self {
            plek: PlaceId::home_of(here.centre.id).to_string(),
            dag: next_week(here).to_string(),
            aanmelden: SigningUp::WalkIn.as_str().to_owned(),
            lijst: WaitingList::MovesUp.as_str().to_owned(),
            sluit: "0".to_owned(),
            bellers: "0".to_owned(),
            herhaal: Again::Once.as_str().to_owned(),
            weken: FEW_WEEKS.to_string(),
            tekening: Scene::Coffee.as_str().to_owned(),
            hoe: Setting::There.as_str().to_owned(),
            ..Self::default()
        }
    }

    /// The same once more: on the same weekday of next week, once.
    pub fn once_more(activity: &Activity, here: &Here) -> Result<Self> {
        let form = Self::of(activity)?;
        let next = next_week(here);
        let weekday = form.dag.parse::<Date>().map_or(next.weekday(), Date::weekday);
        let dag = next.saturating_add(i32::from(weekday.since(next.weekday())).days());
        Ok(Self {
            welke: String::new(),
            dag: dag.to_string(),
            herhaal: Again::Once.as_str().to_owned(),
            ook: Vec::new(),
            tm: String::new(),
            ..form
        })
    }

    /// What an activity is now, as the form shows it.
    pub fn of(activity: &Activity) -> Result<Self> {
        let when = if activity.series.is_empty() {
            Self::default()
        } else {
            Self::when_of(&upkeep::series_of(activity)?)
        };
        let number = |n: Option<i64>| n.map(|n| n.to_string()).unwrap_or_default();
        let tick = |is_ticked: bool| if is_ticked { "ja" } else { "" }.to_owned();
        Ok(Self {
            welke: activity.slug.clone(),
            titel: activity.title.clone(),
            kort: activity.brief.clone(),
            meer: activity.about.clone(),
            tekening: activity.scene.as_str().to_owned(),
            plek: activity.place_id.map(|place| place.to_string()).unwrap_or_default(),
            waar: activity.spot.clone(),
            voorbehoud: tick(activity.is_tentative),
            met: activity.led_by.clone(),
            hoe: activity.setting.as_str().to_owned(),
            kosten: activity.cost.clone(),
            merk: activity.marks.iter().map(|mark| mark.as_str().to_owned()).collect(),
            taal: activity.languages.iter().map(|own| own.tag.to_owned()).collect(),
            niveau: activity.level.as_str().to_owned(),
            aanmelden: activity.sign_up.as_str().to_owned(),
            plekken: number(activity.n_places),
            bellers: activity.n_held.to_string(),
            lijst: activity.waiting_list.as_str().to_owned(),
            sluit: activity.closes_h.to_string(),
            stil: tick(activity.is_quiet),
            telefoon: activity.phone.clone(),
            ..when
        })
    }

    fn when_of(series: &Series) -> Self {
        let (first, how) = (series.first(), How::of(series));
        Self {
            dag: first.start.date().to_string(),
            van: repeat::minute_of(first.start).to_string(),
            tot: repeat::minute_of(first.end()).to_string(),
            herhaal: how.again.as_str().to_owned(),
            weken: how.n_weeks.to_string(),
            ook: how.also_on.into_iter().map(|day| weekday_word(day).to_owned()).collect(),
            tm: series.until().map(|until| until.to_string()).unwrap_or_default(),
            ..Self::default()
        }
    }

    /// What it says of when; the same words are the same series.
    fn when(&self) -> impl PartialEq + use<> {
        let words = [&self.dag, &self.van, &self.tot, &self.herhaal, &self.weken, &self.tm];
        (words.map(String::clone), self.ook.clone())
    }
}

fn next_week(here: &Here) -> Date {
    here.local_now().date().saturating_add(7.days())
}

/// A line of text as it is kept; `None` when it is too long.
pub fn line(raw: &str, chars_max: usize) -> Option<String> {
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

    /// When it happens; the former series when nobody touched it. A proposal may leave it open.
    fn series(&mut self, former: Option<&Activity>, may_be_open: bool, today: Date) -> String {
        let form = self.form;
        let kept = former.and_then(|own| Some((Filled::of(own).ok()?, own)));
        if let Some((_, own)) = kept.as_ref().filter(|(kept, _)| kept.when() == form.when()) {
            return own.series.clone();
        }
        if may_be_open && [&form.dag, &form.van, &form.tot].iter().all(|own| own.is_empty()) {
            return String::new();
        }
        let (from, to) = (self.time("van", &form.van), self.time("tot", &form.tot));
        let is_kept = kept.as_ref().is_some_and(|(kept, _)| kept.dag == form.dag);
        let day = form.dag.trim().parse::<Date>().ok().filter(|day| is_kept || today <= *day);
        if day.is_none() {
            self.problems.add("dag", self.words.day_wrong());
        }
        let how = self.how();
        let until = match form.tm.trim() {
            "" => Ok(None),
            until => until.parse::<Date>().map(Some),
        };
        let (Some(from), Some(to), Some(day), Some(how)) = (from, to, day, how) else {
            return String::new();
        };
        let series = until.ok().and_then(|until| repeat::series(day, from, to, &how, until).ok());
        let Some(mut series) = series else {
            self.problems.add("tm", self.words.until_wrong());
            return String::new();
        };
        let former = kept.and_then(|(_, own)| upkeep::series_of(own).ok());
        if let Some(former) = former {
            repeat::carry_over(&former, &mut series);
        }
        series.to_string()
    }

    /// A time on the clock, with a problem beside its field when it is none.
    fn time(&mut self, field: &'static str, raw: &str) -> Option<Minute> {
        let time = Minute::parse(raw).ok();
        if time.is_none() {
            self.problems.add(field, self.words.time_wrong());
        }
        time
    }

    fn how(&mut self) -> Option<How> {
        let again = Again::from_word(&self.form.herhaal);
        let n_weeks = match again {
            Again::EveryFewWeeks => {
                let raw = self.form.weken.trim();
                raw.parse().ok().filter(|n| (1..=EVERY_MAX).contains(n))
            }
            _ => Some(FEW_WEEKS),
        };
        if n_weeks.is_none() {
            self.problems.add("weken", self.words.number_wrong(i64::from(EVERY_MAX)));
        }
        let is_ticked = |day: &Weekday| self.form.ook.iter().any(|own| own == weekday_word(*day));
        let also_on = repeat::weekdays().filter(is_ticked).collect();
        Some(How { again, n_weeks: n_weeks?, also_on })
    }
}

impl Filled {
    /// The activity as it will be; the problems beside their fields when something does not fit.
    pub fn over(
        &self,
        former: Option<&Activity>,
        places: &[Place],
        here: &Here,
        state: State,
    ) -> Result<Activity, Problems> {
        let words = Words(&here.voice);
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
        let led_by = check.line("met", &self.met, LED_BY_MAX_CHARS);
        let may_be_open = state == State::Proposed;
        let series = check.series(former, may_be_open, here.local_now().date());
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
            state,
            is_tentative: !self.voorbehoud.is_empty(),
            led_by,
            languages: Languages::from_tags(self.taal.iter().map(String::as_str)),
            level: Level::from_word(&self.niveau),
        })
    }
}

/// A month: whoever buys for many has to know how many early.
const CLOSES_H_MAX: u32 = 31 * 24;
/// Places for whoever rings fall free a day before.
const HELD_UNTIL_H: i64 = 24;
