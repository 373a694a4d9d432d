/** Latin words that are names, also on a Chinese screen. Everything else there is Chinese. */
const NAMES: readonly RegExp[] = [
  // Codes of receptions, flights, carriers.
  /^JD$/,
  /^[A-Z]{2}$/,
  // Places and houses of the demo, and zones as the world names them.
  /^(Strasbourg|Frankfurt|Hamburg|Hotel|Atlantic|Kempinski|Hilton|Regent|Petite|France)$/,
  /^(rue|des|Moulins|Louise|Weiss|LOW|An|der|Alster)$/,
  /^(Europe|Asia|America|Africa|Australia|Pacific|Atlantic|UTC|GMT)(\/[\w/-]+)?$/,
  /^(Paris|N\.N)$/,
  // What a person types as his account, and the demo's password.
  /^(coordinator|yingbin-demo)$/,
  /^[a-z]+\.(head|liaison|member\d?)$/,
  // Names of formats and programs.
  /^(PDF|OFD|DOCX|JPG|PNG|CSV|ICS|Excel|SMS|API|Temporal|Esc|Enter|Tab|Ctrl|Shift|Alt)$/,
];

/** Words on a Chinese screen that are not names. */
export const notNames = (words: readonly string[]): string[] =>
  words.filter((word) => !NAMES.some((name) => name.test(word)));
