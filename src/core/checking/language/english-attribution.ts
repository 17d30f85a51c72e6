import type { AttributionWords } from "./checking-language.ts";
import { phrases, wordSet } from "../../languages/word-list.ts";

/** What makes less than a fact of a statement. */
const HEDGES = `may, might, could, should, must, ought to, probably, perhaps,
  possibly, likely, presumably, seem, seems, seemed, appears to, appear to, apparent, apparently, suspect, suspects,
  suspected, meant to, wants to, want to, plans to, plan to, aims to, aim to, hopes to, hope to, intends to, intend to,
  supposed to, expected to, would be`;

/** The same where somebody demands or expects it; elsewhere they state a fact: "many have to beg". */
const WEAK_HEDGES = "have to, has to, had to, need to, needs to, is to, are to, will, needed, necessary";

/** What shows that it is less than a fact, whatever of these it is. */
const MARKERS = `${HEDGES}, ${WEAK_HEDGES}, can, would, potential, potentially, chance, chances, tend, tends, risk, risks, possible,
  threat, threaten, threatens, need, needs, needed, recommend, recommends, recommended, recommendation, recommendations,
  call for, calls for, called for, demand, demands, demanded, necessary, important, importance, imperative, required,
  require, requires, essential, vital, urge, urges, urged, advise, advises, advised, suggest, suggests, suggested,
  propose, proposes, proposed, advocate, advocates, crucial, argue, argues, argued, appeal, appeals, want, wants, wanted,
  indispensable, plan, plans, planned, aim, aims, aimed, intend, intended, intends, intention, hope, hopes, hoped, goal,
  purpose, objective, designed to, expected, expect, expects, seek, seeks, sought, supposed, wish, wishes, try, tries,
  trying, called, nicknamed, known, described, labelled, presented, treated, counted,
  classified, estimate, estimates, estimated, will, would, seen as, considered, regarded, regard, believe,
  believes, in order to, so that, responsible, responsibility, obliged, obligation, duty, forced, left to, in
  their view, view, opinion, said to, reportedly, allegedly, alleged, doubt, unclear, ambition, mission,
  desirable, impression, perceive, perceives, perceived, perception, fear, fears, think, thinks, warn, warns, predict, predicts, anticipate, anticipates, foresee, foresees, signs,
  suspicion, assume, assumes, recommended, in favour of, forecast, forecasts`;

export const ENGLISH_ATTRIBUTION: AttributionWords = {
  openers: phrases(`according to
    in the view of
    in the opinion of
    in the eyes of
    in the words of
    from the viewpoint of
    with reference to`),
  opinionOpeners: phrases("in the view of\nin the opinion of\nin the eyes of\nfrom the viewpoint of"),
  sayingVerbs: wordSet(`say says said state states stated report reports reported note notes noted find finds found
    explain explains explained write writes wrote add adds added mention mentions mentioned tell tells told declare
    declares declared announce announces announced conclude concludes concluded observe observes observed stress stresses
    stressed emphasise emphasises emphasised emphasize emphasizes emphasized underline underlines underlined admit admits
    admitted quote quotes quoted caution cautions cautioned`),
  tellingVerbs: wordSet(
    "give specify mention name indicate list provide contain answer address discuss cover disclose",
  ),
  opinionVerbs:
    wordSet(`argue argues argued claim claims claimed believe believes believed think thinks thought hold holds
    suggest suggests suggested recommend recommends recommended demand demands demanded expect expects expected hope
    hopes hoped criticise criticises criticised criticize criticizes criticized complain complains complained warn warns
    warned suspect suspects suspected fear fears feared allege alleges alleged insist insists insisted regard regards
    regarded consider considers considered praise praises praised propose proposes proposed advise advises advised urge
    urges urged doubt doubts regret regrets regretted contend contends predict predicts
    predicted assume assumes assumed accuse accuses accused see sees`),
  ambiguousVerbs:
    wordSet(`hold holds thought think claim claims claimed praise praises praised fear fears feared hope hopes
    hoped demand demands demanded doubt doubts urge state states report reports note notes name names
    assume accused see sees`),
  passives: wordSet("be is are was were been being get gets got"),
  sourceBegins: wordSet("the a an its their his her most many some several one city local"),
  as: wordSet("as"),
  nounMarkers: {
    before: wordSet(`a an the this that these those their its his her our of for in with on to by and or any no more
      growing public such as are is was were be been being into meet`),
    behind: wordSet("of"),
  },
  links: wordSet("that"),
  hearsay: phrases(`it is said
    is said to
    are said to
    was said to
    were said to
    it is reported
    is reported to
    are reported to
    reportedly
    allegedly
    is rumoured to
    are rumoured to
    supposedly`),
  self: wordSet(`report document text chapter introduct conclus summari section footnot box paper profil disclaim here brief
    portrait tabl author page`),
  records: wordSet(`statist census regist registr record data databas figur tabl footnot box number websit page site law
    regul charter act treati convent agreement`),
  sourceEnds: wordSet("which who that and but because"),
  hedges: phrases(HEDGES),
  weakHedges: phrases(WEAK_HEDGES),
  hedgeMarkers: phrases(MARKERS),
};
