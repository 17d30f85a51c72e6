import { wordSet } from "../word-list.ts";

/** German function words and the words with which people frame a question; folded. */
export const GERMAN_STOP_WORDS = wordSet(`
der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines
dieser diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem alle alles allen aller allem
mancher manche manches manchen solche solcher solches solchen welche welcher welches welchen welchem
ich mich mir mein meine meinen meinem meiner du dich dir dein deine er ihn ihm sein seine seinen seinem seiner seines
sie ihr ihre ihren ihrem ihrer ihres es wir uns unser unsere unseren unserem euch euer eure man sich selbst selber
wer wen wem wessen was wo wohin woher wann warum wieso weshalb wie womit wodurch wofur worum wovon worin wobei wozu woran
ist sind war waren bin bist seid sein gewesen wird werden wurde wurden worden hat haben hatte hatten habe gehabt
kann kannst konnen konnte konnten darf durfen muss mussen musste mussten soll sollen sollte sollten will wollen wollte mag
mochte mochten wurde wurden tut tun tat
und oder aber doch sondern denn wenn als ob dass damit weil wahrend obwohl sowie sowohl
in im ins an am ans auf aus bei beim mit nach seit von vom vor zu zum zur uber unter fur gegen ohne um durch zwischen neben
hinter bis wegen laut trotz statt innerhalb ausserhalb gegenuber pro je
nicht nur noch schon sehr auch so dann dort hier da nun jetzt ja nein mal eben etwa eigentlich genau uberhaupt eher immer
mehr viel viele vielen vieler wenig wenige meisten einige einigen andere anderen anderer anderes ander
davon dazu daran darauf daruber dafur dabei dadurch darum deshalb daher also
bitte danke hallo hi moin guten tag gib gibt gab geben es sag sagen sagt nenn nenne nennen nennt erklar erklare erklaren
zeig zeige zeigen liste aufzahlen beschreibe beschreiben erzahl erzahle weiss wissen wusste frage fragen
bericht berichts studie papier dokument text kapitel abschnitt steht stehen erwahnt heisst heissen
bevor nachdem sobald falls warum wieso bzw usw zb ca u o evtl ggf bzgl
ne nen nem ner sowas irgendwo irgendwie irgendwas irgendwer irgendwelche irgendwann bloss halt eh quasi sozusagen wirklich
drin drauf dran drum drunter ruber rein raus rum runter rauf hin her los
nochmal erstmal uberall nirgends sonst ausser wenigstens zumindest mindestens vielleicht ungefahr neuerdings inzwischen bisher bislang
jeweils insgesamt generell konkret kurz genauer ganz ziemlich besonders
machen macht mache machst gemacht gehe geht gehts gehen kriegen kriegt kriegst bekommt lassen lasst laufen lauft passiert
leute typen sache sachen ding dinge
brauche suche interessiert finden finde
`);
