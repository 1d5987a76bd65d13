// Opens the program on an empty folder, as somebody does who tries it for the first time.
import { execFileSync, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { createServer } from "node:net";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Outbox } from "./outbox.mjs";
import { until } from "./until.mjs";

/** Building the demo house on a slow machine. */
const READY_MS_MAX = 60_000;
/** What the program promises for leaving in order. */
const LEAVES_MS_MAX = 10_000;
/** The end of what the program said is what explains a failure. */
const SAID_MAX_CHARS = 10_000;

export const PROGRAM = resolve(
  import.meta.dirname,
  process.env.VOORDEUR_PROGRAM ?? "../target/debug/voordeur",
);

/** A Tuesday afternoon: the building is open, and the same pages say the same every day. */
export const BEGINS = Date.parse("2026-11-24T13:00:00Z");

/** A house with its demo people, its address and its outbox; `close` it when you leave. */
export async function openHouse() {
  const folder = await mkdtemp(join(tmpdir(), "voordeur-walks-"));
  const [port, adminPort] = [await freePort(), await freePort()];
  const tidyUp = () => rmSync(folder, { recursive: true, force: true });
  process.once("exit", tidyUp);
  const begun = Date.now();
  let msLater = 0;
  const opens = () => openProgram(folder, port, adminPort, BEGINS + Date.now() - begun + msLater);
  let program = await opens();
  return {
    address: `http://localhost:${port}`,
    outbox: new Outbox(join(folder, "outbox")),
    folder,
    /** Makes a backup while the house is in use, and gives its file. */
    backsUp(name) {
      const file = join(folder, name);
      const env = { ...process.env, VOORDEUR_DATA: folder };
      execFileSync(PROGRAM, ["backup", file], { cwd: folder, env, stdio: "pipe" });
      return file;
    },
    /** Closes, and opens again with everything in it when so many minutes have gone by. */
    async opensLater(minutes) {
      await program.close();
      msLater += minutes * 60_000;
      program = await opens();
    },
    async close() {
      await program.close();
      process.removeListener("exit", tidyUp);
      tidyUp();
    },
  };
}

/** The program on this folder, with a clock that goes on from this moment. */
async function openProgram(folder, port, adminPort, now) {
  const program = spawn(PROGRAM, [], {
    cwd: folder,
    env: {
      ...process.env,
      VOORDEUR_TEST_NOW: new Date(now).toISOString(),
      VOORDEUR_DATA: folder,
      VOORDEUR_LISTEN: `127.0.0.1:${port}`,
      VOORDEUR_ADMIN_LISTEN: `127.0.0.1:${adminPort}`,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [program.stdout, program.stderr]) {
    stream.on("data", (words) => (said = (said + words).slice(-SAID_MAX_CHARS)));
  }
  let ended;
  program.once("exit", (code, signal) => (ended = `the house ended with ${code ?? signal}`));
  program.once("error", (error) => (ended = `the house does not open: ${error.message}`));
  const kill = () => program.kill("SIGKILL");
  process.once("exit", kill);

  const isReady = () => {
    if (ended) throw new Error(ended);
    return fetch(`http://127.0.0.1:${adminPort}/health/ready`).then(
      (answer) => answer.ok,
      () => false,
    );
  };
  await until("the house to be ready", isReady, READY_MS_MAX).catch((error) => {
    kill();
    throw new Error(`${error.message}\n${said}`);
  });

  return {
    async close() {
      if (ended) throw new Error(`${ended}\n${said}`);
      program.kill("SIGTERM");
      await until("the house to leave in order", () => ended, LEAVES_MS_MAX).finally(kill);
      process.removeListener("exit", kill);
    },
  };
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}
