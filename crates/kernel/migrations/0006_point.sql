-- Where a place lies on the earth, in millionths of a degree; null is "not known".
alter table place add column latitude_e6 {number} check (latitude_e6 between -90000000 and 90000000);
alter table place add column longitude_e6 {number} check (longitude_e6 between -180000000 and 180000000);
