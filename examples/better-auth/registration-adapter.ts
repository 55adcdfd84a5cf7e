// What the holder of a registration link can do. The token of the link is the only credential.
import { AdapterError, isAdapterError, type NewRegistration, type ResellerAdapter } from 'reseller-elements/adapters';
import { type Auth, type InvitationRow, type OrganizationRow, recordClosing } from './auth.ts';
import type { LinkTokens } from './mail.ts';
import { mapErrors } from './portal-adapter.ts';

const closed = {
  accepted: 'registration-used',
  rejected: 'registration-revoked',
  canceled: 'registration-revoked',
} as const;

const errors = {
  INVITATION_NOT_FOUND: 'registration-expired',
  INVALID_EMAIL_OR_PASSWORD: {
    code: 'declined',
    userMessage: 'You have an account with this email address already. Enter its password.',
  },
} as const;

export function createRegistrationAdapter(auth: Auth, tokens: LinkTokens, signInUrl: string) {
  async function findOne<Row>(model: string, field: string, value: string): Promise<Row | null> {
    const { adapter } = await auth.$context;
    return adapter.findOne<Row>({ model, where: [{ field, value }] });
  }

  /** Better Auth shows an invitation to its signed-in recipient only: read the table. */
  async function openInvitation(token: string): Promise<InvitationRow> {
    const id = tokens.read(token);
    const invitation = id === undefined ? null : await findOne<InvitationRow>('invitation', 'id', id);
    if (!invitation) throw new AdapterError('registration-unknown');
    const { status, expiresAt } = invitation;
    // If the server stopped between acceptance and creation, let the customer finish.
    const isDone = status !== 'accepted' || (await findOne('organization', 'slug', invitation.id));
    if (status !== 'pending' && isDone) throw new AdapterError(closed[status]);
    if (status === 'pending' && expiresAt <= new Date()) throw new AdapterError('registration-expired');
    return invitation;
  }

  /** Signs the invited user up, or in if they have an account. The link has proved that the email address is theirs. */
  async function signIn(email: string, name: string, password: string) {
    const { internalAdapter } = await auth.$context;
    const isKnown = await internalAdapter.findUserByEmail(email);
    const { headers: received, response } = isKnown
      ? await mapErrors(auth.api.signInEmail({ body: { email, password }, returnHeaders: true }), errors)
      : await mapErrors(auth.api.signUpEmail({ body: { email, name, password }, returnHeaders: true }), errors);
    await internalAdapter.updateUser(response.user.id, { emailVerified: true });
    const cookies = received.getSetCookie().map((cookie) => cookie.split(';')[0]);
    return { userId: response.user.id, headers: new Headers({ Cookie: cookies.join('; ') }) };
  }

  /** Better Auth finds only invitations that are open: tell why this one no longer is. */
  async function accept(invitationId: string, headers: Headers): Promise<void> {
    try {
      await mapErrors(auth.api.acceptInvitation({ headers, body: { invitationId } }), errors);
    } catch (error) {
      const { status = 'pending' } = (await findOne<InvitationRow>('invitation', 'id', invitationId)) ?? {};
      if (isAdapterError(error) && status !== 'pending') throw new AdapterError(closed[status]);
      throw error;
    }
  }

  /** Creates the customer: an organization that belongs to the user. */
  async function createCustomer(userId: string, invitation: InvitationRow, registration: NewRegistration) {
    const { address, technicalContact, companyName } = registration;
    const billingContact = { email: invitation.billingEmail, phone: invitation.billingPhone };
    const metadata = { address, technicalContact, billingContact };
    const { organizationId: resellerId, id: slug } = invitation;
    return mapErrors(auth.api.createOrganization({ body: { userId, name: companyName, slug, resellerId, metadata } }));
  }

  return {
    async openRegistration({ token }) {
      const { companyName, contactName, email, language, expiresAt, organizationId } = await openInvitation(token);
      const reseller = await findOne<OrganizationRow>('organization', 'id', organizationId);
      const resellerName = reseller?.name ?? '';
      return {
        companyName,
        contactName,
        contactEmail: email,
        ...(language && { language }),
        expiresAt: expiresAt.toISOString(),
        branding: { resellerName, platformName: resellerName },
      };
    },

    async completeRegistration(registration) {
      const { token, contactName, password, companyName } = registration;
      const invitation = await openInvitation(token);
      const { userId, headers } = await signIn(invitation.email, contactName, password);
      if (invitation.status === 'pending') await accept(invitation.id, headers);
      await recordClosing(auth, invitation.id);
      const { id: customerId } = await createCustomer(userId, invitation, registration);
      await auth.api.signOut({ headers });
      return { customerId, companyName, signInUrl };
    },
  } satisfies ResellerAdapter;
}
