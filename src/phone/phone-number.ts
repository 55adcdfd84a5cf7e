import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { longestPhone, normalizePhone } from './normalize-phone.ts';

/** A phone number of which the country's plan is known. */
export interface PhoneNumber {
  /** As the contract has it: E.164, with an extension as in RFC 3966. */
  readonly value: string;
  /** ISO 3166-1 alpha-2; missing where several countries share the number's plan. */
  readonly country: string | undefined;
  /** Whether there can be a number of this length. */
  readonly isPossible: boolean;
  /** As people write it in `country`; with the country code for readers elsewhere. */
  format(country: string | undefined): string;
}

/** Takes a text for a phone number, dialled from `country` where it has no country code; undefined where it is none. */
export function parsePhone(text: string, country: string | undefined): PhoneNumber | undefined {
  if (text.length > longestPhone) return undefined;
  const read = readPhone(text, country);
  // Some is written as the library does not know it, such as `00` where another prefix is dialled.
  return read?.isPossible ? read : (readPhone(normalizePhone(text), country) ?? read);
}

function readPhone(text: string, country: string | undefined): PhoneNumber | undefined {
  const home = country && isSupportedCountry(country) ? { defaultCountry: country } : {};
  const parsed = parsePhoneNumberFromString(text, { ...home, extract: false });
  if (!parsed) return undefined;
  const { number, ext } = parsed;
  return {
    value: ext ? `${number};ext=${ext}` : number,
    country: parsed.country,
    isPossible: parsed.isPossible(),
    format: (reader) => (reader && reader === parsed.country ? parsed.formatNational() : parsed.formatInternational()),
  };
}
