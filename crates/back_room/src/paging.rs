//! Long lists in pages.

/// As many lines as one reads in one go.
pub const PAGE_LENGTH: i64 = 50;

/// Which lines of a list stand on this page.
pub struct Paging {
    /// How many come before.
    pub skipped: i64,
    /// How many there are in all.
    pub n: i64,
}

impl Paging {
    /// From what the address asks for: a page that does not exist becomes one that does.
    pub fn new(asked: i64, n: i64) -> Self {
        let last = (n - 1).max(0) / PAGE_LENGTH * PAGE_LENGTH;
        Self { skipped: asked.clamp(0, last), n }
    }

    pub fn first(&self) -> i64 {
        self.skipped + 1
    }

    pub fn last(&self) -> i64 {
        (self.skipped + PAGE_LENGTH).min(self.n)
    }

    pub fn is_needed(&self) -> bool {
        PAGE_LENGTH < self.n
    }

    /// Where the page before this one begins.
    pub fn before(&self) -> Option<i64> {
        (0 < self.skipped).then(|| (self.skipped - PAGE_LENGTH).max(0))
    }

    pub fn after(&self) -> Option<i64> {
        Some(self.skipped + PAGE_LENGTH).filter(|next| *next < self.n)
    }
}

#[cfg(test)]
mod tests {
    use super::Paging;

    #[test]
    fn a_page_that_is_not_there_becomes_one_that_is() {
        let page = |asked, n| {
            let page = Paging::new(asked, n);
            (page.first(), page.last(), page.before(), page.after())
        };
        assert_eq!(page(0, 120), (1, 50, None, Some(50)));
        assert_eq!(page(50, 120), (51, 100, Some(0), Some(100)));
        assert_eq!(page(100, 120), (101, 120, Some(50), None));
        assert_eq!(page(9000, 100), (51, 100, Some(0), None));
        assert_eq!(page(-3, 7), (1, 7, None, None));
    }
}
