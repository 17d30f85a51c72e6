import { type AddressInfo, createServer, type Socket, connect } from "node:net";
import { onTestFinished } from "vitest";

/** A way to a server that can lose what the server says. */
export type Line = {
  readonly origin: string;
  /** From now on nothing that the server says on the connections there are arrives; the server does not notice. */
  readonly hold: () => void;
  /** Ends the connections there are, for both sides; new ones are whole again. */
  readonly cut: () => void;
};

/** Goes with the test. */
export async function openLine(serverOrigin: string): Promise<Line> {
  const port = Number(new URL(serverOrigin).port);
  const open = new Set<readonly [near: Socket, far: Socket]>();
  const server = createServer((near) => {
    const far = connect(port, "127.0.0.1");
    const both = [near, far] as const;
    open.add(both);
    near.pipe(far);
    far.pipe(near);
    const end = (): void => {
      open.delete(both);
      for (const socket of both) socket.destroy();
    };
    for (const socket of both) socket.on("error", end).on("close", end);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const cut = (): void => {
    for (const [near, far] of open) {
      near.destroy();
      far.destroy();
    }
  };
  onTestFinished(() => {
    cut();
    server.close();
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    hold() {
      for (const [near, far] of open) {
        far.unpipe(near);
        far.resume();
      }
    },
    cut,
  };
}
