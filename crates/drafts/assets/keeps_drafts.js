// Keeps what is typed in a form with [data-bewaart] every few seconds, and says when. While the house
// cannot be reached it lies on one's own device, on [data-plank], and goes to the house after that.
{
  const EVERY_MS = 5000;
  const KEEP_MS = 30 * 24 * 60 * 60 * 1000;
  const BEGIN = "concept-";
  const ID_CHARS = 36;
  const LANGUAGE = `${document.documentElement.lang}-u-nu-latn-hc-h23`;
  const clock = (at) => {
    const time = new Date(at).toLocaleTimeString(LANGUAGE, { hour: "2-digit", minute: "2-digit" });
    return LANGUAGE.startsWith("nl") ? time.replace(":", ".") : time;
  };
  const day = (at) => new Date(at).toLocaleDateString(LANGUAGE, { day: "numeric", month: "long" });
  const boards = (() => {
    try {
      return window.localStorage;
    } catch (error) {
      return undefined;
    }
  })();
  const look = (shelf) => {
    try {
      return JSON.parse(boards.getItem(shelf));
    } catch (error) {
      return null;
    }
  };
  /** Takes away what this says of; all, without it. */
  const clear = (isGone = () => true) => {
    const ours = Object.keys(boards || {}).filter((shelf) => shelf.startsWith(BEGIN));
    ours.filter(isGone).forEach((shelf) => boards.removeItem(shelf));
  };
  const isAway = (answer) => !(answer instanceof Response) || 500 <= answer.status;
  /** What belongs to one page and not to what was typed. */
  const IS_OF_PAGE = /^(sleutel|stap|doe|concept_.*)$/;

  const keepsForm = (says) => {
    const form = says.closest("form");
    const shelf = boards && says.dataset.plank;
    const typed = () => {
      const fields = new URLSearchParams(new FormData(form));
      fields.delete("sleutel");
      form.querySelectorAll("[type=file]").forEach((file) => fields.delete(file.name));
      return fields.toString();
    };
    let kept = typed();
    /** What lies on the shelf from another time, and was not put back yet. */
    let offered = "";
    let isLeaving = false;

    const keepHere = (now) => {
      const lain = look(shelf);
      const isThere = lain && lain.fields === now;
      try {
        if (!isThere) boards.setItem(shelf, JSON.stringify({ fields: now, at: Date.now() }));
      } catch (error) {
        return;
      }
      says.textContent = says.dataset.hier.replace("{tijd}", clock(isThere ? lain.at : Date.now()));
    };
    const send = () => {
      const now = typed();
      kept = now;
      return fetch(says.dataset.bewaart, {
        method: "POST",
        body: new URLSearchParams(now + "&concept_vanzelf=ja"),
      })
        .then((answer) => (answer.ok ? answer.text() : Promise.reject(answer)))
        .then((sentence) => {
          says.textContent = sentence;
          if (shelf && (!offered || offered === now)) boards.removeItem(shelf);
        })
        .catch((answer) => {
          kept = "";
          if (isLeaving || !isAway(answer)) return;
          if (shelf) keepHere(now);
          throw answer;
        });
    };
    const keep = () => {
      if (typed() !== kept) send().catch(() => {});
    };
    const timer = setInterval(keep, EVERY_MS);
    window.addEventListener("online", keep);

    form.addEventListener("submit", (event) => {
      const isShelved = shelf && !offered && look(shelf);
      const waits = shelf && !isLeaving && (isShelved || !navigator.onLine);
      if (!waits) {
        clearInterval(timer);
        isLeaving = true;
        return;
      }
      // Handing it in where nobody answers would end on a page of the browser.
      event.preventDefault();
      const { submitter } = event;
      const goOn = () => {
        isLeaving = true;
        if (form.requestSubmit) form.requestSubmit(submitter);
        else form.submit();
      };
      send().then(goOn, () => {});
    });

    const putBack = (fields) => {
      const values = new URLSearchParams(fields);
      const n = {};
      [...form.elements].forEach((field) => {
        const { name, type } = field;
        if (!name || IS_OF_PAGE.test(name) || /^(file|submit|button)$/.test(type)) return;
        const own = values.getAll(name);
        if (type === "checkbox" || (type === "radio" && own.length)) {
          field.checked = own.includes(field.value);
        } else if (type !== "radio" && own.length) {
          n[name] = (n[name] || 0) + 1;
          field.value = own[Math.min(n[name], own.length) - 1];
        }
      });
    };
    const offer = ({ fields, at }) => {
      const template = form.querySelector("[data-lag-hier]");
      const note = template.content.firstElementChild.cloneNode(true);
      const title = note.querySelector("b");
      title.textContent = title.textContent.replace("{dag}", day(at)).replace("{tijd}", clock(at));
      const answer = (what, does) =>
        note.querySelector(`[data-maak="${what}"]`).addEventListener("click", () => {
          offered = "";
          does();
          note.remove();
          form.querySelector("textarea, input:not([type=hidden])").focus();
        });
      answer("zet-terug", () => {
        putBack(fields);
        kept = "";
        keep();
      });
      answer("gooi-weg", () => boards.removeItem(shelf));
      form.before(note);
      offered = fields;
    };
    const lain = shelf && look(shelf);
    if (!lain) return;
    if (lain.fields !== kept) return offer(lain);
    kept = "";
    keep();
  };

  const forms = [...document.querySelectorAll("[data-bewaart]")];
  // Nothing of somebody else, and nothing for ever; on a borrowed device there is no shelf.
  const own = forms.map(({ dataset }) => dataset.plank).find(Boolean);
  clear((shelf) => {
    const lain = look(shelf);
    const isOwn = own && shelf.startsWith(own.slice(0, BEGIN.length + ID_CHARS));
    return !isOwn || !lain || KEEP_MS < Date.now() - lain.at;
  });
  forms.forEach(keepsForm);
  // "Stop en ga weg": the house clears the browser too, where the browser does as it is told.
  document.addEventListener("submit", ({ target }) => {
    if (target.getAttribute("action") === "/ga-weg") clear();
  });
}
