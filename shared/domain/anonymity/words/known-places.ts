/** Countries, continents, peoples, languages and great cities, which tell of nobody. Small letters; written for this project. */
const known: ReadonlySet<string> = new Set(
  (
    'africa albania algeria america american americas amsterdam ankara antarctica arabia argentina asia athens auckland australia australian austria austrian baghdad bahrain baltic bangkok barcelona beijing belarus belgian belgium berlin birmingham bolivia brazil brazilian britain british ' +
    'brussels bucharest budapest bulgaria cairo california calgary cambodia canada canadian cardiff caribbean celsius chicago chile china chinese colombia copenhagen cornwall croatia cuba cyprus czech danish delhi denmark detroit dubai dublin dutch ecuador edinburgh egypt england english estonia ' +
    'ethiopia euro europe european fahrenheit finland finnish france french geneva german germany ghana glasgow greece greek guangdong hamburg hawaii helsinki holland honduras houston hungary iceland india indian indonesia iran iraq ireland irish israel istanbul italian italy jakarta jamaica japan ' +
    'japanese jersey karachi kenya korea korean kuwait kyiv lagos latvia lebanon leeds leicester lima lisbon lithuania liverpool london luxembourg macedonia madrid malaysia malta manchester manhattan marseille mediterranean melbourne mexican mexico miami milan minneapolis moldova montreal morocco moscow ' +
    'mumbai munich nairobi naples netherlands newcastle nigeria norway norwegian oslo ottawa pakistan panama paraguay paris peru philadelphia philippines phoenix poland polish portugal portuguese prague qatar quebec queensland reykjavik rome romania romanian russia russian sacramento saudi scandinavia scotland ' +
    'scottish seattle senegal seoul serbia shanghai shenzhen singapore slovakia slovenia somalia spain spanish stockholm sweden swedish swiss switzerland sydney syria taiwan tanzania tehran texan texas thailand tokyo toronto tunisia turin turkey turkish uganda ukraine ukrainian uruguay vancouver ' +
    'venezuela vienna vietnam wales warsaw welsh yemen zambia zimbabwe zurich ikea costco walmart amazon ebay google tesco aldi lidl argos asda toolstation screwfix homebase wickes youtube facebook excel word english mandarin punjabi urdu hindi bengali gujarati arabic'
  ).split(' '),
);

/** True for a place, a people or a shop that everybody knows, in small letters without accents. */
export function isWellKnownPlace(word: string): boolean {
  return known.has(word);
}
