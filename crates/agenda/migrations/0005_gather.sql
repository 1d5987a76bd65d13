-- A calendar of others, read again each hour.
create table agenda_source (
    centre_id       {id} not null references centre (id),
    id              {id} not null,
    -- What it is called here: "Bibliotheek".
    name            text not null,
    address         text not null,
    -- Who is named beside what comes from there.
    contact_id      {id},
    -- How one comes to what comes from there.
    sign_up         text not null check (sign_up in ('walk_in', 'sign_up')),
    -- What the site said about its last answer.
    etag            text,
    modified        text,
    -- The last time that it was read well.
    read_well_at    {instant},
    tried_at        {instant},
    -- Why the last try failed; empty: it did not.
    fault           text not null,
    n_failed        {number} not null,
    -- When it is read again; whoever takes that up moves it first.
    next_at         {instant} not null,
    -- So many were suddenly not there any more, and nobody has said yet whether that is right.
    n_missing       {number} not null,
    -- Somebody said that it is.
    may_shrink      {flag} not null,
    added_at        {instant} not null,
    primary key (centre_id, id),
    foreign key (centre_id, contact_id) references person (centre_id, id)
) {strict};
create index agenda_source_by_contact on agenda_source (centre_id, contact_id);

-- What somebody brought along and looks at before it goes on the calendar; for a week after that
-- it can be taken off again as a whole.
create table agenda_batch (
    centre_id  {id} not null references centre (id),
    id         {id} not null,
    name       text not null,
    -- Of a calendar of others; empty for a file or a list.
    address    text not null,
    -- What was read, as JSON.
    content    text not null,
    state      text not null check (state in ('seen', 'in', 'undone')),
    by_id      {id},
    made_at    {instant} not null,
    primary key (centre_id, id),
    foreign key (centre_id, by_id) references person (centre_id, id)
) {strict};
create index agenda_batch_by_person on agenda_batch (centre_id, by_id);
create index agenda_batch_by_made on agenda_batch (made_at);

-- One activity that came from elsewhere.
create table agenda_gathered (
    centre_id    {id} not null references centre (id),
    id           {id} not null,
    -- Null: it was left out, since it seems to be on the calendar already.
    activity_id  {id},
    source_id    {id},
    -- Of a file or a list.
    batch_id     {id},
    -- Its name over there.
    uid          text not null,
    -- As it came last, as JSON.
    content      text not null,
    -- Somebody here changed it, so it is theirs too.
    is_touched   {flag} not null,
    -- It is not there any more.
    gone_at      {instant},
    -- Where what came with a list came from need not be known for ever; null for a source.
    forget_at    {instant},
    primary key (centre_id, id),
    foreign key (centre_id, activity_id) references agenda_activity (centre_id, id),
    foreign key (centre_id, source_id) references agenda_source (centre_id, id)
) {strict};
create unique index agenda_gathered_by_activity on agenda_gathered (centre_id, activity_id);
create unique index agenda_gathered_by_source on agenda_gathered (centre_id, source_id, uid);
create index agenda_gathered_by_batch on agenda_gathered (centre_id, batch_id);
create index agenda_gathered_by_forget on agenda_gathered (forget_at);
