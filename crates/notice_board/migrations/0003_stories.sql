-- How it went, in the words of whose notice it was: for the newspaper, with their yes.
create table notice_board_story (
    centre_id      {id} not null references centre (id),
    notice_id      {id} not null,
    author_id      {id} not null,
    text           text not null,
    -- Whether the first name of the author may stand there.
    shows_name     {flag} not null,
    -- Who answered the notice, and is asked whether their first name may stand there too; null:
    -- nobody, or they said no.
    other_id       {id},
    -- When they said yes; null: not yet.
    other_said_at  {instant},
    -- When the author said yes.
    said_at        {instant} not null,
    primary key (centre_id, notice_id),
    foreign key (centre_id, notice_id)
      references notice_board_notice (centre_id, id) on delete cascade,
    foreign key (centre_id, author_id) references person (centre_id, id),
    foreign key (centre_id, other_id) references person (centre_id, id)
) {strict};
create index notice_board_story_by_author on notice_board_story (centre_id, author_id);
create index notice_board_story_by_other on notice_board_story (centre_id, other_id);
create index notice_board_story_by_end on notice_board_story (said_at);
