import type { Language } from "../language.ts";
import { ENGLISH_STOP_WORDS } from "../languages/english/english-stop-words.ts";

/** Those that share an alphabet; Arabic is told by its own. */
export type LatinLanguage = Exclude<Language, "ar">;

/** English words beside the stop words that another language writes alike, or that English has from it. */
const ENGLISH = `
die war hat arm art gut mit tag ring band rat bus kind note angst alter hamam
pour plus est pays aide sans force date age rapport compare comment main population region rates rents cafe son fine pain
chose vote sort sale ville la kim var al facto dance ten bin bane et
kindergarten people person city cities town country countries number numbers role rate share percent year years age population
unemployment jobless job jobs work workers working labor labour child children school schools language languages course courses
refugee refugees migrant migrants immigrant immigrants foreigners residents inhabitants women men family families youth
help support aid health housing rent price prices law laws policy policies integration government municipality mayor office
project projects program programme example examples practice practices challenge challenges problem problems recommendation
recommendations author authors publication published founded funding money cost costs neighborhood neighbourhood district
districts association associations organization organisation organizations ngo ngos compared versus difference definition
meaning term terms opening hours bookstore violence role tasks budget history goals aims average main largest biggest
`;

const GERMAN = `
der die das den dem des ein eine einen einem einer eines kein keine keinen
und oder aber nicht auch nur noch schon sehr denn doch weil dass ob wenn als wie wer wen wem wessen was wo wohin woher wann
warum wieso weshalb womit wodurch wofuer worum wovon welche welcher welches welchen welchem wieviel wieviele
ist sind war waren wird werden wurde wurden worden hat haben hatte hatten sein bin bist gibt gab geht macht machen tut tun
kann kannst koennen darf duerfen muss muessen soll sollen sollte will wollen moechte moechten wuerde
ich du er sie es wir ihr mich dich mir dir ihm ihnen uns euch man sich mein dein unser dies diese dieser dieses diesen
in im ins an am auf aus bei beim mit nach von vom vor zu zum zur ueber unter fuer gegen ohne um durch zwischen seit waehrend
wegen laut bitte danke hallo ja nein viel viele vielen mehr meisten wenig wenige alle alles andere anderen etwas nichts jemand
hier dort dazu davon darueber dafuer heute jetzt damals zwei drei gross grosse groesste groessten gute guten
sag sagt sagen nenn nenne nennt erklaer erklaere erklaeren erzaehl erzaehle vergleich vergleiche vergleichen zeig zeige
liste auflisten beschreibe erwaehnt steht heisst heissen bedeutet bekommt bekommen erhalten kommen kommt kamen lebt leben
wohnt wohnen arbeitet arbeiten hilft helfen zahlt zahlen bezahlt leitet betreibt gruendete gegruendet unterstuetzt gehen
stadt staedte staedten einwohner einwohnerzahl bevoelkerung bezirk bezirke stadtteil viertel land laender
fluechtling fluechtlinge fluechtlingen migranten migrantinnen zuwanderer auslaender menschen leute frauen maenner kinder
arbeit arbeitslose arbeitslosigkeit arbeitslosenquote arbeitsmarkt schule schulen sprache sprachkurs sprachkurse bildung
gesundheit wohnung wohnungen verein vereine bericht beispiel beispiele empfehlung empfehlungen problem probleme
herausforderung herausforderungen hilfe unterstuetzung buchhandlung papiere aufenthalt behoerden regierung jahr jahre
quelle quellen seite seiten tuerkei tuerkische deutschland deutsche marokko tanger syrer syrien europa quote anteil zahl hoch alt
da dann damit deshalb trotzdem etwa ungefaehr bisher schliesslich insgesamt jeder jede jedes beide beiden solche ihre ihren seine
seinen unsere eigene neue neuen neues wichtig wichtige wichtigsten besser schlecht derzeit frueher spaeter nennen spricht sprechen
findet finden fordert fordern empfiehlt gelten gilt bleibt bleiben braucht brauchen kostet kosten gegruendete geschrieben
miete mieten mietpreise gewalt kinderarbeit aufgabe aufgaben rolle gemeinde unterricht abkommen oeffnungszeiten zahlen
beschaeftigung arbeitgeber buerger buergermeister zusammenarbeit rechte recht gesetz gesetze ziel ziele projekt projekte
autor autoren autorin herkunft familie familien jugendliche krankenhaus arzt moschee moscheen religion unterschied unterschiede
`;

const TURKISH = `
ve veya ya ile icin gibi kadar ama fakat cunku eger bir bu su o onlar onlarin onun bunu bunun bunlar sen ben biz siz bana sana
ne neden nicin niye nasil nerede nereden nereye neresi neler nelerdir nedir kim kime kimi kimin kimler kimdir hangi hangisi
kac kaci kacta mi mu musun misin miyim midir mudur var yok degil da de daha en cok az hic her butun tum tumu bazi
diger baska ayni sonra once simdi zaman hakkinda gore ise iken peki evet hayir lutfen tesekkurler merhaba
olan olarak oldu olur olmak olup idi eder ediyor ediyorlar etti yapar yapiyor yapiyorlar yapti yapilir
verir veriyor verdi alir aliyor aldi gelir geldi geldiler gitti gider kurdu kuruldu acildi calisir calisiyor
calisabilir calisabilirler yasar yasiyor yasiyorlar yardim oduyor isletiyor anlat anlatir acikla aciklar karsilastir listele
soyle soyler goster diyor bahsediyor sayisi orani oran nufus nufusu yuzde fazla buyuk kucuk iyi kotu yeni
sehir sehri sehirler sehirlerin sehrin ilce ilceler ilcesi semt mahalle ulke ulkeler belediye belediyesi hukumet devlet
gocmen gocmenler gocmenlerin gocmenlere multeci multeciler multecilere multecilerin siginmaci suriyeli suriyeliler
insan insanlar kadin kadinlar erkek erkekler cocuk cocuklar cocuklarin aile aileler
is isi issiz issizlik isci isciler calisma okul okullar okullarda dil kurs kursu kurslari egitim saglik konut hastane
kitapci kitapciyi kitabevi dernek dernekler rapor raporda raporun raporu ornek ornekler oneri oneriler sorun sorunlar sorunlari
destek destegi belge belgesiz kagit yil yilinda gun turkiye almanya fas tanca avrupa
beri dolayi ragmen sadece yalniz belki boyle soyle bile henuz artik burada orada surada orasi burasi bunlari onlara onlari
kendi hepsi cogu birkac olmasi olabilir gerek gerekir lazim istiyor ister demek denir deniyor yazdi yazar yazari yazarlar
bulunur bulunuyor bulabilir ogrenir ogreniyor destekler destekliyor calisan calisanlar yasayan yasayanlar gelen yapilan
durum durumu rol rolu kira kiralar kiralari fiyat fiyati fiyatlari siddet anlasma anlasmasi egitimi hizmet hizmeti hizmetleri
yabanci yabancilar fasli fasllilar cami camiler hukuk hak haklar haklari hedef hedefi proje projeler projesi yasa yasalar
genc gencler yasli anne baba ogrenci ogrenciler ogretmen universite hastaneler doktor yer yeri fark farki farklar
`;

const FRENCH = `
le la les un une des du de d l au aux et ou mais donc car ne pas plus ni si que qui quoi dont quand comment pourquoi combien
quel quelle quels quelles lequel laquelle lesquels est sont etait etaient sera etre suis es a ont avait avoir fait font faire
peut peuvent peux pouvez doit doivent faut va vont dit disent dis dites
je tu il elle nous vous ils elles on me te se moi toi lui leur leurs mon ma mes ton ta tes son sa ses notre nos votre vos
ce cet cette ces cela ca ceci celui celle y en dans sur sous avec sans pour par chez vers entre depuis pendant contre selon
apres avant comme tres trop peu beaucoup aussi encore deja toujours jamais tout tous toute toutes autre autres meme
oui non merci bonjour svp ici
parle parlent parler explique expliquer expliquez liste lister donne donnez raconte cite montre mentionne existe
aide aident aider vit vivent vivre habite habitent habiter travaille travaillent travailler paie paye paient tient dirige gere
fonde fondee cree creee marche partis venus signifie
ville villes quartier quartiers pays habitants population chomage chomeurs taux emploi emplois travail
refugie refugies migrante migrantes immigre immigres etrangers gens personnes femmes hommes enfant enfants jeunes famille familles
ecole ecoles langue langues cours formation sante soins logement logements accueil papiers librairie rapport
exemple exemples bon bons bonne bonnes recommandation recommandations defi defis principal principale principaux principales
probleme problemes associations gouvernement mairie annee annees nombre part age
turquie allemagne maroc tanger syrien syriens syrie trois deux
bas ainsi alors afin lors dont parmi malgre environ surtout seulement plusieurs chaque quelques aucun aucune tel telle ceux celles
chez hors voici voila puis quoique parce puisque jusqu presque souvent ailleurs dedans dehors combien
ecrit ecrire trouve trouver trouvent manque manquent coute coutent sert servent propose proposent recommande recommandent
participe participent compte comptent vient viennent venir reste restent apprend apprendre demande
prix loyer loyers chiffres horaires enseignement maternelle mineurs ouvriers salaires commune communes accord droit droits loi lois
but objectif objectifs projet projets auteur auteurs mosquee mosquees hopital medecin difference etudiants eleves jeunesse
parution publication publie paru titre sommaire du chiffre datent apparu reproche appel chapeaute mairies arrondissement
role roles etranger etrangere marocain marocains marocaine turc turcs allemand allemands
`;

const WORDS_OF: Readonly<Record<LatinLanguage, ReadonlySet<string>>> = {
  en: new Set([...ENGLISH_STOP_WORDS, ...wordsIn(ENGLISH)]),
  // "für" is written "fuer" on a keyboard without umlauts, and folded to "fur".
  de: new Set(wordsIn(GERMAN).flatMap((word) => [word, word.replace(/([aou])e/gu, "$1")])),
  tr: new Set(wordsIn(TURKISH)),
  fr: new Set(wordsIn(FRENCH)),
};

export const LATIN_LANGUAGES = ["en", "de", "tr", "fr"] as const satisfies readonly LatinLanguage[];

/** The languages that have a word, which is folded, among their commonest or those of the subject. */
export function languagesOfWord(folded: string): readonly LatinLanguage[] {
  return LATIN_LANGUAGES.filter((language) => WORDS_OF[language].has(folded));
}

function wordsIn(list: string): string[] {
  return list.split(/\s+/u).filter(Boolean);
}
