import { doctorMessages } from "../messages/en/doctor.ts";
import type { Check } from "./check.ts";

const { subjects } = doctorMessages;

export type Subject = keyof typeof subjects;

export function ok(subject: Subject, finding: string): Check {
  return { subject: subjects[subject], status: "ok", finding, remedy: null };
}

export function warning(subject: Subject, finding: string, remedy: string): Check {
  return { subject: subjects[subject], status: "warning", finding, remedy };
}

export function problem(subject: Subject, finding: string, remedy: string | null): Check {
  return { subject: subjects[subject], status: "problem", finding, remedy };
}
