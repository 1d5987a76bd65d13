//! Whose a free place is: what is decided about the places of a date, by a deed and by the clock.
use crate::activity::{Activity, ActivityId};
use crate::date::Date;
use crate::letters;
use crate::queries::{activities, dates, sign_ups};
use crate::seats::{Party, SignUpId, Standing};
use crate::sign_up::SignUp;
use kernel::{House, Job, Result, Timestamp, Tx, Work, Writing, jobs};

/// Looks at the places of a date again; the body is the activity and the date.
const LOOK_AGAIN: &str = "agenda-seats";

/// Everybody who asked for a place at this date, as the rule of the places sees them.
pub async fn parties(tx: &mut Tx, activity: &Activity, date: &Date) -> Result<Vec<Party>> {
    let all = sign_ups::of_date(tx, activity.id, &date.on_date).await?;
    Ok(all.iter().map(SignUp::party).collect())
}

/// Somebody takes the place that is theirs, if it still is; tells where they stand then.
pub async fn accept(
    tx: &mut Writing,
    house: &House,
    activity: &Activity,
    date: &Date,
    id: SignUpId,
) -> Result<Standing> {
    settle(tx, house, activity, date).await?;
    let Some(own) = sign_ups::by_id(tx, id).await? else { return Ok(Standing::Cancelled) };
    let standing = own.standing();
    if !matches!(standing, Standing::Offered { .. } | Standing::ToCall) {
        return Ok(standing);
    }
    sign_ups::stand(tx, id, Standing::Coming).await?;
    kernel::centre::touch(tx).await?;
    Ok(Standing::Coming)
}

/// Takes somebody off the list, and gives their place to the next.
pub async fn cancel(
    tx: &mut Writing,
    house: &House,
    activity: &Activity,
    date: &Date,
    id: SignUpId,
) -> Result<()> {
    let Some(own) = sign_ups::by_id(tx, id).await? else { return Ok(()) };
    take_off(tx, date, &own).await?;
    settle(tx, house, activity, date).await?;
    kernel::centre::touch(tx).await
}

/// Takes somebody off the list, with all that they would be told.
pub async fn take_off(tx: &mut Writing, date: &Date, own: &SignUp) -> Result<()> {
    sign_ups::stand(tx, own.id, Standing::Cancelled).await?;
    letters::take_back(tx, date, own).await
}

/// Gives free places to who waits, tells them, and plans when to look again. What does not happen
/// has no places.
pub async fn settle(
    tx: &mut Writing,
    house: &House,
    activity: &Activity,
    date: &Date,
) -> Result<()> {
    if !date.is_on() {
        return Ok(());
    }
    let all = sign_ups::of_date(tx, activity.id, &date.on_date).await?;
    let mut parties: Vec<Party> = all.iter().map(SignUp::party).collect();
    let (seats, now) = (activity.seats(date.starts_at), tx.now);
    for (id, standing) in seats.settle(&parties, now) {
        sign_ups::stand(tx, id, standing).await?;
        if let Some(own) = all.iter().find(|own| own.id == id) {
            letters::moved(tx, house, activity, date, own, standing).await?;
        }
        if let Some(party) = parties.iter_mut().find(|party| party.id == id) {
            party.standing = standing;
        }
    }
    match seats.next_look(&parties, now) {
        Some(at) => look_again(tx, activity.id, &date.on_date, at).await,
        None => Ok(()),
    }
}

/// Looks at the places of a date again at this moment.
pub async fn look_again(
    tx: &mut Writing,
    activity: ActivityId,
    on_date: &str,
    at: Timestamp,
) -> Result<()> {
    jobs::enqueue(tx, LOOK_AGAIN, format!("{activity} {on_date}"), at).await
}

/// Looks at the places of a date by the clock: offers end, and held places fall free.
pub fn job() -> Job {
    Job::new(LOOK_AGAIN, async |work: Work| {
        let Some((activity, on_date)) = work.body.split_once(' ') else { return Ok(()) };
        let Ok(id) = activity.parse::<ActivityId>() else { return Ok(()) };
        let mut tx = work.house.db.write(work.house.clock.now()).await?;
        tx.centre = work.centre;
        let Some(activity) = activities::with_id(&mut tx, id).await? else { return Ok(()) };
        let Some(date) = dates::hold(&mut tx, id, on_date).await? else { return Ok(()) };
        settle(&mut tx, &work.house, &activity, &date).await?;
        kernel::centre::touch(&mut tx).await?;
        tx.save().await
    })
}
