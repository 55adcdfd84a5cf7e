/** The link behind which a customer signs up. The token stands behind `#`, where no server log sees it. */
export const toRegistrationLink = (registrationUrl: string, token: string): string =>
  `${registrationUrl}#token=${token}`;
