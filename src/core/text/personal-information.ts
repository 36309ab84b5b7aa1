/**
 * Personal information in what people type, found by its form alone: nothing leaves the workbook. Precision
 * comes first: what could as well be an amount, a code or the address of a service is left alone.
 */
import { normalForm, unaccented } from "./normal-form";
import { blankCharacters } from "./text";

/** Numéro d'assurance maladie (RAMQ), numéro d'assurance sociale, and the plainer ones. */
export type PersonalKind = "health-number" | "social-insurance-number" | "email" | "phone" | "name";

const spaces = new RegExp(`[${blankCharacters.join("")}]`, "g");

/** The text with plain spaces and hyphens, its case kept. */
const plain = (text: string): string =>
  normalForm(text, "NFC")
    .replace(spaces, " ")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u2018\u2019\u02BC]/g, "'");

/** Not within a longer number, code or address. */
const START = String.raw`(?<![\p{L}\d@._/-]|\d[ ,])`;
const END = String.raw`(?![\p{L}\d@]|[.,_/-]\d| ?[$%]| ?M\$| [kKM]\$)`;

const healthNumber = new RegExp(
  String.raw`${START}[A-Za-z]{4}[ -]?\d{2}(\d{2})[ -]?(\d{2})\d{2}${END}`,
  "gu",
);

/** Four letters, then the year, the month (plus 50 for a woman) and the day of birth, and two digits. */
function holdsHealthNumber(text: string): boolean {
  return [...text.matchAll(healthNumber)].some((match) => {
    const [month = 0, day = 0] = match.slice(1).map(Number);
    const ofYear = month % 50;
    return ofYear >= 1 && ofYear <= 12 && day >= 1 && day <= 31;
  });
}

/** Nine digits in threes, or together after the words that announce them: alone, they could be anything. */
const insuranceNumber = new RegExp(
  String.raw`${START}(\d{3})([ -])(\d{3})\2(\d{3})${END}|(?:\bN\.?A\.?S\b|assurance sociale|\bSIN\b)\D{0,12}(\d{9})${END}`,
  "giu",
);

/** The last digit of a number makes the sum of its digits, every other one doubled, a multiple of ten (Luhn). */
function isChecked(digits: string): boolean {
  const sum = Array.from(digits).reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

function holdsInsuranceNumber(text: string): boolean {
  return [...text.matchAll(insuranceNumber)].some(([, first = "", , second = "", third = "", whole = ""]) => {
    const digits = first + second + third + whole;
    // No number starts with 0 or 8.
    return /^[1-79]/.test(digits) && isChecked(digits);
  });
}

/** What precedes the sign has no more than 64 characters, a part of a domain 63, all of it 255 (RFC 5321, 1035). */
const email = /[\p{L}\d._%+-]{1,64}@(?:[\p{L}\d-]{1,63}\.){1,127}\p{L}{2,}/gu;

/** Addresses of a service, which say nothing of a person. */
const serviceAddress = new RegExp(
  `^(?:${[
    "accueil",
    "admin(?:istration)?",
    "aide",
    "bureau",
    "centre",
    "communications?",
    "contact",
    "direction",
    "dri",
    "drh",
    "equipe",
    "info(?:rmations?)?",
    "no-?reply",
    "numerique",
    "projets?",
    "reception",
    "secretariat",
    "services?",
    "soutien",
    "support",
    "transformation",
  ].join("|")})(?:[._%+@-]|\\d)`,
  "i",
);

const holdsEmail = (text: string): boolean =>
  [...text.matchAll(email)].some(([address]) => !serviceAddress.test(address));

/** An area code, but those of numbers that are free to call. */
const AREA = String.raw`(?!8(?:00|33|44|55|66|77|88))[2-9]\d{2}`;
const QUEBEC = "263|354|367|418|438|450|468|514|579|581|819|873";

/** Ten digits as people write a number, or together when they start as one of Québec does. */
const phone = new RegExp(
  String.raw`(?<![\p{L}\d@._/-]|\d,)(?:\+?1[ .-]?)?(?:\(${AREA}\) ?|${AREA}[ .-])[2-9]\d{2}[ .-]\d{4}${END}` +
    String.raw`|${START}1?(?:${QUEBEC})[2-9]\d{6}${END}`,
  "u",
);

const holdsPhone = (text: string): boolean => phone.test(text);

const title =
  /(?<![\p{L}.]|\p{Lu}\. )(?:M\.|MM\.|Mme|Mmes|Mlle|Me|Dr|Dre|Monsieur|Madame|Docteure?) +(\p{Lu}[\p{L}'-]+)/gu;

/** What follows a title without being a name: « Madame Directrice ». */
const functionWord =
  /^(?:adjoint|agent|analyste|architecte|attache|cadre|charge|chef|conseill|coordonn|direct|gestionnaire|infirmi|president|responsable|secretaire|sous|superviseur|vice)/i;

/** True when a text names somebody: « M. », « Mme » or « Dr » and a capitalised name that is not a function. */
export function namesPerson(text: string): boolean {
  return [...plain(text).matchAll(title)].some(([, name = ""]) => !functionWord.test(unaccented(name)));
}

interface Detector {
  readonly kind: PersonalKind;
  /** What a text without it cannot hold: most texts are not searched. */
  readonly sign: RegExp;
  readonly holds: (text: string) => boolean;
}

const digits = /\d{2}/;

const detectors: readonly Detector[] = [
  { kind: "health-number", sign: digits, holds: holdsHealthNumber },
  { kind: "social-insurance-number", sign: digits, holds: holdsInsuranceNumber },
  { kind: "email", sign: /@/, holds: holdsEmail },
  { kind: "phone", sign: digits, holds: holdsPhone },
];

/** The kinds of personal information that a text seems to hold, names aside. */
export function personalKindsIn(text: string): readonly PersonalKind[] {
  if (!/[\d@]/.test(text)) return [];
  const read = plain(text);
  return detectors.flatMap(({ kind, sign, holds }) => (sign.test(read) && holds(read) ? [kind] : []));
}
