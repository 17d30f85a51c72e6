import { checkingLanguageOf } from "./from-rules.ts";

export const FRENCH = checkingLanguageOf({
  language: "fr",
  decimalMark: ",",
  below100: `deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14
    quinze=15 seize=16 vingt=20 vingts=20 trente=30 quarante=40 cinquante=50 soixante=60`,
  hundred: "cent cents",
  scales: "mille=1000 million=1000000 millions=1000000 milliard=1000000000 milliards=1000000000",
  fractions: { moitié: 1 / 2, tiers: 1 / 3, quart: 1 / 4, quarts: 1 / 4, cinquième: 1 / 5, dixième: 1 / 10 },
  multiples: "double=2 doublé=2 triplé=3 quadruplé=4",
  ordinals:
    "premier=1 première=1 premiers=1 premières=1 deuxième=2 second=2 seconde=2 troisième=3 quatrième=4 cinquième=5",
  and: "et",
  partLinks: "sur, parmi",
  bounds: {
    over: "plus de, plus d, au-dessus de",
    under: "moins de, moins d, au-dessous de",
    least: "au moins, au minimum",
    most: "au plus, au maximum, jusqu à, jusqu",
    almost: "presque, près de",
    about: "environ, quelque, à peu près, une estimation de, autour de",
  },
  ranges: { openers: "entre de", links: "et à" },
  units: {
    percent: "pourcent",
    kilometre: "kilomètre kilomètres km",
    metre: "mètre mètres",
    "square kilometre": "km2",
    euro: "euro euros €",
    dollar: "dollar dollars $",
    year: "an ans année années",
    month: "mois",
    week: "semaine semaines",
    day: "jour jours",
    hour: "heure heures",
  },
  unitPhrases: { percent: "pour cent", "square metre": "mètres carrés\nmètre carré" },
  months: `janvier=1 février=2 mars=3 avril=4 mai=5 juin=6 juillet=7 août=8 septembre=9 octobre=10 novembre=11 décembre=12`,
  century: "siècle siècles",
  relations: { since: "depuis dès après", until: "jusqu avant", at: "en au de" },
  yearOpeners: "en depuis de à au et entre jusqu avant après année fin début mi vers printemps été automne hiver d",
  year: "an ans année années",
  nations: `turquie turc turcs turque turques
    allemagne allemand allemands allemande allemandes
    maroc marocain marocains marocaine marocaines
    syrie syrien syriens syrienne syriennes
    espagne espagnol espagnols espagnole espagnoles
    france français française françaises
    italie italien italiens italienne
    grèce grec grecs grecque grecques
    bulgarie bulgare bulgares
    roumanie roumain roumains roumaine
    pologne polonais polonaise
    irak irakien irakiens irakienne
    iran iranien iraniens iranienne
    liban libanais libanaise
    jordanie jordanien jordaniens
    afghanistan afghan afghans afghane
    europe européen européens européenne européennes
    afrique africain africains africaine africaines`,
  nameLinks: "de du des la le les d l et of the",
  openers: "",
  framing: `rapport rapports étude selon auteures dit disent indique cite citée exemple notamment ainsi ensemble outre également
    toutefois encadré`,
  negators: "ne\nn\npas\naucun\naucune\njamais\nrien\npersonne\nsans\nni\nnon\nmanque\nmanquent\nau lieu de",
  negatorsBehind: "absent absente manquants manque",
  softNegators:
    "peu rarement guère difficilement interdit interdits empêche refuse rejette limité limitée limités insuffisant encore fin seulement plus",
  restrictors: "seulement uniquement que qu",
  clauseOpeners: "mais car tandis alors quand lorsque puisque bien",
  opposites: `augmente augmenté augmentent augmentation croît croissance croissant hausse progresse monte | diminue diminué diminuent diminution baisse baissé recul chute décroît
    supérieur élevé élevée élevés plus majorité grand grande plupart | inférieur faible bas basse moins minorité petit petite
    meilleur amélioré améliore | pire détérioré aggravé
    après plus_tard | avant auparavant
    ancien ancienne vieux | récent récente jeune nouveau
    premier première | dernier dernière
    commencé commence fondé fondée créé créée ouvert lancé | terminé cessé fermé dissous
    soutient soutiennent soutenu favorise | oppose s'oppose rejette critique
    autorisé permet autorise | interdit interdite interdits
    volontaire | obligatoire forcé
    permanent permanents durable | temporaire provisoire
    public publics publique publiques | privé privés privée
    pauvre pauvreté | riche richesse
    nord | sud
    est | ouest
    intérieur dedans | extérieur dehors hors
    rapide rapidement | lent lentement
    hommes masculin | femmes féminin
    facile facilement | difficile difficilement`,
  more: "plus supérieur davantage",
  less: "moins inférieur",
  than: "que qu",
  most: "plupart maximum",
  least: "minimum",
  attributionOpeners: "selon, d'après, de l'avis de, aux yeux de, d après",
  sayingVerbs:
    "dit disent déclare déclaré indique indiquent rapporte souligne soulignent explique note constate annonce",
  opinionVerbs:
    "estime estiment pense pensent croit demande demandent recommande recommandent espère critique avertit propose",
  hearsay: "serait\nseraient\naurait\nauraient\ndit-on\nprétendument",
  self: "rapport document étude texte chapitre introduction conclusion note encadré auteures",
  hedges:
    "peut-être, probablement, sans doute, vraisemblablement, pourrait, pourraient, devrait, devraient, semble, semblent, apparemment",
});
