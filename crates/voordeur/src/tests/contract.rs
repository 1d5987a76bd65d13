//! The names that the outside relies on: commands, settings and addresses of `docs/contract.md`.
use super::whole_house;
use crate::Cli;
use clap::CommandFactory;

const CONTRACT: &str = include_str!("../../../../docs/contract.md");

/// The first cells of a table's rows, without their code marks.
fn first_cells(heading: &str) -> Vec<(String, String)> {
    let section = CONTRACT.split("\n## ").find(|section| section.starts_with(heading));
    let rows =
        section.expect("the contract has this section").lines().filter(|l| l.starts_with("| `"));
    rows.map(|row| {
        // `new|list` holds the mark that also parts the cells.
        let row = row.replace("|list|show|close", "").replace("|card|role|reset-factor", "");
        let mut cells = row.trim_matches('|').split('|').map(|cell| cell.trim().to_owned());
        (cells.next().unwrap_or_default(), cells.next().unwrap_or_default())
    })
    .collect()
}

fn code(cell: &str) -> Vec<&str> {
    cell.split('`').skip(1).step_by(2).collect()
}

#[test]
fn every_command_of_the_contract_is_there() {
    let program = Cli::command();
    let rows = first_cells("Commands of the one binary");
    assert!(10 <= rows.len());
    for (cell, _) in &rows {
        for command in code(cell) {
            let mut words = command.split_whitespace().skip(1);
            let Some(word) = words.next() else { continue };
            let chore = program.find_subcommand(word);
            let chore = chore.unwrap_or_else(|| panic!("{command} is in the contract"));
            if let Some(deeper) = words.next().filter(|word| word.chars().all(char::is_lowercase)) {
                assert!(chore.find_subcommand(deeper).is_some(), "{command} is in the contract");
            }
        }
    }
    for deeper in ["new", "list", "show", "close"] {
        assert!(program.find_subcommand("centre").unwrap().find_subcommand(deeper).is_some());
    }
    for deeper in ["invite", "card", "role", "reset-factor"] {
        assert!(program.find_subcommand("person").unwrap().find_subcommand(deeper).is_some());
    }
    let doctor = program.find_subcommand("doctor").unwrap();
    assert!(doctor.get_arguments().any(|argument| argument.get_long() == Some("accept-clock")));
}

#[test]
fn every_setting_of_the_contract_is_a_flag_a_variable_and_a_line_of_help() {
    let program = Cli::command();
    let rows = first_cells("Settings");
    assert!(12 < rows.len());
    for (cell, default) in &rows {
        let variable = code(cell)[0];
        if variable == "VOORDEUR_TEST_NOW" {
            continue; // only in builds for tests
        }
        let argument = program.get_arguments().find(|argument| {
            argument.get_env().is_some_and(|own| own.to_string_lossy() == variable)
        });
        let argument = argument.unwrap_or_else(|| panic!("{variable} is a setting"));
        let flag = variable.trim_start_matches("VOORDEUR_").to_lowercase().replace('_', "-");
        assert_eq!(argument.get_long(), Some(flag.as_str()));
        let help = argument.get_help().expect("it has a line of help").to_string();
        let own_default = argument.get_default_values().first();
        for said in code(default) {
            let is_own = own_default.is_some_and(|own| own.to_string_lossy() == said);
            assert!(
                is_own || help.contains(said),
                "{variable}: the default {said} is said nowhere"
            );
        }
    }
}

#[tokio::test]
async fn every_address_of_the_contract_answers() {
    let linde = whole_house().await;
    let mo = linde.coordinator("Mo").await;
    linde.passer_by().sees("/binnenkomen").await.is(200);
    let there = [
        "/",
        "/huiskamer",
        "/agenda",
        "/prikbord",
        "/krant",
        "/wie-is-wie",
        "/gesprekken",
        "/mijn",
        "/achterkamer",
        "/huisregels",
        "/privacy",
        "/toegankelijkheid",
        "/help",
        "/contact",
        "/ideeen",
        "/zijkamer",
        "/zoeken",
    ];
    for path in there {
        mo.sees(path).await.is(200);
    }
}
