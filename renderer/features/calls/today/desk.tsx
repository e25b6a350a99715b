import { Button } from '@mantine/core';
import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { desk as words } from '../../../../shared/text/en/desk.ts';
import { today } from '../../../../shared/text/en/today.ts';
import { keyLabels } from '../../../data/actions/keys.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { EmptyNote } from '../../../ui/empty-note.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { ChosenBar } from './chosen-bar.tsx';
import { ChosenCard } from './chosen-card.tsx';
import { DeskMenu } from './desk-menu.tsx';
import { EmptyToday, NothingOwed } from './empty-today.tsx';
import filterClasses from './filter-bar.module.css';
import { FilterBar } from './filter-bar.tsx';
import { QueueList } from './queue-list.tsx';
import { Strip } from './strip.tsx';
import classes from './today.module.css';
import { useDesk } from './use-desk.ts';
import { useDeskActs } from './use-desk-acts.ts';

const noRows: ReadonlyMap<Id, Call> = new Map();

type DeskState = ReturnType<typeof useDesk>;

/** Left what is due, right the card of the chosen line. A day's calls need no other screen. */
export function Desk() {
  const { features } = useProgram();
  const state = useDesk();
  const { queue, all, moved, control, selected, parts } = state;
  const isEmpty = queue !== undefined && state.allCount === 0 && selected === null && !state.showsMoved;
  const banners = features.flatMap(({ todayBanners }) => todayBanners ?? []);
  return (
    <div className={classes.screen}>
      <h1 className="visually-hidden">{today.title}</h1>
      <div className={classes.banners}>
        {banners.map((Banner, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the features contribute the same ones in the same order
          <Banner key={place} />
        ))}
      </div>
      <Strip stretches={all} moved={moved.moved} since={moved.since} onMoved={control.toggleMoved} />
      {isEmpty ? (
        <EmptyToday />
      ) : (
        <>
          <LeftSide state={state} />
          <section
            className={classes.desk}
            aria-label={today.card}
            tabIndex={-1}
            ref={(element) => {
              parts.current.card = element;
            }}
          >
            {selected !== null && <ChosenCard key={selected} id={selected} onGone={state.letGo} />}
          </section>
        </>
      )}
      <Foot />
    </div>
  );
}

function LeftSide({ state }: { state: DeskState }) {
  const acts = useDeskActs();
  const { queue, all, filter, marks, parts, ids, selected, toList, control } = state;
  const onAct = marks.size > 0 ? [...marks] : selected !== null && ids.includes(selected) ? [selected] : [];
  const hidden = [...marks].filter((id) => !ids.includes(id)).length;
  return (
    <div className={classes.left}>
      {state.showsMoved ? (
        <MovedHead state={state} />
      ) : (
        <FilterBar
          field={{
            get current() {
              return parts.current.field;
            },
            set current(element: HTMLInputElement | null) {
              parts.current.field = element;
            },
          }}
          filter={filter}
          stretches={all}
          onChange={state.change}
          onLeave={toList}
          chosen={marks.size > 0 ? <ChosenBar ids={onAct} hidden={hidden} acts={acts} onLetGo={state.letGoMarks} /> : null}
          menu={<DeskMenu ids={onAct} toPrint={marks.size > 0 ? ids.filter((id) => marks.has(id)) : ids} acts={acts} onClose={toList} />}
        />
      )}
      {state.isFiltering && !state.showsMoved && (
        <div className={filterClasses.status} role="status">
          <span>{statusOf(state)}</span>
          <Button variant="subtle" h={32} px={8} rightSection={<KeyHint keys={['Esc']} />} onClick={state.showAll}>
            {words.showAll}
          </Button>
        </div>
      )}
      {queue === undefined ? <div className={classes.queue} /> : <Lines state={state} />}
      {!state.showsMoved && state.laterCount > 0 && (
        <button type="button" className={classes.later} aria-expanded={state.showLater} aria-keyshortcuts="W" onClick={control.toggleLater}>
          <span>{words.later(state.laterName, state.laterCount)}</span> <KeyHint keys={['W']} />
        </button>
      )}
    </div>
  );
}

function statusOf({ looking, showLater, laterCount, fittingCount, allCount }: DeskState): string {
  if (looking) return words.looking;
  if (showLater || laterCount === 0) return words.filtered(fittingCount, allCount);
  return words.filteredLater(fittingCount - laterCount, laterCount, allCount);
}

function Lines({ state }: { state: DeskState }) {
  const { ids, groups, selected, marks, pick, parts } = state;
  if (ids.length === 0) return <NoLines state={state} />;
  return (
    <QueueList
      ref={state.listIs}
      label={state.showsMoved ? words.moved.title : today.queue}
      groups={groups}
      known={state.queue?.rows ?? noRows}
      selected={selected}
      marked={marks}
      onPick={(id: Id, event) => pick(id, event)}
      onOpen={() => parts.current.card?.focus()}
    />
  );
}

function NoLines({ state }: { state: DeskState }) {
  return (
    <div className={classes.queue}>
      {state.showsMoved ? (
        <EmptyNote title={words.moved.empty}>{words.moved.emptyHint}</EmptyNote>
      ) : state.isFiltering && state.allCount > 0 ? (
        !state.looking && <NothingFits state={state} />
      ) : (
        <NothingOwed />
      )}
    </div>
  );
}

/** The filter leaves nothing, or only what stands in the group that is closed. */
function NothingFits({ state }: { state: DeskState }) {
  const { laterCount, allCount } = state;
  if (laterCount === 0) return <EmptyNote title={words.nothingFits}>{words.nothingFitsHint(allCount)}</EmptyNote>;
  const show = (
    <Button h={34} rightSection={<KeyHint keys={['W']} />} onClick={state.openLater}>
      {words.showLater(laterCount)}
    </Button>
  );
  return (
    <EmptyNote title={words.fitsLater} action={show}>
      {words.fitsLaterHint(laterCount)}
    </EmptyNote>
  );
}

function MovedHead({ state }: { state: DeskState }) {
  const { moved, control } = state;
  return (
    <div className={classes.movedHead}>
      <h2>{words.moved.title}</h2>
      <Button variant="subtle" h={32} px={8} onClick={moved.markSeen}>
        {words.moved.seen}
      </Button>
      <Button h={32} px={10} rightSection={<KeyHint keys={['Esc']} />} onClick={control.toggleMoved}>
        {words.moved.back}
      </Button>
    </div>
  );
}

function Foot() {
  const { isMac } = useProgram();
  return (
    <div className={classes.foot} aria-hidden>
      <span>
        <KeyHint keys={['J']} />
        <KeyHint keys={['K']} /> {today.keys.move}
      </span>
      <span>
        <KeyHint keys={['1–9']} /> {today.outcomeBar}
      </span>
      <span>
        <KeyHint keys={['N']} /> {today.keys.note}
      </span>
      <span>
        <KeyHint keys={['X']} /> {words.keys.markShort}
      </span>
      <span>
        <KeyHint keys={['/']} /> {words.keys.findShort}
      </span>
      <span>
        <KeyHint keys={keyLabels('Mod+N', isMac)} /> {today.bookFirst}
      </span>
    </div>
  );
}
