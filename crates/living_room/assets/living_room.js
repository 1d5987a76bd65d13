// Adds what is being said to the list, exactly as the server wrote it, and sends without leaving
// the page. After an interruption the browser itself asks for what it missed, by the last number
// it heard; a line that stands there already is never added twice.
(function () {
  var list = document.querySelector('[data-live]');
  if (!list || !window.EventSource) return;
  var log = list.closest('[role="log"]');
  var more = document.querySelector('[data-nieuw]');
  var waiting = 0;

  function isAtEnd() {
    return window.innerHeight + window.pageYOffset >= document.documentElement.scrollHeight - 160;
  }

  function toTheEnd() {
    waiting = 0;
    more.hidden = true;
    window.scrollTo(0, document.documentElement.scrollHeight);
  }

  function add(html) {
    var holder = document.createElement('template');
    holder.innerHTML = html;
    var line = holder.content.firstElementChild;
    if (!line || document.getElementById(line.id)) return;
    var isOwn = list.dataset.ik && line.dataset.wie === list.dataset.ik;
    if (isOwn) line.classList.add('ik');
    var wasAtEnd = isAtEnd();
    list.appendChild(line);
    var empty = document.querySelector('[data-leeg]');
    if (empty) empty.remove();
    if (wasAtEnd || isOwn) return toTheEnd();
    waiting += 1;
    more.textContent = more.dataset.een && waiting === 1 ? more.dataset.een : more.dataset.meer.replace('9', waiting);
    more.hidden = false;
  }

  var source = new EventSource(list.dataset.live);
  source.addEventListener('line', function (event) { add(event.data); });
  window.addEventListener('pagehide', function () { source.close(); });
  window.addEventListener('pageshow', function (event) { if (event.persisted) location.reload(); });
  if (more) more.addEventListener('click', toTheEnd);
  if (log && location.hash === '#laatste') toTheEnd();

  var form = document.querySelector('[data-praat]');
  if (!form || !window.fetch || !window.URLSearchParams || form.querySelector('[name="regels"]')) return;
  var field = form.querySelector('textarea');
  var note = form.querySelector('[data-bewaard]');

  function freshKey() {
    var bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 15) | 64;
    bytes[8] = (bytes[8] & 63) | 128;
    var hex = Array.from(bytes, function (byte) { return ('0' + byte.toString(16)).slice(-2); }).join('');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  // The key stays the same until the line is written down, so trying again never says it twice.
  // Other words are another line.
  var tried = null;

  function send() {
    var sent = field.value;
    if (tried !== null && tried !== sent) form.querySelector('[name="sleutel"]').value = freshKey();
    tried = sent;
    fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)), redirect: 'manual' })
      .then(function (answer) {
        if (answer.type !== 'opaqueredirect') return HTMLFormElement.prototype.submit.call(form);
        note.hidden = true;
        tried = null;
        form.querySelector('[name="sleutel"]').value = freshKey();
        if (field.value === sent) field.value = '';
        field.focus();
      })
      .catch(function () {
        note.textContent = form.dataset.nietVerstuurd;
        note.hidden = false;
      });
  }

  form.addEventListener('submit', function (event) {
    if (!field.value.trim()) return;
    event.preventDefault();
    event.stopPropagation();
    send();
  });
  window.addEventListener('online', function () { if (!note.hidden && field.value.trim()) send(); });
})();
