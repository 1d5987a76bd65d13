-- Who comes, and how: by the choice of each of them.
-- How somebody without an account reads; empty: as the centre writes.
alter table agenda_sign_up add column language text not null default '';
-- They take part from home.
alter table agenda_sign_up add column is_from_home {flag} not null default false;
alter table agenda_sign_up add column wants_reminder {flag} not null default true;
-- The start of which they were reminded: a date that moves is a new one.
alter table agenda_sign_up add column reminded_of {instant};
-- Somebody saw them come in.
alter table agenda_sign_up add column has_come {flag} not null default false;
-- They were thanked, and asked how it was.
alter table agenda_sign_up add column thanked_at {instant};
alter table agenda_sign_up add column has_looked_back {flag} not null default false;
-- Shared by the dates for which one press signed up; null: this date alone.
alter table agenda_sign_up add column together_id {id};
create index agenda_sign_up_together on agenda_sign_up (centre_id, together_id);

-- What the organiser asks of who comes, and where somebody at home takes part.
create table agenda_asking (
    centre_id      {id} not null references centre (id),
    activity_id    {id} not null,
    -- Of the ready questions, as words with a space before and after: ' meal wheelchair '.
    questions      text not null,
    -- A question in their own words; empty: none.
    own_question   text not null,
    -- Nobody signs up without an answer to that one.
    is_own_needed  {flag} not null,
    -- For who takes part from home, shown only around the start; empty: none.
    meeting_link   text not null,
    meeting_phone  text not null,
    primary key (centre_id, activity_id),
    foreign key (centre_id, activity_id) references agenda_activity (centre_id, id)
      on delete cascade
) {strict};

-- What somebody answered, for the organiser alone; it goes with the sign-up.
create table agenda_answer (
    centre_id   {id} not null references centre (id),
    sign_up_id  {id} not null,
    question    text not null check (question in
                  ('meal', 'wheelchair', 'interpreter', 'behalf', 'own')),
    answer      text not null,
    primary key (centre_id, sign_up_id, question),
    foreign key (centre_id, sign_up_id) references agenda_sign_up (centre_id, id)
      on delete cascade
) {strict};

-- How many there were, without names: this stays when who came is forgotten.
create table agenda_count (
    centre_id       {id} not null references centre (id),
    activity_id     {id} not null,
    on_date         text not null,
    n_signed        {number} not null,
    -- Of those, who was seen to come in; null: nobody looked.
    n_came          {number},
    -- As somebody counted them, whether they signed up or not; null: nobody counted.
    n_tally         {number},
    n_meals         {number} not null,
    n_wheelchairs   {number} not null,
    n_interpreters  {number} not null,
    primary key (centre_id, activity_id, on_date),
    foreign key (centre_id, activity_id) references agenda_activity (centre_id, id)
      on delete cascade
) {strict};

-- How it was, by somebody who was there: nothing leads to who.
create table agenda_look_back (
    centre_id    {id} not null references centre (id),
    id           {id} not null,
    activity_id  {id} not null,
    on_date      text not null,
    was_good     {flag} not null,
    -- What they would like next; empty: nothing.
    wish         text not null,
    ends_at      {instant} not null,
    primary key (centre_id, id),
    foreign key (centre_id, activity_id) references agenda_activity (centre_id, id)
      on delete cascade
) {strict};
create index agenda_look_back_by_date on agenda_look_back (centre_id, activity_id, on_date);
create index agenda_look_back_by_end on agenda_look_back (ends_at);

-- What came of a date, in the words of its organiser and in our own mark-up.
create table agenda_outcome (
    centre_id    {id} not null references centre (id),
    activity_id  {id} not null,
    on_date      text not null,
    text         text not null,
    ends_at      {instant} not null,
    primary key (centre_id, activity_id, on_date),
    foreign key (centre_id, activity_id) references agenda_activity (centre_id, id)
      on delete cascade
) {strict};
create index agenda_outcome_by_end on agenda_outcome (ends_at);
