import { day, hour, minute } from '../clock.ts';

const units = { m: minute, h: hour, d: day } as const;

/** A time before the mock started, such as `40m`, `5h` or `12d`. */
export type TimeAgo = `${number}${keyof typeof units}`;

export const toMilliseconds = (ago: TimeAgo): number =>
  Number.parseFloat(ago) * units[ago.at(-1) as keyof typeof units];
