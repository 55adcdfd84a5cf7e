import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { maxPhoneLength, normalizePhone } from './normalize-phone.ts';

/** A phone number, parsed with the numbering plan of its country. */
export interface PhoneNumber {
  /** E.164, with an extension as in RFC 3966: `+442079460018;ext=5`. */
  readonly value: string;
  /** ISO 3166-1 alpha-2; `undefined` if the number cannot be attributed to one of the countries that share its plan. */
  readonly country: string | undefined;
  /** Whether the number has a valid length in its country. */
  readonly isPossible: boolean;
  /** Formats the number for readers in `country` (ISO 3166-1 alpha-2): nationally if it is a number of that country. */
  format(country: string | undefined): string;
}

/**
 * Parses a phone number.
 * @param country - The country of numbers without a country code (ISO 3166-1 alpha-2).
 * @returns `undefined` if the text is not a phone number.
 */
export function parsePhone(text: string, country: string | undefined): PhoneNumber | undefined {
  if (text.length > maxPhoneLength) return undefined;
  const parsed = tryParse(text, country);
  // The library does not know every notation, such as `00` in countries that dial another international prefix.
  return parsed?.isPossible ? parsed : (tryParse(normalizePhone(text), country) ?? parsed);
}

function tryParse(text: string, country: string | undefined): PhoneNumber | undefined {
  const options = country && isSupportedCountry(country) ? { defaultCountry: country } : {};
  const parsed = parsePhoneNumberFromString(text, { ...options, extract: false });
  if (!parsed) return undefined;
  const { number, ext } = parsed;
  return {
    value: ext ? `${number};ext=${ext}` : number,
    country: parsed.country,
    isPossible: parsed.isPossible(),
    format: (reader) => (reader && reader === parsed.country ? parsed.formatNational() : parsed.formatInternational()),
  };
}
