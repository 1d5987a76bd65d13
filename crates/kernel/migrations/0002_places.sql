-- A network where many people come in behind one address: a lesson room.
create table known_place (
    centre_id    {id} not null references centre (id),
    id           {id} not null,
    name         text not null,
    -- As 203.0.113.0/24.
    network      text not null,
    -- How often somebody may try to come in from there within ten minutes.
    n_tries_max  {number} not null,
    -- How many passers-by there may listen to a room at once.
    n_ears_max   {number} not null,
    -- How many lines one person may say there in a minute.
    n_lines_max  {number} not null,
    made_at      {instant} not null,
    primary key (centre_id, id)
) {strict};
