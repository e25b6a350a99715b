import { alternatives } from './alternatives.ts';

const good = `(?:good|great|fine|grand|perfect|perfectly|lovely|brilliant|beautiful|beautifully|brill|super|superb|fantastic|amazing|awesome|excellent|well|ok|okay|so fresh|so quiet|a marvel|a million bucks|like toast|roasting|warm as toast|endless|bliss|magical|smooth|smoothly|like new|like a dream|like a champ|like a charm|like a top|like clockwork|a treat|a dream|wonderful|spot on|solid|strong|sweet|happy|no bother|no trouble|no problems?|no issues?|toasty|nice and (?:warm|cosy|hot|cool)|mint|magic|faultless|flawless|flawlessly|rock solid|right as rain|nicely|bang on)`;

/** Praise in a clause: what it names is not what the call is about. Past praise ("was fine until") is not here. */
export const praise = new RegExp(
  `\\b(?:${alternatives(String.raw`
  (?:is|are|s|its|still|been|has been|have been|works?|working|runs?|running|going|keeps?|keeping|holding(?: up)?|looks?|looking|cooks?|cooking|heats?|heating|drains?|draining|flushes|flushing|cools?|cooling|seems?|doing|goes|tests?|stayed|staying|sounds?) (?:\w+ ){0,2}?GOOD
  (?:came|come|turned|worked) out (?:\w+ ){0,2}?(?:great|lovely|perfect|well|beautiful|beautifully|nice|nicely|amazing|fantastic|good|a treat|gorgeous|super)
  (?:havent|hasnt|not|never) (?:\w+ ){0,2}(?:dripped|leaked|tripped|blocked|budged|missed|moved|failed|clogged|skipped|had (?:a|any|another)) ?(?:\w+ ){0,3}(?:since|once|again)?
  (?:no|zero|not a) (?:\w+ )?(?:trouble|problems?|issues?|complaints?|drips?|leaks?|trips?|smells?|bother|peep|drop)(?: at all| whatsoever)? (?:since|with|from|so far|there|now)
  (?:since|with|from) (?:\w+ ){0,4}no (?:trouble|problems?|issues|complaints)
  (?:so |very |really |still |dead |well |over the moon |absolutely )?(?:happy|pleased|delighted|thrilled|chuffed|impressed|satisfied) (?:with|about|by|at)
  (?:love|loving|loves|adore) (?:the|that|our|my|it|this|how|what) / raves? about
  (?:great|lovely|good|super|fantastic|brilliant|amazing|top|wonderful|beautiful|excellent|grand|cracking|fine|nice) (?:job|work|service|guys|lads)
  did (?:such )?(?:a|an) (?:\w+ )?(?:great|good|lovely|super|fantastic|brilliant|amazing|wonderful|beautiful|excellent|grand|fine|nice) 
  you did (?:great|well|wonders|us proud) / (?:no|zero) (?:complaints|regrets) / worked a treat / best money / thank you so much
  thanks (?:so much )?for / cheers for / fixed it for good / sorted (?:it|that) (?:right )?out / still (?:under|in) warranty
  never (?:looked|ran|run|worked|been) (?:so |better) / good as (?:new|gold) / better than (?:new|ever) / (?:do|does|did) us proud
  number \w+ is (?:grand|fine|good|ok|okay)
`)
    .join('|')
    .replaceAll('GOOD', good)})\\b`,
);

/** Innocent uses of "again", "back", "still", "same". They are struck out before those words are looked for. */
export const innocent: readonly RegExp[] = alternatives(String.raw`
  (?:can|could|would|will) (?:you|ye|yous|someone|we|i) (?:(?!still|same|leak\w*|drip\w*)\w+ ){1,9}again
  (?:use|using|want|have|hire|hiring|book|like|call|calling|ask|try|need|get|hear from|see|work with) (?:you|yous|your|him|them|the same|ye)(?: guys| lot| lads| crew| boys)?(?: \w+)? again
  (?:you|him|them|yous) (?:guys |lot |lads )?(?:back |out )?again (?:for|to|this time|please)
  (?:thanks|thank you|cheers|ta|hi|hello|hey|sorry) again / again (?:thanks|thank you|cheers|sorry|this year|next year|for the)
  same again(?: please)? / then again / again this (?:year|spring|autumn|fall|summer|winter)
  (?:its |it s |hi its |hello )?(?:only )?me again / once again (?:thank|thanks) / turned? (?:back )?on again / new year again
  here we go again for
  (?:come|coming|call|calling|ring|ringing|get|text|phone|write|pop|pay|email|get in touch|swing|send (?:him|them|someone)) back(?: out| over| round)?(?: and| to| for| in| with| on| please| when| me| again)?
  (?:come|pop|swing|drop|nip|call) (?:by |in |over |round |out )?again / came back (?:from|with the quote|to us with)
  back (?:from|to work|home|in town|yard|garden|door|bedroom|porch|kitchen|room|step|hall|hallway|office|wall|fence|gate|corner|side|of)
  out back / (?:got|have|had) back / turned back on / back and forth / welcome back / back ?flow
  still (?:want|wants|wanted|like|love|planning|thinking|interested|keen|waiting (?:on|for) (?:the |your |my |a )?(?:quote|invoice|bill|certificate|estimate|price)|owe|need to pay|have (?:your|the) (?:card|number|quote)|deciding|good for|on for|available|alive|standing|here|early|young|small|under warranty|covered|coming|do|does|open|offering|honou?r)
  if (?:you|the offer|that offer|it) (?:is |are )?still / (?:are|do) you still / hope (?:you|your|youre|the family) (?:\w+ )?still
  still life
  same (?:day|week|time|price|deal|crew|lad|guy|fella|team|one|ones|colou?r|model|kind|style|again|size|make|brand|as mine|as my|as hers|as his|as ours|as last (?:time|year)|as every|as usual|as always|as before please|as the other|for the other|trip|visit|number|address|house|owner|family|rate)
  (?:just )?the same (?:as|for) (?:mine|hers|his|the|my|last) / the same for / (?:at|in) the same time
  another (?:one|job|project|question|quote|thing|room|set|two|pair) / storm or no storm / last time (?:you|ye) (?:said|quoted)
`).map((entry) => new RegExp(`\\b(?:${entry})\\b`, 'g'));
