-- What a neighbour asks or offers.
create table notice_board_notice (
    centre_id       {id} not null references centre (id),
    id              {id} not null,
    -- The word in its address; it stays as long as the notice.
    slug            text not null,
    kind            text not null check (kind in ('zoek', 'bied', 'doe-mee', 'geef', 'leen')),
    category        text not null,
    -- In one sentence.
    title           text not null,
    story           text not null,
    -- A street or a square, never a number; empty: not said.
    spot            text not null,
    photo_id        {id},
    photo_alt       text not null,
    -- Whose it is; null: of somebody without a card, for whom the desk speaks.
    author_id       {id},
    -- The first name of whom the desk speaks for; empty: it has an author.
    on_behalf_of    text not null,
    -- Who hung it up at the desk.
    desk_id         {id},
    -- The name of the organisation that hung it up; empty: a neighbour did.
    organisation    text not null,
    -- Whether somebody of an organisation may answer too.
    takes_partners  {flag} not null,
    state           text not null check (state in ('held', 'hanging', 'refused', 'down')),
    -- Why a host looks first, as words with a space between them; empty: nobody has to.
    held_for        text not null,
    -- Before this moment a host has looked.
    look_before     {instant} not null,
    -- The coordinator was told that nobody did.
    is_passed_on    {flag} not null,
    -- Why it does not hang.
    because         text not null,
    -- Somebody who keeps it kind took it away.
    is_removed      {flag} not null,
    -- Whether it came true, as its owner says; empty: nobody was asked yet.
    outcome         text not null check (outcome in ('', 'yes', 'no')),
    -- The code on its sheets of paper; empty: it never hung.
    short_code      text not null,
    made_at         {instant} not null,
    hung_at         {instant} not null,
    comes_down_at   {instant} not null,
    primary key (centre_id, id),
    unique (centre_id, slug),
    foreign key (centre_id, author_id) references person (centre_id, id),
    foreign key (centre_id, desk_id) references person (centre_id, id)
) {strict};
create index notice_board_notice_by_hanging
  on notice_board_notice (centre_id, state, hung_at, id);
create index notice_board_notice_by_author on notice_board_notice (centre_id, author_id);
create index notice_board_notice_by_desk on notice_board_notice (centre_id, desk_id);
create index notice_board_notice_by_end on notice_board_notice (comes_down_at);

-- Somebody who answered a notice says whether it came true.
create table notice_board_confirmed (
    centre_id  {id} not null references centre (id),
    notice_id  {id} not null,
    person_id  {id} not null,
    said_at    {instant} not null,
    primary key (centre_id, notice_id, person_id),
    foreign key (centre_id, notice_id)
      references notice_board_notice (centre_id, id) on delete cascade,
    foreign key (centre_id, person_id) references person (centre_id, id)
) {strict};
create index notice_board_confirmed_by_person on notice_board_confirmed (centre_id, person_id);

-- How often it came true in a month, as both said.
create table notice_board_count (
    centre_id  {id} not null references centre (id),
    -- As 2026-11.
    month      text not null,
    n_matches  {number} not null,
    primary key (centre_id, month)
) {strict};

-- The owner of a notice was told that another may fit it.
create table notice_board_told (
    centre_id  {id} not null references centre (id),
    notice_id  {id} not null,
    other_id   {id} not null,
    told_at    {instant} not null,
    primary key (centre_id, notice_id, other_id),
    foreign key (centre_id, notice_id)
      references notice_board_notice (centre_id, id) on delete cascade,
    foreign key (centre_id, other_id)
      references notice_board_notice (centre_id, id) on delete cascade
) {strict};
create index notice_board_told_by_other on notice_board_told (centre_id, other_id);

-- Whom somebody of the team knows in person: what they hang up does not wait.
create table notice_board_vouched (
    centre_id  {id} not null references centre (id),
    person_id  {id} not null,
    by_id      {id},
    since      {instant} not null,
    primary key (centre_id, person_id),
    foreign key (centre_id, person_id) references person (centre_id, id),
    foreign key (centre_id, by_id) references person (centre_id, id)
) {strict};
create index notice_board_vouched_by_whom on notice_board_vouched (centre_id, by_id);

-- How long notices hang in a centre that chose so itself.
create table notice_board_term (
    centre_id      {id} not null references centre (id),
    requests_days  {number} not null,
    offers_days    {number} not null,
    primary key (centre_id)
) {strict};
