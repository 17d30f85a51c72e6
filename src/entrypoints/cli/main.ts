#!/usr/bin/env node
import { doctorMessages } from "../../core/messages/en/doctor.ts";
import { EXIT } from "./exit-codes.ts";
import { isNodeSupported, NEEDED_NODE } from "./node-version.ts";

// The one place where the process ends itself. What the program needs is imported only after this check: an older
// Node.js fails while it links those modules, in words that help nobody.
if (isNodeSupported(process.versions.node)) {
  const { runProcess } = await import("./run-process.ts");
  await runProcess(process, (code) => process.exit(code));
} else {
  const { tooOld, remedy } = doctorMessages.node;
  process.stderr.write(`${tooOld(process.versions.node, NEEDED_NODE)} ${remedy(NEEDED_NODE)}\n`);
  process.exit(EXIT.usage);
}
