-- Whom one asks about a room; a room that is not here has the contact person of the centre.
create table centre_room_contact (
    centre_id  {id} not null references centre (id),
    room       text not null,
    person_id  {id} not null,
    primary key (centre_id, room),
    foreign key (centre_id, person_id) references person (centre_id, id) on delete cascade
) {strict};
create index centre_room_contact_by_person on centre_room_contact (centre_id, person_id);
