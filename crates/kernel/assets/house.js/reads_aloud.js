// Reads the article (data-lees) or one message (data-lees-dit) aloud in the device's own voice.
// A second press stops. Without a voice for the language of the page the buttons stay hidden.
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

  const sentencesOf = (text) => {
    const copy = text.cloneNode(true);
    copy.querySelectorAll(NOT_READ).forEach((part) => part.remove());
    copy.querySelectorAll(LINES).forEach((line) => line.append(LINE_END));
    const words = copy.textContent.replace(/[ \t\n]+/g, " ");
    return words.match(/\S.*?(?:[.!?؟…]+(?=\s)|$)/gm) || [];
  };

  const stop = () => {
    if (pressed) pressed.setAttribute("aria-pressed", "false");
    pressed = null;
    spoken = null;
    speechSynthesis.cancel();
  };

  // One sentence at a time: some browsers break off a long text halfway.
  const speak = (sentences, language) => {
    if (sentences.length === 0) return stop();
    const sentence = new SpeechSynthesisUtterance(sentences.shift());
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
    speak(sentencesOf(text), text.closest("[lang]").lang);
  });

  const showButtons = () => {
    const language = document.documentElement.lang.slice(0, 2);
    if (!speechSynthesis.getVoices().some((voice) => voice.lang.slice(0, 2) === language)) return;
    document.querySelectorAll(BUTTONS).forEach((button) => {
      button.hidden = false;
    });
  };
  showButtons();
  speechSynthesis.onvoiceschanged = showButtons; // many browsers load their voices later
  new MutationObserver(showButtons).observe(document.body, { childList: true, subtree: true });
  addEventListener("pagehide", stop);
}
