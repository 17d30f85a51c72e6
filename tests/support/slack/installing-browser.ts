import { request } from "node:http";

export type Visit = {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Where it is sent on to; null when it stays. */
  readonly location: string | null;
};

/** A browser without a window, which keeps the cookies of the server. */
export type InstallingBrowser = {
  readonly cookies: Map<string, string>;
  /** One address, without following where it leads. */
  readonly open: (address: string) => Promise<Visit>;
};

/**
 * @param publicUrl how the server is called from outside; what goes there reaches `origin`, as behind a proxy
 */
export function createInstallingBrowser(publicUrl: string, origin: string): InstallingBrowser {
  const cookies = new Map<string, string>();
  return {
    cookies,
    open(address) {
      const { host, protocol } = new URL(address);
      const isServer = address.startsWith(publicUrl);
      const reached = isServer ? address.replace(publicUrl, origin) : address;
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
      const headers = { host, ...(isServer && cookie !== "" ? { cookie } : {}) };
      return new Promise((resolve, reject) => {
        request(reached, { headers, agent: false }, (response) => {
          const pieces: Buffer[] = [];
          response.on("data", (piece: Buffer) => pieces.push(piece));
          response.on("end", () => {
            const set = response.headers["set-cookie"] ?? [];
            // A browser keeps such cookies only of addresses with https.
            for (const each of protocol === "https:" ? set : []) keep(cookies, each);
            const { statusCode: status = 0, headers: given } = response;
            const body = Buffer.concat(pieces).toString("utf8");
            resolve({ status, body, headers: given, location: given.location ?? null });
          });
        })
          .on("error", reject)
          .end();
      });
    },
  };
}

function keep(cookies: Map<string, string>, header: string): void {
  const [pair = "", ...attributes] = header.split("; ");
  const [name = "", value = ""] = pair.split("=");
  const isOver = attributes.some((attribute) => attribute.startsWith("Expires=Thu, 01 Jan 1970"));
  if (isOver) cookies.delete(name);
  else cookies.set(name, value);
}
