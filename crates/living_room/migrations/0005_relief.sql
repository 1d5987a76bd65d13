-- How often lines of a table were changed or taken away, so that every program on this database
-- forgets what it rendered before.
alter table living_room_table add column n_changes {number} not null default 0;

-- Somebody of the team receives people instead of the hosts who were there.
create table living_room_relief (
    centre_id  {id} not null references centre (id),
    id         {id} not null,
    -- The big table has the id of its centre, and a row only after something was settled there.
    table_id   {id} not null,
    by_id      {id} not null,
    from_at    {instant} not null,
    -- Earlier than it was meant, once the table was given back.
    until_at   {instant} not null,
    primary key (centre_id, id),
    foreign key (centre_id, by_id) references person (centre_id, id)
) {strict};
create index living_room_relief_by_table on living_room_relief (centre_id, table_id, until_at);
create index living_room_relief_by_person on living_room_relief (centre_id, by_id);
create index living_room_relief_by_end on living_room_relief (until_at);
