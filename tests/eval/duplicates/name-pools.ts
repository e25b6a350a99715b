/** Names and places that the made sets draw from: one pool to work with, and one for sets that nobody looks at. */
export interface Pool {
  readonly country: 'US' | 'GB' | 'DE';
  readonly firsts: readonly string[];
  readonly lasts: readonly string[];
  readonly streets: readonly string[];
  readonly types: readonly (readonly [string, string])[];
  readonly towns: readonly (readonly [string, string, string])[];
  readonly trades: readonly string[];
  readonly forms: readonly string[];
}

const list = (words: string) => words.split(' ');
const english = [
  ['Street', 'St'],
  ['Avenue', 'Ave'],
  ['Road', 'Rd'],
  ['Lane', 'Ln'],
  ['Drive', 'Dr'],
  ['Court', 'Ct'],
] as const;

/** Short forms, in both directions. */
export const shortFirsts: Readonly<Record<string, string>> = {
  Robert: 'Bob',
  William: 'Bill',
  Margaret: 'Peggy',
  Elizabeth: 'Liz',
  James: 'Jim',
  Michael: 'Mike',
  Katherine: 'Kate',
  Thomas: 'Tom',
  Jennifer: 'Jenny',
  Richard: 'Dick',
  Susan: 'Sue',
  Anthony: 'Tony',
  Deborah: 'Debbie',
  Steven: 'Steve',
  Charles: 'Chuck',
  Patricia: 'Pat',
  Joseph: 'Joe',
  Edward: 'Ted',
  Samuel: 'Sam',
  Victoria: 'Vicky',
  Andrew: 'Andy',
  Nicholas: 'Nick',
  Alexander: 'Alex',
  Gerald: 'Jerry',
  Rebecca: 'Becky',
  Timothy: 'Tim',
  Jacqueline: 'Jackie',
  Frederick: 'Fred',
  Johannes: 'Hans',
  Maximilian: 'Max',
};

export const american: Pool = {
  country: 'US',
  firsts: list(
    'Robert William Margaret Elizabeth James Michael Katherine Thomas Jennifer Richard Susan Anthony Deborah Steven Maria Linda Jose Aisha Wei Priya Hannah Kevin Laura Carlos Denise Omar Grace Tyler Brenda Luis',
  ),
  lasts: list(
    'Smith Johnson Williams Brown Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Nguyen Kowalski OBrien Patel Kim Chen Washington Schultz Petrov Delgado Abernathy Whitfield Castellano Thornburg Okafor Lindqvist Van-Dyke McAllister Fitzgerald',
  ),
  streets: [
    'Maple',
    'Oak Hill',
    'Washington',
    '2nd',
    '14th',
    'Riverside',
    'Cherry',
    'Old Mill',
    'Jefferson',
    'Sunset',
    'Pine',
    'Lincoln',
    'Walnut Grove',
    'Harbor View',
    'Elm',
  ],
  types: english,
  towns: [
    ['Springfield', 'OH', '45502'],
    ['Dayton', 'OH', '45402'],
    ['Xenia', 'OH', '45385'],
    ['Fairborn', 'OH', '45324'],
    ['Kettering', 'OH', '45429'],
  ],
  trades: ['Plumbing Supply', 'Properties', 'Dental', 'Auto Repair', 'Bakery', 'Apartments', 'Church', 'Realty', 'Pizza', 'Fitness'],
  forms: ['Inc', 'LLC', 'Co.', ''],
};

export const british: Pool = {
  country: 'GB',
  firsts: list(
    'Oliver Charlotte Edward Samuel Victoria Andrew Nicholas Alexander Gillian Fiona Callum Siobhan Rhys Bronwen Mohammed Fatima Nigel Imogen Gareth Poppy Rebecca Frederick Harriet Leslie Jacqueline Hamish Zara Colin Beatrice Winston',
  ),
  lasts: list(
    'Jones Taylor Evans Wilson Thomas Roberts Walker Wright Hughes Edwards Hall Clarke Khan Begum Macdonald Featherstone Cholmondeley Pugh Oyelaran Sandhu Braithwaite Ramsbottom Entwistle Llewellyn Haughton Fairweather Quigley Threlfall Ogden Sutcliffe',
  ),
  streets: [
    'Station',
    'Church',
    'Victoria',
    'High',
    'Mill',
    'Queens',
    'Albert',
    'Orchard',
    'Chapel',
    'Park',
    'Kingsway',
    'Brook',
    'Moor',
    'Priory',
    'Castle',
  ],
  types: [
    ['Street', 'St'],
    ['Road', 'Rd'],
    ['Lane', 'Ln'],
    ['Close', 'Cl'],
    ['Gardens', 'Gdns'],
    ['Crescent', 'Cres'],
  ],
  towns: [
    ['Leeds', '', 'LS6'],
    ['Otley', '', 'LS21'],
    ['Ilkley', '', 'LS29'],
    ['Bradford', '', 'BD1'],
    ['Harrogate', '', 'HG1'],
  ],
  trades: ['Lettings', 'Homes', 'Garage', 'Veterinary', 'Primary School', 'Fish Bar', 'Estates', 'Dental Practice', 'Motors', 'Interiors'],
  forms: ['Ltd', 'Limited', 'LLP', ''],
};

export const german: Pool = {
  country: 'DE',
  firsts: list(
    'Johannes Maximilian Katharina Ursula Jürgen Günther Heike Björn Anke Ayşe Mehmet Wolfgang Sabine Thorsten Annika Dietmar Gisela Florian Leonie Matthias Ingeborg Rüdiger Svenja Detlef Mareike',
  ),
  lasts: list(
    'Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Yılmaz Öztürk Strauß Nowak Lüdenscheidt Kretschmann Oberhuber Großmann Wiesinger Tiedemann Papenfuß Hölzl',
  ),
  streets: [
    'Haupt',
    'Bahnhof',
    'Garten',
    'Berg',
    'Linden',
    'Schiller',
    'Goethe',
    'Kirch',
    'Mühlen',
    'Wald',
    'Ring',
    'Birken',
    'Rosen',
    'Markt',
    'Eichen',
  ],
  types: [
    ['straße', 'str.'],
    ['weg', 'weg'],
    ['platz', 'platz'],
    ['allee', 'allee'],
  ],
  towns: [
    ['Kassel', '', '34117'],
    ['Göttingen', '', '37073'],
    ['Fulda', '', '36037'],
    ['Marburg', '', '35037'],
    ['Baunatal', '', '34225'],
  ],
  trades: ['Immobilien', 'Hausverwaltung', 'Bäckerei', 'Autohaus', 'Apotheke', 'Gasthof', 'Bau', 'Praxis', 'Metallbau', 'Reisen'],
  forms: ['GmbH', 'KG', 'GmbH & Co. KG', ''],
};
