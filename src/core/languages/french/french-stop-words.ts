import { wordSet } from "../word-list.ts";

/** French function words and the words with which people frame a question; folded. */
export const FRENCH_STOP_WORDS = wordSet(`
le la les l un une des du de d au aux a et ou mais donc or ni car ne n pas plus que qu qui quoi dont quand comment pourquoi
combien quel quelle quels quelles lequel laquelle lesquels lesquelles auquel duquel si s
je j tu il elle on nous vous ils elles me m te t se moi toi lui leur leurs soi y en
mon ma mes ton ta tes son sa ses notre nos votre vos ce c cet cette ces cela ca ceci celui celle ceux celles
est es suis sommes etes sont etait etaient ete etant etre sera seront serait soit soient fut furent
ai as ont avons avez avait avaient ayant avoir aura auront aurait eu eut
fait font faire faisait peut peuvent pouvait pouvoir peux pouvez doit doivent devait devrait devraient faut fallait va vont
vais allez aller veut veulent voudrais voulez veux
dans sur sous avec sans pour par chez vers entre depuis pendant contre selon apres avant des lors hors parmi malgre jusqu jusque
comme tres trop peu beaucoup aussi encore deja toujours jamais tout tous toute toutes autre autres meme memes tel telle tels telles
chaque plusieurs certains certaines quelque quelques aucun aucune moins
alors ainsi afin puis ensuite enfin cependant toutefois pourtant quand lorsqu lorsque puisqu puisque parce quelqu quelque
oui non merci bonjour salut svp stp plait ici la bas voici voila
dit disent dire dites parle parlent parler explique expliquer expliquez donne donner donnez liste lister cite citer citez montre
nomme nommer indique indiquer raconte mentionne trouve trouver cherche savoir sait sais existe existent precise preciser
rapport rapports etude document texte papier chapitre section question
bref exactement environ precisement actuellement vraiment justement est-ce
`);
