// The ear of a page: listens to one stream and comes back by itself. What was missed is asked for
// by the last number that was heard. The script of a room says what to do with what is heard.
(function () {
  'use strict';
  // Asked again after so long, and after twice as long each time that it is in vain.
  const AGAIN_MS = 5000;
  const AGAIN_MS_MAX = 300000;
  // A network that died without a word is noticed by its silence: the house gives a sign of life
  // every fifteen seconds.
  const SILENT_MS = 45000;
  // A page in the background holds no line for longer than a minute.
  const BACKGROUND_MS = 60000;

  // Listens at this address. `hears` has what to do with each kind of event. Who may not take part as
  // before gets the page anew, if `mayReload` says so.
  window.luister = function (path, hears, mayReload) {
    // Shown while nothing is heard: the house is away, the place is full, the same person listens in
    // many windows, or their stay has ended. Whoever does not want to wait looks at the page again.
    const still = document.querySelector('[data-stil]');
    still.querySelector('button').addEventListener('click', () => location.reload());
    let source = null;
    let lastSign = 0;
    let heard = null;
    let isOver = false;
    let againMs = AGAIN_MS;
    let again = null;

    function listen() {
      if (source || isOver) return;
      clearTimeout(again);
      const address = new URL(path, location.href);
      if (heard !== null) address.searchParams.set('na', heard);
      source = new EventSource(address);
      lastSign = Date.now();
      Object.keys(hears).concat('beat').forEach((name) => source.addEventListener(name, (event) => {
        lastSign = Date.now();
        if (event.lastEventId) heard = event.lastEventId;
        if (hears[name]) hears[name](event.data);
      }));
      // Whoever listens elsewhere is not called back here; whoever was sent outside reads why.
      source.addEventListener('moved', (event) => {
        if (event.data && mayReload()) return location.reload();
        isOver = true;
        stop();
      });
      let wasAway = !still.hidden;
      source.addEventListener('error', () => {
        wasAway = true;
        if (!source || source.readyState !== EventSource.CLOSED) return;
        stop();
        clearIfOver(address);
      });
      source.addEventListener('open', () => {
        still.hidden = true;
        againMs = AGAIN_MS;
        // What was not sent yet can go now.
        if (wasAway) document.dispatchEvent(new Event('huis-terug'));
        wasAway = false;
      });
    }

    // Whose stay is over leaves nothing on the screen for who comes after; on an own device a text
    // that is being typed stays.
    function clearIfOver(address) {
      fetch(address, { method: 'HEAD' })
        .then(({ status }) => {
          const mayClear = mayReload() || document.querySelector('.geleend');
          if (status === 401 && mayClear) location.reload();
        })
        .catch(() => {});
    }

    function deafen() {
      if (source) source.close();
      source = null;
    }

    function stop() {
      deafen();
      still.hidden = false;
      if (isOver) return;
      // Not everybody at the same moment.
      again = setTimeout(() => { if (!document.hidden) listen(); }, againMs * (0.5 + Math.random()));
      againMs = Math.min(againMs * 2, AGAIN_MS_MAX);
    }

    setInterval(() => {
      if (!source || document.hidden || Date.now() - lastSign < SILENT_MS) return;
      deafen();
      still.hidden = false;
      listen();
    }, SILENT_MS / 3);

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
    listen();
  };
})();
