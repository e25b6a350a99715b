import { markdownLine, markdownLines } from '../formats/markdown/escape-markdown.ts';
import type { MinutesPaper, PrintedAction } from './minutes-paper.ts';

/** The minutes as a Markdown file. Whatever people typed is shown as they typed it: it marks nothing up and opens nothing. */
export function minutesMarkdown(paper: MinutesPaper): string {
  const { heads, state, facts, actions, before, items, note } = paper;
  const blocks = [
    `# ${markdownLine(paper.title)}`,
    markdownLine(state),
    facts.map(({ label, words }) => `- **${markdownLine(label)}:** ${markdownLine(words)}`).join('\n'),
    `## ${markdownLine(heads.actions)}`,
    actions.length === 0 ? markdownLine(paper.noActions) : tableOf(actions, paper),
    `## ${markdownLine(heads.items)}`,
    ...(items.length === 0 ? [markdownLine(paper.noItems)] : items.flatMap((item) => itemBlocks(item, paper))),
    ...(note === '' ? [] : [`## ${markdownLine(heads.note)}`, quoted(note)]),
    ...(before.length === 0 ? [] : [`## ${markdownLine(heads.before)}`, tableOf(before, paper)]),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function tableOf(actions: readonly PrintedAction[], { heads }: MinutesPaper): string {
  const row = (cells: readonly string[]): string => `| ${cells.map(markdownLine).join(' | ')} |`;
  return [
    row([heads.what, heads.who, heads.due, heads.state]),
    '| --- | --- | --- | --- |',
    ...actions.map(({ what, who, due, state, outcome }) => row([what, who, due, outcome === '' ? state : `${state}: ${outcome}`])),
  ].join('\n');
}

function itemBlocks(
  { heading, time, instead, hands, notes, keep, change }: MinutesPaper['items'][number],
  { heads }: MinutesPaper,
): string[] {
  const part = (label: string, words: string): string[] => (words === '' ? [] : [`**${markdownLine(label)}**`, quoted(words)]);
  return [
    `### ${markdownLine(heading)}`,
    markdownLine(time),
    markdownLine(instead),
    ...(hands.length === 0 ? [] : [`**${markdownLine(heads.hands)}**`, hands.map((one) => `- ${markdownLine(one)}`).join('\n')]),
    ...part(heads.notes, notes),
    ...part(heads.keep, keep),
    ...part(heads.change, change),
  ];
}

/** Somebody's words in their own lines. */
function quoted(words: string): string {
  return markdownLines(words).join('\\\n');
}
