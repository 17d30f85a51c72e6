import type { Answer } from "../answer/answer.ts";

/** An answer with what readers said of it. */
export type JudgedAnswer = {
  readonly answer: Answer;
  readonly at: Date;
  readonly up: number;
  readonly down: number;
  readonly comments: readonly string[];
};

/** Port: answers with what was said of them. */
export type JudgedAnswers = {
  /** Given since a time, newest first, at most so many. @throws AppError storage_failed */
  readonly since: (time: Date, limit: number) => Promise<JudgedAnswer[]>;
};

/** A question that shows where something is missing: it was refused, or its answer was voted down. */
export type Gap = {
  readonly id: string;
  readonly question: string;
  readonly language: Answer["language"];
  readonly at: Date;
  readonly status: Answer["status"];
  readonly reason: Answer["reason"];
  readonly city: string | null;
  readonly section: string | null;
  readonly up: number;
  readonly down: number;
  readonly comments: readonly string[];
};

/** How often a section was asked about, and with what outcome; null where a question was near nothing. */
export type GapCount = {
  readonly city: string | null;
  readonly section: string | null;
  readonly asked: number;
  readonly refused: number;
  readonly up: number;
  readonly down: number;
};

export type GapReport = {
  /** All questions that were looked at. */
  readonly asked: number;
  readonly refused: number;
  readonly down: number;
  /** Those with most gaps first. */
  readonly counts: readonly GapCount[];
  /** Newest first. */
  readonly gaps: readonly Gap[];
};

/** What was asked and not answered, or not to a reader's content, by city and section. */
export function gapReport(judged: readonly JudgedAnswer[]): GapReport {
  const entries = judged.map(gapOf);
  const counts = new Map<string, GapCount>();
  for (const { city, section, status, up, down } of entries) {
    const key = JSON.stringify([city, section]);
    const known = counts.get(key) ?? { city, section, asked: 0, refused: 0, up: 0, down: 0 };
    counts.set(key, {
      ...known,
      asked: known.asked + 1,
      refused: known.refused + (status === "answered" ? 0 : 1),
      up: known.up + up,
      down: known.down + down,
    });
  }
  const gaps = entries.filter(({ status, down }) => status !== "answered" || down > 0);
  return {
    asked: entries.length,
    refused: entries.filter(({ status }) => status !== "answered").length,
    down: entries.filter(({ down }) => down > 0).length,
    counts: [...counts.values()].toSorted((one, other) => gapsIn(other) - gapsIn(one) || other.asked - one.asked),
    gaps,
  };
}

function gapsIn({ refused, down }: GapCount): number {
  return refused + down;
}

/** A refused question belongs to what is nearest to it. */
function gapOf({ answer, at, up, down, comments }: JudgedAnswer): Gap {
  const { id, question, language, status, reason, citations, related } = answer;
  const place = citations[0] ?? related[0];
  return {
    id,
    question,
    language,
    at,
    status,
    reason,
    city: place?.city ?? null,
    section: place?.section ?? null,
    up,
    down,
    comments,
  };
}
