-- What was changed about one date by hand; its series leaves it alone.
alter table agenda_date add column is_own {flag} not null default false;
-- The place may still change, and every page says so.
alter table agenda_activity add column is_tentative {flag} not null default false;
-- Whom one meets there: "Ria"; empty: whoever answers for it.
alter table agenda_activity add column led_by text not null default '';

-- One date that is somewhere else than usual.
create table agenda_elsewhere (
    centre_id     {id} not null,
    activity_id   {id} not null,
    on_date       text not null,
    place_id      {id},
    spot          text not null,
    is_tentative  {flag} not null,
    primary key (centre_id, activity_id, on_date),
    foreign key (centre_id, activity_id, on_date)
      references agenda_date (centre_id, activity_id, on_date) on delete cascade,
    foreign key (centre_id, place_id) references place (centre_id, id)
) {strict};
create index agenda_elsewhere_by_place on agenda_elsewhere (centre_id, place_id);

-- Somebody without an account and without an address, whom a person of the team has to tell.
create table agenda_call (
    centre_id   {id} not null,
    id          {id} not null,
    sign_up_id  {id} not null,
    -- What to say, in the language of the centre.
    says        text not null,
    made_at     {instant} not null,
    primary key (centre_id, id),
    foreign key (centre_id, sign_up_id) references agenda_sign_up (centre_id, id) on delete cascade
) {strict};
create index agenda_call_by_sign_up on agenda_call (centre_id, sign_up_id);
create index agenda_call_by_time on agenda_call (made_at);

-- Something that a neighbour thought of, or somebody of the team who does not publish at once.
create table agenda_proposal (
    centre_id    {id} not null,
    activity_id  {id} not null,
    person_id    {id} not null,
    -- When they would like it, in their own words.
    wish         text not null,
    asked_at     {instant} not null,
    answer       text not null check (answer in ('', 'yes', 'no')),
    -- What was said with it.
    because      text not null,
    answered_by  {id},
    -- When it was answered, or else when it was asked: from there its days are counted.
    since_at     {instant} not null,
    primary key (centre_id, activity_id),
    foreign key (centre_id, activity_id) references agenda_activity (centre_id, id) on delete cascade,
    foreign key (centre_id, person_id) references person (centre_id, id),
    foreign key (centre_id, answered_by) references person (centre_id, id)
) {strict};
create index agenda_proposal_by_person on agenda_proposal (centre_id, person_id);
create index agenda_proposal_by_answerer on agenda_proposal (centre_id, answered_by);
create index agenda_proposal_by_time on agenda_proposal (since_at);

-- What each centre chose for its agenda; without a row the usual.
create table agenda_choice (
    centre_id  {id} not null references centre (id),
    -- Whose things stand on the calendar at once, as roles with a space between them.
    at_once    text not null,
    primary key (centre_id)
) {strict};
