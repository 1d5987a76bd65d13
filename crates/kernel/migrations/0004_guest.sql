-- A guest sits at a table under a made-up name for an evening. A check cannot be changed on both
-- engines, so the column is made anew; whatever forgets to say a standing lets nobody in.
alter table person add column standing_now text not null default 'waiting'
    check (standing_now in ('inside', 'waiting', 'invited', 'guest'));
update person set standing_now = standing;
alter table person drop column standing;
alter table person rename column standing_now to standing;
create index person_guest on person (joined_at) where standing = 'guest';
