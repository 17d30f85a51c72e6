import type { ServerResponse } from "node:http";

/**
 * Calls back once when a response is over: it was sent, or its connection is gone. Node tells a response of the latter
 * only while it is its turn on the connection; one that waits behind another (pipelining) would never hear of it.
 */
export function whenGone(response: ServerResponse, callback: () => void): void {
  const { socket } = response.req;
  const gone = () => {
    response.off("close", gone);
    socket.off("close", gone);
    callback();
  };
  // As many listeners as requests that a client sends ahead on one connection.
  socket.setMaxListeners(0);
  response.once("close", gone);
  socket.once("close", gone);
}
