-- A new address: first it waits for the code that was sent to it, then a day, so that its owner
-- can still stop it at the former address.
create table my_page_change (
    centre_id  {id} not null,
    person_id  {id} not null,
    channel    text not null check (channel in ('mail', 'sms')),
    id         {id} not null,
    address    text not null,
    -- Of the code together with the stay that asked for it: another browser cannot hand it in.
    code_hash  {bytes} not null,
    n_tries    {number} not null,
    asked_at   {instant} not null,
    -- From when it counts; null until the code was right.
    counts_at  {instant},
    primary key (centre_id, person_id, channel),
    unique (centre_id, id),
    foreign key (centre_id, person_id) references person (centre_id, id)
) {strict};
create index my_page_change_by_time on my_page_change (asked_at);

-- Somebody who has not come for long, and how often they were told that we will forget them.
create table my_page_warning (
    centre_id  {id} not null,
    person_id  {id} not null,
    n_told     {number} not null,
    told_at    {instant} not null,
    primary key (centre_id, person_id),
    foreign key (centre_id, person_id) references person (centre_id, id)
) {strict};
create index my_page_warning_by_time on my_page_warning (told_at);
