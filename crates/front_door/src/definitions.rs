//! What each figure means. Whoever shows or reads a figure finds here what was counted, and what
//! was not; nothing else in the house counts people.
use kernel::Timestamp;

/// What is counted, one number for each day of a centre.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Figure {
    /// Devices that opened the front door, the help page or a code on paper on one day, from the
    /// opening day on, whether somebody was signed in or not.
    ///
    /// One kind of browser at one network address counts once a day. So a family at one tablet is
    /// one; somebody with a telephone at home and the same telephone on the bus is two; and a
    /// room of equal tablets behind one address is one. Programs that call themselves so are not
    /// counted. Days cannot be told apart from each other, so the sum over a week counts visits,
    /// never people. After a restart of the program somebody may count twice on that day.
    Visitors,
    /// People who walked into the building, as the desk tallied them on paper or on the screen.
    WalkIns,
    /// People who telephoned, tallied in the same way.
    Calls,
}

impl Figure {
    pub const ALL: [Self; 3] = [Self::Visitors, Self::WalkIns, Self::Calls];
    /// What the desk may tally; visitors count themselves.
    pub const ON_PAPER: [Self; 2] = [Self::WalkIns, Self::Calls];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Visitors => "visitors",
            Self::WalkIns => "walk_ins",
            Self::Calls => "calls",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|figure| figure.as_str() == word)
    }
}

/// Fewer people than this could recognise themselves or each other (`promises.md` §4).
pub const SHOWN_FROM: i64 = 10;

/// A number of people as it may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    Nobody,
    /// Some, but fewer than [`SHOWN_FROM`].
    Few,
    Exactly(i64),
}

impl Shown {
    pub fn of(n: i64) -> Self {
        match n {
            ..1 => Self::Nobody,
            1..SHOWN_FROM => Self::Few,
            n => Self::Exactly(n),
        }
    }
}

/// First-time contributors of a period: people whose first line, note or activity of all falls in
/// it. `firsts` holds that moment once for each person; the period ends before `to`.
pub fn first_time_contributors(firsts: &[Timestamp], from: Timestamp, to: Timestamp) -> Shown {
    let n = firsts.iter().filter(|first| (from..to).contains(*first)).count();
    Shown::of(n as i64)
}

/// Of everything that was made in a period, how many per cent residents made: whoever has no role
/// in the centre. `None` below [`SHOWN_FROM`] things, where a share would point at somebody.
pub fn made_by_residents_percent(n_by_residents: i64, n_made: i64) -> Option<i64> {
    (SHOWN_FROM <= n_made).then(|| (100 * n_by_residents + n_made / 2) / n_made)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_numbers_point_at_nobody() {
        let shown = [0, 1, 9, 10, 250].map(Shown::of);
        let few = Shown::Few;
        assert_eq!(shown, [Shown::Nobody, few, few, Shown::Exactly(10), Shown::Exactly(250)]);
    }

    #[test]
    fn a_first_time_counts_in_its_own_period_only() {
        let at = |second| Timestamp::from_second(second).unwrap();
        let firsts: Vec<Timestamp> = (0..30).map(at).collect();
        assert_eq!(first_time_contributors(&firsts, at(5), at(17)), Shown::Exactly(12));
        assert_eq!(first_time_contributors(&firsts, at(25), at(99)), Shown::Few);
        assert_eq!(first_time_contributors(&firsts, at(30), at(99)), Shown::Nobody);
    }

    #[test]
    fn a_share_is_rounded_and_not_told_of_a_handful() {
        assert_eq!(made_by_residents_percent(2, 3), None);
        assert_eq!(made_by_residents_percent(7, 11), Some(64));
        assert_eq!(made_by_residents_percent(11, 11), Some(100));
    }

    #[test]
    fn every_figure_is_found_by_its_word() {
        for figure in Figure::ALL {
            assert_eq!(Figure::from_word(figure.as_str()), Some(figure));
        }
        assert_eq!(Figure::from_word("people"), None);
    }
}
