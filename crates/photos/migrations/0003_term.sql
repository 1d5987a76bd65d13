-- When it goes by itself; null as long as the thing that shows it stays.
alter table photos_photo add column goes_at {instant};
create index photos_photo_by_end on photos_photo (goes_at);
