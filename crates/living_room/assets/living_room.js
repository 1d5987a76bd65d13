// The living side of a table: adds what is being said to the list, exactly as the server wrote it,
// and shows who is there. What was missed is asked for by the last number that was heard; a line
// that stands there already is never added twice.
(function () {
  'use strict';
  const list = document.querySelector('[data-live]');
  if (!list || !window.luister || !window.EventSource) return;
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
    if (line) linkName(line);
    return line;
  }

  // The stream says the same to everybody; whose card this reader may see, the page knows.
  const cards = new Map((list.dataset.kaarten || '').split(' ').map((own) => own.split('=')));

  function linkName(line) {
    const card = cards.get(line.dataset.wie);
    const name = line.querySelector('.msg-top b > bdi');
    if (!card || !name) return;
    const link = document.createElement('a');
    link.href = card;
    name.replaceWith(link);
    link.append(name);
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

  const waits = document.querySelector('[data-wacht]');
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
    waits.textContent = '';
    waiting.forEach(add);
  }

  pause.hidden = false;
  pause.addEventListener('click', () => {
    if (kept) return goOn();
    kept = [];
    pause.setAttribute('aria-pressed', 'true');
    waits.textContent = waits.dataset.wacht;
  });

  // ---------- who is there ----------

  function see(data) {
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
  }

  // What is for this person alone, that the table is calm, and that the door opened or closed. A
  // screen reader says it when it is new, and not once more when the stream comes back.
  const forYou = document.querySelector('[data-voor-jou]');

  function tell(place, html) {
    if (!place) return;
    const holder = document.createElement('template');
    holder.innerHTML = html;
    // How the door was when this page came, its reader sees.
    holder.content.querySelectorAll(`[data-deur="${list.dataset.deur}"]`).forEach((own) => own.remove());
    if (holder.content.textContent !== place.textContent) place.replaceChildren(holder.content);
  }

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
  window.luister(list.dataset.live, { line: hear, change, scene: see }, () => true);
})();
