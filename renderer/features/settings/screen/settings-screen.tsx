import { Suspense } from 'react';
import { can } from '../../../../shared/domain/staff/can.ts';
import { ruleNumberWords } from '../../../../shared/text/en/rule-numbers.ts';
import { settings } from '../../../../shared/text/en/settings.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { useHeadingFocus } from '../../../ui/use-heading-focus.ts';
import { BusinessSettings } from '../business/business-settings.tsx';
import { SaveBar } from '../business/save-bar.tsx';
import { useBusinessForm } from '../business/use-business-form.ts';
import { AboutPanel } from '../device/about-panel.tsx';
import { DataPanel } from '../device/data-panel.tsx';
import { LookPanel } from '../device/look-panel.tsx';
import { TeamPanel } from '../team/team-panel.tsx';
import { SectionList } from './section-list.tsx';
import classes from './settings.module.css';

const ownSections = [
  settings.business,
  settings.hours,
  settings.calling,
  settings.holidays,
  settings.trades,
  settings.jobTypes,
  ruleNumberWords.title,
  settings.team,
  settings.appearance,
  settings.data,
  settings.about,
] as const;

/** Look, data and about stand last, beneath what other features keep. */
const threeLast = 3;

/** The business, the team, and how the program looks on this computer. */
export function SettingsScreen() {
  const { actor, features } = useProgram();
  const heading = useHeadingFocus();
  const form = useBusinessForm();
  const mayChange = can(actor.role, 'settings');
  const ofFeatures = features.flatMap(({ settingsSections }) => settingsSections ?? []).toSorted((a, b) => a.order - b.order);
  const [before, after] = [ownSections.slice(0, -threeLast), ownSections.slice(-threeLast)];
  const sections = [...before, ...ofFeatures.map(({ title }) => title), ...after];
  return (
    <div className={classes.screen} data-settings>
      <header className={classes.head}>
        <h1 ref={heading} tabIndex={-1}>
          {settings.title}
        </h1>
        {form?.changed && <SaveBar form={form} />}
      </header>
      <div className={classes.body}>
        {!mayChange && <p className={classes.readOnly}>{settings.readOnly}</p>}
        <div className={classes.columns}>
          <SectionList sections={sections} />
          <div className={classes.parts}>
            <fieldset className={classes.column} disabled={!mayChange} aria-label={settings.business}>
              {form !== null && <BusinessSettings form={form} />}
            </fieldset>
            <fieldset className={classes.column} disabled={!mayChange} aria-label={settings.team}>
              <TeamPanel />
            </fieldset>
            <Suspense>
              {ofFeatures.map(({ title, panel: Panel }) => (
                <Panel key={title} />
              ))}
            </Suspense>
            <LookPanel />
            <DataPanel />
            <AboutPanel />
          </div>
        </div>
      </div>
    </div>
  );
}
