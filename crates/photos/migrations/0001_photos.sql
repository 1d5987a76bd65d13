create table photos_photo (
    centre_id  {id} not null references centre (id),
    id         {id} not null,
    -- Who brought it in; the photo of the building stays when they leave.
    owner_id   {id},
    seen_by    text not null check (seen_by in ('everyone', 'neighbours', 'owner')),
    n_bytes    {number} not null,
    made_at    {instant} not null,
    primary key (centre_id, id),
    foreign key (centre_id, owner_id) references person (centre_id, id)
) {strict};
create index photos_photo_by_owner on photos_photo (centre_id, owner_id);
