import { stem } from "../text/stem.ts";

/**
 * Verbs for turning points. A question that holds one takes for granted that it happened: "Why was it abolished?" Only a
 * sentence that says so answers it.
 */
const VERBS = `
abolish ban banned cancel close shut stop halt suspend end cease terminate discontinue dissolve disband scrap repeal revoke
withdraw resign quit fire dismiss sack replace succeed expel evict deport relocate move rename merge split privatise sell sold
destroy demolish burn collapse fail reject refuse deny lose overturn reverse win won award prize apologise apologize sue convict
arrest kill murder injure
`;

export const TURNING_POINTS: ReadonlySet<string> = new Set(VERBS.split(/\s+/).filter(Boolean).map(stem));
