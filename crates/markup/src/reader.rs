//! Reads a line from its beginning to its end.

/// Whoever reads a line looks at it only through this, so that tests can count the looks.
#[derive(Clone)]
pub struct Reader<'a> {
    line: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    pub fn new(line: &'a str) -> Self {
        Self { line, at: 0 }
    }

    /// The sign that was read last.
    pub fn before(&self) -> Option<char> {
        look(1);
        self.line[..self.at].chars().next_back()
    }

    /// The sign that comes next.
    pub fn after(&self) -> Option<char> {
        look(1);
        self.line[self.at..].chars().next()
    }

    /// Whether these ASCII letters come next, large or small.
    pub fn begins_with(&self, letters: &str) -> bool {
        look(letters.len());
        let begin = self.line.get(self.at..self.at + letters.len());
        begin.is_some_and(|begin| begin.eq_ignore_ascii_case(letters))
    }

    /// Reads so many bytes, which were looked at before.
    pub fn take(&mut self, n_bytes: usize) -> &'a str {
        let begin = self.at;
        self.at += n_bytes;
        &self.line[begin..self.at]
    }

    /// Reads one sign.
    pub fn take_sign(&mut self) -> &'a str {
        let n_bytes = self.after().map_or(0, char::len_utf8);
        self.take(n_bytes)
    }

    /// Reads on if these letters come next.
    pub fn take_letters(&mut self, letters: &str) -> Option<&'a str> {
        self.begins_with(letters).then(|| self.take(letters.len()))
    }

    /// Reads as long as the signs are part of it.
    pub fn take_while(&mut self, mut is_part: impl FnMut(char) -> bool) -> &'a str {
        let rest = &self.line[self.at..];
        let end = rest.find(|sign| {
            look(1);
            !is_part(sign)
        });
        self.take(end.unwrap_or(rest.len()))
    }

    /// The same, but only up to a `)` that was not opened on the way.
    pub fn take_while_enclosed(&mut self, is_part: impl Fn(char) -> bool) -> &'a str {
        let mut n_open = 0;
        self.take_while(|sign| {
            match sign {
                '(' => n_open += 1,
                ')' if n_open == 0 => return false,
                ')' => n_open -= 1,
                _ => {}
            }
            is_part(sign)
        })
    }
}

/// Counts so many looks at a sign; only tests keep count.
#[cfg(not(test))]
pub fn look(_n_signs: usize) {}
#[cfg(test)]
pub use counted::look;

#[cfg(test)]
pub mod counted {
    //! How often a test looked at a sign.
    use std::cell::Cell;

    thread_local! {
        static LOOKS: Cell<usize> = const { Cell::new(0) };
    }

    pub fn look(n_signs: usize) {
        LOOKS.set(LOOKS.get() + n_signs);
    }

    /// The looks that this work takes.
    pub fn looks_of(work: impl FnOnce()) -> usize {
        let before = LOOKS.get();
        work();
        LOOKS.get() - before
    }
}
