import { fold } from "../../text/fold.ts";
import type { LanguageRules } from "../language-rules.ts";
import { clauseWith } from "../whole-words.ts";
import { stemSet, wordSet } from "../word-list.ts";
import { FRENCH_QUANTITIES } from "./french-quantities.ts";
import { FRENCH_QUESTION_KINDS } from "./french-question-kinds.ts";
import { frenchStem } from "./french-stem.ts";
import { FRENCH_STOP_WORDS } from "./french-stop-words.ts";
import { FRENCH_SYNONYMS } from "./french-synonyms.ts";

export const FRENCH: LanguageRules = {
  language: "fr",
  hasCapitals: true,
  stem: frenchStem,
  stopWords: FRENCH_STOP_WORDS,
  synonyms: FRENCH_SYNONYMS,
  legible: fold,
  framing: {
    leading: stemSet(
      frenchStem,
      `note memo presentation expose diapo diaporama article devoir quiz chef cheffe collegue collegues ami amie formateur
      formatrice participant participants public journaliste reunion prepare redige ecris ecrire lis lu entendu oublie
      rappelle pretend vrai faux verifier citer bref moment phrase mots resume details information informations infos idee sur
      juste terme expression signifie signification definition definir veut comprendre comprends auteur auteurs auteure auteures
      besoin aimerais annee date nombre`,
    ),
    comparing: stemSet(
      frenchStem,
      `comparaison compare comparer comparez comparee difference differences differer different rapport contrairement oppose
      similitude ressemblance commun`,
    ),
    ranking: stemSet(
      frenchStem,
      `classement rang haut haute bas basse eleve elevee grand grande petit petite ville villes lieu lieux endroit deux trois`,
    ),
  },
  negations: wordSet(`ne pas non ni sans aucun aucune jamais personne rien`),
  turningPoints: stemSet(
    frenchStem,
    `aboli abolir supprime supprimer interdit interdire annule ferme fermer fermeture arrete cesse dissous dissolution abroge
    retire demissionne demission licencie renvoye remplace expulse demenage renomme fusionne vendu privatise detruit demoli
    brule echoue rejete refuse perdu gagne prix excuse poursuivi condamne tue assassine`,
  ),
  questionKinds: FRENCH_QUESTION_KINDS,
  clauses: {
    questionWord: clauseWith(
      "qui|que|qu['’]\\p{L}+|quoi|quel(?:le)?s?|quand|où|comment|pourquoi|combien|lequel|laquelle|lesquel(?:le)?s|est-ce",
    ),
    nextQuestion: /[;:]|\b(?:et|ou|mais|ainsi que|puis)\b/i,
    joint:
      /[,;:?!]|(?<!\p{L})(?:et|ou|versus|vs|tandis que|alors que|mais|contre|(?:par rapport|comparée?s?|contrairement) (?:à|aux?)|que)(?!\p{L})/giu,
    clause: /[;:–—]|,(?!\d)|(?<!\p{L})(?:et|mais|tandis que|alors que|qui|dont)(?!\p{L})/u,
  },
  quantities: FRENCH_QUANTITIES,
  evidence: {
    date: /\b(?:1[5-9]|20)\d\d\b|\b[ivx]+e siecle\b|\bsiecles?\b|\bannees \d\d/,
    asOf: /\b(?:selon|d'apres|a la date|au moment|date|rapport|etude|enquete)(?: (?:le|du|de|d'un|une?))*(?: (?:rapport|etude|enquete))?,?(?: de| en| du)*(?: \p{L}+)? (?:1[5-9]|20)\d\d\b/gu,
    reason:
      /\b(?:parce que|parce qu|car|puisque?|en raison|a cause|du fait|grace a|afin|pour que|pour (?:\p{L}+er|\p{L}+ir)|donc|ainsi|c'est pourquoi|raison|cause|motif|si bien que|permet\w*|conduit\w*|entrain\w*)\b/u,
    definition:
      /\b(?:est|sont|etait|etaient|signifie|designe|desigent|s'appelle|veut dire|recouvre|comprend|consiste|regroupe|decrit|definit|definie?)\b/,
    series: /,[^,]+(?:,| et | ou | ainsi que )|:\s|;/,
    months: wordSet(`janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre`),
    capitalsTellNames: true,
    dependent:
      /^(?:il|ils|elle|elles|ce|c'|cela|cet|cette|ces|celui|celle|ceux|celles|son|sa|ses|leur|leurs|la-bas|ici|les deux|toutefois|cependant|neanmoins|en outre|de plus|par ailleurs|aussi|mais|et|ainsi|donc|ce dernier|cette derniere|ces derniers)\b/,
  },
  asks: {
    roleHolder:
      /\b(?:qui|quel(?:le)? est le nom|comment s'appelle|nom)\b.*\b(?:maire|bourgmestre|president\w*|chancel\w+|ministre\w*|gouverneur\w*|wali|direct(?:eur|rice)\w*|chef\w*|dirige\w*|dirigeant\w*|responsable\w*|patron\w*|proprietaire\w*|porte-parole|secretaire\w*|fondat\w+|ambassad\w+|preside)\b/,
    severalNames:
      /\bnoms d\w+\b|\b(?:quels|quelles|lesquels|lesquelles) (?:sont les )?(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d{1,2}) (?:\p{L}+ )?(?:villes|pays|lieux|districts|arrondissements|communes|personnes|organisations|associations|membres|partenaires|bureaux)\b/u,
    comparison:
      /\b(?:compar\w*|differ\w*|versus|vs|les deux|chacune?|respectivement|ainsi que|plus|moins|meilleure?|pire|avant|entre|par rapport)\b/,
    acrossCities:
      /\b(?:(?:les|des|aux|ces|toutes les|chacune des) (?:trois|3) (?:villes|endroits|communes|lieux|cites)|chaque ville|les deux villes|quelles? (?:(?:des|de ces) )?(?:(?:deux|trois|3) )?(?:villes?|lieux?)|dans quelles? villes?|laquelle des|les trois|toutes les trois|d'une ville a l'autre)\b/,
  },
  followUps: {
    opening: /^\s*(?:et|mais|ou bien|aussi|alors|donc|puis|qu'en est-il|quid|meme (?:chose|question)|ok|d'accord)\b/,
    pointing:
      /\b(?:il|ils|elle|elles|le|la|les|lui|leur|leurs|son|sa|ses|ce|cet|cette|ces|cela|ca|celui|celle|ceux|celles|y|en|la-bas|alors|l'autre|les autres|l'un|ce dernier|cette derniere|meme|memes)\b/,
    // Articles and impersonal forms point at nothing.
    pointingNowhere:
      /\b(?:il y a\w*|y a-t-il|il (?:existe|faut|s'agit)|(?:le|la|les) (?=\p{L})|(?:ce|cette|cet) (?:rapport|etude|document|texte|papier)|est-ce|c'est|qu'est-ce|ce (?:que|qui|qu)|en (?=\p{L}|\d)|a-t-(?:il|elle)|est-(?:il|elle)|sont-(?:ils|elles)|ont-(?:ils|elles)|quoi ca)(?!\p{L})/gu,
    others:
      /\b(?:les|des|aux|dans les) (?:deux )?(?:autres|dernieres)(?: (?:villes?|deux|lieux?))?\b|\bl'autre(?: ville)?\b|\bla troisieme\b/,
  },
};
