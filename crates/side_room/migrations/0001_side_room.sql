-- A private talk with a worker: each resident has at most one. What is said in it is sealed under a
-- key of its own, so that it is unreadable from the moment on which that key is gone.
create table side_room_talk (
    centre_id       {id} not null references centre (id),
    id              {id} not null,
    resident_id     {id} not null,
    -- Null as long as nobody took it, and when who did works here no more.
    worker_id       {id},
    -- A colleague who would go on with it, if the resident says yes.
    asked_id        {id},
    state           text not null check (state in ('waiting', 'taken', 'closed')),
    -- Somebody read it before: whoever takes it now asks the resident first.
    was_taken       {flag} not null,
    -- Its own key, wrapped under the key of the centre.
    wrapped_key     {bytes} not null,
    -- The number of the latest line, without gaps.
    last_number     {number} not null,
    -- The last line that each has seen, and the letter that told of what they have not.
    resident_heard  {number} not null,
    worker_heard    {number} not null,
    resident_told   {id},
    worker_told     {id},
    waits_since     {instant} not null,
    -- What was promised, as long as nobody said a word.
    answer_before   {instant},
    last_at         {instant} not null,
    primary key (centre_id, id),
    unique (centre_id, resident_id),
    foreign key (centre_id, resident_id) references person (centre_id, id),
    foreign key (centre_id, worker_id) references person (centre_id, id),
    foreign key (centre_id, asked_id) references person (centre_id, id)
) {strict};
create index side_room_talk_by_state on side_room_talk (centre_id, state, waits_since);
create index side_room_talk_by_worker on side_room_talk (centre_id, worker_id);
create index side_room_talk_by_asked on side_room_talk (centre_id, asked_id);
create index side_room_talk_by_end on side_room_talk (last_at);

create table side_room_line (
    centre_id  {id} not null,
    talk_id    {id} not null,
    number     {number} not null,
    -- 0 is the resident, 1 a worker; null for what the house says by itself.
    seat       {number},
    kind       text not null,
    -- Whom of the team it is from, or about; null for the resident, and for who left.
    by_id      {id},
    -- Both sealed; a line with a photo has an `alt`.
    text       {bytes},
    alt        {bytes},
    said_at    {instant} not null,
    primary key (centre_id, talk_id, number),
    foreign key (centre_id, talk_id) references side_room_talk (centre_id, id) on delete cascade,
    foreign key (centre_id, by_id) references person (centre_id, id)
) {strict};
create index side_room_line_by_whom on side_room_line (centre_id, by_id);

-- A photo lies here and not among the files, because it is sealed too.
create table side_room_photo (
    centre_id  {id} not null,
    talk_id    {id} not null,
    number     {number} not null,
    print      {bytes} not null,
    primary key (centre_id, talk_id, number),
    foreign key (centre_id, talk_id, number)
        references side_room_line (centre_id, talk_id, number) on delete cascade
) {strict};

-- A time at which the two meet: offered by the worker, chosen by the resident. Nothing says what for.
create table side_room_time (
    centre_id    {id} not null,
    id           {id} not null,
    talk_id      {id} not null,
    starts_at    {instant} not null,
    place        text not null check (place in ('building', 'phone', 'home')),
    state        text not null check (state in ('offered', 'chosen', 'gone')),
    -- The resident was told that it is soon.
    is_reminded  {flag} not null,
    primary key (centre_id, id),
    foreign key (centre_id, talk_id) references side_room_talk (centre_id, id) on delete cascade
) {strict};
create index side_room_time_by_talk on side_room_time (centre_id, talk_id, starts_at);
create index side_room_time_by_state on side_room_time (centre_id, state, starts_at);

-- A day on which the worker asks how it goes: wished by the worker, agreed by the resident.
create table side_room_again (
    centre_id  {id} not null,
    talk_id    {id} not null,
    on_at      {instant} not null,
    state      text not null check (state in ('asked', 'agreed')),
    primary key (centre_id, talk_id),
    foreign key (centre_id, talk_id) references side_room_talk (centre_id, id) on delete cascade
) {strict};
create index side_room_again_by_day on side_room_again (centre_id, on_at);

-- When a worker talks, in a usual week, and until when not.
create table side_room_worker (
    centre_id   {id} not null,
    person_id   {id} not null,
    week        text not null,
    away_until  {instant},
    primary key (centre_id, person_id),
    foreign key (centre_id, person_id) references person (centre_id, id)
) {strict};

-- Who opened which talk: rows are added and never changed. Each holds the hash over what it says and
-- over the hash of the row before. Who it was and why lie beside it, and can be forgotten: the hash is
-- over their digests.
create table side_room_audit (
    centre_id      {id} not null references centre (id),
    number         {number} not null,
    at             {instant} not null,
    what           text not null,
    -- It refers to nothing: the talk may be gone.
    talk_id        {id} not null,
    by_digest      {bytes} not null,
    by_id          {id},
    by_salt        {id},
    -- Of a reason as it is sealed; empty when there is none.
    reason_digest  {bytes} not null,
    reason         {bytes},
    -- Of the row before; 0 before the first.
    former_at      {instant} not null,
    former_hash    {bytes} not null,
    hash           {bytes} not null,
    primary key (centre_id, number),
    foreign key (centre_id, by_id) references person (centre_id, id)
) {strict};
create index side_room_audit_by_talk on side_room_audit (centre_id, talk_id);
create index side_room_audit_by_whom on side_room_audit (centre_id, by_id);
create index side_room_audit_by_end on side_room_audit (at);

-- The end of that log: how far it goes, and under seal the hash of its last row. Who has the database
-- alone cannot write another end.
create table side_room_end (
    centre_id  {id} not null references centre (id),
    number     {number} not null,
    at         {instant} not null,
    hash       {bytes} not null,
    seal       {bytes},
    primary key (centre_id)
) {strict};

-- How often somebody talked apart in a month: it outlives the talks and names nobody.
create table side_room_month (
    centre_id  {id} not null references centre (id),
    -- As 2026-11.
    month      text not null,
    n_begun    {number} not null,
    n_in_time  {number} not null,
    n_handed   {number} not null,
    primary key (centre_id, month)
) {strict};
