import { checkMessages } from "../../messages/en/check.ts";
import { type Check, fails, holds } from "../claim.ts";

/** It cites a passage that it was given. */
export const checkCitation: Check = ({ passages }) =>
  passages.length === 0 ? fails(checkMessages.citation.none) : holds(checkMessages.citation.some(passages.length));
