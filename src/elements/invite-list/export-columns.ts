import { cleanName } from '../../contract/clean-name.ts';
import { statusAt } from '../../contract/invite-status.ts';
import type { Invite } from '../../contract/models.ts';
import type { InviteListMessages } from '../../localization/list-messages.ts';
import { lookUp } from '../../localization/look-up.ts';

type ToValue = (invite: Invite, messages: InviteListMessages) => string | number | undefined;

/** The value of each column, by the name of its heading. Adapters may leave values out. */
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

export const toHeadings = ({ exportColumns }: InviteListMessages): readonly string[] =>
  columns.map(([name]) => cleanCell(lookUp(exportColumns, name) ?? name));

/** @param now - When the invite was loaded, in milliseconds since 1970. */
export const toValues = (invite: Invite, messages: InviteListMessages, now: number): readonly string[] => {
  const current = { ...invite, status: statusAt(invite, now) };
  return columns.map(([, toValue]) => cleanCell(String(toValue(current, messages) ?? '')));
};

/** Control characters (C0 and C1) other than tabs and line breaks. */
const controls = /[^\P{Cc}\t\n\r]/gu;

/** Variation selectors and other invisible characters that modify no character. */
const bareModifiers = /(?<=^|[\s,;|])\p{Default_Ignorable_Code_Point}+/gu;

/**
 * Removes what a spreadsheet would neither show nor find: controls, and the invisible characters that copying adds.
 * Replaces tabs, which separate cells when they are pasted.
 */
const cleanCell = (text: string): string =>
  cleanName(text.replace(controls, '').replaceAll('\t', ' ')).replace(bareModifiers, '').trim();

/** Returns a time as ISO 8601 in UTC, and any other value unchanged. */
function toIsoTime(timestamp: string | undefined): string | undefined {
  const time = new Date(timestamp ?? Number.NaN);
  return Number.isNaN(time.getTime()) ? timestamp : time.toISOString();
}
