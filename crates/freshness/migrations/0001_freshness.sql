-- What has to be true, and when somebody last said that it is.
create table freshness_item (
    centre_id   {id} not null references centre (id),
    -- The address of its page.
    path        text not null,
    room        text not null,
    title       text not null,
    -- Where it is changed.
    change_path text not null,
    -- Who knows; null: somebody of the team finds out.
    owner_id    {id},
    -- Whom to ring; empty: the centre has no number.
    phone       text not null,
    checked_at  {instant} not null,
    -- When it is asked about again.
    due_at      {instant} not null,
    -- How often since then.
    n_asked     {number} not null,
    primary key (centre_id, path),
    foreign key (centre_id, owner_id) references person (centre_id, id)
) {strict};
create index freshness_item_by_owner on freshness_item (centre_id, owner_id);
create index freshness_item_by_due on freshness_item (centre_id, due_at);

-- The way to one's own list from a letter, without coming in.
create table freshness_link (
    centre_id   {id} not null references centre (id),
    -- The database knows the hash and not the token.
    token_hash  {bytes} not null,
    person_id   {id} not null,
    ends_at     {instant} not null,
    primary key (centre_id, token_hash),
    foreign key (centre_id, person_id) references person (centre_id, id)
) {strict};
create index freshness_link_by_person on freshness_link (centre_id, person_id);
create index freshness_link_by_end on freshness_link (ends_at);
