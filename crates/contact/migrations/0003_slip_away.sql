-- Whoever asked took the slip with number and code from the screen: on a shared computer the next
-- one does not find it.
alter table contact_question add column slip_is_away {flag} not null default false;
