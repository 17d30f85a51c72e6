const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** 128 bits: cannot be guessed, and will not be drawn twice. */
const ID_BYTES = 16;
/** What 128 bits take in base 62. */
const ID_DIGITS = 22;

/** Names new things. Whoever knows the id of an answer may read it, so ids are as good as passwords. */
export type Ids = {
  readonly answer: () => string;
  readonly conversation: () => string;
  readonly quiz: () => string;
  readonly session: () => string;
  /** Whoever knows it plays as that participant. */
  readonly participant: () => string;
  /** Of a question that is brought. */
  readonly item: () => string;
  /** Whoever knows it practises as that learner. */
  readonly learner: () => string;
};

/** `randomBytes` must be fit for cryptography. */
export function createIds(randomBytes: (count: number) => Uint8Array): Ids {
  return {
    answer: () => `ans_${randomDigits(randomBytes)}`,
    conversation: () => `cnv_${randomDigits(randomBytes)}`,
    quiz: () => `quz_${randomDigits(randomBytes)}`,
    session: () => `ses_${randomDigits(randomBytes)}`,
    participant: () => `ply_${randomDigits(randomBytes)}`,
    item: () => `itm_${randomDigits(randomBytes)}`,
    learner: () => `lrn_${randomDigits(randomBytes)}`,
  };
}

function randomDigits(randomBytes: (count: number) => Uint8Array): string {
  let rest = randomBytes(ID_BYTES).reduce((number, byte) => number * 256n + BigInt(byte), 0n);
  let digits = "";
  for (let place = 0; place < ID_DIGITS; place += 1) {
    digits = ALPHABET.charAt(Number(rest % 62n)) + digits;
    rest /= 62n;
  }
  return digits;
}
