import { expect, it } from 'vitest';
import { availableActions, matchActions } from '../../../renderer/app/search/match-actions.ts';
import type { Action } from '../../../renderer/data/actions/action.ts';
import { readQuery } from '../../../shared/domain/search/search-query.ts';

const action = (id: string, label: string, group = 'Everywhere', more: Partial<Action> = {}): Action => ({
  id,
  label,
  group,
  keys: [],
  run: () => undefined,
  ...more,
});
const program = [
  action('undo', 'Undo'),
  action('new-job', 'New job'),
  action('go-jobs', 'Jobs', 'Go to'),
  action('off', 'Newer', 'Everywhere', { enabled: false }),
];
const screen = [action('book-job', 'Book', 'New job'), action('undo', 'Undo here')];
const find = (typed: string) => matchActions(readQuery(typed), availableActions([program, screen])).map((one) => one.action.label);

it("lists the present screen's actions first, each once, and none that is out of reach", () => {
  expect(availableActions([program, screen]).map(({ label }) => label)).toEqual(['Book', 'Undo here', 'New job', 'Jobs']);
});

it('finds by any words of the label and its group, best first, and forgives a slip', () => {
  expect(find('new job')).toEqual(['New job', 'Book']);
  expect(find('jobs')).toEqual(['Jobs']);
  expect(find('go job')).toEqual(['Jobs']);
  expect(find('undp')).toEqual(['Undo here']);
  expect(find('zzz')).toEqual([]);
});
