// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../../kernel/dates.ts'
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import {
  ButtonLink,
  Confirm,
  ErrorSummary,
  type FormView,
  Notice,
  PageHead,
} from '../../../../platform/ui/index.ts'
import type { Visit } from '../../domain/visit.ts'
import { paths } from '../../paths.ts'

type Props = { visit: Visit; answerBy: LocalDate | undefined; form: FormView }

/** Asks before a municipality is invited. Who was invited already is not asked twice. */
export function InvitePage({ visit, answerBy, form }: Props) {
  const { municipality, committeeId, id } = visit
  if (visit.state !== 'candidate') return <NotAgain visit={visit} form={form} />
  return (
    <Confirm
      errors={form.errors}
      kept={false}
      title={`${municipality.name} uitnodigen?`}
      sentence="U krijgt een brief aan het college, met een code die één keer werkt. De code ziet u daarna niet meer terug."
      consequences={[
        'De gemeentesecretaris ziet de uitnodiging ook zelf, als hij of zij al een account heeft.',
        answerBy
          ? `Wij vragen om antwoord uiterlijk ${formatDate(answerBy)}.`
          : 'Wij vragen om antwoord binnen de termijn van de ronde.',
        'Raakt de brief kwijt, dan maakt u een nieuwe code. De oude werkt dan niet meer.',
      ]}
      action={paths.invite(committeeId, id)}
      token={{ csrf: form.csrf, key: form.key() }}
      version={visit.version}
      button={`Nodig ${municipality.name} uit`}
      cancelHref={paths.visit(committeeId, id)}
    />
  )
}

/** States in which the letter may still be needed. */
const waitsForAnswer: readonly Visit['state'][] = ['invited', 'accepted']

function NotAgain({ visit, form }: Pick<Props, 'visit' | 'form'>) {
  const { municipality, committeeId, id } = visit
  const isWaiting = waitsForAnswer.includes(visit.state)
  return (
    <>
      <PageHead title={`${municipality.name} uitnodigen`} />
      <ErrorSummary errors={form.errors} kept={false} />
      {isWaiting ? (
        <Notice title={`${municipality.name} is uitgenodigd`}>
          De uitnodiging is de deur uit. Is de brief of de code kwijt? Op de pagina van de brief maakt u een
          nieuwe code.
        </Notice>
      ) : (
        <Notice title="Uitnodigen kan nu niet">
          Alleen een kandidaat wordt uitgenodigd. Op de pagina van het bezoek ziet u hoe het ervoor staat.
        </Notice>
      )}
      <p>
        <ButtonLink
          kind="primary"
          href={isWaiting ? paths.letter(committeeId, id) : paths.visit(committeeId, id)}
        >
          {isWaiting ? 'Naar de brief' : 'Naar het bezoek'}
        </ButtonLink>
      </p>
    </>
  )
}
