import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Link, useParams } from 'wouter';
import type { KeptErasure } from '../../../../shared/ipc/erasure-contract.ts';
import { erasure } from '../../../../shared/text/en/erasure.ts';
import { formatMoment } from '../../../../shared/text/format.ts';
import { notify } from '../../../data/notices/notices.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { ask } from '../../../desktop/bridge.ts';
import { Page } from '../../../ui/page.tsx';
import { Panel } from '../../../ui/panel.tsx';
import classes from './erasure.module.css';
import { Lines } from './plan-panels.tsx';
import { type ReportPart, reportParts, reportText } from './report-parts.ts';

const words = erasure.report;
const pageOf: Readonly<Record<string, string>> = { customers: 'customers', jobs: 'jobs', properties: 'properties', equipment: 'equipment' };

/** What went when somebody was erased, and which copies could not be reached. It names nobody. */
export function ReportScreen() {
  const { id } = useParams<{ id: string }>();
  const { shop } = useProgram();
  const [found, setFound] = useState<KeptErasure | null | undefined>(undefined);
  useEffect(() => {
    if (shop !== 'own') return setFound(null);
    ask('erasure:list', { of: 'erasures' }).then(
      (all) => setFound(all.find((one) => one.id === id) ?? null),
      () => setFound(null),
    );
  }, [id, shop]);
  if (found === undefined) return null;
  if (found === null) return <Page title={words.title}>{<p className={classes.stage}>{words.gone}</p>}</Page>;
  return <Report kept={found} />;
}

function Report({ kept }: { kept: KeptErasure }) {
  const now = useNow();
  const when = formatMoment(kept.at, now);
  const parts = reportParts(kept);
  const save = async (): Promise<void> => {
    const { savedAs } = await ask('file:save-text', {
      name: `${words.fileName} ${kept.at.slice(0, 10)}.txt`,
      text: reportText(when, parts),
    });
    if (savedAs !== null) notify({ tone: 'done', text: words.saved(savedAs) });
  };
  return (
    <Page title={words.title} subtitle={words.from(when)} actions={<Button onClick={() => void save()}>{words.save}</Button>}>
      <div className={classes.stage}>
        {kept.state === 'begun' && <p>{words.going}</p>}
        {kept.state === 'done' && kept.report === null && <p>{words.elsewhere}</p>}
        {parts.map((part) => (
          <Part key={part.title} part={part} />
        ))}
        <Mentions kept={kept} />
      </div>
    </Page>
  );
}

function Part({ part: { title, lines, after } }: { part: ReportPart }) {
  return (
    <Panel title={title}>
      <Lines lines={lines} />
      {after.map((sentence) => (
        <p key={sentence} className={classes.quiet}>
          {sentence}
        </p>
      ))}
    </Panel>
  );
}

function Mentions({ kept: { report } }: { kept: KeptErasure }) {
  if (report === null || report.mentions.length === 0) return null;
  const more = report.mentionsInAll - report.mentions.length;
  return (
    <Panel title={words.mentions}>
      <p>{words.mentionsWhy}</p>
      <ul className={classes.list}>
        {report.mentions.map(({ table, id }) => (
          <li key={`${table}/${id}`}>
            {pageOf[table] === undefined ? (
              erasure.mentioned(table)
            ) : (
              <Link href={`/${pageOf[table]}/${id}`}>{erasure.mentioned(table)}</Link>
            )}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{words.mentionsMore(more)}</p>}
    </Panel>
  );
}
