-- How many came on a day, from the screen and from paper. Nothing in it leads to a person.
create table front_door_tally (
    centre_id  {id} not null references centre (id),
    -- As 2026-12-24, in the centre's own time.
    day        text not null,
    kind       text not null,
    n          {number} not null,
    primary key (centre_id, day, kind)
) {strict};
