//! People as the newspaper needs them.
use kernel::people::{Named, with_role};
use kernel::{Result, Role, Tx};

/// Whoever can finish a number.
pub async fn editors(tx: &mut Tx) -> Result<Vec<Named>> {
    with_role(tx, crate::editor::is_editor).await
}

/// Who answers whoever reacts to an article; first the editors, and else the coordinators.
pub async fn who_answer(tx: &mut Tx) -> Result<[Vec<Named>; 2]> {
    Ok([with_role(tx, is_of_the_editors).await?, with_role(tx, is_coordinator).await?])
}

/// Whom the editors' post is for: the coordinators as long as there is no editor.
pub async fn readers_of_post(tx: &mut Tx) -> Result<Vec<Named>> {
    let editors = with_role(tx, is_of_the_editors).await?;
    if editors.is_empty() { with_role(tx, is_coordinator).await } else { Ok(editors) }
}

fn is_of_the_editors(role: Role) -> bool {
    role == Role::Editor
}

fn is_coordinator(role: Role) -> bool {
    role == Role::Coordinator
}
