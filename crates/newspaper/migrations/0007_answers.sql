-- Whether readers may begin a conversation with its writer, as the writer chose.
alter table newspaper_piece add column takes_answers {flag} not null default false;
