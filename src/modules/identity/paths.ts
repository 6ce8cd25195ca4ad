// SPDX-License-Identifier: EUPL-1.2

const withQuery = (path: string, query: Readonly<Record<string, string | undefined>>): string => {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`
}

/** `naar` is where somebody was going: a path of ours, checked again when it comes back. */
export const paths = {
  signIn: (naar?: string, melding?: string, dienst?: string) =>
    withQuery('/inloggen', { naar, melding, dienst }),
  findService: '/inloggen/organisatie',
  secondStep: '/inloggen/code',
  passkeyOptions: '/inloggen/passkey/opties',
  passkey: '/inloggen/passkey',
  sso: (provider: string, naar?: string) => withQuery(`/inloggen/sso/${provider}/start`, { naar }),
  ssoReturn: '/inloggen/sso/terug',
  signOut: '/uitloggen',

  forgot: '/wachtwoord-vergeten',
  forgotSent: '/wachtwoord-vergeten/verzonden',
  newPassword: (code?: string) => withQuery('/nieuw-wachtwoord', { code }),

  enrol: (code?: string) => withQuery('/eerste-keer', { code }),
  enrolPasskeyOptions: '/eerste-keer/passkey/opties',
  enrolPasskey: '/eerste-keer/passkey',
  enrolPassword: '/eerste-keer/wachtwoord',

  confirm: (naar?: string) => withQuery('/bevestigen', { naar }),
  confirmPasskeyOptions: '/bevestigen/passkey/opties',
  confirmPasskey: '/bevestigen/passkey',
  confirmSso: (provider: string, naar?: string) => withQuery(`/bevestigen/sso/${provider}`, { naar }),
  confirmDemo: '/bevestigen/demo',
  confirmed: '/bevestigd',

  account: '/mijn-account',
  accountPasskeyOptions: '/mijn-account/passkeys/opties',
  accountPasskeys: '/mijn-account/passkeys',
  removePasskey: '/mijn-account/passkeys/weg',
  accountPassword: '/mijn-account/wachtwoord',
  accountApp: '/mijn-account/app',
  recoveryCodes: '/mijn-account/herstelcodes',
  showRecoveryCodes: (naar?: string | null) =>
    withQuery('/mijn-account/herstelcodes', { naar: naar ?? undefined }),
  endSession: '/mijn-account/sessies/beeindigen',
  reportLoss: '/mijn-account/verlies',

  ownName: '/mijn-account/naam',
  ownEmail: '/mijn-account/e-mailadres',
  newEmail: (code?: string) => withQuery('/nieuw-e-mailadres', { code }),
  ownData: (organisation: string, als?: 'ods' | 'json') =>
    withQuery(`/bij/${organisation}/mijn-gegevens`, { als }),

  demo: '/demo',

  providers: (organisation: string) => `/bij/${organisation}/beheer/inloggen`,
  addProvider: (organisation: string) => `/bij/${organisation}/beheer/inloggen/nieuw`,
  switchProvider: (organisation: string) => `/bij/${organisation}/beheer/inloggen/schakelen`,
  providersSeen: (organisation: string) => `/bij/${organisation}/beheer/inloggen/gezien`,
  askingProviders: (organisation: string) => `/bij/${organisation}/beheer/inlogdiensten`,
  decideProvider: (organisation: string) => `/bij/${organisation}/beheer/inlogdiensten/aan`,
  decideDomain: (organisation: string) => `/bij/${organisation}/beheer/inlogdiensten/domein`,
}
