//! Files of a number for paper.
use crate::issue::IssueId;
use crate::printing::{Print, State};
use kernel::{Result, Tx, Writing, sql};

/// All files of this number, the newspaper itself first.
pub async fn of_issue(tx: &mut Tx, issue: IssueId) -> Result<Vec<Print>> {
    sql!(
        "select word, piece_id, state, turn, n_left_out from newspaper_print
         where centre_id = $1 and issue_id = $2 order by place, word limit 200",
        tx.centre,
        issue
    )
    .all(tx)
    .await
}

/// The file with this word, once it is ready.
pub async fn pdf(tx: &mut Tx, issue: IssueId, word: &str) -> Result<Option<Vec<u8>>> {
    let found = sql!(
        "select pdf from newspaper_print
         where centre_id = $1 and issue_id = $2 and word = $3 and state = 'ready'",
        tx.centre,
        issue,
        word
    )
    .optional::<(Vec<u8>,)>(tx)
    .await?;
    Ok(found.map(|(pdf,)| pdf))
}

/// What was made of it so far goes, with every photo in it.
pub async fn throw_away(tx: &mut Writing, issue: IssueId) -> Result<()> {
    sql!("delete from newspaper_print where centre_id = $1 and issue_id = $2", tx.centre, issue)
        .run(tx)
        .await
}

/// Asks for a file; until it is ready it is empty.
pub async fn ask(tx: &mut Writing, issue: IssueId, print: &Print, place: i64) -> Result<()> {
    sql!(
        "insert into newspaper_print (centre_id, issue_id, word, piece_id, place, state, turn,
           n_left_out, pdf)
         values ($1, $2, $3, $4, $5, $6, $7, 0, $8)",
        tx.centre,
        issue,
        print.word.as_str(),
        print.piece_id,
        place,
        State::Waits.as_str(),
        print.turn,
        Vec::<u8>::new()
    )
    .run(tx)
    .await
}

/// Keeps what came of it, unless it was asked for anew meanwhile.
pub async fn keep(
    tx: &mut Writing,
    issue: IssueId,
    print: &Print,
    state: State,
    pdf: Vec<u8>,
) -> Result<()> {
    sql!(
        "update newspaper_print set state = $5, n_left_out = $6, pdf = $7
         where centre_id = $1 and issue_id = $2 and word = $3 and turn = $4",
        tx.centre,
        issue,
        print.word.as_str(),
        print.turn,
        state.as_str(),
        print.n_left_out,
        pdf
    )
    .touch(tx)
    .await
    .map(drop)
}

/// The code on paper that leads to this number; empty: it has none yet.
pub async fn short_code(tx: &mut Tx, issue: IssueId) -> Result<String> {
    let (code,) = sql!(
        "select short_code from newspaper_issue where centre_id = $1 and id = $2",
        tx.centre,
        issue
    )
    .one::<(String,)>(tx)
    .await?;
    Ok(code)
}

pub async fn put_short_code(tx: &mut Writing, issue: IssueId, code: &str) -> Result<()> {
    sql!(
        "update newspaper_issue set short_code = $3 where centre_id = $1 and id = $2",
        tx.centre,
        issue,
        code
    )
    .run(tx)
    .await
}
