//! What a number says by mail: the same articles, with their beginning and the way to the rest.
use super::{SubscriberId, stop};
use crate::issue::{Issue, IssueId};
use crate::kind::Signed;
use crate::piece::Piece;
use crate::queries::{issues, pieces};
use crate::words::Words;
use askama::Template;
use kernel::uuid::Uuid;
use kernel::{Centre, House, Language, Result, Tx, Voice};

/// So much of an article stands in a mail.
const BEGIN_MAX_CHARS: usize = 400;

/// A finished number in which something stands.
pub struct Number {
    pub issue: Issue,
    /// What the newspaper is called, if its centre said so.
    named: Option<String>,
    pieces: Vec<Piece>,
    /// Where links begin.
    home: String,
}

/// A mail that is ready but for the way out, which is each reader's own.
pub struct Written {
    pub subject: String,
    text: String,
    html: String,
}

impl Written {
    /// As text and with headings, for the reader whom this path stops.
    pub fn with_way_out(&self, stop_path: &str) -> (String, String) {
        let stands_in = stands_in();
        (self.text.replace(&stands_in, stop_path), self.html.replace(&stands_in, stop_path))
    }
}

/// Stands where the way out of each reader comes, and stops nobody.
fn stands_in() -> String {
    stop::path_of(SubscriberId(Uuid::nil()))
}

struct Article<'a> {
    piece: &'a Piece,
    begin: String,
    by: String,
}

#[derive(Template)]
#[template(path = "newsletter_mail.html")]
struct MailPage<'a> {
    words: Words<'a>,
    voice: &'a Voice,
    home: &'a str,
    name: &'a str,
    issue: &'a Issue,
    day: String,
    articles: &'a [Article<'a>],
    stop_path: &'a str,
    /// Who writes, line by line.
    written_by: Vec<&'a str>,
}

impl Number {
    /// `None` when it is not finished, when nothing stands in it any more, or when the centre has no
    /// newspaper now: an empty mail never goes.
    pub async fn find(
        tx: &mut Tx,
        house: &House,
        centre: &Centre,
        id: IssueId,
    ) -> Result<Option<Self>> {
        let Some(issue) = issues::with_id(tx, id).await? else { return Ok(None) };
        let mut pieces = pieces::of_issue(tx, id).await?;
        pieces.retain(Piece::is_read);
        let (named, home) = (issues::masthead(tx).await?, house.address_of(&centre.settings.host));
        let is_something = centre.has(crate::NAME) && !pieces.is_empty();
        Ok(is_something.then_some(Self { issue, named, pieces, home }))
    }

    /// In this language; what neighbours wrote stays as they wrote it.
    pub fn written(&self, centre: &Centre, language: Language) -> Result<Written> {
        let voice = centre.voice(language);
        let words = Words(&voice);
        let named_after = || words.paper_of(centre.settings.name.as_str());
        let name = self.named.clone().unwrap_or_else(named_after);
        let articles: Vec<Article<'_>> =
            self.pieces.iter().map(|own| article(own, words)).collect();
        let day = self.issue.published_at.map(|at| voice.date_with_year(&centre.zone, at));
        let signature = telling::written_by(centre);
        let mail = MailPage {
            words,
            voice: &voice,
            home: &self.home,
            name: &name,
            issue: &self.issue,
            day: day.unwrap_or_default(),
            articles: &articles,
            stop_path: &stands_in(),
            written_by: signature.lines().skip(1).collect(),
        };
        Ok(Written {
            subject: words.letter_subject(name.as_str(), self.issue.number),
            text: mail.as_text(&signature),
            html: mail.render()?,
        })
    }
}

fn article<'a>(piece: &'a Piece, words: Words<'_>) -> Article<'a> {
    let name = match piece.signed {
        Signed::Name => piece.writer(),
        Signed::Nobody => words.a_neighbour(),
        Signed::Editors => words.the_editors(),
    };
    let begin = match piece.brief_lines().join(" ") {
        brief if brief.is_empty() => piece.text().excerpt(BEGIN_MAX_CHARS),
        brief => brief,
    };
    Article { piece, begin, by: words.by(name) }
}

impl MailPage<'_> {
    /// The same without marks, for whoever reads mail as text.
    fn as_text(&self, signature: &str) -> String {
        let link = |says: &str, path: &str| telling::written_out(self.home, says, path);
        let head =
            format!("{}\n{} · {}", self.name, self.words.number(self.issue.number), self.day);
        let web = link(self.words.letter_on_the_web(), &self.issue.path());
        let articles = self.articles.iter().map(|own| {
            let read_on = link(self.words.letter_read_on(), &own.piece.path());
            format!("* {}\n{}\n\n{}\n\n{read_on}", own.piece.title, own.by, own.begin)
        });
        let stop = link(self.words.letter_stop_here(), self.stop_path);
        let why = self.words.letter_why().to_owned();
        let ends = [why, stop, signature.to_owned()];
        let blocks: Vec<String> = [head, web].into_iter().chain(articles).chain(ends).collect();
        blocks.join("\n\n")
    }
}
