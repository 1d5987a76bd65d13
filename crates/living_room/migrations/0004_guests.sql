-- Whether somebody may sit down there without coming in, while a host is there.
alter table living_room_table add column takes_guests {flag} not null default false;

-- A guest's words stay readable when nobody knows any more who that was.
alter table living_room_line add column is_of_guest {flag} not null default false;
