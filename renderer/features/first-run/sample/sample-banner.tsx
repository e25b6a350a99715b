import { Button, Modal } from '@mantine/core';
import { IconDoorExit } from '@tabler/icons-react';
import { useState } from 'react';
import { firstRun } from '../../../../shared/text/en/first-run.ts';
import { wishAfresh } from '../../../data/sample/afresh-wish.ts';
import classes from './sample-banner.module.css';
import { showShop } from './show-shop.ts';

/** Says above every screen that none of this is real, and leads out of it. */
export function SampleBanner() {
  const { banner } = firstRun;
  const [asking, setAsking] = useState(false);
  const startAfresh = (): void => {
    wishAfresh();
    window.location.reload();
  };
  return (
    <section className={classes.banner} aria-label={banner.label}>
      <span className={classes.words}>
        <b>{banner.title}</b> {banner.text}
      </span>
      <Button size="compact-sm" variant="subtle" onClick={() => setAsking(true)}>
        {banner.afresh}
      </Button>
      <Button
        size="compact-sm"
        leftSection={<IconDoorExit size={15} aria-hidden />}
        onClick={() => void showShop('own').catch(() => undefined)}
      >
        {banner.leave}
      </Button>
      <Modal opened={asking} onClose={() => setAsking(false)} title={banner.afreshTitle} closeButtonProps={{ 'aria-label': banner.keep }}>
        <p>{banner.afreshText}</p>
        <div className={classes.act}>
          <Button variant="filled" onClick={startAfresh}>
            {banner.afreshYes}
          </Button>
          <Button data-autofocus onClick={() => setAsking(false)}>
            {banner.keep}
          </Button>
        </div>
      </Modal>
    </section>
  );
}
