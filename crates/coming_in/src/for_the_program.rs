//! What the program does from the command line, and for the demo house.
use crate::card::Card;
use crate::close_stay::CloseStay;
use crate::factor::Secret;
use crate::make_card::make;
use crate::own_word::{OwnWord, WORD_MAX_CHARS, WORD_MIN_CHARS};
use crate::queries::factors;
use crate::words::Words;
use kernel::known_place::{self, Bounds};
use kernel::people::{self, DisplayName, NAME_MAX_CHARS, Newcomer};
use kernel::{Age, Error, House, Keys, PersonId, Result, Role, Standing, Timestamp, Writing};
use telling::{Action, Address, Letter};

/// What links in our letters do.
pub fn actions() -> Vec<Box<dyn Action>> {
    vec![Box::new(CloseStay)]
}

/// Puts somebody on the list of this centre and sends the invitation; also before the centre has
/// opened they come in with this address. Who is on the list already gets the roles.
///
/// # Errors
/// [`Error::Setting`] says to an operator what is wrong with the name or the address.
pub async fn invite(
    tx: &mut Writing,
    house: &House,
    name: &str,
    channel: &str,
    address: &str,
    roles: &[Role],
) -> Result<PersonId> {
    let refuse = |why: String| Error::Setting(why);
    let centre_id = tx.centre;
    let centre = house.centres.by_id(tx, centre_id).await?;
    let address = Address::parse(address, centre.jurisdiction)
        .filter(|address| address.channel.as_str() == channel)
        .ok_or_else(|| refuse(format!("{address} is no {channel} address that we can reach")))?;
    let person = match people::with_address(tx, channel, &address.text).await? {
        Some(person) => person,
        None => {
            let name = DisplayName::parse(name)
                .ok_or_else(|| refuse(format!("a name has 1 to {NAME_MAX_CHARS} characters")))?;
            let (age, standing) = (Age::Unknown, Standing::Invited);
            let language = centre.language().tag();
            let newcomer = Newcomer { name: name.as_str(), age, standing, language };
            let person = people::add(tx, &newcomer).await?;
            people::add_contact(tx, person, channel, &address.text).await?;
            person
        }
    };
    for role in roles {
        people::give_role(tx, person, *role).await?;
    }
    let voice = centre.voice(centre.language());
    let words = Words(&voice);
    let letter = Letter {
        subject: words.invited_subject(&centre.settings.name),
        paragraphs: vec![words.invited(&centre.settings.name), words.invited_how().to_owned()],
        link: Some((words.come_in_now().to_owned(), "/binnenkomen".to_owned())),
    };
    telling::send_now(tx, address.channel, &address.text, voice.language, &letter).await?;
    Ok(person)
}

/// Makes a buurtpas; the former one of this person is withdrawn. `by` is who gives it.
///
/// # Errors
/// [`Error::Setting`] when the word is too short or too long.
pub async fn make_card(
    tx: &mut Writing,
    by: Option<PersonId>,
    person: PersonId,
    word: &str,
) -> Result<Card> {
    let lengths = format!("a word has {WORD_MIN_CHARS} to {WORD_MAX_CHARS} characters");
    let word = OwnWord::parse(word).ok_or(Error::Setting(lengths))?;
    let hash = word.hashed().await?;
    make(tx, by, person, &word, &hash).await
}

/// Forgets somebody's second factor, face to face; the next time in the back room they set up a
/// new one. Whoever calls this logs it.
pub async fn reset_factor(tx: &mut Writing, person: PersonId) -> Result<()> {
    factors::forget(tx, person).await
}

/// Gives somebody a second factor of which the secret is known, as the team of the demo has.
pub async fn set_factor(
    tx: &mut Writing,
    keys: &Keys,
    person: PersonId,
    secret: &[u8],
) -> Result<()> {
    factors::forget(tx, person).await?;
    let sealed = Secret::known(secret).sealed(keys, tx.centre, person)?;
    let now = tx.now;
    factors::add(tx, person, sealed, Some(now)).await
}

/// What an app with this secret shows at this moment.
pub fn totp_now(secret: &[u8], now: Timestamp) -> String {
    Secret::known(secret).code_at(now)
}

/// Writes down a known place: from this network people may try to come in `n_tries_max` times in
/// ten minutes.
///
/// # Errors
/// [`Error::Setting`] for what is no network of the size of a place.
pub async fn add_place(
    tx: &mut Writing,
    name: &str,
    network: &str,
    n_tries_max: u32,
) -> Result<()> {
    let network = known_place::network(network)
        .ok_or_else(|| Error::Setting(format!("{network} is no network of a place")))?;
    known_place::add(tx, name, network, Bounds { n_tries_max, ..Bounds::AT_KNOWN_PLACE }).await
}
