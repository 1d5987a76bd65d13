-- Something to do, once or again and again.
create table agenda_activity (
    centre_id        {id} not null references centre (id),
    id               {id} not null,
    -- The word in its address; it stays when the title changes.
    slug             text not null,
    title            text not null,
    -- What it is, in one or two sentences.
    brief            text not null,
    -- The rest, as it was typed.
    about            text not null,
    -- The drawing beside it.
    scene            text not null,
    place_id         {id},
    -- Where in that place, or where else: "Keuken".
    spot             text not null,
    setting          text not null check (setting in ('there', 'home', 'both')),
    -- Empty: free.
    cost             text not null,
    -- For whom, as words with a space between them: 'children women digital learning'.
    marks            text not null,
    -- Who answers for it, and is named on its page.
    owner_id         {id},
    -- Whom to ring; empty: the centre.
    phone            text not null,
    sign_up          text not null check (sign_up in ('walk_in', 'sign_up')),
    -- Null: a place for everybody.
    n_places         {number} check (0 < n_places),
    -- Kept for whoever rings, until so many hours before it begins.
    n_held           {number} not null check (0 <= n_held),
    held_until_h     {number} not null,
    waiting_list     text not null check (waiting_list in ('none', 'moves_up', 'asks')),
    -- So many hours before it begins, signing up ends.
    closes_h         {number} not null,
    -- Nobody is shown who comes, and no letter says where to.
    is_quiet         {flag} not null,
    -- When: the first day, the hours, and how it comes again.
    series           text not null,
    state            text not null check (state in ('proposed', 'on', 'ended')),
    made_at          {instant} not null,
    ended_at         {instant},
    primary key (centre_id, id),
    unique (centre_id, slug),
    foreign key (centre_id, place_id) references place (centre_id, id),
    foreign key (centre_id, owner_id) references person (centre_id, id)
) {strict};
create index agenda_activity_by_owner on agenda_activity (centre_id, owner_id);

-- One time that it happens.
create table agenda_date (
    centre_id    {id} not null references centre (id),
    activity_id  {id} not null,
    -- The day on which it was to be, as 2026-11-26: its name, also when it moves.
    on_date      text not null,
    starts_at    {instant} not null,
    ends_at      {instant} not null,
    going        text not null check (going in ('on', 'off')),
    -- Why not, or what is different.
    note         text not null,
    changed_at   {instant} not null,
    primary key (centre_id, activity_id, on_date),
    foreign key (centre_id, activity_id) references agenda_activity (centre_id, id)
) {strict};
create index agenda_date_by_start on agenda_date (centre_id, starts_at);
create index agenda_date_by_end on agenda_date (ends_at);

-- Somebody comes, alone or with others, or waits for a place.
create table agenda_sign_up (
    centre_id      {id} not null references centre (id),
    id             {id} not null,
    activity_id    {id} not null,
    on_date        text not null,
    -- Null: without an account.
    person_id      {id},
    name           text not null,
    -- How to reach whoever has no account; empty: not.
    channel        text not null check (channel in ('', 'mail', 'sms')),
    address        text not null,
    -- The code on the slip of whoever has no account; empty for whoever has.
    code           text not null,
    n_people       {number} not null check (n_people between 1 and 9),
    -- Their face may stand beside the places.
    is_shown       {flag} not null,
    standing       text not null check (standing in
                     ('coming', 'waiting', 'offered', 'to_call', 'lapsed', 'cancelled')),
    offered_until  {instant},
    -- The host who wrote it down for them.
    by_id          {id},
    -- The order in which they asked.
    turn           {number} not null,
    asked_at       {instant} not null,
    -- The end of its date: from there its days are counted.
    ends_at        {instant} not null,
    primary key (centre_id, id),
    foreign key (centre_id, activity_id, on_date)
      references agenda_date (centre_id, activity_id, on_date),
    foreign key (centre_id, person_id) references person (centre_id, id),
    foreign key (centre_id, by_id) references person (centre_id, id)
) {strict};
create index agenda_sign_up_by_date on agenda_sign_up (centre_id, activity_id, on_date, turn);
create index agenda_sign_up_by_person on agenda_sign_up (centre_id, person_id);
create index agenda_sign_up_by_host on agenda_sign_up (centre_id, by_id);
create index agenda_sign_up_by_end on agenda_sign_up (ends_at);
create unique index agenda_sign_up_once on agenda_sign_up (centre_id, activity_id, on_date, person_id)
  where standing in ('coming', 'waiting', 'offered', 'to_call');
