const companyWords =
  /\b(ltd|llc|inc|co|company|corp|gmbh|properties|property|group|services|management|church|school|and sons|partners|trust|association|hotel|council|academy|apartments|bakery|bar|builders|café|cafe|clinic|college|condos?|cottages|dental|electric(?:al)?|estates?|farm|garage|gym|heating|holdings|homes|hospital|housing|inn|kitchen|lettings|library|market|medical|montessori|museum|nursery|office|pharmacy|plumbing|preschool|pub|realty|rentals|restaurant|roofing|salon|shop|society|stores?|studios?|surgery|theatre|university|village|works)\b|&/i;

/**
 * How somebody is called when spoken to: the first name of a person of two or three names, else the whole name. Never
 * guesses a title or a gender.
 */
export function callName(name: string): string {
  const words = name.trim().split(/\s+/);
  const looksLikePerson =
    words.length >= 2 && words.length <= 3 && !companyWords.test(name) && words.every((word) => /^\p{Lu}[\p{L}'’-]+$/u.test(word));
  const [first] = words;
  return looksLikePerson && first !== undefined ? first : name.trim();
}
