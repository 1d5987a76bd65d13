-- Whom the house calls when somebody of the team wants help, the lowest turn first.
create table moderation_on_call (
    centre_id  {id} not null,
    person_id  {id} not null,
    turn       {number} not null,
    -- Shown to colleagues who want help.
    phone      text not null,
    primary key (centre_id, person_id),
    foreign key (centre_id, person_id) references person (centre_id, id) on delete cascade
) {strict};

create table moderation_help (
    centre_id    {id} not null,
    id           {id} not null,
    asked_by     {id} not null,
    -- The path of the page where it was asked; may be empty.
    place        text not null,
    asked_at     {instant} not null,
    -- Null until somebody comes.
    answered_by  {id},
    answered_at  {instant},
    -- When it was no longer needed.
    ended_at     {instant},
    primary key (centre_id, id),
    foreign key (centre_id, asked_by) references person (centre_id, id) on delete cascade,
    foreign key (centre_id, answered_by) references person (centre_id, id) on delete cascade
) {strict};
create index moderation_help_by_asker on moderation_help (centre_id, asked_by);
create index moderation_help_by_time on moderation_help (asked_at);

-- Who was called for it, one after the other.
create table moderation_help_call (
    centre_id  {id} not null,
    help_id    {id} not null,
    person_id  {id} not null,
    called_at  {instant} not null,
    primary key (centre_id, help_id, person_id),
    foreign key (centre_id, help_id) references moderation_help (centre_id, id) on delete cascade,
    foreign key (centre_id, person_id) references person (centre_id, id) on delete cascade
) {strict};
create index moderation_help_call_by_person on moderation_help_call (centre_id, person_id);
create index moderation_help_call_by_time on moderation_help_call (called_at);
