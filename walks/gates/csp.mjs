// The page keeps to its own content security policy: the browser has nothing to report.

/**
 * Call before the page opens; the answer tells the findings so far.
 *
 * The browser's own list of issues holds what scripts would hear as `securitypolicyviolation` and
 * what would be posted as a report, and it is also kept when scripts are off.
 */
export async function csp(page) {
  const findings = [];
  const browser = await page.context().newCDPSession(page);
  browser.on("Audits.issueAdded", ({ issue }) => {
    const violation = issue.details.contentSecurityPolicyIssueDetails;
    if (!violation) return;
    const what = violation.blockedURL ?? violation.contentSecurityPolicyViolationType;
    findings.push(`CSP ${violation.violatedDirective} does not allow ${what}`);
  });
  await browser.send("Audits.enable");
  return () => findings;
}
