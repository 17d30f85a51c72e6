import type { NameWords } from "./checking-language.ts";
import { wordSet } from "../../languages/word-list.ts";

/** Countries, regions and peoples: one a line, all forms of the name. */
const NATIONS = `
turkey turkish turk turks turkiye
germany german germans
morocco moroccan moroccans
syria syrian syrians
spain spanish spaniard spaniards
france french frenchman frenchwoman
italy italian italians
greece greek greeks
portugal portuguese
bulgaria bulgarian bulgarians
romania romanian romanians
poland polish pole poles
hungary hungarian hungarians
austria austrian austrians
switzerland swiss
netherlands dutch holland
belgium belgian belgians
luxembourg luxembourger
britain british briton britons
england english
scotland scottish scots scot
wales welsh
ireland irish
denmark danish dane danes
sweden swedish swede swedes
norway norwegian norwegians
finland finnish finn finns
iceland icelandic
russia russian russians
ukraine ukrainian ukrainians
belarus belarusian belarusians
czechia czech czechs
slovakia slovak slovaks slovakian
slovenia slovene slovenes slovenian
croatia croatian croatians croat croats
serbia serbian serbians serb serbs
bosnia bosnian bosnians
kosovo kosovar kosovars
albania albanian albanians
macedonia macedonian macedonians
montenegro montenegrin
estonia estonian estonians
latvia latvian latvians
lithuania lithuanian lithuanians
moldova moldovan moldovans
cyprus cypriot cypriots
malta maltese
georgia georgian georgians
armenia armenian armenians
azerbaijan azerbaijani azeri
iran iranian iranians persian
iraq iraqi iraqis
lebanon lebanese
jordan jordanian jordanians
israel israeli israelis
palestine palestinian palestinians
egypt egyptian egyptians
libya libyan libyans
tunisia tunisian tunisians
algeria algerian algerians
mauritania mauritanian mauritanians
mali malian malians
niger nigerien
nigeria nigerian nigerians
ghana ghanaian ghanaians
senegal senegalese
gambia gambian gambians
guinea guinean guineans
cameroon cameroonian cameroonians
gabon gabonese
congo congolese
ivory ivorian ivorians
mozambique mozambican mozambicans
angola angolan angolans
kenya kenyan kenyans
ethiopia ethiopian ethiopians
eritrea eritrean eritreans
somalia somali somalis
sudan sudanese
uganda ugandan ugandans
rwanda rwandan rwandans
tanzania tanzanian
zimbabwe zimbabwean
yemen yemeni yemenis
arabia arab arabs arabian arabic
kuwait kuwaiti
qatar qatari
afghanistan afghan afghans
pakistan pakistani pakistanis
india indian indians
bangladesh bangladeshi bangladeshis
nepal nepalese nepali
china chinese
japan japanese
korea korean koreans
vietnam vietnamese
thailand thai thais
indonesia indonesian indonesians
malaysia malaysian malaysians
philippines filipino filipinos philippine
australia australian australians
canada canadian canadians
america american americans
mexico mexican mexicans
cuba cuban cubans
colombia colombian colombians
venezuela venezuelan venezuelans
brazil brazilian brazilians
argentina argentine argentinian argentinians
chile chilean chileans
peru peruvian peruvians
ecuador ecuadorian
uzbekistan uzbek uzbeks
kazakhstan kazakh kazakhs
turkmenistan turkmen
tajikistan tajik
mongolia mongolian
kurdistan kurdish kurd kurds
europe european europeans
africa african africans
asia asian asians
sahara saharan
mediterranean
balkans balkan
anatolia anatolian
`;

/** Great cities and first names, so that an invented one is known for a name even where it begins a sentence. */
const KNOWN = `
ankara izmir bursa antalya adana gaziantep konya athens thessaloniki sofia bucharest belgrade zagreb sarajevo tirana
budapest vienna prague warsaw krakow berlin hamburg munich cologne frankfurt stuttgart dusseldorf leipzig dresden
hannover nuremberg bremen essen dortmund zurich geneva basel bern paris lyon marseille lille nice toulouse bordeaux
brussels antwerp ghent amsterdam rotterdam utrecht london manchester birmingham liverpool leeds glasgow edinburgh
dublin belfast madrid barcelona valencia seville malaga lisbon porto braga rome milan naples turin venice florence
bologna palermo copenhagen stockholm gothenburg malmo oslo helsinki riga vilnius tallinn moscow kiev kyiv minsk
rabat casablanca fez fes marrakesh marrakech agadir tetouan oujda nador algiers oran tunis tripoli cairo alexandria
beirut damascus aleppo homs amman jerusalem baghdad mosul basra erbil tehran kabul herat dakar bamako abidjan accra
lagos abuja nairobi mombasa johannesburg delhi mumbai beijing shanghai tokyo kyoto seoul bangkok manila jakarta sydney
melbourne toronto montreal vancouver chicago boston washington detroit houston seattle tangier istanbul offenbach
smyrna ceuta melilla gibraltar
peter paul john james thomas michael david robert richard william george charles joseph daniel martin andrew mark
anna maria mary sarah laura julia sophie emma lisa jessica susan elizabeth margaret helen claire jane karl hans fritz
klaus jurgen wolfgang stefan andreas christian sebastian tobias ahmed mohamed mohammed muhammad mehmet mustafa ali
hassan hussein ibrahim youssef yusuf omar khalid fatima aisha ayse fatma zeynep murat recep emre selim leyla nadia karim
samir rachid jean pierre jacques michel francois luc marc louis jose juan carlos miguel antonio pedro luis giovanni
marco luca giuseppe ivan vladimir dmitri olga natasha angela
`;

/** Ordinary words that begin sentences and that the endings below do not show to be ordinary. */
const OPENERS = `
yes sure okay correct right likewise similarly conversely equally notably namely conclusion summary short
young old new poor rich many few several most some all both each every no none other others another such one two three
four five six seven eight nine ten half people women men children parents families pupils boys girls adults minors
work jobs life land food rent rents trade news art music food help aid money funds debt crime peace war death birth
schools homes flats towns cities villages districts areas places streets ports roads rail trains ships boats cars plants
local public social national foreign urban rural legal formal good bad high low large small big great long short early
late late former current recent today now then here there once still yet also only just even never always often rarely
seldom sometimes perhaps maybe instead rather indeed thus hence so too first second third next last finally since until
while when where who what which how why whether if unless though although because as at by for from in into of off on
onto over to up upon with within without about above across after against along among around before behind below beneath
beside between beyond despite down during except inside like near outside past per than through throughout toward
towards under unlike via plus minus according due thanks given based set seen built held made known born home left
led run met begun come came go gone got get make take took give gave see saw say said ask asked show shown find found
think thought keep kept pay paid lack lose lost win won hope hopes fear fears need needs want wants aim aims goal goals
staff crew team teams group groups member head chief chair mayor mayors police court courts law laws rule rules bill act
plan plans policy budget cost costs price prices figure figures data number numbers share rate rates level levels total
report reports study studies survey author authors expert experts critic critics donor donors worker workers
it its he she they them their this that these those you your we our i my the a an and but or nor either neither not
against amid besides ever whatever whichever whoever however moreover furthermore meanwhile nevertheless nonetheless
otherwise therefore accordingly consequently additionally alongside elsewhere overall together apart aside ahead
migrant migrants refugee refugees immigrant immigrants newcomer newcomers guest guests worker asylum arrivals arrival
resident residents citizen citizens inhabitant inhabitants official officials researcher researchers observer observers
teacher teachers student students artist artists visitor visitors tourist tourists keeper keepers landlord landlords
employer employers trader traders artisan shop shops café cafés church churches mosque mosques centre centres center
project projects program programs programme programmes network networks service services campaign campaigns course
courses class classes training support housing health care education language integration migration
most more less fewer enough plenty much little nearly almost roughly about around barely hardly exactly
up out back away anybody everybody nobody everyone someone anyone everything nothing something anything
bees honey hives beehives water sea coast forest woods lime trees flowers lamps lamp tower towers
`;

export const ENGLISH_NAMES: NameWords = {
  nations: NATIONS.split("\n")
    .map((line) => line.split(" ").filter(Boolean))
    .filter((forms) => forms.length > 0),
  abbreviations: new Map([
    ["eu", "european union"],
    ["un", "united nations"],
    ["us", "united states"],
    ["usa", "united states america"],
    ["uk", "united kingdom"],
    ["uae", "united arab emirates"],
    ["ngo", "non governmental organisation"],
    ["ngos", "non governmental organisations"],
    ["unhcr", "united nations high commissioner refugees"],
    ["iom", "international organization migration"],
  ]),
  known: wordSet(KNOWN),
  noNames: wordSet(`i mr mrs ms dr st am pm ok monday tuesday wednesday thursday friday saturday sunday january february
    march april may june july august september october november december spring summer autumn winter sir madam`),
  openers: wordSet(OPENERS),
  ordinaryEndings:
    /(?:ing|ings|ed|ly|tion|tions|sion|sions|ment|ments|ness|ity|ities|ies|ive|ous|ful|less|able|ible|ance|ence|ances|ences|ship|ships|ism|isms|al|ic|ics|ers|ors|ants|ents|ists|sses|ches|shes|ses)$/,
  inflections: /^.{2,}(?:(?<![aiou])s|[^e]ers?|est)$/,
  verbsBehind:
    wordSet(`is was are were be has had have will would can could may might must should does did do offers offered
    runs ran lies lay hosts hosted provides provided gives gave helps helped supports supported opened opens founded starts
    started began begins says said holds held counts counted keeps kept takes took makes made wants wanted plans planned
    pays paid sees saw shows showed brings brought builds built leads led lives lived works worked serves served became
    becomes remains remained belongs belonged received receives grew grows fell rose lacks lacked needs stands stood
    reported reports argues argued criticises criticised calls called announced introduced passed adopted launched`),
  pronouns: wordSet("it its they them their he him his she her this these that those who"),
  links: wordSet("of the for am de la le du der die das des von zu fur pour del di al"),
};
