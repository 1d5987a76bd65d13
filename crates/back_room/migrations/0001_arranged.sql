-- Which parts of the centre a coordinator has looked at and kept, also where nothing changed: the
-- start guide ticks them off.
create table back_room_arranged (
    centre_id    {id} not null references centre (id),
    part         text not null,
    arranged_at  {instant} not null,
    primary key (centre_id, part)
) {strict};
