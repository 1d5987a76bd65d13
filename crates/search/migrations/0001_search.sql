-- What can be found: each row a page of a room.
create table search_item (
    centre_id  {id} not null references centre (id),
    -- The address of its page.
    path       text not null,
    room       text not null,
    audience   text not null check (audience in ('everyone', 'neighbours', 'team')),
    -- Whose it is; it goes with them, and who parted from them does not find it.
    person_id  {id},
    title      text not null,
    -- One sentence below the title.
    brief      text not null,
    -- The words of the title and of the whole text as they are looked for, with spaces between
    -- them: small, plain letters, also their stems and parts.
    title_words text not null,
    words      text not null,
    -- When it happens, for what happens.
    at         {instant},
    -- From here it is not found any more. Null: until its room takes it out.
    ends_at    {instant},
    primary key (centre_id, path),
    foreign key (centre_id, person_id) references person (centre_id, id)
) {strict};
create index search_item_by_person on search_item (centre_id, person_id);
create index search_item_by_end on search_item (ends_at);
