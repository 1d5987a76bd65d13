-- Who goes round once a week with the list "Vraag deze mensen".
create table freshness_collector (
    centre_id  {id} not null references centre (id),
    person_id  {id} not null,
    -- Monday is 1.
    weekday    {number} not null check (weekday between 1 and 7),
    -- When the next list is there.
    next_at    {instant} not null,
    primary key (centre_id),
    foreign key (centre_id, person_id) references person (centre_id, id)
) {strict};
create index freshness_collector_by_person on freshness_collector (centre_id, person_id);
