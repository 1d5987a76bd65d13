// Saying something at a table without leaving the page: a line that does not get through is kept
// and sent once as soon as it can be, and what the house refuses or asks stands at the field.
(function () {
  'use strict';
  const form = document.querySelector('[data-praat]');
  if (!form || !document.querySelector('[data-live]') || !window.EventSource) return;
  const field = form.querySelector('textarea');
  const note = form.querySelector('[data-bewaard]');
  const key = form.querySelector('[name="sleutel"]');
  // On a device of one's own, what was not sent yet outlives a reload and the end of a stay. Words
  // of danger do not: whoever opens the page after their writer may be the danger.
  const isForNobody = 'gevaar' in form.dataset;
  if (isForNobody && form.dataset.bewaar) localStorage.removeItem(form.dataset.bewaar);
  const shelf = isForNobody ? '' : form.dataset.bewaar;

  // Words that the house did not accept wait for their writer, and are not sent by themselves.
  function keep(isRefused) {
    if (!shelf) return;
    const line = [key.value, field.value, isRefused, Date.now()];
    if (field.value.trim()) localStorage.setItem(shelf, JSON.stringify(line));
    else localStorage.removeItem(shelf);
  }

  function freshKey() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 15) | 64;
    bytes[8] = (bytes[8] & 63) | 128;
    const hex = Array.from(bytes, (byte) => ('0' + byte.toString(16)).slice(-2)).join('');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  // Whether the line did not get through; it is sent as soon as it can be.
  const TRY_AGAIN_MS = 15000;
  let isUnsent = false;
  let later = null;

  function explain(sentence) {
    note.textContent = sentence;
    note.hidden = false;
    isUnsent = sentence === form.dataset.nietVerstuurd;
    clearTimeout(later);
    if (isUnsent) later = setTimeout(tryAgain, TRY_AGAIN_MS);
  }

  function tryAgain() {
    if (isUnsent && field.value.trim()) send();
  }

  // How long to wait stands on the page that would have come.
  function explainWait(html) {
    keep(true);
    const says = new DOMParser().parseFromString(html, 'text/html').querySelector('#zeg-fout p');
    explain(says ? says.textContent : form.dataset.rustig);
  }

  // The key stays the same until the line is written down, so trying again never says it twice.
  // Other words are another line.
  let tried = null;
  const ANSWER_MS_MAX = 10000;

  function send() {
    const sent = field.value;
    if (tried !== null && tried !== sent) key.value = freshKey();
    tried = sent;
    const sentKey = key.value;
    keep(false);
    // A network that died says nothing either.
    const patience = window.AbortController && new AbortController();
    const signal = patience ? patience.signal : undefined;
    setTimeout(() => { if (patience) patience.abort(); }, ANSWER_MS_MAX);
    fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)), redirect: 'manual', signal })
      .then((answer) => {
        if (answer.status === 429) return answer.text().then(explainWait);
        // The house is busy or away for a moment.
        if (answer.status >= 500) return explain(form.dataset.nietVerstuurd);
        if (answer.type !== 'opaqueredirect') {
          // Who has to come in first finds the line when they are back, not sent yet.
          keep(answer.status !== 401);
          return HTMLFormElement.prototype.submit.call(form);
        }
        // The same line was tried twice at once, and this is the second answer.
        if (key.value !== sentKey) return;
        note.hidden = true;
        isUnsent = false;
        tried = null;
        key.value = freshKey();
        form.querySelectorAll('.citaat, [name="antwoord_op"], [name="toch"], .fout').forEach((own) => own.remove());
        if (field.value === sent) field.value = '';
        const answered = document.querySelector('.praatbalk .flash');
        if (answered) answered.remove();
        // The next line is one's own again.
        form.querySelectorAll('.beller').forEach((own) => { own.open = false; own.querySelector('input').value = ''; });
        keep(false);
        field.focus({ preventScroll: true });
      })
      .catch(() => explain(form.dataset.nietVerstuurd));
  }

  const HOUR_MS = 3600000;
  const saved = shelf && localStorage.getItem(shelf);
  if (saved && !field.value) {
    const [own, text, isRefused, at] = JSON.parse(saved);
    key.value = own;
    field.value = text;
    tried = text;
    if (!isRefused) explain(form.dataset.nietVerstuurd);
    // After so long somebody decides anew whether it is still to be said.
    if (HOUR_MS < Date.now() - at) isUnsent = false;
  }
  // The first line goes with the house rules above it, as a page of its own.
  if (form.querySelector('[name="regels"]')) return;
  field.addEventListener('input', () => {
    keep(true);
    // Nothing is sent while its writer still changes it, and what was said of other words is past;
    // who to ring in danger stays.
    note.hidden = true;
    isUnsent = false;
    if (isForNobody) return;
    form.querySelectorAll('.fout, [name="toch"]').forEach((own) => own.remove());
    form.querySelectorAll('[data-anders]').forEach((own) => { own.textContent = own.dataset.anders; });
  });
  form.addEventListener('submit', (event) => {
    if (!field.value.trim()) return;
    event.preventDefault();
    event.stopPropagation();
    send();
  });
  document.addEventListener('huis-terug', tryAgain);
  window.addEventListener('online', tryAgain);
})();
