const types = [
  'add-customer',
  'customer-added',
  'invite-customer',
  'customer-invited',
  'resend-invite',
  'invite-resent',
  'revoke-invite',
  'invite-revoked',
  'view-changed',
  'tab-changed',
  'open-customer',
  'register-customer',
  'customer-registered',
  'request-new-invite',
  'adapter-error',
] as const;

/** An event as plain data: a failing assertion on events can crash the browser. */
export interface RecordedEvent {
  readonly type: string;
  readonly detail: unknown;
}

/** Records all events of an element from now on. */
export function recordEvents(element: EventTarget): RecordedEvent[] {
  const recorded: RecordedEvent[] = [];
  const record = (event: Event) =>
    void recorded.push({ type: event.type, detail: (event as Event & { detail?: unknown }).detail });
  for (const type of types) element.addEventListener(type, record);
  return recorded;
}

/** Returns the types of recorded events, in order. */
export const typesOf = (recorded: readonly RecordedEvent[]): string[] => recorded.map(({ type }) => type);
