/**
 * First names that people use for one another, a group a line: the full name, then what it becomes at the kitchen
 * table. English first, then what is common in Spanish, German, French, Italian and Polish families. One short form may
 * stand in several groups ("Chris"). Written for this project from common usage.
 */
const groups = `
abigail abby abbie gail
abraham abe
adelaide addie
agnieszka aga
albert al bert bertie
aleksandra ola
alejandro alex ale
alexander alex al sandy xander lex sasha
alexandra alex sandra sandy alexa lexi sasha
alfred al fred alfie
alison ali allie alice
amanda mandy
andrew andy drew
angela angie
ann annie anna anne nancy
anthony tony ant
antonia toni
antonio tony toni
archibald archie
arthur art artie
barbara barb babs barbie
bartholomew bart
beatrice bea trixie
benjamin ben benny benji
bernard bernie
bradley brad
brenda bren
bridget biddy bridie
cameron cam
carol carrie caroline carolyn
catherine kate katie cathy kathy cath kat kitty kathryn katherine katharine katy cate
cecilia cece
charles charlie chuck chas
charlotte charlie lottie
christian chris
christine chris chrissie tina christina kirsten
christopher chris topher kit
clifford cliff
clinton clint
cornelius neil
cynthia cindy
daniel dan danny
danielle dani
david dave davy davie
deborah deb debbie debra
dennis den denny
desmond des
dolores lola
dominic dom nick
donald don donny
dorothy dot dottie dolly
douglas doug
edward ed eddie ted teddy ned
edwin ed eddie
eleanor ellie nell nora eleanora
elizabeth liz lizzie beth betty eliza libby lisa betsy elsie bess
ella ellie
emily em emmy
emma em
enrique kike quique
ernest ernie
eugene gene
eva evie
evelyn evie
ezekiel zeke
fernando nando
frances fran frannie
francesco franco cesco
francis frank fran
francisco paco pancho cisco
franklin frank
franz francis
frederick fred freddie freddy rick
friedrich fritz
gabriel gabe
gabriella gabby gabi
genevieve gen
geoffrey geoff jeff jeffrey
gerald gerry jerry
gerard gerry
giovanni gianni
giuseppe beppe peppe pino
gregory greg
guadalupe lupe
gwendolyn gwen
hans johannes johann
harold harry hal
harriet hattie
harry henry
heinrich heinz heiner
helen nell nellie
henry hank harry
herbert herb bert
howard howie
hugh hughie
ian iain
ignacio nacho
irving irv
isaac ike zak
isabella bella izzy isabel isabelle bel
jacob jake jack
jacqueline jackie jacqui
james jim jimmy jamie jem
janet jan
jean jeanie
jeffrey jeff
jennifer jen jenny jenn
jeremiah jerry
jeremy jez jerry
jerome jerry
jesse jess
jessica jess jessie
jesus chuy
joan joanie
joanne jo joanna
john jack johnny jon jock
jonathan jon jonny johnathan nathan
jose pepe
joseph joe joey jo
josephine jo josie
joshua josh
juan juanito
judith judy
julia julie
julian jules
katarzyna kasia
kenneth ken kenny
kevin kev
kimberly kim kimberley
krzysztof krzys
lachlan lachie
lawrence larry laurie laurence
leonard len lenny leo
leslie les
lewis lew louis
lillian lily lil
louis lou louie
louise lou
lucas luke
lucille lucy
lucinda lucy cindy
madeline maddie maddy madeleine
magdalena magda lena
malgorzata gosia
malcolm mal
manuel manny manolo
margaret maggie meg peggy marge margie rita greta madge peg megan
maria mary
martha marty
martin marty
matilda tilly
matthew matt matty
maureen mo
maurice mo
maximilian max
melanie mel
melissa mel missy
michael mike mick mikey micky mickey
michelle shelly chelle
mildred millie
milton milt
miriam mim
mitchell mitch
mohammed mo mohamed muhammad mohammad
montgomery monty
morris morrie
nancy nan
natalie nat
natasha tasha
nathaniel nat nate nathan
nicholas nick nicky nico nicolas
nicole nicky nikki nicola
norman norm
olivia liv livvy
oliver ollie
oscar ossie
pamela pam
patricia pat patty trish tricia patsy
patrick pat paddy
penelope penny
peter pete
philip phil phillip
priscilla cilla
rachel rach
ralph ralphie
randolph randy
raymond ray
rebecca becky bec becca
reginald reg reggie
richard rick dick rich ricky richie
robert bob rob bobby robbie bert
roberta bobbie
roberto beto
roderick rod
rodney rod
roger rodge
ronald ron ronnie
rosemary rose rosie
russell russ
samantha sam sammy
samuel sam sammy
santiago santi
sarah sally sadie sara
sebastian seb
sean shaun shawn
sidney sid
simon si
sophia sophie sofia
stanley stan
stephanie steph
stephen steve steven stevie
stewart stu stuart
susan sue suzie susie suzanne susanna
sylvia sylvie
terence terry terrance
teresa terry tess theresa
theodore ted teddy theo
thomas tom tommy
timothy tim timmy
tobias toby
valerie val
veronica ronnie vera
victor vic
victoria vicky vicki tori
vincent vince vinny
violet vi
virginia ginny
walter walt wally
wendy wen
wilhelm willi
william bill will billy willy liam willie
winifred winnie
yvonne vonnie
zachary zach zack zac
zoe zo
`;

const groupsOf = new Map<string, number[]>();
groups
  .trim()
  .split('\n')
  .forEach((line, group) => {
    for (const name of line.split(' ')) groupsOf.set(name, [...(groupsOf.get(name) ?? []), group]);
  });

/** More first names that differ from others by a letter or two, so that they are not taken for mistyped. */
const others =
  'adrian adriana alan allan alma amy andre andrea angel angelo anita april ariel aron aaron audrey blake brian bryan brianna bruno carl carla carlo carlos carlota claude claudia ' +
  'clara claire clare colin corinne craig dale dan dana daphne daria dario darren daryl dean denise diana diane dina don donna dylan edna elena elias elisa ellen elena emil emilia emilio ' +
  'emilie erica eric erik erika erin esther ethan fabian felix fiona frida gina giulia giulio glen glenn gloria grace graham greta gustav guy hannah hazel heidi henri ida ilse ines ingrid ' +
  'irene iris ivan ivana jade jana jared jason jasmine joel jordan jorge juana judah julio june karen karin karl karla katja keith kerry kim kirk klaus kurt laura lauren lea lee leon leona ' +
  'leonardo lena lenny linda lisa lloyd lola lorena lorenzo luca lucia luis luisa lydia maja mara marc marcel marcia marco marcus marek mariana mario marion marisa mark marlon marta martina ' +
  'mary mason maya megan mia mila mira miles mina moira mona monica monique morgan nadia naomi natalia neil nina noah nora norma olga omar owen paolo paola pablo paul paula paulo pauline ' +
  'pedro petra phyllis quentin raul rafael ramon rene renee rita robin robyn roland romeo rosa ross roy ruben ruby rudy ruth ryan sabrina sandro scott sergio shannon sharon sheila shirley ' +
  'silvia silvio simone sonia stefan stefano stella tamara tanya tara thea tina todd tracy trevor troy ursula uwe valeria valerio vanessa vera wade wanda warren wayne wesley yusuf yasmin zara';
const firstNames: ReadonlySet<string> = new Set([...groupsOf.keys(), ...others.split(' ')]);

/** True for a word that is known to be a first name. */
export function isFirstName(word: string): boolean {
  return firstNames.has(word);
}

/** True when one is used for the other. Both in small letters without accents. */
export function areNicknames(a: string, b: string): boolean {
  const others = groupsOf.get(b);
  return others !== undefined && (groupsOf.get(a)?.some((group) => others.includes(group)) ?? false);
}
