-- Known places are of the whole house now: the kernel's known_place.
insert into known_place
  (centre_id, id, name, network, n_tries_max, n_ears_max, n_lines_max, made_at)
select centre_id, id, name, network, n_tries_max, 300, 20, made_at from coming_in_place;
drop table coming_in_place;
