// A laptop that opens with its owner's finger, as a browser knows it.

/** A reader of fingers, as a laptop has one: built in, and it knows its owner. */
export async function readerOfFingers(page) {
  const browser = await page.context().newCDPSession(page);
  await browser.send("WebAuthn.enable");
  const { authenticatorId } = await browser.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    isThere: (isUserVerified) =>
      browser.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified }),
    async nKeys() {
      const { credentials } = await browser.send("WebAuthn.getCredentials", { authenticatorId });
      return credentials.length;
    },
  };
}
