import type { Conditions } from '../services/conditions/conditions.ts';
import type { HandlersOf } from './handler.ts';

export function conditionsHandlers(conditions: Pick<Conditions, 'state' | 'letGo'>): HandlersOf<'conditions'> {
  return {
    'conditions:state': ({ newest }) => conditions.state(newest === 'unknown' ? null : Date.parse(newest)),
    'conditions:let-go': ({ code }) => conditions.letGo(code),
  };
}
