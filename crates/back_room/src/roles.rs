//! What a role is for, and what somebody with that role can do here.
use crate::words::{Sentence, Words};
use kernel::Role;

/// What the role is for, in one line; also the first line of its welcome.
pub fn purpose<'v>(role: Role, words: &Words<'v>) -> &'v str {
    match role {
        Role::Host => words.purpose_host(),
        Role::Editor => words.purpose_editor(),
        Role::Moderator => words.purpose_moderator(),
        Role::Volunteer => words.purpose_volunteer(),
        Role::Ambassador => words.purpose_ambassador(),
        Role::OutreachVolunteer => words.purpose_outreach_volunteer(),
        Role::SocialWorker => words.purpose_social_worker(),
        Role::Partner => words.purpose_partner(),
        Role::Coordinator => words.purpose_coordinator(),
    }
}

/// The welcome for this role: at most five lines, since longer ones are not read.
pub fn welcome<'v>(role: Role, words: &Words<'v>) -> Vec<&'v str> {
    let at_desk: [Sentence; 2] = [|words| words.welcome_desk(), |words| words.welcome_behalf()];
    let arranging: [Sentence; 2] = [|words| words.welcome_arrange(), |words| words.welcome_roles()];
    let mut lines = vec![purpose(role, words)];
    if role.is_at_desk() {
        lines.extend(at_desk.map(|line| line(*words)));
    }
    if role == Role::Coordinator {
        lines.extend(arranging.map(|line| line(*words)));
    } else {
        lines.push(words.welcome_team());
    }
    lines
}
