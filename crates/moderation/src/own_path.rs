//! Where a form sends somebody back to.

/// Longer than any address that the house makes.
const PATH_MAX_BYTES: usize = 200;

/// A path of this house. `None` for anything that would lead elsewhere, whoever wrote it there.
pub fn own_path(raw: &str) -> Option<&str> {
    let is_own = raw.starts_with('/')
        && !raw.starts_with("//")
        && raw.len() <= PATH_MAX_BYTES
        && raw.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    is_own.then_some(raw)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_path_of_this_house_is_gone_back_to() {
        for own in ["/", "/huiskamer", "/huiskamer/taaltafel?tot=12"] {
            assert_eq!(own_path(own), Some(own));
        }
        let long = format!("/{}", "a".repeat(PATH_MAX_BYTES));
        for other in ["", "huiskamer", "//elders.example", "/\\elders", "/a\r\nb", &long] {
            assert_eq!(own_path(other), None, "{other:?}");
        }
    }
}
