const LOOK_EVERY_MILLISECONDS = 500;

/**
 * Tells the listener when the process that started this one has ended: it then belongs to another one. `npm start` puts
 * a shell between npm and this process, and that shell keeps to itself what npm passes on. Returns how to stop listening.
 */
export function listenForParentEnd(child: { readonly ppid: number }, listener: () => void): () => void {
  const parent = child.ppid;
  const timer = setInterval(() => {
    if (child.ppid === parent) return;
    clearInterval(timer);
    listener();
  }, LOOK_EVERY_MILLISECONDS).unref();
  return () => clearInterval(timer);
}
