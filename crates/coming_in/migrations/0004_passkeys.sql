-- A passkey: a telephone or laptop of somebody of the team that is their second factor.
create table coming_in_passkey (
    centre_id   {id} not null,
    id          {id} not null,
    person_id   {id} not null,
    -- Its number, the public half of its key and what it counts, sealed: who could write here would
    -- else put their own in the place of somebody else's.
    credential  {bytes} not null,
    -- What kind of device it was made on.
    label       text not null,
    made_at     {instant} not null,
    used_at     {instant},
    primary key (centre_id, id),
    foreign key (centre_id, person_id) references person (centre_id, id) on delete cascade
) {strict};
create index coming_in_passkey_by_person on coming_in_passkey (centre_id, person_id);
