// The living side of a talk between few: adds what is being said to the list, exactly as the server
// wrote it, and sends without leaving the page. What was missed is asked for by the last number
// that was heard; a line that stands there already is never added twice. Nothing of it is kept in
// the browser.
(function () {
  'use strict';
  const list = document.querySelector('[data-live]');
  if (!list || !window.luister || !window.EventSource) return;
  const aloud = document.querySelector('[data-hoor]');
  const last = document.getElementById('laatste');
  const SPOKEN_MS = 10000;

  // ---------- reading along ----------

  function toTheEnd() {
    const bar = document.querySelector('.praatbalk');
    const end = last.getBoundingClientRect().bottom + window.pageYOffset
      + (bar ? bar.offsetHeight : 0) - window.innerHeight;
    window.scrollTo(0, Math.max(0, end));
  }

  function element(html) {
    const holder = document.createElement('template');
    holder.innerHTML = html;
    const line = holder.content.firstElementChild;
    if (line && line.dataset.wie === list.dataset.ik) line.classList.add('ik');
    return line;
  }

  function add(html) {
    const line = element(html);
    if (!line || document.getElementById(line.id)) return;
    list.appendChild(line);
    announce(line);
    toTheEnd();
  }

  function change(html) {
    const line = element(html);
    const former = line && document.getElementById(line.id);
    if (former) former.replaceWith(line);
  }

  // Who waits for somebody reads how many come before; what waits no more, says so no more.
  const waits = document.querySelector('[data-wacht]');
  function scene(data) {
    const own = data.split('\n')[3] || '';
    const before = waits && waits.querySelector('[data-voor]');
    if (waits) waits.hidden = !own;
    if (before && own) before.textContent = own;
  }

  // A screen reader says of each new line once who says what.
  function announce(line) {
    const says = Array.from(line.querySelectorAll('.msg-top b, .bubble'), (own) => {
      const photo = own.querySelector('img');
      return own.textContent.trim() + (photo ? ' ' + photo.alt : '');
    });
    const spoken = document.createElement('p');
    spoken.textContent = says.join(': ');
    aloud.appendChild(spoken);
    setTimeout(() => spoken.remove(), SPOKEN_MS);
  }

  const form = document.querySelector('[data-praat]');
  const field = form && form.querySelector('textarea');
  // One comes in at the end of the talk, unless something is wrong or the address leads elsewhere.
  if (location.hash === '#laatste' || (!location.hash && !document.querySelector('.fout, [autofocus]'))) toTheEnd();
  // What is being typed is not lost when somebody may read here no more.
  window.luister(list.dataset.live, { line: add, change, scene }, () => !(field && field.value.trim()));

  // ---------- saying something ----------

  if (!form) return;
  const note = form.querySelector('[data-bewaard]');
  const key = form.querySelector('[name="sleutel"]');

  function freshKey() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 15) | 64;
    bytes[8] = (bytes[8] & 63) | 128;
    const hex = Array.from(bytes, (byte) => ('0' + byte.toString(16)).slice(-2)).join('');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  // Whether the line did not get through; it is sent as soon as it can be.
  let isUnsent = false;
  // The key stays the same until the line is written down, so trying again never says it twice.
  // Other words are another line.
  let tried = null;

  const ANSWER_MS_MAX = 10000;

  function send() {
    const sent = field.value;
    if (tried !== null && tried !== sent) key.value = freshKey();
    tried = sent;
    const sentKey = key.value;
    // A network that died says nothing either.
    const patience = window.AbortController && new AbortController();
    const signal = patience ? patience.signal : undefined;
    setTimeout(() => { if (patience) patience.abort(); }, ANSWER_MS_MAX);
    fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)), redirect: 'manual', signal })
      .then((answer) => {
        if (answer.type !== 'opaqueredirect') return HTMLFormElement.prototype.submit.call(form);
        // The same line was tried twice at once, and this is the second answer.
        if (key.value !== sentKey) return;
        note.hidden = true;
        isUnsent = false;
        tried = null;
        key.value = freshKey();
        form.querySelectorAll('[name="toch"], .fout').forEach((own) => own.remove());
        if (field.value === sent) field.value = '';
        field.focus({ preventScroll: true });
      })
      .catch(() => {
        isUnsent = true;
        note.textContent = form.dataset.nietVerstuurd;
        note.hidden = false;
      });
  }

  form.addEventListener('submit', (event) => {
    if (!field.value.trim()) return;
    event.preventDefault();
    event.stopPropagation();
    send();
  });
  function tryAgain() {
    if (isUnsent && field.value.trim()) send();
  }
  document.addEventListener('huis-terug', tryAgain);
  window.addEventListener('online', tryAgain);
})();
