// What the house sends by mail and sms: it lies in a folder, and we read it as its receiver would.
import { readFile, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { until } from "./until.mjs";

/** Six digits, perhaps with a space in the middle, that are not a piece of a telephone number. */
const CODE = /(?<![\w+=-]|\d )\d{3} ?\d{3}(?!\w| \d)/;

export class Outbox {
  #folder;
  #opened = new Set();

  constructor(folder) {
    this.#folder = folder;
  }

  /** The code in the newest letter to this address; every letter is opened once. */
  code(address) {
    return until(`a code for ${address}`, async () => {
      for (const name of await this.#newestFirst()) {
        if (this.#opened.has(name)) continue;
        const letter = await readFile(join(this.#folder, name), "utf8");
        const code = letter.includes(address) && text(letter).match(CODE)?.[0];
        if (!code) continue;
        this.#opened.add(name);
        return code.replace(" ", "");
      }
    });
  }

  async #newestFirst() {
    const names = await readdir(this.#folder).catch((error) => {
      if (error.code === "ENOENT") return [];
      throw error;
    });
    const letters = await Promise.all(
      names
        .filter((name) => /\.(eml|sms)$/.test(name))
        .map(async (name) => ({ name, at: (await stat(join(this.#folder, name))).mtimeMs })),
    );
    return letters.sort((one, other) => other.at - one.at).map((letter) => letter.name);
  }
}

/** The plain words of a mail or of a part of one, whichever way they were packed. */
export function text(part) {
  const [, head, body] = part.match(/^(.*?)\r?\n\r?\n(.*)$/s) ?? [part, "", part];
  const boundary = head.match(/boundary="?([^";\r\n]+)/i)?.[1];
  if (boundary) {
    const parts = body.split(`--${boundary}`).slice(1, -1);
    return parts.map((inner) => text(inner.trimStart())).join("\n");
  }
  if (/^content-type: *text\/html/im.test(head)) return "";
  if (/^content-transfer-encoding: *base64/im.test(head)) {
    return Buffer.from(body, "base64").toString();
  }
  if (/^content-transfer-encoding: *quoted-printable/im.test(head)) {
    const bytes = body
      .replace(/=\r?\n/g, "")
      .replace(/=([0-9A-F]{2})/gi, (_, byte) => String.fromCharCode(parseInt(byte, 16)));
    return Buffer.from(bytes, "latin1").toString();
  }
  return body;
}
