/** A Worker of a local server through its inspector: the Chrome DevTools protocol over a WebSocket. */
import type { Miniflare } from "miniflare";
import { Failure } from "../scripts/local/failure.ts";

export interface Inspector {
  /** Sends a command of the protocol; throws what it answers as an error. */
  send<T>(method: string, params?: object): Promise<T>;
  close(): void;
}

interface Target {
  readonly id: string;
  readonly webSocketDebuggerUrl: string;
}

interface Waiting {
  readonly done: (result: never) => void;
  readonly fail: (error: Error) => void;
}

/** Opens the inspector of the first Worker whose id ends with this name, or of the first of all. */
export async function inspect(server: Miniflare, name = ""): Promise<Inspector> {
  const address = String(await server.getInspectorURL()).replace("ws:", "http:");
  const targets = (await (await fetch(new URL("/json", address))).json()) as Target[];
  const target = targets.find(({ id }) => id.startsWith("core:user:") && id.endsWith(name));
  if (!target) throw new Failure("The inspector shows no such Worker.");
  const socket = new WebSocket(target.webSocketDebuggerUrl);
  await new Promise((opened, failed) => {
    socket.addEventListener("open", opened);
    socket.addEventListener("error", failed);
  });
  let id = 0;
  const answers = new Map<number, Waiting>();
  socket.addEventListener("message", ({ data }) => {
    const { id: of, result, error } = JSON.parse(String(data));
    if (error) answers.get(of)?.fail(new Error(error.message));
    else answers.get(of)?.done(result as never);
    answers.delete(of);
  });
  return {
    send: (method, params = {}) =>
      new Promise((done, fail) => {
        answers.set(++id, { done, fail });
        socket.send(JSON.stringify({ id, method, params }));
      }),
    close: () => socket.close(),
  };
}
