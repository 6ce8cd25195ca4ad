// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../../kernel/dates.ts'
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import { Confirm, ErrorSummary, type FormView } from '../../../../platform/ui/index.ts'
import type { Visit } from '../../domain/visit.ts'
import { paths } from '../../paths.ts'

type Props = { visit: Visit; answerBy: LocalDate | undefined; form: FormView }

/** Asks before a municipality is invited. */
export function InvitePage({ visit, answerBy, form }: Props) {
  const { municipality, committeeId, id } = visit
  return (
    <>
      <ErrorSummary errors={form.errors} kept={false} />
      <Confirm
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
    </>
  )
}
