import { z } from 'zod';
import { documentFields, lineOfWords, manyWords } from './document-fields.ts';
import { joined, type Markup, markup, noMarkup, said, saidLines, typed } from './markup.ts';

const personSchema = z.strictObject({
  name: lineOfWords,
  /** What they are there; empty for who asked. */
  role: lineOfWords,
  /** Written for dialling, the first to be rung first. */
  phones: z.array(lineOfWords).max(20),
});

/** A fact of its own: what it is, and what was said or written of it. */
const factSchema = z.strictObject({ label: lineOfWords, words: manyWords });

/** To be said at the door, with the box to tick once it was. */
const doorSchema = z.strictObject({ hint: lineOfWords, say: manyWords, tick: lineOfWords, language: z.string().max(35) });

const pieceSchema = z.strictObject({ kind: lineOfWords, make: lineOfWords, serial: lineOfWords, warranty: lineOfWords });

/** An earlier visit: which and when, then what came of it. */
const earlierSchema = z.strictObject({ heading: lineOfWords, facts: z.array(factSchema).max(8) });

/** What is filled in at the visit: room for a pen, or what is on record already; with boxes to tick. */
const spaceSchema = z.strictObject({
  label: lineOfWords,
  words: manyWords,
  /** Ruled lines, where nothing is on record yet. */
  lines: z.int().min(0).max(12),
  /** True: it stands beside the next one that is half as wide. */
  half: z.boolean(),
  ticks: z.array(lineOfWords).max(8),
});

const partSchema = z.strictObject({ name: lineOfWords, quantity: lineOfWords, batch: lineOfWords });

const sheetSchema = z.strictObject({
  heading: lineOfWords,
  /** Which of the day's visits it is; empty for a sheet alone. */
  place: lineOfWords,
  /** Which visit for the same thing; empty where it stands alone. */
  chain: lineOfWords,
  when: lineOfWords,
  /** Who goes, what kind of work it is, what it costs them: only what is known. */
  facts: z.array(lineOfWords).max(8),
  people: z.array(personSchema).max(40),
  address: z.array(lineOfWords).max(10),
  placeNote: manyWords,
  door: z.array(doorSchema).max(20),
  said: manyWords,
  expects: manyWords,
  pieces: z.array(pieceSchema).max(50),
  promised: z.array(manyWords).max(50),
  checks: z.array(manyWords).max(20),
  earlier: z.array(earlierSchema).max(20),
  spaces: z.array(spaceSchema).max(20),
  parts: z.array(partSchema).max(200),
  /** Empty rows beneath the parts, for a pen. */
  partRows: z.int().min(0).max(12),
  /** What is said before one leaves. */
  leaving: manyWords,
});

/** More than anybody visits in a day. */
export const mostSheets = 60;

/** What goes along to a visit, and is written on there: a sheet of paper, or some, for each job. */
export const jobSheetPaperSchema = z.strictObject({
  template: z.literal('job-sheet'),
  ...documentFields,
  heads: z.strictObject({
    who: lineOfWords,
    where: lineOfWords,
    place: lineOfWords,
    door: lineOfWords,
    said: lineOfWords,
    expects: lineOfWords,
    pieces: lineOfWords,
    kind: lineOfWords,
    make: lineOfWords,
    serial: lineOfWords,
    warranty: lineOfWords,
    promised: lineOfWords,
    checks: lineOfWords,
    earlier: lineOfWords,
    visit: lineOfWords,
    parts: lineOfWords,
    part: lineOfWords,
    quantity: lineOfWords,
    batch: lineOfWords,
    leaving: lineOfWords,
  }),
  sheets: z.array(sheetSchema).min(1).max(mostSheets),
});
export type JobSheetPaper = z.infer<typeof jobSheetPaperSchema>;
export type JobSheet = JobSheetPaper['sheets'][number];
type Heads = JobSheetPaper['heads'];

export function fillJobSheet({ sheets, heads }: JobSheetPaper): Markup {
  return markup`${sheets.map((sheet) => fillSheet(sheet, heads))}`;
}

function fillSheet(sheet: JobSheet, heads: Heads): Markup {
  const [asked] = sheet.people;
  const name = asked === undefined ? noMarkup : markup`, ${said(asked.name)}`;
  return markup`<article class="sheet">
${fillHead(sheet)}
<div class="about">${fillWho(sheet, heads)}${fillWhere(sheet, heads)}</div>
${section(heads.place, typed(sheet.placeNote), sheet.placeNote !== '')}
${fillDoor(sheet, heads)}
<section class="said"><h2>${heads.said}</h2>${typed(sheet.said)}</section>
${section(heads.expects, typed(sheet.expects), sheet.expects !== '')}
${fillPieces(sheet, heads)}
${section(heads.checks, fillChecks(sheet), sheet.checks.length > 0)}
${section(heads.promised, fillList(sheet.promised), sheet.promised.length > 0)}
${section(heads.earlier, markup`${sheet.earlier.map(fillEarlier)}`, sheet.earlier.length > 0)}
<section class="visit"><h2>${heads.visit} <span class="minor">${said(sheet.heading)}${name}</span></h2><div class="spaces">${sheet.spaces.map(fillSpace)}</div>${fillParts(sheet, heads)}
${sheet.leaving === '' ? noMarkup : markup`<div class="leaving"><h3>${heads.leaving}</h3>${typed(sheet.leaving)}</div>`}</section>
</article>`;
}

function fillHead({ heading, place, chain, when, facts }: JobSheet): Markup {
  const chip = chain === '' ? noMarkup : markup`<span class="chain">${said(chain)}</span>`;
  const known = facts.length === 0 ? noMarkup : markup`<p class="facts">${joined(facts.map(said), markup` · `)}</p>`;
  return markup`<header><div><h1>${said(heading)} ${chip}</h1><p class="when">${said(when)}</p></div>
<p class="place">${place}</p></header>${known}`;
}

function fillWho({ people }: JobSheet, { who }: Heads): Markup {
  const each = people.map(
    ({
      name,
      role,
      phones,
    }) => markup`<div class="person"><b>${said(name)}</b>${role === '' ? noMarkup : markup` <span class="minor">${said(role)}</span>`}
${phones.map((phone) => markup`<span class="phone"><bdi dir="ltr">${phone}</bdi></span>`)}</div>`,
  );
  return markup`<section><h2>${who}</h2>${each}</section>`;
}

function fillWhere({ address }: JobSheet, { where }: Heads): Markup {
  return markup`<section><h2>${where}</h2><address>${saidLines(address)}</address></section>`;
}

function fillDoor({ door }: JobSheet, heads: Heads): Markup {
  if (door.length === 0) return noMarkup;
  const each = door.map(
    ({ hint, say, tick, language }) =>
      markup`<div class="at-door"><p>${said(hint)}</p><p class="say" dir="auto" lang="${language}">${say}</p><p><span class="box"></span>${tick}</p></div>`,
  );
  return markup`<section class="door"><h2>${heads.door}</h2>${each}</section>`;
}

function fillPieces({ pieces }: JobSheet, heads: Heads): Markup {
  const row = ({ kind, make, serial, warranty }: JobSheet['pieces'][number]): Markup =>
    markup`<tr><td>${said(kind)}</td><td>${said(make)}</td><td>${said(serial)}</td><td>${said(warranty)}</td></tr>`;
  const table = markup`<table><thead><tr><th>${heads.kind}</th><th>${heads.make}</th><th>${heads.serial}</th><th>${heads.warranty}</th></tr></thead>
<tbody>${pieces.map(row)}</tbody></table>`;
  return section(heads.pieces, table, pieces.length > 0);
}

function fillChecks({ checks }: JobSheet): Markup {
  return markup`<ul class="checks">${checks.map((check) => markup`<li><span class="box"></span>${said(check)}</li>`)}</ul>`;
}

function fillList(lines: readonly string[]): Markup {
  return markup`<ul>${lines.map((line) => markup`<li dir="auto">${line}</li>`)}</ul>`;
}

function fillEarlier({ heading, facts }: JobSheet['earlier'][number]): Markup {
  const each = facts.map(({ label, words }) => markup`<p dir="auto"><span class="minor">${label}:</span> ${said(words)}</p>`);
  return markup`<div class="earlier"><h3>${said(heading)}</h3>${each}</div>`;
}

function fillSpace({ label, words, lines, half, ticks }: JobSheet['spaces'][number]): Markup {
  const rules = Array.from({ length: words === '' ? lines : 0 }, () => markup`<div class="rule"></div>`);
  const boxes = ticks.map((tick) => markup`<li><span class="box"></span>${tick}</li>`);
  return markup`<div class="${half ? 'space half' : 'space'}"><div class="asked"><h3>${label}</h3>${ticks.length === 0 ? noMarkup : markup`<ul class="ticks">${boxes}</ul>`}</div>${typed(words)}${rules}</div>`;
}

function fillParts({ parts, partRows }: JobSheet, heads: Heads): Markup {
  if (parts.length + partRows === 0) return noMarkup;
  const empty = Array.from({ length: partRows }, () => markup`<tr class="empty"><td></td><td></td><td></td></tr>`);
  const known = parts.map(
    ({ name, quantity, batch }) => markup`<tr><td>${said(name)}</td><td>${quantity}</td><td>${said(batch)}</td></tr>`,
  );
  return markup`<div class="parts"><h3>${heads.parts}</h3><table><thead><tr><th class="part">${heads.part}</th><th class="quantity">${heads.quantity}</th><th>${heads.batch}</th></tr></thead>
<tbody>${known}${empty}</tbody></table></div>`;
}

function section(title: string, content: Markup, shown: boolean): Markup {
  return shown ? markup`<section><h2>${title}</h2>${content}</section>` : noMarkup;
}
