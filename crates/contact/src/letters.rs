//! What the room tells people. No letter holds a word of what was asked or answered.
use crate::follow;
use crate::inbox;
use crate::question::{How, Question, QuestionId, path_of};
use crate::sealed::Unlocked;
use crate::words::Words;
use kernel::uuid::Uuid;
use kernel::{House, Language, PersonId, Result, Voice, Writing};
use telling::{Address, Channel, Letter, Urgency, What};

/// "Er is antwoord op je vraag", to whoever left a mail address or a mobile number for it.
pub async fn answered(
    tx: &mut Writing,
    house: &House,
    it: &Question,
    with: &Unlocked,
) -> Result<()> {
    let wanted = match it.how {
        How::Mail => Channel::Mail,
        How::Sms => Channel::Sms,
        // Somebody calls, or reads it aloud at the desk.
        How::Call | How::Desk => return Ok(()),
    };
    let centre_id = tx.centre;
    let centre = house.centres.by_id(tx, centre_id).await?;
    let address = with.address(it)?.and_then(|own| Address::parse(&own, centre.jurisdiction));
    let Some(address) = address.filter(|own| own.channel == wanted) else { return Ok(()) };
    let language = Language::from_tag(&it.language).unwrap_or(centre.language());
    let voice = centre.voice(language);
    let words = Words(&voice);
    let letter = Letter {
        subject: words.letter_answered_subject().to_owned(),
        paragraphs: vec![words.letter_answered().to_owned()],
        link: Some((words.letter_follow().to_owned(), follow::PATH.to_owned())),
    };
    // Each answer is told by itself.
    let what = What { kind: "contact_answered", item: Uuid::now_v7() };
    let to = (address.channel, address.text.as_str());
    telling::tell_address(tx, house, to, language, what, &letter).await
}

/// A colleague is asked for by name, or goes on with it.
pub async fn for_you(
    tx: &mut Writing,
    house: &House,
    id: QuestionId,
    colleague: PersonId,
) -> Result<()> {
    let letter = |voice: &Voice| {
        let words = Words(voice);
        Letter {
            subject: words.letter_for_you_subject().to_owned(),
            paragraphs: vec![words.letter_for_you().to_owned()],
            link: Some((words.letter_look().to_owned(), path_of(id))),
        }
    };
    let what = What { kind: "contact_for_you", item: id.0 };
    telling::tell(tx, house, colleague, what, letter, Urgency::ForYou).await
}

/// Nobody answered by the day that was promised.
pub async fn late(tx: &mut Writing, house: &House) -> Result<()> {
    let item = Uuid::now_v7();
    for coordinator in
        kernel::people::with_role(tx, |role| role == kernel::Role::Coordinator).await?
    {
        let letter = |voice: &Voice| {
            let words = Words(voice);
            Letter {
                subject: words.letter_late_subject().to_owned(),
                paragraphs: vec![words.letter_late().to_owned()],
                link: Some((words.letter_look().to_owned(), inbox::PATH.to_owned())),
            }
        };
        let what = What { kind: "contact_late", item };
        telling::tell(tx, house, coordinator.id, what, letter, Urgency::ForYou).await?;
    }
    Ok(())
}
