-- Appointments of who has no device, agreed at the desk. The name is sealed under the key of the centre.
create table side_room_desk_time (
    centre_id  {id} not null references centre (id),
    id         {id} not null,
    -- Null when who agreed it works here no more.
    worker_id  {id},
    starts_at  {instant} not null,
    place      text not null check (place in ('building', 'phone', 'home')),
    name       {bytes} not null,
    primary key (centre_id, id),
    foreign key (centre_id, worker_id) references person (centre_id, id)
) {strict};
create index side_room_desk_time_by_worker on side_room_desk_time (centre_id, worker_id, starts_at);
create index side_room_desk_time_by_end on side_room_desk_time (starts_at);
