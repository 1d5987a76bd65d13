-- The words by which something is found, one row each, so that a question reads no more than what
-- it finds. They go with the item.
create table search_word (
    centre_id  {id} not null,
    -- Compared letter by letter, so that the words that begin alike stand together.
    word       {word} not null,
    -- Of its item.
    audience   text not null,
    is_title   {flag} not null,
    path       text not null,
    primary key (centre_id, word, audience, is_title, path),
    foreign key (centre_id, path) references search_item (centre_id, path) on delete cascade
) {strict};
create index search_word_by_path on search_word (centre_id, path);
