-- Whether neighbours react below articles, where other neighbours read it, as the coordinator chose.
alter table newspaper_masthead add column takes_remarks {flag} not null default false;

-- What a neighbour said below an article.
create table newspaper_remark (
    centre_id   {id} not null references centre (id),
    id          {id} not null,
    piece_id    {id} not null,
    by_id       {id} not null,
    text        text not null,
    -- An editor reads it before the neighbours do.
    is_held     {flag} not null,
    -- An editor did not place it, or somebody who keeps it kind took it away.
    is_removed  {flag} not null,
    said_at     {instant} not null,
    primary key (centre_id, id),
    foreign key (centre_id, piece_id)
      references newspaper_piece (centre_id, id) on delete cascade,
    foreign key (centre_id, by_id) references person (centre_id, id)
) {strict};
create index newspaper_remark_by_piece on newspaper_remark (centre_id, piece_id, said_at);
create index newspaper_remark_by_whom on newspaper_remark (centre_id, by_id);
create index newspaper_remark_by_time on newspaper_remark (said_at);
