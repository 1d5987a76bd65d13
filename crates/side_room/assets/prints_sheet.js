// Prints the question sheet with what was written on it; nothing of it is kept or sent.
document.querySelectorAll("[data-print]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", () => print());
});
