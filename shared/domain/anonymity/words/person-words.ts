function list(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/* Words around a name, by which a person is told from a word or a make. Small letters. Written for this project. */

/** Titles before a name. */
export const titles = list(
  'mr mrs ms miss mister missus mx dr prof professor sir dame lord lady rev reverend fr father sister sr brother br pastor imam rabbi canon capt captain sgt major col cllr herr frau fräulein fraulein mme mlle monsieur madame madam señor senor señora senora sra srta signor signora sig don dona uncle aunt auntie aunty mevr mevrouw dhr meneer mijnheer encik puan tuan pan pani deacon colonel grandma grandpa granny nana',
);

/** Titles that are sure even in small letters. */
export const sureTitles = list('mr mrs ms mister missus mx dr prof herr frau mme sra señora senora senor cllr');

/** What people do with their mouths, hands and feet and boilers do not. */
export const sayingVerbs = list(
  'want think know reckon live own rent complain insist says said say sez rang rings ring phoned phones called calls asked asks told tells wants wanted mentioned mentions reports reported reckons reckoned thinks thought knows knew agreed agrees complained complains confirmed confirms texted texts emailed emails messaged booked books prefers preferred signed signs paid pays insists insisted noticed notices swears swore begged promised promises apologised apologized claims claimed remembered remembers forgot forgets hopes hoped wonders explained explains described describes showed shows declined declines refused refuses accepted accepts requested requests cancelled canceled hates loves likes liked lives works worked wrote writes replied smelled smelt smells heard hears saw sees bought met meets lets let drove drives walked spoke speaks insisted suspects suspected believes believed needs stays owns rents joined helped offered offers tried admitted answered approved decided diagnosed',
);

/** Verbs that fit a person and a thing alike. */
export const plainVerbs = list(
  "is was has had will would can could did does do may might should isn't wasn't hasn't hadn't won't wouldn't can't couldn't didn't doesn't isnt wasnt hasnt hadnt wont wouldnt cant couldnt didnt doesnt put took found got gets went goes came comes left gave gives fixed fitted fits replaced swapped changed checked tested cleaned cut built kept keeps sent sends made makes ran runs set brought caught did does turned turns switched tightened used uses held holds opened closed shut moved flushed drained bled soldered wired patched sealed fed feeds ordered orders installed removed pulled pushed added isn also never always just then swept hung bled dug hit led lit stuck struck shot sold stood swung threw tore wound woke wore spent slept sat rode fell fought flew drew drank dealt crept chose bent beat began ate bit blew rewired rehung undid redid",
);

/** Words that a name does not stand behind. */
export const determiners = list('a an the some any every each no this that these those another which what whose');

/** Words that begin what a verb acts on: "Mark the pipe". */
export const objectStarts = list(
  'the a an it this that these those all any every both its your our their them us him me where when if how what out up off down over through around away along back into onto we you i they he she there be need needs have not please',
);

/** Somebody is spoken of behind these. */
export const contactWords = list(
  "told tell tells asked ask asks call called calls ring rang rings phone phoned text texted texts email emailed emails see seen met meet meets thank thanks thanked contact contacted message messaged notify notified remind reminded inform informed warned warn advised advise let'll attn attention hi hello hey dear cheers regards love for says said per signed via sincerely invoice bill named",
);

/** Words that join a name to what happened to or through the person. */
export const joiningWords = list('to with by from for and or at of');

/** What somebody is: a name behind it is that somebody's. */
export const roleNouns = list(
  'customer client homeowner owner tenant landlord landlady tech technician engineer plumber electrician fitter roofer plasterer apprentice helper mate colleague coworker boss manager caretaker janitor super superintendent supervisor foreman neighbour neighbor wife husband partner son daughter mum mom mother dad brother sister cousin nephew niece uncle aunt auntie friend receptionist secretary concierge agent occupant occupier lodger carer nurse cleaner builder gardener lady bloke guy gentleman man woman lad dispatcher contact resident',
);

/** The roles of our own people and customers: swallowed with the name that follows. */
export const ownRoleNouns: Readonly<Record<string, readonly string[]>> = {
  customer: ['customer', 'client', 'homeowner', 'owner'],
  staff: ['tech', 'technician', 'engineer', 'plumber', 'electrician', 'fitter', 'apprentice'],
  contact: ['contact'],
  tenant: ['tenant'],
  landlord: ['landlord', 'landlady'],
};

/** What a make does in a note. */
export const makerVerbs = list(
  'ships ship shipped recommends recommend makes sells discontinued supplies supply lists rates specifies specify requires warrants warranties stopped issued recalled lists quotes quote backordered uses',
);

/** Behind a family's name: their house or their job. */
export const placeNouns = list(
  'job jobs house home place property residence account family kids household flat apartment visit call callout address site estate project',
);

export const pronouns = list("i we they you he she it who i'd i'll i'm we'd we'll we're they'll you'll it'll he'll she'll ill");

export const modals = list(
  "can could should must would might did do does don't to not cannot will shall may let's lets please didn't won't and/or",
);

/** Birds and flowers behind a name of one: "Robin built a nest". */
export const natureWords = /\b(?:bird|birds|nest|nests|nesting|egg|eggs|feathers?|chicks|droppings|petals?|bush|hedge|shrub|garden bed)\b/;

/** Abbreviations whose full stop ends no sentence. */
export const abbreviations = list(
  'mr mrs ms dr st no nr approx appt apt ave rd ln ct cl sr jr rev prof ph tel ext inv acct dept ft in min max temp temps qty vs etc e.g i.e w n s e hrs hr mins sq str',
);
