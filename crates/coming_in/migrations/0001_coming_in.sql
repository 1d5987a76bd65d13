-- A code that was sent. Its hash is made with the token of the browser that asked, which is not
-- kept: so the code opens nothing elsewhere, and a copy of this table does not tell it.
create table coming_in_code (
    centre_id     {id} not null references centre (id),
    browser_hash  {bytes} not null,
    channel       text not null,
    address       text not null,
    code_hash     {bytes} not null,
    -- Where the visitor was going.
    goes_to       text not null,
    n_tries       {number} not null,
    ends_at       {instant} not null,
    -- When the right code came for an address that nobody here has: a newcomer may fill in a name.
    proved_at     {instant},
    -- What a newcomer said about the device, so as not to ask twice.
    is_own        {flag} not null,
    primary key (centre_id, browser_hash)
) {strict};
create index coming_in_code_by_address on coming_in_code (centre_id, channel, address);
create index coming_in_code_by_end on coming_in_code (ends_at);

-- A browser in which somebody came in before, on a device of their own.
create table coming_in_known (
    centre_id   {id} not null,
    token_hash  {bytes} not null,
    person_id   {id} not null,
    label       text not null,
    since       {instant} not null,
    seen_at     {instant} not null,
    primary key (centre_id, token_hash, person_id),
    foreign key (centre_id, person_id) references person (centre_id, id) on delete cascade
) {strict};
create index coming_in_known_by_person on coming_in_known (centre_id, person_id);
create index coming_in_known_by_time on coming_in_known (seen_at);

-- A buurtpas. What stands on the card is kept as hashes; the owner's word is not on the card.
create table coming_in_card (
    centre_id     {id} not null,
    id            {id} not null,
    person_id     {id} not null,
    code_hash     {bytes} not null,
    words_hash    {bytes} not null,
    -- Argon2id, since people choose guessable words.
    word_hash     text not null,
    made_at       {instant} not null,
    made_by_id    {id},
    withdrawn_at  {instant},
    primary key (centre_id, id),
    unique (centre_id, code_hash),
    unique (centre_id, words_hash),
    foreign key (centre_id, person_id) references person (centre_id, id) on delete cascade,
    foreign key (centre_id, made_by_id) references person (centre_id, id)
) {strict};
create index coming_in_card_by_person on coming_in_card (centre_id, person_id);
create index coming_in_card_by_maker on coming_in_card (centre_id, made_by_id);

-- A second factor: the secret that an authenticator app shares with the house.
create table coming_in_factor (
    centre_id     {id} not null,
    person_id     {id} not null,
    secret        {bytes} not null,
    -- Null until the first code of the app was right.
    confirmed_at  {instant},
    -- The half minute of the last code, so that none is used twice.
    last_step     {number} not null,
    primary key (centre_id, person_id),
    foreign key (centre_id, person_id) references person (centre_id, id) on delete cascade
) {strict};

-- Codes on paper for when the telephone is lost, each for one time.
create table coming_in_paper_code (
    centre_id  {id} not null,
    person_id  {id} not null,
    code_hash  {bytes} not null,
    primary key (centre_id, person_id, code_hash),
    foreign key (centre_id, person_id) references person (centre_id, id) on delete cascade
) {strict};

-- A device of the centre itself: a stay on it is always short.
create table coming_in_device (
    centre_id   {id} not null references centre (id),
    id          {id} not null,
    token_hash  {bytes} not null,
    name        text not null,
    made_at     {instant} not null,
    primary key (centre_id, id),
    unique (centre_id, token_hash)
) {strict};

-- A network where many people come in behind one address: a lesson room.
create table coming_in_place (
    centre_id   {id} not null references centre (id),
    id          {id} not null,
    name        text not null,
    -- As 203.0.113.0/24.
    network     text not null,
    -- How often somebody may try to come in from there within ten minutes.
    n_tries_max {number} not null,
    made_at     {instant} not null,
    primary key (centre_id, id)
) {strict};
