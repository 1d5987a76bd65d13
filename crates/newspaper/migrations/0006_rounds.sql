-- A walk along doors with the newspaper.
create table newspaper_round (
    centre_id     {id} not null references centre (id),
    id            {id} not null,
    name          text not null,
    -- The neighbour who brings it; null: nobody yet, or they left.
    deliverer_id  {id},
    made_at       {instant} not null,
    primary key (centre_id, id),
    foreign key (centre_id, deliverer_id) references person (centre_id, id)
) {strict};
create index newspaper_round_by_deliverer on newspaper_round (centre_id, deliverer_id);

-- Somebody who wants the newspaper brought home. The row goes as soon as they stop.
create table newspaper_delivery (
    centre_id     {id} not null references centre (id),
    id            {id} not null,
    first_name    text not null,
    street        text not null,
    house_number  text not null,
    -- To ring about the newspaper; may be empty.
    phone         text not null,
    print         text not null check (print in ('gewoon', 'groot')),
    -- How it was asked: by themselves, or typed by the team.
    asked_by      text not null check (asked_by in ('zelf', 'telefoon', 'balie')),
    -- On their slip; it leads to the page where they stop.
    code          text not null,
    -- Null: of somebody without an account.
    person_id     {id},
    -- Who of the team typed it; null: they did so themselves, or who typed it left.
    typed_by      {id},
    -- Null: it is not in a round yet.
    round_id      {id},
    -- Its place in the walk, from 1.
    place         {number} not null,
    asked_at      {instant} not null,
    -- The last time that there was a number to bring.
    idle_since    {instant} not null,
    primary key (centre_id, id),
    unique (centre_id, person_id),
    foreign key (centre_id, person_id) references person (centre_id, id),
    foreign key (centre_id, typed_by) references person (centre_id, id),
    foreign key (centre_id, round_id) references newspaper_round (centre_id, id)
) {strict};
create index newspaper_delivery_by_round on newspaper_delivery (centre_id, round_id, place);
create index newspaper_delivery_by_typist on newspaper_delivery (centre_id, typed_by);
create index newspaper_delivery_by_idle on newspaper_delivery (idle_since);

-- Where a pile of newspapers lies for whoever comes by.
create table newspaper_pick_up (
    centre_id  {id} not null references centre (id),
    id         {id} not null,
    name       text not null,
    n_copies   {number} not null,
    primary key (centre_id, id)
) {strict};
