import { addressField } from './address-headers.ts';
import { headerWords } from './header-words.ts';
import { type ColumnMapping, fieldsOf, type ImportField, importFields, type RowKind } from './import-field.ts';

/** Headings that name a field, the surest first: of several that want a field for one column, the first line wins. */
const headings: readonly (readonly [ImportField, RegExp])[] = [
  ['equipmentNumber', /^(?:equipment|asset|appliance|unit|system) (?:id|number|no)$/],
  ['propertyNumber', /^(?:property|site|location|premises|service location) (?:id|number|no|code)$/],
  ['customerNumber', /^(?:j id|(?:customer|client|account|contact|hcp|record) (?:id|number|no)|acct number)$/],
  ['customerNumber', /^id$/],
  ['customerName', /^(?:display name|(?:customer|client)(?: full)? name|customer display name)$/],
  ['customerName', /^(?:customer|client|homeowner|occupant|tenant|resident|owner|holder|account name|supplier|vendor)(?: name)?$/],
  ['customerName', /^(?:name|full name|fullname|contact name|contact|who|formatted name|fn)$/],
  ['firstName', /^(?:(?:customer|client|contact) )?(?:first name|given name|firstname|forename|first|fname|christian name)$/],
  ['middleName', /^(?:middle name|additional name|middle|middle initial)$/],
  ['lastName', /^(?:(?:customer|client|contact) )?(?:last name|family name|surname|lastname|last|lname)$/],
  ['nameSuffix', /^(?:name )?suffix$/],
  ['isCompany', /^is (?:a )?company$/],
  [
    'company',
    /^(?:(?:customer|client) )?(?:company|company name|business name|organi[sz]ation|organi[sz]ation(?: \d)? name|org|business|firm)$/,
  ],
  ['phoneLabel', /^phone \d+ (?:type|label)$/],
  [
    'email',
    /^(?:(?:customer|client|contact|primary|secondary|main|work|home|personal|other|business|additional|billing|alternate|second) )?e ?mails?(?: \d)?(?: addresse?s?)?$|^e mail \d+ (?:value|address)$|^email addresses?$/,
  ],
  [
    'phone',
    /^phone \d+ value$|\b(?:tele)?phones?\b(?!.*\b(?:type|label|yomi|name|consent|extension)\b)|^(?:tel|cell|mobile|fax|pager|telex|callback|isdn|landline|tty tdd)\b|\b(?:fax|cell|mobile|pager)(?: numbers?)?$|^(?:home|work|contact|office|main|business|daytime|evening) numbers?$/,
  ],
  ['group', /^(?:group|customer group|customer type|contact type|client type|type|relationship|role type)$/],
  ['tags', /^(?:tags?|labels?|group membership|categor(?:y|ies)|customer tags|client tags|groups|segments?|keywords)$/],
  ['doNotContact', /^(?:do not (?:contact|call|service|mail)|opted out|unsubscribed|no contact)$/],
  ['note', /^(?:(?:customer|client|contact|general|internal|private) )?(?:notes?|comments?|remarks|memo)$/],
  ['equipment', /^(?:(?:equipment|appliance|asset|unit|system)(?: (?:type|kind|name|description))?|kind|installed equipment)$/],
  ['make', /^(?:(?:equipment|appliance) )?(?:make|manufacturer|brand|maker)$/],
  ['model', /^(?:(?:equipment|appliance) )?(?:model|model number|model no|model name)$/],
  ['serial', /^(?:(?:equipment|appliance) )?(?:serial|serial number|serial no|s n|sn)$/],
  ['batch', /^(?:batch|batch number|lot|lot number|part number|part no)$/],
  [
    'installedOn',
    /^(?:installed|installed on|install date|installation date|date installed|installed date|commissioned(?: on)?|commissioning date)$/,
  ],
  [
    'warrantyUntil',
    /^(?:warranty|warranty until|warranty end|warranty end date|warranty expires|warranty expiry|warranty expiration|warranty expiration date|warranty expiry date|under warranty until)$/,
  ],
  ['retiredOn', /^(?:retired|retired on|removed|removed on|decommissioned(?: on)?|date removed)$/],
];

/** Columns that say nothing of the customer: how the other program keeps its books. Left out, and named on the screen. */
const leftOut =
  /^(?:e mail \d+ (?:type|label)|e mail (?:\d )?(?:type|display name)|email \d+ (?:type|label)|address \d+ (?:type|label)|organi[sz]ation \d+ type|website \d+ (?:type|label)|relation \d+ (?:type|label)|event \d+ (?:type|label)|(?:.* )?yomi(?: .*)?|yomi .*|phonetic .*|initials|short name|file as|gender|sensitivity|priority|private|directory server|internet free busy|mileage|photo|photo url|avatar|uuid|guid|created|created at|created on|created date|updated|updated at|modified|last modified|receives automatic .*|customer notifications enabled|.* marketing consent|latitude|longitude|lat|lng|lon|makegood why not imported|screen name|account)$/;

/** What columns of a file of customers, properties or equipment hold. Everything that is not known is kept in the note. */
export function customerColumns(headers: readonly string[], kind: RowKind): ColumnMapping {
  const known = new Set(fieldsOf[kind]);
  const mapping: ColumnMapping = {};
  const claimed = new Map<number, ImportField>();
  const words = headers.map(headerWords);
  const claim = (column: number, field: ImportField): void => {
    claimed.set(column, field);
    mapping[field] = [...(mapping[field] ?? []), column];
  };
  for (const [field, pattern] of headings) {
    if (!known.has(field)) continue;
    words.forEach((text, column) => {
      if (claimed.has(column) || !pattern.test(text) || leftOut.test(text)) return;
      if (importFields[field] === 'one' && mapping[field] !== undefined) return;
      claim(column, field);
    });
  }
  words.forEach((text, column) => {
    const field = claimed.has(column) ? null : addressField(text);
    if (field !== null && known.has(field) && (importFields[field] !== 'one' || mapping[field] === undefined)) claim(column, field);
  });
  settleWholeAddresses(words, mapping);
  words.forEach((text, column) => {
    if (Object.values(mapping).some((columns) => columns?.includes(column)) || text === '' || leftOut.test(text)) return;
    const ofPlace =
      /^pf[a-z]{0,2} /.test(text) || /\b(?:property|gate|lockbox|access|parking|door) (?:name|code|notes?|instructions)\b/.test(text);
    const field = ofPlace && known.has('placeKept') ? 'placeKept' : 'kept';
    mapping[field] = [...(mapping[field] ?? []), column];
  });
  return mapping;
}

/** "Home Address" right before "Home Street" is the same once more, as a whole. */
function settleWholeAddresses(words: readonly string[], mapping: ColumnMapping): void {
  const lines = mapping.addressLine ?? [];
  const whole = lines.filter((column) => {
    const stem = /^(.*?)(?: ?address)$/.exec(words[column] ?? '')?.[1];
    return stem !== undefined && lines.some((other) => other !== column && words[other] === `${stem} street`.trim());
  });
  if (whole.length === 0) return;
  mapping.addressLine = lines.filter((column) => !whole.includes(column));
  mapping.addressFull = [...(mapping.addressFull ?? []), ...whole];
}
