import { Suspense, useRef } from 'react';
import { useDraft } from '../../../data/drafts/use-draft.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { Choices } from './choices.tsx';
import { FactsForm } from './facts-form.tsx';
import { emptyFirstDraft, firstDraftSchema } from './first-draft.ts';
import classes from './first-run.module.css';

/** The first run: how to begin, then three facts. It stands alone in the window until the program is set up. */
export function FirstScreen() {
  const { business, features, shop } = useProgram();
  const draft = useDraft('first-run', firstDraftSchema, emptyFirstDraft(business));
  const cameBack = useRef(false);
  const { value } = draft;
  if (value === undefined) return null;
  const back = (): void => {
    cameBack.current = true;
    draft.change({ step: 'choices' });
  };
  return (
    <div className={classes.screen}>
      {value.step === 'choices' ? (
        <div className={classes.begin}>
          <Choices last={cameBack.current ? value.way : null} onChoose={(way) => draft.change({ step: 'facts', way })} />
          {shop === 'own' && (
            <Suspense fallback={null}>{features.map(({ name, firstWay: Way }) => Way !== undefined && <Way key={name} />)}</Suspense>
          )}
        </div>
      ) : (
        <FactsForm draft={value} kept={draft.kept} onChange={draft.change} onBack={back} />
      )}
    </div>
  );
}
