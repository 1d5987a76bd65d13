-- What a centre throws away sooner than the house does.
create table term (
    centre_id {id} not null references centre (id),
    -- The table and the column from which days are counted, as agenda_sign_up.ends_at.
    what      text not null,
    days      {number} not null check (0 < days),
    primary key (centre_id, what)
) {strict};
