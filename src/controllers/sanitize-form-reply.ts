// An adapter may be written by anyone and return anything. These functions make sure that a reply tells what was created. What
// they throw becomes a failed call with an unknown outcome.
import type { Customer, InviteReply, RegistrationReply } from '../contract/models.ts';

/** @throws TypeError if the customer has no id. */
export function sanitizeCustomer(customer: Customer): Customer {
  requireId(customer?.id);
  return customer;
}

/** @throws TypeError if the invite has no id. */
export function sanitizeInviteReply(reply: InviteReply): InviteReply {
  requireId(reply?.invite?.id);
  return reply;
}

/** @throws TypeError if there is no id of a customer. */
export function sanitizeRegistrationReply(reply: RegistrationReply): RegistrationReply {
  requireId(reply?.customerId);
  return reply;
}

function requireId(id: string) {
  if (!id) throw new TypeError('The reply lacks the id of what was created.');
}
