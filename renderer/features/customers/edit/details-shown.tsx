import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import { addressLines } from '../../../../shared/text/address-line.ts';
import { customers } from '../../../../shared/text/en/customers.ts';
import { languageName } from '../../../../shared/text/language-name.ts';
import { reachLines } from '../../../../shared/text/reach-lines.ts';
import { openOutside } from '../../../data/notices/open-outside.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { type Fact, FactList } from '../../../ui/fact-list.tsx';
import { LinkLines } from '../../../ui/link-lines.tsx';
import { LongText } from '../../../ui/long-text.tsx';
import classes from '../page/customer.module.css';

/** Phones that ring and emails that open, and what one should know before using them. */
export function DetailsShown({ customer }: { customer: Customer }) {
  const { phones, emails, language, postalAddress, tags, doNotContact, note } = customer;
  const { country } = useProgram().business;
  const nothing = <span className={classes.muted}>{customers.nothingYet}</span>;
  const facts: Fact[] = [
    { label: customers.doNotContact, value: doNotContact ? customers.doNotContactShown : null },
    { label: customers.phones, value: phones.length === 0 ? nothing : <LinkLines lines={reachLines(phones, [])} onOpen={openOutside} /> },
    { label: customers.emails, value: emails.length === 0 ? nothing : <LinkLines lines={reachLines([], emails)} onOpen={openOutside} /> },
    { label: customers.language, value: language === null ? null : languageName(language) },
    {
      label: customers.postalAddress,
      value: postalAddress === null ? null : addressLines(postalAddress, country).join('\n'),
    },
    { label: customers.tags, value: tags.length === 0 ? null : <Tags tags={tags} /> },
    { label: customers.note, value: note === '' ? null : <LongText text={note} /> },
  ];
  return <FactList facts={facts} />;
}

function Tags({ tags }: { tags: readonly string[] }) {
  return (
    <ul className={classes.tags}>
      {tags.map((tag) => (
        <li key={tag}>
          <Chip>{tag}</Chip>
        </li>
      ))}
    </ul>
  );
}
