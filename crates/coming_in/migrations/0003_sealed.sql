-- Secrets of second factors are sealed now. What lies there open is sealed before the house opens.
alter table coming_in_factor add column is_sealed {flag} not null default false;
