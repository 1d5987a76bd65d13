-- Who does not want to see whom. Neither sees the other any more; only who blocked ever reads this.
create table moderation_block (
    centre_id   {id} not null,
    by_id       {id} not null,
    other_id    {id} not null,
    blocked_at  {instant} not null,
    primary key (centre_id, by_id, other_id),
    foreign key (centre_id, by_id) references person (centre_id, id) on delete cascade,
    foreign key (centre_id, other_id) references person (centre_id, id) on delete cascade,
    check (by_id <> other_id)
) {strict};
create index moderation_block_by_other on moderation_block (centre_id, other_id);
