//! The word that only the owner of a buurtpas knows. People choose guessable words, so it is kept
//! by a slow hash, and guessing is slowed down besides (see `soft_lock`).
use argon2::Argon2;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use kernel::{Error, Result};
use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;

/// Shorter is guessed too soon; longer is no word.
pub const WORD_MIN_CHARS: usize = 4;
pub const WORD_MAX_CHARS: usize = 40;

/// How many slow hashes go on at once: each takes a core and 19 MiB (`promises.md` T19).
static AT_ONCE: Semaphore = Semaphore::const_new(2);

/// A word that somebody chose; capitals and extra spaces do not count.
#[derive(Clone)]
pub struct OwnWord(String);

impl OwnWord {
    pub fn parse(raw: &str) -> Option<Self> {
        let word = raw.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        (WORD_MIN_CHARS..=WORD_MAX_CHARS).contains(&word.chars().count()).then_some(Self(word))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As it is kept.
    pub async fn hashed(&self) -> Result<String> {
        let word = self.clone();
        slowly(move || word.hash()).await?
    }

    /// Whether this is the word that was kept. Where none was, it takes as long to say no.
    pub async fn fits(&self, kept: Option<String>) -> Result<bool> {
        let word = self.clone();
        slowly(move || match kept {
            Some(kept) => Ok(Argon2::default().verify_password(word.0.as_bytes(), &*kept).is_ok()),
            None => word.hash().map(|_| false),
        })
        .await?
    }

    fn hash(&self) -> Result<String> {
        let hash = Argon2::default().hash_password(self.0.as_bytes());
        hash.map(|hash| hash.to_string()).map_err(|error| Error::Setting(error.to_string()))
    }
}

/// Outside the threads that answer visits, and never more at once than there is memory for.
async fn slowly<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    let _place = AT_ONCE.acquire().await.map_err(|_| Error::TooBusy)?;
    spawn_blocking(work).await.map_err(|_| Error::TooBusy)
}

#[cfg(test)]
mod tests {
    use super::OwnWord;

    #[tokio::test]
    async fn only_the_word_that_was_kept_fits() {
        let kept = OwnWord::parse("Zonnebloem").unwrap().hashed().await.unwrap();
        assert!(kept.starts_with("$argon2id$") && kept.contains("m=19456,t=2"), "{kept}");
        let fits = async |word: &str, kept: Option<&String>| {
            OwnWord::parse(word).unwrap().fits(kept.cloned()).await.unwrap()
        };
        assert!(fits("  zonneBLOEM ", Some(&kept)).await);
        assert!(!fits("zonnebloemen", Some(&kept)).await);
        assert!(!fits("zonnebloem", None).await);
        assert!(!fits("zonnebloem", Some(&"no hash at all".to_owned())).await);
    }

    #[test]
    fn a_word_is_not_too_short_and_not_too_long() {
        assert!(OwnWord::parse(" kat ").is_none());
        assert!(OwnWord::parse("poes").is_some());
        assert!(OwnWord::parse(&"a".repeat(41)).is_none());
    }
}
