import { expect, it } from "vitest";
import { readTypedNumber } from "../../../../src/core/quiz/session/typed-number.ts";

it.each([
  ["9.8", 9.8],
  ["9,8", 9.8],
  ["14.600", 14_600],
  ["14,600,000", 14_600_000],
  ["14 600", 14_600],
  ["14’600", 14_600],
  ["1.234,5", 1234.5],
  ["%10", 10],
  ["١٤٦٠٠", 14_600],
  ["−3", -3],
  ["0,500", 0.5],
  ["0x10", null],
  ["1e3", null],
  ["many", null],
  ["", null],
])("reads %s as %s", (text, value) => {
  expect(readTypedNumber(text)).toBe(value);
});
