import { describe, expect, it } from 'vitest';
import { pickEquipment } from '../../../../shared/domain/job/pick-equipment.ts';
import { whoIsTold } from '../../../../shared/domain/job/who-is-told.ts';

describe('whoIsTold', () => {
  const today = '2026-11-19';
  const lives = (customerId: string, since: string | null = null, until: string | null = null) => ({
    id: `o-${customerId}`,
    customerId,
    since,
    until,
  });

  it('is who asked when they hold the place and live there, and when the place is not known', () => {
    expect(whoIsTold('dana', { customerId: 'dana' }, [lives('dana')], today)).toEqual(['dana']);
    expect(whoIsTold('dana', null, [], today)).toEqual(['dana']);
  });

  it('adds the landlord to a tenant who rang, and the tenant to a landlord who rang', () => {
    expect(whoIsTold('maya', { customerId: 'ferris' }, [lives('maya')], today)).toEqual(['maya', 'ferris']);
    expect(whoIsTold('ferris', { customerId: 'ferris' }, [lives('maya')], today)).toEqual(['ferris', 'maya']);
  });

  it('leaves former tenants alone', () => {
    const former = [lives('old', '2019-01-01', '2024-06-30'), lives('forgotten', '2021-01-01'), lives('maya', '2024-07-01')];
    expect(whoIsTold('ferris', { customerId: 'ferris' }, former, today)).toEqual(['ferris', 'maya']);
    expect(whoIsTold('forgotten', { customerId: 'ferris' }, former, today)).toEqual(['forgotten', 'ferris']);
  });
});

describe('pickEquipment', () => {
  const heater = { id: 'h', kind: 'water heater' };
  const boiler = { id: 'b', kind: 'Combi boiler' };
  const pump = { id: 'p', kind: 'sump pump' };

  it('takes the only one, whatever they say', () => {
    expect(pickEquipment([heater], 'no heat upstairs')).toEqual({ id: 'h', why: 'only' });
  });

  it.each(['The floor by the water heater is wet', 'my WATERHEATER leaks', 'both water heaters, well, one', 'the water heater: rust'])(
    'hears it named in "%s"',
    (words) => {
      expect(pickEquipment([heater, boiler, pump], words)).toEqual({ id: 'h', why: 'named' });
    },
  );

  it('does not guess', () => {
    expect(pickEquipment([heater, boiler], 'water on the floor')).toBeNull();
    expect(pickEquipment([heater, pump], 'between water heater and sump pump')).toBeNull();
    expect(pickEquipment([heater, { id: 'h2', kind: 'Water Heater' }], 'the water heater')).toBeNull();
    expect(pickEquipment([], 'the water heater')).toBeNull();
  });
});
