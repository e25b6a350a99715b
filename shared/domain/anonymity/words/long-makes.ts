import type { FoldedText } from '../fold-text.ts';

/**
 * Makes of two words or more, and things that carry somebody's name ("Stillson wrench"), as their words are written: within
 * them a name means the make. Patterns in small letters; written for this project from trade catalogues.
 */
const longMakes = new RegExp(
  String.raw`\b(?:${
    'a\\.? ?o\\.? smith|bradford white|worcester bosch|american standard|bell (?:&|and) gossett|johnson controls?' +
    '|johnson tiles?|white[- ]rodgers|thomas (?:&|and) betts|thomas glover|stiebel eltron|weil[- ]mclain|owens corning' +
    '|british gypsum|james hardie|hardie ?(?:board|plank|panel)|fisher (?:&|and) paykel|price pfister|saunier duval' +
    '|armitage shanks|ideal standard|heatrae sadia|mr\\.? cool|de dietrich|leroy[- ]somer|john guest' +
    '|bourdon (?:gauges?|tubes?)|ferris wheels?|franklin stoves?|welsh dressers?|lazy susans?|tommy bars?' +
    '|paddle steamers?|gray water|grey water|art deco|art nouveau|mr\\.? heater(?: big)?(?: buddy)?|vent[- ]axia' +
    '|energy star|plumb bobs?|tom cats?|mrcool|mr\\.? steam|day (?:&|and) night|square d|speed queen|dunham[- ]bush' +
    '|general electric|sioux chief|franklin electric|stuart turner|charlotte pipe|simpson strong[- ]?tie' +
    '|allen (?:keys?|bolts?|screws?|wrench|heads?|sockets?)|phillips (?:heads?|screws?|screwdrivers?|bits?|no\\.? ?\\d)' +
    '|stanley (?:knife|blade)|jubilee clips?|murphy bed|robertson (?:screws?|heads?|bits?)|schrader (?:valves?|cores?)' +
    '|nelson (?:head|stud)|bell (?:box|end|housing|trap)|belfast sink|butler sink|london (?:brick|stock)' +
    '|portland (?:cement|stone)|welsh slates?|spanish slates?|yorkshire (?:fittings?|stone)|york stone|bath stone' +
    '|french (?:drains?|doors?)|dutch (?:gable|barn)|roman (?:tile|blind|cement)s?' +
    '|jack (?:studs?|rafters?|hammer|chain)|king (?:post|stud)s?|queen post|jerry can|billy goat|johnny (?:cap|clip)s?' +
    '|crown (?:mo[u]?lding|cast)|grants? (?:vortex|blue flame)|nest (?:thermostats?|learning|hub|e)' +
    '|hive (?:hub|mini|thermostats?)|merlin gerin|allen[- ]bradley|john deere|johnson (?:&|and) starley|roper rhodes' +
    '|thomas dudley|perrin (?:&|and) rowe|victoria (?:plum\\w*|(?:&|and|\\+) albert)|vernon tutbury|barber wilsons?' +
    '|lefroy brooks|samuel heath|hudson reed|francis pegler|pegler yorkshire|hart (?:&|and) cooley|sloan valve' +
    '|chicago faucets?|delta faucets?|watts regulators?|crane (?:plumbing|fluid)|haws fountains?|wayne[- ]dalton' +
    '|parker (?:hannifin|sporlan|knoll)|lincoln electric|miller electric|black (?:&|and) decker|porter[- ]cable' +
    '|klein tools?|monument tools?|ideal (?:industries|logic|vogue|boilers?|heating)|pass (?:&|and) seymour' +
    '|crouse[- ]hinds|cutler[- ]hammer|federal pacific|frank adam|tyler pipe|jay r\\.? smith|zurn wilkins' +
    '|russell (?:roof tiles|hobbs)|morphy richards|hamilton beach|george foreman|henry (?:hoovers?|vacs?|vacuums?)' +
    '|waterford stanley|stanley (?:range|steemer|tools?|tape|hardware|black)|charles austen|thomas crapper' +
    '|hunter (?:stoves?|fans?|douglas)|franco[- ]belge|robinson willey|ingersoll[- ]rand|von duprin|corbin russwin' +
    '|adams rite|briggs (?:&|and) stratton|lister petter|detroit diesel|massey ferguson|allis chalmers' +
    '|mitsubishi electric|fujitsu general|smith cast iron|crown boilers?|barber[- ]colman' +
    '|landis (?:&|and) (?:gyr|staefa)|tour (?:&|and) andersson|villeroy (?:&|and) boch|jacob delafon|bosch rexroth' +
    "|morris lubricants|sherwin[- ]williams|benjamin moore|farrow (?:&|and) ball|little greene|johnstone'?s paint" +
    '|marley eternit|martin roberts|clarke tools?|graham plumbers merchant|james hargreaves plumbing|travis perkins' +
    '|robert dyas|john lewis|leroy merlin|harvey norman|sears roebuck|ace hardware|home depot|harbor freight' +
    '|tractor supply|johnstone supply|carrier enterprise|baker distributing|lennox stores?|lee sanitary|sub[- ]zero' +
    '|taylor (?:freezers?|machines?)|alto[- ]shaam|bailey birkett|spirax[- ]sarco|edwards vacuum|nash pump' +
    '|patterson[- ]kelley|cleaver[- ]brooks|hydrotherm|thermo[- ]pride|jackes[- ]evans|fulton boilers?|hamworthy' +
    '|andrews water heaters?|andrews (?:storage|maxxflo)|mason industries|ross valves?' +
    '|harris (?:calorific|torch)|nelson (?:irrigation|studs?|head)|hunter (?:irrigation|pgp|rotor|sprinkler)' +
    '|rain bird|victor (?:snap|mouse|rat|traps?)\\b|warren pump|burks pump|myers pump|barnes pump|wayne pump' +
    '|bell (?:boilers?|system)|stillson wrench(?:es)?|crescent wrench(?:es)?|belleville washers?|woodruff keys?' +
    '|acme threads?|morse tapers?|jacobs chucks?|wheatstone bridges?|zener diodes?|edison (?:screws?|base|caps?)' +
    '|hall (?:effect|sensors?|probes?)|rogowski coils?|pitot tubes?|faraday cages?|geiger counters?|bunsen burners?' +
    '|davy lamps?|rosemary tiles?|rose (?:gold|head)|mansard roofs?|marsh gas|lally columns?|steam jenny' +
    '|jimmy bars?|mason (?:sand|line|jars?|bees?)|pat test(?:s|ing|ed)?|dolly varden|bailey bridges?|monkey wrench' +
    "|jack (?:post|screw)|murphy'?s law|murphy oil|ohm'?s law|hooke'?s law|charles'?s law|boyle'?s law" +
    "|dalton'?s law|gray iron|grey iron|chase nipples?|penny washers?|christmas trees?|dutch elm" +
    '|heather grey|olive (?:ring|cutter)s?|suffolk latch(?:es)?|york (?:slab|slabs|flags?)|devon slates?' +
    '|cornish slates?|delabole slates?|westmorland slates?|bangor slates?|burlington slates?|kent pegs?' +
    '|berkeley plugs?|flemish bond|english bond|georgia pacific|douglas fir|norway spruce|scots pine|paris plaster' +
    '|plaster of paris|jersey barriers?|jordan valves?|florida heat pump|sterling silver|sterling board' +
    '|kingston valves?'
  })\b`,
  'g',
);

/** A make's place in a text: offsets of the folded text, and its words. */
export interface MadeRange {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const read = new WeakMap<FoldedText, readonly MadeRange[]>();

/** Where makes of several words stand. Several finders ask for one text, so that it is kept as long as the text is. */
export function readMakes(folded: FoldedText): readonly MadeRange[] {
  const there = read.get(folded);
  if (there !== undefined) return there;
  const ranges = [...folded.lower.matchAll(longMakes)].map(({ index, 0: words }) => ({ start: index, end: index + words.length, words }));
  read.set(folded, ranges);
  return ranges;
}
