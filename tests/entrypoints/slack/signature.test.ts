import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSignedBySlack, type SignedRequest } from "../../../src/entrypoints/slack/signature.ts";

const SECRET = "0123456789abcdef0123456789abcdef";
const NOW = 1_790_000_000;
const BODY = Buffer.from('{"type":"event_callback","text":"Größe & <@U1>?"}');

function signature(timestamp: number | string, body: Uint8Array, secret = SECRET): string {
  return `v0=${createHmac("sha256", secret).update(`v0:${timestamp}:`).update(body).digest("hex")}`;
}

function signed(timestamp: number | string = NOW, body: Uint8Array = BODY, secret = SECRET): SignedRequest {
  return {
    headers: {
      "x-slack-request-timestamp": String(timestamp),
      "x-slack-signature": signature(timestamp, body, secret),
    },
    body,
  };
}

const isAccepted = (request: SignedRequest, secret = SECRET) => isSignedBySlack(request, secret, NOW * 1000);

describe("a signature of Slack's", () => {
  test("is Slack's own published example", () => {
    const body =
      "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";
    const request = {
      headers: {
        "x-slack-request-timestamp": "1531420618",
        "x-slack-signature": "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
      },
      body: Buffer.from(body),
    };
    expect(isSignedBySlack(request, "8f742231b10e8888abcd99yyyzzz85a5", 1_531_420_618_000)).toBe(true);
  });

  test("holds for bodies of any bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (body) => isAccepted(signed(NOW, body))));
  });

  test("holds for five minutes before and after, and not a second longer", () => {
    const accepted = [-301, -300, -1, 0, 1, 300, 301, 31_536_000].map((seconds) => isAccepted(signed(NOW + seconds)));
    expect(accepted).toEqual([false, true, true, true, true, true, false, false]);
  });

  test("never holds without a secret", () => {
    expect(isAccepted(signed(NOW, BODY, ""), "")).toBe(false);
  });
});

type Mutation = (request: SignedRequest) => SignedRequest;

const withHeader = (name: string, change: (value: string) => string | readonly string[] | undefined): Mutation => {
  return ({ headers, body }) => ({ headers: { ...headers, [name]: change(String(headers[name])) }, body });
};
const onTimestamp = (change: Parameters<typeof withHeader>[1]) => withHeader("x-slack-request-timestamp", change);
const onSignature = (change: Parameters<typeof withHeader>[1]) => withHeader("x-slack-signature", change);
const onBody = (change: (body: Uint8Array) => Uint8Array): Mutation => {
  return ({ headers, body }) => ({ headers, body: change(Uint8Array.from(body)) });
};
const place = fc.nat(10_000);
const oddTimestamp = fc.constantFrom<(value: string) => string | readonly string[] | undefined>(
  (value) => ` ${value}`,
  (value) => `${value} `,
  (value) => `+${value}`,
  (value) => `0${value}`,
  (value) => `${value}.0`,
  (value) => `${value}000`,
  (value) => `0x${Number(value).toString(16)}`,
  (value) => Number(value).toExponential(),
  (value) => `${value}, ${value}`,
  (value) => [value],
  (value) => [value, value],
  (value) => value.replaceAll(/\d/gu, (digit) => String.fromCodePoint(0x660 + Number(digit))),
  (value) => `${value}\n`,
  () => "",
  () => "NaN",
  () => undefined,
);
const oddSignature = fc.constantFrom<(value: string) => string | readonly string[] | undefined>(
  (value) => value.toUpperCase(),
  (value) => value.replace("v0=", "V0="),
  (value) => value.replace("v0=", "v1="),
  (value) => value.replace("v0=", ""),
  (value) => `${value}, ${value}`,
  (value) => `${value},v0=${"0".repeat(64)}`,
  (value) => [value],
  (value) => [value, value],
  (value) => ` ${value}`,
  (value) => `${value}\n`,
  (value) => `${value}00`,
  (value) => value.slice(0, -1),
  (value) => value.slice(0, -2),
  (value) => `v0=${Buffer.from(value.slice(3), "hex").toString("base64")}`,
  () => "v0=",
  () => "",
  () => undefined,
);

/** Each makes another request of a rightly signed one. */
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc
    .tuple(place, fc.integer({ min: 1, max: 255 }))
    .map(([at, bits]) =>
      onBody((body) => body.map((byte, index) => (index === at % body.length ? byte ^ bits : byte))),
    ),
  fc
    .tuple(place, fc.nat(255))
    .map(([at, byte]) =>
      onBody((body) =>
        Uint8Array.from([...body.slice(0, at % body.length), byte, byte, ...body.slice(at % body.length)]),
      ),
    ),
  place.map((at) => onBody((body) => body.slice(0, at % body.length))),
  fc.uint8Array({ minLength: 1, maxLength: 20 }).map((more) => onBody((body) => Uint8Array.from([...body, ...more]))),
  fc
    .integer({ min: -400, max: 400 })
    .filter((seconds) => seconds !== 0)
    .map((seconds) => onTimestamp((value) => String(Number(value) + seconds))),
  oddTimestamp.map((change) => onTimestamp(change)),
  fc.tuple(place, fc.constantFrom(..."0123456789abcdefABCDEFg= ".split(""))).map(([at, character]) =>
    onSignature((value) => {
      const index = 3 + (at % 64);
      const other = value[index] === character ? "-" : character;
      return `${value.slice(0, index)}${other}${value.slice(index + 1)}`;
    }),
  ),
  oddSignature.map((change) => onSignature(change)),
  // Signed rightly, and too early, too late, or with another secret.
  fc.integer({ min: 301, max: 1e9 }).map(
    (seconds) =>
      ({ body }: SignedRequest) =>
        signed(NOW + seconds, body),
  ),
  fc.integer({ min: 301, max: 7e8 }).map(
    (seconds) =>
      ({ body }: SignedRequest) =>
        signed(NOW - seconds, body),
  ),
  fc
    .string({ maxLength: 40 })
    .filter((secret) => secret !== SECRET)
    .map(
      (secret) =>
        ({ body }: SignedRequest) =>
          signed(NOW, body, secret),
    ),
  // Timestamp and body that together make up the same signed text.
  fc.constant(({ body }: SignedRequest) => ({
    headers: {
      "x-slack-request-timestamp": `${NOW}:${Buffer.from(body).toString()}`,
      "x-slack-signature": signature(NOW, body),
    },
    body: new Uint8Array(),
  })),
);

describe("a request that was tampered with", () => {
  test("is refused, in 10,000 ways", () => {
    const original = fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 120 }), fc.integer({ min: -250, max: 250 }));
    fc.assert(
      fc.property(original, mutation, ([body, seconds], mutate) => {
        const request = signed(NOW + seconds, body);
        expect(isAccepted(request)).toBe(true);
        expect(isAccepted(mutate(request))).toBe(false);
      }),
      { numRuns: 10_000 },
    );
  });
});
