/** Words before or behind a name that say nothing of who it is. */
export const titles: ReadonlySet<string> = words(
  'mr mrs ms miss mx dr prof professor sir madam dame lord lady rev reverend fr father sister capt herr frau mme mlle monsieur madame senor senora sr sra don dona the and of und et y',
);

/** Marks of a generation, by which a child is told from the parent of the same name. */
export const generations: ReadonlyMap<string, string> = new Map([
  ['jr', '2'],
  ['jnr', '2'],
  ['junior', '2'],
  ['ii', '2'],
  ['2nd', '2'],
  ['snr', '1'],
  ['senior', '1'],
  ['iii', '3'],
  ['3rd', '3'],
  ['iv', '4'],
]);

/** Forms of a company and the small words of company names: they come and go. */
export const companyForms: ReadonlySet<string> = words(
  'ltd limited inc incorporated llc llp lp plc co company corp corporation pty gmbh kg ohg ag ug ev sa sas sarl srl spa bv nv ab as oy aps sl sp zoo group holding holdings the and of at on in for to a an und et y de la le les der die das',
);

/** Words that are seldom anybody's name and often a company's: they tell one from the other. */
export const companyMarks: ReadonlySet<string> = words(
  'ltd limited inc incorporated llc llp plc company corp corporation pty gmbh kg ohg sarl srl bv ' +
    'plumbing heating electric electrical roofing drywall builders building construction contractors contracting services service solutions supply supplies merchants ' +
    'properties property management lettings estates realty housing apartments homes investments holdings partners associates group trust association council city county department school ' +
    'church college university hospital clinic dental surgery hotel motel inn restaurant cafe coffee bistro bar grill deli kitchen bakery pizza diner tavern pub shop store stores market salon ' +
    'studio garage motors auto farm farms foundation club bank insurance office centre center',
);

/** Short spellings in names of companies, each with the word that it stands for. */
export const companySpellings: ReadonlyMap<string, string> = new Map(
  (
    'bros brothers|svc service|svcs services|mgmt management|mgt management|assoc associates|assocs associates|intl international|natl national|mfg manufacturing|dept department|' +
    'elec electrical|electric electrical|plbg plumbing|htg heating|constr construction|props properties|apts apartments|rest restaurant|ctr center|centre center|st saint|mt mount|univ university|hosp hospital|sch school|grille grill'
  )
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
