-- How often what it says was changed, so that two who change it do not overwrite each other unseen.
alter table notice_board_notice add column version {number} not null default 0;
-- When what it says last changed; null: it says what it said at first.
alter table notice_board_notice add column changed_at {instant};
-- From now on a reason stays only as long as no host has looked. What hung was looked at.
update notice_board_notice set held_for = '' where short_code <> '';
