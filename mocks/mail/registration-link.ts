/** Builds the registration link. The token goes into the fragment, to keep it out of server logs. */
export const toRegistrationLink = (registrationUrl: string, token: string): string =>
  `${registrationUrl}#token=${token}`;
