import { z } from 'zod';
import { documentFields, lineOfWords, manyWords } from './document-fields.ts';
import { joined, type Markup, markup, noMarkup, said, typed } from './markup.ts';

const actionSchema = z.strictObject({ what: manyWords, who: lineOfWords, due: lineOfWords, state: lineOfWords, outcome: manyWords });
export type PrintedAction = z.infer<typeof actionSchema>;

const itemSchema = z.strictObject({
  heading: lineOfWords,
  /** How long it took. */
  time: lineOfWords,
  /** What stands in place of everything else, where it could not be told; else empty. */
  instead: lineOfWords,
  hands: z.array(lineOfWords).max(9),
  notes: manyWords,
  keep: manyWords,
  change: manyWords,
});

/** What is kept of a meeting. The same words are its Markdown (`minutesMarkdown`). */
export const minutesPaperSchema = z.strictObject({
  template: z.literal('minutes'),
  ...documentFields,
  heads: z.strictObject({
    actions: lineOfWords,
    what: lineOfWords,
    who: lineOfWords,
    due: lineOfWords,
    state: lineOfWords,
    before: lineOfWords,
    items: lineOfWords,
    hands: lineOfWords,
    notes: lineOfWords,
    keep: lineOfWords,
    change: lineOfWords,
    note: lineOfWords,
  }),
  /** Beneath the title: that it is not over yet; else empty. */
  state: lineOfWords,
  facts: z.array(z.strictObject({ label: lineOfWords, words: manyWords })).max(8),
  actions: z.array(actionSchema).max(300),
  noActions: lineOfWords,
  /** What the meeting before agreed on. */
  before: z.array(actionSchema).max(300),
  items: z.array(itemSchema).max(100),
  noItems: lineOfWords,
  note: manyWords,
});
export type MinutesPaper = z.infer<typeof minutesPaperSchema>;

export function fillMinutes(paper: MinutesPaper): Markup {
  const { heads, state, facts, actions, before, items, note } = paper;
  const fact = ({ label, words }: MinutesPaper['facts'][number]): Markup => markup`<div><dt>${label}</dt><dd>${said(words)}</dd></div>`;
  return markup`<header><h1>${said(paper.title)}</h1>${state === '' ? noMarkup : markup`<p class="state">${state}</p>`}
<dl>${facts.map(fact)}</dl></header>
<section><h2>${heads.actions}</h2>${actions.length === 0 ? markup`<p class="minor">${paper.noActions}</p>` : fillActions(actions, paper)}</section>
<section><h2>${heads.items}</h2>${items.length === 0 ? markup`<p class="minor">${paper.noItems}</p>` : items.map((item) => fillItem(item, paper))}</section>
${note === '' ? noMarkup : markup`<section><h2>${heads.note}</h2>${typed(note)}</section>`}
${before.length === 0 ? noMarkup : markup`<section><h2>${heads.before}</h2>${fillActions(before, paper)}</section>`}`;
}

function fillActions(actions: readonly PrintedAction[], { heads }: MinutesPaper): Markup {
  const row = ({ what, who, due, state, outcome }: PrintedAction): Markup =>
    markup`<tr><td>${typed(what)}${outcome === '' ? noMarkup : markup`<div class="minor">${typed(outcome)}</div>`}</td><td>${said(who)}</td><td>${due}</td><td>${state}</td></tr>`;
  return markup`<table><thead><tr><th class="what">${heads.what}</th><th>${heads.who}</th><th>${heads.due}</th><th>${heads.state}</th></tr></thead>
<tbody>${actions.map(row)}</tbody></table>`;
}

function fillItem({ heading, time, instead, hands, notes, keep, change }: MinutesPaper['items'][number], { heads }: MinutesPaper): Markup {
  const part = (label: string, words: string): Markup =>
    words === '' ? noMarkup : markup`<div class="part"><h4>${label}</h4>${typed(words)}</div>`;
  const raised =
    hands.length === 0 ? noMarkup : markup`<div class="part"><h4>${heads.hands}</h4><p>${joined(hands.map(said), markup` · `)}</p></div>`;
  const told = instead === '' ? noMarkup : markup`<p class="minor">${instead}</p>`;
  return markup`<article><h3>${said(heading)} <span class="minor">${time}</span></h3>
${told}${raised}${part(heads.notes, notes)}${part(heads.keep, keep)}${part(heads.change, change)}</article>`;
}
