// No script on the page stumbles.

/** Call before the page opens; the answer tells the findings so far. */
export function scriptErrors(page) {
  const findings = [];
  page.on("pageerror", (error) => findings.push(`a script stumbles: ${error.message}`));
  return () => findings;
}
