import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { rolesHideNobody } from '../../../../shared/domain/case/first-cases.ts';
import type { ReadableName } from '../../../../shared/domain/case/readable-names.ts';
import { casePreview as words } from '../../../../shared/text/en/case-preview.ts';
import { useProgram } from '../../../data/react/program.tsx';
import classes from './preview.module.css';

interface Props {
  readonly readable: readonly ReadableName[];
  /** How many pictures leave with the case. */
  readonly pictures: number;
  /** True where both sides say the same. */
  readonly untouched: boolean;
}

/** What nobody should overlook before the case is shown: names that can be read again, a team too small for roles, pictures. */
export function PreviewNotes({ readable, pictures, untouched }: Props) {
  return (
    <>
      {readable.length > 0 && (
        <div className={`${classes.note} ${classes.warning}`} role="note">
          <IconAlertTriangle size={18} aria-hidden />
          <ul>
            {readable.map(({ words: term, of, kind }) => (
              <li key={term} dir="auto">
                {words.readable[kind](term, of)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {untouched && <Note>{words.untouched}</Note>}
      <SmallTeamNote />
      {pictures > 0 && <Note>{words.pictures(pictures)}</Note>}
    </>
  );
}

/** Said where roles hide nobody because everybody knows who is meant; else nothing. */
export function SmallTeamNote() {
  const { staff } = useProgram();
  return rolesHideNobody(staff.length) ? <Note>{words.smallTeam(staff.length)}</Note> : null;
}

function Note({ children }: { children: ReactNode }) {
  return (
    <div className={classes.note} role="note">
      <IconInfoCircle size={18} aria-hidden />
      <p>{children}</p>
    </div>
  );
}
