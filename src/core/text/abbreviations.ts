function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

/** Words that end in a stop and always have something behind them; lower case, without the last stop. */
export const NEVER_LAST = words(`
e.g i.e cf vs approx viz resp incl excl esp ca
dr mr mrs ms prof hon rev gen col lt sgt capt gov sen rep pres
bzw bspw vgl evtl ggf inkl sog z.b d.h u.a u.u i.d.r hrsg geb str
bkz örn vb çev doç yrd
p.ex c.-à-d env mme mlle
`);

/** Abbreviations only where a number follows: "No. 6458", but "He said no." */
export const BEFORE_NUMBER = words(
  `no nos nr p pp s ss vol fig figs art arts ch chap sec para abs ziff bd kap md sf lfd n fn tab eq`,
);

/** May also be the last word of a sentence; they end it when a word follows that begins sentences. */
export const SOMETIMES_LAST = words(`
etc usw usf al st u.s u.k u.n e.u u.s.a a.m p.m inc ltd co corp jr sr e.v ph.d b.c a.d
jan feb mar apr jun jul aug sep sept oct nov dec okt dez
`);

/** Words that begin a sentence and are no part of a name. */
export const SENTENCE_STARTERS = words(`
a an the this that these those there it its he she they we you i his her their our my in on at by for from with without
to of as if when while where after before since until during because although though however but and or so yet thus
then now here today what who which why how some many most more all both each every no not one two three other another
such only also even still moreover furthermore therefore nevertheless according between among under over about around
der die das ein eine er sie es wir ihr ich in im am auf bei mit nach seit und aber doch auch so wenn als da
le la les un une il elle ils elles nous vous je en dans au aux de du des et mais si ce cette ces
bu şu o bir ve ama ancak
`);

/** German months and centuries, capitalised behind an ordinal: "3. Oktober", "19. Jahrhundert". */
export const BEHIND_ORDINAL = words(`
januar jänner februar märz april mai juni juli august september oktober november dezember jahrhundert jahrhunderts
`);
