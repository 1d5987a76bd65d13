//! Sending a number: first each address gets its row, then the mails leave in turns, one after the
//! other and never in a rush.
use super::content::{Number, Written};
use super::{Due, SubscriberId, stop};
use crate::issue::IssueId;
use crate::queries::{mailings, subscribers};
use crate::words::Words;
use kernel::jiff::SignedDuration;
use kernel::uuid::Uuid;
use kernel::{
    Centre, CentreId, Error, House, Language, PersonId, Result, Timestamp, Work, Writing, jobs,
    people,
};
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::Arc;
use std::time::Duration;
use telling::{Channel, HandedOver, Mailing, ManyMail, Post};
use tokio::time::sleep;

pub const KIND: &str = "newspaper-letter";

/// So many addresses get their row in one deed, which takes a few milliseconds.
pub const QUEUED_AT_ONCE: i64 = 500;
/// So many mails leave in one turn; then other work has its own.
const TURN_MAX: i64 = 10;
/// Between two mails, so that pages come first: five thousand leave in some minutes.
const BREATH: Duration = Duration::from_millis(40);
/// So many in a row that the mail server does not take now, and it gets a rest.
const TROUBLE_MAX: usize = 3;
const REST: SignedDuration = SignedDuration::from_mins(5);
/// An address whose mail did not leave is tried again after so long.
const LATER: SignedDuration = SignedDuration::from_mins(15);
const AFTER_REFUSAL: SignedDuration = SignedDuration::from_hours(4);
/// Tried so often, for a day, a mail that never left stays behind.
const TRIES_MAX: i64 = 96;
/// Refused so often in a row, an address does not exist any more.
pub const REFUSALS_MAX: i64 = 3;
/// When so many are refused and not one is taken, it is the house that is not wanted there, and no
/// address is counted for it.
const ALL_REFUSED_MIN: usize = 5;
const AFTER_ALL_REFUSED: SignedDuration = SignedDuration::from_hours(1);

/// The newspaper by mail, as telling gives it its turns.
pub struct Newsletter;

/// What a job has to do, as it is written down.
enum Chore {
    Queue(IssueId),
    Send(IssueId),
    /// A proof for one editor, and the identity of that mail.
    Proof(IssueId, PersonId, Uuid),
}

impl Chore {
    fn as_text(&self) -> String {
        match self {
            Self::Queue(issue) => format!("queue {issue}"),
            Self::Send(issue) => format!("send {issue}"),
            Self::Proof(issue, person, mail) => format!("proof {issue} {person} {mail}"),
        }
    }

    fn parse(body: &str) -> Option<Self> {
        let mut words = body.split(' ');
        let (what, issue) = (words.next()?, words.next()?.parse().ok()?);
        match what {
            "queue" => Some(Self::Queue(issue)),
            "send" => Some(Self::Send(issue)),
            "proof" => {
                Some(Self::Proof(issue, words.next()?.parse().ok()?, words.next()?.parse().ok()?))
            }
            _ => None,
        }
    }

    async fn put_on_the_list(&self, tx: &mut Writing, at: Timestamp) -> Result<()> {
        jobs::enqueue(tx, KIND, self.as_text(), at).await
    }
}

/// Begins to send a number. False when that was done before.
pub async fn begin(tx: &mut Writing, issue: IssueId) -> Result<bool> {
    if !mailings::begin(tx, issue).await? {
        return Ok(false);
    }
    let now = tx.now;
    Chore::Queue(issue).put_on_the_list(tx, now).await?;
    Ok(true)
}

/// Sends one editor a proof.
pub async fn send_proof(tx: &mut Writing, issue: IssueId, to: PersonId) -> Result<()> {
    let now = tx.now;
    Chore::Proof(issue, to, Uuid::now_v7()).put_on_the_list(tx, now).await
}

#[async_trait::async_trait]
impl Mailing for Newsletter {
    fn kind(&self) -> &'static str {
        KIND
    }

    async fn take_turn(&self, post: &Post, work: Work) -> Result<()> {
        let chore = Chore::parse(&work.body);
        match chore.ok_or_else(|| Error::NotUnderstood("a job".to_owned()))? {
            Chore::Queue(issue) => queue(&work.house, work.centre, issue).await,
            Chore::Send(issue) => send_some(post, &work.house, work.centre, issue).await,
            Chore::Proof(issue, person, mail) => proof(post, &work, issue, person, mail).await,
        }
    }
}

/// How far each mail is stands on no page for everybody.
async fn write(house: &House, centre: CentreId) -> Result<Writing> {
    let mut tx = house.db.write(house.clock.now()).await?;
    tx.centre = centre;
    tx.keep_shelf();
    Ok(tx)
}

/// Gives every address its row, some in each deed, and then the mails may leave.
async fn queue(house: &House, centre: CentreId, issue: IssueId) -> Result<()> {
    while 0 < queue_some(house, centre, issue).await? {}
    Ok(())
}

/// Tells how many addresses there were.
pub async fn queue_some(house: &House, centre: CentreId, issue: IssueId) -> Result<u64> {
    let mut tx = write(house, centre).await?;
    let n_queued = mailings::queue_some(&mut tx, issue, QUEUED_AT_ONCE).await?;
    if n_queued == 0 {
        mailings::is_queued(&mut tx, issue).await?;
        let now = tx.now;
        Chore::Send(issue).put_on_the_list(&mut tx, now).await?;
    }
    tx.save().await?;
    Ok(n_queued)
}

/// What became of the mails of one turn that the mail server did not take.
#[derive(Default)]
struct NotTaken {
    later: Vec<Due>,
    refused: Vec<Due>,
    n_taken: usize,
    /// Whether the mail server gets a rest.
    needs_rest: bool,
}

async fn send_some(post: &Post, house: &House, id: CentreId, issue: IssueId) -> Result<()> {
    let mut tx = house.db.read(house.clock.now());
    let centre = house.centres.by_id(&mut tx, id).await?;
    tx.centre = id;
    let leaves_at = telling::decent_moment(&centre.zone, tx.now)?;
    let number = Number::find(&mut tx, house, &centre, issue).await?;
    let due = mailings::due(&mut tx, issue, TURN_MAX).await?;
    let next_at = match due.is_empty() {
        true => mailings::next_due_at(&mut tx, issue).await?,
        false if tx.now < leaves_at => Some(leaves_at),
        // What was taken out may be put back.
        false if number.is_none() => Some(tx.now + AFTER_ALL_REFUSED),
        false => None,
    };
    drop(tx);
    if let Some(at) = next_at {
        let mut tx = write(house, id).await?;
        Chore::Send(issue).put_on_the_list(&mut tx, at).await?;
        return tx.save().await;
    }
    let Some(number) = number.filter(|_| !due.is_empty()) else { return Ok(()) };
    let hand = Hand { post, house, centre: &centre, number: &number, written: HashMap::new() };
    let not_taken = hand.over_all(due).await?;
    let mut tx = write(house, id).await?;
    let again_at = note_all(&mut tx, issue, not_taken).await?;
    Chore::Send(issue).put_on_the_list(&mut tx, again_at).await?;
    tx.save().await
}

/// The hand that gives the mails of one turn to the mail server.
struct Hand<'a> {
    post: &'a Post,
    house: &'a House,
    centre: &'a Arc<Centre>,
    number: &'a Number,
    /// Written once for all who read this language.
    written: HashMap<Language, Written>,
}

impl Hand<'_> {
    /// Hands over one after the other. Each is taken in hand on the disk before it leaves.
    async fn over_all(mut self, due: Vec<Due>) -> Result<NotTaken> {
        let issue = self.number.issue.id;
        let (mut not_taken, mut n_trouble) = (NotTaken::default(), 0);
        let mut sent_before: Option<SubscriberId> = None;
        for one in due {
            let mut tx = write(self.house, self.centre.id).await?;
            if let Some(before) = sent_before.take() {
                note_sent(&mut tx, issue, before).await?;
            }
            let is_ours = mailings::take(&mut tx, issue, one.subscriber_id).await?;
            tx.save().await?;
            if !is_ours {
                continue;
            }
            match self.over(&one).await {
                HandedOver::Taken => {
                    sent_before = Some(one.subscriber_id);
                    not_taken.n_taken += 1;
                    n_trouble = 0;
                }
                HandedOver::Refused => not_taken.refused.push(one),
                HandedOver::Later => {
                    not_taken.later.push(one);
                    n_trouble += 1;
                }
                HandedOver::Unknown => n_trouble = TROUBLE_MAX,
            }
            if TROUBLE_MAX <= n_trouble {
                not_taken.needs_rest = true;
                break;
            }
            sleep(BREATH).await;
        }
        if let Some(before) = sent_before {
            let mut tx = write(self.house, self.centre.id).await?;
            note_sent(&mut tx, issue, before).await?;
            tx.save().await?;
        }
        Ok(not_taken)
    }

    /// One mail to one address. What cannot even be written here may be possible later.
    async fn over(&mut self, to: &Due) -> HandedOver {
        let language = Language::from_tag(&to.language).unwrap_or(self.centre.language());
        let written = match self.written.entry(language) {
            Entry::Occupied(before) => before.into_mut(),
            Entry::Vacant(first) => match self.number.written(self.centre, language) {
                Ok(written) => first.insert(written),
                Err(_) => return HandedOver::Later,
            },
        };
        let stop_path = stop::path_of(to.subscriber_id);
        let (text, html) = written.with_way_out(&stop_path);
        // The same for each try at this number and address, and another for each other.
        let id = self.number.issue.id.0.as_u128() ^ to.subscriber_id.0.as_u128();
        let mail = ManyMail {
            id: Uuid::from_u128(id),
            to: &to.address,
            language,
            subject: &written.subject,
            text,
            html,
            stop_path: &stop_path,
        };
        let handed_over = self.post.hand_over(self.house, self.centre, mail).await;
        handed_over.unwrap_or(HandedOver::Later)
    }
}

async fn note_sent(tx: &mut Writing, issue: IssueId, to: SubscriberId) -> Result<()> {
    let now = tx.now;
    mailings::note(tx, (issue, to), "sent", now).await?;
    subscribers::forget_refusals(tx, to).await
}

/// Writes down what was not taken, and tells when the next turn is.
async fn note_all(tx: &mut Writing, issue: IssueId, not_taken: NotTaken) -> Result<Timestamp> {
    let now = tx.now;
    for one in not_taken.later {
        let state = if one.n_tries + 1 < TRIES_MAX { "waiting" } else { "failed" };
        mailings::note(tx, (issue, one.subscriber_id), state, now + LATER).await?;
    }
    let are_all = not_taken.n_taken == 0 && ALL_REFUSED_MIN <= not_taken.refused.len();
    for one in not_taken.refused {
        let own = (issue, one.subscriber_id);
        if are_all {
            mailings::note(tx, own, "waiting", now + AFTER_ALL_REFUSED).await?;
        } else if subscribers::count_refusal(tx, one.subscriber_id).await? < REFUSALS_MAX {
            mailings::note(tx, own, "waiting", now + AFTER_REFUSAL).await?;
        } else {
            mailings::note(tx, own, "failed", now).await?;
            subscribers::returns(tx, one.subscriber_id, Some(now)).await?;
        }
    }
    Ok(match (are_all, not_taken.needs_rest) {
        (true, _) => now + AFTER_ALL_REFUSED,
        (false, true) => now + REST,
        (false, false) => now,
    })
}

/// The mail as everybody would get it, for one editor.
async fn proof(
    post: &Post,
    work: &Work,
    issue: IssueId,
    person: PersonId,
    mail: Uuid,
) -> Result<()> {
    let house = &work.house;
    let mut tx = house.db.read(house.clock.now());
    let centre = house.centres.by_id(&mut tx, work.centre).await?;
    tx.centre = work.centre;
    let Some(number) = Number::find(&mut tx, house, &centre, issue).await? else { return Ok(()) };
    let contacts = people::contacts(&mut tx, person).await?;
    let own = contacts.iter().find(|own| own.channel == Channel::Mail.as_str());
    let Some(own) = own else { return Ok(()) };
    drop(tx);
    let language = centre.language();
    let voice = centre.voice(language);
    // It stops nobody.
    let stop_path = stop::path_of(SubscriberId::fresh());
    let written = number.written(&centre, language)?;
    let (text, html) = written.with_way_out(&stop_path);
    let subject = Words(&voice).letter_proof_subject(written.subject.as_str());
    let mail = ManyMail {
        id: mail,
        to: &own.address,
        language,
        subject: &subject,
        text,
        html,
        stop_path: &stop_path,
    };
    match post.hand_over(house, &centre, mail).await? {
        HandedOver::Later => Err(Error::NotDelivered("a proof of the newspaper".to_owned())),
        HandedOver::Taken | HandedOver::Refused | HandedOver::Unknown => Ok(()),
    }
}
