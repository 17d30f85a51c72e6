import type { RelationWords } from "./checking-language.ts";
import { phrases, wordSet } from "../../languages/word-list.ts";

/** One pair a line; the two sides say the opposite. All forms that matter are given. */
const OPPOSITES = `
rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth climb climbs climbed climbing surge surged surging soar soared jump jumped up upward expand expands expanded expanding doubled doubling tripled quadrupled | fall falls fell fallen falling decrease decreases decreased decreasing decline declines declined declining drop drops dropped dropping shrink shrinks shrank shrunk shrinking sink sank sunk sinking reduce reduces reduced reducing reduction down downward halved halving diminish diminished
higher greater larger bigger more highest greatest largest biggest majority many numerous outnumber above-average | lower smaller less fewer lowest smallest fewest minority few below-average
most mostly mainly largely majority | few fewer fewest little minority
better best improve improves improved improving improvement | worse worst worsen worsens worsened worsening deteriorate deteriorates deteriorated deterioration
strengthen strengthens strengthened strengthening stronger strong | weaken weakens weakened weakening weaker weak
after later afterwards following since | before earlier prior previously until
oldest older old elderly | youngest younger young
first earliest | last latest
early | late
gain gains gained gaining win wins won | lose loses lost losing loss losses
begin begins began begun beginning start starts started starting launch launches launched open opens opened opening founded established | end ends ended ending stop stops stopped stopping close closes closed closing finish finished cease ceased dissolved abolished
arrive arrives arrived arriving arrival enter enters entered entering immigration immigrate immigrated | leave leaving depart departs departed departing departure exit emigration emigrate emigrated
support supports supported supporting favour favours favor favors welcome welcomes welcomed approve approves approved approval praise praises praised back backs backed endorse endorsed | oppose opposes opposed opposing opposition reject rejects rejected rejecting criticise criticises criticised criticize criticizes criticized condemn condemns condemned resist resists resisted
allow allows allowed allowing permit permits permitted enable enables enabled let lets | forbid forbids forbade forbidden ban bans banned prohibit prohibits prohibited prevent prevents prevented disallow bar barred
include includes included including inclusive inclusion | exclude excludes excluded excluding exclusion
legal lawful regular | illegal unlawful irregular
voluntary optional | compulsory mandatory obligatory forced involuntary
permanent permanently lasting long-term | temporary temporarily provisional short-term
rich richer wealthy wealthier affluent | poor poorer poverty impoverished
easy easier easily | difficult harder hard difficulty
fast faster quick quickly rapid rapidly | slow slower slowly
public | private
internal domestic | external
inside within | outside
north northern | south southern
east eastern | west western
success successful succeed succeeds succeeded successfully | failure fail fails failed unsuccessful
positive positively | negative negatively
benefit benefits benefited advantage advantages strength strengths | harm harms harmed disadvantage disadvantages weakness weaknesses damage damages damaged
accept accepts accepted acceptance | refuse refuses refused refusal deny denies denied
agree agrees agreed agreement | disagree disagrees disagreed disagreement
employed employment | unemployed unemployment jobless
rural countryside | urban
near nearer nearest close closer | far farther farthest further distant
centralized centralised centralise centralize | decentralized decentralised decentralise decentralize
open free | closed
skilled qualified | unskilled unqualified low-skilled
same alike similar | different differ differs
high | low
large big great | small little tiny
more frequent common often frequently | rare rarer rarely seldom
calm peaceful friendly | hostile violent tense
hire hires hired employ employs recruit recruits | dismiss dismisses dismissed fire fires fired
build builds built building construct constructed erected raised | demolish demolished destroy destroyed remove removed
male men man boys | female women woman girls
majority | minority
maximum | minimum
safe safer | dangerous unsafe
always | never
cheap cheaper affordable | expensive costly
optimistic | pessimistic
import imports imported | export exports exported
buy buys bought | sell sells sold
north-south | south-north
ahead | behind
`;

const sides = (line: string) => line.split("|").map((side) => side.split(/\s+/).filter(Boolean));

const prefixed = (length: number, list: string) => [...wordSet(list)].map((word) => [word, length] as const);

export const ENGLISH_RELATIONS: RelationWords = {
  negators: phrases(`not
    no
    never
    none
    nobody
    nothing
    nowhere
    neither
    nor
    cannot
    without
    lack
    lacks
    lacked
    lacking
    rather than
    instead of
    other than
    fail to
    fails to
    failed to
    failing to
    no longer
    unable to
    far from
    anything but
    is free of
    devoid of
    absence of
    shortage of
    non`),
  negatorsBehind: wordSet("missing absent lacking unavailable nonexistent"),
  softNegators:
    wordSet(`few fewer little hardly barely scarcely seldom rarely unlikely deny denies denied refuse refuses
    refused prevent prevents prevented preventing exclude excludes excluded excluding ban bans banned forbid forbids
    forbidden closed impossible against except unless avoid avoids avoided stop stopped stops stopping scarce scarcer
    insufficient insufficiently inadequate inadequately neglect neglects neglected poor poorly ineligible bar barred
    lose loses deprived unclear unknown reject rejects rejected need needs needed too away disappear disappeared
    absent missing minimal lacking short end ended ends suspend suspends suspended
    abolish abolished lift lifted waive waived drop dropped remove removed cancel cancelled replace replaced loss limits
    limited restrict restricted`),
  negatingEnding: /n't$/,
  restrictors: wordSet("only alone merely just simply solely"),
  limits: wordSet("before until previously prior other than such earlier else formerly"),
  beginnings: wordSet(`first since new began begun begin begins started starts start introduced launched founded created
    became become becomes newly pioneer ended ending ends only`),
  negatingPrefixes: wordSet("non"),
  negativePrefixes: ["un", "non", "ir", "il"],
  negatedWords: new Map([
    ...prefixed(
      2,
      `informal informally independent independently insufficient insufficiently inadequate incomplete inactive invisible
      incapable inappropriate insecure insecurity instability inefficient ineffective inequality injustice indirect
      indirectly intolerance invalid inability inaction inexperienced inaccurate incorrect infrequent infrequently
      involuntary impossible improper imprecise imperfect impatient immobile immature`,
    ),
    ...prefixed(
      3,
      `disadvantage disadvantages disadvantaged disagree disagrees disagreed disagreement disapprove disrespect
      dissatisfied dissatisfaction discouraged dishonest distrust disconnected discontinue discontinued disappear
      disappeared disallow disallowed disorganised disorganized disunited`,
    ),
  ]),
  clauseOpeners: wordSet(
    "but because while whereas although though which who whom whose where when if unless however that",
  ),
  clauseOpenersBehindComma: wordSet("so yet since as after before until and or nor with including"),
  opposites: OPPOSITES.split("\n")
    .map(sides)
    .flatMap(([one = [], other = []]) => (one.length > 0 && other.length > 0 ? [[one, other] as const] : [])),
  moreWords: wordSet(`more higher greater larger bigger longer older better stronger further faster richer wider closer
    younger earlier later safer`),
  lessWords: wordSet("less lower fewer smaller shorter worse weaker slower poorer rarer"),
  than: wordSet("than"),
  mostWords:
    wordSet(`most highest greatest largest biggest longest oldest best strongest furthest fastest richest widest
    closest youngest newest tallest busiest safest nearest`),
  leastWords: wordSet("least lowest smallest fewest shortest worst weakest slowest poorest rarest"),
  counting: wordSet("most least fewest best"),
  counted: /^of$|s$/,
  determiners: wordSet("the its their his her our my your this that"),
  noSuperlative: { before: wordSet("at"), behind: wordSet("of likely") },
  firstPlaces: phrases(`than any other
    than any
    than every other
    than all other
    than anywhere else
    no other
    no city
    ahead of every
    ahead of all
    unique
    number one
    top
    first
    above all
    leading`),
  amongFirst: phrases("one of the\none of\namong the\namong\nsome of the\none among"),
};
