// A telephone or laptop as second key. What needs it is shown where the browser can do it; a press
// asks the house for a question, the device for an answer, and hands that in as a form. When it does
// not go, a sentence says so, and the code on the same page works as before.
(function () {
  'use strict';
  const parts = document.querySelectorAll('[data-apparaat]');
  if (!window.PublicKeyCredential || !navigator.credentials || !window.fetch) return;

  function bytes(text) {
    const plain = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
    return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
  }

  function text(buffer) {
    const plain = String.fromCharCode.apply(null, new Uint8Array(buffer));
    return btoa(plain).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  }

  function understood(question) {
    const options = question.publicKey;
    options.challenge = bytes(options.challenge);
    if (options.user) options.user.id = bytes(options.user.id);
    (options.excludeCredentials || options.allowCredentials || []).forEach((known) => {
      known.id = bytes(known.id);
    });
    return { publicKey: options };
  }

  function written(credential) {
    const says = {};
    ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle'].forEach((name) => {
      if (credential.response[name]) says[name] = text(credential.response[name]);
    });
    const id = text(credential.rawId);
    return JSON.stringify({ id, rawId: id, type: credential.type, response: says, extensions: {} });
  }

  /** Which sentence belongs to what went wrong; a device says the same for "no" and "too late". */
  const SENTENCES = { NotAllowedError: 'stop', AbortError: 'stop', InvalidStateError: 'al' };

  async function asks(part, button) {
    let sentence = 'weg';
    part.querySelectorAll('[data-bij]').forEach((says) => { says.hidden = true; });
    button.disabled = true;
    try {
      const answer = await fetch(part.dataset.apparaat, { credentials: 'same-origin' });
      if (!answer.ok) throw new Error(answer.status);
      const question = understood(await answer.json());
      sentence = 'niet';
      const isNew = Boolean(question.publicKey.user);
      const credential = await (isNew
        ? navigator.credentials.create(question)
        : navigator.credentials.get(question));
      const field = document.getElementById(button.value);
      field.value = written(credential);
      field.form.submit();
    } catch (error) {
      sentence = SENTENCES[error.name] || sentence;
      part.querySelector(`[data-bij="${sentence}"]`).hidden = false;
      button.disabled = false;
      button.focus();
    }
  }

  parts.forEach((part) => {
    part.hidden = false;
    const button = part.querySelector('button[type="button"]');
    if (button) button.addEventListener('click', () => asks(part, button));
  });
})();
