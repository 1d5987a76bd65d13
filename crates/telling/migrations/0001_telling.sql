-- What the house has to tell somebody, until it was told; then only that it was.
create table telling_message (
    centre_id     {id} not null references centre (id),
    id            {id} not null,
    -- Null when it was asked for by an address, which may be nobody's.
    person_id     {id},
    kind          text not null,
    item          {id},
    urgency       text not null check (urgency in ('now', 'for_you', 'digest')),
    -- What was chosen when it was written; a letter to a person asks again when it leaves.
    way           text not null check (way in ('mail', 'sms', 'call')),
    -- Only without a person, and empty once it was sent.
    address       text not null,
    -- How often an address was written to, without keeping the address.
    address_hash  {bytes},
    language      text not null,
    -- Empty once it was sent.
    subject       text not null,
    body          text not null,
    link_says     text not null,
    link_path     text not null,
    written_at    {instant} not null,
    leaves_at     {instant} not null,
    sent_at       {instant},
    primary key (centre_id, id),
    -- Each person is told once of each item.
    unique (centre_id, kind, item, person_id),
    foreign key (centre_id, person_id) references person (centre_id, id) on delete cascade
) {strict};
create index telling_message_by_person on telling_message (centre_id, person_id);
create index telling_message_by_address on telling_message (centre_id, address_hash);
create index telling_message_by_time on telling_message (written_at);

create table telling_choice (
    centre_id  {id} not null,
    person_id  {id} not null,
    -- Empty: by what we know of them.
    way        text not null check (way in ('', 'mail', 'sms', 'call')),
    how_often  text not null check (how_often in ('never', 'mine', 'daily')),
    primary key (centre_id, person_id),
    foreign key (centre_id, person_id) references person (centre_id, id) on delete cascade
) {strict};

-- A link in a letter that does one thing, once. Its token is kept nowhere, only the hash.
create table telling_link (
    centre_id   {id} not null references centre (id),
    token_hash  {bytes} not null,
    purpose     text not null,
    person_id   {id},
    -- What it is about, in the words of whoever made it.
    body        text not null,
    ends_at     {instant} not null,
    primary key (centre_id, token_hash),
    foreign key (centre_id, person_id) references person (centre_id, id) on delete cascade
) {strict};
create index telling_link_by_person on telling_link (centre_id, person_id);
create index telling_link_by_end on telling_link (ends_at);
