// Closes an open menu at a press or a step elsewhere, and at Escape.
{
  const open = () => document.querySelectorAll("details.menu[open]");
  const elsewhere = (event) => open().forEach((menu) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
  document.addEventListener("click", elsewhere);
  document.addEventListener("focusin", elsewhere);
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    open().forEach((menu) => {
      menu.open = false;
      menu.querySelector("summary").focus();
    });
  });
}
