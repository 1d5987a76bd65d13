-- What somebody tells of themselves on the wall of faces. The picture is that of their face, with an
-- audience of its own.
create table who_is_who_card (
    centre_id     {id} not null,
    person_id     {id} not null,
    audience      text not null check (audience in ('living_room', 'neighbourhood', 'everyone')),
    about         text not null,
    -- What one may ask: words of a fixed list, each between spaces.
    topics        text not null,
    -- Tags of languages, each between spaces.
    languages     text not null,
    strengths     text not null,
    -- With whom the strengths are shared, besides the person.
    strengths_for text not null
        check (strengths_for in ('nobody', 'living_room', 'neighbourhood')),
    learns        text not null,
    takes_words   {flag} not null,
    -- When somebody of the team is in the building, as the hours of a door; empty for nobody knows.
    week          text not null,
    permitted_at  {instant} not null,
    -- Taken away by whoever keeps it kind.
    is_removed    {flag} not null,
    primary key (centre_id, person_id),
    foreign key (centre_id, person_id) references person (centre_id, id)
) {strict};
