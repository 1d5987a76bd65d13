//! What people type here, read as they mean it.

/// What somebody says with a report, a decision or an appeal.
pub const TEXT_MAX_CHARS: usize = 1000;

/// Text as it is kept, or `None` when it is too long.
pub fn text(raw: &str) -> Option<String> {
    // Browsers send line ends as on a typewriter.
    let text = raw.replace("\r\n", "\n").replace('\r', "\n");
    let is_kept = |c: &char| *c == '\n' || !c.is_control();
    let text: String = text.chars().filter(is_kept).collect::<String>().trim().to_owned();
    (text.chars().count() <= TEXT_MAX_CHARS).then_some(text)
}
