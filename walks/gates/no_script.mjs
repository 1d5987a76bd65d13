// Without JavaScript the page is all there, and nothing on it is a dead handle.

export const noScript = (page) =>
  page.evaluate(() => {
    const { describe, isSeen, pressables } = window.eyes;
    const main = document.querySelector("main");
    const isEmpty = !main || !main.innerText.trim();
    const isDeadLink = (link) => /^(#?$|javascript:)/.test(link.getAttribute("href"));
    const isDeadButton = (button) =>
      button.type === "button" && !button.hasAttribute("popovertarget");
    const isDead = (element) =>
      (element.localName === "a" && isDeadLink(element)) ||
      (element.localName === "button" && (isDeadButton(element) || !element.form));
    const isStuck = (form) =>
      isSeen(form) && !form.querySelector("button:not([type=button]), input[type=submit]");
    return [
      ...(isEmpty ? ["without JavaScript the page is empty"] : []),
      ...pressables()
        .filter(isDead)
        .map((element) => `does nothing without JavaScript: ${describe(element)}`),
      ...[...document.forms]
        .filter(isStuck)
        .map((form) => `cannot be sent without JavaScript: ${describe(form)}`),
    ];
  });
