/** Past forms of irregular verbs and their base, besides those that the stemmer for searching knows. */
const FORMS = `
sold=sell bought=buy told=tell thought=think kept=keep felt=feel became=become knew=know known=know saw=see seen=see
drew=draw drawn=draw drove=drive driven=drive fought=fight flew=fly flown=fly forgot=forget forgotten=forget hid=hide
hidden=hide laid=lay lent=lend meant=mean rode=ride ridden=ride sang=sing sung=sing sent=send shot=shoot shown=show
slept=sleep stood=stand struck=strike swore=swear sworn=swear threw=throw thrown=throw understood=understand won=win
wore=wear worn=wear sank=sink sunk=sink chose=choose chosen=choose caught=catch broke=break broken=break bore=bear
borne=bear beaten=beat ate=eat eaten=eat dug=dig fed=feed forbade=forbid forbidden=forbid hung=hang stole=steal
stolen=steal stuck=stick swept=sweep spent=spend dealt=deal burnt=burn learnt=learn proven=prove shrank=shrink
shrunk=shrink arose=arise arisen=arise shook=shake shaken=shake tore=tear torn=tear woke=wake woken=wake swam=swim
swum=swim sprang=spring sprung=spring stung=sting wept=weep withdrew=withdraw withdrawn=withdraw bred=breed bled=bleed
blew=blow blown=blow clung=cling crept=creep drank=drink drunk=drink dwelt=dwell froze=freeze frozen=freeze
overcame=overcome underwent=undergo undergone=undergo undertook=undertake undertaken=undertake
`;

export const ENGLISH_IRREGULAR: ReadonlyMap<string, string> = new Map(
  FORMS.split(/\s+/)
    .filter(Boolean)
    .map((pair): [string, string] => {
      const [form = "", base = ""] = pair.split("=");
      return [form, base];
    }),
);
