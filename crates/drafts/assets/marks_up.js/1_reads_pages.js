// A page of somebody else, in our own mark-up: of what is pasted only text and structure stay.
// Nothing of it ever comes into our own page, and no link that leads elsewhere than to a page, a mail
// address or a telephone.
const ownMarkup = (() => {
  'use strict';
  const isWord = (sign) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

  /* ---- Where a link may lead: as `crates/markup` reads it. ---- */
  const ADDRESS_MAX_CHARS = 2000;
  const MAIL = /^[a-z\d_+-]+(\.[a-z\d_+-]+)*@[a-z\d-]+(\.[a-z\d-]+)*\.[a-z]+$/i;
  const percent = (sign) => '%' + sign.charCodeAt(0).toString(16).toUpperCase();

  // Empty for what is no page, mail address or telephone: `javascript:`, `data:`, or a tab inside.
  function address(written) {
    if (ADDRESS_MAX_CHARS < written.length || /[\s\u0000-\u001f\u007f]/.test(written)) return '';
    const mail = written.replace(/^mailto:/i, '').replace(/\?.*$/, '');
    if (MAIL.test(mail)) return mail;
    if (/^tel:/i.test(written)) {
      const number = written.slice(4).replace('(0)', '').replace(/[-./()]/g, '');
      return /^\+?\d{3,15}$/.test(number) ? 'tel:' + number : '';
    }
    if (!/^(https?:\/\/|www\.)/i.test(written)) return '';
    try {
      const url = new URL(/^www\./i.test(written) ? 'https://' + written : written);
      // "https://bank.nl@elders.nl" leads elsewhere than it seems.
      if (url.username || url.password) return '';
      const href = url.href.replace(/["<>[\]{}|\\^`()]/g, percent);
      return href.length <= ADDRESS_MAX_CHARS ? href : '';
    } catch (error) {
      return '';
    }
  }

  // A link that is its own address stands there as it is.
  function linked(text, href) {
    const words = text.replace(/\s+/g, ' ').replace(/[[\]]/g, '').trim();
    if (!words) return '';
    return address(words) === href && !href.startsWith('tel:') ? words : `[${words}](${href})`;
  }

  /* ---- A page of somebody else, in our own mark-up. ---- */
  const SKIPPED = /^(SCRIPT|STYLE|TEMPLATE|HEAD|TITLE|NOSCRIPT|SVG|MATH|IFRAME|OBJECT|AUDIO|VIDEO|CANVAS|BUTTON|SELECT|TEXTAREA|INPUT|DEL)$/;
  const APART = /^(P|H[1-6]|UL|OL|DL|BLOCKQUOTE|PRE|TABLE|FIGURE|HR|SECTION|ARTICLE)$/;
  const BLOCK = /^(DIV|LI|DT|DD|TR|TD|TH|HEADER|FOOTER|MAIN|NAV|ASIDE|ADDRESS|FIGCAPTION|CAPTION|TBODY|THEAD|FORM)$/;
  const HAS_BLOCKS = 'ul, ol, table, blockquote, h1, h2, h3, h4, h5, h6, br, p + p, div + div';
  // Far more than any field takes.
  const READ_MAX_CHARS = 100000;
  // Deeper nobody writes by hand.
  const DEPTH_MAX = 200;
  const isItem = (mark) => /^(- |\d)/.test(mark);
  const kind = (mark) => (/^\d/.test(mark) ? '1' : mark);

  // Browsers and Word close what they open; what goes on opening would keep a parser busy for minutes.
  const OPEN_MAX = 1000;
  const NEVER_CLOSED = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;
  function isBottomless(html) {
    const tag = /<(\/?)([a-z][a-z\d]*)/gi;
    let nOpen = 0;
    for (let found = tag.exec(html); found && nOpen < OPEN_MAX; found = tag.exec(html)) {
      if (found[1]) nOpen -= 1;
      else if (!NEVER_CLOSED.test(found[2])) nOpen += 1;
    }
    return OPEN_MAX <= nOpen;
  }

  // Without styles and what would run, so that our own rules for pages have nothing to report.
  function parsed(html) {
    const bare = html
      .replace(/<(\/?)style/gi, '<$1template')
      .replace(/<[a-z][^<>]*/gi, (tag) => tag.replace(/([\s"'/])(style|on[a-z]+)(?=\s*=)/gi, '$1data-$2'));
    return new DOMParser().parseFromString(bare, 'text/html').body;
  }

  const style = (element) => element.getAttribute('data-style') || '';
  const isHidden = (element) =>
    element.hasAttribute('hidden') || /display:\s*none|mso-hide:\s*all/i.test(style(element));

  function isBold(element, name, was) {
    const weight = /(?:^|;)\s*font-weight\s*:\s*(\w+)/i.exec(style(element));
    if (weight) return /^bold/i.test(weight[1]) || 600 <= Number(weight[1]);
    return was || name === 'B' || name === 'STRONG';
  }

  // A list of Word is made of paragraphs that carry their own bullet or number.
  function markOfWord(element) {
    if (!/mso-list:(?!\s*(ignore|none))/i.test(style(element))) return '';
    const bullet = element.querySelector('[data-style*="mso-list:Ignore" i]');
    const number = bullet && /^\s*(\d{1,3})[.)]/.exec(bullet.textContent);
    return number ? number[1] + '. ' : '- ';
  }

  // Each list remembers how far it counted.
  function markOfItem(item, counted) {
    const list = item.parentElement;
    if (!list || list.nodeName !== 'OL') return '- ';
    const number = counted.has(list) ? counted.get(list) + 1 : parseInt(list.getAttribute('start'), 10) || 1;
    counted.set(list, number);
    return 0 <= number && number < 1000 ? number + '. ' : '- ';
  }

  // What stands around the words of a text, and the words.
  function apart(text) {
    const words = text.trim();
    const at = words ? text.indexOf(words) : text.length;
    return [text.slice(0, at), words, text.slice(at + words.length)];
  }

  // One line: bold where words begin and end with it, for stars within a word stay stars.
  function lineOf(runs, isHeading) {
    const parts = [];
    let isSpaced = true;
    for (const { text, isBold, href } of runs) {
      const words = isSpaced ? text.replace(/^ /, '') : text;
      if (!words) continue;
      isSpaced = words.endsWith(' ');
      const last = parts[parts.length - 1];
      const isSame = last && last.href === href && (href || last.isBold === isBold);
      if (isSame) Object.assign(last, { text: last.text + words, isBold: last.isBold && isBold });
      else parts.push({ text: words, isBold, href });
    }
    const shown = parts.map(({ text, isBold, href }) => {
      const [before, words, after] = apart(text);
      return { isBold: isBold && words !== '', text: before + (href ? linked(words, href) : words) + after };
    });
    let line = '';
    for (let n = 0; n < shown.length; n += 1) {
      let { text } = shown[n];
      if (shown[n].isBold && !isHeading) {
        while (n + 1 < shown.length && shown[n + 1].isBold) text += shown[(n += 1)].text;
        const [before, words, after] = apart(text);
        const next = after || (shown[n + 1] ? shown[n + 1].text : '');
        const isApart = !isWord((line + before).slice(-1) || undefined) && !isWord(next[0]);
        if (isApart && !words.includes('*')) text = `${before}*${words}*${after}`;
      }
      line += text;
    }
    // An empty cell leaves a space behind.
    return line.trim().replace(/ , /g, ', ');
  }

  // Reads on until there is more than fits; empty for what is no page to read.
  function markup(html, charsMax) {
    if (isBottomless(html)) return '';
    const lines = [];
    let runs = [];
    let nChars = 0;
    let isApart = false;
    const counted = new Map();

    function endLine(mark, comesApart) {
      const raw = lineOf(runs, mark === '# ');
      const text = mark ? raw : raw.replace(/^[·▪•§\uf0b7\uf0a7]\s*/, '- ');
      runs = [];
      if (text) {
        lines.push({ mark: mark || (text.startsWith('- ') ? '- ' : ''), text: mark + text, isApart });
        isApart = false;
      }
      isApart = isApart || comesApart;
    }

    function say(raw, { isBold, href }) {
      const text = raw.replace(/[\s\u00a0]+/g, ' ');
      nChars += text.trim().length;
      runs.push({ text: text.slice(0, READ_MAX_CHARS), isBold, href });
    }

    const isNextCell = (node, name) =>
      /^T[DH]$/.test(name) && node.textContent.trim() && runs.some(({ text }) => text.trim());

    function walk(node, around, depth) {
      if (charsMax < nChars) return;
      if (node.nodeType === Node.TEXT_NODE) {
        const pieces = around.isTyped && !around.isOneLine ? node.data.split('\n') : [node.data];
        pieces.forEach((piece, n) => {
          if (n) endLine(around.mark, false);
          say(piece.replace(/\u00ad/g, ''), around);
        });
        return;
      }
      if (node.nodeType !== Node.ELEMENT_NODE) return;
      const name = node.nodeName.toUpperCase();
      if (SKIPPED.test(name) || isHidden(node) || /mso-list:\s*ignore/i.test(style(node))) return;
      if (name === 'BR') {
        if (around.isOneLine) say(' ', around);
        else endLine(around.mark, !runs.length);
        return;
      }
      const own = { ...around, isBold: isBold(node, name, around.isBold) };
      if (name === 'A') own.href = address((node.getAttribute('href') || '').trim()) || around.href;
      if (name === 'PRE') own.isTyped = true;
      if (name === 'BLOCKQUOTE') own.mark = '> ';
      const isHeading = /^H[1-6]$/.test(name) || /\bMso(Title|Heading\d?)\b/.test(node.className);
      const ofWord = markOfWord(node);
      const isList = name === 'UL' || name === 'OL';
      if (isHeading) own.mark = '# ';
      else if (name === 'LI') own.mark = markOfItem(node, counted);
      else if (ofWord) own.mark = ofWord;
      if (isHeading || ofWord || name === 'LI') own.isOneLine = true;
      if (name === 'TR' && ![...node.children].some((cell) => cell.querySelector(HAS_BLOCKS))) {
        own.isOneLine = true;
      }
      const isOfBlock = APART.test(name) || BLOCK.test(name) || isHeading || ofWord;
      const isOpened = isOfBlock && (isList || isHeading || name === 'LI' || !around.isOneLine);
      if (isOpened) endLine(around.mark, APART.test(name) && !isItem(around.mark));
      else if (isOfBlock) say(isNextCell(node, name) ? ', ' : ' ', around);
      if (depth < DEPTH_MAX) node.childNodes.forEach((child) => walk(child, own, depth + 1));
      else say(node.textContent, own);
      if (isOpened) endLine(own.mark, APART.test(name) && !isItem(around.mark));
    }

    const body = parsed(html);
    walk(body, { mark: '', isBold: false, href: '', isTyped: false, isOneLine: false }, 0);
    endLine('', false);
    return lines.reduce((text, line, n) => {
      if (!n) return line.text;
      const goesOn = line.mark && kind(line.mark) === kind(lines[n - 1].mark);
      return text + (line.isApart && !goesOn ? '\n\n' : '\n') + line.text;
    }, '');
  }

  return { isWord, address, linked, markup };
})();
