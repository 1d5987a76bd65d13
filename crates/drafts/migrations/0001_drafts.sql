-- What somebody was writing and has not sent yet, as the form had it.
create table drafts_draft (
    centre_id  {id} not null,
    person_id  {id} not null,
    room       text not null,
    -- Which of the forms of that room, and about what.
    item       text not null,
    -- The fields, as `name=value&…`.
    fields     text not null,
    saved_at   {instant} not null,
    primary key (centre_id, person_id, room, item),
    foreign key (centre_id, person_id) references person (centre_id, id) on delete cascade
) {strict};
create index drafts_draft_by_time on drafts_draft (saved_at);
