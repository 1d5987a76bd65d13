-- When what is said about it last changed; 0: as it was put up.
alter table agenda_activity add column changed_at {instant} not null default 0;
-- The code on its sheets of paper; empty: none yet.
alter table agenda_activity add column short_code text not null default '';

-- Where somebody's own calendar is fetched, as a hash of its secret.
create table agenda_secret_address (
    centre_id   {id} not null references centre (id),
    person_id   {id} not null,
    token_hash  {bytes} not null,
    made_at     {instant} not null,
    primary key (centre_id, person_id),
    unique (centre_id, token_hash),
    foreign key (centre_id, person_id) references person (centre_id, id)
) {strict};

-- Which sites may show the agenda in a frame, by their host name.
create table agenda_framing_site (
    centre_id  {id} not null references centre (id),
    host       text not null,
    made_at    {instant} not null,
    primary key (centre_id, host)
) {strict};
