// Keeps what is typed in a form with [data-bewaart] every few seconds, and says when.
document.querySelectorAll("[data-bewaart]").forEach((says) => {
  const form = says.closest("form");
  const typed = () => {
    const fields = new URLSearchParams(new FormData(form));
    fields.delete("sleutel");
    form.querySelectorAll("[type=file]").forEach((file) => fields.delete(file.name));
    return fields.toString();
  };
  let kept = typed();
  const keep = () => {
    const now = typed();
    if (now === kept) return;
    kept = now;
    fetch(says.dataset.bewaart, { method: "POST", body: new URLSearchParams(now + "&concept_vanzelf=ja") })
      .then((answer) => (answer.ok ? answer.text() : Promise.reject(answer)))
      .then((sentence) => { says.textContent = sentence; })
      .catch(() => { kept = ""; });
  };
  const timer = setInterval(keep, 5000);
  form.addEventListener("submit", () => clearInterval(timer));
});
