// Reads the article (data-lees) or one message (data-lees-dit) aloud in the device's own voice, and
// marks the sentence that is heard. A second press stops. Without a voice for the language in which
// something is written its button stays hidden.
if ("speechSynthesis" in window) {
  const BUTTONS = "[data-lees], [data-lees-dit]";
  const NOT_READ = "button, .btn, form, nav, .sr, [hidden], [aria-hidden=true]";
  const LINES = "h1, h2, h3, h4, p, li, dt, dd, div, figcaption, br, small, .who b";
  const LINE_END = "\u2028";
  let pressed = null;
  let spoken = null; // kept here: some browsers forget a sentence that nobody holds

  const textOf = (button) => button.hasAttribute("data-lees-dit")
    ? button.closest(".msg").querySelector(".bubble")
    : button.closest("article") || document.querySelector("main");

  const languageOf = (text) => text.closest("[lang]").lang;

  // Every letter that is read, with the place where it stands.
  const lettersOf = (part, letters = []) => {
    if (part.nodeType === Node.TEXT_NODE) {
      part.data.split("").forEach((letter, at) => letters.push({ letter, part, at }));
    } else if (part.nodeType === Node.ELEMENT_NODE && !part.matches(NOT_READ)) {
      part.childNodes.forEach((child) => lettersOf(child, letters));
      if (part.matches(LINES)) letters.push({ letter: LINE_END });
    }
    return letters;
  };

  const sentencesOf = (text) => {
    const letters = lettersOf(text);
    const all = letters.map(({ letter }) => letter).join("").replace(/[ \t\n]/g, " ");
    return [...all.matchAll(/\S.*?(?:[.!?؟…]+(?=\s)|$)/gm)].map(({ 0: words, index }) => ({
      words: words.replace(/ +/g, " "),
      first: letters[index],
      last: letters[index + words.length - 1],
    }));
  };

  const mark = (sentence) => {
    if (!window.Highlight) return;
    CSS.highlights.delete("voorgelezen");
    if (!sentence) return;
    const { first, last } = sentence;
    CSS.highlights.set("voorgelezen", new Highlight(new StaticRange({
      startContainer: first.part,
      startOffset: first.at,
      endContainer: last.part,
      endOffset: last.at + 1,
    })));
  };

  const stop = () => {
    if (pressed) pressed.setAttribute("aria-pressed", "false");
    pressed = null;
    spoken = null;
    mark(null);
    speechSynthesis.cancel();
  };

  // One sentence at a time: some browsers break off a long text halfway.
  const speak = (sentences, language) => {
    if (sentences.length === 0) return stop();
    const next = sentences.shift();
    mark(next);
    const sentence = new SpeechSynthesisUtterance(next.words);
    sentence.lang = language;
    sentence.rate = 0.9;
    sentence.onend = () => {
      if (sentence === spoken) speak(sentences, language);
    };
    sentence.onerror = () => {
      if (sentence === spoken) stop();
    };
    spoken = sentence;
    speechSynthesis.speak(sentence);
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest(BUTTONS);
    if (!button) return;
    const isSecondPress = button === pressed;
    stop();
    if (isSecondPress) return;
    pressed = button;
    button.setAttribute("aria-pressed", "true");
    const text = textOf(button);
    speak(sentencesOf(text), languageOf(text));
  });

  const showButtons = () => {
    const spoken = new Set(speechSynthesis.getVoices().map((voice) => voice.lang.slice(0, 2)));
    document.querySelectorAll(BUTTONS).forEach((button) => {
      if (spoken.has(languageOf(textOf(button)).slice(0, 2))) button.hidden = false;
    });
  };
  showButtons();
  speechSynthesis.onvoiceschanged = showButtons; // many browsers load their voices later
  new MutationObserver(showButtons).observe(document.body, { childList: true, subtree: true });
  addEventListener("pagehide", stop);
}
