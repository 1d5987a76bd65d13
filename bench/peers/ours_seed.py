#!/usr/bin/env python3
"""ours_seed.py DATABASE TOKEN N_ACTIVITIES   Makes a demo house fit to be measured, with data alone: no switch of the program is used.

De Linde becomes a lively centre: 1,000 more lines in its living room, which is open day and night and which everybody may
read along in. Its calendar gets N_ACTIVITIES more, eighty days long, for which everybody signs up;
where one
signs up for those of the first day, and for which day, is printed. Its notice board gets 10,000 notes of 1,000 people, that of De Wilg 100.
This machine is a place that the coordinator made known, with large limits, and Ria came in with TOKEN, as
did Anna in De Wilg, and 150 people of De Linde whom a host knows, with tokens that end in their number."""
import hashlib, sqlite3, sys, time, uuid

LINES = 1000
MINUTE_MS, DAY_MS = 60_000, 24 * 60 * 60_000
MANY = 1_000_000
WORDS = ('koffie buurt wandelen naaien tablet digidak soep repair taal lezen tuin muziek schaken film bingo yoga hulp samen '
         'kinderen ouderen markt energie fiets feest').split()


def add(house, table, row):
    marks = ', '.join('?' * len(row))
    house.execute(f'insert into {table} ({", ".join(row)}) values ({marks})', list(row.values()))


def text(number):
    return ' '.join(WORDS[(number * number + 7 * word) % len(WORDS)] for word in range(6 + number % 18))


def talk(house, linde, now):
    """Lines like the last one of the demo: numbers without a gap, one a minute, and the big table in step."""
    cast = [row['id'] for row in house.execute('select id from person where centre_id = ? order by name', [linde])]
    last = dict(house.execute('select * from living_room_line where centre_id = ? order by number desc limit 1', [linde]).fetchone())
    for nth in range(1, LINES + 1):
        later = now - (LINES - nth) * MINUTE_MS - last['said_at']
        add(house, 'living_room_line', last | {'number': last['number'] + nth, 'author_id': cast[nth % len(cast)], 'text': text(nth),
                                               'said_at': last['said_at'] + later, 'goes_at': last['goes_at'] + later})
    house.execute("update living_room_table set last_number = last_number + ?, read_by = 'anyone', chosen_at = ?, door = 'always' "
                  "where id = ?", [LINES, now, linde])


def calendar(house, linde, now, n_activities):
    """Copies of the soup of the demo, at every hour of the day, each on one date."""
    soup = dict(house.execute("select * from agenda_activity where centre_id = ? and slug = 'samen-soep-koken'", [linde]).fetchone())
    date = dict(house.execute('select * from agenda_date where centre_id = ? and activity_id = ? order by starts_at limit 1',
                              [linde, soup['id']]).fetchone())
    hours = [DAY_MS * (1 + nth % 80) + 30 * MINUTE_MS * (nth // 80 % 48) for nth in range(n_activities)]
    for nth, hour in enumerate(hours):
        own, starts = uuid.uuid4().bytes, (now + hour) // MINUTE_MS * MINUTE_MS
        day = time.strftime('%Y-%m-%d', time.gmtime(starts / 1000))
        once = time.strftime('1 %Y-%m-%dT%H:%M/60 once', time.gmtime(starts / 1000))
        add(house, 'agenda_activity', soup | {'id': own, 'slug': f'bench-{nth}', 'title': text(nth)[:60], 'n_places': None, 'n_held': 0,
                                              'series': once})
        if nth % 80 == 0 and nth < 1000:
            print(f'/agenda/bench-{nth}/kom {day}')
        add(house, 'agenda_date', date | {'activity_id': own, 'on_date': day, 'starts_at': starts, 'ends_at': starts + 60 * MINUTE_MS})


def notes(house, centre, now, owners, n):
    """Copies of an offer of the demo: the newest of today, the oldest as old as an offer gets."""
    like = dict(house.execute("select * from notice_board_notice where slug = 'oude-tijdschriften-om-mee-te-knutselen'").fetchone())
    fresh = dict(house.execute("select * from freshness_item where path like '%/oude-tijdschriften-om-mee-te-knutselen'").fetchone())
    for nth in range(n):
        slug, title, owner = f'bench-{nth}', text(nth)[:60], owners[nth % len(owners)]
        hung = now - (nth * 80 * DAY_MS // n)
        goes = hung + 90 * DAY_MS
        add(house, 'notice_board_notice', like | {'centre_id': centre, 'id': uuid.uuid4().bytes, 'slug': slug, 'title': title, 'story': text(nth + 7),
                                                  'author_id': owner, 'photo_id': None, 'short_code': '', 'made_at': hung, 'hung_at': hung,
                                                  'comes_down_at': goes})
        add(house, 'freshness_item', fresh | {'centre_id': centre, 'path': f'/prikbord/{slug}', 'title': title, 'change_path': f'/prikbord/{slug}',
                                              'owner_id': owner, 'checked_at': hung, 'due_at': goes - 2 * DAY_MS})


def neighbours(house, linde, token, now):
    """People who hung up a few notes before, and 150 who did not yet; these, and the first of those, came in."""
    ria = dict(house.execute("select * from person where centre_id = ? and name = 'Ria'", [linde]).fetchone())
    fatima = house.execute("select id from person where centre_id = ? and name = 'Fatima'", [linde]).fetchone()['id']
    people = [uuid.uuid4().bytes for _ in range(1150)]
    for nth, own in enumerate(people):
        add(house, 'person', ria | {'id': own, 'name': f'Buur {nth}'})
    for nth, own in enumerate(people[:151]):
        add(house, 'notice_board_vouched', {'centre_id': linde, 'person_id': own, 'by_id': fatima, 'since': now})
        stay(house, linde, own, f'{token[:60]}{nth:04x}', now)
    return people[150:]


def come_in(house, centre, name, token, now):
    person = house.execute('select id from person where centre_id = ? and name = ?', [centre, name]).fetchone()['id']
    stay(house, centre, person, token, now)
    return person


def stay(house, centre, person, token, now):
    add(house, 'session', {'centre_id': centre, 'token_hash': hashlib.sha256(token.encode()).digest(), 'id': uuid.uuid4().bytes,
                           'person_id': person, 'device': 'own', 'label': 'computer', 'begins_at': now,
                           'idle_at': now + 30 * DAY_MS, 'ends_at': now + 90 * DAY_MS})


def widen(house, linde, now):
    """The places of this machine that the demo knows, and the addresses from which nbload comes."""
    bounds = {'n_tries_max': MANY, 'n_ears_max': MANY, 'n_lines_max': MANY}
    house.execute('update known_place set n_tries_max = ?, n_ears_max = ?, n_lines_max = ? where centre_id = ?',
                  [*bounds.values(), linde])
    add(house, 'known_place', {'centre_id': linde, 'id': uuid.uuid4().bytes, 'name': 'Bench', 'network': '127.0.0.0/20',
                               'made_at': now} | bounds)


def main(database, token, n_activities):
    house = sqlite3.connect(database)
    house.row_factory = sqlite3.Row
    house.execute('pragma foreign_keys = on')
    now = time.time_ns() // 1_000_000
    linde = house.execute("select id from centre where host = 'localhost'").fetchone()['id']
    talk(house, linde, now)
    calendar(house, linde, now, int(n_activities))
    come_in(house, linde, 'Ria', token, now)
    notes(house, linde, now, neighbours(house, linde, token, now), 10_000)
    wilg = house.execute("select id from centre where host = 'wilg.localhost'").fetchone()['id']
    notes(house, wilg, now, [come_in(house, wilg, 'Anna', token, now)], 100)
    widen(house, linde, now)
    house.execute('update centre set version = version + 1 where id = ?', [linde])
    house.commit()
    house.close()


main(*sys.argv[1:])
