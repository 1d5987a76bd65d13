// Ignores a second press on the same form for five seconds: old phones are slow to show an answer.
{
  const buttons = (form) => form.querySelectorAll("button:not([type=button])");
  const release = (form) => {
    form.removeAttribute("data-verstuurd");
    buttons(form).forEach((button) => button.removeAttribute("aria-disabled"));
  };
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.hasAttribute("data-verstuurd")) event.preventDefault();
    if (event.defaultPrevented) return;
    form.setAttribute("data-verstuurd", "");
    buttons(form).forEach((button) => button.setAttribute("aria-disabled", "true"));
    setTimeout(release, 5000, form);
  });
  // Coming back to this page with the back arrow.
  addEventListener("pageshow", () => {
    document.querySelectorAll("[data-verstuurd]").forEach(release);
  });
}
