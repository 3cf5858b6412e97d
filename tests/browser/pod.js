//! A pod of its own for a story: the real binary on a free loopback port, with its data in a directory that goes again.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

// A pod for each story, each with a word for the end.
process.setMaxListeners(0);

const PATIENCE_MS = 30_000;

const freePort = async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  return port;
};

export class Pod {
  /** A pod on a free port; with `model` on that pod's port, with a copy of its data. The model must have stopped. `flags` are
   *  more for `pod serve`; what is said can be called back for `undoSeconds`. */
  static async start(model, flags = [], undoSeconds = 0) {
    const dir = await mkdtemp(join(tmpdir(), "seedpod-story-"));
    if (model) await cp(model.dir, dir, { recursive: true });
    const pod = new Pod(dir, model?.url ?? `http://127.0.0.1:${await freePort()}`, flags, undoSeconds);
    await pod.serve();
    return pod;
  }

  constructor(dir, url, more, undoSeconds) {
    Object.assign(this, { dir, url, more, undoSeconds, said: "" });
  }

  async serve() {
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("POD_")));
    env.POD_UNDO_SECONDS = String(this.undoSeconds);
    const flags = ["serve", "--url", this.url, "--data-dir", this.dir, ...this.more];
    this.process = spawn(process.env.SEEDPOD_BINARY, flags, { env, stdio: ["ignore", "pipe", "pipe"] });
    this.ended = once(this.process, "exit");
    process.once("exit", () => this.process.kill("SIGKILL"));
    for (const stream of [this.process.stdout, this.process.stderr]) stream.on("data", (text) => (this.said += text));
    for (const end = Date.now() + PATIENCE_MS; ; ) {
      if (this.process.exitCode !== null) throw new Error(`the pod ended: ${this.said}`);
      if (await fetch(this.url).then(() => true, () => false)) return;
      if (Date.now() > end) throw new Error(`the pod does not answer: ${this.said}`);
      await wait(20);
    }
  }

  /** Stops it and keeps its data. */
  async stop(signal = "SIGTERM") {
    this.process.kill(signal);
    await this.ended;
  }

  /** Ends it with everything it had. */
  async end() {
    if (this.process.exitCode === null && this.process.signalCode === null) await this.stop("SIGKILL");
    await rm(this.dir, { recursive: true, force: true });
  }
}
