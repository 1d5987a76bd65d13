-- The code on paper that leads to this number; empty: it was never printed.
alter table newspaper_issue add column short_code text not null default '';

-- A number on paper: one row for each file that is made of it. It only repeats what stands in the
-- number, so it can be thrown away and made again.
create table newspaper_print (
    centre_id  {id} not null,
    issue_id   {id} not null,
    -- The word in its address: `a4`, `a3`, `groot`, or that of an article for its poster.
    word       text not null,
    -- The poster of this piece; null: of the whole number.
    piece_id   {id},
    -- Its place among the others.
    place      {number} not null,
    state      text not null check (state in ('waits', 'ready', 'failed')),
    -- Counts the times that it had to be made; work for an earlier time is thrown away.
    turn       {number} not null,
    -- Photos that could not be printed.
    n_left_out {number} not null,
    -- Empty until it is ready.
    pdf        {bytes} not null,
    primary key (centre_id, issue_id, word),
    foreign key (centre_id, issue_id) references newspaper_issue (centre_id, id),
    foreign key (centre_id, piece_id)
      references newspaper_piece (centre_id, id) on delete cascade
) {strict};
create index newspaper_print_by_piece on newspaper_print (centre_id, piece_id);
