import { Menu } from '@mantine/core';
import { IconBriefcase, IconChecklist, IconListNumbers, IconMessageExclamation, IconPhonePause } from '@tabler/icons-react';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { minutesBetween } from '../../../shared/domain/base/local-time.ts';
import { text } from '../../../shared/text/text.ts';
import { useActions } from '../../data/actions/registry.ts';
import { chooseCall, chosenCall, onChosenCall } from '../../data/contributions/chosen-call.ts';
import type { HalfDone } from '../../data/contributions/feature.ts';
import { ownDrafts } from '../../data/drafts/own-drafts.ts';
import { type ParkedPlace, unpark } from '../../data/parked/parked.ts';
import { useNow, useProgram } from '../../data/react/program.tsx';
import { useQuery } from '../../data/react/use-query.ts';
import classes from './shell.module.css';

const icons = {
  booking: IconBriefcase,
  closing: IconChecklist,
  call: IconPhonePause,
  'call-list': IconListNumbers,
  complaint: IconMessageExclamation,
} as const;
/** More chips than this go into a menu: the bar has other things to show. */
const mostShown = 2;

/** An hour later Escape takes nobody back to where they were: the chips still do. */
const mostMinutes = 60;

interface Props {
  readonly path: string;
  readonly navigate: (path: string) => void;
}

/** What this person has half done, newest first: calls left for somebody who rang, bookings, closings. */
export function HalfDoneChips({ path, navigate }: Props) {
  const { kernel, actor, features } = useProgram();
  const { database } = kernel;
  const now = useNow();
  const chosen = useSyncExternalStore(onChosenCall, chosenCall);
  const found = useQuery(
    async (reader) => {
      const own = await ownDrafts(database, actor.id);
      const parts = await Promise.all(features.map(async ({ halfDone }) => (await halfDone?.(reader, own)) ?? []));
      return { parked: own.parked, all: parts.flat().toSorted((a, b) => b.at.localeCompare(a.at)) };
    },
    [database, actor.id, features],
  );
  const isHere = (place: { readonly path: string; readonly callId?: string | null }): boolean =>
    place.path === path && (place.callId == null || place.callId === chosen);
  const go = async (place: Pick<ParkedPlace, 'path' | 'callId'>): Promise<void> => {
    await unpark(database, actor.id, place);
    if (place.callId !== null) chooseCall(place.callId);
    navigate(place.path);
  };
  // Whoever comes back on another way is back as well; only arriving counts, not standing there while it is parked.
  const arrived = useRef(isHere);
  arrived.current = isHere;
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const here = found?.parked.find((place) => arrived.current(place));
    if (here !== undefined) void unpark(database, actor.id, here);
  }, [path, chosen]);
  const back = found?.parked.find((place) => !isHere(place) && minutesBetween(place.at, now.instant) < mostMinutes);
  useActions([
    {
      id: 'return-parked',
      label: text.shell.goBackTo,
      group: text.shell.groups.everywhere,
      keys: ['Escape'],
      inFields: true,
      enabled: back !== undefined,
      run: () => back !== undefined && void go(back),
    },
  ]);
  const others = (found?.all ?? []).filter((one) => !isHere(one));
  if (others.length === 0) return null;
  const open = (one: HalfDone): void => void go({ path: one.path, callId: one.callId ?? null });
  return (
    <nav className={classes.chips} aria-label={text.shell.halfDone}>
      {others.slice(0, mostShown).map((one) => (
        <ChipButton key={one.key} one={one} onOpen={() => open(one)} />
      ))}
      {others.length > mostShown && (
        <Menu position="bottom-end" width={280}>
          <Menu.Target>
            <button type="button" className={classes.chip} aria-label={text.shell.halfDoneMore(others.length - mostShown)}>
              +{others.length - mostShown}
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            {others.slice(mostShown).map((one) => (
              <Menu.Item key={one.key} onClick={() => open(one)}>
                {text.shell.halfDoneChip[one.kind](one.label)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </nav>
  );
}

function ChipButton({ one, onOpen }: { one: HalfDone; onOpen: () => void }) {
  const Icon = icons[one.kind];
  const words = text.shell.halfDoneChip[one.kind](one.label);
  return (
    <button type="button" className={classes.chip} title={words} aria-label={words} onClick={onOpen}>
      <Icon size={15} aria-hidden />
      <span>
        <bdi>{one.label}</bdi>
      </span>
    </button>
  );
}
