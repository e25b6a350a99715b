/**
 * Where in a property. One room a line: `room: names`. Rooms in one group of `insideOf` contain each other loosely, so
 * that "upstairs" does not contradict "bedroom".
 */
function readPlaces(lines: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const line of lines.trim().split('\n')) {
    const [room = '', names = ''] = line.split(':').map((part) => part.trim());
    map.set(room, room);
    for (const name of names.split(',').map((one) => one.trim())) if (name !== '') map.set(name, room);
  }
  return map;
}

export const places = readPlaces(`
kitchen: kitchenette, kitchen side, galley, back kitchen, scullery
bathroom: bathrooms, washroom, restroom, wet room, lavatory, guest bath, hall bath, master bath, main bath, kids bath, upstairs bath, downstairs bath, bath upstairs, bath downstairs, mbath, second bath, basement bath, men s room, ladies room, shower room
half-bath: powder room, cloakroom, half bath, guest wc, downstairs loo, downstairs toilet, wc
ensuite: en suite, ensuite, suite bath
bedroom: by the bed, above the bed, beside the bed, over the bed, bedside, bedrooms, main bedroom, master bedroom, master, guest room, spare room, box room, kids room, kids rooms, nursery, back bedroom, front bedroom, bunk room
lounge: living room, sitting room, front room, parlour, parlor, den, family room, great room, tv room, rec room, playroom, snug, lounge room, living area
dining: dining room, breakfast room, breakfast nook
hall: hallway, entry, foyer, entrance, corridor, vestibule, hall door, mudroom, passage
landing: landing floor, landing wall
stairs: staircase, stairwell, stair wall, stairway, over the stairs
basement: cellar, crawl space, crawlspace, downstairs basement
attic: loft, roof space, roofspace, attic space
garage: carport, workshop, garage office
shed: outbuilding, barn, chook shed, garden shed, summer house, shop shed, studio shed
laundry: laundry room, utility, utility room, laundry cupboard
office: study, home office, server room
conservatory: sunroom, sun room, porch room, lean to
porch: verandah, veranda, front porch, back porch, front step
outdoors: pavement, sidewalk, kerb, verge, alley, paddock, bottom of the yard, end of the garden, swing, street, garden, yard, back yard, backyard, front yard, out back, out front, out the back, patio, lawn, driveway, street side, road
chimney-side: chimney, stack, by the chimney, chimney breast
stage: stage left
church: choir loft, nave, vestry, sanctuary
guest-house: granny flat, guest house, guesthouse, pool house, carriage house, coach house, annexe, in law suite, in law, cottage, bunkhouse, cabin
main-house: main house, big house
break-room: staff room, lunch room, canteen, tea room
upstairs: second floor, 2nd floor, first floor flat, top floor, upper floor, floor above
downstairs: ground floor, main floor, first floor, 1st floor, lower level, floor below
`);

/** Words before a room that tell it from its like. */
export const placeQualifiers: ReadonlyMap<string, string> = new Map(
  Object.entries({
    master: 'master',
    main: 'master',
    primary: 'master',
    mbath: 'master',
    guest: 'guest',
    spare: 'guest',
    kids: 'kids',
    childrens: 'kids',
    boys: 'kids',
    girls: 'kids',
    sons: 'kids',
    daughters: 'kids',
    nursery: 'kids',
    upstairs: 'up',
    upper: 'up',
    top: 'up',
    second: 'up',
    downstairs: 'down',
    lower: 'down',
    ground: 'down',
    basement: 'down',
    front: 'front',
    back: 'back',
    rear: 'back',
    left: 'left',
    right: 'right',
    north: 'north',
    south: 'south',
    east: 'east',
    west: 'west',
    hall: 'hall',
    small: 'small',
    big: 'big',
    large: 'big',
    first: 'first',
    third: 'third',
    mothers: 'mother',
    mums: 'mother',
    mans: 'mens',
    other: 'other',
    powder: 'powder',
  }),
);

/** Rooms that say a floor only: they contradict each other, not a room. */
export const floors: ReadonlySet<string> = new Set(['upstairs', 'downstairs', 'basement', 'attic']);

function pairs(text: string): ReadonlySet<string> {
  return new Set(
    text
      .trim()
      .split(/\s*[,\n]\s*/)
      .flatMap((pair) => {
        const [a = '', b = ''] = pair.split(' ');
        return [`${a} ${b}`, `${b} ${a}`];
      }),
  );
}

/** Pairs of names that may well mean one place. */
export const placesAlike = pairs(`
bathroom ensuite, bathroom half-bath, hall landing, landing stairs, landing upstairs, attic upstairs, bedroom upstairs, bathroom upstairs, ensuite upstairs
kitchen downstairs, lounge downstairs, hall downstairs, half-bath downstairs, basement downstairs, kitchen dining, lounge dining, outdoors shed, outdoors porch, outdoors garage
chimney-side bedroom, chimney-side lounge, laundry basement, laundry garage, laundry kitchen, porch hall, office garage, stage church, lounge office, garage shed
`);

/** Pairs that share a wall or a floor: water, damp and smells go from one to the other, a cold radiator does not. */
export const placesTouch = pairs(`
ensuite bedroom, hall stairs, attic bedroom, attic hall, attic landing, attic lounge, chimney-side attic, bedroom landing, bathroom kitchen, bathroom lounge, bathroom dining, bathroom hall
ensuite kitchen, ensuite lounge, laundry hall, kitchen basement, bathroom basement, landing lounge, conservatory lounge, conservatory kitchen, garage laundry
`);
