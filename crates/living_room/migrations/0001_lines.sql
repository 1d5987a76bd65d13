-- The counter gives each line the next number in its centre, without gaps.
create table living_room_counter (
    centre_id    {id} primary key references centre (id),
    last_number  {number} not null
) {strict};

create table living_room_line (
    centre_id  {id} not null references centre (id),
    number     {number} not null,
    -- Null when somebody left and took their words along; the number stays.
    author_id  {id},
    text       text not null check (length(text) <= 4000),
    said_at    {instant} not null,
    primary key (centre_id, number),
    foreign key (centre_id, author_id) references person (centre_id, id)
) {strict};
create index living_room_line_by_author on living_room_line (centre_id, author_id);
create index living_room_line_by_time on living_room_line (said_at);

create table living_room_choice (
    centre_id           {id} primary key references centre (id),
    -- Passers-by may read along; the writing field says so.
    is_read_by_anyone   {flag} not null
) {strict};
