-- Where in the house it was said, when one of the team put it in the list; null for what came in by
-- itself. It is there once.
alter table contact_question add column said_path text;
create unique index contact_question_by_path on contact_question (centre_id, said_path);
