-- The nightly round asks for photos of all centres by their id alone.
create index photos_photo_by_id on photos_photo (id);
