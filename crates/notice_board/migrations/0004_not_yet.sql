-- Whoever answered a notice says whether it came true: "not yet" is asked again after a while.
alter table notice_board_confirmed add column came_true {flag} not null default true;
