import { Link } from 'wouter';
import type { Complaint } from '../../../../shared/domain/complaint/complaint.ts';
import { complaints } from '../../../../shared/text/en/complaints.ts';
import { LongText } from '../../../ui/long-text.tsx';
import pageClasses from '../page/page.module.css';
import { StandingChip } from '../page/standing-chip.tsx';

/** Their words and where it stands, as a card shows them. */
export function ComplaintFactsShown({ complaint }: { complaint: Complaint }) {
  const said = (['expected', 'got', 'wanted'] as const).filter((field) => complaint[field] !== '');
  return (
    <>
      <div className={pageClasses.buttons}>
        <StandingChip complaint={complaint} />
        <Link href={`/complaints/${complaint.id}`}>{complaints.card.open}</Link>
      </div>
      <dl className={pageClasses.said}>
        {said.map((field) => (
          <div key={field}>
            <dt>{complaints.form.questions[field]}</dt>
            <dd className={pageClasses.quote} dir="auto">
              <LongText text={complaint[field]} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
