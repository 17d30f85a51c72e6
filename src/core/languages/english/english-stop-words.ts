import { wordSet } from "../word-list.ts";

/** English function words and the words with which people frame a question; they say nothing about its subject. */
export const ENGLISH_STOP_WORDS = wordSet(`
a an the this that these those some any each every all both either neither no none such same own other others another
i me my mine we us our ours you your yours he him his she her hers it its they them their theirs one ones
who whom whose which what when where why how whether
be am is are was were been being do does did doing done have has had having can could may might must shall should will would
and or but nor so yet if then than as at by for from in into of off on onto out over to up with within without about above
after again against along among around before behind below beneath beside besides between beyond down during except inside
like near outside per since through throughout till toward towards under until upon via while because though although
not don't doesn't didn't isn't aren't wasn't weren't can't couldn't won't wouldn't shouldn't hasn't haven't hadn't
here there now just also too very really quite rather even ever still only much many more most less least few several lot lots
please tell say says said give gives know explain describe mention mentions mentioned according report reports reported paper
study text document chapter section question answer want need needs wonder wondering looking find out show list name
hello hi hey thanks thank dear ok okay etc eg ie vs versus
let let's i'm i'd i've what's who's where's how's it's that's there's they're you're we're
get gets got getting exactly actually currently kind sort thing things stuff way ways
`);
