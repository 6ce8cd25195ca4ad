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
