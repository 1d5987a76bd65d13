-- The living room has tables, each with its own talk. The big table has the id of its centre, so
-- that it needs no row before somebody says or settles something there.
create table living_room_table (
    centre_id    {id} not null references centre (id),
    id           {id} not null,
    -- In the address, as `taaltafel`; empty for the big table.
    slug         text not null,
    -- Empty for the big table: the name of the room itself.
    name         text not null,
    -- Which drawing hangs above it.
    scene        text not null,
    read_by      text not null check (read_by in ('neighbours', 'anyone')),
    -- Null until the coordinator decided who may read.
    chosen_at    {instant},
    keep_days    {number} not null check (keep_days between 1 and 90),
    -- Whether it is open always, or only while a host is there.
    door         text not null check (door in ('always', 'rota')),
    takes_notes  {flag} not null,
    -- 'hall': an evening with everybody; who presents stands out.
    mode         text not null check (mode in ('table', 'hall')),
    programme    text not null,
    -- Seconds between two lines of one person; 0 is at will.
    slow_s       {number} not null,
    is_paused    {flag} not null,
    -- The number of the latest line, without gaps.
    last_number  {number} not null,
    ended_at     {instant},
    primary key (centre_id, id)
) {strict};

-- Two tables never share an address; one that ended gives its own back.
create unique index living_room_table_by_slug on living_room_table (centre_id, slug)
    where ended_at is null;

insert into living_room_table (centre_id, id, slug, name, scene, read_by, chosen_at, keep_days,
    door, takes_notes, mode, programme, slow_s, is_paused, last_number)
select centre.id, centre.id, '', '', 'huiskamer',
    case when choice.is_read_by_anyone then 'anyone' else 'neighbours' end,
    case when choice.centre_id is null then null else 0 end,
    14, 'always', 1 = 1,
    'table', '', 0, 1 = 0, coalesce(counter.last_number, 0)
from centre
  left join living_room_choice choice on choice.centre_id = centre.id
  left join living_room_counter counter on counter.centre_id = centre.id
where choice.centre_id is not null or counter.centre_id is not null;

alter table living_room_line rename to living_room_old_line;
drop index living_room_line_by_author;
drop index living_room_line_by_time;

create table living_room_line (
    centre_id   {id} not null,
    table_id    {id} not null,
    number      {number} not null,
    -- Null when somebody left and took their words along; the number stays.
    author_id   {id},
    -- 'said' and 'wave' are lines; 'change' tells that the line `about` looks different now.
    kind        text not null check (kind in ('said', 'wave', 'change')),
    about       {number},
    text        text not null check (length(text) <= 4000),
    -- Who spoke through the host, on the telephone; else empty.
    caller      text not null,
    photo_id    {id},
    photo_alt   text not null,
    -- The line at the same table that this one answers.
    quotes      {number},
    -- Who took it away: 'author', 'host', or empty while everybody may read it.
    taken_by    text not null check (taken_by in ('', 'author', 'host')),
    said_at     {instant} not null,
    goes_at     {instant} not null,
    primary key (centre_id, table_id, number),
    foreign key (centre_id, table_id) references living_room_table (centre_id, id),
    foreign key (centre_id, author_id) references person (centre_id, id)
) {strict};
create index living_room_line_by_author on living_room_line (centre_id, author_id, said_at);
create index living_room_line_by_end on living_room_line (goes_at);

insert into living_room_line (centre_id, table_id, number, author_id, kind, text, caller,
    photo_alt, taken_by, said_at, goes_at)
select centre_id, centre_id, number, author_id, 'said', text, '', '', '', said_at,
    said_at + 14 * 86400000
from living_room_old_line;

drop table living_room_old_line;
drop table living_room_counter;
drop table living_room_choice;

-- Who came in, and until when the last sign of life lets us believe it.
create table living_room_presence (
    centre_id  {id} not null,
    table_id   {id} not null,
    person_id  {id} not null,
    came_at    {instant} not null,
    until_at   {instant} not null,
    primary key (centre_id, table_id, person_id),
    foreign key (centre_id, table_id) references living_room_table (centre_id, id),
    foreign key (centre_id, person_id) references person (centre_id, id)
) {strict};
create index living_room_presence_by_end on living_room_presence (until_at);

-- A note for the next host, left while the table is closed.
create table living_room_note (
    centre_id  {id} not null,
    id         {id} not null,
    table_id   {id} not null,
    author_id  {id} not null,
    text       text not null check (length(text) <= 4000),
    left_at    {instant} not null,
    primary key (centre_id, id),
    foreign key (centre_id, table_id) references living_room_table (centre_id, id),
    foreign key (centre_id, author_id) references person (centre_id, id)
) {strict};
create index living_room_note_by_author on living_room_note (centre_id, author_id);
