-- What the newspaper of this centre is called.
create table newspaper_masthead (
    centre_id  {id} not null references centre (id),
    name       text not null,
    primary key (centre_id)
) {strict};

-- One number of the newspaper.
create table newspaper_issue (
    centre_id        {id} not null references centre (id),
    id               {id} not null,
    number           {number} not null,
    -- Who says that it is finished; null: left, or not named yet.
    final_editor_id  {id},
    -- The day of the next number, as 2026-12-11; empty: not said.
    next_on          text not null,
    -- Null: it is still being made.
    published_at     {instant},
    primary key (centre_id, id),
    unique (centre_id, number),
    foreign key (centre_id, final_editor_id) references person (centre_id, id)
) {strict};
create index newspaper_issue_by_editor on newspaper_issue (centre_id, final_editor_id);
-- One number is made at a time.
create unique index newspaper_issue_in_the_making
  on newspaper_issue (centre_id) where published_at is null;

-- What somebody wrote for the newspaper, from the moment that it was sent in.
create table newspaper_piece (
    centre_id     {id} not null references centre (id),
    id            {id} not null,
    -- The word in its address; null: it was never in the newspaper.
    slug          text,
    kind          text not null check (kind in ('stuk', 'foto', 'tip', 'idee')),
    state         text not null check (state in ('sent', 'editing', 'proofread', 'planned',
                    'printed', 'pulled', 'declined', 'taken_back')),
    -- The language in which it is written, as `nl`.
    language      text not null,
    title         text not null,
    -- What it is about, in a word or two above the title; may be empty.
    rubric        text not null,
    -- "In het kort": at most three lines; may be empty.
    brief         text not null,
    -- With our own mark-up.
    body          text not null,
    caption       text not null,
    photo_alt     text not null,
    -- What is drawn above it when there is no photo; empty: nothing.
    drawing       text not null,
    -- The address of what it calls to, such as an activity; empty: nothing.
    belongs_to    text not null,
    photo_id      {id},
    -- Nobody can be recognised in the photo, as an editor saw.
    shows_nobody  {flag} not null,
    -- The street of its writer, without a number; may be empty.
    spot          text not null,
    -- By which name it stands there: the writer's, nobody's, or the editors'.
    signed        text not null check (signed in ('naam', 'geen', 'redactie')),
    -- Null: of somebody without a card, for whom the desk sent it in.
    author_id     {id},
    on_behalf_of  text not null,
    desk_id       {id},
    -- Which editor has it.
    editor_id     {id},
    -- Counts the times that its words were changed.
    version       {number} not null,
    -- Why it does not come in the newspaper.
    because       text not null,
    issue_id      {id},
    -- Its place in the number, from 1.
    place         {number} not null,
    -- Somebody who keeps it kind took it away.
    is_removed    {flag} not null,
    sent_at       {instant} not null,
    changed_at    {instant} not null,
    printed_at    {instant},
    -- From here the days count after which it is forgotten; null: it is in the newspaper.
    idle_since    {instant},
    primary key (centre_id, id),
    unique (centre_id, slug),
    foreign key (centre_id, issue_id) references newspaper_issue (centre_id, id),
    foreign key (centre_id, author_id) references person (centre_id, id),
    foreign key (centre_id, desk_id) references person (centre_id, id),
    foreign key (centre_id, editor_id) references person (centre_id, id)
) {strict};
create index newspaper_piece_by_state on newspaper_piece (centre_id, state, sent_at);
create index newspaper_piece_by_issue on newspaper_piece (centre_id, issue_id, place);
create index newspaper_piece_by_author on newspaper_piece (centre_id, author_id);
create index newspaper_piece_by_desk on newspaper_piece (centre_id, desk_id);
create index newspaper_piece_by_editor on newspaper_piece (centre_id, editor_id);
create index newspaper_piece_by_idle on newspaper_piece (idle_since);

-- The words of a piece as they once were.
create table newspaper_version (
    centre_id  {id} not null references centre (id),
    piece_id   {id} not null,
    number     {number} not null,
    title      text not null,
    rubric     text not null,
    brief      text not null,
    body       text not null,
    caption    text not null,
    photo_alt  text not null,
    drawing    text not null,
    belongs_to text not null,
    by_id      {id},
    made_at    {instant} not null,
    primary key (centre_id, piece_id, number),
    foreign key (centre_id, piece_id)
      references newspaper_piece (centre_id, id) on delete cascade,
    foreign key (centre_id, by_id) references person (centre_id, id)
) {strict};
create index newspaper_version_by_whom on newspaper_version (centre_id, by_id);

-- What a writer and the editors say to each other about a piece.
create table newspaper_comment (
    centre_id  {id} not null references centre (id),
    id         {id} not null,
    piece_id   {id} not null,
    by_id      {id} not null,
    text       text not null,
    said_at    {instant} not null,
    primary key (centre_id, id),
    foreign key (centre_id, piece_id)
      references newspaper_piece (centre_id, id) on delete cascade,
    foreign key (centre_id, by_id) references person (centre_id, id)
) {strict};
create index newspaper_comment_by_piece on newspaper_comment (centre_id, piece_id, said_at);
create index newspaper_comment_by_whom on newspaper_comment (centre_id, by_id);

-- More photos of a piece, below its text.
create table newspaper_photo (
    centre_id     {id} not null references centre (id),
    photo_id      {id} not null,
    piece_id      {id} not null,
    caption       text not null,
    photo_alt     text not null,
    -- Nobody can be recognised in it, as an editor saw.
    shows_nobody  {flag} not null,
    place         {number} not null,
    primary key (centre_id, photo_id),
    foreign key (centre_id, piece_id)
      references newspaper_piece (centre_id, id) on delete cascade
) {strict};
create index newspaper_photo_by_piece on newspaper_photo (centre_id, piece_id, place);

-- Somebody in a photo said that it may be in the newspaper.
create table newspaper_permission (
    centre_id     {id} not null references centre (id),
    id            {id} not null,
    piece_id      {id} not null,
    photo_id      {id} not null,
    -- Who is in the photo, as an editor wrote it down.
    name          text not null,
    -- For a minor: the parent or guardian who said yes; else empty.
    guardian      text not null,
    -- The editor who asked.
    asked_by      {id},
    said_at       {instant} not null,
    -- Null: it still holds.
    withdrawn_at  {instant},
    primary key (centre_id, id),
    foreign key (centre_id, piece_id)
      references newspaper_piece (centre_id, id) on delete cascade,
    foreign key (centre_id, asked_by) references person (centre_id, id)
) {strict};
create index newspaper_permission_by_piece on newspaper_permission (centre_id, piece_id);
create index newspaper_permission_by_whom on newspaper_permission (centre_id, asked_by);

-- What was not right in an article, and is now.
create table newspaper_correction (
    centre_id     {id} not null references centre (id),
    id            {id} not null,
    piece_id      {id} not null,
    text          text not null,
    corrected_at  {instant} not null,
    primary key (centre_id, id),
    foreign key (centre_id, piece_id)
      references newspaper_piece (centre_id, id) on delete cascade
) {strict};
create index newspaper_correction_by_piece
  on newspaper_correction (centre_id, piece_id, corrected_at);
