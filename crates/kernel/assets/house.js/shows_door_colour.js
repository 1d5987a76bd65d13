// Paints the drawing named by data-voorproef in the colour that is being chosen.
document.querySelectorAll("[data-voorproef]").forEach((choices) => {
  const drawing = document.getElementById(choices.dataset.voorproef);
  choices.addEventListener("change", (event) => {
    drawing.dataset.door = event.target.value;
  });
});
