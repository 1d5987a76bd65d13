//! A voice: how one centre speaks to one visitor.
use super::leaf::pieces;
use super::{Fill, Language, Leaf, OwnWords, Words};
use crate::hours::Minute;
use jiff::civil::{Date, Time, Weekday};
use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use std::sync::Arc;

/// How one centre speaks in one language. Cheap to clone.
///
/// For each text it looks for the centre's own words first, then (in Dutch) for formal words if
/// it is formal and for Flemish words if it is Flemish, then for the language's. What the
/// language does not say at all is said in the centre's Dutch.
#[derive(Clone, Debug)]
pub struct Voice {
    pub language: Language,
    pub is_flemish: bool,
    pub is_formal: bool,
    pub own: Option<Arc<OwnWords>>,
}

impl Voice {
    /// As we speak where no centre has asked for anything else.
    pub fn plain(language: Language) -> Self {
        Self { language, is_flemish: false, is_formal: false, own: None }
    }

    /// As `lang="…"` wants it; a screen reader then chooses a voice from the right country.
    pub fn tag(&self) -> &'static str {
        match self.language {
            Language::Nl if self.is_flemish => "nl-BE",
            language => language.tag(),
        }
    }

    /// A text without placeholders.
    pub fn say(&self, leaf: &'static Leaf) -> &str {
        self.said(leaf).1
    }

    /// A text with something in the place of its placeholders.
    pub fn fill(&self, leaf: &'static Leaf, fills: &[(&str, Fill)]) -> String {
        let (language, text) = self.said(leaf);
        let (before, placeholders) = pieces(text);
        let mut said = before.to_owned();
        for (name, after) in placeholders {
            match fills.iter().find(|(filled, _)| *filled == name) {
                Some((_, Fill::Number(n))) => said += &language.number(*n),
                Some((_, Fill::Text(text))) => {
                    // "First strong isolate" and "pop directional isolate".
                    said.extend(["\u{2068}", text, "\u{2069}"]);
                }
                None => said.extend(["{", name, "}"]),
            }
            said += after;
        }
        said
    }

    /// The variant for this number: for exactly this one, else for its plural, else the default.
    pub fn choose(&self, variants: &'static [Leaf], n: i64) -> &'static Leaf {
        let find = |language, wanted: &str| {
            let is_wanted =
                |leaf: &&Leaf| leaf.variant() == wanted && self.text(leaf, language).is_some();
            variants.iter().find(is_wanted)
        };
        let speaks = |language| find(language, "other").is_some();
        let language = if speaks(self.language) { self.language } else { Language::Nl };
        let exactly = n.to_string();
        [&exactly, language.plural(n), "other"]
            .into_iter()
            .find_map(|wanted| find(language, wanted))
            .expect("every sentence has a default in Dutch")
    }

    /// What is said, and in which language. A variant that neither language has stands there by
    /// its key; `choose` never picks one.
    fn said(&self, leaf: &'static Leaf) -> (Language, &str) {
        [self.language, Language::Nl]
            .into_iter()
            .find_map(|language| Some((language, self.text(leaf, language)?)))
            .unwrap_or((self.language, leaf.key))
    }

    fn text(&self, leaf: &Leaf, language: Language) -> Option<&str> {
        let own = self.own.as_ref().and_then(|own| own.text(leaf, language));
        own.or_else(|| leaf.text_of(language, self.is_flemish, self.is_formal))
    }

    /// What stands between the parts of a list.
    pub fn comma(&self) -> &'static str {
        if self.language == Language::Ar { "، " } else { ", " }
    }

    /// "1.234"
    pub fn number(&self, n: i64) -> String {
        self.language.number(n)
    }

    /// "dinsdag"
    pub fn weekday(&self, day: Weekday) -> String {
        self.language.weekday(day)
    }

    /// "dinsdag 24 november"
    pub fn date(&self, zone: &TimeZone, at: Timestamp) -> String {
        self.language.date(at.to_zoned(zone.clone()).date())
    }

    /// "dinsdag 24 november 2026"
    pub fn date_with_year(&self, zone: &TimeZone, at: Timestamp) -> String {
        self.language.date_with_year(at.to_zoned(zone.clone()).date())
    }

    /// "16.00", for a sentence that says more about it.
    pub fn time(&self, time: Time) -> String {
        self.language.time(time)
    }

    /// "dinsdag 24 november"
    pub fn day(&self, day: Date) -> String {
        self.language.date(day)
    }

    /// "9.00", as it stands on a door; the end of the day is 24.00.
    pub fn minute(&self, minute: Minute) -> String {
        if minute == Minute::LAST {
            let midnight = self.time(Time::MIN);
            return format!("24{}", midnight.trim_start_matches('0'));
        }
        let since_midnight = SignedDuration::from_mins(minute.get().into());
        self.time(Time::MIN.saturating_add(since_midnight))
    }

    /// "16.00 uur"
    pub fn clock(&self, zone: &TimeZone, at: Timestamp) -> String {
        Words(self).clock(self.time(at.to_zoned(zone.clone()).time()))
    }

    /// "vandaag, 16.00 uur", so too tomorrow and yesterday; else "dinsdag 24 november, 16.00
    /// uur", with the year if it is another.
    pub fn moment(&self, zone: &TimeZone, now: Timestamp, at: Timestamp) -> String {
        let day = |at: Timestamp| at.to_zoned(zone.clone()).date();
        let (today, then) = (day(now), day(at));
        let (words, clock) = (Words(self), self.clock(zone, at));
        match (then - today).get_days() {
            -1 => words.yesterday(clock),
            0 => words.today(clock),
            1 => words.tomorrow(clock),
            _ if then.year() == today.year() => words.on_day(self.date(zone, at), clock),
            _ => words.on_day(self.date_with_year(zone, at), clock),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static COME_IN: Leaf = Leaf {
        key: "kernel/come-in",
        texts: [
            Some("Kom je binnen?"),
            Some("Kom je mee binnen?"),
            Some("Komt u binnen?"),
            Some("Come in"),
            None,
            Some("ادخل"),
        ],
    };
    static N_PEOPLE: [Leaf; 4] = [
        leaf("living_room/n-people/0", Some("Niemand"), None, Some("لا أحد")),
        leaf("living_room/n-people/one", Some("{n} mens"), None, Some("شخص واحد")),
        leaf("living_room/n-people/two", None, None, Some("شخصان")),
        leaf("living_room/n-people/other", Some("{n} mensen"), Some("{n} kişi"), Some("{n} شخص")),
    ];

    const fn leaf(
        key: &'static str,
        dutch: Option<&'static str>,
        turkish: Option<&'static str>,
        arabic: Option<&'static str>,
    ) -> Leaf {
        Leaf { key, texts: [dutch, None, None, None, turkish, arabic] }
    }

    fn dutch(is_flemish: bool, is_formal: bool) -> Voice {
        Voice { is_flemish, is_formal, ..Voice::plain(Language::Nl) }
    }

    fn with_own(voice: Voice, language: Language, key: &str, text: &str) -> Voice {
        let rows = [(language, key.to_owned(), text.to_owned())];
        Voice { own: Some(Arc::new(OwnWords::from_iter(rows))), ..voice }
    }

    #[test]
    fn formal_comes_before_flemish_and_the_centres_own_words_before_all() {
        assert_eq!(dutch(false, false).say(&COME_IN), "Kom je binnen?");
        assert_eq!(dutch(true, false).say(&COME_IN), "Kom je mee binnen?");
        assert_eq!(dutch(true, true).say(&COME_IN), "Komt u binnen?");
        let own = with_own(dutch(true, true), Language::Nl, COME_IN.key, "Treed binnen");
        assert_eq!(own.say(&COME_IN), "Treed binnen");
    }

    #[test]
    fn another_language_hears_no_dutch_manners_unless_it_lacks_the_sentence() {
        let in_language = |language| Voice { language, ..dutch(true, true) };
        assert_eq!(in_language(Language::En).say(&COME_IN), "Come in");
        assert_eq!(in_language(Language::Tr).say(&COME_IN), "Komt u binnen?");
        let own = |spoken| with_own(in_language(spoken), Language::Nl, COME_IN.key, "Treed binnen");
        assert_eq!(own(Language::Ar).say(&COME_IN), "ادخل");
        assert_eq!(own(Language::Tr).say(&COME_IN), "Treed binnen");
    }

    #[test]
    fn own_words_that_no_longer_fit_are_not_said() {
        let stale = with_own(dutch(false, false), Language::Nl, COME_IN.key, "Kom je, {name}?");
        assert_eq!(stale.say(&COME_IN), "Kom je binnen?");
    }

    #[test]
    fn a_number_chooses_as_its_language_does() {
        let say =
            |voice: &Voice, n| voice.fill(voice.choose(&N_PEOPLE, n), &[("n", Fill::Number(n))]);
        let in_language = |language| [0, 1, 2, 3000].map(|n| say(&Voice::plain(language), n));
        assert_eq!(in_language(Language::Nl), ["Niemand", "1 mens", "2 mensen", "3.000 mensen"]);
        assert_eq!(in_language(Language::Tr), ["0 kişi", "1 kişi", "2 kişi", "3.000 kişi"]);
        assert_eq!(in_language(Language::Ar), ["لا أحد", "شخص واحد", "شخصان", "3,000 شخص"]);
        // Not in English yet: the Dutch words, plurals and digits.
        assert_eq!(in_language(Language::En), ["Niemand", "1 mens", "2 mensen", "3.000 mensen"]);
        let own = with_own(dutch(false, false), Language::Nl, N_PEOPLE[1].key, "Jij en {n} ander");
        assert_eq!([1, 2].map(|n| say(&own, n)), ["Jij en 1 ander", "2 mensen"]);
    }

    #[test]
    fn texts_are_isolated_and_numbers_are_not() {
        static SAID: Leaf = leaf("a/said", Some("{name} zei {n} keer {name}"), None, None);
        let fills = [("name", Fill::Text("Ayşe")), ("n", Fill::Number(2))];
        let said = Voice::plain(Language::Nl).fill(&SAID, &fills);
        assert_eq!(said, "\u{2068}Ayşe\u{2069} zei 2 keer \u{2068}Ayşe\u{2069}");
    }

    #[test]
    fn a_screen_reader_hears_where_the_dutch_comes_from() {
        assert_eq!(dutch(false, true).tag(), "nl");
        assert_eq!(dutch(true, false).tag(), "nl-BE");
        assert_eq!(Voice { language: Language::Tr, ..dutch(true, false) }.tag(), "tr");
    }

    #[test]
    fn moments_are_said_as_neighbours_say_them() {
        let zone = TimeZone::get("Europe/Amsterdam").unwrap();
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        // Four in the afternoon in winter, in the Netherlands.
        let then = at("2026-11-24T15:00:00Z");
        let moment = |language, now| {
            let said = Voice::plain(language).moment(&zone, at(now), then);
            said.replace(['\u{2068}', '\u{2069}'], "")
        };
        assert_eq!(moment(Language::Nl, "2026-11-24T08:00:00Z"), "vandaag, 16.00 uur");
        assert_eq!(moment(Language::Nl, "2026-11-23T22:59:00Z"), "morgen, 16.00 uur");
        assert_eq!(moment(Language::Nl, "2026-11-24T23:00:00Z"), "gisteren, 16.00 uur");
        let before = "2026-11-22T08:00:00Z";
        assert_eq!(moment(Language::Nl, before), "dinsdag 24 november, 16.00 uur");
        assert_eq!(moment(Language::En, before), "Tuesday 24 November, 16:00");
        assert_eq!(moment(Language::Tr, before), "24 Kasım Salı, 16:00");
        assert_eq!(moment(Language::Ar, before), "\u{200f}الثلاثاء، 24 نوفمبر، 16:00");
        let next_year = "2027-01-02T08:00:00Z";
        assert_eq!(moment(Language::Nl, next_year), "dinsdag 24 november 2026, 16.00 uur");
    }

    #[test]
    fn hours_stand_on_the_door_as_each_language_writes_them() {
        let minute = |text| Minute::parse(text).unwrap();
        let say = |language, text| Voice::plain(language).minute(minute(text));
        assert_eq!(say(Language::Nl, "9.05"), "9.05");
        assert_eq!(say(Language::Ar, "9.05"), "09:05");
        assert_eq!(say(Language::Nl, "24.00"), "24.00");
        assert_eq!(say(Language::Tr, "24.00"), "24:00");
    }
}
