// The living side of a table: adds what is being said to the list, exactly as the server wrote it,
// and shows who is there. What was missed is asked for by the last number that was heard; a line
// that stands there already is never added twice.
(function () {
  'use strict';
  const list = document.querySelector('[data-live]');
  if (!list || !window.EventSource) return;
  const more = document.querySelector('[data-nieuw]');
  const pause = document.querySelector('[data-pauze]');
  const aloud = document.querySelector('[data-hoor]');
  const strip = document.querySelector('[data-aanwezig]');
  const count = document.querySelector('[data-aantal]');
  const calm = document.querySelector('[data-rust]');
  let hasArrived = false;

  // ---------- reading along ----------

  // The talk ends above the bar in which one writes; what lies below is the foot of the page.
  const last = document.getElementById('laatste');
  const bar = document.querySelector('.praatbalk');
  const end = () => last.getBoundingClientRect().bottom + window.pageYOffset
    + (bar ? bar.offsetHeight : 0) - window.innerHeight;
  const atEnd = () => window.pageYOffset >= end() - 160;
  let unread = 0;

  // A bar that grows or shrinks takes the end of the talk with it.
  if (bar && window.ResizeObserver) {
    let high = bar.offsetHeight;
    new ResizeObserver(() => {
      const wasAtEnd = window.pageYOffset >= end() - 160 - Math.abs(bar.offsetHeight - high);
      high = bar.offsetHeight;
      if (wasAtEnd && hasArrived) toTheEnd();
    }).observe(bar);
  }

  function toTheEnd() {
    unread = 0;
    more.hidden = true;
    window.scrollTo(0, Math.max(0, end()));
  }

  function element(html) {
    const holder = document.createElement('template');
    holder.innerHTML = html;
    const line = holder.content.firstElementChild;
    if (line && list.dataset.ik && line.dataset.wie === list.dataset.ik) line.classList.add('ik');
    return line;
  }

  function add(html) {
    const line = element(html);
    if (!line || document.getElementById(line.id)) return;
    const wasAtEnd = atEnd();
    const latest = list.lastElementChild;
    if (!latest || latest.dataset.dag !== line.dataset.dag) list.appendChild(dayOf(line));
    list.appendChild(line);
    announce(line);
    const empty = document.querySelector('[data-leeg]');
    if (empty) empty.remove();
    if (wasAtEnd || line.classList.contains('ik')) return toTheEnd();
    unread += 1;
    more.textContent = nNew(unread);
    more.hidden = false;
  }

  // As the house writes where another day begins.
  function dayOf(line) {
    const day = document.createElement('li');
    day.className = 'dag';
    const format = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' };
    const language = document.documentElement.lang + '-u-nu-latn';
    day.textContent = new Intl.DateTimeFormat(language, format).format(new Date(line.dataset.dag));
    return day;
  }

  // The house wrote the sentence for a number of each kind that its language tells apart.
  function nNew(n) {
    const kind = new Intl.PluralRules(document.documentElement.lang).select(n);
    return (more.dataset[kind] || more.dataset.other).replace(/\d+/, n);
  }

  // What was taken away is gone at once: from the list, from what waits, and from what is said aloud.
  function change(html) {
    const line = element(html);
    if (!line) return;
    const former = document.getElementById(line.id);
    if (former) former.replaceWith(line);
    if (kept) kept = kept.map((own) => (element(own).id === line.id ? html : own));
    aloud.querySelectorAll(`[data-van="${line.id}"]`).forEach((own) => own.remove());
  }

  // A screen reader says of each new line once who says what; what one can do about it stands with
  // the line itself. When they come faster than three in a second, it says how many there were,
  // after they have come.
  const FAST = 3;
  const SPOKEN_MS = 10000;
  let recent = [];
  let unsaid = 0;
  let burst = null;

  function announce(line) {
    const now = Date.now();
    recent = recent.filter((at) => now - at < 1000).concat(now);
    if (recent.length <= FAST && !unsaid) {
      const says = Array.from(line.querySelectorAll('.msg-top b, .bubble'), (part) => {
        const own = part.cloneNode(true);
        // What it answers was heard before.
        own.querySelectorAll('.citaat').forEach((quote) => quote.remove());
        const photo = own.querySelector('img');
        return own.textContent.trim() + (photo ? ' ' + photo.alt : '');
      });
      return speak(says.join(': '), line.id);
    }
    unsaid += 1;
    clearTimeout(burst);
    burst = setTimeout(() => {
      speak(nNew(unsaid));
      unsaid = 0;
    }, 1000);
  }

  function speak(sentence, id) {
    const spoken = document.createElement('p');
    spoken.textContent = sentence;
    if (id) spoken.dataset.van = id;
    aloud.appendChild(spoken);
    setTimeout(() => spoken.remove(), SPOKEN_MS);
  }

  // ---------- a pause: what comes waits ----------

  let kept = null;

  function hear(html) {
    // Whoever says something themselves goes on.
    if (kept && element(html).classList.contains('ik')) goOn();
    if (kept) return kept.push(html);
    add(html);
  }

  function goOn() {
    const waiting = kept;
    kept = null;
    pause.setAttribute('aria-pressed', 'false');
    waiting.forEach(add);
  }

  pause.hidden = false;
  pause.addEventListener('click', () => {
    if (kept) return goOn();
    kept = [];
    pause.setAttribute('aria-pressed', 'true');
  });

  // ---------- the stream ----------

  // Asked again after so long, and after twice as long each time that it is in vain.
  const AGAIN_MS = 5000;
  const AGAIN_MS_MAX = 300000;
  let source = null;
  // A network that died without a word is noticed by its silence: the house gives a sign of life
  // every fifteen seconds.
  const SILENT_MS = 45000;
  let lastSign = 0;
  setInterval(() => {
    if (!source || document.hidden || Date.now() - lastSign < SILENT_MS) return;
    deafen();
    still.hidden = false;
    listen();
  }, SILENT_MS / 3);
  let heard = null;
  let isOver = false;
  let againMs = AGAIN_MS;
  let again = null;

  function listen() {
    if (source || isOver) return;
    clearTimeout(again);
    const address = new URL(list.dataset.live, location.href);
    if (heard !== null) address.searchParams.set('na', heard);
    source = new EventSource(address);
    lastSign = Date.now();
    const on = (name, how) => source.addEventListener(name, (event) => {
      lastSign = Date.now();
      if (event.lastEventId) heard = event.lastEventId;
      how(event.data);
    });
    on('line', hear);
    on('change', change);
    on('beat', () => {});
    on('scene', (data) => {
      const [says, faces, notice, own] = data.split('\n');
      tell(forYou, own || '');
      tell(calm, notice || '');
      // What hung on the door when this page came, is not true any more.
      const isOpen = calm && calm.querySelector('[data-deur="open"]');
      document.querySelectorAll('[data-dicht]').forEach((own) => { own.hidden = Boolean(isOpen); });
      if (strip) strip.innerHTML = faces || '';
      // What one can do depends on being in or out.
      const isIn = strip && list.dataset.ik && strip.querySelector(`[data-wie="${list.dataset.ik}"]`);
      document.querySelectorAll('[data-als]').forEach((own) => { own.hidden = (own.dataset.als === 'binnen') !== Boolean(isIn); });
      if (!count) return;
      count.querySelector('span').textContent = says;
      count.hidden = !says;
    });
    // Who was sent outside asks anew, and reads why.
    source.addEventListener('moved', (event) => {
      if (event.data) return location.reload();
      isOver = true;
      stop();
    });
    let wasAway = !still.hidden;
    source.addEventListener('error', () => {
      wasAway = true;
      if (source && source.readyState === EventSource.CLOSED) stop();
    });
    source.addEventListener('open', () => {
      still.hidden = true;
      againMs = AGAIN_MS;
      // What was not sent yet can go now.
      if (wasAway) document.dispatchEvent(new Event('huis-terug'));
      wasAway = false;
    });
  }

  // What is for this person alone, that the table is calm, and that the door opened or closed. A screen reader says it when it is
  // new, and not once more when the stream comes back.
  const forYou = document.querySelector('[data-voor-jou]');

  function tell(place, html) {
    if (!place) return;
    const holder = document.createElement('template');
    holder.innerHTML = html;
    // How the door was when this page came, its reader sees.
    holder.content.querySelectorAll(`[data-deur="${list.dataset.deur}"]`).forEach((own) => own.remove());
    if (holder.content.textContent !== place.textContent) place.replaceChildren(holder.content);
  }

  // The house tells no more here: it is away, the place is full, the same person listens in many
  // windows, or their stay has ended. The page asks again by itself, unless the same person listens
  // elsewhere; whoever does not want to wait looks at the page again.
  const still = document.querySelector('[data-stil]');
  still.querySelector('button').addEventListener('click', () => location.reload());

  function stop() {
    deafen();
    still.hidden = false;
    if (isOver) return;
    // Not everybody at the same moment.
    again = setTimeout(() => { if (!document.hidden) listen(); }, againMs * (0.5 + Math.random()));
    againMs = Math.min(againMs * 2, AGAIN_MS_MAX);
  }

  function deafen() {
    if (source) source.close();
    source = null;
  }

  // A page in the background holds no line for longer than a minute.
  const BACKGROUND_MS = 60000;
  let gone = null;
  let wentAt = 0;
  document.addEventListener('visibilitychange', () => {
    clearTimeout(gone);
    if (document.hidden) {
      wentAt = Date.now();
      gone = setTimeout(deafen, BACKGROUND_MS);
      return;
    }
    // On a telephone that slept no time went by, and its line may be dead.
    if (BACKGROUND_MS <= Date.now() - wentAt) deafen();
    listen();
  });
  window.addEventListener('online', () => {
    deafen();
    listen();
  });
  window.addEventListener('pagehide', deafen);
  window.addEventListener('pageshow', (event) => { if (event.persisted) location.reload(); });
  if (more) more.addEventListener('click', toTheEnd);
  // What the house answered stands where one looks: in the bar, or at the place the address leads to.
  const flash = document.querySelector('.flash');
  const place = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
  if (flash && bar) bar.querySelector('.page').prepend(flash);
  else if (flash && place) place.before(flash);

  // One comes in at the end of the talk, at the line that one answers, or, of a closed table, at its
  // door; unless the address leads elsewhere.
  history.scrollRestoration = 'manual';
  const answered = bar && bar.querySelector('[name="antwoord_op"]');
  const quoted = answered && document.getElementById('m' + answered.value);
  if (quoted) quoted.scrollIntoView({ block: 'center' });
  else if (location.hash === '#laatste' || (!location.hash && list.dataset.deur === 'open' && (bar || !document.querySelector('[autofocus]')))) toTheEnd();
  hasArrived = true;
  listen();
})();
