-- Where something happens, how one gets there and how one gets in. Nothing in it leads to a person.
create table place (
    centre_id       {id} not null references centre (id),
    -- The own building of a centre has the id of that centre.
    id              {id} not null,
    -- Null for the own building: its name, street and town stand in the row of the centre.
    name            text,
    street          text,
    town            text,
    -- In these null is "not known", which is neither yes nor no.
    doorstep        text check (doorstep in ('level', 'step', 'step_with_help')),
    lift            text check (lift in ('yes', 'no', 'ground_floor')),
    has_toilet      {flag},
    has_quiet_room  {flag},
    has_parking     {flag},
    -- In the words of the centre; empty is "not known".
    stop            text not null,
    way_in          text not null,
    phone           text not null,
    primary key (centre_id, id),
    check ((id = centre_id) = (name is null)),
    check ((id = centre_id) = (street is null)),
    check ((id = centre_id) = (town is null))
) {strict};

insert into place (centre_id, id, stop, way_in, phone) select id, id, '', '', '' from centre;
