// Nothing on the page is asked from anybody else's server.

/** Call before the page opens; the answer tells the findings so far. */
export async function thirdParty(page, { address }) {
  const own = new URL(address).host;
  const findings = [];
  page.on("request", (request) => {
    const { protocol, host, href } = new URL(request.url());
    const isInside = protocol === "data:" || protocol === "blob:";
    if (!isInside && host !== own) findings.push(`asks another server: ${href}`);
  });
  return async () => {
    const hints = await page.$$eval("link[rel~=preconnect], link[rel~=dns-prefetch]", (links) =>
      links.map((link) => link.href),
    );
    const elsewhere = hints.filter((href) => new URL(href).host !== own);
    return [...findings, ...elsewhere.map((href) => `knocks at another server: ${href}`)];
  };
}
