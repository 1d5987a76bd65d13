// Begins at the list of errors when a form comes back with some.
{
  const errors = document.getElementById("fouten");
  if (errors) errors.focus();
}
