import { anyOf } from '../revisit/words/alternatives.ts';
import type { symptoms } from './job.ts';

export type Symptom = (typeof symptoms)[number];

/** What is wrong, finer than `Symptom`. Each kind of fault has a like symptom of the record, or `other`. */
export const faultSymptoms = {
  leak: 'leak',
  damp: 'damp',
  'no-heat': 'no heat',
  'no-hot-water': 'no hot water',
  noise: 'noise',
  tripping: 'tripping',
  blocked: 'blocked',
  smell: 'smell',
  crack: 'crack',
  dead: "won't start",
  'not-cold': 'other',
  ice: 'other',
  pressure: 'other',
  loose: 'other',
  flicker: 'other',
  'never-off': 'other',
  colour: 'other',
  spark: 'other',
  broken: 'other',
  poor: 'other',
} as const satisfies Record<string, Symptom>;
export type Fault = keyof typeof faultSymptoms;

/** How a fault is said. Patterns meet small letters without apostrophes ("wont"), words one space apart. */
export interface FaultPattern {
  readonly fault: Fault;
  readonly pattern: RegExp;
  /** True when "no" or "not" in front takes the fault back ("no leaks"); false for those that are said with a "no". */
  readonly deniable: boolean;
}

const said = (fault: Fault, deniable: boolean, text: string): FaultPattern => ({
  fault,
  deniable,
  pattern: anyOf(text.replaceAll('NOT', not).replaceAll('COLD', cold), 'g'),
});

const not =
  '(?:not|isnt|arent|wasnt|doesnt|dont|didnt|wont|wouldnt|cant|cannot|aint|never|hasnt|stopped|quit|refuses to|will not|does not|no longer|nothing)';
const cold = '(?:stone |ice |freezing |bloody |so )?(?:cold|freezing|baltic|perishing|frigid)';

/** In the order in which a guess prefers them: the more telling first. */
export const faultPatterns: readonly FaultPattern[] = [
  said(
    'no-hot-water',
    false,
    `
  no hot(?: water)? / hot water (?:is |has |s )?(?:gone|out|off|dead|stopped|packed|not)
  (?:water|shower|showers|bath|taps?|tub)(?: is| are| was| goes| runs?| went| turns?| stays| coming out| getting)? (?:it )?(?:only )?COLD
  cold (?:showers?|water from the hot|wash) / luke ?warm / tepid / barely warm water / (?:not|hardly) a drop of hot
  (?:run|runs|ran|running) out of hot / NOT (?:get|getting|got|have|has|any|having) (?:any |much )?hot(?: water)?
  only (?:has |have |got |getting )?cold(?: water)? / hot (?:runs|ran) out / stone cold (?:shower|water|bath) / without hot water
  water (?:is )?not (?:getting )?(?:hot|heating) / water heater (?:is )?(?:out|dead|off) / getting it stone cold
`,
  ),
  said(
    'no-heat',
    false,
    String.raw`
  no heat(?:ing)?
  (?:heat|heating|rads?|radiators?|furnace)(?: is| are| has| have| went| was)? (?:off|dead|gone|out|down|COLD|NOT)
  (?:house|flat|place|room|rooms|bedroom|bedrooms|upstairs|downstairs|floor|kitchen|lounge|office|zone|it|its)(?: is| are| was| were)? COLD
  COLD (?:in here|in the|house|rooms?|bedrooms?|radiators?|rads|this morning|upstairs|downstairs)
  NOT (?:heat|heating|warm|warming|getting warm|get warm)(?: up)? / blow(?:s|ing)? cold(?: air)?
  (?:[45]\d)(?: degrees)? (?:in here|inside|in the house) / like the arctic / like an? (?:ice ?box|igloo|fridge|morgue) / arctic
  in coats / see (?:our|my) breath / takes (?:till|until|hours|all|ages)[a-z ]* to warm / stone cold / wont stay lit / no warmth
  without heat(?:ing)? / (?:first|second|top|main) floor is [45]\d / freezing in / skipping a zone / cold air (?:out|from|pours|coming)
`,
  ),
  said(
    'leak',
    true,
    String.raw`
  leak\w* / drip\w*(?! (?:timer|line|lines|irrigation|tray|pan|edge|system|emitter|emitters|free|leg|hose)) / weep\w* / seep\w*
  dribbl\w* / puddl\w* / pooling
  (?:water|rain|it) (?:is |was |keeps |just |started |came |comes |still )*(?:pour|gush|run|com|trickl|sheet|spray|spit|spurt)\w* ?(?:out|in|down|through|over|under|off|from|all)?
  gush\w* / spray(?:s|ing) / spurt\w* / squirt\w* / spits? / spitting / burst(?:s|ed)? / flood(?:s|ed|ing)?(?! ?lights?)
  soak(?:ed|ing) / soggy / squish\w* / squelch\w* / sodden / awash / wet / trickl\w*
  drops? (?:of|coming|on|from|down|off|under|out|in) / droplets? / plink\w* / let go / lets loose / overflow\w* / bead(?:s|ed)?
  over the top / over the edge / sweating / gone soft / bog / boggy / niagara / waterfall / sheet of water / \d+ lit(?:re|er)s gone
  spinning / pissing / peeing / rain(?:ing)?(?: is)? (?:coming )?in(?:side)?
  (?:basin|bowl|pot|pan|saucepan|tub|towels?)s? (?:on|under|in) the (?:bed|floor|stairs|hall|carpet|landing|loft|attic|table|sofa|couch)
  buckets? / towels down / water (?:on|all over|through|under|round|around|by|marks?|in) (?:the|my|our|it) / losing (?:water|pressure)
  pressure (?:on the boiler )?(?:keeps )?(?:sinks?|sinking|drop\w*|fall\w*) / gauge (?:is )?down / needle is down / pinholes?
  running down the / swamp
`,
  ),
  said(
    'tripping',
    true,
    `
  trip(?:s|ped|ping) / trip
  (?:breakers?|fuses?|switch|rcd|gfci|gfi|power|sockets?|electrics?|lights?)[a-z ]{0,20} (?:keeps? |kept |just )*(?:kick|kicks|kicked|kicking|pop|pops|popped|popping|throw|throws|cut|cuts|cutting|go|goes|going|went|drop|drops|dropped|dropping|knock|knocks|blow|blows|blew)(?: off| out)?
  (?:pop|pops|popped|popping|kick|kicks|kicked|knocks|knocked|throws|threw) (?:it|the breaker|the switch|the sockets|the electrics|the power|off)(?: off)?
  blow(?:s|ing|n)? (?:a |the )?fuses? / trip switch / short(?:s|ed|ing)? out / fuses? (?:gone|blown|blew)
`,
  ),
  said(
    'blocked',
    true,
    String.raw`
  block(?:ed|age|ages|ing|s)?(?! of (?:solid )?ice) / clog\w* / back(?:s|ed|ing)? ?up / backups?
  (?:NOT) (?:even )?(?:go(?:ing)? down|drain(?:ing)?|empty(?:ing)?|flush(?:ing)?|clear(?:ing)?) / slow(?:ly)? (?:to )?drain\w*
  drain(?:s|ing)? (?:very |so |really )?slow\w* / (?:tub|sink|bath|shower|basin|drain|waste)(?: is| runs?| are)? slow(?:ly)?
  standing (?:water|in) / stands? in / ris(?:es|ing) (?:when|up) / is rising / stopped up / filling round / fills? round / plugged
  plugged up / jam(?:s|med|ming)? / to the brim / (?:dirty|grey|gray|black) (?:water|soup)
  (?:inch|inches) of (?:dirty |grey |black )?water / ankles? / foot bath / coming up / comes up
  up (?:through|out of) the (?:floor )?(?:drain|gully|shower) / fills? (?:up )?to
`,
  ),
  said(
    'smell',
    true,
    String.raw`
  smell\w* / smelt / stink\w* / stench / odou?rs? / whiffs? / whiffy / pong\w* / reek\w* / fumes? / musty
  smok(?:e|es|ing|y)(?! (?:alarm|alarms|detector|detectors)) / rotten eggs? / plasticky / gassy / sewer gas / gym bag
  co alarm (?:\w+ )?went off / alarm (?:went|goes|going|is going) off
`,
  ),
  said(
    'noise',
    true,
    String.raw`
  nois\w* / bang(?:s|ing)? / clang\w* / clank\w* / rattl\w* / humm?(?:s|ing)? / buzz\w* / whin(?:e|es|ing) / squeal\w* / squeak\w*
  scream\w* / screech\w* / howl\w* / grind\w* / thump\w* / tick(?:s|ing) / click(?:s|ing|ety)? / hiss\w* / gurgl\w* / knock(?:s|ing)
  rumbl\w* / vibrat\w* / roar\w* / groan\w* / moan(?:s|ing) / chirp\w* / beep\w* / whistl\w* / popping / sings? / singing / loud
  racket / clatter\w* / thud\w* / lawnmower / chatter\w* / kettling / hammering / water hammer / flap\w*
  (?:toilet|loo|john|commode|cistern)[a-z ]{0,20} (?:keeps? )?runs?(?:ning)?(?: all| on| constantly)?
`,
  ),
  said(
    'crack',
    true,
    `
  crack(?:s|ed|ing)? / hairlines?
  (?:has|have|had|is|was|pipe|hose|tap|tank|seam|it|seal|board|joint|liner|end|lining|valve|bag|felt|lead|tile) split
  split(?:s|ting)? (?:with|in|open|down|along|from|at|right|clean|across|again) / splitting / fissures? / seam (?:is )?showing
  popped screws? / nail pops? / screw pops?
`,
  ),
  said(
    'damp',
    true,
    String.raw`
  damp\w* / mou?ld\w* / mildew\w* / moist\w*
  (?:brown|yellow|dark|black|grey|gray|wet|water|rusty|tea|coffee)(?: coloured| colored)? (?:stain|ring|patch|spot|mark|circle|line|freckle|bloom)\w*
  stain(?:s|ed|ing)? / spotted / spotting / ring (?:on|in|came|is|has) / freckles? / bubbl\w* / blister\w* / peel(?:s|ing|ed)?
  flak(?:es|ing|ed) / swollen / swell\w* / bulg\w* / belly / sag(?:s|ged|ging)? / condensation / tide ?marks? / popping off
  hanging off / coming off (?:the )?wall / paper (?:is )?(?:coming|hanging) / fatter / clammy / efflorescence / warp(?:s|ed|ing)?
  spreading
`,
  ),
  said(
    'ice',
    true,
    String.raw`
  (?:froze|frozen|freezes|freezing|iced|ices|icing)(?: up| over| solid)+ / block of ice / iced / icing
  ice (?:on|all|like|build\w*|around) / frost(?:ed|ing)? / snow globe
`,
  ),
  said(
    'not-cold',
    false,
    String.raw`
  (?:NOT|hardly|barely) (?:very |that |even |getting |blowing |get )?(?:cold|cool|cooling|keeping up|keep up|freezing|chill\w*)
  (?:fridge|freezer|ac|air|aircon|beer|milk|food|bedroom|house)(?: is| are| was)? (?:gone )?(?:warm|hot|off|soft|melting|thawing|spoil\w*)
  warm air / (?:[789]\d)(?: degrees)? (?:in here|inside|in the) / ice cream (?:\w+ ){0,2}soft / milk (?:is |goes )?(?:off|sour)
  back up to [789]\d / defrost(?:ed|ing)
  (?:wont|doesnt|cant|not|never) (?:drop|go|get|come|dropping|going|getting) (?:down )?(?:below|under|past) \d\d / \d\d and climbing
  sweating (?:in here|like) / no cool(?:ing)? / thaw(?:s|ing|ed)
`,
  ),
  said(
    'pressure',
    false,
    String.raw`
  (?:low|no|poor|terrible|bad|weak|less|little|lost|rubbish|awful|crap) (?:water )?(?:pressure|flow)
  pressure (?:is |has )?(?:been )?(?:low|terrible|bad|awful|gone|poor|weak|rubbish|dropped|nothing|down|crap)
  (?:a |just a |only a )?(?:dribble|trickle) / no water / bone dry
  (?:taps?|bathroom|sinks?|showers?|toilets?) (?:is |are |has run |ran |run )?dry / shoots? up
  not a drop(?: of water)?(?: from| out| in)? / cant run two
  (?:spit|spits|spitting|cough|coughs|sputter\w*|splutter\w*)(?: and (?:cough|spit)s?)? / weak (?:spray|stream|shower)
  barely (?:comes|runs|a) / hardly (?:comes|any water)
`,
  ),
  said(
    'never-off',
    false,
    String.raw`
  never goes off / ghost flush\w* / wont (?:stop|shut|switch|turn|go|quit|cut)(?: itself)? ?(?:off|running|filling|out|over)?
  will not (?:stop|shut|turn|go) ?(?:off|running)? / never (?:shuts?|turns?|goes|stops|quits|switches) ?(?:off|running|filling)?
  stays? on / stuck on / (?:doesnt|does not) (?:stop|shut|turn|go|switch) ?(?:off|running)?
  keeps? (?:on )?(?:running|filling|refilling|going all) / runs? (?:all|constantly|non ?stop|on and on|24) / running all / wont quit
`,
  ),
  said(
    'spark',
    true,
    String.raw`
  spark(?:s|ed|ing) / arc(?:s|ed|ing) / crackl\w* / hot to (?:the )?touch / scorch\w* / burn(?:t|ing|s)? / burned / shock(?:s|ed)?
  tingl(?:e|es|ing) / (?:get|gets|got|getting) (?:a |an )?(?:\w+ )?(?:buzz|zap|jolt|belt|poke) / zapp\w* / melted / sizzl\w* / red hot
  buzzing hot
`,
  ),
  said(
    'flicker',
    true,
    String.raw`
  flicker\w* / flick(?:s|ing) on and off / dim(?:s|med|ming) / dipping / strob\w* / flash(?:es|ing) / on and off
  cut(?:s|ting)? (?:in and )?out
`,
  ),
  said(
    'loose',
    true,
    String.raw`
  loose\w* / wobbl\w* / rock(?:s|ing) / wiggl\w*
  (?:came|come|comes|coming|fell|fallen|falling|dropped|hanging|hung|slipped|slid|blown|blew|popped|worked|lifted|lifting|pulled|broke|broken) (?:right |clean |all )?(?:off|out(?! (?:great|lovely|perfect|well|nice|good|beautiful|so|really))|down|away|loose|free|apart|up)
  slipp?(?:ed|ing|s) / (?:two|one|three|another|more)(?: more)? (?:slates? |tiles? |shingles? )?down
  (?:slate|tile|shingle|cap)s? (?:\w+ ){0,2}(?:in|on) the (?:garden|lawn|yard|path|drive|gutter|flower ?bed)
  (?:one|two|three|another|more|bits?|pieces?) (?:\w+ ){0,7}(?:in|on) the (?:garden|lawn|yard|path|drive|driveway|gutter|flower ?bed|rose ?bed|border|patio|grass|pavement|sidewalk|bushes)
  on the (?:lawn|ground) / detach\w* / unglued / sagging / droop\w* / gap(?:s|ping)? / lift(?:s|ing|ed) / crooked / lopsided / flapping
  draught\w* / drafty?
`,
  ),
  said(
    'colour',
    true,
    `
  rusty / rust / orange / brown water / discolou?red / cloudy / yellow water / black bits / sediment / milky / tastes?
`,
  ),
  said(
    'dead',
    false,
    String.raw`
  NOT (?:even |to |be |been |always |seem to )?(?:start(?:ing)?|light(?:ing)?|fire|firing|ignit\w*|come on|coming on|turn(?:ing)? on|turn(?:ing)?|run(?:ning)?|work(?:ing|ed|s)?|spin(?:ning)?|go|going|kick(?:ing)? in|kick(?:ing)? on|switch(?:ing)? on|power(?:ing)?|charg\w+|respond\w*|open(?:ing)?|clos(?:e|ing)|latch\w*|reset(?:ting)?|pop open|pump\w*|stay(?:ing)? (?:on|lit)|blow(?:s|ing)?|hold(?:ing)?)
  dead / gone dead / stopped(?: working| dead| running)? / quit(?:s|ting)? / conked(?: out)? / packed (?:up|in) / kaput / given up
  gave up / died / dies / just (?:sits|sat|clicks|hums) / (?:has|have|had|got|is) nothing
  no (?:power|display|lights?|juice|flame|life|spark|lights on|electric\w*)(?: at| on| to| in)?
  (?:has|have|got|is|theres) (?:nowt|nothing|none|zilch|nada) / nowt / blank / silent / (?:went|gone|goes|is|are) (?:black|dark)
  run dry / taking out / lock(?:s|ed|ing)? ?outs? / lockout / error(?: code)? / fault code / shows? [a-z]{1,2}\d+
  (?:went|goes|going|gone|keeps going) (?:out|off|dead|down) / shuts? (?:off|down) / cuts? (?:out|off) / cutting out
  stops? (?:midway|half ?way|mid cycle) / pilot (?:is |keeps |wont |goes |went )?(?:out|lit|light|going out) / out of order
  on the blink / off again
  (?:side|half|end|row|run|bank|string|lights?|lamps?|power|room|burners?|fan|pilot|bulbs?|one|sign|outlets?|sockets?|signal|wall) (?:\w+ ){0,4}(?:is|are|went|goes|have gone|has gone) out
  keeps? resetting / burn(?:t|ed) out / short cycl\w* / press(?:ing)? the (?:reset )?button / reset(?:ting)? it
  no (?:water )?(?:go|joy) / lost (?:power|half|all) / half the house / out (?:of action|again) / seized / had to pull
`,
  ),
  said(
    'broken',
    true,
    String.raw`
  broke(?:n)? / busted / snapped / damag\w* / smashed / collapsed / came down / fell through / shattered / bent / faulty / defective
  failed / failing / failure / knackered / had it / gone
`,
  ),
  said(
    'poor',
    false,
    String.raw`
  not (?:quite |very |really |completely |cleaning |washing |drying |sealing |level |flush )?(?:right|happy|good|great|cleaning|clean|washing|dry|drying|sealing|level|flush|straight|safe|holding|enough)
  uneven / misbehav\w* / acting up / playing up / plays up / on the fritz / issues? / problems? / trouble / wrong / faults?
  something (?:is )?(?:off|not) / weird / funny / dirty dishes / grit / half raw / too (?:hot|cold)
`,
  ),
];
