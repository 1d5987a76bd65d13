-- The word in the address of the article of which it is a translation; empty: of none.
alter table newspaper_piece add column translates text not null default '';
create index newspaper_piece_by_translated on newspaper_piece (centre_id, translates);
