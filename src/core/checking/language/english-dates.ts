import type { DateRelation, DateWords } from "./checking-language.ts";
import { wordSet, wordValues } from "../../languages/word-list.ts";

const relations = (list: string, relation: DateRelation) => list.split(" ").map((word) => [word, relation] as const);

export const ENGLISH_DATES: DateWords = {
  months: wordValues(`january=1 jan=1 february=2 feb=2 march=3 mar=3 april=4 apr=4 may=5 june=6 jun=6 july=7 jul=7
    august=8 aug=8 september=9 sept=9 sep=9 october=10 oct=10 november=11 nov=11 december=12 dec=12`),
  ambiguousMonths: wordSet("may march mar jan jun sep dec august"),
  seasons: wordValues("spring=1 summer=2 autumn=3 fall=3 winter=4"),
  century: wordSet("century centuries"),
  decades: wordValues(
    "twenties=1920 thirties=1930 forties=1940 fifties=1950 sixties=1960 seventies=1970 eighties=1980 nineties=1990",
  ),
  halves: wordSet("half semester quarter"),
  parts: new Map([
    ["early", "early"],
    ["beginning", "early"],
    ["mid", "middle"],
    ["middle", "middle"],
    ["late", "late"],
    ["end", "late"],
  ]),
  relations: new Map([
    ...relations("since after from following starting onwards", "since"),
    ...relations("until till before prior", "until"),
    ...relations("in on during at of as", "at"),
  ]),
  yearOpeners:
    wordSet(`in since until till by from to and between of during after before around about circa through year
    early late mid the a spring summer autumn fall winter already only again as or for on at than back summer`),
  of: wordSet("of"),
  monthOpeners: wordSet("last to"),
  leadingOn: wordSet("of as"),
  year: wordSet("year years"),
  later: wordSet("later after"),
  earlier: wordSet("earlier before ago previously"),
};
