import { describe, expect, it } from "vitest";
import { asksSeveralThings } from "../../../src/core/answer/planning.ts";
import { analyzeQuestion } from "../../../src/core/retrieval/query.ts";
import { assistantOver } from "../../support/bee-assistant.ts";

const { analysis } = assistantOver();
const asks = (question: string): boolean => asksSeveralThings(analyzeQuestion(question, analysis));

describe("a question", () => {
  it.each([
    "How many hives does Lyon have, and who keeps them?",
    "How many hives does Lyon have? Who keeps them?",
    "When did the museum open and where is it?",
    "How many hives do Lyon and Braga have?",
    "Compare the honey of Izmir with that of Lyon",
    "What is a swarm; why does it settle under roofs?",
  ])("asks for several things: %j", (question) => {
    expect(asks(question)).toBe(true);
  });

  it.each([
    "How many hives does Lyon have?",
    "Who founded the school and the museum?",
    "What do the keepers of Lyon say about wasps and mites?",
    "I keep bees. How many hives does Lyon have?",
    "hives lyon",
    "Why do the bees of Braga starve, which are kept by monks?",
    "",
  ])("asks for one: %j", (question) => {
    expect(asks(question)).toBe(false);
  });
});
