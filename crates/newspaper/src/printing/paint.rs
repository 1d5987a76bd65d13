//! The paint of a front door, where no style sheet says it.

/// The colour of the front door, as the style of the house has it.
pub fn door(name: &str) -> &'static str {
    match name {
        "blauw" => "#1d4e89",
        "wijnrood" => "#8a2c39",
        "paars" => "#5a3a86",
        "petrol" => "#0f5a6b",
        "kastanje" => "#774800",
        "aubergine" => "#83295d",
        "leisteen" => "#3a4a58",
        _ => "#0e5b45",
    }
}

#[cfg(test)]
mod tests {
    use super::door;
    use kernel::asset;

    #[test]
    fn a_door_on_paper_has_the_paint_of_the_house() {
        let css = String::from_utf8(asset::HOUSE_CSS.plain.to_vec()).unwrap();
        let names = ["blauw", "wijnrood", "paars", "petrol", "kastanje", "aubergine", "leisteen"];
        for name in names {
            let rest = css.split(&format!("[data-door=\"{name}\"]{{")).nth(1).unwrap();
            let rule = rest.split('}').next().unwrap();
            assert!(rule.contains(&format!("--door-paint:{}", door(name))), "{name}: {rule}");
        }
        assert!(css.contains(&format!("--door-paint:{}", door("groen"))));
    }
}
