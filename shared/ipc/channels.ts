/**
 * The names of every channel between the window and the main process. Kept apart from the schemas so that the
 * preload script, which may load nothing but itself, stays a few lines long.
 */
export const channelNames = [
  'app:report-error',
  'app:set-appearance',
  'app:set-text-size',
  'export:begin',
  'export:cancel',
  'export:finish',
  'export:write',
  'file:save-text',
  'files:append',
  'files:begin',
  'files:cancel',
  'files:drop',
  'files:finish',
  'files:keep-thumb',
  'files:list',
  'files:look',
  'files:read',
  'files:save-copy',
  'journal:append',
  'journal:forget',
  'journal:open',
  'link:open',
  'records:kept',
  'records:known',
  'records:let-go',
  'records:note',
  'records:put-aside',
  'records:use',
  'shop:show',
  'watch:choose',
  'watch:read',
  'watch:settle',
  'watch:state',
  'watch:switch',
] as const;
export type ChannelName = (typeof channelNames)[number];

/** Messages that main sends to the window. */
export const eventNames = ['menu:action', 'watch:changed'] as const;
export type EventName = (typeof eventNames)[number];
