/** The street or the supplier is out, not the house. */
export const areaOutage = String.raw`
  (?:in|across|down|on|over) the (?:whole|entire) (?:street|road|block|town|village|estate|building|area|row|close|lane)
  no (?:lights?|power|water|gas|electric\w*) (?:\w+ )?(?:in|on|across|down|anywhere on) (?:the|our|this) (?:street|road|block|village|estate|area|close|lane|terrace)
  (?:whole|entire|rest of the) (?:street|block|road|town|village|estate|building|neighbou?rhood|area|county|suburb|row|terrace|lane|parish|valley) (?:\w+ ){0,3}(?:off|out|dark|dry|down|without|dead|lost|same|is|has)
  (?:neighbou?rs?|everybodys?|everyones?|everyone else|everybody else|all of us|all the houses|next door)(?: \w+){0,3} (?:same|too|also|out|off|as well|have it|dark|none|without|on|dry)
  (?:and so is|same at|same for|so are|and) (?:everybodys?|everyones?|next doors?|the neighbou?rs?) / neighbou?rs the same
  (?:power|electric|water|gas|hydro|utility|sewer) (?:company|board|authority|supplier|co|works|department|district)
  (?:half|part|most|all|some|end|side) (?:of )?(?:the|our) (?:street|road|block|town|village|estate|area|close|terrace|lane)
  power cuts? / (?:power )?outages? / blackouts? / brown ?outs? / rolling (?:blackouts|cuts) / load shedding / mains (?:is|are|has) off
  (?:main|mains|pipe|geyser) (?:\w+ ){0,4}(?:in|on|out in|at the top of) the (?:street|road) / burst main
  water main (?:break|burst|broke) / hydro (?:is )?out / irish water / boil (?:water )?notice / no lights either / all the houses
  lineman / linemen / (?:at|up|on) the (?:power )?pole / transformer / substation / lost a leg / lost a phase
  the city (?:has|is|are|says|said|crew) / city crew / lift station
  (?:council|city|county|utility) (?:\w+ ){0,3}(?:digging|working on|repairing|shut|turned) / started on the main / dno / national grid
  hydrant flushing / drought
`;
