-- An address to which the newspaper goes by mail, with an account or without.
create table newspaper_subscriber (
    centre_id          {id} not null references centre (id),
    -- Made by chance: whoever holds it may stop the mail.
    id                 {id} not null,
    -- In small letters.
    address            text not null,
    language           text not null,
    -- Null: nobody said yes from this address yet.
    confirmed_at       {instant},
    -- From here the days count after which an address without a yes goes; null: it said yes.
    unconfirmed_since  {instant},
    -- How often in a row the mail server did not take its mail.
    n_refused          {number} not null,
    -- Since when its mail comes back, and nothing is sent any more; null: it arrives.
    returns_since      {instant},
    primary key (centre_id, id),
    unique (centre_id, address)
) {strict};
create index newspaper_subscriber_by_unconfirmed on newspaper_subscriber (unconfirmed_since);
create index newspaper_subscriber_by_returns on newspaper_subscriber (returns_since);

-- A number that is sent by mail: once.
create table newspaper_mailing (
    centre_id   {id} not null references centre (id),
    issue_id    {id} not null,
    pressed_at  {instant} not null,
    -- Null: not every address has its row yet.
    queued_at   {instant},
    primary key (centre_id, issue_id),
    foreign key (centre_id, issue_id) references newspaper_issue (centre_id, id)
) {strict};

-- One number for one address, so that nobody gets it twice.
create table newspaper_mail (
    centre_id      {id} not null references centre (id),
    issue_id       {id} not null,
    subscriber_id  {id} not null,
    -- `handed`: on its way; when the house fell over then, nobody knows, and it is not sent again.
    state          text not null check (state in ('waiting', 'handed', 'sent', 'failed')),
    n_tries        {number} not null,
    due_at         {instant} not null,
    changed_at     {instant} not null,
    primary key (centre_id, issue_id, subscriber_id),
    foreign key (centre_id, issue_id)
      references newspaper_mailing (centre_id, issue_id) on delete cascade,
    foreign key (centre_id, subscriber_id)
      references newspaper_subscriber (centre_id, id) on delete cascade
) {strict};
create index newspaper_mail_by_due on newspaper_mail (centre_id, issue_id, state, due_at);
create index newspaper_mail_by_subscriber on newspaper_mail (centre_id, subscriber_id);
create index newspaper_mail_by_time on newspaper_mail (changed_at);
