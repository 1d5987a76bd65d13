//! The word in the address of something that people gave a name.

/// `Taal & koffie` becomes `taal-koffie`. `None` when nothing is left that an address can hold.
pub fn of(name: &str) -> Option<String> {
    let letters = plain_letters(name);
    let words = letters.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let slug = words.collect::<Vec<_>>().join("-");
    (!slug.is_empty()).then_some(slug)
}

/// The first of `wished`, `wished-2`, `wished-3` … that is not taken.
pub fn free(wished: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let mut slug = wished.to_owned();
    let mut n = 1;
    while is_taken(&slug) {
        n += 1;
        slug = format!("{wished}-{n}");
    }
    slug
}

/// Small letters, without what hangs above or below them.
pub fn plain_letters(name: &str) -> String {
    name.to_lowercase().chars().map(plain).collect()
}

/// A letter without what hangs above or below it, as far as an address needs it.
fn plain(letter: char) -> char {
    match letter {
        'à'..='å' => 'a',
        'ç' => 'c',
        'è'..='ë' => 'e',
        'ì'..='ï' | 'ı' => 'i',
        'ñ' => 'n',
        'ò'..='ö' => 'o',
        'ù'..='ü' => 'u',
        'ş' => 's',
        'ğ' => 'g',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_becomes_a_word_in_an_address() {
        assert_eq!(of(" Taal & koffie ").as_deref(), Some("taal-koffie"));
        assert_eq!(of("Café Ünal").as_deref(), Some("cafe-unal"));
        assert_eq!(of("Tafel 2").as_deref(), Some("tafel-2"));
        for name in ["", "!!", "القهوة"] {
            assert_eq!(of(name), None, "{name}");
        }
    }

    #[test]
    fn a_word_that_is_taken_gets_a_number() {
        let taken = ["soep", "soep-2"];
        assert_eq!(free("soep", |slug| taken.contains(&slug)), "soep-3");
        assert_eq!(free("koffie", |slug| taken.contains(&slug)), "koffie");
    }
}
