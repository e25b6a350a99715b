import { useEffect, useMemo } from 'react';
import { useLocation } from 'wouter';
import { planReminders } from '../../../shared/domain/reminder/plan-reminders.ts';
import type { ReminderChoices } from '../../../shared/domain/reminder/reminder.ts';
import { reminders as words } from '../../../shared/text/en/reminders.ts';
import { findAction } from '../../data/actions/registry.ts';
import { notify } from '../../data/notices/notices.ts';
import { useNow, useProgram } from '../../data/react/program.tsx';
import { useQuery } from '../../data/react/use-query.ts';
import { ask, listen } from '../../desktop/bridge.ts';
import { readReminderCalls } from './queries/read-reminder-calls.ts';
import { createHandIn } from './session/hand-in.ts';
import { openCall } from './session/open-call.ts';
import { lookAtReminders, useReminders } from './session/reminders-state.ts';

/** Keeps main's list of reminders up to date, and opens what was pressed. The sample shop reminds of nothing. */
export function RemindersBackground() {
  const { shop } = useProgram();
  return shop === 'own' ? <Keeper /> : null;
}

function Keeper() {
  const [, navigate] = useLocation();
  const state = useReminders();
  useEffect(() => {
    const look = (): void => void lookAtReminders().catch(() => undefined);
    look();
    return listen('reminders:changed', look);
  }, []);
  useEffect(
    () =>
      listen('reminders:tell', ({ title, body, callId }) =>
        notify({
          tone: 'info',
          text: words.inWindow(title, body),
          lasting: true,
          ...(callId !== null && { action: { label: words.openIt, run: () => openCall(callId, navigate) } }),
        }),
      ),
    [navigate],
  );
  const pressed = state?.open ?? null;
  useEffect(() => {
    if (pressed === null) return;
    if (pressed.what === 'call') openCall(pressed.callId, navigate);
    else findAction('new-job')?.run({ navigate });
    ask('reminders:opened', { pressed }).then(lookAtReminders, () => undefined);
  }, [pressed, navigate]);
  return state === null ? null : <Lister choices={state.choices} />;
}

/** Plans anew when calls, customers, hours or choices change, and each day. */
function Lister({ choices }: { choices: ReminderChoices }) {
  const { business, actor, features } = useProgram();
  const now = useNow();
  const handIn = useMemo(() => createHandIn(), []);
  const queue = useMemo(() => features.flatMap((feature) => feature.queue ?? []), [features]);
  // The choices are made anew at each answer of main.
  const wanted = JSON.stringify(choices);
  const calls = useQuery((reader) => readReminderCalls(reader, choices.kinds, now, queue), [wanted, now.date, now.zone, queue]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the minute changes no plan, and the choices are compared as text
  const plan = useMemo(
    () => (calls === undefined ? undefined : planReminders(calls, { now, calendar: business, choices, actorId: actor.id })),
    [calls, business, wanted, actor.id],
  );
  const waiting = useWaiting();
  useEffect(() => {
    if (plan !== undefined && waiting !== undefined) handIn.set({ reminders: plan, waiting: waiting.count, urgent: waiting.urgent });
  }, [handIn, plan, waiting]);
  useEffect(() => handIn.close, [handIn]);
  return null;
}

/** What is overdue or due now, as the rail counts it. */
function useWaiting(): { readonly count: number; readonly urgent: boolean } | undefined {
  const { features } = useProgram();
  const now = useNow();
  const today = useMemo(() => features.flatMap(({ rail }) => rail ?? []).find(({ path }) => path === '/today'), [features]);
  return useQuery(async (reader) => (await today?.count?.(reader, now)) ?? { count: 0, urgent: false }, [today, now.instant]);
}
