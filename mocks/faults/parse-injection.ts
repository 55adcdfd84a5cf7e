import { type Injection, toInjection } from './faults.ts';

/** Parses the `--fault` option, such as `inviteCustomer=commit-then-drop:once`; `*` means every operation. */
export function parseInjection(text: string): Injection {
  const [operation, rest] = splitAt(text, '=');
  if (!operation || !rest)
    throw new RangeError(`"${text}" is not a fault. Write such as inviteCustomer=commit-then-drop:once or *=latency.`);
  const [fault, times] = splitAt(rest, ':');
  return toInjection({
    fault,
    ...(operation !== '*' && { operation }),
    ...(times !== undefined && { times: /^\d+$/.test(times) ? Number(times) : times }),
  });
}

function splitAt(text: string, sign: string): readonly [string, string?] {
  const index = text.indexOf(sign);
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}
