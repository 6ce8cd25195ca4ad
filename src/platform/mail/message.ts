// SPDX-License-Identifier: EUPL-1.2

/** A mail as it leaves. It holds no content of the product: only that something waits, and where. */
export type Message = {
  readonly to: { readonly name: string; readonly address: string }
  readonly subject: string
  readonly text: string
  readonly messageId: string
}

/** Hands a message to the mail server. @throws when the server does not take it */
export type Mailer = { send(message: Message): Promise<void> }

type Waiting = {
  readonly person: { readonly id: string; readonly name: string; readonly email: string }
  readonly organisation: { readonly id: string; readonly name: string }
  readonly day: string
  readonly origin: string
}

/** The one mail of the day. The same person and day give the same message id. */
export function waitingMessage({ person, organisation, day, origin }: Waiting): Message {
  return {
    to: { name: person.name, address: person.email },
    subject: `Er staat iets voor u klaar bij ${organisation.name}`,
    text: [
      `Beste ${person.name},`,
      '',
      `In Durven Leren staat iets voor u klaar bij ${organisation.name}.`,
      `Bekijk het op ${origin}/bij/${organisation.id}/vandaag`,
      '',
      'Wij zetten nooit inhoud in een e-mail en sturen u hoogstens één bericht per dag.',
    ].join('\n'),
    messageId: `<${person.id}.${day}@${new URL(origin).hostname}>`,
  }
}

/** Why a notice goes at once: somebody reads in an emergency, or how this person or all colleagues sign in was changed by another. */
export type NoticeKind = 'emergencyAccess' | 'signInChanged' | 'signInServiceOn'

type Notice = {
  readonly id: string
  readonly kind: NoticeKind
  readonly person: { readonly name: string; readonly email: string }
  readonly organisation: { readonly id: string; readonly name: string; readonly origin: string }
}

const noticeWords: Readonly<Record<NoticeKind, (organisation: Notice['organisation']) => string[]>> = {
  emergencyAccess: ({ id, name, origin }) => [
    `Er is iets gebeurd bij ${name} dat u meteen moet weten.`,
    `Bekijk het op ${origin}/bij/${id}/vandaag`,
  ],
  signInServiceOn: ({ id, name, origin }) => [
    `Er is iets veranderd aan hoe mensen van ${name} inloggen.`,
    `Bekijk het op ${origin}/bij/${id}/vandaag`,
  ],
  signInChanged: ({ name }) => [
    'Een beheerder heeft iets veranderd aan hoe u inlogt in Durven Leren.',
    `Verwachtte u dit niet? Bel de beheerder van ${name}. Gebruik daarvoor een nummer dat u al kent.`,
  ],
}

/** A mail that goes at once. The same notice gives the same message id. */
export const noticeMessage = ({ id, kind, person, organisation }: Notice): Message => ({
  to: { name: person.name, address: person.email },
  subject: `Bericht van Durven Leren over ${organisation.name}`,
  text: [
    `Beste ${person.name},`,
    '',
    ...noticeWords[kind](organisation),
    '',
    'Wij zetten nooit inhoud in een e-mail.',
  ].join('\n'),
  messageId: `<${id}@${new URL(organisation.origin).hostname}>`,
})
