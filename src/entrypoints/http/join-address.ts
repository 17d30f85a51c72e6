import type { FastifyRequest } from "fastify";

export type JoinAddress = {
  /** Where others reach the server, without a slash at its end; null when that is not known. */
  readonly publicUrl: string | null;
};

/** The public address, else the one by which the request came. */
export function originOf({ protocol, host }: Pick<FastifyRequest, "protocol" | "host">, address: JoinAddress): string {
  return address.publicUrl ?? `${protocol}://${host}`;
}

/** Where players join a session. */
export function joinUrlOf(request: FastifyRequest, address: JoinAddress, code: string): string {
  return `${originOf(request, address)}/j/${code}`;
}
