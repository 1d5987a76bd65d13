// What somebody typed is still there after they chose another language or larger letters. It lies in
// this tab alone, and goes with the next page that is not the list of languages.
{
  const SHELF = "getypt";
  const fields = () => [...document.querySelectorAll("main form:not([data-gevaar]) [name]:not([type=hidden], [type=file], button)")];
  const isChoice = (field) => field.type === "radio" || field.type === "checkbox";
  addEventListener("click", (event) => {
    const link = event.target.closest("a[hreflang], a[href^='/taal?'], a[href^='/letters?']");
    const typed = fields().map((field) => (isChoice(field) ? field.checked : field.value));
    if (link && typed.length) sessionStorage.setItem(SHELF, JSON.stringify([location.pathname, typed]));
  });
  const kept = JSON.parse(sessionStorage.getItem(SHELF));
  if (kept && location.pathname !== "/taal") {
    sessionStorage.removeItem(SHELF);
    const [path, typed] = kept;
    const all = path === location.pathname && typed.length === fields().length ? fields() : [];
    all.forEach((field, at) => {
      if (isChoice(field)) field.checked = typed[at];
      else if (typed[at]) field.value = typed[at];
    });
  }
}
