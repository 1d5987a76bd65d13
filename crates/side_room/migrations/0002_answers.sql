-- Answers that workers give often, to begin with. They hold nothing about anybody.
create table side_room_answer (
    centre_id  {id} not null references centre (id),
    id         {id} not null,
    name       text not null,
    text       text not null,
    primary key (centre_id, id)
) {strict};
