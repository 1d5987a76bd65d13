-- Those who make the newspaper read it, and answer in their own name.
alter table conversations_conversation add column is_with_editors {flag} not null default false;
