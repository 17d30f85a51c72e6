import { stemSet } from "../word-list.ts";
import { englishStem } from "./english-stem.ts";

export const ENGLISH_TURNING_POINTS = stemSet(
  englishStem,
  `
abolish ban banned cancel close shut stop halt suspend end cease terminate discontinue dissolve disband scrap repeal revoke
withdraw resign quit fire dismiss sack replace succeed expel evict deport relocate move rename merge split privatise sell sold
destroy demolish burn collapse fail reject refuse deny lose overturn reverse win won award prize apologise apologize sue convict
arrest kill murder injure
`,
);
