import { Link } from 'wouter';
import { localOf } from '../../../../shared/domain/base/local-time.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import { type ChosenField, chosenFields, type MergeChoices, mergedFacts } from '../../../../shared/domain/duplicate/merge-customers.ts';
import type { Address } from '../../../../shared/domain/property/property.ts';
import { addressLines } from '../../../../shared/text/address-line.ts';
import { customers } from '../../../../shared/text/en/customers.ts';
import { duplicates as words } from '../../../../shared/text/en/duplicates.ts';
import { formatFullDay } from '../../../../shared/text/format.ts';
import { languageName } from '../../../../shared/text/language-name.ts';
import { useProgram } from '../../../data/react/program.tsx';
import type { Side } from '../queries/read-side.ts';
import { ChoiceCells } from './choice-cells.tsx';
import classes from './duplicates.module.css';
import { SideLine } from './side-line.tsx';

interface Props {
  readonly sides: readonly [Side, Side];
  /** True: the record in the second column stays. */
  readonly staysSecond: boolean;
  readonly onSwap: () => void;
  readonly choices: MergeChoices;
  readonly onChoose: (field: ChosenField, from: 'stays' | 'goes') => void;
}

/** What is known of both, line by line; where only one can be kept, which one is. */
export function SideTable({ sides, staysSecond, onSwap, choices, onChoose }: Props) {
  const { country, zone } = useProgram().business;
  const address = (one: Address) => addressLines(one, country).join(', ');
  const [a, b] = sides;
  const merged = mergedFacts(a.customer, b.customer, choices);
  const grows = (field: 'phones' | 'emails' | 'tags') =>
    (merged[field]?.length ?? 0) > Math.max(a.customer[field].length, b.customer[field].length);
  const shown = (field: ChosenField, { customer }: Side): string => shownValue(field, customer, address);
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <caption className="visually-hidden">{words.tableCaption}</caption>
        <thead>
          <tr>
            <td className={classes.corner} />
            <th scope="col">{words.first}</th>
            <th scope="col">{words.second}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{words.staysWhich}</th>
            <ChoiceCells
              legend={words.staysWhich}
              labels={[words.stays, words.stays]}
              second={staysSecond}
              onChoose={(second) => second !== staysSecond && onSwap()}
            />
          </tr>
          {chosenFields.map((field) => {
            const values = [shown(field, a), shown(field, b)] as const;
            const differs = values[0] !== values[1];
            if (!differs && (values[0] === '' || field === 'group')) return null;
            return (
              <tr key={field}>
                <th scope="row">{words.fields[field]}</th>
                {differs ? (
                  <ChoiceCells
                    legend={words.keepWhich(words.fields[field])}
                    labels={[values[0] || words.nothing, values[1] || words.nothing]}
                    second={(choices[field] === 'goes') !== staysSecond}
                    onChoose={(second) => onChoose(field, second === staysSecond ? 'stays' : 'goes')}
                  />
                ) : (
                  sides.map(({ customer }, index) => (
                    <td key={customer.id} dir="auto">
                      {values[index]}
                    </td>
                  ))
                )}
              </tr>
            );
          })}
          <SideLine
            label={words.phones}
            sides={sides}
            value={({ customer }) => customer.phones.map(({ text }) => text)}
            kept={grows('phones')}
          />
          <SideLine label={words.emails} sides={sides} value={({ customer }) => customer.emails} kept={grows('emails')} />
          <SideLine
            label={words.places}
            sides={sides}
            value={({ places, counts }) => [
              ...places.map((place) => address(place.address)),
              ...(counts.places > places.length && places.length > 0 ? [words.morePlaces(counts.places - places.length)] : []),
            ]}
          />
          <SideLine
            label={words.jobs}
            sides={sides}
            value={({ counts, lastAsked }) => [
              words.jobCount(counts.jobs, lastAsked === null ? null : formatFullDay(localOf(lastAsked, zone).date)),
            ]}
          />
          <SideLine label={words.since} sides={sides} value={({ customer }) => [formatFullDay(localOf(customer.createdAt, zone).date)]} />
          <SideLine label={words.tags} sides={sides} value={({ customer }) => customer.tags} kept={grows('tags')} />
          <SideLine
            label={words.note}
            sides={sides}
            value={({ customer }) => (customer.note === '' ? [] : [customer.note])}
            kept={merged.note !== a.customer.note && merged.note !== b.customer.note}
          />
          {(a.customer.doNotContact || b.customer.doNotContact) && (
            <SideLine label={words.noContact} sides={sides} value={({ customer }) => [customer.doNotContact ? words.yes : words.no]} />
          )}
          <tr>
            <td className={classes.corner} />
            {sides.map(({ customer }) => (
              <td key={customer.id}>
                <Link className={classes.link} href={`/customers/${customer.id}`} aria-label={words.open(customer.name)}>
                  {words.openShort}
                </Link>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function shownValue(field: ChosenField, customer: Customer, address: (one: Address) => string): string {
  if (field === 'group') return customers.groups[customer.group];
  if (field === 'language') return customer.language === null ? '' : languageName(customer.language);
  if (field === 'postalAddress') return customer.postalAddress === null ? '' : address(customer.postalAddress);
  return customer[field] ?? '';
}
