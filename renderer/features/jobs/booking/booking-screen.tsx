import { Button, Textarea } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useParams } from 'wouter';
import { guessSymptom } from '../../../../shared/domain/job/guess-symptom.ts';
import { booking as words } from '../../../../shared/text/en/booking.ts';
import { text } from '../../../../shared/text/text.ts';
import { keyLabels } from '../../../data/actions/keys.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { owesWords } from '../commands/revisit-answer.ts';
import sheet from '../forms/sheet.module.css';
import { useProblemFocus } from '../forms/use-attempt.ts';
import classes from './booking.module.css';
import { type BookingDraft, isBegun } from './booking-draft.ts';
import { BookingPanels } from './booking-panels.tsx';
import { BookingRevisit, PickByHand } from './booking-revisit.tsx';
import { dismissDraftKept } from './draft-notice.ts';
import { EquipmentField } from './equipment-field.tsx';
import { type FieldName, fieldId, fieldNames, fieldOf, focusField } from './field-ids.ts';
import { ExpectationFields, KindFields } from './kind-fields.tsx';
import { PlacePanel } from './place-panel.tsx';
import { SlotFields } from './slot-fields.tsx';
import { typedAddress } from './to-booking-input.ts';
import { type Booking, type BookingDraftHandle, useBooking, useBookingDraft } from './use-booking.ts';
import { AddressPart, PlaceChoice } from './where-field.tsx';
import { WhoField } from './who-field.tsx';

/** *New job*: one screen, filled by keyboard alone while the customer talks; a draft at every moment. */
export function BookingScreen() {
  const { booking: bookingId } = useParams<{ booking: string }>();
  const handle = useBookingDraft(bookingId);
  return handle.value === undefined ? null : (
    <BookingForm key={handle.value.jobId} bookingId={bookingId} draft={handle.value} handle={handle} />
  );
}

function BookingForm({ bookingId, draft, handle }: { bookingId: string; draft: BookingDraft; handle: BookingDraftHandle }) {
  const booking = useBooking(bookingId, draft, handle);
  const { attempt, change, facts } = booking;
  const { problems } = attempt;
  const { business } = useProgram();
  useFirstFocus(draft);
  useProblemFocus(attempt, fieldNames, fieldOf, focusField);
  useEffect(dismissDraftKept, []);
  const { group } = words;
  useActions([
    { id: 'book-job', label: words.book, group, keys: ['Mod+Enter'], inFields: true, run: () => void booking.book() },
    { id: 'close-booking', label: words.close, group, keys: ['Escape'], inFields: true, run: booking.close },
  ]);
  const errorOf = (field: FieldName): string | undefined => {
    const problem = problems.find((one) => fieldOf(one) === field);
    return problem && text.problems.sentence(problem, words.problems);
  };
  const hasPlace = facts.propertyId !== null || typedAddress(draft) !== null;
  return (
    <div className={classes.page}>
      <div className={`${sheet.sheet} ${classes.sheet}`}>
        <Head booking={booking} />
        <div className={classes.body}>
          <form className={classes.form} noValidate aria-label={words.form} onSubmit={(event) => event.preventDefault()}>
            <WhoAndWhere booking={booking} errorOf={errorOf} />
            <Textarea
              className={classes.words}
              id={fieldId('words')}
              label={words.words}
              autosize
              minRows={3}
              maxRows={10}
              maxLength={20_000}
              value={draft.words}
              error={errorOf('words')}
              onChange={(event) => change({ words: event.currentTarget.value })}
            />
            <BookingRevisit booking={booking} symptom={guessSymptom(draft.words)} />
            <BookingPanels booking={booking} />
            <Expectation booking={booking} />
            <SlotFields
              day={draft.day}
              from={draft.from}
              to={draft.to}
              crew={draft.crew}
              slot={booking.slot}
              problems={problems}
              zone={facts.place?.property?.zone ?? business.zone}
              onChange={change}
            />
            <EquipmentField
              equipment={facts.equipment}
              chosen={facts.equipmentIds}
              picked={facts.picked}
              newEquipment={draft.newEquipment}
              canAdd={hasPlace}
              error={errorOf('equipmentIds') ?? errorOf('newEquipment')}
              onChoose={(equipmentIds) => change({ equipmentIds })}
              onNew={(newEquipment) => change({ newEquipment })}
            />
            <KindFields
              jobType={draft.jobType}
              jobTypeName={draft.jobTypeName}
              trade={draft.trade}
              noCharge={draft.noCharge}
              onChange={change}
            />
          </form>
          <PlacePanel place={facts.place} equipmentIds={facts.equipmentIds} isNew={draft.isNew} hasCustomer={draft.customerId !== null} />
        </div>
      </div>
    </div>
  );
}

function WhoAndWhere({ booking, errorOf }: { booking: Booking; errorOf: (field: FieldName) => string | undefined }) {
  const { customerId, isNew, where } = booking.draft;
  const known = customerId !== null;
  return (
    <>
      <div className={known ? classes.row : classes.alone}>
        <WhoField booking={booking} errorOf={errorOf} />
        {(known || (isNew && where !== 'auto')) && (
          <PlaceChoice
            places={booking.facts.places}
            property={booking.facts.place?.property ?? null}
            propertyId={booking.facts.propertyId}
            where={where}
            error={errorOf('where')}
            onChange={booking.change}
          />
        )}
      </div>
      {(known || isNew) && <AddressPart booking={booking} errorOf={errorOf} />}
    </>
  );
}

function Head({ booking }: { booking: Booking }) {
  const { isMac } = useProgram();
  return (
    <header className={sheet.head}>
      <h1>{words.title}</h1>
      <span className={sheet.kept}>{booking.kept && isBegun(booking.draft) ? words.draftKept : ''}</span>
      {isBegun(booking.draft) && (
        <Button variant="subtle" onClick={() => void booking.startOver()}>
          {words.startOver}
        </Button>
      )}
      <Button onClick={booking.close} rightSection={<KeyHint keys={keyLabels('Escape', isMac)} />} aria-keyshortcuts="Escape">
        {words.close}
      </Button>
      <Button
        variant="filled"
        onClick={() => void booking.book()}
        rightSection={<KeyHint keys={keyLabels('Mod+Enter', isMac)} />}
        aria-keyshortcuts={isMac ? 'Meta+Enter' : 'Control+Enter'}
      >
        {words.book}
      </Button>
    </header>
  );
}

/** Folded until it is wanted; open for a revisit, where what they expect matters most. */
function Expectation({ booking }: { booking: Booking }) {
  const { draft, change, lead } = booking;
  const isRevisit = lead?.answer != null && owesWords(lead.answer);
  const open = draft.expectationShown || isRevisit || draft.expectation !== '';
  return (
    <>
      <div className={classes.extras}>
        <PickByHand booking={booking} />
        {!open && (
          <Button variant="subtle" size="compact-sm" h={32} onClick={() => change({ expectationShown: true })}>
            {words.expectationOpen}
          </Button>
        )}
      </div>
      {open && <ExpectationFields expectation={draft.expectation} expectationSource={draft.expectationSource} onChange={change} />}
    </>
  );
}

/** The first field that is still empty. */
function useFirstFocus(draft: BookingDraft): void {
  const first = useRef<FieldName>(draft.customerId !== null ? 'words' : draft.isNew ? (draft.name === '' ? 'name' : 'words') : 'who');
  useEffect(() => focusField(first.current), []);
}
