/** Towns, counties and states that people are named after as well, so that their place has to tell. Small letters; written for this project. */
export const towns: ReadonlySet<string> = new Set(
  (
    'adelaide albany alberta arizona arlington asia atlanta aurora austin avon berkeley bolton boston bradford brisbane bristol brooklyn burton camden carlisle carolina chandler charleston charlotte chelsea chester cheyenne clayton cleveland ' +
    'columbus compton dakota dallas darlington darwin denver derby devon dover durham eden elgin england essex eugene florence florida france georgia gloucester halifax hamilton hampton houston hudson india indiana ireland israel jackson ' +
    'jersey jordan kent kenya kingston lancaster leigh lincoln lisburn london lorraine lynn madison marion melbourne milan milton montana montgomery nevada newton norfolk nottingham odessa olympia orlando oxford paris perth petra phoenix ' +
    'portland belfast yorkshire lancashire preston raleigh regina richmond rochester roma rome salem santiago savannah scotland selby shannon sheffield shelby sierra skye stafford stockton sydney tennessee texas troy tulsa tyrone vernon verona victoria vienna virginia wales warren ' +
    'warwick washington wellington wells wigan winchester windsor york'
  ).split(' '),
);
