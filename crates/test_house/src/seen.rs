//! What somebody has before them after a visit.
use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode, header};

pub struct Seen {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub bytes: Bytes,
    /// The page, without the invisible marks around names in a sentence.
    pub text: String,
    pub goes_to: Option<String>,
}

impl Seen {
    pub(crate) fn new(status: StatusCode, headers: HeaderMap, bytes: Bytes) -> Self {
        let text = String::from_utf8_lossy(&bytes).replace(['\u{2068}', '\u{2069}'], "");
        let goes_to = headers.get(header::LOCATION).and_then(|to| to.to_str().ok());
        let goes_to = goes_to.map(str::to_owned);
        Self { status, headers, bytes, text, goes_to }
    }

    #[track_caller]
    pub fn shows(&self, text: &str) -> &Self {
        assert!(self.text.contains(text), "{text:?} is not on the page:\n{}", self.text);
        self
    }

    #[track_caller]
    pub fn hides(&self, text: &str) -> &Self {
        assert!(!self.text.contains(text), "{text:?} is on the page:\n{}", self.text);
        self
    }

    #[track_caller]
    pub fn is(&self, status: u16) -> &Self {
        assert_eq!(self.status.as_u16(), status, "{}", self.text);
        self
    }

    /// Checks that the visitor is sent on to this path.
    #[track_caller]
    pub fn sends_on_to(&self, path: &str) -> &Self {
        assert_eq!(self.status, StatusCode::SEE_OTHER, "{}", self.text);
        assert_eq!(self.goes_to.as_deref(), Some(path));
        self
    }

    /// Where the first form goes whose address ends like this.
    #[track_caller]
    pub fn form(&self, ending: &str) -> String {
        let mut actions = self.text.split("action=\"").filter_map(|rest| rest.split('"').next());
        actions.find(|action| action.ends_with(ending)).expect("the page has this form").to_owned()
    }

    /// The value of the first field with this name.
    #[track_caller]
    pub fn field(&self, name: &str) -> String {
        let at = self.text.find(&format!("name=\"{name}\"")).expect("the page has this field");
        let rest = &self.text[at..];
        let value = rest.split("value=\"").nth(1).and_then(|rest| rest.split('"').next());
        value.expect("the field has a value").to_owned()
    }
}
