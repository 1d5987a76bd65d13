-- The address of what a table belongs to in another room, as `/agenda/samen-soep-koken`; empty for
-- most. It refers to nothing here: that room may be switched off.
alter table living_room_table add column belongs_to text not null default '';
