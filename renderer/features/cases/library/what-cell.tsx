import { useEffect, useState } from 'react';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { library as words } from '../../../../shared/text/en/library.ts';
import { useShownCase } from '../../../data/cases/use-shown-case.ts';
import { Lines } from '../../../ui/table/cells.tsx';
import type { CaseLine } from './case-list.ts';
import { lessonToSee, mayQuote } from './plain-to-see.ts';

/** Rows that fly past in a long list ask for nothing. */
const staysMs = 250;

/** A case's title, and beneath it what was learned or, beside a job, what both have. */
export function WhatCell({ line: { row, reasons } }: { line: CaseLine }) {
  const href = `/cases/${row.id}`;
  if (reasons.length > 0) return <Lines title={row.title} href={href} beneath={words.like.both(reasons)} />;
  if (mayQuote(row)) return <Lines title={row.title} href={href} beneath={lessonToSee(row)} />;
  return <NamelessCell id={row.id} title={row.title} href={href} />;
}

/** Told without names: what was learned follows once people and places are replaced in it. */
function NamelessCell({ id, title, href }: { id: Id; title: string; href: string }) {
  const [stays, setStays] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setStays(true), staysMs);
    return () => clearTimeout(timer);
  }, []);
  return stays ? <SafeCell id={id} title={title} href={href} /> : <Lines title={title} href={href} />;
}

function SafeCell({ id, title, href }: { id: Id; title: string; href: string }) {
  const answer = useShownCase(id);
  const shown = answer?.state === 'shown' ? answer.shown : null;
  return <Lines title={shown?.title ?? title} href={href} beneath={shown?.lesson ?? ''} />;
}
