import { type Logger, LogLevel } from "@slack/bolt";

/** A logger for Slack's packages: warnings go to `report`, in one line; what they say of single messages goes nowhere. */
export function quietLogger(report: (message: string) => void): Logger {
  const say = (...words: unknown[]) => report(words.map(String).join(" "));
  return {
    debug: () => {},
    info: () => {},
    warn: say,
    error: say,
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  };
}
