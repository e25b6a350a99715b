/**
 * Spellings that mean the same in an address, each list as "canonical: other spellings". Street words follow USPS
 * Publication 28 (appendix C), AS 4590 and Royal Mail usage. English first; a few French and German words that occur
 * in Canada and at borders.
 */
function table(lines: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const line of lines.trim().split('\n')) {
    const [canonical = '', others = ''] = line.split(':').map((part) => part.trim());
    map.set(canonical, canonical);
    for (const other of others.split(' ')) if (other !== '') map.set(other, canonical);
  }
  return map;
}

/** What kind of street. `st` stands for street and saint alike: both are written so, and no key mixes them up. */
export const streetTypes = table(`
aly: alley ally
arc: arcade
ave: avenue av aven avn avnue
bch: beach
bnd: bend
blvd: boulevard boul bd bvd boulv
br: branch
brg: bridge bdge
brow:
bypass: byp bypa
cv: cove
chase: ch
ci: circle cir circ crcl
cct: circuit
cl: close
cmn: common
crn: corner cnr cor
ct: court crt
cts: courts
cres: crescent cr crsnt crescnt
crk: creek
xing: crossing crssng
dl: dale
dr: drive drv driv
esp: esplanade
est: estate
expy: expressway expwy
ext: extension
fld: field
flds: fields
fold:
frst: forest
fwy: freeway
gdns: gardens garden gdn grdns
gate:
gln: glen
grn: green
gr: grove grv gro gve
hbr: harbor harbour
hts: heights
hwy: highway hiway hgwy
hl: hill
holw: hollow hllw
jct: junction
lndg: landing lndng
ln: lane la
loop:
mnr: manor
mdw: meadow
mdws: meadows mdw
mews: mws
mt: mount
pde: parade
pk: park prk
pkwy: parkway pky parkwy pkway
path:
pike:
pl: place
pln: plain
plz: plaza
pt: point
prom: promenade
qy: quay
rnch: ranch
rdg: ridge
rise:
rd: road
rte: route
row:
run:
sq: square sqr
st: street str saint
sta: station
ter: terrace terr tce trce
trl: trail tr
trpk: turnpike tpke tpk
vale: 
vly: valley
vw: view
vlg: village
wk: walk
way: wy
whrf: wharf
wyn: wynd
chem: chemin
allee: allée
strasse: straße
`);

/** Compass words. */
export const directions = table(`
n: north
s: south
e: east
w: west
ne: northeast
nw: northwest
se: southeast
sw: southwest
`);

/** Number words that name streets ("Fourth Ave") or open an address ("One Main St"). */
export const numberWords = table(`
1st: first
2nd: second
3rd: third
4th: fourth
5th: fifth
6th: sixth
7th: seventh
8th: eighth
9th: ninth
10th: tenth
11th: eleventh
12th: twelfth
1: one
2: two
3: three
4: four
5: five
6: six
7: seven
8: eight
9: nine
10: ten
`);

/** Words that announce a unit and say nothing themselves. */
export const unitWords = table(`
unit: flat flt apt apartment apartement appt app suite ste rm room un villa shop studio maisonette bureau office
`);

/** Units that are named, not numbered. */
export const namedUnits = table(`
basement: bsmt bsmnt bment
penthouse: ph
upper: upstairs
lower: downstairs
front: frnt
rear: back
main:
garage:
annex: annexe
`);

/** Regions by code: states of the USA and of Australia, provinces of Canada. */
export const regions = table(`
al: alabama
ak: alaska
az: arizona
ar: arkansas
ca: california calif
co: colorado
ct: connecticut conn
de: delaware
fl: florida
ga: georgia
hi: hawaii
id: idaho
il: illinois
in: indiana
ia: iowa
ks: kansas
ky: kentucky
la: louisiana
me: maine
md: maryland
ma: massachusetts mass
mi: michigan
mn: minnesota
ms: mississippi
mo: missouri
mt: montana
ne: nebraska
nv: nevada
nh: new-hampshire
nj: new-jersey
nm: new-mexico
ny: new-york
nc: north-carolina
nd: north-dakota
oh: ohio
ok: oklahoma
or: oregon
pa: pennsylvania penn
ri: rhode-island
sc: south-carolina
sd: south-dakota
tn: tennessee tenn
tx: texas
ut: utah
vt: vermont
va: virginia
wa: washington
wv: west-virginia
wi: wisconsin
wy: wyoming
dc: district-of-columbia
ab: alberta
bc: british-columbia
mb: manitoba
nb: new-brunswick
nl: newfoundland newfoundland-and-labrador
ns: nova-scotia
on: ontario ont
pe: prince-edward-island pei
qc: quebec que pq
sk: saskatchewan
nsw: new-south-wales
vic: victoria
qld: queensland
tas: tasmania
act: australian-capital-territory
nt: northern-territory
`);

/** Country names that end an address and add nothing to a key. */
export const countryWords: ReadonlySet<string> = new Set([
  'usa',
  'us',
  'united states',
  'united states of america',
  'uk',
  'united kingdom',
  'great britain',
  'england',
  'scotland',
  'wales',
  'northern ireland',
  'ireland',
  'eire',
  'republic of ireland',
  'canada',
  'australia',
  'new zealand',
]);
