import type { Invite } from '../../contract/models.ts';
import type { InviteListTexts } from '../../localization/list-messages.ts';
import { lookUp } from '../../localization/look-up.ts';

type ToValue = (invite: Invite, text: InviteListTexts) => string | number | undefined;

/** What stands in each column, by the name of its heading. Any adapter may serve the list: a value may be missing. */
const columns: readonly (readonly [name: string, toValue: ToValue])[] = [
  ['companyName', ({ companyName }) => companyName],
  ['contactName', ({ contactName }) => contactName],
  ['contactEmail', ({ contactEmail }) => contactEmail],
  ['status', ({ status }, { statuses }) => lookUp(statuses, status) ?? status],
  ['delivery', ({ delivery }, { deliveries }) => lookUp(deliveries, delivery) ?? delivery],
  ['timesSent', ({ timesSent }) => timesSent],
  ['createdAt', ({ createdAt }) => toIsoTime(createdAt)],
  ['createdBy', ({ createdBy }) => createdBy],
  ['lastSentAt', ({ lastSentAt }) => toIsoTime(lastSentAt)],
  ['expiresAt', ({ expiresAt }) => toIsoTime(expiresAt)],
  ['acceptedAt', ({ acceptedAt }) => toIsoTime(acceptedAt)],
  ['revokedAt', ({ revokedAt }) => toIsoTime(revokedAt)],
  ['billingEmail', ({ billingContact }) => billingContact?.email],
  ['billingPhone', ({ billingContact }) => billingContact?.phone],
  ['language', ({ language }) => language],
  ['message', ({ message }) => message],
];

export const listHeadings = ({ exportColumns }: InviteListTexts): readonly string[] =>
  columns.map(([name]) => lookUp(exportColumns, name) ?? name);

export const listValues = (invite: Invite, text: InviteListTexts): readonly string[] =>
  columns.map(([, toValue]) => String(toValue(invite, text) ?? ''));

/** ISO 8601 in UTC; what is no time stays as it is. */
function toIsoTime(timestamp: string | undefined): string | undefined {
  const time = new Date(timestamp ?? Number.NaN);
  return Number.isNaN(time.getTime()) ? timestamp : time.toISOString();
}
