-- A conversation between two, about one thing. What is said in it, and what it is about, is sealed
-- under a key of its own, so that it is unreadable from the moment on which that key is gone.
create table conversations_conversation (
    centre_id     {id} not null references centre (id),
    id            {id} not null,
    -- The address of what it is about. It refers to nothing here: that room may be switched off.
    subject_path  text not null,
    -- Which two they are, or who talks with the desk: they have one about each thing. Null when it
    -- came to somebody from the desk who has one about the same already.
    pair          text,
    -- Its own key, wrapped under the key of the centre.
    wrapped_key   {bytes} not null,
    title         {bytes} not null,
    -- For whom the desk reads, or once read; null between neighbours.
    on_behalf_of  {bytes},
    is_at_desk    {flag} not null,
    -- The number of the latest line, without gaps.
    last_number   {number} not null,
    -- How often a line was taken away or given back.
    n_changes     {number} not null,
    last_at       {instant} not null,
    primary key (centre_id, id)
) {strict};
create unique index conversations_conversation_once
    on conversations_conversation (centre_id, subject_path, pair);
create index conversations_conversation_by_end on conversations_conversation (last_at);

-- Who takes part: seat 0 is who began, the others who answers. At the desk there may be several.
create table conversations_seat (
    centre_id        {id} not null,
    conversation_id  {id} not null,
    seat             {number} not null,
    -- Null for who left the house.
    person_id        {id},
    -- Not any more, when the desk passed the conversation on.
    reads            {flag} not null,
    -- The number of the last line that they have seen.
    heard            {number} not null,
    primary key (centre_id, conversation_id, seat),
    foreign key (centre_id, conversation_id)
        references conversations_conversation (centre_id, id) on delete cascade,
    foreign key (centre_id, person_id) references person (centre_id, id)
) {strict};
create index conversations_seat_by_person on conversations_seat (centre_id, person_id);

create table conversations_line (
    centre_id        {id} not null,
    conversation_id  {id} not null,
    number           {number} not null,
    -- Null for what the house says by itself.
    seat             {number},
    -- 'passed': from here on somebody reads it themselves; 'change': the line `about` looks
    -- different now.
    kind             text not null check (kind in ('said', 'passed', 'change')),
    about            {number},
    -- Both sealed; a line with a photo has an `alt`.
    text             {bytes},
    alt              {bytes},
    -- A moderator took it away, after somebody reported it.
    is_hidden        {flag} not null,
    said_at          {instant} not null,
    primary key (centre_id, conversation_id, number),
    foreign key (centre_id, conversation_id)
        references conversations_conversation (centre_id, id) on delete cascade
) {strict};

-- A photo lies here and not among the files, because it is sealed too.
create table conversations_photo (
    centre_id        {id} not null,
    conversation_id  {id} not null,
    number           {number} not null,
    print            {bytes} not null,
    primary key (centre_id, conversation_id, number),
    foreign key (centre_id, conversation_id, number)
        references conversations_line (centre_id, conversation_id, number) on delete cascade
) {strict};

-- Who was told that something waits, and has not looked yet: they are not told again.
create table conversations_told (
    centre_id  {id} not null,
    person_id  {id} not null,
    -- Of the letter, so that it is taken back when they look before it left.
    item       {id} not null,
    told_at    {instant} not null,
    primary key (centre_id, person_id),
    foreign key (centre_id, person_id) references person (centre_id, id)
) {strict};
create index conversations_told_by_end on conversations_told (told_at);
