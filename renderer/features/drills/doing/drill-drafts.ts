/** How the key of every exercise under way begins; its scene's key follows. */
export const drillDrafts = 'drill/';
