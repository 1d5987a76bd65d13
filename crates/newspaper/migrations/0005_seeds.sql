-- The address of what happened in another room, from which it grew; empty: it did not.
alter table newspaper_piece add column seed text not null default '';
