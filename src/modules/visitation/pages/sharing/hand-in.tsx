// SPDX-License-Identifier: EUPL-1.2
import { silenceIsNoConsent } from '../../../../../content/texts/report/standing-texts.ts'
import {
  ButtonLink,
  Confirm,
  ErrorSummary,
  type FormView,
  Notice,
  PageHead,
} from '../../../../platform/ui/index.ts'
import { paths } from '../../paths.ts'
import { many } from '../report/words.ts'

type Props = {
  organisation: string
  visit: string
  count: number
  base: number
  committee: string
  isOpen: boolean
  form: FormView
}

/** Asks before the reaction goes to the committee. */
export function HandInReactionPage({ organisation, visit, count, base, committee, isOpen, form }: Props) {
  const back = paths.received(organisation, visit)
  if (!isOpen)
    return (
      <>
        <PageHead title="Reactie inleveren" />
        <ErrorSummary errors={form.errors} kept={false} />
        <Notice title="Er is nu niets in te leveren">
          De reactie is al ingeleverd, of het eindverslag is er.
        </Notice>
        <ButtonLink href={back}>Naar het verslag</ButtonLink>
      </>
    )
  return (
    <Confirm
      errors={form.errors}
      kept={false}
      title="Reactie inleveren?"
      sentence={`U reageerde op ${count} van de ${many(base, 'alinea', 'alinea’s')}.`}
      consequences={[
        `Uw reactie gaat naar ${committee}. Daarna kunt u haar niet meer veranderen.`,
        ...(count < base ? [silenceIsNoConsent] : []),
        'De commissie antwoordt op elk feit en elke aanvulling. De antwoorden leest u in het eindverslag.',
      ]}
      action={paths.handInReaction(organisation, visit)}
      token={{ csrf: form.csrf, key: form.key() }}
      button="Lever de reactie in"
      cancelHref={back}
    />
  )
}
