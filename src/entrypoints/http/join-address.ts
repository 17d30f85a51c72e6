import type { FastifyRequest } from "fastify";

export type JoinAddress = {
  /** Where others reach the server, without a slash at its end; null when that is not known. */
  readonly publicUrl: string | null;
};

/** Where players join a session: under the public address, else under the one by which the request came. */
export function joinUrlOf({ protocol, host }: FastifyRequest, { publicUrl }: JoinAddress, code: string): string {
  return `${publicUrl ?? `${protocol}://${host}`}/j/${code}`;
}
