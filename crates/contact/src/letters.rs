//! What the room tells people. No letter holds a word of what was asked or answered.
use crate::follow;
use crate::inbox;
use crate::mine;
use crate::queries::questions;
use crate::question::{How, Kind, Question, QuestionId, path_of};
use crate::sealed::Unlocked;
use crate::words::Words;
use kernel::uuid::Uuid;
use kernel::{House, Language, PersonId, Result, Voice, Writing};
use telling::{Address, Channel, Letter, Urgency, Way, What};

/// "We hebben je bericht", with its number, to whoever left a mail address and has no page of their
/// own where it stands. Nobody confirmed that address: it reads no word that was typed, and no code.
pub async fn received(tx: &mut Writing, house: &House, id: QuestionId) -> Result<()> {
    let Some(it) = questions::with_id(tx, id).await? else { return Ok(()) };
    if it.how != How::Mail || it.asked_by_id.is_some() {
        return Ok(());
    }
    let (centre_id, before) = (tx.centre, it.answer_before);
    let centre = house.centres.by_id(tx, centre_id).await?;
    let letter = |words: Words<'_>| Letter {
        subject: words.slip_title().to_owned(),
        paragraphs: vec![
            words.letter_received(it.number.to_string()),
            words.promised(words.0.date(&centre.zone, before)),
            words.letter_received_not_you().to_owned(),
        ],
        link: Some((words.follow_link().to_owned(), follow::PATH.to_owned())),
    };
    let with = Unlocked::with(&house.keys, centre_id, &it)?;
    to_asker(tx, house, &it, &with, What { kind: "contact_received", item: id.0 }, letter).await
}

/// "Er is antwoord op je vraag", to whoever left a mail address or a mobile number for it.
pub async fn answered(
    tx: &mut Writing,
    house: &House,
    it: &Question,
    with: &Unlocked,
) -> Result<()> {
    let number = it.number.to_string();
    let letter = |words: Words<'_>| {
        let (says, path) = match it.asked_by_id {
            Some(_) => (words.letter_answered_own(&number), mine::path_of(it.number)),
            None => (words.letter_answered(&number), follow::PATH.to_owned()),
        };
        let subject = match it.kind {
            Kind::Question => words.letter_answered_subject(),
            Kind::Idea => words.letter_answered_subject_idea(),
        };
        let link = Some((words.letter_follow().to_owned(), path));
        Letter { subject: subject.to_owned(), paragraphs: vec![says], link }
    };
    // Each answer is told by itself.
    let what = What { kind: "contact_answered", item: Uuid::now_v7() };
    to_asker(tx, house, it, with, what, letter).await
}

/// Writes to whoever asked, by mail or sms, in their language.
async fn to_asker(
    tx: &mut Writing,
    house: &House,
    it: &Question,
    with: &Unlocked,
    what: What,
    letter: impl Fn(Words<'_>) -> Letter,
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
    let letter = letter(Words(&centre.voice(language)));
    let to = (address.channel, address.text.as_str());
    telling::tell_address(tx, house, to, language, what, &letter).await
}

/// One of the team put in the list what somebody said in a room: they hear it alone, and without a
/// word of it. Who is called reads it on their own page.
pub async fn put_in(tx: &mut Writing, house: &House, it: &Question) -> Result<()> {
    let Some(asker) = it.asked_by_id else { return Ok(()) };
    if telling::way(tx, asker).await?.is_none_or(|way| way == Way::Call) {
        return Ok(());
    }
    let centre_id = tx.centre;
    let zone = house.centres.by_id(tx, centre_id).await?.zone.clone();
    let letter = |voice: &Voice| {
        let words = Words(voice);
        let number = it.number.to_string();
        Letter {
            subject: words.letter_put_in_subject().to_owned(),
            paragraphs: vec![
                words.letter_put_in(number),
                words.promised(voice.date(&zone, it.answer_before)),
            ],
            link: Some((words.letter_put_in_link().to_owned(), mine::path_of(it.number))),
        }
    };
    let what = What { kind: "contact_put_in", item: it.id.0 };
    telling::tell(tx, house, asker, what, letter, Urgency::ForYou).await
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
