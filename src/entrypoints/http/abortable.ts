/**
 * The same values until the signal aborts; then its reason is thrown at once, even while the source is waiting. The
 * source is returned in every case, so that it can clean up.
 */
export async function* abortable<T>(
  source: AsyncGenerator<T>,
  signal: AbortSignal,
): AsyncGenerator<T, void, undefined> {
  const { promise: aborted, reject } = rejectable();
  // Not awaited: a source that hangs would keep whoever waits for this hanging too.
  const giveBack = () => void source.return(undefined).catch(() => undefined);
  const onAbort = () => {
    reject(signal.reason);
    giveBack();
  };
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    for (;;) {
      signal.throwIfAborted();
      const next = await Promise.race([source.next(), aborted]);
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener("abort", onAbort);
    giveBack();
  }
}

function rejectable(): { readonly promise: Promise<never>; readonly reject: (reason: unknown) => void } {
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise<never>((_resolve, fail) => {
    reject = fail;
  });
  promise.catch(() => undefined);
  return { promise, reject };
}
