-- Who receives people at which table, every week. Two hosts at the same time are two rows.
create table living_room_shift (
    centre_id    {id} not null references centre (id),
    id           {id} not null,
    -- The big table has the id of its centre, and a row only after something was settled there.
    table_id     {id} not null,
    -- 1 is Monday.
    weekday      {number} not null check (weekday between 1 and 7),
    -- Minutes since midnight, by the clock of the centre.
    from_minute  {number} not null,
    to_minute    {number} not null check (from_minute < to_minute),
    -- Null while nobody does it.
    host_id      {id},
    primary key (centre_id, id),
    foreign key (centre_id, host_id) references person (centre_id, id)
) {strict};
create index living_room_shift_by_host on living_room_shift (centre_id, host_id);

-- One time that goes otherwise than the week says, or an opening beside it.
create table living_room_turn (
    centre_id    {id} not null references centre (id),
    -- The shift; of an extra opening an id of its own.
    shift_id     {id} not null,
    -- By the calendar of the centre, as 2026-11-24.
    on_date      text not null,
    table_id     {id} not null,
    is_extra     {flag} not null,
    from_minute  {number} not null,
    to_minute    {number} not null check (from_minute < to_minute),
    -- While somebody else is asked: the host who cannot.
    host_id      {id},
    going        text not null check (going in ('on', 'asked', 'off')),
    ends_at      {instant} not null,
    primary key (centre_id, shift_id, on_date),
    foreign key (centre_id, host_id) references person (centre_id, id)
) {strict};
create index living_room_turn_by_host on living_room_turn (centre_id, host_id);
create index living_room_turn_by_end on living_room_turn (ends_at);

-- A host opened a table by hand, or closed it.
create table living_room_sitting (
    centre_id  {id} not null references centre (id),
    id         {id} not null,
    table_id   {id} not null,
    is_open    {flag} not null,
    host_id    {id} not null,
    from_at    {instant} not null,
    until_at   {instant} not null,
    primary key (centre_id, id),
    foreign key (centre_id, host_id) references person (centre_id, id)
) {strict};
create index living_room_sitting_by_host on living_room_sitting (centre_id, host_id);
create index living_room_sitting_by_end on living_room_sitting (until_at);

-- Who wants to come to an opening, so that they hear it when it does not happen.
create table living_room_coming (
    centre_id  {id} not null references centre (id),
    table_id   {id} not null,
    opens_at   {instant} not null,
    person_id  {id} not null,
    primary key (centre_id, table_id, opens_at, person_id),
    foreign key (centre_id, person_id) references person (centre_id, id)
) {strict};
create index living_room_coming_by_person on living_room_coming (centre_id, person_id);
create index living_room_coming_by_time on living_room_coming (opens_at);
