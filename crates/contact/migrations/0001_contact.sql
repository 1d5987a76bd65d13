-- A question or an idea, as it waits for an answer. What was said in it, who said it and where the
-- answer goes is sealed under a key of its own, so that it is unreadable from the moment on which
-- that key is gone.
create table contact_question (
    centre_id      {id} not null references centre (id),
    id             {id} not null,
    -- What is read aloud, beside the code.
    number         {number} not null,
    kind           text not null check (kind in ('question', 'idea')),
    came_by        text not null check (came_by in ('form', 'desk', 'phone')),
    -- Its own key, wrapped under the key of the centre.
    wrapped_key    {bytes} not null,
    -- All sealed; null: none was given.
    code           {bytes} not null,
    address        {bytes},
    name           {bytes},
    how            text not null check (how in ('call', 'sms', 'mail', 'desk')),
    -- The language of whoever asked.
    language       text not null,
    for_whom_id    {id},
    asked_by_id    {id},
    typed_by_id    {id},
    owner_id       {id},
    state          text not null check (state in ('waiting', 'taken', 'answered', 'closed')),
    -- What came of it; empty as long as it is not closed.
    outcome        text not null,
    asked_at       {instant} not null,
    -- What was promised.
    answer_before  {instant} not null,
    -- The first answer.
    answered_at    {instant},
    closed_at      {instant},
    -- The coordinator was told that nobody answered in time.
    is_passed_on   {flag} not null,
    primary key (centre_id, id),
    unique (centre_id, number),
    foreign key (centre_id, for_whom_id) references person (centre_id, id),
    foreign key (centre_id, asked_by_id) references person (centre_id, id),
    foreign key (centre_id, typed_by_id) references person (centre_id, id),
    foreign key (centre_id, owner_id) references person (centre_id, id)
) {strict};
create index contact_question_by_state on contact_question (centre_id, state, answer_before);
create index contact_question_by_face on contact_question (centre_id, for_whom_id);
create index contact_question_by_asker on contact_question (centre_id, asked_by_id);
create index contact_question_by_typist on contact_question (centre_id, typed_by_id);
create index contact_question_by_owner on contact_question (centre_id, owner_id);
create index contact_question_by_end on contact_question (closed_at);

create table contact_line (
    centre_id    {id} not null,
    question_id  {id} not null,
    number       {number} not null,
    -- 'asked', 'word' and 'answer' are for whoever asked too; 'note' and 'handed' for the team alone.
    kind         text not null check (kind in ('asked', 'word', 'answer', 'note', 'handed')),
    -- Who of the team; null for whoever asked, and for who left.
    by_id        {id},
    -- Sealed; null when nothing was said.
    text         {bytes},
    said_at      {instant} not null,
    primary key (centre_id, question_id, number),
    foreign key (centre_id, question_id)
        references contact_question (centre_id, id) on delete cascade,
    foreign key (centre_id, by_id) references person (centre_id, id)
) {strict};
create index contact_line_by_whom on contact_line (centre_id, by_id);

-- The last number that was given, so that none is given twice.
create table contact_number (
    centre_id    {id} not null references centre (id),
    last_number  {number} not null,
    primary key (centre_id)
) {strict};

-- How often somebody asked in a month, and how often the promise was kept. It outlives the questions.
create table contact_month (
    centre_id   {id} not null references centre (id),
    -- As 2026-11.
    month       text not null,
    n_asked     {number} not null,
    n_answered  {number} not null,
    n_in_time   {number} not null,
    primary key (centre_id, month)
) {strict};

-- Plain answers that the team gives more than once.
create table contact_answer (
    centre_id  {id} not null references centre (id),
    id         {id} not null,
    title      text not null,
    text       text not null,
    primary key (centre_id, id)
) {strict};

-- An idea that everybody reads, in the words that the team chose for it, and without a name.
create table contact_idea (
    centre_id  {id} not null references centre (id),
    number     {number} not null,
    -- So that it goes with whoever thought of it; null: they have no account.
    author_id  {id},
    text       text not null,
    decision   text not null check (decision in ('yes', 'done', 'no', 'thinking')),
    answer     text not null,
    shown_at   {instant} not null,
    primary key (centre_id, number),
    foreign key (centre_id, author_id) references person (centre_id, id)
) {strict};
create index contact_idea_by_author on contact_idea (centre_id, author_id);
