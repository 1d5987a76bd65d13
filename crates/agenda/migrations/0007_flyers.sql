-- A photo of something on a wall, until somebody put on the calendar what it says.
create table agenda_flyer (
    centre_id  {id} not null references centre (id),
    id         {id} not null,
    photo_id   {id} not null,
    -- Where it hangs: "Bij de bakker".
    spot       text not null,
    -- Who brought it; null when they left.
    by_id      {id},
    made_at    {instant} not null,
    primary key (centre_id, id),
    foreign key (centre_id, by_id) references person (centre_id, id)
) {strict};
create index agenda_flyer_by_who on agenda_flyer (centre_id, by_id);
create index agenda_flyer_by_age on agenda_flyer (made_at);

-- Two that look alike, and are not the same: somebody of the team said so. The lesser word in an
-- address comes first.
create table agenda_apart (
    centre_id  {id} not null references centre (id),
    one        text not null,
    other      text not null,
    primary key (centre_id, one, other)
) {strict};
