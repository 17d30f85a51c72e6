import type { LanguageRules } from "../language-rules.ts";

/** Matched with folded questions. */
export const FRENCH_QUESTION_KINDS: LanguageRules["questionKinds"] = [
  [
    "date",
    /\b(?:laquelle|lequel|quelle ville|quel \w+) (?:\w+ )?est (?:(?:la|le) )?plus (?:ancien\w*|recent\w*|vieux|vieille)\b/,
  ],
  [
    "comparison",
    /\b(?:compar\w*|differences?|differe\w*|par rapport a|contrairement a|laquelle des|lequel des|quelle (?:des (?:deux|trois) )?ville|quelles villes|(?:les|des|aux) (?:trois|deux) (?:villes|pays|endroits|communes)|dans (?:chaque|chacune|les deux|les trois)\b|(?:plus|moins) (?:\w+ ){1,2}qu[e']|le plus (?:haut|bas|grand|petit|eleve)|la plus (?:haute|basse|grande|petite|elevee)|points communs|en commun)\b/,
  ],
  [
    "number",
    /\b(?:combien|nombre (?:de|d|des|total)\b|quel(?:le)? (?:est (?:le|la|l') ?)?(?:taux|pourcentage|part|proportion|montant|somme|budget|superficie|taille|population|age|duree|distance)|taux|pourcentage|effectif|quelle population|chiffres?)\b|%/,
  ],
  [
    "date",
    /\b(?:quand|depuis quand|jusqu'a quand|a partir de quand|(?:en |de |depuis )?quelle (?:annee|date|decennie|periode|epoque)|en quel (?:mois|siecle)|quel (?:mois|siecle)|date (?:de|d'|du)|annee (?:de|d'|du)|a quel moment|de quand)\b/,
  ],
  [
    "name",
    /\b(?:comment (?:s'appelle\w*|se nomme\w*|appelle\w*|nomme\w*)|quel (?:est )?(?:le )?nom|noms? d\w*|intitule|titre)\b/,
  ],
  [
    "reason",
    /\b(?:pourquoi|pour quelles? raisons?|raisons?|causes?|motifs?|a cause de quoi|dans quel but|qu'est-ce qui (?:explique|pousse|motive)|explique\w* (?:que|le|la)|a quoi (?:tient|est d[u]))\b/,
  ],
  [
    "person",
    /\b(?:qui|qui est|par qui|de qui|a qui|chez qui|quel(?:le)?s? (?:auteur\w*|personne\w*|responsable\w*))\b(?! (?:sont les|sont venus))/,
  ],
  [
    "place",
    /(?:^|[^\p{L}])(?:ou (?:est|se|sont|peut|trouve|ca|en|vi\w+|habit\w+|travaill\w+|la|le|les|l')|d'ou|vers ou|dans quel(?:le)?s? (?:villes?|quartiers?|pays|lieux?|endroits?|communes?|arrondissements?|districts?)|de quel(?:le)?s? (?:pays|villes?|regions?)|quel(?:s)? (?:quartiers?|pays|lieux?|endroits?|arrondissements?|districts?)|siege|adresse|ou\W*$)(?![\p{L}])/u,
  ],
  [
    "definition",
    /\b(?:qu'est-ce qu(?:e|'un|'une|'on)|c'est quoi|que (?:veut dire|signifie|designe)|signification|definition|definir|definissez|sens d\w+|qu'entend-on|que signifient|veut dire quoi|(?:c'est|est) quoi)\b/,
  ],
  [
    "list",
    /\b(?:quels|quelles|lesquels|lesquelles|citez|cite-moi|enumer\w*|liste\w*|exemples?|types de|sortes de|listez|donne(?:z|-moi) (?:les|des|trois|deux))\b/,
  ],
];
