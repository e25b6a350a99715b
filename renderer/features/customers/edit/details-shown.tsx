import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import { streetLine, townLine } from '../../../../shared/text/address-line.ts';
import { customers } from '../../../../shared/text/en/customers.ts';
import { languageName } from '../../../../shared/text/language-name.ts';
import { reachLines } from '../../../../shared/text/reach-lines.ts';
import { openOutside } from '../../../data/notices/open-outside.ts';
import { Chip } from '../../../ui/chip.tsx';
import { type Fact, FactList } from '../../../ui/fact-list.tsx';
import { LinkLines } from '../../../ui/link-lines.tsx';
import classes from '../page/customer.module.css';

/** Phones that ring and emails that open, and what one should know before using them. */
export function DetailsShown({ customer }: { customer: Customer }) {
  const { company, phones, emails, language, postalAddress, tags, doNotContact, note } = customer;
  const nothing = <span className={classes.muted}>{customers.nothingYet}</span>;
  const facts: Fact[] = [
    { label: customers.doNotContact, value: doNotContact ? customers.doNotContactShown : null },
    { label: customers.company, value: company },
    { label: customers.phones, value: phones.length === 0 ? nothing : <LinkLines lines={reachLines(phones, [])} onOpen={openOutside} /> },
    { label: customers.emails, value: emails.length === 0 ? nothing : <LinkLines lines={reachLines([], emails)} onOpen={openOutside} /> },
    { label: customers.language, value: language === null ? null : languageName(language) },
    {
      label: customers.postalAddress,
      value: postalAddress === null ? null : [streetLine(postalAddress), townLine(postalAddress)].filter((line) => line !== '').join('\n'),
    },
    { label: customers.tags, value: tags.length === 0 ? null : <Tags tags={tags} /> },
    { label: customers.note, value: note === '' ? nothing : note },
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
