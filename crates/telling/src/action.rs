//! Action links: a link in a letter that does one thing, without coming in first.
//!
//! Looking at it only asks, since the scanners of mail servers look at every link; one press does
//! it. The database knows the hash of the token and not the token.
use crate::queries::links;
use kernel::session::Token;
use kernel::{Here, House, PersonId, Result, Timestamp, Voice, Writing};

/// One thing that a link can do. Rooms make these, and the program hands them to telling.
#[async_trait::async_trait]
pub trait Action: Send + Sync + 'static {
    /// The word by which links of this kind are known, as `close-device`.
    fn purpose(&self) -> &'static str;
    /// What the page asks; `body` is what the link is about.
    fn question(&self, voice: &Voice, body: &str) -> String;
    /// What the button says: what will happen.
    fn button<'v>(&self, voice: &'v Voice) -> &'v str;
    /// Does it. Without an error the link is used up, in the same transaction.
    async fn act(&self, press: &mut Press<'_>) -> Result<Done>;
}

/// What an action has at hand when the button was pressed.
pub struct Press<'a> {
    pub tx: &'a mut Writing,
    pub house: &'a House,
    pub here: &'a Here,
    /// Whom the link was made for; whoever holds it may press.
    pub person: Option<PersonId>,
    pub body: &'a str,
}

/// What was done, and where to go on.
pub struct Done {
    pub says: String,
    pub goes_to: String,
}

/// Makes a link that does one thing, once, until it ends. Its address is [`path_of`] the token,
/// which nobody can ask for again.
pub async fn action_link(
    tx: &mut Writing,
    purpose: &'static str,
    person: Option<PersonId>,
    body: &str,
    ends_at: Timestamp,
) -> Result<Token> {
    let token = Token::fresh()?;
    links::keep(tx, &token, purpose, person, body, ends_at).await?;
    Ok(token)
}

/// Takes back every link of this purpose that is about this.
pub async fn revoke_links(tx: &mut Writing, purpose: &'static str, body: &str) -> Result<()> {
    links::revoke(tx, purpose, body).await
}

/// Where the link of this token leads, for [`Letter`](crate::Letter)'s link.
pub fn path_of(token: &Token) -> String {
    format!("/doe/{}", token.as_str())
}
