/** Words that carry no likeness: they are never counted as shared. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a an the and or but if so as at by for from in into of off on out over to up with without about after before again against all also am any are be because been being below between both can cannot could did do does doing done down during each ' +
    'few further get gets getting go goes going gone got had has have having he her here hers him his how i id ill im in is it its ive just know let like ll lot make may me might mine more most much must my near need needs new no nor not now of oh ok old once one ' +
    'only or other our ours own please put rather really right round s said same say says see seems she should since so some someone something soon still such t take tell than thank thanks that thats the their them then there these they thing things think this those though ' +
    'through till to today together told too took two three under until us use very want wants was wasnt we well went were weve what when where which while who whole why will wont would yes yet you your youre yours hi hello hey love mate guys guy man men ' +
    'day days week weeks month months year years ago last next time times morning night nights evening afternoon weekend yesterday tonight monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december ' +
    'come came coming back call called ring again every always never ever bit little big good bad nice fine great sure maybe kind sort home house place work works working worked job jobs water customer replaced replace repaired repair repairs fixed fix new fitted fit installed install checked check found advised ' +
    'side end top bottom front part look looks looked around away another second first third half many keep keeps long short whenever able easy hard high low open close closed full empty start started stop stopped turn turned run runs running came left'
  ).split(' '),
);

/** Everyday words that a spelling corrector must not touch although a trade word is one letter away. */
export const everydayWords: ReadonlySet<string> = new Set(
  (
    'about above across actually afraid after against agree alarm alive allow almost alone along already although always among angry annoying answer anybody anyone anything anyway apart appear around arrive asked asking asleep atleast aware awful babies backs badly bathe beach bears beast became become bedding began begin behind being believe belong ' +
    'below beside best better beyond birth black blame blank blast bless blind block blood board boots boring bother bought bound brain brand brave bread break brief bring broad broth brother brown brush build built bunch busy calls called calling calm canal candle cannot care careful carried carry catch cause caught cease center central certain chain chair chance change cheap cheaper ' +
    'check cheese child children choice choose church clean cleaned cleaner clear clearly climb clock close closed closer clothes cloud coach coast coffee comes coming common contact cook cooked corner cotton could count country county couple course court cousin cover covers cream crazy cross crowd cruel curry customer daily dance danger daughter dealt dear death decent ' +
    'decide deep delay dinner dirty doctor doesnt doing dollar double doubt dozen dream dressed dried drink drive driver drives driving drove drunk early earth easily easy eating effort either else email empty ending enjoy enough entire equal evening event every everybody everyone everything exact except excuse expect explain extra fairly faith family famous farm fast father ' +
    'favor favour fear feels fellow fence fever fewer field fifth fifty fight figure final finally finish first floor focus folks follow food force forget forgot forty forward found fourth frame fresh friend front fruit fully funny further future garden gather gave gentle getting given giving glass going gonna grand grant grass grate great green greet grew group grown guard guess ' +
    'guest guide guilty habit hands hanging happen happy hardly hated heard heart heated heaven heavy hello helped helps hence hidden higher hoped hopes horse hotel hours house human hundred hungry hurry husband idea ignore image inches indeed inside instead issue items itself joins joint joke joking judge juice keeps kidding kinda kitchen knees knife knock known ladies lady landed large last later laugh laying leads learn ' +
    'least leave leaves leaving legal letter letting level light liked likely limit lines liked listen listed little lived lives living local locks lonely longer looked looking looks loose lose loses losing loss lost lots loud loved lovely lower lucky lunch lying magic mails maker makes making manage manner march market master match matter maybe means meant medium meets member mental middle might ' +
    'miles minds minute minutes missed mixed model money month months moral morning mother motor mount mouse mouth moved moves movie moving music must myself named names nasty nearly neat neck needed needs nerve never news nicer niece night nobody noise noon normal north noted notes nothing notice number nurse obvious occur ocean offer office often older once onto opened opening order ordered other others ought ours ' +
    'outer outside over owner paid pain pairs pants paper parent parked party passed past patience patient pause payed paying peace people perfect perhaps period person phone photo phrase piece pint place placed plain plan plane planned plant plate play played please plenty plus point posted pound pours power press pretty price pride prime print prior prize prized problem proof proper proud prove public pulled pupil ' +
    'purple purse pushed quick quickly quiet quite raced radio rain raise raised ranch range rapid rates rather reach read reads ready real really reason recent record refer relax remain repeat reply report request rescue rest result return rich rides right risky river road rolls room rooms rough round route royal ruined rules running rural rushed sadly safe said sales salt same sandy ' +
    'saved saying says scale scared scene school score season seats second secret seeing seem seems seen sells sends sense sent serve seven several shade shake shall shape share sharp sheep sheet shift ship shirt shock shoes shook shop shore short shot should shout showed shown shows shut sick side sight signs silly silver simple since single sister sits sixth sized skills skin sleep slept slice slide slow small ' +
    'smart smile snow snows soap socks soft solid solve some somehow someone something son soon sorry sorts sound sounds south space spare speak speed spend spent spoke spoken spots spread spring staff stage stair stairs stand standing start started starts state stated stay stayed stays steak steal steel steep step steps stick stole stone stood stops store storm story street stress strict string strip ' +
    'strong stuck study stuff stupid style such sugar suit summer super sure swear sweet swept swing sworn table taken takes taking talk talked tall taste taxes teach team tears tells tender tens tenth test tests than thank thanks that their them then theory there these thick thief thin thing think third thirty this those though thought threat three threw throat through throw thrown thumb thus ticket tight till times tiny tired ' +
    'title today toes together told tomorrow tongue tonight tooth topic total touch tough tours toward towel town track trade train treat trees trend trial trick tried tries trips truck truly trust truth trying tuned turns twelve twice twins twist type uncle under unique unless until upper upset upstairs usage used useful users usual usually value vary vast very video views visit voice wages wait waited waits wake walk walked wants warm ' +
    'warmed warn waste watch watched weather week weekend weeks weight welcome went were west what wheel when where whether which while white whole whose wide wider wife wild window winds winter wise wished wishes within without woke woman women wonder wooden words wore work worked worker works world worried worry worse worst worth would wound write wrong wrote yard year years yellow yesterday young yours yourself zero ' +
    'again halfway highway headway bucket dropped drops filled fills flash flashed flat flats float flour flown flows flush flushes followed forks frozen glued grease greasy greens hairs handle handled handles heads hoses hotter inside lasted leaned leans lease leash lights lined listing locked lofty loops mains males meals milk mills minor mixed molds nails necks newer paints pans patch pipes places pool pools port posts pots pumps rails ranges ranks rinse risen rises roads roast robot rocks rods roles roofs roots ropes rows ' +
    'sank sauce scent seals seat seems selfish shine sinks skips slack slate slates sleeve slim slips slope smoke smooth socket solar sole sore soup spans spell spill spin spite split sport spray staple stem stiff still stock stoves stream stripe strips suite swap sweat taps tape tapes tart tasks teeth tiles timber toast tools tower toys trace trail tray trays tube tubes tubs twins units valid vents walls warp wash waves weak wears weeds wells wipes wires wiring yards ' +
    'whether brought thinking drinking learning meeting feeding heading reading leading looking cooking booking breathing bathing walking talking washing watching wishing pushing rushing cashing dashing finding winding sending spending pending bending minding binding grinding blinding'
  ).split(' '),
);

/** Misspellings and text-message spellings that no one-letter rule reaches, and spellings that differ by country. */
export const spellings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    stil: 'still',
    agen: 'again',
    agn: 'again',
    leek: 'leak',
    leeks: 'leaks',
    leeked: 'leaked',
    leeking: 'leaking',
    leakin: 'leaking',
    leekin: 'leaking',
    drippin: 'dripping',
    wuz: 'was',
    wos: 'was',
    befor: 'before',
    b4: 'before',
    bak: 'back',
    toliet: 'toilet',
    tolet: 'toilet',
    toilit: 'toilet',
    faucit: 'faucet',
    fawcet: 'faucet',
    forcet: 'faucet',
    facet: 'faucet',
    fauset: 'faucet',
    bolier: 'boiler',
    biler: 'boiler',
    boyler: 'boiler',
    furnice: 'furnace',
    furnas: 'furnace',
    heeter: 'heater',
    hetaer: 'heater',
    heatin: 'heating',
    radiater: 'radiator',
    thermastat: 'thermostat',
    thermostate: 'thermostat',
    sylinder: 'cylinder',
    electic: 'electric',
    eletric: 'electric',
    lite: 'light',
    lites: 'lights',
    braker: 'breaker',
    brakers: 'breakers',
    brekker: 'breaker',
    tripin: 'tripping',
    triping: 'tripping',
    triped: 'tripped',
    dranes: 'drains',
    drane: 'drain',
    sinc: 'sink',
    sync: 'sink',
    shour: 'shower',
    showr: 'shower',
    sower: 'shower',
    gutta: 'gutter',
    guter: 'gutter',
    guters: 'gutters',
    roff: 'roof',
    rof: 'roof',
    sieling: 'ceiling',
    cieling: 'ceiling',
    ceeling: 'ceiling',
    celing: 'ceiling',
    seeling: 'ceiling',
    dreep: 'drip',
    dripin: 'dripping',
    driping: 'dripping',
    seap: 'seep',
    ployumber: 'plumber',
    pluming: 'plumbing',
    plummer: 'plumber',
    wter: 'water',
    watter: 'water',
    wather: 'water',
    presure: 'pressure',
    noize: 'noise',
    niose: 'noise',
    smel: 'smell',
    smels: 'smells',
    brok: 'broke',
    brocken: 'broken',
    craked: 'cracked',
    crakc: 'crack',
    wery: 'very',
    yous: 'you',
    u: 'you',
    ur: 'your',
    yer: 'your',
    r: 'are',
    y: 'why',
    pls: 'please',
    plz: 'please',
    thx: 'thanks',
    cuz: 'because',
    coz: 'because',
    cos: 'because',
    dident: 'didnt',
    didint: 'didnt',
    dosent: 'doesnt',
    doesent: 'doesnt',
    dosnt: 'doesnt',
    wount: 'wont',
    woudnt: 'wouldnt',
    isent: 'isnt',
    aint: 'isnt',
    aswell: 'as well',
    proberly: 'properly',
    porblem: 'problem',
    probelm: 'problem',
    prolem: 'problem',
    probs: 'problems',
    sprikler: 'sprinkler',
    dishwaser: 'dishwasher',
    diswasher: 'dishwasher',
    wahser: 'washer',
    fridgidaire: 'fridge',
    frige: 'fridge',
    frij: 'fridge',
    freezor: 'freezer',
    vacuume: 'vacuum',
    repaire: 'repair',
    repare: 'repair',
    fixd: 'fixed',
    fix3d: 'fixed',
    replased: 'replaced',
    instaled: 'installed',
    instald: 'installed',
    color: 'colour',
    mold: 'mould',
    moldy: 'mouldy',
    gray: 'grey',
    odor: 'odour',
    vapor: 'vapour',
    neighbor: 'neighbour',
    neighbors: 'neighbours',
    favor: 'favour',
    parlor: 'parlour',
    harbor: 'harbour',
    disfunctional: 'broken',
    ac: 'ac',
    aircon: 'aircon',
    nite: 'night',
    tonite: 'tonight',
    thru: 'through',
    kinda: 'kind of',
    gonna: 'going to',
    wanna: 'want to',
    dunno: 'dont know',
    cuppa: 'cup',
  }),
);
