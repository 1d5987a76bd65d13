-- When somebody who keeps it kind last read lines that were reported from this seat.
alter table conversations_seat add column read_by_team_at {instant};
