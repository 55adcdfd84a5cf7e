import { html, type TemplateResult } from 'lit';

const exact = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** Formats as "3 hours ago", relative to the server's time because the client's clock may be wrong. */
export function fromNow(time: string, now: string): TemplateResult {
  const distance = Date.parse(time) - Date.parse(now);
  const [unit, length] = units.find(([, size]) => Math.abs(distance) >= size) ?? [];
  const words = unit && length ? relative.format(Math.round(distance / length), unit) : 'just now';
  return html`<time dir="auto" datetime=${time} title=${exactTime(time)}>${words}</time>`;
}

export function exactTime(time: string): string {
  return exact.format(new Date(time));
}

export function isWithin(hours: number, time: string, now: string): boolean {
  return Date.parse(time) - Date.parse(now) < hours * 3_600_000;
}

/** Splits the calling code from an E.164 number. */
const callingCode = /^\+(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})(\d+)$/;

/** Groups the digits of an E.164 number. National formats would need a library. */
export function readablePhone(phone: string): string {
  const [, country, rest] = callingCode.exec(phone) ?? [];
  if (country === undefined || rest === undefined) return phone;
  const groups = rest.match(/\d{3}(?=\d{2})|\d+/g) ?? [rest];
  return `+${country} ${groups.join(' ')}`;
}

export function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  const letters = [words.at(0), words.length > 1 ? words.at(-1) : undefined];
  return letters.map((word) => [...(word ?? '')][0] ?? '').join('');
}

export function count(amount: number, one: string, many: string): string {
  return `${amount.toLocaleString('en')} ${amount === 1 ? one : many}`;
}
