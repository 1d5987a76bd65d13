-- Something that was reported, or that somebody of the team saw: what it is, and who looks at it.
create table moderation_case (
    centre_id    {id} not null references centre (id),
    id           {id} not null,
    -- The room, and its own key of what was said. An empty key: it is about somebody.
    room         text not null,
    item         text not null,
    -- Who said it; null for who has no name here, and for who left.
    about_id     {id},
    path         text not null,
    -- What people call the place: "Huiskamer".
    place        text not null,
    opened_at    {instant} not null,
    -- The moment that was promised to whoever reported it.
    look_before  {instant} not null,
    -- Who looks at it: who was asked first, until somebody takes it over.
    with_id      {id},
    -- When it was decided.
    closed_at    {instant},
    primary key (centre_id, id)
) {strict};
-- Who reports what waits already, joins that case.
create unique index moderation_case_open on moderation_case (centre_id, room, item)
    where closed_at is null and item <> '';
create index moderation_case_by_person on moderation_case (centre_id, about_id);
create index moderation_case_by_end on moderation_case (closed_at);

-- What was said, kept for those who decide; it goes half a year after the decision, and with it
-- who reported it.
create table moderation_evidence (
    centre_id  {id} not null,
    case_id    {id} not null,
    -- The name as it was shown.
    name       text not null,
    evidence   text not null,
    said_at    {instant} not null,
    -- When nobody needs it any more; null as long as something is to be decided.
    closed_at  {instant},
    primary key (centre_id, case_id),
    foreign key (centre_id, case_id) references moderation_case (centre_id, id) on delete cascade
) {strict};
create index moderation_evidence_by_end on moderation_evidence (closed_at);

create table moderation_report (
    centre_id    {id} not null,
    number       {number} not null,
    case_id      {id} not null,
    -- Null for a passer-by, and for who left.
    reporter_id  {id},
    wrong        text not null check (wrong in ('unkind', 'untrue', 'misplaced')),
    words        text not null,
    reported_at  {instant} not null,
    primary key (centre_id, number),
    -- Nobody reports the same twice.
    unique (centre_id, case_id, reporter_id),
    foreign key (centre_id, case_id) references moderation_evidence (centre_id, case_id)
        on delete cascade
) {strict};
create index moderation_report_by_person on moderation_report (centre_id, reporter_id);

-- The page of whoever reported something. Its token is kept nowhere, only the hash.
create table moderation_receipt (
    centre_id   {id} not null,
    token_hash  {bytes} not null,
    number      {number} not null,
    primary key (centre_id, token_hash),
    foreign key (centre_id, number) references moderation_report (centre_id, number)
        on delete cascade
) {strict};
create index moderation_receipt_by_number on moderation_receipt (centre_id, number);

create table moderation_counter (
    centre_id    {id} not null references centre (id),
    last_number  {number} not null,
    primary key (centre_id)
) {strict};

-- What was decided about a case, and why.
create table moderation_act (
    centre_id  {id} not null,
    id         {id} not null,
    case_id    {id} not null,
    -- Null once they left.
    by_id      {id},
    what       text not null check (what in ('leave', 'hide', 'silent', 'outside')),
    -- The house rule as it stood then; empty when none was named.
    rule       text not null,
    reason     text not null,
    done_at    {instant} not null,
    -- Until when somebody is silent or outside.
    until_at   {instant},
    undone_at  {instant},
    undone_by  {id},
    primary key (centre_id, id),
    foreign key (centre_id, case_id) references moderation_case (centre_id, id) on delete cascade
) {strict};
-- Two who decide at the same moment decide once.
create unique index moderation_act_live on moderation_act (centre_id, case_id)
    where undone_at is null;
create index moderation_act_by_case on moderation_act (centre_id, case_id);

-- Somebody does not agree with what was decided about them.
create table moderation_appeal (
    centre_id    {id} not null,
    act_id       {id} not null,
    words        text not null,
    appealed_at  {instant} not null,
    outcome      text check (outcome in ('back', 'stays')),
    decided_at   {instant},
    decided_by   {id},
    -- Once.
    primary key (centre_id, act_id),
    foreign key (centre_id, act_id) references moderation_act (centre_id, id) on delete cascade
) {strict};
