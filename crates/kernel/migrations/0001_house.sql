-- Every key contains the centre, so that the database itself refuses a link from one to another.
create table centre (
    id                 {id} primary key,
    -- Lower case, without a port.
    host               text not null unique,
    -- Of a demo house: a telephone on the same network knows only the address of this machine.
    answers_addresses  {flag} not null,
    name               text not null,
    kind               text not null,
    zone               text not null,
    jurisdiction       text not null check (jurisdiction in ('nl', 'be')),
    -- The first is the one that is spoken when nobody asks for another.
    languages          text not null,
    is_formal          {flag} not null,
    door               text not null,
    street             text not null,
    town               text not null,
    phone              text not null,
    mail               text not null,
    contact_id         {id},
    greeting_morning   text not null,
    greeting_day       text not null,
    greeting_evening   text not null,
    greeting_night     text not null,
    welcome            text not null,
    photo_id           {id},
    photo_alt          text not null,
    newcomers          text not null check (newcomers in ('anyone', 'host_says_yes')),
    -- Before this moment only invited people come in; null is "not decided yet".
    opens_at           {instant},
    week               text not null,
    is_closed_on_holidays  {flag} not null,
    sign_sentence      text not null,
    is_sign_closed     {flag} not null,
    sign_until         {instant},
    closed_at          {instant},
    -- Goes up with every change of what the pages of this centre show.
    version            {number} not null
) {strict};

create table centre_exception (
    centre_id  {id} not null references centre (id),
    -- As 2026-12-24.
    day        text not null,
    -- Empty: closed all day.
    spans      text not null,
    why        text not null,
    primary key (centre_id, day)
) {strict};

create table centre_room (
    centre_id  {id} not null references centre (id),
    room       text not null,
    is_on      {flag} not null,
    -- Empty: the house's own word.
    label      text not null,
    primary key (centre_id, room)
) {strict};

create table centre_word (
    centre_id  {id} not null references centre (id),
    language   text not null,
    -- The key of a sentence, as `living_room/title`.
    sentence   text not null,
    text       text not null,
    primary key (centre_id, language, sentence)
) {strict};

create table house_rules (
    centre_id   {id} not null references centre (id),
    version     {number} not null,
    -- One rule a line.
    rules       text not null,
    written_at  {instant} not null,
    primary key (centre_id, version)
) {strict};

create table organisation (
    centre_id  {id} not null references centre (id),
    id         {id} not null,
    name       text not null,
    kind       text not null,
    primary key (centre_id, id)
) {strict};

create table person (
    centre_id        {id} not null references centre (id),
    id               {id} not null,
    name             text not null,
    -- 'adult', 'youth' or 'child' by the ages of the jurisdiction; 'unknown' until asked.
    age              text not null check (age in ('adult', 'youth', 'child', 'unknown')),
    standing         text not null check (standing in ('inside', 'waiting', 'invited')),
    language         text not null,
    organisation_id  {id},
    -- The version of the house rules that this person has seen.
    rules_seen       {number} not null,
    joined_at        {instant} not null,
    seen_at          {instant} not null,
    primary key (centre_id, id),
    foreign key (centre_id, organisation_id) references organisation (centre_id, id)
) {strict};

create table person_role (
    centre_id  {id} not null,
    person_id  {id} not null,
    role       text not null,
    given_at   {instant} not null,
    primary key (centre_id, person_id, role),
    foreign key (centre_id, person_id) references person (centre_id, id) on delete cascade
) {strict};

-- Where somebody may be reached; one centre never sees the addresses of another.
create table contact (
    centre_id  {id} not null,
    person_id  {id} not null,
    channel    text not null check (channel in ('mail', 'sms')),
    address    text not null,
    since      {instant} not null,
    primary key (centre_id, channel, address),
    foreign key (centre_id, person_id) references person (centre_id, id) on delete cascade
) {strict};
create index contact_by_person on contact (centre_id, person_id);

create table session (
    centre_id   {id} not null,
    token_hash  {bytes} not null,
    id          {id} not null,
    person_id   {id} not null,
    -- 'own' stays, 'borrowed' and 'centre' end soon and leave nothing behind.
    device      text not null check (device in ('own', 'borrowed', 'centre')),
    label       text not null,
    begins_at   {instant} not null,
    -- When it ends unless somebody does something, and when it ends anyway.
    idle_at     {instant} not null,
    ends_at     {instant} not null,
    -- When the second factor was shown; null is "not yet".
    factor_at   {instant},
    primary key (centre_id, token_hash),
    foreign key (centre_id, person_id) references person (centre_id, id) on delete cascade
) {strict};
create index session_by_person on session (centre_id, person_id);
create index session_by_end on session (idle_at);

-- A face: how somebody shows themselves, to whom, and who said yes to that.
create table face (
    centre_id     {id} not null,
    person_id     {id} not null,
    -- One of the drawn faces of the house, or empty.
    drawing       text not null,
    photo_id      {id},
    alt           text not null,
    role          text not null,
    about         text not null,
    audience      text not null check (audience in ('nobody', 'living_room', 'neighbourhood', 'everyone')),
    permitted_at  {instant},
    primary key (centre_id, person_id),
    foreign key (centre_id, person_id) references person (centre_id, id) on delete cascade
) {strict};

-- What was done by whom in the team: roles given and taken, things done on behalf of somebody.
create table act (
    centre_id   {id} not null references centre (id),
    id          {id} not null,
    done_at     {instant} not null,
    by_id       {id},
    about_id    {id},
    what        text not null,
    detail      text not null,
    primary key (centre_id, id)
) {strict};
create index act_by_time on act (done_at);

-- A form that was handed in; the same form once more gets the same answer.
create table form_done (
    centre_id  {id} not null references centre (id),
    form_key   text not null,
    goes_to    text not null,
    done_at    {instant} not null,
    primary key (centre_id, form_key)
) {strict};
create index form_done_by_time on form_done (done_at);

-- Work for later: kept with the deed that asks for it, and done at least once.
create table job (
    centre_id  {id} not null references centre (id),
    id         {id} not null,
    kind       text not null,
    body       text not null,
    run_at     {instant} not null,
    n_tries    {number} not null,
    -- Why it was given up, in words for the operator; empty while it is still tried.
    gave_up    text not null,
    primary key (centre_id, id)
) {strict};
create index job_by_time on job (run_at);

-- A code for paper: short, readable aloud, and kind when its item is over.
create table short_code (
    centre_id  {id} not null references centre (id),
    code       text not null,
    path       text not null,
    title      text not null,
    ends_at    {instant},
    primary key (centre_id, code)
) {strict};

-- What the clock of the house said last, to notice a jump.
create table clock_mark (
    id       {number} primary key,
    seen_at  {instant} not null
) {strict};
