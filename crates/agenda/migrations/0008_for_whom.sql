-- What is spoken there, as tags of languages with a space before and after: ' nl ar '; empty: not
-- said.
alter table agenda_activity add column languages text not null default '';
-- What somebody should be able to do already; empty: not said.
alter table agenda_activity add column level text not null default ''
  check (level in ('', 'makkelijk', 'gewoon', 'moeilijker'));
