// SPDX-License-Identifier: EUPL-1.2
import { NotAllowed, NotFound, StepUpNeeded } from '../../kernel/errors.ts'
import { AlreadyPosted, KeyReused } from '../action/form-post.ts'
import { AuditFailed } from '../audit/append.ts'
import { HeavyFailed } from '../heavy/index.ts'
import { Refusal, type RefusalKind } from './refuse.ts'

/** What an error becomes for the person: a status and a text, or another address. */
export type Failure =
  | {
      readonly kind: 'text'
      readonly status: 400 | 401 | 403 | 404 | 413 | 415 | 422 | 500 | 503
      readonly title: string
      readonly text: string
    }
  | { readonly kind: 'signIn' }
  | { readonly kind: 'stepUp' }
  | { readonly kind: 'already'; readonly url: string | null }

const text = (
  status: 400 | 401 | 403 | 404 | 413 | 415 | 422 | 500 | 503,
  title: string,
  body: string,
): Failure => ({ kind: 'text', status, title, text: body })

const refusals: Readonly<Record<RefusalKind, Failure>> = {
  signInFirst: { kind: 'signIn' },
  sessionEnded: text(
    401,
    'U bent uitgelogd',
    'Uw sessie is voorbij. Log opnieuw in. Wat u eerder hebt opgeslagen, is bewaard.',
  ),
  foreignPage: text(
    403,
    'Niet verstuurd',
    'Dit formulier kwam niet van onze eigen pagina. Er is niets veranderd. Open de pagina opnieuw en probeer het nog eens.',
  ),
  staleForm: text(
    403,
    'Niet verstuurd',
    'Dit formulier hoort bij een eerdere sessie. Er is niets veranderd. Open de pagina opnieuw en probeer het nog eens.',
  ),
  wrongType: text(415, 'Niet verstuurd', 'Dit soort bericht nemen wij niet aan. Er is niets veranderd.'),
  tooLarge: text(
    413,
    'Te groot',
    'Wat u verstuurde is te groot. Een formulier is hoogstens 1 MB, een bestand hoogstens 10 MB. Er is niets veranderd.',
  ),
}

const notAllowed: Readonly<Record<string, string>> = {
  role: 'Uw rol laat dit niet toe. Vraag de beheerder van uw organisatie wie dit wel mag.',
  emergencyReads:
    'Met noodtoegang leest u alleen pagina’s. U kunt niets veranderen en geen bestanden ophalen. Er is niets veranderd.',
}

/** Every kind of error has one place where it becomes an answer; what is not listed is a bug. */
export function failureOf(
  error: unknown,
  reference: string,
  reasons: Readonly<Record<string, string>>,
): Failure {
  if (error instanceof Refusal) return refusals[error.kind]
  if (error instanceof NotFound) return notFound
  if (error instanceof NotAllowed)
    return text(
      403,
      'Dit mag u niet',
      reasons[error.reason] ?? notAllowed[error.reason] ?? notAllowed.role ?? '',
    )
  if (error instanceof StepUpNeeded) return { kind: 'stepUp' }
  if (error instanceof AlreadyPosted) return { kind: 'already', url: error.resultUrl }
  if (error instanceof KeyReused)
    return text(
      422,
      'Al verstuurd',
      'Dit formulier is al verstuurd met een andere inhoud. De eerste keer telt. Open de pagina opnieuw als u iets wilt veranderen.',
    )
  if (isTooBusy(error))
    return text(
      503,
      'Even te druk',
      'Er worden nu veel documenten gemaakt. Probeer het over een minuut opnieuw. Er is niets veranderd.',
    )
  if (error instanceof AuditFailed || isDatabaseAway(error))
    return text(
      503,
      'Even niet bereikbaar',
      'Wij kunnen uw gegevens nu niet lezen of bewaren. Probeer het over een minuut opnieuw. Wat eerder is opgeslagen, is bewaard.',
    )
  return text(
    500,
    'Er ging iets mis',
    `Dit is onze fout. Er is niets veranderd. Meld dit nummer als u hulp vraagt: ${reference}.`,
  )
}

/** The queue of heavy work is full, or the program is stopping: nothing was done yet. */
const isTooBusy = (error: unknown): boolean =>
  error instanceof HeavyFailed && (error.reason === 'busy' || error.reason === 'stopped')

export const notFound: Failure = text(404, 'Niet gevonden', 'Deze pagina bestaat niet, of niet voor u.')

/** Connection lost, server restarting, or its disk full: the request may be tried again. */
export function isDatabaseAway(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (/^(08|57P|53)/.test(code) || ['ECONNREFUSED', 'ECONNRESET', 'EPIPE'].includes(code)) return true
  return (
    error instanceof Error &&
    /Connection terminated|is not queryable|timeout exceeded when trying to connect/.test(error.message)
  )
}
