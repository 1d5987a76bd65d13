// Buttons above a field with our own mark-up, and pasting of which only text and structure stay.
// The field itself keeps plain text: nobody loses anything without this.
(() => {
  'use strict';
  const { isWord, address, linked, markup } = ownMarkup;

  /* ---- In the field. ---- */

  // In a way that can be undone; a browser that does not know it takes the text all the same.
  function put(field, text, from = field.selectionStart, to = field.selectionEnd) {
    field.focus();
    field.setSelectionRange(from, to);
    if (document.execCommand(text ? 'insertText' : 'delete', false, text)) return;
    field.setRangeText(text, from, to, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  // Neither half a word, half a sign nor half a link.
  function fitting(text, room) {
    if (text.length <= room) return text;
    const begin = text.slice(0, Math.max(room, 0));
    const end = Math.max(begin.lastIndexOf(' '), begin.lastIndexOf('\n'));
    const whole = room / 2 < end ? begin.slice(0, end) : begin.replace(/[\ud800-\udbff]$/, '');
    return whole.replace(/\[[^\]\n]*(\]\([^)\n]*)?$/, '').trimEnd();
  }

  function pastes(field, says) {
    field.addEventListener('paste', (event) => {
      const clip = event.clipboardData;
      if (!clip) return;
      const { value, selectionStart: from, selectionEnd: to, maxLength } = field;
      const plain = clip.getData('text/plain').replace(/\r\n?/g, '\n');
      const html = clip.getData('text/html');
      const read = html ? markup(html, maxLength) : '';
      const squashed = (text) => text.replace(/[\s\u00a0]+/g, ' ').trim();
      const isStructured = read && (read.includes('\n') || squashed(read) !== squashed(plain));
      let text = isStructured ? read : plain;
      const room = maxLength - value.length + to - from;
      says.textContent = '';
      if (!text || (text === plain && text.length <= room)) return;
      event.preventDefault();
      // A mark works only where a line begins.
      const isOfLines = isStructured && (text.includes('\n') || /^([#>-]|\d{1,3}\.) /.test(text));
      if (isOfLines && 0 < from && value[from - 1] !== '\n') text = '\n' + text;
      if (isOfLines && to < value.length && value[to] !== '\n') text += '\n';
      const kept = fitting(text, room);
      if (kept) put(field, kept, from, to);
      // Only what was really left out is worth a sentence.
      if (kept.trimEnd() === text.trimEnd()) return;
      says.textContent = says.dataset.teVeel;
      const last = kept.trim().slice(-60).replace(/^\S*\s+/, '');
      if (last) says.textContent += ` ${says.dataset.tot} “…${last}”`;
    });
  }

  /* ---- The buttons. ---- */
  const LINE = /^\s*(#+\s+|[-*–>]\s+|•\s*|\d{1,3}[.)]\s+)?(.*)$/;
  const STARRED = /(^|[^\p{L}\p{N}*])\*{1,3}([^*]+?)\*{1,3}(?![\p{L}\p{N}*])/gu;

  // Puts a mark before each line that is chosen, or takes it away when all have it.
  function marksLines(field, mark) {
    const { value, selectionStart, selectionEnd } = field;
    const from = value.lastIndexOf('\n', selectionStart - 1) + 1;
    const last = selectionStart < selectionEnd && value[selectionEnd - 1] === '\n' ? selectionEnd - 1 : selectionEnd;
    const end = value.indexOf('\n', last);
    const to = end < 0 ? value.length : end;
    const lines = value.slice(from, to).split('\n');
    const written = lines.filter((line) => line.trim());
    const isOn = 0 < written.length && written.every((line) => line.trim().startsWith(mark));
    const marked = lines.map((line) => {
      if (!line.trim() && written.length) return line;
      return (isOn ? '' : mark) + LINE.exec(line)[2];
    });
    put(field, marked.join('\n'), from, to);
    if (1 < lines.length) field.setSelectionRange(from, from + marked.join('\n').length);
  }

  function makesBold(field, example) {
    const { value } = field;
    let [from, to] = [field.selectionStart, field.selectionEnd];
    while (from < to && /\s/.test(value[from])) from += 1;
    while (from < to && /\s/.test(value[to - 1])) to -= 1;
    const isEmpty = from === to;
    while (isWord(value[from - 1]) && (isEmpty || isWord(value[from]))) from -= 1;
    while (isWord(value[to]) && (isEmpty || isWord(value[to - 1]))) to += 1;
    if (value[from - 1] === '*' && value[to] === '*') [from, to] = [from - 1, to + 1];
    const lines = (value.slice(from, to) || example).split('\n').map((line) => {
      const [, mark = '', words] = /^\*+[^*\s]/.test(line) ? [line, '', line] : LINE.exec(line);
      return { mark, words: words.trim() };
    });
    const isOn = lines.every(({ words }) => !words || /^\*+[^*]+\*+$/.test(words));
    const made = lines.map(({ mark, words }) => {
      const bare = isOn ? words.replace(/^\*+|\*+$/g, '') : words.replace(STARRED, '$1$2');
      return mark + (isOn || !bare ? bare : `*${bare}*`);
    });
    put(field, made.join('\n'), from, to);
    const nStars = from === to && !isOn ? 1 : 0;
    field.setSelectionRange(from + nStars, from + made.join('\n').length - nStars);
  }

  // Asks where it leads, beside the field.
  function makesLinks(field, asks, button, says) {
    const [input, fault] = ['input', '[data-geen-adres]'].map((own) => asks.querySelector(own));
    let chosen = [0, 0];
    function show(isShown) {
      asks.hidden = !isShown;
      button.setAttribute('aria-expanded', String(isShown));
      input.removeAttribute('aria-invalid');
      fault.textContent = '';
      says.textContent = '';
    }
    function leave() {
      show(false);
      field.focus();
      field.setSelectionRange(...chosen);
    }
    function place() {
      const typed = input.value.trim();
      const isBare = /^[a-z\d-]+(\.[a-z\d-]+)*\.[a-z]{2,}(\/|$)/i.test(typed);
      const href = address(isBare ? 'https://' + typed : typed);
      if (!href) {
        input.setAttribute('aria-invalid', 'true');
        fault.textContent = fault.dataset.geenAdres;
        input.focus();
        return;
      }
      const words = field.value.slice(...chosen).trim();
      const text = linked(words || (isBare ? href : typed), href);
      if (field.maxLength < field.value.length - (chosen[1] - chosen[0]) + text.length) {
        says.textContent = says.dataset.teVeel;
        return;
      }
      leave();
      put(field, text, ...chosen);
    }
    button.addEventListener('click', () => {
      if (!asks.hidden) return leave();
      chosen = [field.selectionStart, field.selectionEnd];
      const words = field.value.slice(...chosen).trim();
      input.value = address(words) ? words : '';
      show(true);
      input.focus();
    });
    asks.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') leave();
      // Enter would hand in the whole form.
      if (event.key !== 'Enter' || event.target !== input) return;
      event.preventDefault();
      place();
    });
    asks.querySelector('[data-maak="zet"]').addEventListener('click', place);
    asks.querySelector('[data-maak="niet"]').addEventListener('click', leave);
  }

  // One stop for Tab; within it the arrows go from button to button.
  function roves(bar) {
    const buttons = [...bar.querySelectorAll('button')];
    buttons.forEach((button, n) => { button.tabIndex = n ? -1 : 0; });
    bar.addEventListener('keydown', (event) => {
      const isTurned = getComputedStyle(bar).direction === 'rtl';
      const [before, after] = isTurned ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
      const at = buttons.indexOf(document.activeElement);
      const steps = { [before]: at - 1, [after]: at + 1, Home: 0, End: buttons.length - 1 };
      if (at < 0 || !(event.key in steps)) return;
      event.preventDefault();
      const next = buttons[(steps[event.key] + buttons.length) % buttons.length];
      buttons.forEach((button) => { button.tabIndex = button === next ? 0 : -1; });
      next.focus();
    });
  }

  document.querySelectorAll('template[data-opmaak]').forEach((template) => {
    const field = document.getElementById(template.dataset.opmaak);
    const aid = template.content.cloneNode(true);
    const [bar, asks, says] = ['[role="toolbar"]', '[data-adres]', '[data-te-veel]'].map((own) => aid.querySelector(own));
    const button = (what) => bar.querySelector(`[data-maak="${what}"]`);
    const bolder = () => makesBold(field, button('dik').dataset.voorbeeld);
    button('dik').addEventListener('click', bolder);
    bar.querySelectorAll('[data-teken]').forEach((own) => {
      own.addEventListener('click', () => marksLines(field, own.dataset.teken + ' '));
    });
    makesLinks(field, asks, button('link'), says);
    roves(bar);
    // The field keeps the focus, and a telephone its keyboard.
    bar.addEventListener('mousedown', (event) => event.preventDefault());
    field.addEventListener('keydown', (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'b') return;
      event.preventDefault();
      bolder();
    });
    pastes(field, says);
    field.before(bar, asks);
    field.after(says);
  });
})();
